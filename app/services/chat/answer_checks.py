"""What a model says, held sentence by sentence to the lines that it was shown. Services layer, pure functions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.services.chat.answer_types import facts_of, wanted_kinds
from app.services.chat.asked import Asked
from app.services.chat.checking import CheckedSentence, check_sentence
from app.services.chat.facts import FactKind
from app.services.chat.passages import Passage
from app.services.chat.question import AnswerType
from app.services.chat.ranking import Candidate
from app.services.chat.sentences import split_sentences
from app.services.chat.stopwords import stop_words
from app.services.chat.words import tokenize
from app.services.library.folding import fold

_FEWEST_WORDS = 3  # that the question does not have


def check_answer(
    text: str, basis: Sequence[Passage], asked: Asked, *, is_strict: bool = False
) -> list[CheckedSentence]:
    """Hold each sentence of a model's answer against passages."""
    clean = _without_marks(text)
    language = asked.view.index.language
    return [
        check_sentence(clean[start:end], basis, language, question=asked.question.text, is_strict=is_strict)
        for start, end in split_sentences(clean)
        if re.search(r"\w", clean[start:end])
    ]


def is_informative(checked: CheckedSentence, asked: Asked, candidates: Sequence[Candidate]) -> bool:
    """Tell whether a sentence says more than the question, and which fact is meant where lines hold several."""
    question = asked.question
    language = asked.view.index.language
    stop = stop_words(language)
    known = {token.stem for token in tokenize(question.text, language)}
    new = [
        token for token in tokenize(checked.text, language) if token.stem not in known and fold(token.text) not in stop
    ]
    if not new or not checked.passages:
        return False
    kinds = wanted_kinds(question)
    if not kinds:
        return _says_enough(checked.text, len(new), question.type)
    asked_values = {value for fact in facts_of(question.text) for value in fact.values}
    there = [
        fact
        for passage in checked.passages
        for fact in facts_of(passage.apart)
        if fact.kind in kinds and not fact.values & asked_values
    ]
    said = [fact for fact in facts_of(checked.text) if fact.kind in kinds and not fact.values & asked_values]
    if not there:
        return _says_enough(checked.text, len(new), question.type)
    if not said:
        return False
    distinct = {value for fact in there for value in fact.values}
    if len({fact.values for fact in there}) <= 1:
        return True
    # Several figures of the kind: only the line itself says which is which, unless the sentence gives all of them.
    return distinct <= {value for fact in said for value in fact.values}


def _says_enough(text: str, new_words: int, kind: AnswerType) -> bool:
    """Tell whether a sentence is more than a word torn out of a line, which the line itself says better."""
    if kind is AnswerType.YES_NO or new_words >= _FEWEST_WORDS:
        return True
    names = {value for fact in facts_of(text) if fact.kind is FactKind.NAME for value in fact.values}
    return any(kind is AnswerType.PERSON or " " in str(name) for name in names)


def _without_marks(text: str) -> str:
    """Return an answer without line numbers, page marks and lead-ins that a model makes up."""
    text = re.sub(r"\s*[\[(](?:p(?:age|\.)?\s*)?\d{1,4}[\])]", "", text, flags=re.I)
    text = re.sub(r"^\s*(?:\d{1,3}\.\s+|[-•*]\s+)", "", text)
    text = re.sub(
        r"^(?:(?:the )?answer(?: is)?:\s*|according to (?:the )?(?:document|lines?|text)(?: \d+)?,?\s*|"
        r"the (?:document|text|lines?) (?:states?|says?|mentions?) that\s+)",
        "",
        text.strip(),
        flags=re.I,
    )
    return text[:1].upper() + text[1:] if text else ""
