"""Where words stand on their line: places for words that a person adds or changes. Pure functions. Core layer.

Places are fractions of the line's length, 0 at the begin of its first side; text of right-to-left scripts runs down
from 1. See ``core.quads``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.geometry import Polygon
from core.model import Direction, Line, Word
from core.quads import fraction_along, part_of_quad, reading_quad
from core.text import is_spaceless

PERSON_CONFIDENCE = 1.0
"""Of a word that a person wrote or confirmed: somebody vouches for it, so it is not doubtful and counts in means."""

_ENOUGH_ROOM = 0.6  # of the room a word needs: a gap that wide takes it, else it shares the place of its neighbour

Run = tuple[float, float]  # fractions of the line's length, the smaller first


def places_between(
    line: Line, before: list[Word], gone: Sequence[Word], tokens: Sequence[str], after: Word | None
) -> list[Word]:
    """Return new words for the place of gone ones, or for the gap between two words that stay.

    Where the gap is too narrow they stand in the second half of the word before, or the first of the word after: a
    person who adds what was overlooked there finds it, and may move it.
    """
    if not tokens:
        return []
    if len(gone) == len(tokens):
        return [replace(word, text=text, confidence=PERSON_CONFIDENCE) for word, text in zip(gone, tokens, strict=True)]
    if gone:
        return shared_out(line, run_of(line, gone), tokens)
    is_rtl = line.direction is Direction.RIGHT_TO_LEFT
    first = run_of(line, before[-1:]) if before else ((1.0, 1.0) if is_rtl else (0.0, 0.0))
    second = run_of(line, [after]) if after is not None else ((0.0, 0.0) if is_rtl else (1.0, 1.0))
    low, high = (second[1], first[0]) if is_rtl else (first[1], second[0])
    letter = _letter(line)
    needed = letter * (sum(map(len, tokens)) + len(tokens) - 1)
    if high - low >= _ENOUGH_ROOM * needed:
        spare = min(letter, max(0.0, high - low - needed)) if before else max(0.0, high - low - needed)
        low, high = (high - spare - needed, high - spare) if is_rtl else (low + spare, low + spare + needed)
    else:
        low, high = first if before else second
        middle = (low + high) / 2
        low, high = (low, middle) if bool(before) is is_rtl else (middle, high)
    return shared_out(line, (max(low, 0.0), min(high, 1.0)), tokens)


def shared_out(line: Line, run: Run, tokens: Sequence[str]) -> list[Word]:
    """Share a stretch of the line out among words by their lengths, a space between each two."""
    quad = line_quad(line)
    # A joint of two signs without a space between has no width.
    joints = [0 if is_spaceless(a[-1]) and is_spaceless(b[0]) else 1 for a, b in pairwise(tokens)]
    unit = (run[1] - run[0]) / (sum(map(len, tokens)) + sum(joints))
    words, at = [], 0
    for token, joint in zip(tokens, [*joints, 0], strict=True):
        begin, end = at * unit, (at + len(token)) * unit
        at += len(token) + joint
        begin, end = (run[1] - end, run[1] - begin) if _runs_backwards(line, tokens) else (run[0] + begin, run[0] + end)
        part = part_of_quad(quad, begin, end)
        words.append(Word(token, part.bbox, PERSON_CONFIDENCE, part if line.polygon is not None else None))
    return words


def _runs_backwards(line: Line, tokens: Sequence[str]) -> bool:
    """Tell whether words follow each other from right to left: by their own letters, else as their line does."""
    if line.direction is Direction.TOP_TO_BOTTOM:
        return False
    kinds = {unicodedata.bidirectional(char) for token in tokens for char in token}
    has_rtl, has_ltr = bool(kinds & {"R", "AL"}), "L" in kinds
    return has_rtl if has_rtl is not has_ltr else line.direction is Direction.RIGHT_TO_LEFT


def line_quad(line: Line) -> Polygon:
    """Return the corners of a line with the first side along its text."""
    return reading_quad(line.bbox, line.polygon, line.direction)


def run_of(line: Line, words: Sequence[Word]) -> Run:
    """Return where words begin and end along the line."""
    quad = line_quad(line)
    corners = [point for word in words for point in (word.polygon or Polygon.of_bbox(word.bbox)).points]
    places = [fraction_along(quad, point) for point in corners]
    return min(places), max(places)


def _letter(line: Line) -> float:
    """Return how much of the line one character takes."""
    count = sum(len(word.text) for word in line.words)
    if not count:
        return 1 / max(1, len(line.text))
    return sum(high - low for low, high in (run_of(line, [word]) for word in line.words)) / count
