"""The words of the export dialog: formats, results, and what re-reading a PDF found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.gui.error_wording import error_remedy, error_what
from app.gui.sizes import size_text
from app.services.export.batch import ExportOutcome
from exporters.base import ExportFormat
from exporters.searchable_pdf.pdf_check import PdfCheck


def isolated(text: str) -> str:
    """Return a name or ending of a file, in a mirrored window kept from mixing with the text around it."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\u2066{text}\u2069"
    return text


def format_groups() -> dict[str, dict[ExportFormat, str]]:
    """Return the groups of formats by name, and in each the name of each format, in the order they are offered."""
    return {
        QCoreApplication.translate("Export", "Documents"): {
            ExportFormat.MD: QCoreApplication.translate("Export", "Markdown"),
            ExportFormat.TXT: QCoreApplication.translate("Export", "Plain text"),
            ExportFormat.HTML: QCoreApplication.translate("Export", "Web page"),
            ExportFormat.DOCX: QCoreApplication.translate("Export", "Word document"),
            ExportFormat.PDF: QCoreApplication.translate("Export", "Searchable PDF"),
        },
        QCoreApplication.translate("Export", "Data"): {
            ExportFormat.CSV: QCoreApplication.translate("Export", "Tables as CSV"),
            ExportFormat.XLSX: QCoreApplication.translate("Export", "Tables as Excel workbook"),
            ExportFormat.JSON: QCoreApplication.translate("Export", "JSON with all boxes"),
            ExportFormat.HOCR: QCoreApplication.translate("Export", "hOCR for OCR programs"),
            ExportFormat.ALTO: QCoreApplication.translate("Export", "ALTO for libraries"),
        },
    }


def field_names() -> dict[str, str]:
    """Return for each field of a name template what it stands for."""
    return {
        "name": QCoreApplication.translate("Export", "Name of the source"),
        "ext": QCoreApplication.translate("Export", "Ending of the source"),
        "number": QCoreApplication.translate("Export", "Running number"),
        "date": QCoreApplication.translate("Export", "Today's date"),
        "time": QCoreApplication.translate("Export", "Time of the export"),
        "format": QCoreApplication.translate("Export", "Format"),
        "tier": QCoreApplication.translate("Export", "Tier that read it"),
        "language": QCoreApplication.translate("Export", "Language setting"),
    }


def outcome_text(outcome: ExportOutcome) -> str:
    """Return how a file ended, in one or two sentences."""
    if outcome.error is not None:
        what = error_what(outcome.error)
        remedy = error_remedy(outcome.error)
        return " ".join(part for part in (what, remedy) if part)
    if outcome.check is not None:
        return check_text(outcome.check)
    return QCoreApplication.translate("Export", "Written")


def check_text(check: PdfCheck) -> str:
    """Return what re-reading a PDF found."""
    found = QCoreApplication.translate("Export", "{} of the text found").format(percent(check.character_recall))
    boxes = QCoreApplication.translate("Export", "boxes off by {} of a line's height").format(
        percent(check.mean_box_error, digits=1)
    )
    change = check.size_change
    if abs(change) < 0.0005:
        size = QCoreApplication.translate("Export", "same size as the source")
    elif change > 0:
        size = QCoreApplication.translate("Export", "{} larger than the source").format(percent(change, digits=1))
    else:
        size = QCoreApplication.translate("Export", "{} smaller than the source").format(percent(-change, digits=1))
    amount = size_text(check.size_bytes).replace(" ", "\N{NO-BREAK SPACE}")
    size = f"{size} ({amount})"
    text = f"{found} · {boxes} · {size}"
    if not check.is_sound:
        warning = QCoreApplication.translate("Export", "The PDF does not hold what was read.")
        return f"{warning} {text}"
    return text


def percent(share: float, *, digits: int = 0) -> str:
    """Return a share of 0..1 as percent, rounded down so that only certainty reads 100."""
    scale = 10**digits
    return QLocale().toString(int(share * 100 * scale + 1e-9) / scale, "f", digits) + QLocale().percent()
