"""JSON: the job object of the HTTP API with our fields beside it.

Exporters layer. The shape is published as ``resources/schema/job.schema.json``; docs/formats.md explains it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from core.geometry import BBox, Polygon
from core.model import Block, Document, Line, Page, Table, TableCell, block_text_with_marker, mean_confidence
from core.page_source import PageSource
from core.text import without_surrogates
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.fields import fields_objects
from exporters.md import markdown_text

JobObject = dict[str, Any]

_CONFIDENCE_DIGITS = 4
_PIXEL_DIGITS = 2


class JsonExporter:
    """Writes the job object, one line a page, so that memory holds one page's objects at a time."""

    format = ExportFormat.JSON
    needs_source = False
    reads_page_by_page = False

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        """Write the document, see ``Exporter.write``."""
        checkpoint()
        encode = msgspec.json.encode
        out = sink.open()
        head = _job_head(document, markdown_text(document, options))
        out.write(b"{\n" + b"".join(encode(key) + b": " + encode(value) + b",\n" for key, value in head.items()))
        out.write(b'"pages": [')
        for number, page in enumerate(document.pages):
            checkpoint()
            out.write(b",\n" if number else b"\n")
            out.write(encode(page_object(page, include_words=options.include_words)))
        out.write(b"\n]\n}\n")


def job_object(
    document: Document,
    *,
    status: str = "done",
    page_count: int | None = None,
    error: tuple[str, str] | None = None,
    include_words: bool = False,
) -> JobObject:
    """Return a document as the job object of the HTTP API: dicts, lists, strings and numbers only.

    Args:
        document: What was read so far; in any state ``text``, ``markdown`` and ``pages`` are present.
        status: "pending", "processing", "done" or "failed".
        page_count: Pages the job will have; None counts those of the document.
        error: Code and message where the job failed.
        include_words: Whether lines carry their words.
    """
    job = _job_head(document, markdown_text(document), status=status, page_count=page_count, error=error)
    job["pages"] = [page_object(page, include_words=include_words) for page in document.pages]
    return job


def _job_head(
    document: Document,
    markdown: str,
    *,
    status: str = "done",
    page_count: int | None = None,
    error: tuple[str, str] | None = None,
) -> JobObject:
    """Return everything of the job object but its pages."""
    info = document.source
    head: JobObject = {
        "uuid": document.id,
        "status": status,
        "tier": document.tier.value,
        "language": document.language,
        "page_count": len(document.pages) if page_count is None else page_count,
        "mean_confidence": _confidence(document.mean_confidence),
        "error": {"code": error[0], "message": error[1]} if error else None,
        "source": {
            "name": without_surrogates(info.name),
            "media_type": info.media_type,
            "size_bytes": info.size_bytes,
            "sha256": info.fingerprint,
            "page_count": info.page_count,
            "title": _text_or_none(info.title),
            "author": _text_or_none(info.author),
        },
        "text": without_surrogates(document.text),
        "markdown": markdown,
    }
    if document.translated_to:
        head["translated_to"] = document.translated_to
        head["source_text"] = without_surrogates("\n\n".join(filter(None, map(source_text, document.pages))))
    if document.fields is not None:
        head.update(fields_objects(document.fields))
    return head


def source_text(page: Page) -> str:
    """Return what a translated page says in the original, blocks apart by an empty line."""
    texts = (
        block.translation.source_text if block.translation is not None else block_text_with_marker(block)
        for block in page.blocks
    )
    return "\n\n".join(text for text in texts if text)


