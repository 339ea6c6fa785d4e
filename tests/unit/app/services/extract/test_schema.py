from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.services.extract.schema import PRESETS, load_schema, parse_schema, preset
from core.errors import SchemaInvalidError
from core.fields import FieldKind


def _parsed(schema: Any) -> Any:
    return parse_schema(json.dumps(schema).encode(), name="mine")


@pytest.mark.parametrize("name", PRESETS)
def test_presets_can_be_used(name: str) -> None:
    schema = preset(name)
    assert schema.name == name
    assert schema.fields
    assert all(spec.labels for spec in schema.single)


def test_kinds_come_from_formats_names_and_our_own_keyword() -> None:
    schema = _parsed(
        {
            "title": "Order",
            "properties": {
                "orderDate": {"type": "string"},
                "when": {"type": "string", "format": "date"},
                "total_price": {"type": "number"},
                "count": {"type": ["integer", "null"]},
                "state": {"enum": ["open", "paid", None]},
                "buyer": {"type": "object", "properties": {"email": {"type": "string"}}},
                "lines": {"type": "array", "items": {"type": "object", "properties": {"what": {"type": "string"}}}},
                "phones": {"type": "array", "items": {"type": "string", "format": "phone"}},
                "rate": {"type": "string", "x-kind": "percent", "x-labels": ["Rate  in %"]},
            },
        }
    )
    kinds = {".".join(spec.path): spec.kind for spec in schema.fields}
    assert schema.name == "Order"
    assert kinds["orderDate"] is FieldKind.DATE
    assert kinds["when"] is FieldKind.DATE
    assert kinds["total_price"] is FieldKind.AMOUNT
    assert kinds["count"] is FieldKind.INTEGER
    assert kinds["state"] is FieldKind.CHOICE
    assert kinds["buyer.email"] is FieldKind.EMAIL
    assert [spec.path for spec in schema.lists] == [("lines",), ("phones",)]
    (rate,) = (spec for spec in schema.fields if spec.name == "rate")
    assert (rate.kind, rate.labels) == (FieldKind.PERCENT, ("rate in %",))
    (date,) = (spec for spec in schema.fields if spec.name == "orderDate")
    assert date.labels == ("order date",)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ([], "no object"),
        ({"type": "array"}, "not an object"),
        ({"properties": {}}, "no properties"),
        ({"properties": {"a": {"type": "colour"}}}, '"colour" is not known at a'),
        ({"properties": {"a": {"type": ["string", "number"]}}}, "2 types"),
        ({"properties": {"a": {"$ref": "https://example.org/x.json"}}}, "does not stay inside"),
        ({"properties": {"a": {"$ref": "#/$defs/a"}}, "$defs": {"a": {"$ref": "#/$defs/a"}}}, "circle"),
        ({"properties": {"a": {"anyOf": []}}}, "cannot be followed"),
        ({"properties": {"a": {"enum": [1]}}}, "no text"),
        ({"properties": {"a": {"type": "string", "x-kind": "colour"}}}, "x-kind"),
        ({"properties": {"a": {"type": "string", "x-labels": "one"}}}, "no list"),
        ({"properties": {"a.b": {"type": "string"}}}, "holds a dot"),
        ({"properties": {f"f{i}": {"type": "string"} for i in range(300)}}, "more than"),
        (
            {
                "properties": {
                    "a": {"type": "array", "items": {"type": "object", "properties": {"b": {"type": "array"}}}}
                }
            },
            "flat",
        ),
        ({"properties": {"a": {"$ref": "#"}}}, "nested too deep"),
    ],
)
def test_schemas_that_cannot_be_used_say_why(schema: Any, words: str) -> None:
    with pytest.raises(SchemaInvalidError, match=r".") as caught:
        _parsed(schema)
    assert words in caught.value.what
    assert "preset" in caught.value.remedy


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"properties": {"name": {"type": "string"}}}')
    assert load_schema(str(path)).name == "mine"
    path.write_text("{")
    with pytest.raises(SchemaInvalidError, match="no JSON"):
        load_schema(str(path))
    with pytest.raises(SchemaInvalidError, match="no preset"):
        load_schema("invoices")
    with pytest.raises(SchemaInvalidError, match="cannot be read"):
        load_schema(str(tmp_path / "missing.json"))
