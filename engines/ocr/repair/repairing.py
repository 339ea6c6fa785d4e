"""Mending the picture of a page before it is read, where a sample of its lines reads better mended. Engines layer.

Cheap looks at the picture and at the lines found in it raise a suspicion; only then is a sample read. A page that reads
well stays as it is, whatever it looks like.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.geometry import Polygon, Transform
from core.page_source import Pixels
from core.plane_map import PlaneMap, chained
from engines.ocr.base import Checkpoint, Reading
from engines.ocr.repair.corners import find_sheet, from_above
from engines.ocr.repair.correspondence import Correspondence, length_of
from engines.ocr.repair.light import evened, is_uneven, shows_through, without_back
from engines.ocr.repair.suspicion import lines_are_missing, looks_bent, middle_lines
from engines.ocr.repair.text_flow import fit_flow, flattening

Detect = Callable[[Pixels, Checkpoint], list[Polygon]]
ReadSample = Callable[[Pixels, Sequence[Polygon]], Sequence[Reading]]

_SAMPLE = 7  # lines
_QUICK_SAMPLE = 3  # of them, which tell already of a page that reads very well
_READS_VERY_WELL = 0.985
_CHANGED_SAMPLE = 3  # of the lines that only one of two pictures shows
_LEGIBLE = 0.8
_LONG = 4.0  # line heights: of shorter lines too little is seen
_SAMPLE_LENGTH = 10.0  # line heights of each that are read
_READS_WELL, _NO_LINE_BELOW = 0.97, 0.9  # mean and least confidence of a sample that leaves nothing to mend
_MIN_GAIN = 0.02  # in mean confidence
_MIN_FIRST_GAIN = 0.005
_LEAST_BEND = 0.3  # line heights: less than this does not hurt, and the ink of a line is followed no better
_LEAST_TURN_DEG = 1.5
_STAYS = Transform()


@dataclass(frozen=True, slots=True, eq=False)
class Repaired:
    """A mended picture.

    Attributes:
        pixels: (H, W, 3) uint8 RGB; its size may differ from the original's.
        polygons: The lines found in it.
        to_original: From the mended picture's frame to the original's.
        repairs: What was done, in order: "perspective", "dewarp", "light", "bleed_through".
    """

    pixels: Pixels
    polygons: tuple[Polygon, ...]
    to_original: PlaneMap
    repairs: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """A picture between two repairs; ``last_step`` leads to the picture that it was made from."""

    pixels: Pixels
    polygons: Sequence[Polygon]
    to_original: PlaneMap
    repairs: tuple[str, ...]
    last_step: PlaneMap = _STAYS


@dataclass(frozen=True, slots=True, eq=False)
class _Mended:
    """What a repair made of a picture, and the map back to it."""

    pixels: Pixels
    back: PlaneMap = _STAYS


def repaired(
    pixels: Pixels, polygons: Sequence[Polygon], detect: Detect, read_sample: ReadSample, checkpoint: Checkpoint
) -> Repaired | None:
    """Mend a page if that makes its lines read better.

    Args:
        pixels: (H, W, 3) uint8 RGB, the upright page.
        polygons: Lines found in it.
        detect: Finds lines in a mended picture.
        read_sample: Reads lines of a picture, one reading for each.
        checkpoint: See ``Checkpoint``.

    Returns:
        The mended page; None where nothing looks amiss or nothing helps.
    """
    bench = _Bench(detect, read_sample, checkpoint)
    state = _State(pixels, polygons, _STAYS, ())
    checkpoint()
    may_find_more = lines_are_missing(pixels, polygons)
    for name, is_suspect, mend in _REPAIRS:
        checkpoint()
        if is_suspect(state.pixels, state.polygons) or (mend is _dewarped and may_find_more):
            mended = bench.better(state, name, mend, may_find_more=may_find_more)
            if mended is not state and may_find_more:
                may_find_more = lines_are_missing(mended.pixels, mended.polygons)
            state = mended
    if not state.repairs:
        return None
    return Repaired(state.pixels, tuple(state.polygons), state.to_original, state.repairs)


def _seen_from_above(pixels: Pixels, polygons: Sequence[Polygon]) -> _Mended | None:
    corners = find_sheet(pixels, polygons)
    if corners is None:
        return None
    grid, width, height = from_above(corners)
    return _Mended(grid.flattened(pixels, width, height), grid)


def _dewarped(pixels: Pixels, polygons: Sequence[Polygon]) -> _Mended | None:
    height, width = pixels.shape[:2]
    flow = fit_flow(middle_lines(pixels, polygons), width, height)
    if flow is None or (flow.bend < _LEAST_BEND and flow.turn_deg < _LEAST_TURN_DEG):
        return None
    grid, width, height = flattening(flow)
    return _Mended(grid.flattened(pixels, width, height), grid)


def _evened(pixels: Pixels, polygons: Sequence[Polygon]) -> _Mended | None:
    return _Mended(evened(pixels)) if polygons else None


def _without_back(pixels: Pixels, polygons: Sequence[Polygon]) -> _Mended | None:
    return _Mended(without_back(pixels)) if polygons else None


_Suspicion = Callable[[Pixels, Sequence[Polygon]], bool]
_Repair = Callable[[Pixels, Sequence[Polygon]], _Mended | None]
_REPAIRS: tuple[tuple[str, _Suspicion, _Repair], ...] = (
    ("perspective", lambda pixels, polygons: find_sheet(pixels, polygons) is not None, _seen_from_above),
    ("dewarp", looks_bent, _dewarped),
    ("light", is_uneven, _evened),
    ("bleed_through", shows_through, _without_back),
)
"""Shape first, for straight lines are found better; each with the look that must find it needful."""


class _Bench:
    """Reads samples and compares."""

    def __init__(self, detect: Detect, read: ReadSample, checkpoint: Checkpoint) -> None:
        self._detect = detect
        self._read = read
        self._checkpoint = checkpoint
        self._known: tuple[_State, Sequence[Polygon], list[float]] | None = None

    def better(self, state: _State, name: str, mend: _Repair, *, may_find_more: bool) -> _State:
        """Return the mended state where its sample reads better, else the given one; an unneeded one is not made."""
        sample, confidences = self._sampled(state)
        before = _mean(confidences)
        if before >= _READS_WELL and min(confidences) >= _NO_LINE_BELOW and not may_find_more:
            return state
        mended = mend(state.pixels, state.polygons)
        if mended is None:
            return state
        # Before lines are sought anew, which costs most: the same lines must read a little better where they are now.
        if not may_find_more and self._mean_of_same(mended, sample) < before + _MIN_FIRST_GAIN:
            return state
        self._checkpoint()
        after = _State(
            mended.pixels,
            self._detect(mended.pixels, self._checkpoint),
            state.to_original if mended.back is _STAYS else chained(mended.back, state.to_original),
            (*state.repairs, name),
            mended.back,
        )
        return after if self._gain(state, after, sample, before) >= _MIN_GAIN else state

    def _mean_of_same(self, mended: _Mended, sample: Sequence[Polygon]) -> float:
        there = mended.back.inverse()
        return _mean(self._confidences(mended.pixels, [there.apply_polygon(polygon) for polygon in sample]))

    def _gain(self, state: _State, after: _State, sample: Sequence[Polygon], before: float) -> float:
        """Return by how much surer the sample reads, with text counted in that only one of both pictures shows."""
        if not after.polygons:
            return -1.0
        pairs = Correspondence(state.polygons, after.polygons, after.last_step)
        same = _mean(self._confidences(after.pixels, [pairs.partner(polygon) for polygon in sample]))
        gained = self._text_in(after, pairs.new_lines())
        lost = self._text_in(state, pairs.lost_lines())
        return same - before + (gained - lost) / max(length_of(state.polygons), 1.0)

    def _sampled(self, state: _State) -> tuple[Sequence[Polygon], list[float]]:
        if self._known is None or self._known[0] is not state:
            sample = _spread(state.polygons, _SAMPLE)
            first = _spread(sample, _QUICK_SAMPLE)
            confidences = self._confidences(state.pixels, first)
            if _mean(confidences) >= _READS_VERY_WELL and min(confidences) >= _READS_WELL:
                sample = first
            else:
                rest = [polygon for polygon in sample if polygon not in first]
                sample, confidences = [*first, *rest], [*confidences, *self._confidences(state.pixels, rest)]
            self._known = (state, sample, confidences)
        return self._known[1], self._known[2]

    def _text_in(self, state: _State, lines: Sequence[Polygon]) -> float:
        """Return how much text lines hold that another picture lacks; what does not read is dirt and counts nothing."""
        length = length_of(lines)
        if not length:
            return 0.0
        worth = _mean(self._confidences(state.pixels, _spread(lines, _CHANGED_SAMPLE)))
        return worth * length if worth >= _LEGIBLE else 0.0

    def _confidences(self, pixels: Pixels, sample: Sequence[Polygon | None]) -> list[float]:
        """Return how surely each line reads; one that is no more counts as not read."""
        self._checkpoint()
        found = [_beginning(polygon) for polygon in sample if polygon is not None]
        readings = iter(self._read(pixels, found) if found else ())
        return [_worth(next(readings)) if polygon is not None else 0.0 for polygon in sample]


def _worth(reading: Reading) -> float:
    return reading.confidence * min(1.0, len(reading.text.strip()) / 4)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _spread(polygons: Sequence[Polygon], count: int) -> list[Polygon]:
    """Pick lines from all over the page, long ones and others."""
    lines = [p for p in polygons if p.length >= _LONG * p.thickness] or list(polygons)
    lines.sort(key=lambda p: (p.bbox.center[1], p.bbox.left))
    step = max(1, len(lines) // count)
    return lines[step // 2 :: step][:count]


def _beginning(polygon: Polygon) -> Polygon:
    """Return the first part of a long line: a sample need not read it whole."""
    a, b, c, d = polygon.points
    share = min(1.0, _SAMPLE_LENGTH * polygon.thickness / max(1.0, polygon.length))
    return Polygon.of(
        [
            a,
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share),
            (d[0] + (c[0] - d[0]) * share, d[1] + (c[1] - d[1]) * share),
            d,
        ]
    )
