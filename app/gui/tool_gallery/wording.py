"""The words of the gallery: groups, sentences about tools, what they make. GUI layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.export_dialog.wording import format_groups
from app.gui.translation import listed
from app.services.tools import Tool, ToolGroup


def group_name(group: ToolGroup) -> str:
    """Return the heading of a group."""
    return {
        ToolGroup.TEXT: QCoreApplication.translate("ToolGallery", "Text from pictures and PDFs"),
        ToolGroup.OFFICE: QCoreApplication.translate("ToolGallery", "Documents to work with"),
        ToolGroup.DATA: QCoreApplication.translate("ToolGallery", "Tables and values"),
        ToolGroup.LANGUAGE: QCoreApplication.translate("ToolGallery", "Other words"),
    }[group]


def tool_sentence(tool: Tool) -> str:
    """Return what a tool does; the sentence of the file of tools where it has no translation yet."""
    return _sentences().get(tool.slug, tool.description)


def known_slugs() -> frozenset[str]:
    """Return the tools that have a sentence, for the test that holds them against the file of tools."""
    return frozenset(_sentences())


def result_names(tool: Tool) -> str:
    """Return what a tool writes, in words."""
    names = {str(each): name for group in format_groups().values() for each, name in group.items()}
    return listed(names.get(each, each) for each in tool.formats)


def _sentences() -> dict[str, str]:
    return {
        "image-to-text": QCoreApplication.translate("ToolGallery", "Reads pictures and photos and writes plain text."),
        "pdf-to-text": QCoreApplication.translate("ToolGallery", "Reads PDFs, scanned or not, and writes plain text."),
        "pdf-to-word": QCoreApplication.translate(
            "ToolGallery", "Headings, paragraphs, lists and tables, to go on writing."
        ),
        "pdf-to-markdown": QCoreApplication.translate("ToolGallery", "Headings, lists and tables as Markdown."),
        "searchable-pdf": QCoreApplication.translate(
            "ToolGallery", "Looks as before, and can be searched and copied from."
        ),
        "extract-tables": QCoreApplication.translate("ToolGallery", "Takes the tables out, one file each."),
        "handwriting-to-text": QCoreApplication.translate("ToolGallery", "Reads handwriting with a vision model."),
        "math-to-latex": QCoreApplication.translate(
            "ToolGallery", "Reads formulas with a vision model and writes them as LaTeX."
        ),
        "translate": QCoreApplication.translate(
            "ToolGallery", "Translates on this computer; numbers and codes stay as they are."
        ),
        "receipt-to-json": QCoreApplication.translate(
            "ToolGallery", "Takes date, items and total out, each with its proof."
        ),
        "invoice-to-json": QCoreApplication.translate(
            "ToolGallery", "Takes number, dates and sums out, each with its proof."
        ),
        "business-card-to-json": QCoreApplication.translate("ToolGallery", "Takes name, company and addresses out."),
        "screenshot-to-text": QCoreApplication.translate(
            "ToolGallery", "Keeps the lines as they stand, indents of code included."
        ),
        "summarize": QCoreApplication.translate("ToolGallery", "A few sentences that carry the pages they rest on."),
    }
