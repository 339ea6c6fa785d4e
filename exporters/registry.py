"""The table of exporters, and the one function that exports a document to files.

Exporters layer. Modules are imported when their format is asked for: python-docx, openpyxl and PyMuPDF
are slow to load.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.errors import AppError, ExportFailedError, FormatUnknownError
from core.jobs import JobCancelled
from core.model import Document
from core.page_source import PageSource
from exporters.base import Checkpoint, Exporter, ExportFormat, ExportOptions, never_stop
from exporters.writing import AtomicOutputs


def parse_format(name: str) -> ExportFormat:
    """Return the format of an id such as "md"; case and white space around do not matter.

    Raises:
        FormatUnknownError: If there is none.
    """
    try:
        return ExportFormat(name.strip().lower())
    except ValueError:
        known = ", ".join(ExportFormat)
        raise FormatUnknownError(f'unknown format "{name.strip()}"', remedy=f"Choose from {known}") from None


def parse_formats(names: Iterable[str]) -> tuple[ExportFormat, ...]:
    """Return the formats of ids, each of which may hold several apart by commas; each format once, in order.

    Raises:
        FormatUnknownError: If one is unknown or there is none at all.
    """
    parts = [part for name in names for part in name.split(",") if part.strip()]
    if not parts:
        raise FormatUnknownError("no format given", remedy=f"Choose from {', '.join(ExportFormat)}")
    return tuple(dict.fromkeys(map(parse_format, parts)))


def get_exporter(export_format: ExportFormat) -> Exporter:
    """Return the exporter of a format."""
    match export_format:
        case ExportFormat.TXT:
            from exporters.txt import TxtExporter

            return TxtExporter()
        case ExportFormat.MD:
            from exporters.md import MarkdownExporter

            return MarkdownExporter()
        case ExportFormat.DOCX:
            from exporters.docx import DocxExporter

            return DocxExporter()
        case ExportFormat.PDF:
            from exporters.pdf import PdfExporter

            return PdfExporter()
        case ExportFormat.CSV:
            from exporters.csv import CsvExporter

            return CsvExporter()
        case ExportFormat.JSON:
            from exporters.json import JsonExporter

            return JsonExporter()
        case ExportFormat.HTML:
            from exporters.html import HtmlExporter

            return HtmlExporter()
        case ExportFormat.XLSX:
            from exporters.xlsx import XlsxExporter

            return XlsxExporter()
        case ExportFormat.HOCR:
            from exporters.hocr import HocrExporter

            return HocrExporter()
        case ExportFormat.ALTO:
            from exporters.alto import AltoExporter

            return AltoExporter()


def export_document(
    document: Document,
    target: Path,
    export_format: ExportFormat,
    *,
    source: PageSource | None = None,
    options: ExportOptions | None = None,
    overwrite: bool = False,
    checkpoint: Checkpoint = never_stop,
) -> tuple[Path, ...]:
    """Write a document to a file, or to several where the options ask for it; all of them or none.

    Args:
        document: What to write.
        target: Name of the output; missing folders are made.
        export_format: What to write it as.
        source: The opened source file, for a format whose exporter needs it.
        options: What the person chose.
        overwrite: Whether existing files are replaced.
        checkpoint: Raises ``JobCancelled`` once the job shall stop.

    Returns:
        The files written.

    Raises:
        OutputExistsError: If the output exists and ``overwrite`` is off.
        OutputNotWritableError: If the folder does not let us write.
        DiskFullError: If there is no room.
        ExportFailedError: If the exporter failed, or needs the source and was not given it.
        PageDamagedError: If a page of the source cannot be drawn.
    """
    exporter = get_exporter(export_format)
    if exporter.needs_source and source is None:
        raise ExportFailedError(
            f"the format {export_format} needs the source file, which is not at hand",
            remedy="Convert the original file again, or choose another format",
            file=document.source.name,
        )
    try:
        source_path = None if source is None else source.path
        with AtomicOutputs(target, overwrite=overwrite, source=source_path) as outputs:
            exporter.write(document, source, outputs, options or ExportOptions(), checkpoint)
    except (AppError, JobCancelled):
        raise
    except Exception as error:
        raise ExportFailedError(
            f"the {export_format} output could not be made ({type(error).__name__}: {error})",
            remedy="Choose another format, and please report it with the file if you can share it",
            file=target,
        ) from error
    return outputs.paths
