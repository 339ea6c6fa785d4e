"""What keeps a vision language model from running away: how much it may write of a region, and what is not believed.

Engines layer; pure functions. A refused answer is tried once more with other sampling; then the cpu tier's text stands.
"""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

from core.geometry import BBox
from core.model import Block
from engines.llama.base import FinishReason, Generation, Sampling
from engines.llama.profile import Element
from engines.vlm.crops import text_thickness

_LETTER = 0.28  # of a line's thickness: the advance of narrow print; wider scripts give fewer characters
_SLACK_CHARACTERS = 24
_MOST_TOKENS = 4_096
_FEWEST_TOKENS = 24
# Tokens a character: most models take four characters of Latin text as one, but digits, rare scripts and the fixture
# have one token a character. Tables come with their markup, formulas with commands.
_TOKENS_PER_CHARACTER = {Element.TABLE: 2.5, Element.FORMULA: 2.5}
_MARKUP_TOKENS = {Element.TABLE: 128, Element.FORMULA: 64}
_SMALL_TYPE = 1 / 9  # inch: thickness of a line of 8 point type, for regions whose lines nobody has found
_TOO_LONG = 1.5  # times the characters that a region has room for

_LONGEST_PERIOD = 120
_FEWEST_REPEATS = 6
_FEWEST_REPEATED = 48  # characters
_LEADERS = frozenset("._-–—=*·• \n\t|~")

_REPLACED = "\ufffd"
_MOST_REPLACED = 0.02


class Refusal(StrEnum):
    """Why an answer of a model is not taken."""

    EMPTY = "empty"
    LOOP = "loop"
    CUT = "cut"
    TIME = "time"
    TOO_LONG = "too_long"
    GARBLED = "garbled"
    MARKUP = "markup"
    WORDS_LOST = "words_lost"
    FAILED = "failed"


def room_for(block: Block, area: BBox, dpi: float) -> int:
    """Return how many characters a region has room for at most.

    Args:
        block: Its lines say how large the type is.
        area: The region, pixels.
        dpi: Pixels an inch of the page, for a region without lines.
    """
    thickness = text_thickness(block.lines) or max(4.0, _SMALL_TYPE * dpi)
    rows = max(1.0, area.height / thickness, len(block.lines))
    by_area = rows * area.width / (_LETTER * thickness)
    # A vertical column has its letters one below the other.
    known = sum(len(line.text) for line in block.lines)
    return math.ceil(max(by_area, 2.0 * known)) + _SLACK_CHARACTERS


def sampling_for(element: Element, room: int, *, left_tokens: int, time_limit_s: float | None) -> Sampling:
    """Return how a region is read at the first try.

    Args:
        element: What it is read as.
        room: Characters it has room for.
        left_tokens: What the context leaves for the answer.
        time_limit_s: Longest time for the region.
    """
    tokens = math.ceil(room * _TOKENS_PER_CHARACTER.get(element, 1.0)) + _MARKUP_TOKENS.get(element, 0)
    most = max(1, min(_MOST_TOKENS, left_tokens))
    return Sampling(max_tokens=min(max(tokens, _FEWEST_TOKENS), most), time_limit_s=time_limit_s, has_loop_guard=True)


def second_sampling(first: Sampling) -> Sampling:
    """Return how a region is read at the second try: less sure of itself, and not fond of what it has written."""
    return replace(first, temperature=0.3, top_p=0.9, repeat_penalty=1.15, seed=20)


def refusal_of(generation: Generation, text: str, room: int) -> Refusal | None:
    """Return why a text is not believed, None where it is.

    Args:
        generation: How it was made.
        text: What is left of it without markup and control tokens.
        room: Characters that the region has room for.
    """
    match generation.finish:
        case FinishReason.LOOP:
            return Refusal.LOOP
        case FinishReason.TIME:
            return Refusal.TIME
        case FinishReason.LENGTH:
            return Refusal.LOOP if is_looping(text) else Refusal.CUT
    if not text.strip():
        return Refusal.EMPTY
    if is_looping(text):
        return Refusal.LOOP
    if text.count(_REPLACED) > _MOST_REPLACED * len(text):
        return Refusal.GARBLED
    if len(text) > _TOO_LONG * room:
        return Refusal.TOO_LONG
    return None


def is_looping(text: str) -> bool:
    """Tell whether a text ends in something said over and over; rows of dots and rules are none."""
    text = " " + text.rstrip()  # so that the first of several words has a space before it like the others
    for period in range(1, min(_LONGEST_PERIOD, len(text) // 2) + 1):
        unit = text[-period:]
        if _LEADERS.issuperset(unit):
            continue
        repeats = 1
        while text[-(repeats + 1) * period : -repeats * period] == unit:
            repeats += 1
        if repeats >= _FEWEST_REPEATS and repeats * period >= _FEWEST_REPEATED:
            return True
    return False
