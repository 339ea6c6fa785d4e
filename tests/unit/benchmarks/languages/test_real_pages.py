from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.languages.real_pages import RealPage, real_pages, table
from benchmarks.page_sets import MANIFEST_COLUMNS, Item
from benchmarks.scoring import Record


def page(name: str, language: str = "grc+eng", *, is_line: bool = True) -> RealPage:
    return RealPage(Item(Path(), f"c_multilingual/set/{name}.png", "c_multilingual", language), "set, grc", is_line)


def record(edits: int) -> Record:
    return {"status": "ok", "cerr": edits, "clen": 100, "werr": 0, "wlen": 1, "hit": 1, "n": 1, "m": 1}


@pytest.mark.parametrize(
    ("language", "option"), [("grc+eng+deu", "de,en,grc"), ("srp", "rs_cyrillic"), ("script/Latin", None)]
)
def test_option_names_our_codes_where_there_are_some(language: str, option: str | None) -> None:
    assert page("a", language).option == option


def test_a_set_is_held_against_the_better_way_of_tesseract() -> None:
    pages = [page("a"), page("b")]
    paths = [each.item.path for each in pages]
    errors = {
        "auto": dict.fromkeys(paths, record(4)),
        "code": {paths[0]: record(4)},
        "tesseract": dict.fromkeys(paths, record(9)),
        "tesseract line": dict.fromkeys(paths, record(3)),
    }

    (row, total) = table(pages, errors).splitlines()[2:]

    assert row == "| set, grc | 2 | 0.0400 | – | 0.0300 | no |"
    assert total.startswith("| **all** | 2 |")


def test_files_with_a_truth_of_the_category_are_taken(tmp_path: Path) -> None:
    rows = [
        "c_multilingual/x/a.png,c_multilingual,grc,a.truth.txt,line,grc",
        "c_multilingual/x/b.png,c_multilingual,hin,,none,hin",
        "b_scans/x/c.png,b_scans,eng,c.truth.txt,page,eng",
    ]
    rest = "," * (len(MANIFEST_COLUMNS) - 6)
    lines = [",".join(MANIFEST_COLUMNS), *(row + rest for row in rows)]
    (tmp_path / "manifest.csv").write_text("\n".join(lines), encoding="utf-8")

    (found,) = real_pages(tmp_path)

    assert (found.item.path, found.group, found.is_line) == ("c_multilingual/x/a.png", "x, grc", True)
