from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.geometry import BBox
from core.model import Block, Document, Page, Table, TableCell
from exporters.document_tables import document_tables
from exporters.flow import flow
from exporters.joined_tables import GrowingTable
from tests.unit.exporters.sample_documents import make_block, make_document, make_page, make_table


def _table(rows: list[list[str]], *, header: bool = True) -> Table:
    table = make_table(rows, header=header).table
    assert table is not None
    return table


def joined_table(before: Table, rest: Table) -> Table:
    growing = GrowingTable(before)
    growing.add(rest)
    return growing.table()


def _continued(rows: list[list[str]], *, header: bool = True) -> Block:
    return replace(make_table(rows, header=header), continues_previous=True)


def _grids(document: Document) -> list[list[list[str]]]:
    return [each.table.grid() for each in document_tables(document, lambda: None)]


def test_rows_follow_and_a_repeated_header_goes() -> None:
    joined = joined_table(_table([["A", "B"], ["1", "2"]]), _table([["a ", "B"], ["3", "4"]]))
    assert joined.grid() == [["A", "B"], ["1", "2"], ["3", "4"]]
    assert joined.row_count == 3


def test_header_that_nobody_marked_is_known_by_its_words() -> None:
    assert joined_table(_table([["A"], ["1"]], header=False), _table([["A"], ["2"]], header=False)).grid() == [
        ["A"], ["1"], ["2"],
    ]  # fmt: skip
    # Rows of equal numbers are rows, not headers.
    assert joined_table(_table([["1"], ["2"]], header=False), _table([["1"], ["3"]], header=False)).grid() == [
        ["1"], ["2"], ["1"], ["3"],
    ]  # fmt: skip


def test_other_header_and_other_width_stay() -> None:
    assert joined_table(_table([["A", "B"]]), _table([["A", "C"]])).grid() == [["A", "B"], ["A", "C"]]
    assert joined_table(_table([["A", "B"], ["1", "2"]]), _table([["A"], ["3"]])).grid() == [
        ["A", "B"], ["1", "2"], ["A", ""], ["3", ""],
    ]  # fmt: skip


def test_header_cell_that_reaches_into_the_rows_keeps_its_row() -> None:
    box = BBox(0, 0, 1, 1)
    rest = Table(2, 2, (TableCell(0, 0, "A", box, row_span=2), TableCell(0, 1, "B", box), TableCell(1, 1, "3", box)))
    before = Table(2, 2, (TableCell(0, 0, "A", box, row_span=2), TableCell(0, 1, "B", box), TableCell(1, 1, "2", box)))
    assert joined_table(before, rest).row_count == 4


def test_flow_joins_what_is_marked_and_nothing_else() -> None:
    first, second = make_table([["A"], ["1"]]), make_table([["A"], ["2"]])
    assert _grids(make_document(first, second)) == [[["A"], ["1"]], [["A"], ["2"]]]
    assert _grids(make_document(first, _continued([["A"], ["2"]]))) == [[["A"], ["1"], ["2"]]]
    # The rest of something that is not there is a table of its own.
    assert _grids(make_document(make_block("text"), _continued([["A"]], header=False))) == [[["A"]]]


def test_long_table_over_many_pages_with_other_text_between() -> None:
    pages = [make_page(make_table([["No"], ["0"]]), index=0)]
    pages += [
        make_page(_continued([["No"], [str(number)]]), make_block(f"note {number}"), index=number)
        for number in range(1, 40)
    ]
    parts = list(flow(make_document(*pages), furniture=False))
    assert [part.page.index for part in parts] == list(range(40))
    assert parts[0].blocks[0].table is not None
    assert parts[0].blocks[0].table.grid() == [["No"], *([str(number)] for number in range(40))]
    assert [part.blocks[0].text for part in parts[1:]] == [f"note {number}" for number in range(1, 40)]


def test_pages_come_before_the_last_one_is_read() -> None:
    seen: list[int] = []

    class Pages(list[Page]):
        def __iter__(self) -> Iterator[Page]:
            for page in super().__iter__():
                seen.append(page.index)
                yield page

    pages = Pages(make_page(make_block(f"text {index}"), index=index) for index in range(30))
    document = replace(make_document(make_block("")), pages=pages)
    first = next(iter(flow(document, furniture=False)))
    assert first.page.index == 0
    assert len(seen) == 2  # the second page begins a paragraph of its own, so the first is done


def test_block_that_may_go_on_is_not_waited_for_forever() -> None:
    texts = [make_page(make_block("long"), index=0), *(make_page(index=index) for index in range(1, 20))]
    late = make_page(make_block("rest", continues_previous=True), index=20)
    parts = list(flow(make_document(*texts, late), furniture=False))
    assert [block.text for part in parts for block in part.blocks] == ["long", "rest"]
