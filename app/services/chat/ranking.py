"""Which passages answer a question, and whether any does: coverage of its terms, weighed by how rare they are.

Services layer. An index holds the passages of the pages that can matter; it is built a page at a time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.services.chat.answer_types import type_fit
from app.services.chat.meanings import Phrase
from app.services.chat.neighbours import neighbours
from app.services.chat.passages import Passage
from app.services.chat.question import AnswerType, Question, QuestionTerm
from app.services.chat.words import is_close, stems
from app.services.library.folding import fold
from core.model import BlockKind

_SAME = 0.9  # another word of the same meaning
_NEIGHBOUR_BASE, _NEIGHBOUR_SLOPE, _NEIGHBOUR_MOST = 0.2, 0.9, 0.7
_PART = 0.75  # a part of a compound word
_CLOSE = 0.85  # a slip of the pen
_HEADING = 0.75
_NAMED_HEADING = 0.9
_NEAR = 0.5  # in the sentence before or after
_PRONOUN_NEAR = 0.75  # the same where the sentence begins with a pronoun
_COLUMN_NAMED = 0.1  # the head of a column is a year or a name that is asked for
_ROW_NOT_NAMED = 0.75  # a row of a table of which only the head of a column is asked for
_TITLE = 0.6  # in the title of the document: it is about that
_DOING = 0.8
_LETTERHEAD = 2  # passages
_NO_LETTERHEAD = (BlockKind.TABLE, BlockKind.PAGE_FOOTER)
_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "no", "fi", "hu"})
_THING = 1.1  # weight from which on a term names a thing
_FIT_BASE = 0.4  # what remains of the score where nothing of the kind that is asked for is there
_KIND_FACTORS = {
    BlockKind.HEADING: 0.55,
    BlockKind.PAGE_HEADER: 0.6,
    BlockKind.PAGE_FOOTER: 0.6,
    BlockKind.CAPTION: 0.9,
    BlockKind.FOOTNOTE: 0.95,
}


@dataclass(slots=True)
class IndexedPassage:
    """A passage with its words.

    Attributes:
        passage: The passage.
        words: Its stems in order, those of its label and of the heads of its columns behind them.
        own: The same as a set.
        heading: Stems of its headings.
        near: Stems of the sentences before and after.
        row: Of a row of a table the stems of its cells alone, without the heads of the columns.
    """

    passage: Passage
    words: tuple[str, ...]
    own: frozenset[str]
    heading: frozenset[str]
    near: frozenset[str]
    row: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with how well it answers.

    Attributes:
        passage: The passage.
        score: For ordering.
        coverage: Share of the question's weight that it and what is around it hold, 0..1.
        own_coverage: The same in its own words alone.
        fit: Whether it holds the kind of answer that is wanted, 0..1.
        missing: Terms that neither it nor what is around it holds.
        cosine: How near it is to the question in meaning, 0..1; 0 where they were not compared.
        odds: The readers' log-odds that it answers; None where they were not asked.
        verdict: Log-odds from ``odds`` and ``score``; None where the readers were not asked.
    """

    passage: Passage
    score: float
    coverage: float
    own_coverage: float
    fit: float
    missing: tuple[QuestionTerm, ...] = ()
    cosine: float = 0.0
    odds: float | None = None
    verdict: float | None = None


@dataclass(slots=True)
class PassageIndex:
    """Passages of some pages of one or several documents, all compared in the stems of one language.

    Attributes:
        language: ISO 639 code.
        passages: With their words.
        postings: Which passages hold a stem.
        titles: Stems of the title of each document.
    """

    language: str
    passages: list[IndexedPassage] = field(default_factory=list)
    postings: dict[str, list[int]] = field(default_factory=dict)
    titles: dict[str, frozenset[str]] = field(default_factory=dict)

    def add(self, passages: Iterable[IndexedPassage]) -> None:
        """Take in the passages of a page."""
        for each in passages:
            number = len(self.passages)
            self.passages.append(each)
            for word in each.own:
                self.postings.setdefault(word, []).append(number)

    def set_title(self, document_id: str, title: str) -> None:
        """Remember what a document is about: its title and the name of its file."""
        self.titles[document_id] = frozenset(stems(title, self.language))


def index_passage(passage: Passage, language: str) -> IndexedPassage:
    """Stem the words of a passage."""
    heads = " ".join(cell.head for cell in passage.cells)
    words = tuple(stems(f"{passage.text} . {heads}" if heads else passage.text, language))
    near = frozenset(stems(f"{passage.before} . {passage.after}", language))
    row = frozenset(stems(passage.text, language)) if heads else frozenset()
    if (
        passage.page_index == 0
        and passage.order < _LETTERHEAD
        and not passage.label
        and passage.kind not in _NO_LETTERHEAD
    ):
        words = (*words, *stems(". issuer sender", language))  # the first lines of a letter or bill say who sends it
    return IndexedPassage(passage, words, frozenset(words), frozenset(stems(passage.heading, language)), near, row)


