"""Visual rows: fragments that stand beside each other on one line of the page, and their merging into one line.

Engines layer, layout. A detector splits a line at wide gaps; a receipt prints its price far right of the article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from statistics import median

from core.geometry import Polygon, union_of
from core.model import Line, TextSource, Word, mean_confidence
from engines.layout.fragments import Fragment

_SHARED_HEIGHT = 0.5  # part of the lower fragment's height that two fragments of one row share at least
_SHARED_WIDTH = 0.3  # neighbours of a row may overlap by this part of the narrower one, as detector boxes do


@dataclass(slots=True, eq=False)
class Row:
    """Fragments of one visual row, in reading direction, and the box around them in the reading frame."""

    fragments: list[Fragment]
    left: float
    top: float
    right: float
    bottom: float
    _line: Line | None = None

    @property
    def line(self) -> Line:
        """The row as one line, made once."""
        if self._line is None:
            self._line = merged_line(self.fragments)
        return self._line

    @classmethod
    def of(cls, fragments: list[Fragment]) -> Row:
        """Build a row around its fragments."""
        if len(fragments) == 1:
            only = fragments[0]
            return cls(fragments, only.left, only.top, only.right, only.bottom)
        return cls(
            fragments,
            min(f.left for f in fragments),
            min(f.top for f in fragments),
            max(f.right for f in fragments),
            max(f.bottom for f in fragments),
        )

    @property
    def _longest(self) -> Fragment:
        return self.fragments[0] if len(self.fragments) == 1 else max(self.fragments, key=attrgetter("weight"))

    def widest_gap(self) -> float:
        """Return the widest white between two neighbouring fragments, 0 where there is one only."""
        return max((b.left - a.right for a, b in pairwise(self.fragments)), default=0.0)

    @property
    def height(self) -> float:
        """Height of the row's longest fragment: a stray high mark does not make the row high."""
        return self._longest.height

    @property
    def type_size(self) -> float | None:
        """Size of the type of the row's longest fragment as the picture shows it (see ``Fragment.type_size``)."""
        return self._longest.type_size

    @property
    def is_bold(self) -> bool | None:
        """Whether all of the row is bold as the picture shows it, None where nobody knows."""
        known = {fragment.is_bold for fragment in self.fragments}
        return known.pop() if len(known) == 1 else None

    @property
    def center_y(self) -> float:
        """Middle of the row's longest fragment."""
        return self._longest.center_y

    @property
    def text(self) -> str:
        """Text of the row."""
        return " ".join(f.line.text.strip() for f in self.fragments)

    @property
    def weight(self) -> int:
        """Number of characters (see ``Fragment.weight``)."""
        return sum(f.weight for f in self.fragments)


def _follows(left: Fragment, right: Fragment) -> bool:
    """Tell whether ``right`` can stand in one row with ``left``, after it."""
    shared = min(left.bottom, right.bottom) - max(left.top, right.top)
    if shared < _SHARED_HEIGHT * min(left.height, right.height):
        return False
    overlap = left.right - right.left
    return overlap <= _SHARED_WIDTH * min(left.width, right.width) and right.center_x > left.center_x


def group_rows(fragments: Sequence[Fragment]) -> list[Row]:
    """Group fragments to rows, top to bottom.

    Each fragment is compared with the last one of a row only, so a row may climb or fall slowly (a page not quite
    straight).

    Args:
        fragments: Fragments of one column, any order.

    Returns:
        The rows, sorted by the middle of their longest fragment.
    """
    rows: list[list[Fragment]] = []
    # Rows are looked up by strips of the page's height that their fragments reach into.
    strips: defaultdict[int, set[int]] = defaultdict(set)
    strip_height = max(1.0, median(f.height for f in fragments)) if fragments else 1.0
    for fragment in sorted(fragments, key=attrgetter("left", "top")):
        top, bottom, middle = fragment.top, fragment.bottom, fragment.center_y
        reached = [strips[n] for n in range(int(top // strip_height), int(bottom // strip_height) + 1)]
        best = len(rows)
        best_offset = float("inf")
        for k in reached[0].union(*reached[1:]):
            last = rows[k][-1]
            if last.bottom <= top or last.top >= bottom:
                continue
            offset = abs(last.center_y - middle)
            # Of rows at the same distance the one that began first is taken.
            if (offset < best_offset or (offset == best_offset and k < best)) and _follows(last, fragment):
                best, best_offset = k, offset
        if best == len(rows):
            rows.append([])
        rows[best].append(fragment)
        for strip in reached:
            strip.add(best)
    return sorted((Row.of(row) for row in rows), key=lambda row: (row.center_y, row.left))


def merged_line(fragments: Sequence[Fragment]) -> Line:
    """Return one line for a row's fragments; a single fragment's line comes back as it is.

    Every fragment keeps its own words; one without words becomes a word itself, so that the gap between the fragments
    stays visible in the boxes.
    """
    lines = [fragment.line for fragment in fragments]
    if len(lines) == 1:
        return lines[0]
    words: list[Word] = []
    for line in lines:
        words += line.words or (Word(line.text, line.bbox, line.confidence, line.polygon),)
    main = max(lines, key=lambda line: len(line.text))
    sources = {line.source for line in lines}
    return replace(
        main,
        text=" ".join(text for line in lines if (text := line.text.strip())),
        bbox=union_of(line.bbox for line in lines),
        words=tuple(words),
        confidence=mean_confidence(lines),
        polygon=_hull([line.polygon for line in lines]),
        source=main.source if len(sources) == 1 else TextSource.MIXED,
        is_hyphenated=lines[-1].is_hyphenated,
        is_bold=all(line.is_bold for line in lines),
        is_italic=all(line.is_italic for line in lines),
    )


def _hull(polygons: Sequence[Polygon | None]) -> Polygon | None:
    """Return the slanted box from the first to the last polygon, None where one is missing."""
    known = [polygon for polygon in polygons if polygon is not None]
    if len(known) < len(polygons):
        return None
    first, last = min(known, key=lambda p: p.bbox.left), max(known, key=lambda p: p.bbox.right)
    return Polygon((first.points[0], last.points[1], last.points[2], first.points[3]))
