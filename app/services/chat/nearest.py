"""The lines that come nearest to a question which no line answers well enough: shown beside the refusal, as no answer.

Services layer, pure functions. A refusal may be wrong, and who asked sees so at once where the line is shown; that a
line stands here never makes it an answer, and nothing is said in its name.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.services.chat.asked import Asked
from app.services.chat.composing import MOST_NEAREST, Composed, citation_of, compose
from app.services.chat.phrases import not_in_document
from app.services.chat.ranking import Candidate
from core.chat import AnswerKind, Citation, Support

# By all parts of benchmarks/chat: of 118 questions refused wrongly 95 have their line among these, and 137 of 348
# refused rightly have none beside them; see docs/adr/0068.
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
    composed.nearest = nearest_lines(candidates)
    return composed


def nearest_lines(candidates: Sequence[Candidate]) -> list[Citation]:
    """Return the places of up to three lines that have to do with a question, the nearest first; none where none has.

    They are called unsupported, since they support nothing.
    """
    judged = [each for each in candidates if each.verdict is not None]
    if judged:
        values = [(each, each.verdict or 0.0) for each in judged]
        least = max(_NEAR, max(value for _, value in values) - _BEHIND)
    else:
        values = [(each, each.score) for each in candidates]
        least = max(_NEAR_SCORE, _BEHIND_SCORE * max((value for _, value in values), default=0.0))
    near = sorted((pair for pair in values if pair[1] >= least), key=lambda pair: -pair[1])
    return [citation_of(each.passage, Support.UNSUPPORTED) for each, _ in near[:MOST_NEAREST]]
