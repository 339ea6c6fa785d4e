from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import jsonschema

from core.chat import Citation, LinePlace, Support
from core.fields import ExtractedFields, FieldKind, FieldOrigin, FieldValue
from core.geometry import BBox
from core.model import Document
from core.resources import resource_path
from core.translation import BlockTranslation, TranslationState
from exporters.csv import CsvExporter, documents_csv
from exporters.json import JsonExporter
from tests.unit.exporters.sample_documents import export, make_block, make_document, make_page

_CITED = Citation("d", 1, "Total 12.00", (BBox(1, 2, 3, 4),), (LinePlace(0, 3),), Support.SUPPORTED, 0.9)


def _value(*path: str | int, **changes: Any) -> FieldValue:
    made = FieldValue(
        path, FieldKind.AMOUNT, "12.00", "12.00", FieldOrigin.CODE, Support.SUPPORTED, _CITED, 0.81234, "adds up"
    )
    return replace(made, **changes)


def _fields(*values: FieldValue) -> ExtractedFields:
    return ExtractedFields("d", "receipt", (("total",), ("seller", "name")), (("items",),), values, ("A warning.",))


def _with(fields: ExtractedFields | None, *blocks: Any, **changes: Any) -> Document:
    return replace(make_document(make_page(*(blocks or (make_block("text"),)))), fields=fields, **changes)


def _job(document: Document) -> Any:
    job = json.loads(export(JsonExporter(), document))
    schema = json.loads(resource_path("schema/job.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(job)
    return job


def test_json_has_the_result_and_what_proves_it() -> None:
    job = _job(_with(_fields(_value("total"), _value("items", 0, "amount", value="3.00"))))
    assert job["fields"] == {"total": "12.00", "seller": {"name": None}, "items": [{"amount": "3.00"}]}
    assert job["field_warnings"] == ["A warning."]
    first = job["field_details"][0]
    assert (first["page"], first["snippet"], first["boxes"]) == (2, "Total 12.00", [[1, 2, 3, 4]])
    assert (first["support"], first["confidence"], first["origin"]) == ("supported", 0.8123, "code")


def test_what_stands_nowhere_is_no_part_of_the_result() -> None:
    made = _value("total", support=Support.UNSUPPORTED, citation=None, confidence=None, origin=FieldOrigin.MODEL)
    job = _job(_with(_fields(made)))
    assert job["fields"]["total"] is None
    assert job["field_details"][0]["is_kept"] is False
    assert job["field_details"][0]["value"] == "12.00"


def test_a_document_without_fields_has_no_such_members() -> None:
    job = _job(_with(None))
    assert not [key for key in job if key.startswith("field") or key.startswith("translat") or key == "source_text"]


def test_csv_has_a_row_a_field_and_no_formula() -> None:
    made = _value("total", text="=1+1", value="=1+1")
    rows = list(csv.reader(io.StringIO(export(CsvExporter(), _with(_fields(made))).decode("utf-8-sig"))))
    assert rows[0][:4] == ["field", "value", "text", "page"]
    assert [row[0] for row in rows[1:]] == ["seller.name", "total"]
    assert rows[1][7] == "not found"
    assert rows[2][1:4] == ["'=1+1", "'=1+1", "2"]


def test_csv_of_several_documents_has_a_row_each() -> None:
    content = documents_csv([("a.png", _fields(_value("total"))), ("b.png", _fields())])
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows == [
        ["document", "total", "seller.name", "unsupported", "warnings"],
        ["a.png", "12.00", "", "", "A warning."],
        ["b.png", "", "", "", "A warning."],
    ]


def test_json_of_a_translation_holds_the_original_beside_it() -> None:
    made = make_block("Guten Tag", translation=BlockTranslation("Good day", TranslationState.TRANSLATED))
    job = _job(_with(None, made, make_block("42"), translated_to="de"))
    assert (job["translated_to"], job["source_text"]) == ("de", "Good day\n\n42")
    assert job["text"] == "Guten Tag\n\n42"
    page = job["pages"][0]
    assert page["source_text"] == "Good day\n\n42"
    assert page["blocks"][0]["source_text"] == "Good day"
    assert page["blocks"][0]["translation"] == {"state": "translated", "note": ""}
    assert "source_text" not in page["blocks"][1]
