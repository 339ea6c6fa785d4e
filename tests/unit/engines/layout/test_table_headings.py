from __future__ import annotations

from collections.abc import Callable

import pytest

from core.geometry import BBox
from core.model import Block, Line, Table, Word
from engines.layout.table_headings import PlacedText, first_number_row, heading_count

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]


def placed(*rows: str) -> list[list[PlacedText]]:
    """Rows of cells parted by "|"; an empty one holds nothing, "2:text" reaches over two columns."""
    result = []
    for row in rows:
        cells, column = [], 0
        for part in map(str.strip, row.split("|")):
            width, text = (int(part[0]), part[2:]) if part[1:2] == ":" else (1, part)
            if text:
                cells.append(PlacedText(column, column + width - 1, text))
            column += width
        result.append(cells)
    return result


@pytest.mark.parametrize(
    ("rows", "col_count", "expected"),
    [
        (("Country | People | Area", "Norway | 5,300 | 385", "Sweden | 10,300 | 450"), 3, 1),
        (("Norway | 5,300 | 385", "Sweden | 10,300 | 450"), 3, 0),
        (("Name | Place | Trade", "Ada | London | Countess", "Emmy | Erlangen | Teacher"), 3, 1),
        # A sign for a missing value, or one number, in a row of words begins no rows of numbers.
        (
            ("| Indonesia | Vatican", "Continent | Asia | Europe", "Capital | Jakarta | Rome", "Money | Rupiah | -"),
            3,
            1,
        ),
        (("| Rice | Milk", "State | solid | fluid", "Maker | - | -", "Weight | 20 | 30"), 3, 1),
        (("| 3:Releases", "| air | water | land", "Methane | 1 million | - | -", "Freons | 100 | 5 | -"), 4, 2),
        # Numbers that name columns.
        (("| 2:Rate | 2:Share", "| 2005 | 2010 | 2005 | 2010", "Men | 17.9 | 17.6 | 3.1 | 3.2"), 5, 2),
        (("| 4:Grade", "Year | PK | 1 | 2 | 3", "1996 | 670 | 3,532 | 3,770 | 3,600"), 5, 2),
        (("| 2:Women", "Age | Rate | (95% CI)", "45-54 | 15.5 | (13.8-17.1)"), 3, 2),
        (("Group | Cases (n = 20) | Controls (n = 31)", "Age | 40 | 42"), 3, 1),
        (("Group | n = 20 | n = 31", "Age | 40 | 42"), 3, 1),
        (("| PBUK 1996 | EH 1997 | OXIRM", "Austria | 67.9 | 72.9 | 73.3", "Denmark | 48.1 | 78.0 | 63.0"), 4, 1),
        (("Share | $10,000- | $15,000-", "of all | 14,999 | 29,999", "Total | 10.3 | 27.0"), 3, 1),
        # Rows without a label over rows with one.
        (("| 2:Finland", "| Men | Women", "1997 | 13.8 | 13.6", "1998 | 12.1 | 11.9"), 3, 2),
        (("| Growth, 1990-94 | 1996 (1990=100)", "Austria | 5.1 | 113.4", "Belgium | 6.9 | 130.7"), 3, 1),
        (("3:Exhibit 4", "| 2:In 2003", "| Scores | Caps", "NC | Yes | 5", "ND | No | No"), 3, 3),
        # The same numbers are data where no others are, and below rows that name the columns.
        (("Firm | Founded | Closed", "North | 1890 | 1914", "South | 1901 | 1929"), 3, 1),
        (("| Men | Women", "Norway | 1850 | 1920", "Sweden | 2345 | 2210"), 3, 1),
        (("Mo | Tu | We", "1 | 2 | 3", "8 | 9 | 10"), 3, 1),
        (("Year | 1990", "Area | 340"), 2, 0),
        # Labels over the first numbers are theirs.
        (("Age | No. | Rate", "Women", "45 | 47 | 21.8", "Men", "45 | 3 | 4.5"), 3, 1),
        (("Program | 2006 | 2007", "3:Budget", "Drugs | $62,567 | $64,600"), 3, 1),
        (("2:Both", "a | b", "c | d"), 2, 1),
    ],
)
def test_rows_of_headings(rows: tuple[str, ...], col_count: int, expected: int) -> None:
    assert heading_count(placed(*rows), col_count) == expected


def test_table_without_rows_of_numbers() -> None:
    assert first_number_row(placed("a | b", "c | d")) is None
    assert heading_count(placed("a | b", "c | d"), 2) == 1


def heads(table: Table) -> int:
    return len({cell.row for cell in table.cells if cell.is_header})


def test_headings_over_years_are_marked(analyse_page: Analyse, make_line: MakeLine) -> None:
    xs = (100, 300, 420, 540, 660)
    rows = [("Country", "2005", "2010", "2005", "2010")]
    rows += [(name, "17.9", "17.6", "3.1", "3.2") for name in ("Norway", "Sweden", "Denmark", "Finland")]
    lines = [make_line("Rate of all", 320, 100), make_line("Share of all", 560, 100)]
    lines += [make_line(text, x, 140 + 40 * r) for r, row in enumerate(rows) for x, text in zip(xs, row, strict=True)]
    rules = [BBox(95, y, 710, y + 2) for y in (90, 170, 335)]
    (block,) = analyse_page(lines, ruling_lines=rules)
    assert block.table is not None
    assert (block.table.row_count, heads(block.table)) == (6, 2)


def stacked_headings(make_line: MakeLine) -> list[Line]:
    """Headings of six lines, one of them read as one text over two columns, and rows of numbers with a label above."""
    columns = {1: 300.0, 2: 400.0, 3: 600.0, 4: 700.0}
    lines = [make_line("Day 1", 330, 100), make_line("Day 4", 630, 100)]
    for k, text in enumerate(("Weight", "Relative", "to Those")):
        lines += [make_line(text, columns[c], 150 + 28 * k, width=80) for c in (2, 4)]
    lines += [make_line("Body", columns[c], 206, width=80) for c in (1, 3)]
    lines.append(make_line("Group", 100, 234))
    for c in (1, 3):
        line = make_line("Weight Controls", columns[c], 234, width=180)
        words = tuple(
            Word(text, BBox(x, 234, x + 80, 254))
            for text, x in (("Weight", columns[c]), ("Controls", columns[c] + 100))
        )
        lines.append(Line(line.text, line.bbox, words=words, confidence=0.9))
    lines.append(make_line("(ppm)", 100, 262))
    units = {1: "(g)", 2: "(%)", 3: "(g)", 4: "(%)"}
    lines += [make_line(text, columns[c] + 10, 262, width=60) for c, text in units.items()]
    lines.append(make_line("Male", 100, 340))
    for r in range(6):
        texts = (str(250 * r), "5.8", "102", "9.0", "98")
        lines += [make_line(text, x, 390 + 28 * r) for text, x in zip(texts, (100, 310, 410, 610, 710), strict=True)]
    return lines


def test_stacked_headings_become_one_row(analyse_page: Analyse, make_line: MakeLine) -> None:
    rules = [BBox(95, y, 800, y + 2) for y in (90, 300, 570)]
    rules += [BBox(295, 130, 480, 132), BBox(595, 130, 780, 132)]
    (block,) = analyse_page(stacked_headings(make_line), ruling_lines=rules)
    assert block.table is not None
    head = ["Group (ppm)", "Body Weight (g)", "Weight Relative to Those Controls (%)"]
    grid = block.table.grid()
    assert grid[1] == [*head, *head[1:]]
    assert grid[2][0] == "Male"
    assert heads(block.table) == 2
