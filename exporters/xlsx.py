"""XLSX: each table of the document on a sheet of its own, behind a sheet that lists them.

Exporters layer; needs openpyxl. A document without tables gives one sheet with a row a block, as csv does. Decisions
are explained in docs/formats.md.
"""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink

from core.errors import ExportFailedError
from core.model import Document
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.block_rows import BLOCK_COLUMNS, block_rows
from exporters.document_tables import DocumentTable, document_tables
from exporters.metadata import document_language, document_title
from exporters.plain_text import printable, single_line
from exporters.xlsx_package import UndatedProperties, packaged
from exporters.xlsx_sheets import (
    MOST_CHARACTERS,
    MOST_COLUMNS,
    MOST_ROWS,
    SheetCells,
    fill_with_table,
    set_header_rows,
    set_widths,
    text_width,
)
from exporters.zip_package import write_without_clock

LIST_SHEET = "Tables"
BLOCK_SHEET = "Text"
LIST_COLUMNS = ("table", "page", "caption", "rows", "columns", "note")

_LONGEST_PROPERTY = 255


class XlsxExporter:
    """Writes XLSX."""

    format = ExportFormat.XLSX
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
        """Write the document, see ``Exporter.write``.

        Raises:
            ExportFailedError: If a table is larger than a sheet can be.
        """
        checkpoint()
        workbook = Workbook()
        workbook.properties = UndatedProperties(
            creator=single_line(document.source.author or "")[:_LONGEST_PROPERTY],
            title=document_title(document, options)[:_LONGEST_PROPERTY],
            language=document_language(document, checkpoint),
        )
        index = workbook.active
        lister = _Lister(index)
        for number, found in enumerate(document_tables(document, checkpoint), start=1):
            checkpoint()
            _check_size(found, number, document)
            name = f"Table {number}"
            cut = fill_with_table(workbook.create_sheet(name), found.table, checkpoint)
            lister.add(name, found, cut)
        if lister.count:
            lister.finish()
        else:
            _fill_with_blocks(index, document, checkpoint)
        write_without_clock(packaged(workbook, checkpoint), sink, checkpoint)


def _check_size(found: DocumentTable, number: int, document: Document) -> None:
    if found.table.row_count > MOST_ROWS or found.table.col_count > MOST_COLUMNS:
        raise ExportFailedError(
            f"table {number} has {found.table.row_count} rows and {found.table.col_count} columns, a sheet has no more "
            f"than {MOST_ROWS} and {MOST_COLUMNS}",
            remedy="Write it as CSV or JSON",
            file=document.source.name,
            page_index=found.page_index,
        )


class _Lister:
    """Fills the sheet that lists the tables."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._cells = SheetCells(sheet)
        self._widths = [len(name) for name in LIST_COLUMNS]
        self.count = 0

    def add(self, name: str, found: DocumentTable, cut: int) -> None:
        """Add the row of a table."""
        if not self.count:
            self._sheet.title = LIST_SHEET
            for column, heading in enumerate(LIST_COLUMNS, start=1):
                self._cells.put(1, column, heading, is_header=True)
        self.count += 1
        row = self.count + 1
        table = found.table
        note = f"{cut} cells were cut to {MOST_CHARACTERS} characters, which is all a cell holds" if cut else ""
        values: list[str | int] = [name, found.page_index + 1, found.caption, table.row_count, table.col_count, note]
        for column, value in enumerate(values, start=1):
            self._cells.put(row, column, value)
            self._widths[column - 1] = max(self._widths[column - 1], text_width(str(value)))
        link = self._sheet.cell(row, 1)
        link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{name}'!A1")
        link.style = "Hyperlink"

    def finish(self) -> None:
        """Set what depends on all rows."""
        set_widths(self._sheet, self._widths)
        set_header_rows(self._sheet, 1)


def _fill_with_blocks(sheet: Any, document: Document, checkpoint: Checkpoint) -> None:
    sheet.title = BLOCK_SHEET
    cells = SheetCells(sheet)
    for column, heading in enumerate(BLOCK_COLUMNS, start=1):
        cells.put(1, column, heading, is_header=True)
    row = 1
    for page_rows in block_rows(document):
        checkpoint()
        for block in page_rows:
            row += 1
            if row > MOST_ROWS:
                raise ExportFailedError(
                    f"the document has more blocks than the {MOST_ROWS} rows of a sheet",
                    remedy="Write it as CSV or JSON",
                    file=document.source.name,
                )
            confidence = None if block.confidence is None else round(block.confidence, 4)
            values: list[str | float | None] = [block.page_number, block.order, block.kind]
            values += [round(side, 1) for side in block.box]
            values += [confidence, printable(block.text).strip()]
            for column, value in enumerate(values, start=1):
                cells.put(row, column, value)
    set_widths(sheet, [8] * (len(BLOCK_COLUMNS) - 1) + [80])
    set_header_rows(sheet, 1)
