"""Which characters of a quick reading are in doubt: by the network's own word, by what they say, and by the picture.

Engines layer. What the network is sure of and still wrong about is nearly always something that it left out: a point, a
sign at the end of the line. That shows in the picture, as ink for which no character stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Reading
from engines.ocr.ink import blank_columns

NO_CHARACTER_BELOW = 0.8
"""Less certain characters are in doubt. Chosen on rendered pages, as the figures below (``benchmarks.cascade``)."""

UNKNOWN_CHARACTER = "\ufffd"
"""What a quick recogniser says that sees a character which it was not taught."""

_REACH = 0.22  # crop heights from a character's middle within which ink may be a part of it
_SPECK = 0.05  # crop heights: narrower ink is dirt

# Seen in what the quick recogniser is sure of, and amounts are precious: letters for digits, and amounts in which the
# point was lost or a space was put behind it.
_LETTER_FOR_DIGIT = re.compile(r"(?<=\d)[OoIl|]|[OoIl|](?=\d)")
_SPACED_OUT = re.compile(r"(?<!\w)[^\W\d_](?: [^\W\d_]){3,}(?!\w)")  # a word in spaced type, read letter by letter
_BROKEN_AMOUNT = re.compile(r"(?<=\d) (?=\d\d(?![\d.,]))|(?<=\d[.,]) (?=\d)")


class Doubt(IntEnum):
    """Why another recogniser should look at a character; the larger one counts more."""

    NONE = 0
    UNSURE = 1
    FAULT = 2  # one shows, whatever the confidence


def doubts(reading: Reading, crop: Pixels, below: float = NO_CHARACTER_BELOW) -> list[Doubt]:
    """Return the doubt about every character of a line.

    Args:
        reading: What was read.
        crop: (h, w, 3) picture that it was read in.
        below: Confidence of a character below which it is in doubt.
    """
    spans = reading.spans
    found = [Doubt.UNSURE if span.confidence < below else Doubt.NONE for span in spans]
    for index in [index for index, span in enumerate(spans) if span.text == UNKNOWN_CHARACTER]:
        found[index] = Doubt.FAULT
    if len(reading.text) == len(spans):  # a base with its marks is longer; amounts have none
        for match in _LETTER_FOR_DIGIT.finditer(reading.text):
            found[match.start()] = Doubt.UNSURE
        for match in _BROKEN_AMOUNT.finditer(reading.text):
            found[match.start()] = Doubt.FAULT
        for match in _SPACED_OUT.finditer(reading.text):
            found[match.start() : match.end()] = [Doubt.FAULT] * len(match.group())
    for column in unread_ink(spans, crop):
        for index in _nearest(spans, column / crop.shape[1]):
            found[index] = Doubt.FAULT
    return found


def unread_ink(spans: Sequence[CharSpan], crop: Pixels) -> list[float]:
    """Return where ink stands that no character was read of.

    Args:
        spans: The characters of a line.
        crop: (h, w, 3) picture of the line.

    Returns:
        The middles of pieces of ink, columns of the crop.
    """
    height, width = crop.shape[:2]
    middles = np.array([_middle(span) * width for span in spans if not span.text.isspace()])
    if not len(middles):
        return []
    begins, ends = _inked(crop)
    centres = (begins + ends) / 2
    nearest = np.abs(centres[:, None] - middles[None, :]).min(axis=1)
    holds_one = ((middles[None, :] >= begins[:, None] - 1) & (middles[None, :] <= ends[:, None] + 1)).any(axis=1)
    lost = (ends - begins >= _SPECK * height) & ~holds_one & (nearest > _REACH * height)
    return [float(centre) for centre in centres[lost]]


def _inked(crop: Pixels) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the columns where pieces of ink begin and end (exclusive)."""
    edges = np.diff(np.concatenate(([0], (~blank_columns(crop)).astype(np.int8), [0])))
    return np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)


def _nearest(spans: Sequence[CharSpan], place: float) -> list[int]:
    """Return the characters next to a place along the line, on both sides."""
    before = [index for index, span in enumerate(spans) if not span.text.isspace() and _middle(span) <= place]
    behind = [index for index, span in enumerate(spans) if not span.text.isspace() and _middle(span) > place]
    return [
        *([max(before, key=lambda index: _middle(spans[index]))] if before else []),
        *([min(behind, key=lambda index: _middle(spans[index]))] if behind else []),
    ]


def _middle(span: CharSpan) -> float:
    return (span.start + span.end) / 2
