from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox
from core.model import Table, TableCell
from engines.layout.continued_tables import continues_table, repeated_heading_rows

NAMES = ("Country", "Area", "People")
BODY = (("Norway", "385", "5.3"), ("Sweden", "450", "10.3"), ("Denmark", "43", "5.8"))
MORE = (("Finland", "338", "5.5"), ("Iceland", "103", "0.4"))


def table(
    rows: Sequence[Sequence[str]], lefts: Sequence[float] = (100, 400, 600), *, heads: int = 0, scale: float = 1
) -> Table:
    cells = [
        TableCell(
            r,
            c,
            text,
            BBox(left * scale, (100 + 30 * r) * scale, (left + 10 * len(text)) * scale, (120 + 30 * r) * scale),
            is_header=r < heads,
        )
        for r, row in enumerate(rows)
        for c, (left, text) in enumerate(zip(lefts, row, strict=True))
        if text
    ]
    return Table(len(rows), len(lefts), tuple(cells))


def test_repeated_headings_continue_a_table_wherever_it_stands() -> None:
    before = table([NAMES, *BODY], heads=1)
    after = table([("country", "Area ", "People"), *MORE], (130, 300, 700), heads=1)
    assert repeated_heading_rows(before, after) == 1
    assert continues_table(before, after)


def test_rows_in_the_same_columns_continue_a_table() -> None:
    before = table([NAMES, *BODY], heads=1)
    assert continues_table(before, table(MORE))
    assert continues_table(before, table(MORE, (160, 460, 660)))  # the margins of left and right pages differ
    assert continues_table(before, table(MORE, scale=1.5), scale=1.5)
    assert repeated_heading_rows(before, table(MORE)) == 0


def test_other_columns_are_another_table() -> None:
    before = table([NAMES, *BODY], heads=1)
    assert not continues_table(before, table(MORE, (100, 250, 600)))
    assert not continues_table(before, table([row[:2] for row in MORE], (100, 400)))


def test_other_headings_begin_another_table() -> None:
    before = table([NAMES, *BODY], heads=1)
    assert not continues_table(before, table([("City", "Height", "Trams"), *MORE], heads=1))


def test_row_of_one_text_is_a_group_of_rows() -> None:
    before = table([NAMES, *BODY], heads=1)
    assert continues_table(before, table([("Islands", "", ""), *MORE]))


def test_words_in_the_same_columns_continue() -> None:
    words = table(
        [("Item", "Meaning", "Use"), ("fee", "what is paid", "often"), ("rent", "for rooms", "monthly")], heads=1
    )
    assert continues_table(words, table([("toll", "for roads", "rarely")], heads=1))


def test_empty_tables_continue_nothing() -> None:
    assert not continues_table(Table(0, 0, ()), Table(0, 0, ()))
