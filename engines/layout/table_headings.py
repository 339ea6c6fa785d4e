"""Which rows of a table are headings: told by the first row of numbers, and by rows that name every column.

Engines layer, layout. Places are columns counted from 0; column 0 holds the labels of the rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from engines.layout.aligned import is_missing
from engines.layout.columns import is_numeric

_LEAST_VALUES = 0.5  # part of a row's cells right of its label that are numbers in a row of numbers
_LEAST_VALUES_LABELLED = 1 / 3  # the same where the row has a label, too
_SHORTEST_RUN = 3  # numbers that count on by one: grades, months, classes
_FEWEST_LABELLED = 2  # rows of words with a label under a row that names the columns, and not the labels
_MOST_LABELLED = 0.8  # part of the rows below that have a label where rows without one are headings
# Numbers that name columns as often as they are data: years, quarters, "(95% CI)", "(n = 20)", "10-" over "20".
_NAMING_NUMBER = re.compile(
    r"(?:[^\W\d_]+\.?\s)?(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?(?:\d\d|(?:1[5-9]|20)\d\d))?|(?:FY|Q|H)\s?\d{1,4}"
    r"|\(?\d\d\s?%?\s?CIs?\)?|\(?n\s?=\s?[\d.,]+\)?|[^\w\s]?\d[\d.,]*\s?[-–]",
    re.IGNORECASE,
)
_COUNTING_NUMBER = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Text of a cell with its columns, first and last."""

    first: int
    last: int
    text: str


def heading_count(rows: Sequence[Sequence[PlacedText]], col_count: int) -> int:
    """Return how many rows at the head of a table are headings.

    Args:
        rows: Cells of each row, left to right; a cell that spans rows stands in its first one.
        col_count: Columns of the table.
    """
    unlabelled = _unlabelled_count(rows, col_count)
    body = first_number_row(rows[unlabelled:])
    if body is None:
        return unlabelled or (0 if rows and _values(rows[0])[0] else 1)
    body += unlabelled
    named = next((i for i, row in enumerate(rows[:body]) if _names_columns(row, col_count)), None)
    if named is not None:
        body = _end_below_names(rows, named, body)
    while body > 1 and _is_section_label(rows[body - 1], col_count) and any(len(row) > 1 for row in rows[: body - 1]):
        body -= 1  # "Men" over the first rows of numbers belongs to them
    return max(body, unlabelled)


def _unlabelled_count(rows: Sequence[Sequence[PlacedText]], col_count: int) -> int:
    """Return how many rows at the head have no label, with words among their cells, where the rows below have one."""
    count = next((i for i, row in enumerate(rows) if _has_label(row, col_count)), 0)
    is_worded = any(any(map(str.isalpha, cell.text)) for row in rows[:count] for cell in row)
    labelled = sum(_has_label(row, col_count) for row in rows[count:])
    return count if is_worded and labelled >= _MOST_LABELLED * (len(rows) - count) else 0


def _has_label(row: Sequence[PlacedText], col_count: int) -> bool:
    return any(cell.first == 0 and cell.last < col_count - 1 for cell in row)


def first_number_row(rows: Sequence[Sequence[PlacedText]]) -> int | None:
    """Return the index of the first row of numbers, None where no row is one.

    Numbers that may name columns count only where there are no others.
    """
    counted = [_values(row) for row in rows]
    for takes_naming in (False, True):
        for i, (row, (values, naming, cells)) in enumerate(zip(rows, counted, strict=True)):
            found = values + naming if takes_naming else values
            least = _LEAST_VALUES_LABELLED if any(cell.first == 0 for cell in row) else _LEAST_VALUES
            if found and found >= least * cells:
                return i
    return None


def _values(row: Sequence[PlacedText]) -> tuple[int, int, int]:
    """Return how many cells right of the label are numbers, numbers that may name a column, and filled at all.

    Signs for a missing value say nothing: they stand among words, too.
    """
    texts = [cell.text.strip() for cell in row if cell.first > 0]
    texts = [text for text in texts if not is_missing(text)]
    numbers = [text for text in texts if is_numeric(text)]
    naming = sum(_NAMING_NUMBER.fullmatch(text) is not None for text in numbers)
    naming += _counting(numbers)
    if len(texts) == 1:
        return len(numbers), 0, 1  # a single number beside a label is its value
    return len(numbers) - naming, naming, len(texts)


def _counting(texts: Sequence[str]) -> int:
    """Return how many numbers of a row count on by one."""
    numbers = [int(text) if _COUNTING_NUMBER.fullmatch(text) else None for text in texts]
    steps = [a is not None and b == a + 1 for a, b in pairwise(numbers)]
    longest = run = 0
    for step in steps:
        run = run + 1 if step else 0
        longest = max(longest, run)
    return longest + 1 if longest + 1 >= _SHORTEST_RUN else 0


def _names_columns(row: Sequence[PlacedText], col_count: int) -> bool:
    """Tell whether a row has a cell of its own for every column right of the labels."""
    return len({cell.first for cell in row if cell.first == cell.last and cell.first > 0}) == col_count - 1 > 1


def _end_below_names(rows: Sequence[Sequence[PlacedText]], named: int, body: int) -> int:
    """Return where the headings end that have named every column: rows of words with labels below are no headings."""
    below = rows[named + 1 : body]
    labelled = [row for row in below if len(row) > 1 and any(cell.first == 0 for cell in row)]
    if not labelled:
        return body
    has_label = any(cell.first == 0 for row in rows[: named + 1] for cell in row)
    holds_data = _values(labelled[0])[1] > 0 or any(is_missing(cell.text) for cell in labelled[0])
    return named + 1 if has_label or holds_data or len(labelled) >= _FEWEST_LABELLED else body


def _is_section_label(row: Sequence[PlacedText], col_count: int) -> bool:
    """Tell whether a row is nothing but a label, over the labels or over all columns."""
    return len(row) == 1 and row[0].first == 0 and row[0].last in (0, col_count - 1)
