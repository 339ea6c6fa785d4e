"""A translated page is a page: every format that needs no source writes it."""

from __future__ import annotations

import json

import pytest

from app.services.translate.blocks import with_cells, with_text
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line, Page, Table, TableCell
from core.serialization import page_from_json, page_to_json
from core.translation import BlockTranslation, TranslationState
from exporters.base import ExportFormat
from exporters.registry import get_exporter
from tests.unit.exporters.sample_documents import export, make_document, make_page

_DONE = TranslationState.TRANSLATED


def _page(direction: Direction = Direction.LEFT_TO_RIGHT, text: str = "Sie zahlen 12.50 EUR") -> Page:
    line = Line("You pay 12.50 EUR", BBox(10, 10, 300, 30), confidence=0.9)
    paragraph = Block(BlockKind.PARAGRAPH, BBox(10, 10, 300, 30), (line,))
    cells = (TableCell(0, 0, "Sum", BBox(10, 40, 100, 60)), TableCell(0, 1, "12.50", BBox(110, 40, 200, 60)))
    table = Block(BlockKind.TABLE, BBox(10, 40, 200, 60), table=Table(1, 2, cells))
    made = with_text(
        paragraph, text, BlockTranslation(paragraph.text, _DONE), language="de", direction=direction, model="m"
    )
    rows = with_cells(table, ["Summe", "12.50"], BlockTranslation(table.text, _DONE), model="m")
    return make_page(made, rows)


@pytest.mark.parametrize("export_format", [each for each in ExportFormat if each is not ExportFormat.PDF])
def test_every_format_writes_a_translation(export_format: ExportFormat) -> None:
    content = export(get_exporter(export_format), make_document(_page()))
    assert content
    if export_format in (ExportFormat.DOCX, ExportFormat.XLSX):
        return
    text = content.decode("utf-8-sig")
    assert "Summe" in text
    if export_format is not ExportFormat.CSV:  # it holds the tables alone
        assert "zahlen" in text


def test_originals_survive_storing() -> None:
    page = _page()
    assert page_from_json(page_to_json(page)) == page
    job = json.loads(export(get_exporter(ExportFormat.JSON), make_document(page)))
    assert [block["source_text"] for block in job["pages"][0]["blocks"]] == ["You pay 12.50 EUR", "Sum\t12.50"]


def test_a_translation_that_runs_from_right_to_left_says_so() -> None:
    text = export(
        get_exporter(ExportFormat.HTML), make_document(_page(Direction.RIGHT_TO_LEFT, "تدفع 12.50 يورو"))
    ).decode()
    assert 'dir="rtl"' in text
