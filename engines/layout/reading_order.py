"""Reading order: a page cut into regions that are read one after the other, each a stack of rows.

Engines layer, layout. A recursive cut in the spirit of the XY-cut (Nagy and Seth, 1984), but along gutters that text
may cross, so that headings over several columns, insets and pages with one, two and three columns need no rule of
their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.layout.columns import has_columns, has_rows, is_address_beside_labels, prose_lines
from engines.layout.fragments import Fragment
from engines.layout.gutter_words import part_at_gutter, part_close_columns
from engines.layout.gutters import Band, candidates, clearance, side_by_side, split_at
from engines.layout.rows import Row, group_rows

_FEWEST_FOR_COLUMNS = 4
_FEWEST_TO_PART = 8  # fragments on either side of a band that may hold columns and something else
_STRIP_GAP = 0.3  # ems of white across a whole band
_ROWS_GAP = 0.8  # ems of white between rows of numbers and columns
_DEEPEST = 12
_SECTION_GAP = 0.5  # ems of white over the whole width at which a region may be parted into sections
_SECTION_GAIN, _SECTION_LEAST_GAIN = 0.1, 40.0  # part of the worth, and characters, that the parts must win
_MOST_SECTION_CUTS = 6
_COST_ACROSS = 0.5  # characters beside a gutter that one character across it outweighs
_LARGE_TYPE, _COST_LARGE = 1.3, 8.0  # times the common height, and how much more a headline across costs


@dataclass(slots=True, eq=False)
class Region:
    """Rows under each other, read top to bottom; edges are those of the column in the reading frame."""

    rows: list[Row]
    left: float
    right: float

    @classmethod
    def of(cls, fragments: Sequence[Fragment]) -> Region:
        """Build a region from the fragments of one column; a table is a row by itself."""
        rows = group_rows([f for f in fragments if f.table is None])
        for table in sorted((f for f in fragments if f.table is not None), key=lambda f: f.top):
            place = sum(row.center_y < table.top for row in rows)
            rows.insert(place, Row.of([table]))
        return cls(rows, min(f.left for f in fragments), max(f.right for f in fragments))


def read_regions(fragments: Sequence[Fragment], em: float) -> list[Region]:
    """Return the regions of a page in reading order.

    Args:
        fragments: All fragments, any order.
        em: Height of the page's common line, pixels.
    """
    return _cut(list(fragments), em, 0)


def _cut(fragments: list[Fragment], em: float, depth: int) -> list[Region]:
    if not fragments:
        return []
    if depth >= _DEEPEST:
        return [Region.of(fragments)]
    bands, worth = _columns(fragments, em)
    sections = _sections(fragments, em, worth)
    if sections is not None:
        return [region for section in sections for region in _cut(section, em, depth + 1)]
    if bands is None:
        return [Region.of(fragments)]
    regions: list[Region] = []
    for band in bands:
        if band.has_columns:
            for part in (band.left, band.right, band.others):
                regions += _cut(part, em, depth + 1)
        else:
            regions += _cut(band.fragments, em, depth + 1)
    return regions


def _sections(fragments: list[Fragment], em: float, worth: float) -> tuple[list[Fragment], list[Fragment]] | None:
    """Part a region at white over all its width where both parts have better columns by themselves than together.

    A page of two columns over one of three has no gutter in common; its parts have.

    Args:
        fragments: The region.
        em: Height of the page's common line, pixels.
        worth: Of the best gutter of the whole region, 0 without any.
    """
    if worth <= 0:
        return None
    ordered = sorted(fragments, key=lambda f: f.top)
    cuts: list[tuple[float, int]] = []
    bottom = ordered[0].bottom
    for k, fragment in enumerate(ordered):
        if fragment.top - bottom > _SECTION_GAP * em and min(k, len(ordered) - k) >= _FEWEST_FOR_COLUMNS:
            cuts.append((fragment.top - bottom, k))
        bottom = max(bottom, fragment.bottom)
    best: int | None = None
    best_worth = (1 + _SECTION_GAIN) * worth + _SECTION_LEAST_GAIN
    for _, k in sorted(cuts, reverse=True)[:_MOST_SECTION_CUTS]:
        apart = _columns(ordered[:k], em)[1] + _columns(ordered[k:], em)[1]
        if apart > best_worth:
            best, best_worth = k, apart
    return None if best is None else (ordered[:best], ordered[best:])


def _columns(fragments: list[Fragment], em: float) -> tuple[list[Band] | None, float]:
    """Return the bands along the best gutter and its worth; None and 0 where no gutter parts columns."""
    best: list[Band] | None = None
    best_worth, best_x = (float("-inf"), 0.0), 0.0
    for x in candidates(fragments, em) if len(fragments) >= _FEWEST_FOR_COLUMNS else []:
        bands = _judged_bands(part_close_columns(fragments, x, em), x, em)
        weight = sum(side_by_side(band) for band in bands if band.has_columns)
        if weight == 0:
            continue
        across = sum(_cost(f, em) for band in bands for f in band.others)
        worth = (weight - _COST_ACROSS * across, clearance(bands))
        if worth > best_worth:
            best, best_worth, best_x = bands, worth, x
    if best is None:
        return None, 0.0
    parted = part_at_gutter(best, best_x, em)
    if parted is not None:
        best = _judged_bands(parted, best_x, em)
    return _joined(best), max(0.0, best_worth[0])


def _cost(fragment: Fragment, em: float) -> float:
    """Return what a fragment across a gutter weighs; a headline says more of what belongs together than its letters."""
    return fragment.weight * (_COST_LARGE if fragment.height > _LARGE_TYPE * em else 1.0)


def _judged_bands(fragments: Sequence[Fragment], x: float, em: float) -> list[Band]:
    """Return the bands along a gutter with their judgement."""
    bands = split_at(fragments, x, em)
    for band in bands:
        band.has_columns = not band.is_run and has_columns(band, em)
    return [part for band in bands for part in _parted(band, em)]


def _parted(band: Band, em: float) -> list[Band]:
    """Part a band at the white across it where its strips differ: prose under a form, rows of numbers over prose."""
    if band.is_run:
        return [band]
    if not band.has_columns:
        strips = _strips(band, _ROWS_GAP * em)
        for strip in strips:
            strip.has_columns = not strip.others and is_address_beside_labels(strip.left, strip.right)
        if any(strip.has_columns for strip in strips):
            return strips
    if min(len(band.left), len(band.right)) < _FEWEST_TO_PART:
        return [band]
    if not band.has_columns:
        strips = _strips(band, _STRIP_GAP * em)
        for strip in strips:
            strip.has_columns = not strip.others and min(prose_lines(strip.left), prose_lines(strip.right)) >= 4
        return strips if any(strip.has_columns for strip in strips) else [band]
    strips = _strips(band, _ROWS_GAP * em)
    first, last = 0, len(strips)
    while first < last - 1 and has_rows(strips[first], em):
        first += 1
    while last - 1 > first and has_rows(strips[last - 1], em):
        last -= 1
    middle = Band(has_columns=True)
    for strip in strips[first:last]:
        middle.left += strip.left
        middle.right += strip.right
        middle.others += strip.others
    return [*strips[:first], middle, *strips[last:]]


def _strips(band: Band, gap: float) -> list[Band]:
    """Return the parts of a band between which there is white of a height over all its width."""
    strips: list[Band] = []
    bottom = float("-inf")
    sides = [(f, "left") for f in band.left] + [(f, "right") for f in band.right] + [(f, "others") for f in band.others]
    for fragment, side in sorted(sides, key=lambda pair: pair[0].top):
        if fragment.top - bottom > gap:
            strips.append(Band())
        getattr(strips[-1], side).append(fragment)
        bottom = max(bottom, fragment.bottom)
    return strips


def _joined(bands: Sequence[Band]) -> list[Band]:
    """Join neighbouring bands without columns: together they are one stack of rows."""
    joined: list[Band] = []
    for band in bands:
        if joined and not band.has_columns and not joined[-1].has_columns:
            joined[-1].others += band.fragments
        elif band.has_columns:
            joined.append(band)
        else:
            joined.append(Band(others=band.fragments))
    return joined
