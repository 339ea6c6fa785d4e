"""Answers in the document's own words: the cell that is asked for, or the line. Services layer, pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.chat.answer_types import facts_of
from app.services.chat.asked import Asked
from app.services.chat.cells import cell_answer
from app.services.chat.checking import CheckedSentence
from app.services.chat.choosing import ANSWERABLE, SURE
from app.services.chat.composing import Composed, compose
from app.services.chat.document_views import DocumentView
from app.services.chat.facts import FactKind
from app.services.chat.passages import Passage
from app.services.chat.ranking import Candidate
from core.chat import AnswerKind, Support

_NEARLY = 0.5  # log-odds by which a second line may be less sure to be quoted, too
_NEARLY_BESIDE = 1.5  # the same for the sentence before or after: two halves of one answer often stand so
_LABEL_WORDS = 4


def quoted(asked: Asked, candidate: Candidate) -> Composed:
    """Return the answer that rests on one passage alone: a cell of a row that is asked for, else the line."""
    return cell_of(asked, candidate) or quotation(asked, [candidate])


def cell_of(asked: Asked, candidate: Candidate) -> Composed | None:
    """Return the cell of a row that is asked for; None where none is."""
    cell = cell_answer(candidate.passage, asked.question, asked.view.index.language)
    return compose([cell], AnswerKind.ANSWER, asked.view.names) if cell is not None else None


def quotation(asked: Asked, candidates: Sequence[Candidate]) -> Composed:
    """Quote the line that answers best; of a row of a table also say which cell is meant."""
    best = candidates[0]
    is_sure = best.score >= ANSWERABLE if best.verdict is None else best.verdict >= SURE
    support = Support.SUPPORTED if is_sure else Support.WEAK
    quoted = [best.passage]
    other = _after_label(best.passage, asked.view) or _completing(best, candidates)
    if other is not None:
        quoted.append(other)
        if _stand_together(*quoted):
            quoted.sort(key=lambda passage: passage.order)
    checked = [CheckedSentence(passage.text, support, (passage,)) for passage in quoted]
    return compose(checked, AnswerKind.QUOTATION, asked.view.names)


def _after_label(passage: Passage, view: DocumentView) -> Passage | None:
    """Return what stands after a heading or a bare label, which says nothing by itself; None for any other passage."""
    is_bare = (
        len(passage.text.split()) <= _LABEL_WORDS and not passage.cells and passage.text.rstrip()[-1:] not in ".!?"
    )
    if not is_bare or any(fact.kind is not FactKind.NAME for fact in facts_of(passage.text)) or len(passage.lines) > 1:
        return None
    return next(
        (each for each in view.passages if each.key == (passage.document_id, passage.page_index, passage.order + 1)),
        None,
    )


def _completing(best: Candidate, candidates: Sequence[Candidate]) -> Passage | None:
    """Return a second line to quote, where it answers nearly as well and another line is meant."""
    for other in candidates[1:3]:
        is_other = _stand_together(other.passage, best.passage) or not (
            set(other.passage.lines) & set(best.passage.lines)
        )
        if is_other and _is_nearly(other, best):
            return other.passage
    return None


def _is_nearly(other: Candidate, best: Candidate) -> bool:
    if other.verdict is not None and best.verdict is not None:
        less = _NEARLY_BESIDE if _stand_together(other.passage, best.passage) else _NEARLY
        return other.verdict >= max(SURE, best.verdict - less)
    return other.score >= 0.92 * best.score and other.fit >= best.fit


def _stand_together(one: Passage, other: Passage) -> bool:
    """Tell whether two passages are neighbouring sentences of one block; rows and fields each stand for themselves."""
    blocks = [{line.place.block for line in passage.lines} for passage in (one, other)]
    return (
        one.key[:2] == other.key[:2]
        and abs(one.order - other.order) == 1
        and blocks[0] == blocks[1]
        and not (one.cells or other.cells or one.text in other.text or other.text in one.text)
    )
