"""Letting a model answer from lines, or from a picture: what it is shown, what it may say, and a second try.

Services layer. What it says is held to the lines (``answer_checks``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.services.chat.answer_checks import check_answer, is_informative
from app.services.chat.asked import Asked, OnStage
from app.services.chat.checking import CheckedSentence
from app.services.chat.composing import Composed, compose
from app.services.chat.document_views import DocumentView
from app.services.chat.passages import Passage
from app.services.chat.phrases import is_refusal, not_in_document
from app.services.chat.prompts import complaint, document_text, picture_messages, question_messages
from app.services.chat.ranking import Candidate
from app.services.language_model.port import ModelInfo, TextModel
from core.chat import AnswerKind, Support
from core.errors import EngineError
from core.jobs import JobCancelled, JobContext
from engines.llama.base import PromptMessage, Sampling

_SHOWN = 8  # passages beside the question
_NEAR_BEST = 0.99  # of the best score: what a small model's sentence may rest on
_WHOLE_SMALL = 400  # tokens of a document that a small model is shown whole; in more it loses its way
_WHOLE_SHARE = 0.6  # of the context, for others
_RESERVE = 700  # tokens for rules, question and lines that matter
_RULES_AND_QUESTION = 420  # tokens, a complaint about the answer before included
_LINE_MARK = 4
_ANSWER_SMALL, _ANSWER_LARGE = 64, 400


@dataclass(slots=True)
class _Draft:
    """What a model has said so far; kept when it is cut off."""

    text: str = ""


def from_model(
    asked: Asked,
    candidates: Sequence[Candidate],
    model: TextModel,
    info: ModelInfo,
    context: JobContext,
    on_stage: OnStage,
) -> Composed | None:
    """Let the model answer, at most twice; None where nothing of it can be used.

    Args:
        asked: The question and its documents.
        candidates: The lines that may answer, the best first, at least one.
        model: Who answers.
        info: What the model can do.
        context: Of the job.
        on_stage: Told what it does, on this thread.

    Raises:
        ModelError: If the model cannot be used.
        EngineError: If it failed before it had made any text.
        JobCancelled: If the job was asked to stop before any text was made.
    """
    shown = [each.passage for each in candidates[: 4 if info.is_small else _SHOWN]]
    best = candidates[0].score
    # What the reader set below another line is no basis, however many words it shares with the question.
    near = [each for each in candidates[1:3] if each.score >= _NEAR_BEST * best and each.verdict is None]
    allowed = [candidates[0].passage, *(each.passage for each in near)]
    basis = allowed if info.is_small else [each.passage for each in candidates]
    on_stage("load", "")
    document = _whole(asked.view, model, info, context)
    shown = _fitting(shown, document, model, info, context)
    told = ""
    kept: list[CheckedSentence] = []
    draft = _Draft()
    for attempt in range(2):
        messages = question_messages(asked.question.text, shown, document, complaint=told)
        before, draft = draft, _Draft()
        # A small model's second try is mostly about its first; nobody wants to read that while it is made.
        is_shown = attempt == 0 or not info.is_small
        try:
            _generate(draft, messages, asked, model, info, context, partial(_show, on_stage, is_shown), attempt)
        except (JobCancelled, EngineError):
            seen = draft if draft.text.strip() else before  # of a second try nothing is there yet
            if not seen.text.strip():
                raise
            return _cut_off(seen, asked, basis)
        on_stage("check", draft.text)
        if is_refusal(draft.text):
            if not info.is_small:
                return None
            break  # a small model says so too easily; the line speaks for itself
        checked = check_answer(draft.text, basis, asked, is_strict=info.is_small)
        good = [each for each in checked if each.support is Support.SUPPORTED]
        if info.is_small:
            good = [each for each in good if is_informative(each, asked, candidates)][:2]
            if good:
                return compose(good, AnswerKind.ANSWER, asked.view.names)
        elif checked and len(good) == len(checked):
            return compose(checked, AnswerKind.ANSWER, asked.view.names)
        elif len(good) > sum(each.support is Support.SUPPORTED for each in kept):
            kept = checked
        worst = next((each for each in checked if each.support is not Support.SUPPORTED), None)
        told = complaint(worst.text if worst else draft.text.strip()[:120], worst.missing if worst else ())
        if attempt == 0:
            on_stage("again", "" if info.is_small else draft.text)
    if any(each.support is Support.SUPPORTED for each in kept):
        return compose(kept, AnswerKind.ANSWER, asked.view.names)
    return None


def from_picture(
    asked: Asked, model: TextModel, info: ModelInfo, context: JobContext, on_stage: OnStage, answer_language: str
) -> Composed:
    """Let a model that sees look at an area without text; no line can prove what it says, and it is marked so.

    Raises:
        ModelError: If the model cannot be used.
        EngineError: If it failed before it had made any text.
        JobCancelled: If the job was asked to stop before any text was made.
    """
    on_stage("load", "")
    draft = _Draft()
    messages = picture_messages(asked.question.text)
    try:
        _generate(draft, messages, asked, model, info, context, lambda text: on_stage("answer", text), 0)
    except (JobCancelled, EngineError):
        if not draft.text.strip():
            raise
        return _cut_off(draft, asked, ())
    checked = check_answer(draft.text, (), asked)
    if not checked or is_refusal(draft.text):
        return compose([], AnswerKind.NOT_IN_DOCUMENT, asked.view.names, not_in_document(answer_language))
    return compose(checked, AnswerKind.ANSWER, asked.view.names)


def _show(on_stage: OnStage, is_shown: bool, text: str) -> None:
    on_stage("answer" if is_shown else "again", text if is_shown else "")


def _generate(
    draft: _Draft,
    messages: Sequence[PromptMessage],
    asked: Asked,
    model: TextModel,
    info: ModelInfo,
    context: JobContext,
    on_text: Callable[[str], None],
    attempt: int,
) -> None:
    def take(piece: str) -> None:
        draft.text += piece
        on_text(draft.text)

    sampling = Sampling(
        max_tokens=_ANSWER_SMALL if info.is_small else _ANSWER_LARGE,
        temperature=0.7 if asked.seed else 0.0,
        top_p=0.9 if asked.seed else 1.0,
        repeat_penalty=1.05,
        seed=asked.seed + attempt,
        stop=("\n",) if info.is_small else (),
        has_loop_guard=True,
    )
    picture = asked.picture if info.can_see else None
    made = model.generate(messages, sampling, context=context, on_text=take, picture=picture)
    draft.text = made.text


def _fitting(
    shown: Sequence[Passage], document: str, model: TextModel, info: ModelInfo, context: JobContext
) -> list[Passage]:
    """Return as many of the passages as fit into the context beside the document, the best first."""
    counts = model.count_tokens([document, *(passage.text for passage in shown)], context=context)
    answer_tokens = _ANSWER_SMALL if info.is_small else _ANSWER_LARGE
    room = info.context_tokens - counts[0] - answer_tokens - _RULES_AND_QUESTION
    fitting: list[Passage] = []
    for passage, tokens in zip(shown, counts[1:], strict=True):
        room -= tokens + _LINE_MARK + tokens // 2 * bool(passage.cells)  # heads of columns are shown with the cells
        if room < 0:
            break
        fitting.append(passage)
    return fitting


def _whole(view: DocumentView, model: TextModel, info: ModelInfo, context: JobContext) -> str:
    """Return the document as text where it fits into the context whole, else ""."""
    if not view.is_whole:
        return ""
    limit = int(info.context_tokens * _WHOLE_SHARE)
    if info.is_small:
        limit = min(limit, _WHOLE_SMALL)
    limit = min(limit, info.context_tokens - _RESERVE)
    text = document_text(view.passages, view.names)
    if limit <= 0 or len(text) > limit * 8:  # no need to count what is far too long
        return ""
    return text if model.count_tokens([text], context=context)[0] <= limit else ""


def _cut_off(draft: _Draft, asked: Asked, basis: Sequence[Passage]) -> Composed:
    composed = compose(check_answer(draft.text, basis, asked), AnswerKind.ANSWER, asked.view.names)
    composed.is_partial = True
    return composed
