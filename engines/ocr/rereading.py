"""Reading doubtful words of a line again, and leaving the rest of the line as it is. Engines layer.

A recogniser's time goes with the width of what it is shown; a long line is seldom doubtful but for a word or two. Words
are cut out where there is paper between them, with enough of their neighbours that the other recogniser sees a piece of
a line rather than a scrap.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, CharSpan, Reading
from engines.ocr.doubts import Doubt
from engines.ocr.ink import blank_columns, widest_run

_LEAST_WIDTH = 6.0  # line heights: narrower stretches take words beside them
_LEAST_GAP = 0.15  # line heights of paper where a stretch may end
_MOST = 0.65  # of the line's width: where more would be read again, all of it is


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line that stand together.

    Attributes:
        first: Index of the first character.
        end: Index behind the last character.
        left: Column of the crop where it begins.
        right: Column where it ends, exclusive.
        doubt: The greatest doubt about its characters.
    """

    first: int
    end: int
    left: int
    right: int
    doubt: Doubt = Doubt.NONE


def doubtful_stretches(reading: Reading, doubts: Sequence[Doubt], crop: Pixels) -> list[Stretch]:
    """Return what of a line should be read again.

    Args:
        reading: What was read.
        doubts: About each of its characters; a doubtful space makes the words on both sides doubtful.
        crop: (h, w, 3) picture of the line.

    Returns:
        From left to right; one stretch from edge to edge where the line should be read again as a whole.
    """
    height, width = crop.shape[:2]
    worst = max(doubts, default=Doubt.NONE)
    if worst is Doubt.NONE:
        return []
    whole = [Stretch(0, len(reading.spans), 0, int(width), worst)]
    if any(b.start < a.start for a, b in itertools.pairwise(reading.spans)):
        return whole  # words that run to the left stand in another order than their ink
    pieces = _pieces(reading.spans, crop)
    taken = [any(doubts[max(0, piece.first - 1) : piece.end + 1]) for piece in pieces]
    for index in [index for index, is_taken in enumerate(taken) if is_taken]:
        _widen(taken, pieces, index, _LEAST_WIDTH * height)
    for index in range(1, len(pieces) - 1):
        taken[index] = taken[index] or (taken[index - 1] and taken[index + 1])
    found: list[Stretch] = []
    for is_taken, group in itertools.groupby(zip(taken, pieces, strict=True), key=lambda item: item[0]):
        if is_taken:
            run = [piece for _, piece in group]
            first, end = run[0].first, run[-1].end
            doubt = max(doubts[max(0, first - 1) : end + 1])
            found.append(Stretch(first, end, run[0].left, run[-1].right, doubt))
    return whole if sum(one.right - one.left for one in found) > _MOST * width else found


def with_stretches(reading: Reading, again: Sequence[tuple[Stretch, Reading]], width: int) -> Reading:
    """Return a reading with what was read again in the place of what it said there.

    Args:
        reading: Of the whole crop.
        again: Stretches from left to right, and what was read in each.
        width: Of the crop, columns.
    """
    spans: list[CharSpan] = []
    done = 0
    for stretch, second in again:
        spans += reading.spans[done : stretch.first]
        share = (stretch.right - stretch.left) / width
        begin = stretch.left / width
        spans += [
            replace(span, start=begin + span.start * share, end=begin + span.end * share) for span in second.spans
        ]
        done = stretch.end
    spans += reading.spans[done:]
    if not spans:
        return NOTHING_READ
    confidence = sum(span.confidence for span in spans) / len(spans)
    return Reading("".join(span.text for span in spans), confidence, tuple(spans), reading.reader)


def _pieces(spans: Sequence[CharSpan], crop: Pixels) -> list[Stretch]:
    """Return the words of a line, those together between which no paper is seen; what is no word is in none of them."""
    height, width = crop.shape[:2]
    words = [
        [index for index, _ in group]
        for is_space, group in itertools.groupby(enumerate(spans), key=lambda item: item[1].text.isspace())
        if not is_space
    ]
    blank = blank_columns(crop)
    pieces: list[Stretch] = []
    for word in words:
        first, end = word[0], word[-1] + 1
        cut = _cut(blank, spans[pieces[-1].end - 1], spans[first], _LEAST_GAP * height) if pieces else 0
        if cut is None:
            pieces[-1] = replace(pieces[-1], end=end)
        else:
            if pieces:
                pieces[-1] = replace(pieces[-1], right=cut)
            pieces.append(Stretch(first, end, cut, int(width)))
    return pieces


def _cut(blank: NDArray[np.bool_], last: CharSpan, first: CharSpan, least: float) -> int | None:
    """Return the column in the middle of the paper between two words; None where there is less than ``least``."""
    low, high = (round((span.start + span.end) / 2 * len(blank)) for span in (last, first))
    gap = widest_run(blank[low:high])
    return low + sum(gap) // 2 if gap is not None and gap[1] - gap[0] >= least else None


def _widen(taken: list[bool], pieces: Sequence[Stretch], index: int, least: float) -> None:
    """Take pieces on both sides in turn until they are so wide together."""
    low = high = index
    while pieces[high].right - pieces[low].left < least and (low > 0 or high < len(pieces) - 1):
        if high < len(pieces) - 1 and (low == 0 or high - index <= index - low):
            high += 1
        else:
            low -= 1
    taken[low : high + 1] = [True] * (high + 1 - low)
