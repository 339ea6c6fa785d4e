"""Words of the tools in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.document_tools.notes import shown_name
from core.chat import Support
from core.translation import TranslationState


def preset_name(preset: str) -> str:
    """Return the name of a preset of fields for people."""
    return {
        "invoice": QCoreApplication.translate("DocumentTools", "Invoice"),
        "receipt": QCoreApplication.translate("DocumentTools", "Receipt"),
        "id-card": QCoreApplication.translate("DocumentTools", "Identity card"),
        "business-card": QCoreApplication.translate("DocumentTools", "Business card"),
    }.get(preset, preset)


def support_text(support: Support) -> str:
    """Return in words how far a value is proved."""
    return {
        Support.SUPPORTED: QCoreApplication.translate("DocumentTools", "supported"),
        Support.WEAK: QCoreApplication.translate("DocumentTools", "to be checked"),
        Support.UNSUPPORTED: QCoreApplication.translate("DocumentTools", "not in the document"),
    }[support]


def state_text(state: TranslationState) -> str:
    """Return in words how the translation of a block went; "" where nothing need be said."""
    return {
        TranslationState.TRANSLATED: "",
        TranslationState.UNCHANGED: "",
        TranslationState.DOUBTFUL: QCoreApplication.translate("DocumentTools", "To be checked"),
        TranslationState.KEPT: QCoreApplication.translate("DocumentTools", "Not translated"),
    }[state]


def field_name(path: tuple[str | int, ...]) -> str:
    """Return the name of a field for people: words apart, begun with a capital; entries of lists counted from 1."""
    parts = [str(step + 1) if isinstance(step, int) else shown_name(step.replace("_", " ")) for step in path]
    name = " · ".join(parts)
    return name[:1].upper() + name[1:]
