"""Sentences and their lines to the text of a message with its citations. Services layer, pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from app.services.chat.checking import CheckedSentence
from app.services.chat.passages import Passage
from core.chat import AnswerKind, AnswerSentence, Citation, LinePlace, Support

MOST_NEAREST = 3
"""How many lines stand beside a refusal at most."""


@dataclass(slots=True)
class Composed:
    """An answer as it is shown and stored.

    Attributes:
        content: Its text, with ``(p. N)`` after each sentence that rests on lines.
        kind: What it is.
        sentences: In order.
        citations: In order of first use.
        nearest: Where it says that nothing answers the question or a part of it: lines that come nearest.
        is_partial: Whether it was cut off.
        question: The part of a question that it answers, where several were asked at once.
    """

    content: str
    kind: AnswerKind
    sentences: list[AnswerSentence] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    nearest: list[Citation] = field(default_factory=list)
    is_partial: bool = False
    question: str = ""


def compose(checked: Sequence[CheckedSentence], kind: AnswerKind, names: dict[str, str], bare: str = "") -> Composed:
    """Put checked sentences together.

    Args:
        checked: The sentences; none for a bare text.
        kind: What the answer is.
        names: File names of the documents; shown in the marks where there are several.
        bare: A text without citations.
    """
    composed = Composed(bare, kind)
    for sentence in checked:
        text = sentence.text.strip()
        if kind is AnswerKind.QUOTATION:
            text = f"“{text}”"
        indices = [_index(composed, passage, sentence.support) for passage in sentence.passages]
        mark = _mark(sentence.passages, names)
        text = _with_mark(text, mark) if mark else text
        start = len(composed.content) + (1 if composed.content else 0)
        composed.content = f"{composed.content} {text}" if composed.content else text
        composed.sentences.append(
            AnswerSentence(
                start, len(composed.content), sentence.support, tuple(dict.fromkeys(indices)), tuple(sentence.missing)
            )
        )
    return composed


def joined(parts: Sequence[Composed]) -> Composed:
    """Put the answers to the parts of a question together; what was found nowhere says so at its place."""
    if len(parts) == 1:
        return parts[0]
    found = [part for part in parts if part.kind is not AnswerKind.NOT_IN_DOCUMENT]
    if not found:
        return replace(parts[0], nearest=_nearest(parts, ()))
    kinds = {part.kind for part in found}
    whole = Composed("", AnswerKind.ANSWER if AnswerKind.ANSWER in kinds else found[0].kind)
    seen: set[str] = set()
    for part in parts:
        if part.content in seen:
            continue
        seen.add(part.content)
        text = part.content
        if part.kind is AnswerKind.NOT_IN_DOCUMENT:
            text = f"“{part.question}”: {part.content}."
        shift = len(whole.content) + (1 if whole.content else 0)
        base = len(whole.citations)
        whole.content = f"{whole.content} {text}" if whole.content else text
        whole.citations += part.citations
        whole.sentences += [
            AnswerSentence(
                each.start + shift,
                each.end + shift,
                each.support,
                tuple(base + at for at in each.citations),
                each.missing,
            )
            for each in part.sentences
        ]
        whole.is_partial = whole.is_partial or part.is_partial
    whole.nearest = _nearest(parts, whole.citations)
    return whole


def _nearest(parts: Sequence[Composed], cited: Sequence[Citation]) -> list[Citation]:
    """Return the nearest lines of all parts, of every part the nearest first; not those that are cited."""
    turns = zip_longest(*(part.nearest for part in parts))
    return apart_from(cited, (each for turn in turns for each in turn if each is not None))


def apart_from(cited: Sequence[Citation], found: Iterable[Citation]) -> list[Citation]:
    """Return the first few places that name a line which no other names, and other words than those before.

    Several sentences stand on one line, and a header stands on every page.

    Args:
        cited: Whose lines are known already.
        found: Places in their order.
    """
    taken = [each for each in cited if each.places]
    chosen: list[Citation] = []
    for each in found:
        if not any(_is_within(each, known) or _is_within(known, each) for known in (*taken, *chosen)):
            chosen.append(each)
    return chosen[:MOST_NEAREST]


def _is_within(one: Citation, other: Citation) -> bool:
    """Tell whether all lines of a place are those of another, or its words the same."""
    if one.document_id != other.document_id:
        return False
    if one.snippet.split() == other.snippet.split():
        return True
    return one.page_index == other.page_index and set(one.places) <= set(other.places)


def _index(composed: Composed, passage: Passage, support: Support) -> int:
    citation = citation_of(passage, support)
    for at, known in enumerate(composed.citations):
        if _place(known) == _place(citation):
            return at
    composed.citations.append(citation)
    return len(composed.citations) - 1


def _place(citation: Citation) -> tuple[str, int, tuple[LinePlace, ...]]:
    return citation.document_id, citation.page_index, citation.places


def citation_of(passage: Passage, support: Support) -> Citation:
    """Return the citation of a passage's lines."""
    return Citation(
        passage.document_id,
        passage.page_index,
        passage.snippet,
        tuple(line.bbox for line in passage.lines),
        tuple(line.place for line in passage.lines),
        support,
        passage.confidence,
    )


def _mark(passages: Sequence[Passage], names: dict[str, str]) -> str:
    marks = []
    for passage in passages:
        page = f"p. {passage.page_index + 1}"
        marks.append(f"{names.get(passage.document_id, '')}, {page}" if len(names) > 1 else page)
    return "; ".join(dict.fromkeys(marks))


def _with_mark(text: str, mark: str) -> str:
    """Put the mark before the full stop of a sentence, or behind a text without one."""
    if text[-1] in ".!。！" and not text.endswith(".."):
        return f"{text[:-1]} ({mark}){text[-1]}"
    return f"{text} ({mark})."