# An address or a number says by itself what it is; the word need not stand beside it.
_SAID_BY_KIND: dict[AnswerType, frozenset[Phrase]] = {
    AnswerType.EMAIL: frozenset({("email",), ("e", "mail"), ("mail",), ("email", "address"), ("mail", "address")}),
    AnswerType.PHONE: frozenset({("phone",), ("telephon",), ("phone", "number"), ("telephon", "number")}),
}


@dataclass(slots=True)
class _Term:
    term: QuestionTerm
    singles: dict[str, float]  # stem -> how well it matches
    phrases: list[tuple[Phrase, float]]
    weight: float = 0.0
    is_unknown: bool = False


def rank(index: PassageIndex, question: Question, *, limit: int = 20) -> list[Candidate]:
    """Return the passages that answer best, the best first."""
    if not index.passages or not question.terms:
        return []
    has_compounds = index.language in _COMPOUNDING
    terms = [
        _expanded(term, index.postings, has_compounds=has_compounds, has_neighbours=index.language == "en")
        for term in question.terms
    ]
    count = len(index.passages)
    for each in terms:
        frequency = len(_holding(each, index))
        each.is_unknown = not frequency and not any(_match(each, title, None) for title in index.titles.values())
        rarity = math.log(1 + count / (0.5 + frequency)) / math.log(1 + count / 0.5)
        each.weight = each.term.weight * (0.45 + 0.55 * rarity)
    total = sum(each.weight for each in terms) or 1.0
    chosen = _hopeful(index, terms)
    found = [_candidate(index, number, question, terms, total) for number in chosen]
    found.sort(key=lambda each: (-each.score, each.passage.page_index, each.passage.order))
    return found[:limit]


def _expanded(
    term: QuestionTerm, vocabulary: Mapping[str, Sequence[int]], *, has_compounds: bool, has_neighbours: bool
) -> _Term:
    singles: dict[str, float] = {}
    phrases: list[tuple[Phrase, float]] = []
    for phrase, factor in [(term.phrase, 1.0), *((same, _SAME) for same in term.same)]:
        if len(phrase) == 1:
            singles[phrase[0]] = max(factor, singles.get(phrase[0], 0.0))
        else:
            phrases.append((phrase, factor))
    own = term.phrase[0] if len(term.phrase) == 1 else ""
    if own and len(own) >= 4 and not own[0].isdigit():
        known = own in vocabulary
        for word in vocabulary:
            if word in singles:
                continue
            longer = len(word) - len(own)
            if (longer > 2 and word.startswith(own)) or (longer > 1 and has_compounds and word.endswith(own)):
                singles[word] = _PART
            elif not known and is_close(own, word):
                singles[word] = _CLOSE
            elif not known and len(own) >= 8 and len(word) >= 5 and (own.startswith(word) or own.endswith(word)):
                singles[word] = _PART
        if has_neighbours and not term.is_key and not any(word in vocabulary for word in singles):
            _add_neighbours(term, singles, vocabulary)
    elif len(own) == 1 and not own.isascii():  # a character of a script without spaces: in any pair
        singles.update({word: _PART for word in vocabulary if own in word and word not in singles})
    return _Term(term, singles, phrases)


def _add_neighbours(term: QuestionTerm, singles: dict[str, float], vocabulary: Mapping[str, Sequence[int]]) -> None:
    """Let words that are used like a term stand for it, where the pages have neither it nor its meaning."""
    for word, near in neighbours(fold(term.text)):
        for key in stems(word, "en"):
            if key in vocabulary and key not in singles:
                singles[key] = min(_NEIGHBOUR_MOST, _NEIGHBOUR_BASE + _NEIGHBOUR_SLOPE * near)


def _holding(term: _Term, index: PassageIndex) -> set[int]:
    found = {number for word in term.singles for number in index.postings.get(word, ())}
    for phrase, _ in term.phrases:
        sets = [set(index.postings.get(word, ())) for word in phrase]
        found |= set.intersection(*sets) if sets else set()
    return found


def _hopeful(index: PassageIndex, terms: Sequence[_Term]) -> list[int]:
    """Return passages that hold a term, or stand near or under one that does."""
    weights: dict[int, float] = {}
    for each in terms:
        for number in _holding(each, index):
            weights[number] = weights.get(number, 0.0) + each.weight
    if len(index.passages) <= 3000:
        return list(range(len(index.passages)))
    best = sorted(weights, key=lambda number: -weights[number])[:1500]
    around = {near for number in best for near in range(number - 2, number + 12) if 0 <= near < len(index.passages)}
    return sorted(around)


