"""First questions in the person's language: each phrase of the chat service is translated as a whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown_suggestion(question: str) -> str:
    """Return a first question of the service in the language of the window; one that is not known as it is."""
    return QCoreApplication.translate("ChatSuggestions", question)
