"""Cuts an answer into what is shown one after the other: sentences with their citations, and the text between. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.chat import AnswerSentence, ChatMessage, Citation

# "(p. 3)", "(p. 3, p. 5)", "(letter.pdf, p. 3)" and the same in full-width parentheses.
_REFERENCE = re.compile(r"\s{0,4}[(（][^()（）]{0,200}?\bp\.\s?\d+[^()（）]{0,80}[)）]")
# What is left of "… years.” (p. 1)." without the page.
_STOPPED_TWICE = re.compile(r"([.!?…。][\"'”’»]?)\.(\s*)$")
_PAGE = re.compile(r"\bp\.\s?(\d+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer.

    Attributes:
        text: What is shown, without the page numbers that chips take the place of.
        sentence: What code found about it; None for text between sentences.
        citations: The places it rests on, with their numbers in the message.
    """

    text: str
    sentence: AnswerSentence | None = None
    citations: tuple[tuple[int, Citation], ...] = ()


def pieces_of(message: ChatMessage) -> list[Piece]:
    """Return the pieces of a message in order; all of its text that is not a page number is in one of them."""
    found: list[Piece] = []
    at = 0
    for sentence in sorted(message.sentences, key=lambda each: each.start):
        start, end = max(at, sentence.start), min(len(message.content), sentence.end)
        if end <= start:
            continue
        if message.content[at:start]:
            found.append(Piece(message.content[at:start]))
        citations = tuple((n, message.citations[n]) for n in sentence.citations if 0 <= n < len(message.citations))
        found.append(Piece(_without_pages(message.content[start:end], citations), sentence, citations))
        at = end
    if message.content[at:]:
        found.append(Piece(message.content[at:]))
    return found


def _without_pages(text: str, citations: tuple[tuple[int, Citation], ...]) -> str:
    pages = {citation.page_index + 1 for _, citation in citations}

    def kept(match: re.Match[str]) -> str:
        # Only what names the cited pages: a sentence may speak of another page by itself.
        numbers = {int(number) for number in _PAGE.findall(match.group())}
        return "" if numbers <= pages else match.group()

    return _STOPPED_TWICE.sub(r"\1\2", _REFERENCE.sub(kept, text)) if pages else text
