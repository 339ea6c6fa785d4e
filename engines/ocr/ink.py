"""Where the ink of a line crop stands, column by column: exact ends of words. Engines layer.

A CTC network tells in which step of eight pixels it saw a character, near the character's middle; for boxes that sit on
words the gaps between the words are looked up in the picture.
"""

from __future__ import annotations

import bisect
import itertools
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Reading

_BLANK_SHARE = 0.25  # of the way from the crop's calmest columns to its busiest ones


def blank_columns(crop: Pixels) -> NDArray[np.bool_]:
    """Tell for every column of an (h, w, 3) crop whether it shows paper only."""
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    contrast = gray.max(axis=0).astype(np.int16) - gray.min(axis=0)
    low, high = _percentiles(contrast, 0.02, 0.95)
    # Where even the calmest column is busy (a ruled line, dirt) nothing counts as blank but what is as calm as that.
    blank: NDArray[np.bool_] = contrast <= low + (high - low) * _BLANK_SHARE
    return blank


def _percentiles(values: NDArray[np.int16], *shares: float) -> list[float]:
    """Return what ``numpy.percentile`` does, in a tenth of its time: it is asked of every line of a page."""
    ordered = np.sort(values)
    found = []
    for share in shares:
        place = share * (len(ordered) - 1)
        below = int(place)
        first, second = float(ordered[below]), float(ordered[min(below + 1, len(ordered) - 1)])
        found.append(first + (second - first) * (place - below))
    return found


def widest_run(flags: NDArray[np.bool_]) -> tuple[int, int] | None:
    """Return begin and end (exclusive) of the longest run of True, None where there is none."""
    edges = np.diff(np.concatenate(([0], flags.astype(np.int8), [0])))
    begins, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    if not len(begins):
        return None
    index = int(np.argmax(ends - begins))
    return int(begins[index]), int(ends[index])


class _Gaps:
    """The blank stretches of a line, for looking up many."""

    def __init__(self, blank: NDArray[np.bool_]) -> None:
        edges = np.diff(np.concatenate(([0], blank.astype(np.int8), [0])))
        self._begins: list[int] = np.flatnonzero(edges == 1).tolist()
        self._ends: list[int] = np.flatnonzero(edges == -1).tolist()

    def widest(self, low: int, high: int) -> tuple[int, int] | None:
        """Return begin and end (exclusive) of the widest stretch, cut to a part of the line; None where all is ink."""
        found: tuple[int, int] | None = None
        for index in range(bisect.bisect_right(self._ends, low), len(self._begins)):
            begin, end = max(low, self._begins[index]), min(high, self._ends[index])
            if begin >= high:
                break
            if found is None or end - begin > found[1] - found[0]:
                found = (begin, end)
        return found


def snapped_to_ink(reading: Reading, crop: Pixels) -> Reading:
    """Return the reading with the outer edges of its words moved to where their ink begins and ends.

    Args:
        reading: What was read in the crop.
        crop: (h, w, 3) uint8 RGB with the text running to the right.
    """
    spans = list(reading.spans)
    width = crop.shape[1]
    words = _word_edges(spans)
    if not words or not width:
        return reading
    blank = blank_columns(crop)
    inked = np.flatnonzero(~blank)
    if not len(inked):
        return reading
    _move_start(spans, words[0][0], min(int(inked[0]) / width, _middle(spans[words[0][0]])))
    _move_end(spans, words[-1][1], max((int(inked[-1]) + 1) / width, _middle(spans[words[-1][1]])))
    gaps = _Gaps(blank)
    for (_, last), (first, _) in itertools.pairwise(words):
        low, high = (round(_middle(spans[i]) * width) for i in (last, first))
        gap = gaps.widest(low, high)
        if gap is not None:
            _move_end(spans, last, gap[0] / width)
            _move_start(spans, first, gap[1] / width)
    return replace(reading, spans=tuple(spans))


def _word_edges(spans: list[CharSpan]) -> list[tuple[int, int]]:
    """Return index of the leftmost and the rightmost character of every stretch without spaces, from left to right."""
    words: list[list[int]] = []
    begins_word = True
    for index, span in enumerate(spans):
        if span.text.isspace():
            begins_word = True
        elif begins_word:
            words.append([index])
            begins_word = False
        else:
            words[-1].append(index)

    def place(index: int) -> float:
        return _middle(spans[index])

    # Spans come in the order of reading; in a line that runs to the left the first word stands on the right.
    edges = [(min(word, key=place), max(word, key=place)) for word in words]
    return sorted(edges, key=lambda edge: place(edge[0]))


def _middle(span: CharSpan) -> float:
    return (span.start + span.end) / 2


def _move_start(spans: list[CharSpan], index: int, start: float) -> None:
    spans[index] = replace(spans[index], start=start, end=max(start, spans[index].end))


def _move_end(spans: list[CharSpan], index: int, end: float) -> None:
    spans[index] = replace(spans[index], start=min(spans[index].start, end), end=end)
