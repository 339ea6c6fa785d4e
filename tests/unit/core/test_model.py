from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from core.geometry import BBox, Polygon, Transform
from core.mapping import map_block
from core.model import (
    Block,
    BlockKind,
    Document,
    Line,
    Page,
    SourceInfo,
    Table,
    TableCell,
    TextSource,
    Word,
)
from core.serialization import SchemaVersionError, document_from_json, document_to_json, page_from_json, page_to_json

BOX = BBox(10, 20, 110, 40)


def line(text: str, confidence: float | None = 0.9, **kwargs: object) -> Line:
    return replace(Line(text, BOX, (Word(text, BOX, confidence),), confidence), **kwargs)  # type: ignore[arg-type] # tests name fields freely


def paragraph(*lines: Line, **kwargs: object) -> Block:
    return replace(Block(BlockKind.PARAGRAPH, BOX, lines), **kwargs)  # type: ignore[arg-type]


def test_page_text_joins_blocks_and_keeps_list_markers() -> None:
    item = paragraph(line("• first point")).__class__(BlockKind.LIST_ITEM, BOX, (line("• first point"),), marker="•")
    page = Page(0, 200, 100, 100, (paragraph(line("A hyphen-", is_hyphenated=True), line("ated word")), item))
    assert item.text == "first point"
    assert page.text == "A hyphenated word\n\n• first point"


def test_mean_confidence_weighs_characters_and_counts_native_text_as_certain() -> None:
    page = Page(0, 1, 1, 72, (paragraph(line("abcd", 0.5), line("efgh", None, source=TextSource.TEXT_LAYER)),))
    assert page.mean_confidence == pytest.approx(0.75)
    assert Page(0, 1, 1, 72).mean_confidence is None
    assert Page(0, 1, 1, 72, (paragraph(line("x", None)),)).mean_confidence is None


def test_table_text_and_grid() -> None:
    cells = (TableCell(0, 0, "Item", BOX, col_span=2), TableCell(1, 0, "Tea", BOX), TableCell(1, 1, "2.50", BOX))
    block = Block(BlockKind.TABLE, BOX, table=Table(2, 2, cells))
    assert block.text == "Item\t\nTea\t2.50"


def test_edit_keeps_the_machine_reading_through_several_edits() -> None:
    block = paragraph(line("teh"))
    twice = block.edited((line("the"),)).edited((line("The"),))
    assert twice.text == "The"
    assert twice.machine_reading == block


def test_page_and_document_survive_json() -> None:
    slanted = line("slanted", polygon=Polygon.of([(0, 0), (1, 1), (1, 2), (0, 1)]))
    page = Page(3, 200, 100, 150.0, (paragraph(slanted).edited((line("ß é 日本"),)),), rotation_deg=90)
    info = SourceInfo("a.pdf", "application/pdf", 10, "ab" * 32, 4, title="T")
    document = Document("id", info, (page,))
    assert page_from_json(page_to_json(page)) == page
    assert document_from_json(document_to_json(document)) == document


def test_json_of_a_newer_program_is_refused() -> None:
    data = page_to_json(Page(0, 1, 1, 72)).replace(b'"version":1', b'"version":99')
    with pytest.raises(SchemaVersionError):
        page_from_json(data)
    with pytest.raises(msgspec.DecodeError):
        page_from_json(b"{broken")


def test_mapping_a_block_moves_everything_in_it() -> None:
    table = Table(1, 1, (TableCell(0, 0, "x", BOX),))
    block = replace(paragraph(line("word")), table=table)
    turned = map_block(block, Transform.quarter_turns(1, 200, 100))
    assert turned.bbox == BBox(60, 10, 80, 110)
    assert turned.lines[0].bbox == turned.lines[0].words[0].bbox == turned.bbox
    assert turned.table is not None
    assert turned.table.cells[0].bbox == turned.bbox
    assert turned.lines[0].polygon is not None, "turned text keeps where it begins"
    assert turned.lines[0].polygon.angle_deg == pytest.approx(90)
    back = map_block(turned, Transform.quarter_turns(1, 200, 100).inverse())
    assert back.lines[0].polygon is None
    assert back.bbox == block.bbox
