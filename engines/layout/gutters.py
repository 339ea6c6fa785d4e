"""Gutters: the white lanes between columns, and the bands into which the lines across them cut a page.

Engines layer, layout. A gutter is tried at every place where text begins. Text across it (a heading over both columns,
a page number) divides the page into bands; a small thing that stands in the middle of two running columns (a picture's
caption, a pulled quotation) floats and divides nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from engines.layout.fragments import Fragment

_TOLERANCE = 0.8  # ems by which a line may reach over the gutter: detector boxes are generous and columns stand close
_MAJORITY = 0.65  # part of a line on one side that makes it that column's own line, sticking out
_MOST_OVERHANG = 3.0  # ems by which such a line sticks out at most
_MOST_OUT = 0.25  # part of a column's lines that may stick out; where more do, the gutter is not there
_FLOAT_EXTENT = 0.45  # a float is at most this part of the columns' height
_FLOAT_WIDTH = 0.6  # and at most this part of the columns' width
_RUN_GAP = 1.2  # ems between two lines of one run that stands beside text of the columns
_EDGE = 0.2  # part of a line's height left out at its top and bottom: boxes of neighbouring lines overlap
_CANDIDATE_STEP = 1.0  # ems between gutters worth telling apart
_CANDIDATE_LIMIT = 8


@dataclass(slots=True)
class Band:
    """A horizontal strip of a region.

    Attributes:
        left: Fragments left of the gutter.
        right: Fragments right of it.
        others: Fragments across it; in a band with columns they float, else they and both sides are read together.
        has_columns: Whether the two sides are columns, to be read one after the other.
        is_run: Whether text across the gutter fills the band; it has no columns then.
    """

    left: list[Fragment] = field(default_factory=list)
    right: list[Fragment] = field(default_factory=list)
    others: list[Fragment] = field(default_factory=list)
    has_columns: bool = False
    is_run: bool = False

    @property
    def fragments(self) -> list[Fragment]:
        """All fragments of the band."""
        return self.left + self.right + self.others


def candidates(fragments: Sequence[Fragment], em: float) -> list[float]:
    """Return places (x, reading frame) where a gutter may end, most promising first.

    A place is promising where much text ends before it and much begins behind it, at about the same heights.
    """
    by_left = sorted(fragments, key=lambda f: f.left)
    tolerance = _TOLERANCE * em
    rights = sorted(f.right for f in fragments)
    lefts = [f.left for f in by_left]
    places: list[tuple[float, float]] = []
    last = float("-inf")
    for fragment in by_left:
        x = fragment.left
        if x - last < em * 0.5:
            continue
        last = x
        before = bisect_right(rights, x + tolerance)
        behind = len(lefts) - bisect_left(lefts, x - tolerance)
        starting = bisect_right(lefts, x + 2 * em) - bisect_left(lefts, x - 0.3 * em)
        if before < 2 or behind < 2:
            continue
        places.append((min(before, behind) + 0.5 * min(starting, before), x))
    places.sort(reverse=True)
    chosen: list[float] = []
    for _, x in places:
        if all(abs(x - other) >= _CANDIDATE_STEP * em for other in chosen):
            chosen.append(x)
            if len(chosen) == _CANDIDATE_LIMIT:
                break
    return chosen


def split_at(fragments: Sequence[Fragment], x: float, em: float) -> list[Band]:
    """Cut a region into bands along a gutter that ends at ``x``.

    Args:
        fragments: The region's fragments.
        x: Where the text right of the gutter begins, reading frame.
        em: Height of the page's common line, pixels.

    Returns:
        Bands from top to bottom. ``has_columns`` is False everywhere; the caller judges.
    """
    left, right, across = _sides(fragments, x, em)
    runs = _runs(across, left, right, em)
    bands = [Band() for _ in range(2 * len(runs) + 1)]
    tops, bottoms = [run[0] for run in runs], [run[1] for run in runs]
    for k, (_, _, members) in enumerate(runs):
        bands[2 * k + 1].others = members
        bands[2 * k + 1].is_run = True
    for side, name in ((left, "left"), (right, "right")):
        for fragment in side:
            k = bisect_right(tops, fragment.center_y)
            inside = k > 0 and fragment.center_y < bottoms[k - 1]
            getattr(bands[2 * k - 1 if inside else 2 * k], name).append(fragment)
    return [band for band in _absorb_floats(bands) if band.left or band.right or band.others]


def _sides(fragments: Sequence[Fragment], x: float, em: float) -> tuple[list[Fragment], list[Fragment], list[Fragment]]:
    """Sort fragments into left of, right of and across the gutter."""
    tolerance = _TOLERANCE * em
    left: list[Fragment] = []
    right: list[Fragment] = []
    across: list[Fragment] = []
    for fragment in fragments:
        if fragment.right <= x + tolerance and fragment.center_x < x:
            left.append(fragment)
        elif fragment.left >= x - tolerance and fragment.center_x >= x:
            right.append(fragment)
        else:
            across.append(fragment)
    out_left = [f for f in across if _sticks_out(f, x - f.left, f.right - x, em, left, right)]
    out_right = [f for f in across if _sticks_out(f, f.right - x, x - f.left, em, right, left)]
    moved: set[int] = set()
    for side, out in ((left, out_left), (right, out_right)):
        if len(out) <= 1 + _MOST_OUT * len(side):
            side += out
            moved.update(id(f) for f in out)
    return left, right, [f for f in across if id(f) not in moved]


def _sticks_out(
    fragment: Fragment, own: float, over: float, em: float, side: Sequence[Fragment], far_side: Sequence[Fragment]
) -> bool:
    """Tell whether a fragment belongs to a side although it reaches over the gutter, into white or too near a column.

    Args:
        fragment: A fragment across the gutter.
        own: Its extent on the side in question.
        over: Its extent beyond the gutter.
        em: Height of the page's common line, pixels.
        side: Fragments of the side in question.
        far_side: Fragments beyond the gutter.
    """
    if over >= own or over > min(_MOST_OVERHANG * em, (1 - _MAJORITY) * fragment.width):
        return False
    return _is_beside(fragment, far_side) and not _is_beside(fragment, side)


def _is_beside(fragment: Fragment, others: Sequence[Fragment]) -> bool:
    """Tell whether one of the others stands at the height of the fragment."""
    return any(
        min(fragment.bottom, o.bottom) - max(fragment.top, o.top) > 0.5 * min(fragment.height, o.height) for o in others
    )


def _runs(
    across: Sequence[Fragment], left: Sequence[Fragment], right: Sequence[Fragment], em: float
) -> list[tuple[float, float, list[Fragment]]]:
    """Join fragments across the gutter to runs (top, bottom, members).

    A run goes on where no text of a side stands between, and where its lines stand close: a caption beside columns.
    """
    centers = sorted(f.center_y for f in (*left, *right))
    runs: list[tuple[float, float, list[Fragment]]] = []
    for fragment in sorted(across, key=lambda f: f.top):
        inset = _EDGE * fragment.height
        top, bottom = fragment.top + inset, fragment.bottom - inset
        if runs:
            last_top, last_bottom, members = runs[-1]
            close = top - last_bottom <= _RUN_GAP * em
            if close or bisect_left(centers, last_bottom) == bisect_right(centers, top):
                runs[-1] = (last_top, max(last_bottom, bottom), [*members, fragment])
                continue
        runs.append((top, bottom, [fragment]))
    return runs


def _absorb_floats(bands: list[Band]) -> list[Band]:
    """Merge the bands around a run that merely floats between two columns.

    Args:
        bands: Bands of text beside the gutter at even places, runs across it at odd ones.
    """
    result = [bands[0]]
    for k in range(1, len(bands), 2):
        run, below = bands[k], bands[k + 1]
        above = result[-1]
        if _floats(run, above, below):
            above.left += run.left + below.left
            above.right += run.right + below.right
            above.others += run.others
        else:
            result += [run, below]
    return result


def _floats(run: Band, above: Band, below: Band) -> bool:
    if not (run.left and run.right and above.left and above.right and below.left and below.right):
        return False
    columns = [*run.left, *run.right, *above.left, *above.right, *below.left, *below.right]
    top, bottom = min(f.top for f in columns), max(f.bottom for f in columns)
    left, right = min(f.left for f in columns), max(f.right for f in columns)
    extent = max(f.bottom for f in run.others) - min(f.top for f in run.others)
    width = max(f.right for f in run.others) - min(f.left for f in run.others)
    return extent <= _FLOAT_EXTENT * (bottom - top) and width <= _FLOAT_WIDTH * (right - left)


def side_by_side(band: Band) -> int:
    """Return the characters of the lighter side at the heights where both sides have text: a gutter's weight."""
    if not band.left or not band.right:
        return 0
    top = max(min(f.top for f in band.left), min(f.top for f in band.right))
    bottom = min(max(f.bottom for f in band.left), max(f.bottom for f in band.right))
    return min(sum(f.weight for f in side if top <= f.center_y <= bottom) for side in (band.left, band.right))


def clearance(bands: Sequence[Band]) -> float:
    """Return the white between the two sides of a gutter, pixels, from median edges: one long line shall not decide."""
    gaps = [
        median(f.left for f in band.right) - median(f.right for f in band.left)
        for band in bands
        if band.left and band.right
    ]
    return max(gaps, default=0.0)
