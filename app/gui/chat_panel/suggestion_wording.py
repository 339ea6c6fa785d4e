"""First questions in the person's language: the phrases of the chat service, each translated as a whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown_suggestion(question: str) -> str:
    """Return a first question of the service in the language of the window; one that is not known as it is."""
    return _table().get(question, question)


def known_suggestions() -> frozenset[str]:
    """Return the phrases that can be translated, for the test that holds them against the service's."""
    return frozenset(_table())


def _table() -> dict[str, str]:
    return {
        "What is this document about?": QCoreApplication.translate("Chat", "What is this document about?"),
        "What is the total amount?": QCoreApplication.translate("Chat", "What is the total amount?"),
        "Which dates are named?": QCoreApplication.translate("Chat", "Which dates are named?"),
    }
