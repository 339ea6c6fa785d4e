"""Where the ink of a line crop stands, column by column: exact ends of words. Engines layer.

A CTC network tells in which step of eight pixels it saw a character, near the character's middle; for boxes that sit on
words the gaps between the words are looked up in the picture.
"""

from __future__ import annotations

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
    low, high = np.percentile(contrast, (2, 95))
    # Where even the calmest column is busy (a ruled line, dirt) nothing counts as blank but what is as calm as that.
    blank: NDArray[np.bool_] = contrast <= low + (high - low) * _BLANK_SHARE
    return blank


def widest_run(flags: NDArray[np.bool_]) -> tuple[int, int] | None:
    """Return begin and end (exclusive) of the longest run of True, None where there is none."""
    edges = np.diff(np.concatenate(([0], flags.astype(np.int8), [0])))
    begins, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    if not len(begins):
        return None
    index = int(np.argmax(ends - begins))
    return int(begins[index]), int(ends[index])


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
    for (_, last), (first, _) in itertools.pairwise(words):
        low, high = (round(_middle(spans[i]) * width) for i in (last, first))
        gap = widest_run(blank[low:high])
        if gap is not None:
            _move_end(spans, last, (low + gap[0]) / width)
            _move_start(spans, first, (low + gap[1]) / width)
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
