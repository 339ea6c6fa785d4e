"""Which lines answer a question, the best first, and whether any does.

Services layer. Words, likeness in meaning and the reader's verdict count together.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from app.services.chat.asked import Asked
from app.services.chat.likeness import Likeness
from app.services.chat.orders import asks_for_orders, is_order
from app.services.chat.prompts import read_before, read_text
from app.services.chat.question import AnswerType, Question
from app.services.chat.ranking import Candidate, rank
from app.services.chat.verdict import ENOUGH, LOOKED_AT, LOOKED_AT_ONCE, with_verdicts
from core.errors import EngineError, ModelError
from core.jobs import JobContext
from core.model import BlockKind

log = logging.getLogger(__name__)

# Tuned on the development part of benchmarks/chat; see docs/adr/0031.
ANSWERABLE = 0.40  # score from which on the best passage is taken to answer
ANSWERABLE_LARGE = 0.22  # the same where a larger model reads the lines, too
ANSWERABLE_NAMED = 0.28  # the same where the passage lacks no thing that is asked about
# By all parts of benchmarks/chat, each document judged by weights of others; see docs/adr/0067.
SURE = -1.7  # log-odds of the verdict from which on the best passage is taken to answer
SURE_LARGE = -3.2  # the same where a larger model reads the lines, too
LEAST_FIT = 0.35  # kind of answer that the best passage must hold
_SURE_FIT = 0.7
_THING = 0.8  # weight from which on a term names a thing
_LIKENESS = 0.5  # weight of the cosine of question and passage
LIKENESS_ADDED = 0.18  # what that adds to the threshold
_NAMED_ALL = 0.18
_COMPARED_WHOLE, _COMPARED = 160, 100  # passages: all of a short document, the best of a long one
_MOST_PASSAGES = 10_000
_SAME_AGAIN = 0.65
_BESIDE = 0.12
_STRICT_KINDS = frozenset(
    {
        AnswerType.AMOUNT,
        AnswerType.COUNT,
        AnswerType.DATE,
        AnswerType.TIME,
        AnswerType.EMAIL,
        AnswerType.PHONE,
        AnswerType.PERCENT,
        AnswerType.MEASURE,
        AnswerType.PERSON,
    }
)


def ranked(asked: Asked, context: JobContext, limit: int = 24) -> list[Candidate]:
    """Return the passages that answer best, the best first; those to be avoided last.

    Where the model that compares sentences fails, words alone decide, and ``asked`` has no likeness any more.

    Raises:
        JobCancelled: If the job was asked to stop.
    """
    found = rank(asked.view.index, asked.question, limit=_MOST_PASSAGES)
    if not asks_for_orders(asked.question.text):
        found = [each for each in found if not is_order(each.passage)]
    if asked.has_likeness and asked.likeness is not None:
        try:
            found = _with_likeness(found, asked.question, asked.likeness, context)
        except (EngineError, ModelError) as error:
            log.warning("lines are not compared by meaning: %s", error.what)
            asked.likeness = None
    if asked.within is not None:
        inside = {id(passage) for passage in asked.within}
        found = [each for each in found if id(each.passage) in inside]
    if asked.focus:
        found = sorted((_beside(each, asked.focus) for each in found), key=lambda each: -each.score)
    if asked.avoid:
        found.sort(key=lambda each: each.passage.key in asked.avoid)
    return _distinct(found)[:limit]


def judged(asked: Asked, candidates: Sequence[Candidate], context: JobContext) -> list[Candidate]:
    """Let the reader look at the best passages and order them by what it and all else says; others stay behind.

    It looks at a few at a time and stops at the first that hold an answer, so that plain questions cost little. Where
    the reader is not at hand or fails, the passages come back as they are.

    Raises:
        JobCancelled: If the job was asked to stop.
    """
    judge = asked.judge
    if judge is None or not asked.has_likeness or not judge.is_available() or not candidates:
        return list(candidates)
    found: list[Candidate] = []
    for start in range(0, min(LOOKED_AT, len(candidates)), LOOKED_AT_ONCE):
        some = candidates[start : min(LOOKED_AT, start + LOOKED_AT_ONCE)]
        try:
            odds = judge.odds(
                asked.question.text,
                [read_text(each.passage) for each in some],
                [read_before(each.passage) for each in some],
                context=context,
            )
        except (EngineError, ModelError) as error:
            log.warning("lines are not judged by the reader: %s", error.what)
            asked.judge = None
            return list(candidates)
        seen = [replace(each, odds=float(value)) for each, value in zip(some, odds, strict=True)]
        found = with_verdicts([*found, *seen])
        if (found[0].verdict or 0.0) >= ENOUGH:
            break
    rest = candidates[len(found) :]
    if asked.avoid:
        found.sort(key=lambda each: each.passage.key in asked.avoid)
    return [*found, *rest]


def is_answerable(
    question: Question, candidates: Sequence[Candidate], threshold: float, *, has_likeness: bool = False
) -> bool:
    """Tell whether the best passage holds an answer: enough of what was asked for, and the kind of it.

    Args:
        question: What was asked.
        candidates: The best first.
        threshold: ``ANSWERABLE`` or ``ANSWERABLE_LARGE``.
        has_likeness: Whether the scores count likeness in meaning, too.
    """
    if not candidates:
        return False
    best = candidates[0]
    if best.verdict is not None:
        return best.verdict >= (SURE if threshold >= ANSWERABLE else SURE_LARGE)
    if question.type in _STRICT_KINDS and best.fit < LEAST_FIT:
        return False
    # Where nothing that the question names is missing, other words around it need not be there.
    names_all = best.fit >= _SURE_FIT and not any(term.weight >= _THING for term in best.missing)
    if has_likeness:
        threshold += LIKENESS_ADDED
        return best.score >= (threshold - _NAMED_ALL if names_all else threshold)
    return best.score >= (min(threshold, ANSWERABLE_NAMED) if names_all else threshold)


def _with_likeness(
    found: Sequence[Candidate], question: Question, likeness: Likeness, context: JobContext
) -> list[Candidate]:
    """Add how near each passage is to the question in meaning; of long documents to those that share words with it."""
    compared = list(found) if len(found) <= _COMPARED_WHOLE else list(found[:_COMPARED])
    cosines = likeness.of(question.text, [each.passage for each in compared], context)
    raised = [
        replace(
            each,
            score=each.score + _LIKENESS * max(0.0, cosine) * _likeness_factor(each),
            cosine=max(0.0, cosine),
        )
        for each, cosine in zip(compared, cosines, strict=True)
    ]
    raised.sort(key=lambda each: (-each.score, each.passage.page_index, each.passage.order))
    return [*raised, *found[len(compared) :]]


def _likeness_factor(candidate: Candidate) -> float:
    return 0.4 if candidate.passage.kind is BlockKind.HEADING else 1.0


def _beside(candidate: Candidate, focus: frozenset[tuple[str, int, int]]) -> Candidate:
    """Prefer what stands around the last answer to that answer itself: who goes on asking wants something else."""
    document_id, page_index, order = candidate.passage.key
    if (document_id, page_index, order) in focus:
        is_row = bool(candidate.passage.cells)  # another cell of the same row is something else
        return candidate if is_row else replace(candidate, score=candidate.score * _SAME_AGAIN)
    if any((document_id, page_index, order + step) in focus for step in (-2, -1, 1, 2)):
        return replace(candidate, score=candidate.score + _BESIDE)
    return candidate


def _distinct(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Leave out passages whose lines stand in a better one."""
    out: list[Candidate] = []
    seen: set[tuple[str, int, str]] = set()
    for each in candidates:
        key = (each.passage.document_id, each.passage.page_index, each.passage.text)
        if key not in seen:
            seen.add(key)
            out.append(each)
    return out
