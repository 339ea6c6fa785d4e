from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import BlockKind, Direction, Document, FigureKind, TextSource
from core.page_edits import with_line_text
from core.resources import resource_path
from core.text import without_surrogates
from exporters.json import JsonExporter, job_object, page_object
from exporters.md import markdown_text
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_page,
    make_table,
    rich_document,
)

SCHEMA: dict[str, Any] = json.loads(resource_path("schema/job.schema.json").read_text("utf-8"))


def _strict(node: Any) -> Any:
    """Return the schema with every member that it does not name forbidden, so that it must name all of ours."""
    if isinstance(node, list):
        return [_strict(child) for child in node]
    if not isinstance(node, dict):
        return node
    strict = {key: _strict(child) for key, child in node.items()}
    return {**strict, "additionalProperties": False} if isinstance(node.get("properties"), dict) else strict


STRICT = jsonschema.Draft202012Validator(_strict(SCHEMA))


def _exported(document: Document, **options: Any) -> dict[str, Any]:
    job: dict[str, Any] = json.loads(export(JsonExporter(), document, **options))
    STRICT.validate(job)
    return job


def test_schema_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_contract_fields_have_the_contract_shape() -> None:
    job = _exported(make_document(make_block("INVOICE", "Acme"), language="auto"))
    assert list(job)[:6] == ["uuid", "status", "tier", "language", "page_count", "mean_confidence"]
    assert (job["uuid"], job["status"], job["tier"], job["language"]) == ("9f2c1b7e4a", "done", "cpu", "auto")
    assert (job["page_count"], job["mean_confidence"]) == (1, 0.9)
    assert job["text"] == "INVOICE Acme"
    assert job["markdown"] == "INVOICE Acme\n"
    page = job["pages"][0]
    assert (page["index"], page["text"]) == (0, "INVOICE Acme")
    block = page["blocks"][0]
    assert (block["text"], block["bbox"], block["confidence"]) == ("INVOICE Acme", [100, 200, 900, 240], 0.9)
    assert [line["text"] for line in block["lines"]] == ["INVOICE", "Acme"]


def test_rich_document_is_valid_and_complete() -> None:
    document = rich_document()
    job = _exported(document, include_words=True)
    assert job["source"]["title"] == "Annual *report*"
    first, second, third = job["pages"]
    assert (first["width"], first["height"], first["dpi"], first["rotation"]) == (1654, 2339, 200.0, 90)
    assert first["text_layer"] == {"state": "partial", "reason": "only a stamp"}
    assert second["source"] == "mixed"
    assert second["blocks"][1]["lines"][0]["direction"] == "rtl"
    assert third["error"] == {"code": "page_damaged", "message": "the page cannot be drawn"}
    assert third["blocks"] == []
    assert [block["order"] for block in first["blocks"]] == list(range(len(first["blocks"])))
    assert first["blocks"][2]["lines"][1]["words"][0]["text"] == "ated"
    assert first["blocks"][2]["polygon"][0] == [100, 200]
    (table,) = first["tables"]
    assert first["blocks"][table["block"]]["kind"] == "table"
    assert (table["row_count"], table["col_count"]) == (3, 3)
    assert table["cells"][0] == {
        "row": 0, "col": 0, "rowspan": 2, "colspan": 1, "text": "Item", "bbox": [0, 0, 200, 20],
        "confidence": None, "is_header": True,
    }  # fmt: skip
    assert job["text"] == document.text


def test_words_are_left_out_unless_asked_for() -> None:
    lines = _exported(rich_document())["pages"][0]["blocks"][2]["lines"]
    assert all("words" not in line for line in lines)


def test_file_equals_the_reusable_object() -> None:
    assert _exported(rich_document()) == job_object(rich_document())


@pytest.mark.parametrize("status", ["pending", "processing", "failed"])
def test_unfinished_job_has_text_markdown_and_pages(status: str) -> None:
    error = ("all_pages_failed", "no page could be read") if status == "failed" else None
    job = job_object(make_document(), status=status, page_count=7, error=error)
    STRICT.validate(job)
    assert (job["status"], job["text"], job["markdown"], job["pages"], job["page_count"]) == (status, "", "", [], 7)
    assert job["error"] == (error and {"code": error[0], "message": error[1]})
    assert job["mean_confidence"] is None


def test_text_layer_counts_as_certain() -> None:
    block = make_block("native")
    lines = tuple(type(line)(line.text, line.bbox, source=TextSource.TEXT_LAYER) for line in block.lines)
    page = page_object(make_page(type(block)(block.kind, block.bbox, lines)))
    assert (page["mean_confidence"], page["blocks"][0]["confidence"]) == (1.0, 1.0)


def test_one_line_a_page() -> None:
    text = export(JsonExporter(), make_document(make_block("a"), make_block("b"))).decode()
    assert [line[:10] for line in text.splitlines() if line.startswith('{"index"')] == ['{"index":0', '{"index":1']


@given(st.text(), st.text(max_size=20))
@settings(max_examples=50, deadline=None)
def test_any_text_round_trips(text: str, cell: str) -> None:
    document = make_document(make_page(make_block(text, keeps_line_breaks=True), make_table([[cell]])))
    page = _exported(document)["pages"][0]
    assert page["blocks"][0]["lines"][0]["text"] == without_surrogates(text)
    assert page["tables"][0]["cells"][0]["text"] == without_surrogates(cell)


def test_half_surrogates_become_replacement_characters() -> None:
    document = make_document(make_block("a\ud800b"))
    job = _exported(document)
    assert job["text"] == "a\ufffdb"
    assert job["markdown"] == markdown_text(document) == "a\ufffdb\n"


def test_an_edit_is_told_with_the_text_before() -> None:
    document = make_document(make_block("1NVOICE", "Acme"))
    edited = with_line_text(document.pages[0], 0, 0, "INVOICE")
    job = _exported(replace(document, pages=(edited,)))
    page = job["pages"][0]
    assert (job["text"], page["is_edited"]) == ("INVOICE Acme", True)
    block = page["blocks"][0]
    assert (block["is_edited"], block["machine_text"]) == (True, "1NVOICE Acme")
    assert [line["source"] for line in block["lines"]] == ["person", "ocr"]
    before = _exported(document)["pages"][0]
    assert (before["is_edited"], before["blocks"][0]["machine_text"]) == (False, None)


def test_bar_codes_figures_layout_and_repairs_are_told() -> None:
    code = make_block("4006381333931", kind=BlockKind.BARCODE, barcode_format="EAN13")
    signature = make_block(kind=BlockKind.FIGURE, figure_kind=FigureKind.SIGNATURE)
    page = make_page(code, signature, make_block("Text"), layout="geometric", repairs=("dewarp", "light"))
    (page_object,) = _exported(make_document(page))["pages"]
    told = [(block["kind"], block["barcode_format"], block["figure_kind"]) for block in page_object["blocks"]]
    assert told == [("barcode", "EAN13", None), ("figure", None, "signature"), ("paragraph", None, None)]
    assert (page_object["layout"], page_object["repairs"]) == ("geometric", ["dewarp", "light"])
    (plain,) = _exported(make_document(make_block("Text")))["pages"]
    assert (plain["layout"], plain["repairs"]) == (None, [])


def test_markdown_of_the_job_has_no_pictures_and_no_html() -> None:
    figure = make_block("Axis", kind=BlockKind.FIGURE)
    arabic = make_block("مرحبا بالعالم", direction=Direction.RIGHT_TO_LEFT)
    assert _exported(make_document(make_page(figure, arabic)))["markdown"] == "Axis\n\nمرحبا بالعالم\n"
