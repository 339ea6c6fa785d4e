"""Saving an openpyxl workbook: in memory, without dates, with a way to stop.

Exporters layer; needs openpyxl, so it is imported only with the exporter. openpyxl itself writes each sheet to a
temporary file first, which would leave text of a document behind where the process is killed, and puts the clock into
the properties.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from exporters.base import Checkpoint

_ROWS_AT_ONCE = 500  # rows written between two checkpoints, some 10 ms of work


class UndatedProperties:
    """Core properties that say neither when the file was made nor when it was changed."""

    def __init__(self, *, title: str, creator: str, language: str | None) -> None:
        """Hold the properties; a workbook takes it for its own."""
        self._dated = DocumentProperties(title=title, creator=creator, language=language)

    def to_tree(self) -> Any:
        """Return the element without its dates."""
        tree = self._dated.to_tree()
        for child in list(tree):
            if child.tag.endswith(("}created", "}modified")):
                tree.remove(child)
        return tree


class _SheetWriter(WorksheetWriter):
    def __init__(self, sheet: Any, out: io.BytesIO, checkpoint: Checkpoint) -> None:
        super().__init__(sheet, out)
        self._checkpoint = checkpoint

    def write_row(self, xf: Any, row: Any, row_idx: int) -> None:
        if row_idx % _ROWS_AT_ONCE == 0:
            self._checkpoint()
        super().write_row(xf, row, row_idx)


class _MemoryWriter(ExcelWriter):
    def __init__(self, workbook: Workbook, archive: zipfile.ZipFile, checkpoint: Checkpoint) -> None:
        super().__init__(workbook, archive)
        self._package = archive
        self._checkpoint = checkpoint

    def write_worksheet(self, ws: Any) -> None:
        self._checkpoint()
        ws._drawing = None  # sheets of ours hold no pictures
        content = io.BytesIO()
        writer: Any = _SheetWriter(ws, content, self._checkpoint)
        writer.write()
        ws._rels = writer._rels
        self._package.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)


def packaged(workbook: Workbook, checkpoint: Checkpoint) -> io.BytesIO:
    """Return the workbook as a package, its parts dated by the clock still (``zip_package``)."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        _MemoryWriter(workbook, archive, checkpoint).write_data()
    return content
