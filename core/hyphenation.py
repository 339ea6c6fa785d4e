"""End-of-line hyphens: whether one breaks a word that goes on in the next line, or belongs to the word.

Core layer; pure functions on strings. Rules of the scripts and of print, not of one language, and no dictionary: the
page itself is the best one, since a word broken here is often whole elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

_BREAK_ONLY = "\u00ad\u00ac\u2e17"  # soft hyphen, not sign (editions use it so), double oblique hyphen of Fraktur print
_HYPHENS = "-\u2010" + _BREAK_ONLY
_WORD = re.compile(r"[^\W_]+(?:['’\-\u2010][^\W_]+)*")
_LAST_WORD = re.compile(r"[^\s]+$")

# Suspended hyphens ("Vor- und Nachteile"): these words never end a broken word.
_CONJUNCTIONS = frozenset(
    ("and", "or", "to", "und", "oder", "bzw", "bis", "sowie", "et", "ou", "ni", "en", "of", "och")
)
# French pronouns and particles joined by a hyphen ("dit-elle", "celui-là").
_FRENCH_ENCLITICS = frozenset(
    ("il", "ils", "elle", "elles", "vous", "nous", "moi", "toi", "lui", "là", "ci", "même", "mêmes", "t-il", "t-elle")
)
# First parts that build compounds and hardly ever are the first syllables of a longer word.
_COMPOUND_FIRST = frozenset(
    (
        "self",
        "well",
        "half",
        "cross",
        "quasi",
        "ex",
        "non",
        "vice",
        "demi",
        "mi",
        "nord",
        "sud",
        "long",
        "short",
        "high",
    )
)
_TENS = frozenset(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"))


class PageWords:
    """The words that stand whole on a page, to look broken ones up in."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Collect the words of lines, leaving out what stands at a line's broken end."""
        self._words: set[str] = set()
        for text in texts:
            stripped = text.rstrip()
            if stripped[-1:] in _HYPHENS:
                stripped = _LAST_WORD.sub("", stripped)
            if stripped.isascii():
                self._words.update(_WORD.findall(stripped.lower()))
            else:
                self._words.update(map(str.casefold, _WORD.findall(stripped)))

    def __contains__(self, word: str) -> bool:
        """Tell whether the word stands on the page."""
        return word.casefold() in self._words


def is_word_broken(before: str, after: str, page_words: PageWords | Container[str] = ()) -> bool:
    """Tell whether the hyphen at the end of a line only breaks a word.

    Args:
        before: The line that may end in a hyphen.
        after: The line that follows it in the same block.
        page_words: Whole words of the page.
    """
    before, after = before.rstrip(), after.lstrip()
    if len(before) < 2 or before[-1] not in _HYPHENS or not before[-2].isalpha() or not after[:1].isalpha():
        return False
    if before[-1] in _BREAK_ONLY:
        return True
    first = before.split()[-1][:-1].lstrip("(\"'“„«‘[")
    match = _WORD.match(after)
    second = match.group() if match else after[:1]
    if second.casefold() in _CONJUNCTIONS or second.casefold() in _FRENCH_ENCLITICS:
        return False
    if first + second in page_words:
        return True
    if f"{first}-{second}" in page_words:
        return False
    if any(hyphen in first for hyphen in "-\u2010") or any(char.isdigit() for char in first):
        return False  # "state-of-the-", "20-": the compound's own hyphens
    stem = first.rpartition("'")[2].rpartition("’")[2].casefold()
    if stem in _COMPOUND_FIRST or stem in _TENS:
        return False
    if second[0].isupper():
        return len(first) > 1 and first.isupper() and second[:2].isupper()
    return True
