"""From the order of the ink to the order of reading, for lines in Arabic, Hebrew and their like. Engines layer.

A CTC network reads a line from left to right whatever its script, and so gives the letters of Arabic back to front with
the numbers in them the right way round. PaddleX turns that with the bidirectional algorithm, which undoes itself; here
it is the part of it (Unicode Standard Annex 9, rules W, N and L2) that one line without nested quotations needs, on
spans, so that every letter keeps its place.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from engines.ocr.base import CharSpan

_LEFT, _RIGHT, _NUMBER, _NEUTRAL = "L", "R", "N", "-"
_RIGHT_KINDS = frozenset(("R", "AL"))
_NUMBER_KINDS = frozenset(("EN", "AN"))
_IN_NUMBERS = frozenset(("ES", "CS"))  # between two digits
_BESIDE_NUMBERS = frozenset(("ET",))  # before or behind digits: per cent, currencies
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")  # brackets and their like


def runs_left(text: str) -> bool:
    """Tell whether a line is written from right to left: more of its letters are than are not."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in _RIGHT_KINDS for kind in kinds) > kinds.count("L")


def in_logical_order(spans: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """Return the spans of a line in the order of reading.

    Args:
        spans: From left to right in the crop, as a CTC network gives them.

    Returns:
        The same spans, places unchanged; brackets in text that runs to the left stand for their mirror images. A line
        without a letter that runs to the left comes back as it is.
    """
    kinds = [_kind(span.text) for span in spans]
    if _RIGHT not in kinds:
        return tuple(spans)
    kinds = _with_marks(kinds, spans)
    levels = _levels(kinds, [span.text for span in spans], left_line=runs_left("".join(s.text for s in spans)))
    order = list(range(len(spans)))
    for level in range(max(levels), 0, -1):
        order = _reversed_runs(order, levels, level)
    return tuple(
        replace(spans[i], text=spans[i].text.translate(_MIRRORED)) if levels[i] % 2 else spans[i] for i in order
    )


def _kind(text: str) -> str:
    kind = unicodedata.bidirectional(text[0]) if text else ""
    if kind == "L":
        return _LEFT
    if kind in _RIGHT_KINDS:
        return _RIGHT
    return _NUMBER if kind in _NUMBER_KINDS else _NEUTRAL


def _with_marks(kinds: list[str], spans: Sequence[CharSpan]) -> list[str]:
    """Count points and signs that combine with a letter that runs to the left as such letters."""
    found = list(kinds)
    # The letter that a mark belongs to was written before it and so stands on its right.
    for i in range(len(kinds) - 2, -1, -1):
        if found[i + 1] == _RIGHT and spans[i].text and unicodedata.category(spans[i].text[0]).startswith("M"):
            found[i] = _RIGHT
    return found


def _levels(kinds: list[str], texts: list[str], *, left_line: bool) -> list[int]:
    """Return the depth of each character: odd ones run to the left."""
    base = 1 if left_line else 0
    kinds = _with_number_signs(kinds, texts)
    levels: list[int] = []
    for kind, group in itertools.groupby(range(len(kinds)), key=lambda i: kinds[i]):
        indexes = list(group)
        if kind == _RIGHT:
            level = 1
        elif kind == _NEUTRAL:
            level = _neutral_level(kinds, indexes[0], indexes[-1], base)
        else:
            level = 2 if left_line or (kind == _NUMBER and _is_within(kinds, indexes[0], indexes[-1])) else 0
        levels += [level] * len(indexes)
    return levels


def _with_number_signs(kinds: list[str], texts: list[str]) -> list[str]:
    """Count signs that belong to numbers ("1,5", "20%", "12/3") as parts of them."""
    found = list(kinds)
    signs = [unicodedata.bidirectional(text[0]) if text else "" for text in texts]
    for i in range(1, len(kinds) - 1):
        if signs[i] in _IN_NUMBERS and kinds[i - 1] == kinds[i + 1] == _NUMBER:
            found[i] = _NUMBER
    for i, sign in enumerate(signs):
        beside = found[max(0, i - 1) : i] + found[i + 1 : i + 2]
        if sign in _BESIDE_NUMBERS and _NUMBER in beside:
            found[i] = _NUMBER
    return found


def _neutral_level(kinds: list[str], first: int, last: int, base: int) -> int:
    before = kinds[first - 1] if first else ""
    behind = kinds[last + 1] if last + 1 < len(kinds) else ""
    if base and before == behind == _LEFT:
        return 2
    if before in (_RIGHT, _NUMBER) and behind in (_RIGHT, _NUMBER):
        return 1
    # Numbers within foreign text belong to it: "page 5" in a line of Hebrew stays in one piece.
    if base and {before, behind} == {_LEFT, _NUMBER}:
        return 2
    return base


def _is_within(kinds: list[str], first: int, last: int) -> bool:
    """Tell whether a number stands between letters that run to the left, in a line that does not."""
    return _nearest(kinds, range(first - 1, -1, -1)) == _nearest(kinds, range(last + 1, len(kinds))) == _RIGHT


def _nearest(kinds: list[str], indexes: range) -> str:
    return next((kinds[i] for i in indexes if kinds[i] in (_LEFT, _RIGHT)), "")


def _reversed_runs(order: list[int], levels: list[int], level: int) -> list[int]:
    result: list[int] = []
    for is_deep, group in itertools.groupby(order, key=lambda i: levels[i] >= level):
        run = list(group)
        result += reversed(run) if is_deep else run
    return result
