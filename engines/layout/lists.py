"""List items: their markers, which of them are believed, and how deep they are nested.

Engines layer, layout. A bullet is believed at once; a number, a letter or a dash only where another of its kind stands
in the column too, so that a paragraph beginning "1. May" or a dialogue dash makes no list by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engines.layout.rows import Row

_BULLET = re.compile(r"([•◦‣▪▫●○■□◆◇►▶➢➤✓✔✗❖⁃∙·])\s*(?=\S)")
_DASH = re.compile(r"([-–—*+])\s+(?=\S)")
_NUMBER = re.compile(r"(\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3}[.)])\s*(?=[^\W\d_]|[\"'“„«¿¡(\[])|(\d{1,3}[.)])\s+(?=\S)")
_LETTER = re.compile(r"(\([a-zA-Z]\)|[a-zA-Z][.)])\s+(?=\S)|(\([ivx]{1,5}\)|[ivx]{1,5}[.)])\s+(?=\S)")
_SAME_INDENT = 0.9  # ems between the left edges of items of one depth
_NEAR_ROWS = 40  # rows within which the next item of a list is looked for


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a list item: its text, its family, and its number where it has one."""

    text: str
    family: str
    number: int | None = None


def marker_of(text: str) -> Marker | None:
    """Return the marker with which a line begins, None where it begins with none."""
    text = text.lstrip()
    if match := _BULLET.match(text):
        return Marker(match.group(1), "bullet")
    if match := _DASH.match(text):
        return Marker(match.group(1), "dash" + match.group(1))
    if match := _NUMBER.match(text):
        marker = match.group(1) or match.group(2)
        return Marker(marker, "number" + marker.strip("0123456789"), int(marker.strip("()[].")))
    if match := _LETTER.match(text):
        marker = match.group(1) or match.group(2)
        letter = marker.strip("().")
        family = "letter" + re.sub(r"\w+", "", marker) + ("A" if letter.isupper() else "a")
        return Marker(marker, family, ord(letter.lower()) - ord("a") + 1 if len(letter) == 1 else None)
    return None


def believed_markers(rows: Sequence[Row], em: float) -> dict[int, Marker]:
    """Return the markers of a column's list items by the index of their row.

    Args:
        rows: Rows of one column in order.
        em: Height of the page's common line, pixels.
    """
    found = {i: marker for i, row in enumerate(rows) if (marker := marker_of(row.line.text)) is not None}
    return {i: marker for i, marker in found.items() if _is_believed(i, found, rows, em)}


def _is_believed(i: int, found: dict[int, Marker], rows: Sequence[Row], em: float) -> bool:
    marker = found[i]
    return marker.family == "bullet" or any(
        _are_siblings(marker, other, rows[i], rows[j], i < j, em)
        for j, other in found.items()
        if j != i and abs(i - j) <= _NEAR_ROWS
    )


def _are_siblings(marker: Marker, other: Marker, row: Row, other_row: Row, other_is_below: bool, em: float) -> bool:
    """Tell whether two markers belong to one list: same family, same indent, and the next number."""
    if marker.family != other.family or abs(row.left - other_row.left) > _SAME_INDENT * em:
        return False
    if marker.number is None or other.number is None:
        return True
    return other.number - marker.number in ((1, 2) if other_is_below else (-1, -2))


def nesting_depth(left: float, open_lefts: list[float], em: float) -> int:
    """Return the depth of an item by its left edge, and note the edge for the items that follow.

    Args:
        left: Left edge of the item's marker.
        open_lefts: Edges of the items that enclose this place, outermost first; changed in place.
        em: Height of the page's common line, pixels.
    """
    while open_lefts and left < open_lefts[-1] - _SAME_INDENT * em:
        open_lefts.pop()
    if not open_lefts or left > open_lefts[-1] + _SAME_INDENT * em:
        open_lefts.append(left)
    return len(open_lefts) - 1