def _candidate(index: PassageIndex, number: int, question: Question, terms: Sequence[_Term], total: float) -> Candidate:
    indexed = index.passages[number]
    passage = indexed.passage
    title = index.titles.get(passage.document_id, frozenset())
    covered = own_covered = 0.0
    said_by_kind = _SAID_BY_KIND.get(question.type, frozenset())
    if said_by_kind and type_fit(question, passage, index.language) < 1.0:
        said_by_kind = frozenset()
    near_factor = _PRONOUN_NEAR if _PRONOUN.match(passage.text) else _NEAR
    keys_missing = 0
    missing = []
    for each in terms:
        own = _match(each, indexed.own, indexed.words)
        best = own
        if each.term.phrase in said_by_kind:
            best = own = 1.0
        if best < _HEADING:
            headed = _match(each, indexed.heading, None)
            # What stands under a name is about it.
            best = max(best, (_NAMED_HEADING if each.term.is_key else _HEADING) * headed)
            if each.term.is_key:
                own = max(own, _NAMED_HEADING * headed)
        if best < _TITLE:
            best = max(best, _TITLE * _match(each, title, None))
        if best < near_factor:
            best = max(best, near_factor * _match(each, indexed.near, None))
        covered += each.weight * best
        own_covered += each.weight * own
        if best <= 0.0:
            missing.append(each.term)
            keys_missing += each.term.is_key
    if not covered:  # most passages of a long document; looking for facts in them would take long
        return Candidate(passage, 0.0, 0.0, 0.0, 0.0, tuple(missing))
    fit = type_fit(question, passage, index.language)
    coverage = covered / total
    score = (
        (0.6 * coverage + 0.4 * own_covered / total)
        * (_FIT_BASE + (1 - _FIT_BASE) * fit)
        * _KIND_FACTORS.get(passage.kind, 1.0)
    )
    if passage.label:
        score += 0.12 * _label_match(passage, terms, index.language)
    score -= min(0.06, 0.0006 * max(0, len(indexed.words) - 12))
    if passage.text.rstrip().endswith("?"):
        score *= 0.7
    if keys_missing:
        score *= 0.55
    if passage.cells and any(
        each.term.is_key and _match(each, indexed.own, None) == 1.0 and not _match(each, indexed.row, None)
        for each in terms
    ):
        score += _COLUMN_NAMED
    if passage.cells and not any(_match(each, indexed.row, None) >= _CLOSE for each in terms if each.term.weight > 0.3):
        score *= _ROW_NOT_NAMED
    if any(each.is_unknown and each.term.weight >= _THING for each in terms):
        score *= 0.8  # a thing that is named nowhere in the document
    elif any(each.is_unknown and each.term.weight >= _DOING for each in terms):
        score *= 0.88
    if _CONDITION.search(passage.text) and not _CONDITION.search(question.text):
        score *= 0.93
    if question.type is AnswerType.PERSON and any(_names_party(term, passage.text) for term in question.terms):
        score += 0.25
    return Candidate(passage, score, coverage, own_covered / total, fit, tuple(missing))


_PRONOUN = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:it|he|she|they|this|these|that|its|their|both|er|sie|es|dies\w*|il|elle|ils|elles|ce(?:la|s)?)\b",
    re.I,
)
_CONDITION = re.compile(r"\b(?:if|may|can|could|unless|in case|whoever|wenn|falls|kann|si|peut|puede)\b", re.I)


def _names_party(term: QuestionTerm, text: str) -> bool:
    """Tell whether a text says who bears a name of a part: 'Miller Ltd ("the tenant")', "Tenant: Miller Ltd"."""
    word = re.escape(term.text)
    return bool(
        re.search(rf"\([^()]{{0,40}}[\"“„'’]?(?:the |der |die |das |le |la )?{word}\w{{0,3}}[\"”“'’]?\s*\)", text, re.I)
        or re.match(rf"\s*(?:the |name of (?:the )?)?{word}\w{{0,3}}\s*(?::|-|–)\s*\S", text, re.I)
    )


def _match(term: _Term, words: frozenset[str], order: Sequence[str] | None) -> float:
    if not words:
        return 0.0
    best = 0.0
    for word, factor in term.singles.items():
        if factor > best and word in words:
            best = factor
    for phrase, factor in term.phrases:
        if factor > best and all(word in words for word in phrase) and (order is None or _together(phrase, order)):
            best = factor
    if best == 0.0 and len(term.term.phrase) > 1:
        # Of a phrase the word that tells it from others counts for something: "notice" of "notice period".
        held = sum(word in words for word in term.term.phrase)
        best = 0.35 * held / len(term.term.phrase)
    return best


def _together(phrase: Phrase, words: Sequence[str]) -> bool:
    """Tell whether the words of a phrase stand close to each other, in any order."""
    span = len(phrase) + 3
    for at, word in enumerate(words):
        if word in phrase and all(other in words[max(0, at - span + 1) : at + span] for other in phrase):
            return True
    return False


def _label_match(passage: Passage, terms: Sequence[_Term], language: str) -> float:
    label = frozenset(stems(passage.label, language))
    if not label:
        return 0.0
    held = {word for word in label for each in terms if word in each.singles or any(word in p for p, _ in each.phrases)}
    return len(held) / len(label)
