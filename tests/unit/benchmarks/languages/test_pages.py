from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.languages import pages
from benchmarks.languages.fonts import FAMILIES, MissingFontError, choose_family, families_for
from benchmarks.languages.pages import TextPart, breakable, make_page
from core.text import is_spaceless


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Path:
    monkeypatch.setattr(pages, "PAGES", tmp_path)
    return tmp_path


def part(text: str, *families: str) -> TextPart:
    return TextPart("en", "Latn", (text, text), families or ("Noto Serif",))


def test_a_page_is_kept_with_its_truth_and_made_again_only_for_another_text(folder: Path) -> None:
    page = make_page("one", (part("Some words on paper"),), "test")
    made = page.picture.stat().st_mtime_ns
    assert page.truth == "Some words on paper\n" * 2
    assert make_page("one", (part("Some words on paper"),), "test") == page
    assert page.picture.stat().st_mtime_ns == made
    assert make_page("one", (part("Other words"),), "test").truth == "Other words\n" * 2


def test_a_page_has_ink_and_paper_of_its_resolution(folder: Path) -> None:
    page = make_page("two", (part("Some words on paper"),), "test")
    pixels = page.pixels()
    assert pixels.shape[1] == round(125 / 25.4 * page.dpi)
    assert np.percentile(pixels, 90) > 200
    assert pixels.min() < 90


def test_the_same_name_gives_the_same_picture(folder: Path) -> None:
    first = make_page("same", (part("Words"),), "test").picture.read_bytes()
    (folder / "same.json").unlink()
    assert make_page("same", (part("Words"),), "test").picture.read_bytes() == first


def test_right_to_left_text_stands_at_the_right(folder: Path) -> None:
    grey = pages.draw_page((TextPart("he", "Hebr", ("שלום",), ()),), ("DejaVu Sans",), 100, 12)
    columns = np.flatnonzero((grey < 128).any(axis=0))
    assert columns.min() > grey.shape[1] / 2


def test_columns_run_from_the_right(folder: Path) -> None:
    text = "人人生而自由" * 8
    page = make_page("down", (TextPart("zh-Hans", "Hani", (text,), ("Noto Sans CJK SC",)),), "test", is_vertical=True)
    assert page.is_vertical
    height, width, _ = page.pixels().shape
    assert height > width


def test_a_family_without_the_letters_is_passed_over(folder: Path) -> None:
    assert choose_family(("No such family", "Noto Sans Hebrew", "Noto Sans Thai"), "ไทย") == "Noto Sans Thai"
    with pytest.raises(MissingFontError, match="No such family: not installed; Noto Sans Thai: lacks 'x'"):
        choose_family(("No such family", "Noto Sans Thai"), "xไทย")


def test_every_listed_script_has_two_lists_of_families() -> None:
    for first, second in FAMILIES.values():
        assert first
        assert second
        assert first[0] != second[0]
    assert families_for("ja", "Hani") != families_for("zh-Hant", "Hani") != families_for("yue", "Hani")
    with pytest.raises(MissingFontError, match="Zyyy"):
        families_for("und", "Zyyy")


@pytest.mark.parametrize(
    ("text", "script"),
    [("គ្មានជនណាម្នាក់ត្រូវស្ថិតក្នុងទាសភាព", "Khmr"), ("လူတိုင်းတွင်လွတ်လပ်စွာ", "Mymr"), ("ทุกคนมีสิทธิในอิสรภาพ", "Thai")],
)
def test_lines_may_end_between_syllables_only(text: str, script: str) -> None:
    parts = breakable(text, script).split("\u200b")
    assert len(parts) > 2
    assert "".join(parts) == text
    assert all(is_spaceless(piece[0]) or piece[0].isalpha() for piece in parts)
    assert not any(piece.endswith(("\u17d2", "\u1039", "เ", "แ", "โ", "ใ", "ไ")) for piece in parts)
