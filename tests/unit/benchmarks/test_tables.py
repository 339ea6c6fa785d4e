from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.tables import format_cell, markdown_table, replace_section, write_section


def test_missing_value_is_a_dash_and_numbers_have_the_asked_decimals() -> None:
    assert format_cell(None) == "–"
    assert format_cell(1.23456, 3) == "1.235"
    assert format_cell(7) == "7"
    assert format_cell("x") == "x"


def test_table_has_header_alignment_and_rows() -> None:
    table = markdown_table(["name", "s"], [["a|b", 1.0], ["c", None]], digits=(0, 1))
    assert table.splitlines() == ["| name | s |", "| --- | ---: |", "| a\\|b | 1.0 |", "| c | – |"]


def test_columns_of_words_are_not_aligned_as_numbers() -> None:
    assert markdown_table(["a", "b", "c"], [], text_columns=2).splitlines()[1] == "| --- | --- | ---: |"


def test_row_of_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="1 cells under 2"):
        markdown_table(["a", "b"], [["only"]])


def test_section_is_replaced_and_the_rest_stays() -> None:
    page = "# T\n\n<!-- x: begin -->\n\nold\n\n<!-- x: end -->\n\ntail\n"
    out = replace_section(page, "x", "new")
    assert "old" not in out
    assert out.startswith("# T\n\n<!-- x: begin -->\n\nnew\n\n<!-- x: end -->")
    assert out.endswith("tail\n")


def test_section_without_markers_goes_to_the_end_once(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "benchmarks.md"
    write_section(page, "ocr", "first")
    write_section(page, "memory", "other")
    write_section(page, "ocr", "second")
    text = page.read_text(encoding="utf-8")
    assert "first" not in text
    assert text.count("<!-- ocr: begin -->") == 1
    assert text.index("second") < text.index("other")
