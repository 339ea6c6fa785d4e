"""Holds answers of the chat against the truth: right facts, right lines, invented numbers, refusals. By code alone.

What code cannot decide is called doubtful; those sentences are read by eye (``verdicts``).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.chat.facts import contains, numbers_not_in, tokens, without_pages
from benchmarks.chat.question_set import Question, folded
from benchmarks.chat.truth_lines import FoundTruth, is_at_its_place, is_on_truth
from core.chat import AnswerKind, AnswerSentence, ChatMessage, Citation, Support
from core.model import Page

_STOP_WORDS = (
    "a an the of in on at to for from by with and or as is are was were be been it its this that these those there "
    "their has have had do does did not no than then which who what when where how so such can may must will would "
    "should also each per your you they them he his she her we our i"
)
_STOP = frozenset(_STOP_WORDS.split())


class Verdict(StrEnum):
    """Whether the cited lines hold what a supported sentence says."""

    FACT = "fact"  # the fact that was asked for, on a line of the truth
    LITERAL = "literal"  # its words stand in the cited lines, those of a cell's column in the head of the table
    DOUBTFUL = "doubtful"  # to be read by eye


@dataclass(frozen=True, slots=True)
class JudgedSentence:
    """A sentence that the chat called supported.

    Attributes:
        text: Without ``(p. N)``.
        cited: The cited lines.
        verdict: What code says.
        invented: Numbers, times and dates that no cited line holds.
        is_weak: Whether the chat itself called it weak; such sentences are judged but not counted as supported.
    """

    text: str
    cited: tuple[str, ...]
    verdict: Verdict
    invented: tuple[str, ...]
    is_weak: bool = False

    def digest(self, question_id: str) -> str:
        """Name of the sentence with its lines, under which a verdict by eye is kept."""
        said = "\n".join((question_id, self.text, *self.cited))
        return hashlib.sha256(said.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class JudgedAnswer:
    """An answer held against the truth.

    Attributes:
        is_refusal: Whether it says that the document does not hold the answer.
        is_quotation: Whether it only quotes.
        has_facts: Whether its sentences that are not unsupported say all facts, and nothing that makes it wrong.
        is_right: Whether, besides, the sentences with the facts cite a line of the truth.
        sentences: Its supported and weak sentences.
        unsupported: How many sentences were marked unsupported.
        misplaced: Citations whose words do not stand where they say, the nearest lines included.
        is_line_near: Whether one of the nearest lines beside a refusal is a line of the truth.
        nearest: How many such lines there are.
    """

    is_refusal: bool
    is_quotation: bool
    has_facts: bool
    is_right: bool
    sentences: tuple[JudgedSentence, ...]
    unsupported: int
    misplaced: int
    is_line_near: bool = False
    nearest: int = 0


def judge(
    message: ChatMessage, question: Question, truths: Sequence[FoundTruth], pages: Mapping[int, Page]
) -> JudgedAnswer:
    """Judge an answer.

    Args:
        message: The answer.
        question: What was asked.
        truths: Where the facts stand in what was read.
        pages: The document as it was read, by page index.
    """
    is_refusal = message.kind is AnswerKind.NOT_IN_DOCUMENT
    told = [sentence for sentence in message.sentences if sentence.support is not Support.UNSUPPORTED]
    texts = {sentence: _text(message, sentence) for sentence in told}
    facts_said = facts_held = question.is_answerable and not is_refusal
    for forms in question.facts:
        saying = [sentence for sentence in told if _says(texts[sentence], forms, question.language)]
        facts_said = facts_said and bool(saying)
        facts_held = facts_held and any(
            is_on_truth(_cited(message, sentence), truth) for sentence in saying for truth in truths
        )
    is_wrong = any(contains(without_pages(message.content), form, question.language) for form in question.reject)
    return JudgedAnswer(
        is_refusal=is_refusal,
        is_quotation=message.kind is AnswerKind.QUOTATION,
        has_facts=facts_said and not is_wrong,
        is_right=facts_held and not is_wrong,
        sentences=tuple(_judged(message, sentence, texts[sentence], question, truths, pages) for sentence in told),
        unsupported=len(message.sentences) - len(told),
        misplaced=sum(not is_at_its_place(citation, pages) for citation in message.shown_citations),
        is_line_near=is_refusal and any(is_on_truth([near], truth) for near in message.nearest for truth in truths),
        nearest=len(message.nearest),
    )


def _judged(
    message: ChatMessage,
    sentence: AnswerSentence,
    text: str,
    question: Question,
    truths: Sequence[FoundTruth],
    pages: Mapping[int, Page],
) -> JudgedSentence:
    cited = _cited(message, sentence)
    snippets = tuple(citation.snippet for citation in cited)
    invented = tuple(numbers_not_in(text, snippets, question.language))
    says_fact = any(_says(text, forms, question.language) for forms in question.facts)
    if invented:
        verdict = Verdict.DOUBTFUL
    elif says_fact and any(is_on_truth(cited, truth) for truth in truths):
        verdict = Verdict.FACT
    elif is_literal(text, snippets, question.language, heads=[head for it in cited for head in heads_of(it, pages)]):
        verdict = Verdict.LITERAL
    else:
        verdict = Verdict.DOUBTFUL
    return JudgedSentence(text, snippets, verdict, invented, sentence.support is Support.WEAK)


def heads_of(citation: Citation, pages: Mapping[int, Page]) -> list[str]:
    """Return the words of the head of each table whose rows a citation names."""
    page = pages.get(citation.page_index)
    blocks = {place.block for place in citation.places if place.row is not None}
    tables = [page.blocks[number].table for number in sorted(blocks) if number < len(page.blocks)] if page else []
    return [" ".join(table.grid()[0]) for table in tables if table is not None and table.row_count]


def is_literal(sentence: str, snippets: Sequence[str], language: str = "en", *, heads: Sequence[str] = ()) -> bool:
    """Tell whether a sentence says nothing but what stands in the cited lines.

    That is, it is a part of them word by word, or every number, name and content word of it stands there. Words are
    compared by their stems of up to six letters; a sentence without content words is not literal.

    Args:
        sentence: What is said.
        snippets: The cited lines.
        language: ISO 639 code.
        heads: Heads of cited tables, which name the column of a cell: words may stand there, numbers may not.
    """
    if numbers_not_in(sentence, snippets, language):
        return False
    said = folded(without_pages(sentence))
    if said and any(said in folded(snippet) for snippet in snippets):
        return True
    held = {_stem(token.text) for text in (*snippets, *heads) for token in tokens(text, language)}
    words = [
        token.text
        for token in tokens(without_pages(sentence), language)
        if token.kind == "word" and token.text not in _STOP
    ]
    return bool(words) and all(_stem(word) in held for word in words)


def _stem(word: str) -> str:
    return re.sub(r"(ies|es|s|ed|ing)$", "", word)[:6] if len(word) > 3 else word


def _says(text: str, forms: Sequence[str], language: str) -> bool:
    return any(contains(text, form, language) for form in forms)


def _text(message: ChatMessage, sentence: AnswerSentence) -> str:
    return without_pages(message.content[sentence.start : sentence.end]).strip()


def _cited(message: ChatMessage, sentence: AnswerSentence) -> list[Citation]:
    return [message.citations[index] for index in sentence.citations]
