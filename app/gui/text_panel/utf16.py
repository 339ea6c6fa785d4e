"""Positions in text: everything else counts characters, Qt counts UTF-16 code units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_LAST_OF_ONE_UNIT = 0xFFFF


class Utf16:
    """Converts positions in one text. Immutable."""

    def __init__(self, text: str, marks: Sequence[int] = ()) -> None:
        """Look for characters of two units.

        Args:
            text: The text.
            marks: Where one unit each was put between its characters to show it, ascending; a position behind a mark
                stands for the text, not one before it.
        """
        is_plain = text.isascii() or max(text, default="") <= chr(_LAST_OF_ONE_UNIT)
        wide = [] if is_plain else [n for n, char in enumerate(text) if ord(char) > _LAST_OF_ONE_UNIT]
        self._wide = wide
        self._wide_units = [position + count for count, position in enumerate(wide)]
        self._marks = marks
        self._mark_units = [self._plain_units(mark) + count for count, mark in enumerate(marks)]

    def to_units(self, position: int) -> int:
        """Return the position in code units of a position in characters."""
        return self._plain_units(position) + bisect_right(self._marks, position)

    def to_characters(self, units: int) -> int:
        """Return the position in characters of a position in code units; inside a pair, the place behind it."""
        units -= bisect_left(self._mark_units, units)
        return units - bisect_left(self._wide_units, units) if not self._is_inside(units) else self._behind(units)

    def _plain_units(self, position: int) -> int:
        return position + bisect_left(self._wide, position)

    def _is_inside(self, units: int) -> bool:
        place = bisect_left(self._wide_units, units)
        return place > 0 and self._wide_units[place - 1] == units - 1

    def _behind(self, units: int) -> int:
        return units + 1 - bisect_left(self._wide_units, units + 1)
