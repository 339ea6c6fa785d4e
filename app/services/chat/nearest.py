"""The lines that come nearest to a question which no line answers well enough: shown beside the refusal, as no answer.

Services layer, pure functions. A refusal may be wrong, and who asked sees so at once where the line is shown; that a
line stands here never makes it an answer, and nothing is said in its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.services.chat.asked import Asked
from app.services.chat.choosing import LIKENESS_ADDED
from app.services.chat.composing import Composed, apart_from, citation_of, compose
from app.services.chat.orders import speaks_to_models
from app.services.chat.phrases import not_in_document
from app.services.chat.ranking import Candidate
from core.chat import AnswerKind, Citation, Support

# By all parts of benchmarks/chat, see docs/adr/0068.
_NEAR = -5.0  # log-odds of the verdict of a line that still has to do with the question
_BEHIND = 2.0  # how far it may be behind the best
_NEAR_SCORE = 0.15  # the same where no reader looked at the lines: they share a word that counts
_BEHIND_SCORE = 0.75  # of the best score


def refused(asked: Asked, candidates: Sequence[Candidate], answer_language: str) -> Composed:
    """Return that the documents do not hold the answer, with the lines that come nearest.

    Args:
        asked: The question and its documents.
        candidates: What was looked at, the best first; may be empty.
        answer_language: ISO 639 code of the language to say it in.
    """
    composed = compose([], AnswerKind.NOT_IN_DOCUMENT, asked.view.names, not_in_document(answer_language))
    composed.nearest = nearest_lines(candidates, has_likeness=asked.has_likeness)
    return composed


def nearest_lines(candidates: Sequence[Candidate], *, has_likeness: bool = False) -> list[Citation]:
    """Return the places of up to three lines that have to do with a question, the nearest first; none where none has.

    They are called unsupported, since they support nothing. Lines that give orders to models are left out, whatever
    was asked: the whole lines are shown, and not only the sentence that was found in them.

    Args:
        candidates: What was looked at.
        has_likeness: Whether the scores count likeness in meaning, too.
    """
    found = _near_by_verdict(candidates) or _near_by_score(candidates, has_likeness=has_likeness)
    whole = (citation_of(each.passage, Support.UNSUPPORTED) for each in found)
    return apart_from((), (each for each in whole if not speaks_to_models(" ".join(each.snippet.split()))))


def _near_by_verdict(candidates: Iterable[Candidate]) -> list[Candidate]:
    judged = sorted(
        ((each.verdict, at, each) for at, each in enumerate(candidates) if each.verdict is not None),
        key=lambda entry: (-entry[0], entry[1]),
    )
    if not judged:
        return []
    least = max(_NEAR, judged[0][0] - _BEHIND)
    return [each for value, _, each in judged if value >= least]


def _near_by_score(candidates: Sequence[Candidate], *, has_likeness: bool) -> list[Candidate]:
    if any(each.verdict is not None for each in candidates):
        return []
    ordered = sorted(candidates, key=lambda each: -each.score)
    least = _NEAR_SCORE + (LIKENESS_ADDED if has_likeness else 0.0)
    return [each for each in ordered if each.score >= max(least, _BEHIND_SCORE * ordered[0].score)]
