# ruff: noqa: E501 - word lists and patterns
"""Questions that lean on the one before: "and when is it due?", "by when?", "what about the second year?".

Services layer, pure functions. Nothing is guessed by a model: what a question lacks is taken from the question before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.services.chat.question import AnswerType, Question, QuestionTerm, analyse

_OPENERS = re.compile(
    r"^\s*(?:and|but|also|so|then|ok(?:ay)?,?|what about|how about|what else|und|aber|auch|et|mais|y|pero|e|mas|а|и|那|那么|还有|呢|では|それで)\b|"
    r"^(?:那|还有)",
    re.I,
)
_POINTERS = re.compile(
    r"\b(?:it|its|they|them|their|that|this|those|these|there|then|he|she|him|his|her|one|ones|same|former|latter|"
    r"er|sie|es|ihn|ihm|ihr|das|dies\w*|dort|dafür|davon|dazu|dann|il|elle|ils|elles|cela|ça|celui|celle|en|y|lui|leur|"
    r"ello|él|ella|eso|esto|allí|isso|ele|ela|lá|он|она|оно|они|это|там)\b|它|他|她|这|那|其|そこ|それ|その|これ",
    re.I,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|\w+s|\w+ed)\b",
    re.I,
)
_ANOTHER = re.compile(r"^\s*(?:and|but|also|what about|how about)(?:\s+(?:the|a|an|my|our))?\s+[\w-]+\s*\?*\s*$", re.I)
_ELLIPTIC = 4  # words of a question that has no verb
_SHORT = 2  # terms that name things; with fewer a question cannot stand alone
_CARRIED = 0.45
_CARRIED_KEY = 0.9
_FROM_ANSWER = 0.3


@dataclass(frozen=True, slots=True)
class Turn:
    """A question that was asked before, as it was understood.

    Attributes:
        question: Standing alone.
        answer: The text of the passages that the answer cited.
    """

    question: Question
    answer: str = ""


def understand(text: str, language: str, document_language: str, before: Turn | None) -> Question:
    """Take a question apart, with what it lacks filled in from the turn before.

    Args:
        text: What the person wrote.
        language: ISO 639 code of the question.
        document_language: In whose stems passages are compared.
        before: The turn before, None for a first question.
    """
    question = analyse(text, language, document_language=document_language)
    if before is None or not leans(question):
        return question
    if (other := _same_of_another_thing(question, before.question)) is not None:
        return analyse(other, language, document_language=document_language)
    own = {term.phrase for term in question.terms}
    carried = [_carried(term) for term in before.question.terms if term.phrase not in own]
    carried = [term for term in carried if term.weight > 0.1]
    words = [term.text for term in carried if term.weight >= _CARRIED * 0.8]
    if before.answer and _POINTERS.search(text) and not any(term.is_key for term in (*carried, *question.terms)):
        known = own | {term.phrase for term in carried}
        said = analyse(before.answer[:300], document_language, document_language=document_language).terms
        carried += [
            replace(term, weight=_FROM_ANSWER * min(1.0, term.weight), is_key=False)
            for term in said[:12]
            if term.phrase not in known and not term.text[0].isdigit()
        ]
    kind = question.type
    if kind in (AnswerType.TEXT, AnswerType.YES_NO) and not re.search(
        r"\b(?:what|which|was|quel\w*|qué|is|are)\b|什么", text, re.I
    ):
        kind = before.question.type
    note = f"{text.rstrip()} ({', '.join(words)})" if words else text
    return replace(question, text=note, type=kind, terms=(*question.terms, *carried))


def _same_of_another_thing(question: Question, before: Question) -> str | None:
    """Return the question before with its one thing replaced: "How much is the deposit?", "and the rent?"."""
    named = _ANOTHER.match(question.text)
    things, things_before = ([term for term in one.terms if term.weight >= 0.85] for one in (question, before))
    if named is None or len(things) != 1 or len(things_before) != 1:
        return None
    thing = things_before[0].text
    place = re.search(rf"\b{re.escape(thing)}\b", before.text, re.I)
    if place is None or things[0].text.lower() == thing.lower():
        return None
    return before.text[: place.start()] + things[0].text + before.text[place.end() :]


def leans(question: Question) -> bool:
    """Tell whether a question needs the one before to be understood."""
    text = question.text
    if _OPENERS.search(text):
        return True
    if question.language == "en" and len(text.split()) <= _ELLIPTIC and not _VERB.search(text):
        return True  # "In which room?"
    things = [term for term in question.terms if term.weight >= 0.85]
    if any(term.is_key for term in things) and len(things) >= _SHORT:
        return False
    # "What does it cost to park a car?" points forward; a pronoun before the first thing that is named points back.
    first = min((text.lower().find(term.text.lower()) for term in things), default=len(text))
    pointer = _POINTERS.search(text)
    if pointer is not None and (pointer.start() < first or len(things) < _SHORT + 1):
        return True
    return not things


def _carried(term: QuestionTerm) -> QuestionTerm:
    if term.is_key:
        return replace(term, weight=min(term.weight, _CARRIED_KEY), is_key=term.weight > 0.8)
    return replace(term, weight=_CARRIED * min(1.2, term.weight))


def turns(questions: Sequence[tuple[str, str]], language: str, document_language: str) -> Turn | None:
    """Return the last of several turns (question, cited words), each understood from the one before it."""
    turn: Turn | None = None
    for text, answer in questions:
        turn = Turn(understand(text, language, document_language, turn), answer)
    return turn
