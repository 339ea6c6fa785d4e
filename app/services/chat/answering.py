"""From a question to an answer whose sentences are checked: look for lines, let the model speak, hold it to the lines.

Services layer. The code decides whether the document answers at all and which lines do; the model gives its words, and
where they cannot be supported the best line is quoted instead.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.services.chat.answer_types import facts_of, wanted_kinds
from app.services.chat.cells import cell_answer
from app.services.chat.checking import CheckedSentence, check_sentence
from app.services.chat.composing import Composed, compose
from app.services.chat.document_views import DocumentView
from app.services.chat.facts import FactKind
from app.services.chat.likeness import Likeness
from app.services.chat.orders import asks_for_orders, is_order
from app.services.chat.passages import Passage
from app.services.chat.phrases import is_refusal, not_in_document
from app.services.chat.prompts import (
    complaint,
    document_text,
    picture_messages,
    question_messages,
    read_before,
    read_text,
)
from app.services.chat.question import AnswerType, Question
from app.services.chat.ranking import Candidate, rank
from app.services.chat.sentences import split_sentences
from app.services.chat.stopwords import stop_words
from app.services.chat.verdict import LOOKED_AT, with_verdicts
from app.services.chat.words import tokenize
from app.services.language_model.port import LineJudge, ModelInfo, PageArea, TextModel
from app.services.library.folding import fold
from core.chat import AnswerKind, Support
from core.errors import EngineError, ModelError
from core.jobs import JobCancelled, JobContext
from core.model import BlockKind
from engines.llama.base import PromptMessage, Sampling

log = logging.getLogger(__name__)

# Tuned on the development part of benchmarks/chat; see docs/adr/0031.
ANSWERABLE = 0.40  # score from which on the best passage is taken to answer
ANSWERABLE_LARGE = 0.22  # the same where a larger model reads the lines, too
ANSWERABLE_NAMED = 0.28  # the same where the passage lacks no thing that is asked about
SURE = -1.7  # log-odds of the verdict from which on the best passage is taken to answer
SURE_LARGE = -3.1  # the same where a larger model reads the lines, too
_NEARLY = 0.5  # log-odds by which a second line may be less sure to be quoted, too
_SURE_FIT = 0.7
_THING = 0.8  # weight from which on a term names a thing
_LIKENESS = 0.5  # weight of the cosine of question and passage
_LIKENESS_ADDED = 0.18  # what that adds to the threshold
_NAMED_ALL = 0.18
_LABEL_WORDS = 4
_COMPARED_WHOLE, _COMPARED = 160, 100  # passages: all of a short document, the best of a long one
_MOST_PASSAGES = 10_000
LEAST_FIT = 0.35  # kind of answer that the best passage must hold
_SAME_AGAIN = 0.65
_BESIDE = 0.12
_SHOWN = 8  # passages beside the question
_NEAR_BEST = 0.99  # of the best score: what a small model's sentence may rest on
_WHOLE_SMALL = 400  # tokens of a document that a small model is shown whole; in more it loses its way
_WHOLE_SHARE = 0.6  # of the context, for others
_RESERVE = 700  # tokens for rules, question and lines that matter
_RULES_AND_QUESTION = 420  # tokens, a complaint about the answer before included
_LINE_MARK = 4
_ANSWER_SMALL, _ANSWER_LARGE = 64, 400
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

OnStage = Callable[[str, str], None]
"""Receives the stage and the text so far."""


@dataclass(slots=True)
class Asked:
    """A question with what it is answered from.

    Attributes:
        question: Standing alone.
        view: The documents.
        within: Only these passages (a part of a page that was selected); None for all.
        avoid: Passages that an answer before rested on, for another answer.
        seed: For another sampling; 0 takes the likeliest words.
        picture: The selected part of a page, for a model that sees.
        focus: Passages that the answer before rested on, where the question leans on it.
        likeness: Compares passages with the question in meaning; None for words alone.
        judge: Reads question and line and says whether it answers; None for none. English only, as ``likeness`` is.
    """

    question: Question
    view: DocumentView
    within: Sequence[Passage] | None = None
    avoid: frozenset[tuple[str, int, int]] = frozenset()
    seed: int = 0
    picture: PageArea | None = None
    focus: frozenset[tuple[str, int, int]] = frozenset()
    likeness: Likeness | None = None
    judge: LineJudge | None = None

    @property
    def has_likeness(self) -> bool:
        """Whether passages are compared with the question in meaning; the model for it knows English only."""
        is_english = self.view.index.language == self.question.language == "en"
        return is_english and self.likeness is not None and self.likeness.is_available()


@dataclass(slots=True)
class Draft:
    """What a model has said so far; kept when it is cut off."""

    text: str = ""


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
        found.sort(key=lambda each: _place(each.passage) in asked.avoid)
    return _distinct(found)[:limit]


def judged(asked: Asked, candidates: Sequence[Candidate], context: JobContext) -> list[Candidate]:
    """Let the reader look at the best passages and order them by what it and all else says; others stay behind.

    Where the reader is not at hand or fails, they come back as they are.

    Raises:
        JobCancelled: If the job was asked to stop.
    """
    judge = asked.judge
    if judge is None or not asked.has_likeness or not judge.is_available() or not candidates:
        return list(candidates)
    first, rest = candidates[:LOOKED_AT], candidates[LOOKED_AT:]
    try:
        odds = judge.odds(
            asked.question.text,
            [read_text(each.passage) for each in first],
            [read_before(each.passage) for each in first],
            context=context,
        )
    except (EngineError, ModelError) as error:
        log.warning("lines are not judged by the reader: %s", error.what)
        asked.judge = None
        return list(candidates)
    seen = [replace(each, odds=float(value)) for each, value in zip(first, odds, strict=True)]
    found = with_verdicts(seen)
    if asked.avoid:
        found.sort(key=lambda each: _place(each.passage) in asked.avoid)
    return [*found, *rest]


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
    document_id, page_index, order = _place(candidate.passage)
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


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.document_id, passage.page_index, passage.order


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
        threshold += _LIKENESS_ADDED
        return best.score >= (threshold - _NAMED_ALL if names_all else threshold)
    return best.score >= (min(threshold, ANSWERABLE_NAMED) if names_all else threshold)


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
        return _from_picture(asked, model, info, context, on_stage, answer_language)
    threshold = ANSWERABLE if info.is_small else ANSWERABLE_LARGE
    is_open = asked.within is not None or asked.question.type is AnswerType.OVERVIEW
    if not candidates or not (
        is_open or is_answerable(asked.question, candidates, threshold, has_likeness=asked.has_likeness)
    ):
        return compose([], AnswerKind.NOT_IN_DOCUMENT, asked.view.names, not_in_document(answer_language))
    cell = _cell(asked, candidates[0])
    if cell is not None and info.is_small:
        return cell
    composed = _from_model(asked, candidates, model, info, context, on_stage)
    if composed is not None:
        return composed
    if (
        not info.is_small
        and not is_open
        and not is_answerable(asked.question, candidates, ANSWERABLE, has_likeness=asked.has_likeness)
    ):
        return compose([], AnswerKind.NOT_IN_DOCUMENT, asked.view.names, not_in_document(answer_language))
    return _quotation(asked, candidates)


def quoted(asked: Asked, candidate: Candidate) -> Composed:
    """Return the answer that rests on one passage alone: a cell of a row that is asked for, else the line."""
    return _cell(asked, candidate) or _quotation(asked, [candidate])


def _cell(asked: Asked, candidate: Candidate) -> Composed | None:
    cell = cell_answer(candidate.passage, asked.question, asked.view.index.language)
    return compose([cell], AnswerKind.ANSWER, asked.view.names) if cell is not None else None


def _opening(asked: Asked) -> list[Candidate]:
    """Return the title and the first sentences of a document, which say what it is about."""
    passages = asked.view.passages
    first = passages[0].page_index if passages else 0
    title = next((each for each in passages if each.kind is BlockKind.HEADING and each.page_index == first), None)
    prose = [each for each in passages if each.kind is BlockKind.PARAGRAPH and len(each.text.split()) >= 6][:4]
    chosen = [each for each in (title, *prose) if each is not None] or passages[:3]
    return [Candidate(each, 1.0, 1.0, 1.0, 1.0) for each in chosen]


def _from_model(
    asked: Asked,
    candidates: Sequence[Candidate],
    model: TextModel,
    info: ModelInfo,
    context: JobContext,
    on_stage: OnStage,
) -> Composed | None:
    """Let the model answer, at most twice; None where nothing of it can be used."""
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
    draft = Draft()
    for attempt in range(2):
        messages = question_messages(asked.question.text, shown, document, complaint=told)
        before, draft = draft, Draft()
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


def _from_picture(
    asked: Asked, model: TextModel, info: ModelInfo, context: JobContext, on_stage: OnStage, answer_language: str
) -> Composed:
    """Let a model that sees look at an area without text; no line can prove what it says, and it is marked so."""
    on_stage("load", "")
    draft = Draft()
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
    draft: Draft,
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
        return len(new) >= 1
    asked_values = {value for fact in facts_of(question.text) for value in fact.values}
    there = [
        fact
        for passage in checked.passages
        for fact in facts_of(passage.apart)
        if fact.kind in kinds and not fact.values & asked_values
    ]
    said = [fact for fact in facts_of(checked.text) if fact.kind in kinds and not fact.values & asked_values]
    if not there:
        return True
    if not said:
        return False
    distinct = {value for fact in there for value in fact.values}
    if len({fact.values for fact in there}) <= 1:
        return True
    # Several figures of the kind: only the line itself says which is which, unless the sentence gives all of them.
    return distinct <= {value for fact in said for value in fact.values}


def _quotation(asked: Asked, candidates: Sequence[Candidate]) -> Composed:
    """Quote the line that answers best; of a row of a table also say which cell is meant."""
    best = candidates[0]
    is_sure = best.score >= ANSWERABLE if best.verdict is None else best.verdict >= SURE
    support = Support.SUPPORTED if is_sure else Support.WEAK
    quoted = [CheckedSentence(best.passage.text, support, (best.passage,))]
    follower = _after_label(best.passage, asked.view) or _completing(best, candidates)
    if follower is not None:
        quoted.append(CheckedSentence(follower.text, support, (follower,)))
    return compose(quoted, AnswerKind.QUOTATION, asked.view.names)


def _after_label(passage: Passage, view: DocumentView) -> Passage | None:
    """Return what stands after a heading or a bare label, which says nothing by itself; None for any other passage."""
    is_bare = (
        len(passage.text.split()) <= _LABEL_WORDS and not passage.cells and passage.text.rstrip()[-1:] not in ".!?"
    )
    if not is_bare or any(fact.kind is not FactKind.NAME for fact in facts_of(passage.text)) or len(passage.lines) > 1:
        return None
    _, page_index, order = _place(passage)
    return next(
        (
            each
            for each in view.passages
            if each.document_id == passage.document_id and each.page_index == page_index and each.order == order + 1
        ),
        None,
    )


def _completing(best: Candidate, candidates: Sequence[Candidate]) -> Passage | None:
    """Return a second line to quote, where it answers nearly as well and another line is meant."""
    for other in candidates[1:3]:
        same_lines = set(other.passage.lines) & set(best.passage.lines)
        if not same_lines and _is_nearly(other, best):
            return other.passage
    return None


def _is_nearly(other: Candidate, best: Candidate) -> bool:
    if other.verdict is not None and best.verdict is not None:
        return other.verdict >= max(SURE, best.verdict - _NEARLY)
    return other.score >= 0.92 * best.score and other.fit >= best.fit


def _cut_off(draft: Draft, asked: Asked, basis: Sequence[Passage]) -> Composed:
    composed = compose(check_answer(draft.text, basis, asked), AnswerKind.ANSWER, asked.view.names)
    composed.is_partial = True
    return composed
