"""CSV after RFC 4180: the tables of a document, or its blocks where it has none.

Exporters layer. UTF-8 with a byte order mark, without which Excel takes the text for the system's code page. Decisions
are explained in docs/formats.md.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO

from core.fields import ExtractedFields
from core.model import Document
from core.page_source import PageSource
from core.raised import RAISED_DIGITS
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.block_rows import BLOCK_COLUMNS, BlockRow, block_rows
from exporters.document_tables import DocumentTable, document_tables
from exporters.fields import document_row, field_rows
from exporters.plain_text import printable

_BYTE_ORDER_MARK = "\ufeff".encode()
_ROWS_AT_ONCE = 500  # rows written between two checkpoints, some 20 ms of work

# Signs at which a spreadsheet takes a cell for a formula; the full-width ones count in East Asian settings.
_FORMULA_START = tuple("=+-@\t\r\n＝＋－＠")
# White space and signs without width, which a spreadsheet may pass over before it looks at the first sign.
_INVISIBLE_START = re.compile("^[\\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")
_CURRENCY = "$¢£¤¥֏؋৲৳৻૱௹฿៛₠-⃀﷼﹩＄￠￡￥￦"
_CURRENCY_CODE = "AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|INR|JPY|KRW|MXN|NOK|NZD|PLN|RUB|SEK|SGD|TRY|USD|ZAR"
_SPACES = " \u00a0\u2009\u202f"
_GAP = "[ \u00a0\u2009\u202f]"
# A number, its sign first: digits, in groups of three where they are grouped, a point or comma before the fraction, an
# exponent, then per cent, per mille or a currency. A currency sign may also stand before the digits; a currency's code
# may not, as "-EUR5" names a cell.
_PLAIN_NUMBER = re.compile(
    rf"[+\-＋－]{_GAP}?"
    rf"(?:[{_CURRENCY}]{_GAP}?)?"
    rf"(?:\d+|\d{{1,3}}(?:(?P<group>[,.'’ \u00a0\u2009\u202f])\d{{3}})(?:(?P=group)\d{{3}})*)?"
    r"(?:(?<=\d)[.,]|[.,]\d+)?"
    r"(?<=[\d.,])(?:[eE][+\-]?\d{1,3})?"
    rf"(?:{_GAP}?[%‰{_CURRENCY}]|{_GAP}(?:{_CURRENCY_CODE}))?"
    rf"[{RAISED_DIGITS}]*"  # the mark of a note
)


def is_plain_number(text: str) -> bool:
    """Tell whether a text that begins with a sign is nothing but a number (``-1,234.50``, ``+3 %``, ``-5.00 €``)."""
    return _PLAIN_NUMBER.fullmatch(text) is not None and any(char.isdigit() for char in text)


def safe_cell(text: str) -> str:
    """Return the text as a cell that no spreadsheet takes for a formula.

    A text that begins with ``= + - @``, a tab or a line end, be it behind white space or invisible signs, gets an
    apostrophe before it, unless it is a plain number.
    """
    text = printable(text)
    bare = _INVISIBLE_START.sub("", text)
    is_formula = text.startswith(_FORMULA_START) or bare.startswith(_FORMULA_START)
    if is_formula and not is_plain_number(text.strip(_SPACES)):
        return "'" + text
    return text


class CsvExporter:
    """Writes CSV."""

    format = ExportFormat.CSV
    needs_source = False
    reads_page_by_page = True

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
        if document.fields is not None:
            sink.open().write(_BYTE_ORDER_MARK + _csv_bytes(_safe_rows(field_rows(document.fields))))
            return
        tables = document_tables(document, checkpoint)
        first = next(tables, None)
        if first is None:
            out = sink.open()
            out.write(_BYTE_ORDER_MARK + _csv_bytes([BLOCK_COLUMNS]))
            for page_rows in block_rows(document):
                checkpoint()
                out.write(_csv_bytes(map(_cells, page_rows)))
            return
        _write_tables(chain([first], tables), sink, checkpoint, is_split=options.csv_split)


def documents_csv(found: Sequence[tuple[str, ExtractedFields]]) -> bytes:
    """Return the single fields of several documents as CSV, a row each; lists are left out.

    Args:
        found: File name and fields of each document, all of one schema; one at least.
    """
    names = [".".join(path) for path in found[0][1].paths]
    rows: list[list[str]] = [["document", *names, "unsupported", "warnings"]]
    rows += [document_row(name, fields) for name, fields in found]
    return _BYTE_ORDER_MARK + _csv_bytes(_safe_rows(rows))


def _write_tables(tables: Iterable[DocumentTable], sink: OutputSink, checkpoint: Checkpoint, *, is_split: bool) -> None:
    out: BinaryIO | None = None
    for number, found in enumerate(tables, start=1):
        checkpoint()
        if is_split or out is None:
            out = sink.open(number if is_split else None)
            out.write(_BYTE_ORDER_MARK)
        else:
            out.write(_csv_bytes([[]]))
        rows = _safe_rows(found.table.grid())
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            checkpoint()
            out.write(_csv_bytes(some))


def _safe_rows(rows: Iterable[Iterable[str]]) -> Iterator[list[str]]:
    return ([safe_cell(text) for text in row] for row in rows)


def _cells(row: BlockRow) -> list[str]:
    return [
        str(row.page_number),
        str(row.order),
        row.kind,
        *(f"{side:.1f}" for side in row.box),
        "" if row.confidence is None else f"{row.confidence:.4f}",
        safe_cell(row.text),
    ]


def _csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8")
