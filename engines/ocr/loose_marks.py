"""Marks over and under letters that the detector took for lines of their own. Engines layer.

Shown large, a vowel point stands so far from its letter that it is found apart. Read alone it looks like some letter of
the script (a qamats like a dalet), and the reader is sure of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.geometry import Polygon

SCRIPTS = frozenset(
    {
        *("Hebr", "Arab", "Syrc", "Thaa"),
        *("Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh"),
        *("Thai", "Laoo", "Khmr", "Mymr", "Tibt"),
    }
)
"""Scripts with such marks, ISO 15924. Latin is left out: small things over its lines are figures of notes."""

_LONG = 3.0  # heights: shorter pieces are no lines that a mark could belong to
_SMALL = 0.45  # of the line's height, the longer side; marks have .2 to .4, raised figures .5 and more
_NEAR = 0.25  # of the line's height: so far from the line's box a mark's middle may be


def loose_marks(pieces: Sequence[Polygon], lines: Sequence[Polygon]) -> set[int]:
    """Return which pieces are marks of a line: far smaller than it, and in it, or close above or below.

    Args:
        pieces: Whatever was found on a page, pixels, the lines among it.
        lines: Those that hold text of ``SCRIPTS``, corners clockwise from where the text begins.

    Returns:
        Indexes of pieces.
    """
    long = [line for line in lines if line.length >= _LONG * line.thickness]
    largest = _SMALL * max((line.thickness for line in long), default=0.0)
    small = [index for index, piece in enumerate(pieces) if max(piece.length, piece.thickness) <= largest]
    return {index for index in small if any(_is_mark_of(line, pieces[index]) for line in long)}


def _is_mark_of(line: Polygon, piece: Polygon) -> bool:
    if max(piece.length, piece.thickness) > _SMALL * line.thickness:
        return False
    (x0, y0), (x1, y1), _, (x3, y3) = line.points
    x, y = piece.bbox.center
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / line.length**2
    across = ((x - x0) * (x3 - x0) + (y - y0) * (y3 - y0)) / line.thickness**2
    return 0 <= along <= 1 and -_NEAR <= across <= 1 + _NEAR
