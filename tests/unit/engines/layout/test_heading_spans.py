from __future__ import annotations

from collections.abc import Callable, Sequence

from core.geometry import BBox
from core.model import Block, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]

XS = (100, 300, 400, 520, 640, 740, 860)
HEADS = ("Age", "No.", "Rate", "(95% CI)", "No.", "Rate", "(95% CI)")
OUTER_RULES = [BBox(95, y, 960, y + 2) for y in (60, 172, 380)]


def lines_under(groups: Sequence[Line], make_line: MakeLine) -> list[Line]:
    lines = [*groups, *(make_line(text, x, 140) for x, text in zip(XS, HEADS, strict=True))]
    for r in range(5):
        texts = (f"{45 + r}-{46 + r}", str(100 + r), f"5{r}.1", f"(5{r}-6{r})", str(200 + r), f"7{r}.1", f"(7{r}-8{r})")
        lines += [make_line(text, x, 180 + 36 * r) for x, text in zip(XS, texts, strict=True)]
    return lines


def spans(block: Block, row: int = 0) -> dict[str, tuple[int, int]]:
    assert block.table is not None
    return {cell.text: (cell.col, cell.col_span) for cell in block.table.cells if cell.row == row}


def test_headings_share_the_columns_over_one_rule(analyse_page: Analyse, make_line: MakeLine) -> None:
    groups = [make_line("Heart", 425, 100), make_line("Stroke", 755, 100)]
    (block,) = analyse_page(lines_under(groups, make_line), ruling_lines=[*OUTER_RULES, BBox(290, 130, 960, 132)])
    assert spans(block) == {"Heart": (1, 3), "Stroke": (4, 3)}


def test_heading_spans_the_columns_over_its_rule(analyse_page: Analyse, make_line: MakeLine) -> None:
    groups = [make_line("Race", 605, 70), make_line("Heart", 425, 105), make_line("Stroke", 755, 105)]
    rules = [*OUTER_RULES, BBox(290, 97, 960, 99), BBox(290, 130, 610, 132), BBox(630, 130, 960, 132)]
    (block,) = analyse_page(lines_under(groups, make_line), ruling_lines=rules)
    assert spans(block) == {"Race": (1, 6)}
    assert spans(block, 1) == {"Heart": (1, 3), "Stroke": (4, 3)}


def test_headings_without_rules_span_the_columns_around_their_middles(
    analyse_page: Analyse, make_line: MakeLine
) -> None:
    xs, heads = (100, 300, 460, 620, 780), ("Group", "%", "Share", "%", "Share")
    lines = [make_line("Men", 370, 100), make_line("Women", 680, 100)]
    lines += [make_line(text, x, 126) for x, text in zip(xs, heads, strict=True)]
    for r in range(5):
        texts = ("Old", f"3{r}.1", f"4{r}.25", f"5{r}.1", f"6{r}.25")
        lines += [make_line(text, x, 170 + 36 * r) for x, text in zip(xs, texts, strict=True)]
    (block,) = analyse_page(lines, ruling_lines=[BBox(95, y, 860, y + 2) for y in (90, 160, 370)])
    assert spans(block) == {"Men": (1, 2), "Women": (3, 2)}


def test_heading_off_the_middle_keeps_its_column(analyse_page: Analyse, make_line: MakeLine) -> None:
    groups = [make_line("Heart", 310, 100), make_line("Stroke", 755, 100)]
    (block,) = analyse_page(lines_under(groups, make_line), ruling_lines=[*OUTER_RULES, BBox(290, 130, 960, 132)])
    assert spans(block)["Heart"] == (1, 1)


def test_rule_under_all_headings_makes_no_spans(analyse_page: Analyse, make_line: MakeLine) -> None:
    groups = [make_line("per 100,000", 470, 70)]
    rules = [*OUTER_RULES, BBox(95, 130, 960, 132)]
    (block,) = analyse_page(lines_under(groups, make_line), ruling_lines=rules)
    assert block.table is not None
    assert all(cell.col_span < 6 for cell in block.table.cells)


def test_rules_over_columns_of_several_tables_join_none_over_the_captions_between(
    analyse_page: Analyse, make_line: MakeLine
) -> None:
    """The rule under the group headings of each table has one extent, the caption between begins left of it."""
    lines: list[Line] = []
    rules: list[BBox] = []
    for top in (100, 480, 860):
        caption = "TABLE 1. Deaths and age-specific death rates of adults, by age and kind of disease"
        lines.append(make_line(caption, 95, top - 40, width=840))
        lines += [make_line("Heart", 425, top), make_line("Stroke", 755, top)]
        lines += [make_line(text, x, top + 40) for x, text in zip(XS, HEADS, strict=True)]
        for r in range(6):
            texts = (f"{45 + r}", f"{100 + r}", f"5{r}.1", f"(5{r}-6{r})", f"{200 + r}", f"7{r}.1", f"(7{r}-8{r})")
            lines += [make_line(text, x, top + 80 + 36 * r) for x, text in zip(XS, texts, strict=True)]
        rules += [BBox(95, y, 960, y + 2) for y in (top - 8, top + 70, top + 300)]
        rules.append(BBox(290, top + 30, 960, top + 32))
    blocks = analyse_page(lines, ruling_lines=rules)
    tables = [block.table for block in blocks if block.table is not None]
    assert [(table.row_count, table.col_count) for table in tables] == [(8, 7)] * 3
