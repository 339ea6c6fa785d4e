"""Two texts held against each other word by word: what stayed, what went, what came. Pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.text import is_spaceless

_WORDS = re.compile(r"\s*\S+|\s+$")
# From here on frequent words are no longer tried as the begin of a match, which would take their number squared.
_LONG = 2000


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A stretch of both texts.

    Attributes:
        old: What the first text says here; empty where something came.
        new: What the second text says here; empty where something went.
    """

    old: str
    new: str

    @property
    def is_same(self) -> bool:
        """Whether both say the same, however it is broken into lines."""
        return self.old.split() == self.new.split()


def word_diff(old: str, new: str) -> tuple[DiffPart, ...]:
    """Return the parts of both texts in order; joined, their ``old`` and their ``new`` give the texts again.

    White space belongs to the word behind it and does not count; scripts that write no spaces are compared character
    by character.
    """
    olds, news = _tokens(old), _tokens(new)
    matcher = SequenceMatcher(
        None, [token.strip() for token in olds], [token.strip() for token in news], autojunk=len(news) > _LONG
    )
    return tuple(
        DiffPart("".join(olds[old_start:old_end]), "".join(news[new_start:new_end]))
        for _, old_start, old_end, new_start, new_end in matcher.get_opcodes()
    )


def changed_ranges(old: str, new: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of what is new in the second text, white space at the edges left out."""
    ranges: list[tuple[int, int]] = []
    position = 0
    for part in word_diff(old, new):
        if not part.is_same and part.new.strip():
            start = position + len(part.new) - len(part.new.lstrip())
            ranges.append((start, position + len(part.new.rstrip())))
        position += len(part.new)
    return tuple(ranges)


def _tokens(text: str) -> list[str]:
    """Return the words with the white space before each; characters of scripts without spaces one by one."""
    tokens: list[str] = []
    for piece in _WORDS.findall(text):
        begin = 0
        for end, char in enumerate(piece):
            if is_spaceless(char):
                if piece[begin:end].strip():
                    tokens.append(piece[begin:end])
                    begin = end
                tokens.append(piece[begin : end + 1])
                begin = end + 1
        if begin < len(piece):
            tokens.append(piece[begin:])
    return tokens