def page_object(page: Page, *, include_words: bool = False) -> JobObject:
    """Return a page as it stands in ``pages``: ``index`` counts from 0, boxes are pixels of the page frame."""
    verdict, failure = page.text_layer, page.failure
    tables = [(order, block.table) for order, block in enumerate(page.blocks) if block.table is not None]
    is_translated = any(block.translation is not None for block in page.blocks)
    return {
        "index": page.index,
        "text": without_surrogates(page.text),
        **({"source_text": without_surrogates(source_text(page))} if is_translated else {}),
        "width": page.width,
        "height": page.height,
        "dpi": round(page.dpi, 3),
        "rotation": page.rotation_deg,
        "skew": round(page.skew_deg, 3),
        "source": page.source.value,
        "language": page.language,
        "mean_confidence": _confidence(page.mean_confidence),
        "text_layer": verdict and {"state": verdict.state.value, "reason": without_surrogates(verdict.reason)},
        "unread_scripts": list(page.unread_scripts),
        "regions_read": page.regions_read,
        "regions_fallen_back": page.regions_fallen_back,
        "layout": page.layout,
        "repairs": list(page.repairs),
        "is_edited": page.is_edited,
        "error": failure and {"code": failure.code, "message": without_surrogates(failure.message)},
        "blocks": [_block_object(order, block, include_words) for order, block in enumerate(page.blocks)],
        "tables": [_table_object(order, page.blocks[order].bbox, table) for order, table in tables],
    }


def _block_object(order: int, block: Block, include_words: bool) -> JobObject:
    confidence = block.confidence if block.confidence is not None else mean_confidence(list(block.lines))
    return {
        "text": without_surrogates(block_text_with_marker(block)),
        "bbox": _box(block.bbox),
        "confidence": _confidence(confidence),
        "kind": block.kind.value,
        "order": order,
        "level": block.level,
        "marker": without_surrogates(block.marker),
        "polygon": _polygon(block.polygon),
        "keeps_line_breaks": block.keeps_line_breaks,
        "continues_previous": block.continues_previous,
        "latex": _text_or_none(block.latex),
        "figure_kind": block.figure_kind.value if block.figure_kind is not None else None,
        "barcode_format": _text_or_none(block.barcode_format),
        "source": block.source.value,
        "engine": block.engine,
        "model": block.model,
        "is_edited": block.machine_reading is not None,
        "machine_text": _machine_text(block),
        **_translation(block),
        "lines": [_line_object(line, include_words) for line in block.lines],
    }


def _machine_text(block: Block) -> str | None:
    machine = block.machine_reading
    return None if machine is None else without_surrogates(block_text_with_marker(machine))


def _translation(block: Block) -> JobObject:
    made = block.translation
    if made is None:
        return {}
    return {
        "source_text": without_surrogates(made.source_text),
        "translation": {"state": made.state.value, "note": without_surrogates(made.note)},
    }


def _line_object(line: Line, include_words: bool) -> JobObject:
    result: JobObject = {
        "text": without_surrogates(line.text),
        "bbox": _box(line.bbox),
        "confidence": _confidence(line.confidence),
        "polygon": _polygon(line.polygon),
        "direction": line.direction.value,
        "source": line.source.value,
        "language": line.language,
    }
    if include_words:
        result["words"] = [
            {
                "text": without_surrogates(word.text),
                "bbox": _box(word.bbox),
                "confidence": _confidence(word.confidence),
                "polygon": _polygon(word.polygon),
            }
            for word in line.words
        ]
    return result


def _table_object(order: int, bbox: BBox, table: Table) -> JobObject:
    return {
        "block": order,
        "bbox": _box(bbox),
        "row_count": table.row_count,
        "col_count": table.col_count,
        "cells": _cell_objects(table.cells),
    }


def _cell_objects(cells: Iterable[TableCell]) -> list[JobObject]:
    return [
        {
            "row": cell.row,
            "col": cell.col,
            "rowspan": cell.row_span,
            "colspan": cell.col_span,
            "text": without_surrogates(cell.text),
            "bbox": _box(cell.bbox),
            "confidence": _confidence(cell.confidence),
            "is_header": cell.is_header,
        }
        for cell in cells
    ]


def _confidence(value: float | None) -> float | None:
    return None if value is None else round(value, _CONFIDENCE_DIGITS)


def _box(box: BBox) -> list[float]:
    return [round(side, _PIXEL_DIGITS) for side in box.as_tuple()]


def _polygon(polygon: Polygon | None) -> list[list[float]] | None:
    if polygon is None:
        return None
    return [[round(x, _PIXEL_DIGITS), round(y, _PIXEL_DIGITS)] for x, y in polygon.points]


def _text_or_none(text: str | None) -> str | None:
    return None if text is None else without_surrogates(text)
