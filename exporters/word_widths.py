"""How wide the words of a text are, in a font that nobody can ask: the reader's program picks it.

Exporters layer; pure functions on strings. Widths are in em, the size of the type; they are rather too large than too
small, as a column a little too wide does no harm and one too narrow cuts its words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Advances between those of Cambria (Word's) and Noto Serif (LibreOffice's on many Linux systems); the wider one counts.
_ADVANCES = {
    sign: advance
    for advance, signs in (
        (0.30, "',.:;`·/\\!’‘"),
        (0.37, "-()[]ijltIJ‐‑"),
        (0.42, "f{}°"),
        (0.52, '"rscz*–†?_'),
        (0.57, "0123456789aegy$#+<=>^|~"),
        (0.63, "bdhknopquvxFPS"),
        (0.68, "BCELTXYZR"),
        (0.79, "ADGHKNOQUV&"),
        (0.95, "mwM%@"),
        (1.05, "W—…"),
    )
    for sign in signs
}
_CAPITAL, _OTHER, _WIDE = 0.79, 0.65, 1.0
_BOLD = 1.08  # how much wider bold type runs
_UNBROKEN_EM = 16.0  # about 28 letters: what is longer is an address or a key, which nobody minds to see broken
_BROKEN_EM = 6.0  # room for a piece of that
_SHORT_LINE_EM = 4.0  # scripts without blanks could stand one character to a line, but nobody likes to read that
# Lines end at blanks but those that forbid it, behind a hyphen or dash inside a word, within a row of dots or dashes,
# and between characters of scripts that write no blanks (Chinese, Japanese, Thai, Lao, Burmese, Khmer).
_BREAK = re.compile(
    r"[^\S\u00a0\u2007\u202f]+|\u200b|(?<=[^\W\d][-‐–—])(?=\w)|(?<=\w[-‐–—])(?=[^\W\d])|([^\w\s])\1{3,}"
)
_BREAK_OF_RANGE = re.compile(r"(?<=\d[-‐–—])(?=\d)")
_BREAKS_ANYWHERE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class WidestWord:
    """What a text asks of the width of its column, in em.

    Attributes:
        unbroken: Width of its widest word where a range of numbers, a date with hyphens and the like count as one.
        word: The same where these may break behind their hyphens.
        number: The same of those words alone that are numbers, with their signs and units; 0.0 without one.
    """

    unbroken: float = 0.0
    word: float = 0.0
    number: float = 0.0

    def union(self, other: WidestWord) -> WidestWord:
        """Return what both texts ask of one column."""
        return WidestWord(
            max(self.unbroken, other.unbroken), max(self.word, other.word), max(self.number, other.number)
        )


def widest_word(text: str, *, is_bold: bool) -> WidestWord:
    """Return how wide the widest word of a text is."""
    unbroken = word = number = 0.0
    for part in filter(None, _BREAK.split(text)):
        unbroken = max(unbroken, _width(part))
        for piece in _BREAK_OF_RANGE.split(part):
            width = _width(piece)
            word = max(word, width)
            if width > number and _is_number(piece):
                number = width
    scale = _BOLD if is_bold else 1.0
    # A range too long for one line is no word, its numbers still are.
    unbroken = max(unbroken, word)
    return WidestWord(unbroken * scale, word * scale, number * scale)


def _is_number(piece: str) -> bool:
    digits = sum(map(str.isdigit, piece))
    return digits > 0 and sum(map(str.isalpha, piece)) <= digits


def _width(part: str) -> float:
    if part.isascii() or not _BREAKS_ANYWHERE.search(part):
        width = sum(map(_advance, part))
    else:
        # What stands between such characters, as a number in Chinese text, stays whole.
        width = max(sum(map(_advance, rest)) for rest in _BREAKS_ANYWHERE.split(part))
        width = max(width, min(sum(map(_advance, part)), _SHORT_LINE_EM))
    return width if width <= _UNBROKEN_EM else _BROKEN_EM


@lru_cache(maxsize=4096)
def _advance(character: str) -> float:
    """Return how far a character moves the next one, in em."""
    base = unicodedata.normalize("NFD", character)[0]  # é is as wide as e
    if (known := _ADVANCES.get(base)) is not None:
        return known
    category = unicodedata.category(base)
    if category in ("Mn", "Me", "Cf"):  # stands on the letter before it, or is not seen
        return 0.0
    if unicodedata.east_asian_width(base) in "WF":
        return _WIDE
    return _CAPITAL if category == "Lu" else _OTHER
