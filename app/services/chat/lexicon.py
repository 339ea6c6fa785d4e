"""Words and phrases of documents that mean the same, by hand: what people ask with, and what documents write.

Services layer. The lists themselves are data (``resources/chat_words``), where each says what it is for.
"""

from __future__ import annotations

from functools import cache

from core.resources import resource_path

_FOLDER = "chat_words"


@cache
def same_meanings() -> tuple[tuple[str, ...], ...]:
    """Return the phrases of each meaning, in all languages that chat speaks."""
    return tuple(tuple(part.strip() for part in line.split("|")) for line in _lines("meanings"))


@cache
def verbs() -> frozenset[str]:
    """Return words that are said in many other ways: a line that answers need not hold them."""
    return _words("verbs")


@cache
def light_words() -> frozenset[str]:
    """Return words that carry little by themselves in a question about a document."""
    return _words("light")


@cache
def generic_words() -> frozenset[str]:
    """Return head nouns that many attributes share."""
    return _words("generic")


def _words(name: str) -> frozenset[str]:
    return frozenset(word for line in _lines(name) for word in line.split())


def _lines(name: str) -> list[str]:
    """Return the lines of a list, without those that explain it."""
    text = resource_path(f"{_FOLDER}/{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
