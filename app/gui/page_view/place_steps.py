"""Steps of the keyboard from place to place on a page. Pure functions."""

from __future__ import annotations

from app.gui.workspace import Place
from app.services.views.page_text import PageText


def step_block(text: PageText, place: Place | None, delta: int) -> Place | None:
    """Return the next or previous block; from no place the first or last one; None beyond the ends.

    Args:
        text: The page.
        place: Where it starts.
        delta: 1 or -1.
    """
    count = len(text.page.blocks)
    block = (-1 if delta > 0 else count) + delta if place is None else place.block + delta
    if place is None:
        block = 0 if delta > 0 else count - 1
    return Place(block) if 0 <= block < count else None


def step_line(text: PageText, place: Place | None, delta: int) -> Place | None:
    """Return the next or previous line in reading order; a block leads to its first line."""
    number = _line_number(text, place)
    if number is None:
        number = _edge(len(text.lines), delta) if place is None else _line_beside(text, place.block, delta)
    elif place is not None and (place.line is not None or delta < 0):
        number += delta
    return _line_place(text, number)


def step_word(text: PageText, place: Place | None, delta: int) -> Place | None:
    """Return the next or previous word in reading order; a line or block leads to its first word."""
    number = _line_number(text, place)
    if number is None or place is None:
        return step_line(text, place, delta)
    words = [span.word for span in text.lines[number].spans]
    if place.word is None or place.word not in words:
        position = 0 if delta > 0 else -1
    else:
        position = words.index(place.word) + delta
    if not 0 <= position < len(words):
        number += delta
        if not 0 <= number < len(text.lines):
            return None
        words = [span.word for span in text.lines[number].spans]
        position = 0 if delta > 0 else len(words) - 1
    line = text.lines[number]
    return Place(line.block, line.line, words[position] if words else None)


def _edge(count: int, delta: int) -> int:
    return 0 if delta > 0 else count - 1


def _line_number(text: PageText, place: Place | None) -> int | None:
    if place is None:
        return None
    if place.line is not None:
        return text.line_number(place.block, place.line)
    return next((number for number, line in enumerate(text.lines) if line.block == place.block), None)


def _line_beside(text: PageText, block: int, delta: int) -> int:
    """Return the nearest line after or before a block without lines, such as a figure."""
    numbers = range(len(text.lines)) if delta > 0 else reversed(range(len(text.lines)))
    return next((number for number in numbers if (text.lines[number].block - block) * delta > 0), -1)


def _line_place(text: PageText, number: int) -> Place | None:
    if not 0 <= number < len(text.lines):
        return None
    return Place(text.lines[number].block, text.lines[number].line)
