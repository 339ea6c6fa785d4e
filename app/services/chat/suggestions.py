"""First questions about documents, made from what they hold. Services layer, pure functions.

``TEMPLATES`` are all phrases there are; a window translates them by the template and fills ``{label}`` in.
"""

from __future__ import annotations

import re

from app.services.chat.answer_types import facts_of
from app.services.chat.document_views import DocumentView
from app.services.chat.facts import FactKind
from app.services.chat.meanings import meanings
from app.services.chat.passages import Passage
from app.services.chat.words import stems
from core.model import BlockKind

ABOUT = "What is this document about?"
TOTAL = "What is the total?"
DUE = "When is the payment due?"
PARTIES = "Who are the parties?"
ENDS = "When does it end?"
RENT = "How much is the rent?"
DATE = "What is the date?"
FIELD = "What does it say for “{label}”?"
TEMPLATES = (ABOUT, TOTAL, DUE, PARTIES, ENDS, RENT, DATE, FIELD)
_MOST = 4
# What each question needs in one passage: words of one meaning, and a kind of fact.
_NEEDS: tuple[tuple[str, tuple[str, ...], tuple[FactKind, ...]], ...] = (
    (TOTAL, ("total",), (FactKind.MONEY, FactKind.NUMBER)),
    (DUE, ("due date", "deadline"), (FactKind.DATE,)),
    (RENT, ("rent",), (FactKind.MONEY,)),
    (ENDS, ("end",), (FactKind.DATE,)),
    (PARTIES, ("tenant", "buyer", "employer", "contract"), (FactKind.NAME,)),
    (DATE, ("date",), (FactKind.DATE,)),
)


def suggested_questions(view: DocumentView) -> tuple[str, ...]:
    """Return up to four questions that the documents of a view can answer."""
    language = view.index.language
    found: list[str] = [ABOUT]
    for question, words, kinds in _NEEDS:
        if len(found) >= _MOST:
            break
        phrases = {phrase for word in words for phrase in _phrases(word, language)}
        if any(_holds(each.passage, each.own, phrases, kinds) for each in view.index.passages):
            found.append(question)
    for passage in view.passages:
        if len(found) >= _MOST:
            break
        if passage.label and 1 < len(passage.label) < 30 and not re.search(r"\d", passage.label):
            asked = FIELD.format(label=passage.label)
            if asked not in found:
                found.append(asked)
    return tuple(found)


def _phrases(word: str, language: str) -> set[tuple[str, ...]]:
    own = tuple(stems(word, language))
    return {own, *meanings(language).same_as(own)}


def _holds(passage: Passage, words: frozenset[str], phrases: set[tuple[str, ...]], kinds: tuple[FactKind, ...]) -> bool:
    if passage.kind is BlockKind.HEADING:
        return False
    if not any(all(word in words for word in phrase) for phrase in phrases):
        return False
    return any(fact.kind in kinds for fact in facts_of(passage.text))
