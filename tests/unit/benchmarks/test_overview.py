"""The top of docs/benchmarks.md says what its tables say, and every table has its command."""

from __future__ import annotations

import importlib.util

import pytest

from benchmarks import overview
from benchmarks.page_tables import Place, anchor, cell_at, heading_over, section_names, section_text
from benchmarks.run_all import chosen
from benchmarks.sections import SECTIONS
from benchmarks.work_folder import REPOSITORY

PAGE = """# T

## First table

<!-- one: begin -->

Machine: m. Measured 2026-11-29, revision abc1234 with changes.

### Inner

| name | CER | s |
| --- | ---: | ---: |
| a | 0.1234 | 1.0 |

### Other

| name | kind | CER |
| --- | ---: | ---: |
| a |  | 0.2 |
| a | b | 0.3 |

<!-- one: end -->

## Second, of two

<!-- two: begin -->
<!-- two: end -->
"""


def test_a_cell_is_found_by_row_and_column() -> None:
    assert cell_at(PAGE, Place("one", ("a",), "CER")) == "0.1234"
    assert cell_at(PAGE, Place("one", ("a",), "kind")) == ""
    assert cell_at(PAGE, Place("one", ("a", "b"), "CER", under="Other")) == "0.3"


@pytest.mark.parametrize(
    "place", [Place("three", ("a",), "CER"), Place("one", ("x",), "CER"), Place("one", ("a",), "WER")]
)
def test_a_cell_that_is_gone_is_told(place: Place) -> None:
    with pytest.raises(KeyError):
        cell_at(PAGE, place)


def test_headings_inside_a_section_are_not_those_over_the_next() -> None:
    assert heading_over(PAGE, "one") == "First table"
    assert heading_over(PAGE, "two") == "Second, of two"
    assert anchor("Second, of two") == "second-of-two"


def test_a_section_that_says_when_it_was_measured_is_believed() -> None:
    assert overview.measured(PAGE, [("2026-12-01T00:00", "def5678")] * 60, "one") == (
        "2026-11-29",
        "abc1234 with changes",
    )


def test_another_has_the_day_of_the_last_commit_that_changed_it() -> None:
    lines = PAGE.replace("Measured 2026-11-29, revision abc1234 with changes.", "").splitlines()
    history = [("2026-11-01T00:00", "aaaaaaa")] * len(lines)
    row = next(number for number, line in enumerate(lines) if line.startswith("| a | 0.1234"))
    history[row] = ("2026-11-20T00:00", "bbbbbbb")
    history[-1] = ("2026-11-25T00:00", "ccccccc")
    assert overview.measured("\n".join(lines), history, "one") == ("2026-11-20", "by bbbbbbb")
    assert overview.measured("\n".join(lines), [], "one") == ("unknown", "unknown")


def test_the_history_of_a_file_has_an_entry_for_each_of_its_lines() -> None:
    lines = (REPOSITORY / "LICENSE").read_text(encoding="utf-8").splitlines()
    assert len(overview.line_history(REPOSITORY / "LICENSE")) == len(lines)


def test_the_figures_at_the_top_are_those_of_the_tables() -> None:
    page = overview.PAGE.read_text(encoding="utf-8")
    figures, missing = overview.figures_part(page)
    assert not missing
    assert section_text(page, "figures").strip() == figures, "run: python -m benchmarks.overview"


def test_a_figure_that_is_gone_is_left_out_and_named() -> None:
    page = overview.PAGE.read_text(encoding="utf-8").replace("| window seen, wall s |", "| window, s |")
    figures, missing = overview.figures_part(page)
    assert [place.row for place in missing] == [("window seen, wall s",)]
    assert "Window seen" not in figures


def test_every_section_has_its_command_and_every_command_its_row() -> None:
    page = overview.PAGE.read_text(encoding="utf-8")
    names = set(section_names(page)) - {"figures", "commands"}
    assert names <= {name for section in SECTIONS for name in section.names}, "add it to benchmarks/sections.py"
    commands = section_text(page, "commands")
    for section in SECTIONS:
        assert f"`{section.command}`" in commands, "run: python -m benchmarks.overview"


def test_every_link_at_the_top_reaches_a_heading() -> None:
    page = overview.PAGE.read_text(encoding="utf-8")
    anchors = {anchor(line.lstrip("# ")) for line in page.splitlines() if line.startswith("#")}
    linked = {part.split(")", 1)[0] for part in (section_text(page, "figures").split("](#")[1:])}
    assert linked
    assert linked <= anchors


def test_every_command_names_a_module() -> None:
    assert all(importlib.util.find_spec(section.module) for section in SECTIONS)


def test_a_run_of_all_leaves_out_what_takes_hours_and_what_needs_a_folder() -> None:
    usual = chosen([], is_long=False)
    assert {section.names[0] for section in SECTIONS} - {section.names[0] for section in usual} == {
        *("packages", "hostile", "kill-runs", "soak"),
    }
    assert len(chosen([], is_long=True)) == len(usual) + 3


def test_sections_are_run_by_name() -> None:
    assert [section.names[0] for section in chosen(["gui", "api-crowd"], is_long=False)] == ["gui", "api-overhead"]
    with pytest.raises(ValueError, match="no such section: nothing"):
        chosen(["nothing"], is_long=False)
    with pytest.raises(ValueError, match="by itself"):
        chosen(["packages"], is_long=False)
