"""Fields that were taken out of a document, as members of the job object and as rows. Exporters layer; pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.chat import Support
from core.fields import ExtractedFields, FieldValue
from core.text import without_surrogates
from exporters.plain_text import single_line

FIELD_COLUMNS = ("field", "value", "text", "page", "support", "confidence", "origin", "note", "lines")

_CONFIDENCE_DIGITS = 4
_PIXEL_DIGITS = 2


def fields_objects(fields: ExtractedFields) -> dict[str, Any]:
    """Return the members that fields add to the job object: ``fields`` shaped like the schema, and what proves them."""
    return {
        "fields": _clean(fields.plain()),
        "field_details": [_detail(value) for value in fields.values],
        "field_warnings": [without_surrogates(each) for each in fields.warnings],
        "field_schema": without_surrogates(fields.schema),
        "field_model": fields.model,
    }


def field_rows(fields: ExtractedFields) -> Iterator[list[str]]:
    """Yield a header and a row a field; fields that were not found have an empty value."""
    yield list(FIELD_COLUMNS)
    found = {value.path for value in fields.values}
    for path in fields.paths:
        if path not in found:
            yield [".".join(path), "", "", "", "", "", "", "not found", ""]
    for value in fields.values:
        cited = value.citation
        yield [
            value.name,
            _text(value.value) if value.is_kept else "",
            single_line(value.text),
            "" if cited is None else str(cited.page_index + 1),
            value.support.value,
            "" if value.confidence is None else f"{value.confidence:.4f}",
            value.origin.value,
            value.note,
            "" if cited is None else single_line(cited.snippet),
        ]


def document_row(name: str, fields: ExtractedFields) -> list[str]:
    """Return one row for a document: its name, its single fields, which of them have no support, and the warnings."""
    cells = [name]
    unsupported = []
    for path in fields.paths:
        value = fields.value(*path)
        cells.append(_text(value.value) if value is not None and value.is_kept else "")
        if value is not None and value.support is Support.UNSUPPORTED:
            unsupported.append(value.name)
    return [*cells, " ".join(unsupported), " ".join(fields.warnings)]


def _text(value: str | float | bool | None) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else single_line(str(value))


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {without_surrogates(key): _clean(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_clean(each) for each in value]
    return without_surrogates(value) if isinstance(value, str) else value


def _detail(value: FieldValue) -> dict[str, Any]:
    cited = value.citation
    return {
        "name": without_surrogates(value.name),
        "kind": value.kind.value,
        "value": _clean(value.value),
        "text": without_surrogates(value.text),
        "is_kept": value.is_kept,
        "support": value.support.value,
        "confidence": None if value.confidence is None else round(value.confidence, _CONFIDENCE_DIGITS),
        "origin": value.origin.value,
        "note": without_surrogates(value.note),
        "page": None if cited is None else cited.page_index + 1,
        "snippet": None if cited is None else without_surrogates(cited.snippet),
        "boxes": []
        if cited is None
        else [[round(side, _PIXEL_DIGITS) for side in box.as_tuple()] for box in cited.boxes],
    }
