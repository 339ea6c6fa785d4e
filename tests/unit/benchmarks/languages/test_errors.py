from __future__ import annotations

from typing import Any

import pytest

from benchmarks.languages.errors import Figures, PageErrors, added_up, as_seen, page_errors
from benchmarks.languages.page_list import page_specs
from benchmarks.languages.report import language_table, render, summary, summary_table
from benchmarks.scoring import has_scorer


def record(text: str, language: str | None, *lines: tuple[str, str | None]) -> dict[str, Any]:
    return {"text": text, "language": language, "seconds": 1.0, "lines": [[t, language, s] for t, s in lines]}


def errors(*, wrong: int = 0, of: int = 100, is_script_right: bool = True) -> PageErrors:
    return PageErrors(wrong, of, wrong, of, 9, 10, is_script_right, True, 2.0)


def figures(cer: float, script: float = 1.0) -> Figures:
    return Figures(1, cer, cer, script, script, 1.0, 2.0)


@pytest.mark.skipif(not has_scorer(), reason="the corpus's scorer is not beside this checkout")
def test_a_reading_is_compared_with_text_script_and_language() -> None:
    found = page_errors(
        "Привет мир", ("Cyrl",), ("ru",), record("Привет нир", "ru", ("Привет нир", "Cyrl"), ("1", None))
    )
    assert (found.errors, found.characters) == (1, 10)
    assert found.is_script_right
    assert found.is_language_right
    assert (found.right_lines, found.lines) == (1, 1)


@pytest.mark.skipif(not has_scorer(), reason="the corpus's scorer is not beside this checkout")
def test_a_mixed_page_needs_both_scripts() -> None:
    one = record("abc", "en", ("abc", "Latn"), ("def", "Latn"))
    assert not page_errors("abc", ("Cyrl", "Latn"), ("ru", "en"), one).is_script_right
    both = record("abc", "en-GB", ("abc", "Latn"), ("где", "Cyrl"))
    assert page_errors("abc", ("Cyrl", "Latn"), ("ru", "en"), both).is_script_right
    assert page_errors("abc", ("Cyrl", "Latn"), ("ru", "en"), both).is_language_right
    assert not page_errors("abc", ("Cyrl",), ("ru",), record("", None)).is_language_right


def test_pages_are_weighted_by_their_length() -> None:
    total = added_up([errors(wrong=10, of=100), errors(wrong=0, of=300, is_script_right=False)])
    assert total is not None
    assert total.cer == pytest.approx(0.025)
    assert total.script_pages == 0.5
    assert total.script_lines == 0.9
    assert added_up([]) is None


def test_the_summary_counts_complete_languages_only() -> None:
    found = summary(
        {
            "de": {"code": figures(0.01), "auto": figures(0.02)},
            "ru": {"code": figures(0.2), "auto": figures(0.2, 0.0)},
            "he": {"code": figures(0.0)},
        }
    )
    assert found is not None
    assert (found.languages, found.within) == (2, 1)
    assert found.worst == 0.2
    assert found.ratio == pytest.approx(2.0)
    assert found.script_pages == 0.5
    assert summary({}) is None
    assert "Nothing" in summary_table({})


def test_the_tables_name_languages_fonts_and_what_is_missing() -> None:
    plain = {"de": {"code": figures(0.0123), "auto": figures(0.02)}, "ru": {"code": figures(0.2)}}
    row = next(line for line in language_table(plain, {"de": ("Serif", "Sans")}).splitlines() if "| de |" in line)
    assert row.split(" | ")[3:] == ["0.0123", "0.0123", "0.0200", "100%", "100%", "Serif, Sans |"]
    text = render(plain, {"mixed ru + en": plain["de"]}, {}, ["xx: no text"])
    assert "mixed ru + en" in text
    assert "Not measured: xx: no text." in text


def test_pages_are_listed_by_language_kind_and_wish() -> None:
    names = [spec.name for spec in page_specs(frozenset({"de", "he", "mixed"}))]
    assert names[:2] == ["de", "he"]
    assert "mixed-ar-en" in names
    assert not any(name.startswith("vertical") for name in names)
    everything = page_specs()
    assert len({spec.name for spec in everything}) == len(everything) > 110
    assert {spec.kind for spec in everything} == {"plain", "vertical", "mixed"}
    mixed = next(spec for spec in everything if spec.name == "mixed-ru-en")
    assert (mixed.option, mixed.group) == ("en,ru", "mixed ru + en")


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("ന\u0d4d\u200d", "ൻ"),
        ("ആണ\u0d4d\u200c. അ", "ആണ\u0d4d. അ"),
        ("ନ\u0b4d\u200c", "ନ\u0b4d"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ሰው ፡ በሕገ፡ ነው", "ሰው፡በሕገ፡ነው"),
    ],
)
def test_what_paper_does_not_show_is_no_error(written: str, seen: str) -> None:
    assert as_seen(written) == seen
