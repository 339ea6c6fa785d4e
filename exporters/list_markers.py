"""What the marker of a list item says: a bullet, a number in some numbering, or nothing we know.

Exporters layer; pure functions on strings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_BULLETS = frozenset("•‣⁃◦●○■□▪▫◆◇►▶▸–—-*·∙⚫✓✔➢➤→")
_COUNTED = re.compile(r"(?P<prefix>\(?)(?P<label>[0-9]{1,9}|[A-Za-z]|[ivxlc]{2,8}|[IVXLC]{2,8})(?P<suffix>[.)]|\.\))")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Numbering(StrEnum):
    """How items are counted; the values are those of WordprocessingML (ST_NumberFormat)."""

    BULLET = "bullet"
    DECIMAL = "decimal"
    LOWER_LETTER = "lowerLetter"
    UPPER_LETTER = "upperLetter"
    LOWER_ROMAN = "lowerRoman"
    UPPER_ROMAN = "upperRoman"


@dataclass(frozen=True, slots=True)
class ListMarker:
    """A marker that a list can produce by itself.

    Attributes:
        numbering: How it counts.
        number: Its number, counted from 1 ("c" is 3); 0 for a bullet.
        prefix: What stands before the number, "(" or nothing.
        suffix: What stands after it: ".", ")" or ".)".
    """

    numbering: Numbering
    number: int = 0
    prefix: str = ""
    suffix: str = ""

    def follows(self, before: ListMarker) -> bool:
        """Tell whether a list that made the marker before would make this one next."""
        return (self.numbering, self.prefix, self.suffix) == (before.numbering, before.prefix, before.suffix) and (
            self.numbering is Numbering.BULLET or self.number == before.number + 1
        )


def parse_marker(text: str, before: ListMarker | None = None) -> ListMarker | None:
    """Return what the marker says, None where it is of no kind that a list makes by itself ("1.2", "§ 3").

    Args:
        text: The marker. An empty one counts as a bullet.
        before: Marker of the item before in the same list; it tells whether "i" is a letter or a Roman number.
    """
    text = text.strip()
    if not text or text in _BULLETS:
        return ListMarker(Numbering.BULLET)
    match = _COUNTED.fullmatch(text)
    if match is None or (match["prefix"] == "(" and match["suffix"] != ")"):
        return None
    readings = [
        ListMarker(numbering, number, match["prefix"], match["suffix"]) for numbering, number in _values(match["label"])
    ]
    if before is not None:
        for reading in readings:
            if reading.follows(before):
                return reading
    return readings[0] if readings else None


def _values(label: str) -> list[tuple[Numbering, int]]:
    """Return every reading of a label, the likeliest at the start of a list first."""
    if label.isdigit():
        return [(Numbering.DECIMAL, int(label))]
    is_lower = label.islower()
    letter = Numbering.LOWER_LETTER if is_lower else Numbering.UPPER_LETTER
    roman = Numbering.LOWER_ROMAN if is_lower else Numbering.UPPER_ROMAN
    readings = []
    if (value := _roman_value(label.lower())) is not None:
        readings.append((roman, value))
    if len(label) == 1:
        reading = (letter, ord(label.lower()) - ord("a") + 1)
        # A list begins with "i" as a Roman number, but with "c", "v" or "x" hardly ever.
        readings.insert(0 if label.lower() != "i" else len(readings), reading)
    return readings


def _roman_value(label: str) -> int | None:
    """Return the value of a well-formed lower-case Roman number below 400, else None."""
    if not re.fullmatch(r"c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", label):
        return None
    total = 0
    for digit, following in zip(label, [*label[1:], ""], strict=True):
        value = _ROMAN_DIGITS[digit]
        total += -value if following and _ROMAN_DIGITS[following] > value else value
    return total
