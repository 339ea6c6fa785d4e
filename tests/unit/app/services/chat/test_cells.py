"""The cell that a question asks for: its sentence stands in the lines that are cited, the head of the column too."""

from __future__ import annotations

from app.services.chat.cells import cell_answer
from app.services.chat.passages import Passage, page_passages
from app.services.chat.question import analyse
from core.chat import Support
from core.geometry import BBox
from core.model import Block, BlockKind, Page, Table, TableCell

GRID = (("", "2023", "2024"), ("Members", "1,880", "2,377"), ("Grants", "310", "325"))


def rows() -> list[Passage]:
    cells = tuple(
        TableCell(row, col, text, BBox(col * 100, row * 20, col * 100 + 90, row * 20 + 18))
        for row, texts in enumerate(GRID)
        for col, text in enumerate(texts)
        if text
    )
    block = Block(BlockKind.TABLE, BBox(0, 0, 300, 60), table=Table(3, 3, cells))
    return page_passages("d", Page(0, 400, 400, 96.0, (block,)))


def test_answer_of_a_column_cites_the_row_and_the_head() -> None:
    members = next(passage for passage in rows() if passage.label == "Members")
    found = cell_answer(members, analyse("How many members were there in 2024?", "en"), "en")
    assert found is not None
    assert (found.text, found.support) == ("Members, 2024: 2,377", Support.SUPPORTED)
    (cited,) = found.passages
    assert [line.place.row for line in cited.lines] == [0, 1]
    assert all(figure in cited.snippet for figure in ("2024", "2,377"))


def test_row_of_the_head_has_no_cell_to_answer_with() -> None:
    assert all(
        cell_answer(passage, analyse("How many members were there in 2024?", "en"), "en") is None
        for passage in rows()
        if passage.label not in ("Members", "Grants")
    )
