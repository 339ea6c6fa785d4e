"""Folding of text for search: case, accents, full-width forms, ligatures and white space make no difference.

SQLite's own trigram tokenizer folds only case in the versions that Python ships, so text is folded before it is indexed
and queries the same way. Pure functions on strings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.raised import RAISED_SIGNS

# Accents of European scripts, points of Hebrew, vowel marks of Arabic: people leave them out when they search. Marks of
# other scripts (Devanagari, Thai, kana) change the letter and stay.
_MARKS = re.compile(r"[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u00ad\u200b]")
_SPACES = re.compile(r"\s+")
# Raised behind a digit they stay as they are: "750¹" is found by "750" and by itself, not by "7501".
_NOTE_MARKS = re.compile(rf"(?<=\d)([{RAISED_SIGNS}]+)")


def fold(text: str) -> str:
    """Return the text as it is compared; runs of white space become one space."""
    if text.isascii():
        return _SPACES.sub(" ", text).lower()
    parts = _NOTE_MARKS.split(text)
    parts[::2] = ["".join(map(_fold_char, part)) for part in parts[::2]]
    return _SPACES.sub(" ", "".join(parts))


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """Return what ``fold`` returns, and for each of its characters the index in ``text`` it came from.

    The list has one entry more, the length of ``text``, so that it also maps the end of a range.
    """
    out: list[str] = []
    offsets: list[int] = []
    kept = {index for match in _NOTE_MARKS.finditer(text) for index in range(*match.span())}
    for index, char in enumerate(text):
        for folded in char if index in kept else _fold_char(char):
            blank = folded.isspace()
            if blank and out and out[-1] == " ":
                continue
            out.append(" " if blank else folded)
            offsets.append(index)
    offsets.append(len(text))
    return "".join(out), offsets


@lru_cache(maxsize=20_000)
def _fold_char(char: str) -> str:
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", char).casefold())
    return unicodedata.normalize("NFKC", _MARKS.sub("", decomposed)).casefold()
