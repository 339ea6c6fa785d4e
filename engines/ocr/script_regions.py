"""The script of every line of a page: what the classifier saw in the line, weighed with what stands around it.

Engines layer. A line alone is little evidence: "NATO 2019" stands in pages of every script, and a smudged line looks
like many. Its neighbours and the page are the prior of a Bayes classifier, the line's own picture the likelihood.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.geometry import BBox
from engines.ocr.base import ScriptGuess
from engines.ocr.reader_choice import NO_LETTERS

_NEAR_SHARE = 0.6  # of the prior comes from the neighbours, the rest from the whole page
_FLOOR = 0.02  # prior of a script that nothing else on the page shows
_LISTED = 3  # scripts named for a line
_LONG = 4.0  # line heights: longer lines are as good evidence as it gets
_MAX_GAP = 1.5  # line heights between lines of one region
_MIN_OVERLAP = 0.3  # of the narrower line's width


def line_scripts(boxes: Sequence[BBox], guesses: Sequence[Sequence[ScriptGuess]]) -> list[tuple[ScriptGuess, ...]]:
    """Return the likely scripts of each line, best first.

    Args:
        boxes: Lines of one page, pixels; those that run across.
        guesses: For each of them the classifier's guesses, at least one.

    Returns:
        At least one for each line. ``NO_LETTERS`` only where no line of the page seems to hold a letter.
    """
    scripts = sorted({guess.script for line in guesses for guess in line} - {NO_LETTERS})
    if not scripts:
        return [(ScriptGuess(NO_LETTERS, 1.0),)] * len(boxes)
    column = {script: index for index, script in enumerate(scripts)}
    own = np.zeros((len(boxes), len(scripts)))
    for row, line in zip(own, guesses, strict=True):
        for guess in line:
            if guess.script != NO_LETTERS:
                row[column[guess.script]] += guess.probability
    weights = _weights(boxes)
    prior = _prior(own * weights[:, None], _neighbours(boxes))
    # What the classifier holds for digits and signs says nothing about the script: there the prior is as good.
    likelihood = own + np.maximum(0.0, 1.0 - own.sum(axis=1, keepdims=True)) * prior
    scores = np.log(likelihood + 1e-6) * weights[:, None] + np.log(prior)
    chances = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    return [
        tuple(ScriptGuess(scripts[index], float(row[index])) for index in np.argsort(-row)[:_LISTED]) for row in chances
    ]


def _weights(boxes: Sequence[BBox]) -> NDArray[np.float64]:
    """Return how far each line is evidence, 0..1: two letters tell less than a sentence."""
    return np.array([min(1.0, max(0.1, box.width / max(1.0, box.height) / _LONG)) for box in boxes])


def _neighbours(boxes: Sequence[BBox]) -> NDArray[np.bool_]:
    """Return (N, N): which lines stand close above or below each other, or side by side in a row; none with itself."""
    left, top, right, bottom = (np.array([box.as_tuple()[side] for box in boxes], float) for side in range(4))
    width, height = right - left, bottom - top
    reach = _MAX_GAP * np.maximum(height[:, None], height[None, :])

    def gap(low: NDArray[np.float64], high: NDArray[np.float64]) -> NDArray[np.float64]:
        distance: NDArray[np.float64] = np.maximum(low[:, None], low[None, :]) - np.minimum(
            high[:, None], high[None, :]
        )
        return distance

    gap_x, gap_y = gap(left, right), gap(top, bottom)
    narrower = np.minimum(width[:, None], width[None, :])
    lower = np.minimum(height[:, None], height[None, :])
    stacked = (gap_y <= reach) & (-gap_x >= _MIN_OVERLAP * narrower)
    in_row = (gap_x <= reach) & (-gap_y >= 0.5 * lower)
    near: NDArray[np.bool_] = stacked | in_row
    np.fill_diagonal(near, val=False)
    return near


def _prior(evidence: NDArray[np.float64], near: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return (N, S): how likely each script is for each line by what stands elsewhere."""
    count = evidence.shape[1]
    page = _shares(evidence.sum(axis=0, keepdims=True) - evidence)
    around = near.astype(float) @ evidence
    has_neighbours = around.sum(axis=1, keepdims=True) > 0
    prior = np.where(has_neighbours, _NEAR_SHARE * _shares(around) + (1 - _NEAR_SHARE) * page, page)
    mixed: NDArray[np.float64] = _FLOOR + (1 - _FLOOR * count) * prior
    return np.maximum(mixed, _FLOOR / 2)


def _shares(evidence: NDArray[np.float64]) -> NDArray[np.float64]:
    total = evidence.sum(axis=1, keepdims=True)
    shares: NDArray[np.float64] = np.where(total > 0, evidence / np.maximum(total, 1e-9), 1.0 / evidence.shape[1])
    return shares
