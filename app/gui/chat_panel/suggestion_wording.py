"""First questions in the person's language: the phrases of the chat service, each translated as a whole."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_LABEL = "{label}"


def shown_suggestion(question: str) -> str:
    """Return a first question of the service in the language of the window; one that is not known as it is."""
    table = _table()
    if question in table:
        return table[question]
    for template, translated in table.items():
        if _LABEL in template:
            pattern = re.escape(template).replace(re.escape(_LABEL), "(.+)")
            found = re.fullmatch(pattern, question, re.DOTALL)
            if found is not None:
                return translated.replace(_LABEL, found.group(1))
    return question


def known_suggestions() -> frozenset[str]:
    """Return the phrases that can be translated, for the test that holds them against the service's."""
    return frozenset(_table())


def _table() -> dict[str, str]:
    return {
        "What is this document about?": QCoreApplication.translate("Chat", "What is this document about?"),
        "What is the total?": QCoreApplication.translate("Chat", "What is the total?"),
        "When is the payment due?": QCoreApplication.translate("Chat", "When is the payment due?"),
        "Who are the parties?": QCoreApplication.translate("Chat", "Who are the parties?"),
        "When does it end?": QCoreApplication.translate("Chat", "When does it end?"),
        "How much is the rent?": QCoreApplication.translate("Chat", "How much is the rent?"),
        "What is the date?": QCoreApplication.translate("Chat", "What is the date?"),
        "What does it say for “{label}”?": QCoreApplication.translate("Chat", "What does it say for “{label}”?"),
    }
