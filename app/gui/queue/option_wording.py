"""The words of reading options: tiers, tools, languages, and options in short. GUI layer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.gui.queue.rows import FileOptions
from app.gui.translation import language_of, listed
from app.services.language_names import name_in, script_name_in
from app.services.languages import AUTO, Language, languages
from app.services.tools import Tool
from core.errors import AppError, NotBuiltError
from core.model import TextLayerMode, Tier


def tier_name(tier: Tier) -> str:
    """Return what a tier is called."""
    if tier is Tier.CPU:
        return QCoreApplication.translate("QueueOptions", "Fast")
    return QCoreApplication.translate("QueueOptions", "Vision model")


def not_built() -> str:
    """Return what is said of a part that this version lacks."""
    return QCoreApplication.translate("QueueOptions", "not in this version")


def missing(error: AppError) -> str:
    """Return in short why a tier cannot read."""
    if isinstance(error, NotBuiltError):
        return not_built()
    return QCoreApplication.translate("QueueOptions", "no model yet")


def text_layer_name(mode: TextLayerMode) -> str:
    """Return what a way to treat text of the file is called."""
    match mode:
        case TextLayerMode.AUTO:
            return QCoreApplication.translate("QueueOptions", "Use it where it is good")
        case TextLayerMode.KEEP:
            return QCoreApplication.translate("QueueOptions", "Always use it")
        case TextLayerMode.FORCE:
            return QCoreApplication.translate("QueueOptions", "Read the picture anew")


def text_layer_summary(mode: TextLayerMode) -> str:
    """Return in a few words, without the name of the field beside them, how text of the file is treated."""
    match mode:
        case TextLayerMode.AUTO:
            return QCoreApplication.translate("QueueOptions", "file text where good")
        case TextLayerMode.KEEP:
            return QCoreApplication.translate("QueueOptions", "own text")
        case TextLayerMode.FORCE:
            return QCoreApplication.translate("QueueOptions", "picture anew")


def tool_name(tool: Tool) -> str:
    """Return what a tool is called; the name of the file of tools where it has no translation yet."""
    return {
        "image-to-text": QCoreApplication.translate("QueueOptions", "Image to text"),
        "pdf-to-text": QCoreApplication.translate("QueueOptions", "PDF to text"),
        "pdf-to-word": QCoreApplication.translate("QueueOptions", "PDF to Word"),
        "pdf-to-markdown": QCoreApplication.translate("QueueOptions", "PDF to Markdown"),
        "searchable-pdf": QCoreApplication.translate("QueueOptions", "Searchable PDF"),
        "extract-tables": QCoreApplication.translate("QueueOptions", "Extract tables"),
        "handwriting-to-text": QCoreApplication.translate("QueueOptions", "Handwriting to text"),
        "math-to-latex": QCoreApplication.translate("QueueOptions", "Formulas to LaTeX"),
        "translate": QCoreApplication.translate("QueueOptions", "Translate"),
        "receipt-to-json": QCoreApplication.translate("QueueOptions", "Receipt to JSON"),
        "invoice-to-json": QCoreApplication.translate("QueueOptions", "Invoice to JSON"),
        "business-card-to-json": QCoreApplication.translate("QueueOptions", "Business card to JSON"),
        "screenshot-to-text": QCoreApplication.translate("QueueOptions", "Screenshot to text"),
        "summarize": QCoreApplication.translate("QueueOptions", "Summarize"),
    }.get(tool.slug, tool.name)


def language_name(code: str) -> str:
    """Return the name of a language in the window's, followed by its own where that is another; the code if unknown."""
    entry = _by_code().get(code)
    if entry is None:
        return code
    name = short_language_name(entry)
    return name if name.casefold() == entry.native_name.casefold() else f"{name} – {entry.native_name}"


def short_language_name(entry: Language) -> str:
    """Return the name of a language in the window's language, in English where that has none."""
    name = name_in(entry, language_of(QLocale()))
    return name[:1].upper() + name[1:]


def script_name(script: str) -> str:
    """Return the name of a script (ISO 15924) in the window's language."""
    name = script_name_in(script, language_of(QLocale()))
    return name[:1].upper() + name[1:]


def language_names(option: str) -> str:
    """Return the names of a language setting in one line."""
    if option == AUTO:
        return QCoreApplication.translate("QueueOptions", "Automatic")
    known = _by_code()
    return listed(short_language_name(known[code]) if code in known else code for code in option.split(","))


def _by_code() -> dict[str, Language]:
    return {entry.code: entry for entry in languages()}


def short_options(options: FileOptions) -> list[str]:
    """Return what differs from the usual options, for a row: nothing for usual ones."""
    parts: list[str] = []
    if options.read.tier is not Tier.CPU:
        parts.append(tier_name(options.read.tier))
    if options.read.language != AUTO:
        parts.append(language_names(options.read.language))
    if options.read.text_layer is not TextLayerMode.AUTO:
        parts.append(text_layer_summary(options.read.text_layer))
    if options.pages is not None:
        parts.append(QCoreApplication.translate("QueueOptions", "p. {}").format(options.pages))
    return parts


def all_options(options: FileOptions, tool: Tool | None) -> str:
    """Return all options in lines, for the tool tip of a row."""
    pages = QCoreApplication.translate("QueueOptions", "all") if options.pages is None else options.pages
    lines = [
        QCoreApplication.translate("QueueOptions", "Tier: {}").format(tier_name(options.read.tier)),
        QCoreApplication.translate("QueueOptions", "Language: {}").format(language_names(options.read.language)),
        QCoreApplication.translate("QueueOptions", "Text in the file: {}").format(
            text_layer_name(options.read.text_layer)
        ),
        QCoreApplication.translate("QueueOptions", "Pages: {}").format(pages),
    ]
    if tool is not None:
        lines.insert(0, QCoreApplication.translate("QueueOptions", "Tool: {}").format(tool_name(tool)))
    return "\n".join(lines)
