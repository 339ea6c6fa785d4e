"""From a question to an answer whose sentences are checked: look for lines, let the model speak, hold it to the lines.

Services layer. The code decides whether the document answers at all and which lines do; the model gives its words, and
where they cannot be supported the best line is quoted instead.
"""

from __future__ import annotations

from app.services.chat.asked import Asked, OnStage
from app.services.chat.choosing import ANSWERABLE, ANSWERABLE_LARGE, is_answerable, judged, ranked
from app.services.chat.composing import Composed
from app.services.chat.model_answers import from_model, from_picture
from app.services.chat.nearest import refused
from app.services.chat.question import AnswerType
from app.services.chat.quoting import cell_of, quotation
from app.services.chat.ranking import Candidate
from app.services.language_model.port import TextModel
from core.jobs import JobContext
from core.model import BlockKind


def answer(asked: Asked, model: TextModel, context: JobContext, on_stage: OnStage, *, answer_language: str) -> Composed:
    """Answer one question.

    Raises:
        ModelError: If the model cannot be used.
        EngineError: If it failed before it had made any text.
        JobCancelled: If the job was asked to stop before any text was made.
    """
    on_stage("search", "")
    context.checkpoint()
    if asked.question.type is AnswerType.OVERVIEW and asked.within is None:
        candidates = _opening(asked)
    else:
        candidates = judged(asked, ranked(asked, context), context)
    if asked.within and not candidates:  # nothing of the question stands in the area: all of it is what is meant
        candidates = [Candidate(each, 1.0, 1.0, 1.0, 1.0) for each in asked.within]
    info = model.info()
    if asked.picture is not None and info.can_see and not candidates:
        return from_picture(asked, model, info, context, on_stage, answer_language)
    threshold = ANSWERABLE if info.is_small else ANSWERABLE_LARGE
    is_open = asked.within is not None or asked.question.type is AnswerType.OVERVIEW
    if (
        asked.avoid
        and not is_open
        and not is_answerable(asked.question, candidates, threshold, has_likeness=asked.has_likeness)
    ):
        # No other line answers. The document has not lost the one that did: it is said again, in other words at most.
        asked.avoid = frozenset()
        candidates = judged(asked, ranked(asked, context), context)
    if not candidates or not (
        is_open or is_answerable(asked.question, candidates, threshold, has_likeness=asked.has_likeness)
    ):
        return refused(asked, candidates, answer_language)
    cell = cell_of(asked, candidates[0])
    if cell is not None and info.is_small:
        return cell
    composed = from_model(asked, candidates, model, info, context, on_stage)
    if composed is not None:
        return composed
    if (
        not info.is_small
        and not is_open
        and not is_answerable(asked.question, candidates, ANSWERABLE, has_likeness=asked.has_likeness)
    ):
        return refused(asked, candidates, answer_language)
    return quotation(asked, candidates)


def _opening(asked: Asked) -> list[Candidate]:
    """Return the title and the first sentences of a document, which say what it is about."""
    passages = asked.view.passages
    first = passages[0].page_index if passages else 0
    title = next((each for each in passages if each.kind is BlockKind.HEADING and each.page_index == first), None)
    prose = [each for each in passages if each.kind is BlockKind.PARAGRAPH and len(each.text.split()) >= 6][:4]
    chosen = [each for each in (title, *prose) if each is not None] or passages[:3]
    return [Candidate(each, 1.0, 1.0, 1.0, 1.0) for each in chosen]
