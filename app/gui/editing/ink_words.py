"""Words as the field under the ink sees them: what it shows of a place, and where it goes next. Pure functions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import dist

from app.gui.editing.ink_field import InkWord
from app.gui.page_view.canvas import quad_of_place
from app.gui.workspace import Place
from app.services.views.page_text import PageText
from core.model import Direction, Line, Page
from core.page_edits import with_line_text


def ink_word(page: Page, place: Place) -> InkWord | None:
    """Return what the field shows of a place; None where there is nothing to edit."""
    if place.line is None or place.block >= len(page.blocks):
        return None
    block = page.blocks[place.block]
    if place.line >= len(block.lines):
        return None
    line = block.lines[place.line]
    is_rtl = line.direction is Direction.RIGHT_TO_LEFT
    if place.word is None:
        return InkWord(line.text, confidence=line.confidence, is_rtl=is_rtl, is_word=False)
    if place.word >= len(line.words):
        return None
    word = line.words[place.word]
    start = _start_of(line, place.word)
    return InkWord(
        word.text,
        line.text[:start],
        line.text[start + len(word.text) :],
        word.confidence,
        is_rtl,
        has_next=place.word + 1 < len(line.words),
    )


def _start_of(line: Line, index: int) -> int:
    position = 0
    for word in line.words[:index]:
        found = line.text.find(word.text, position)
        position = position if found < 0 else found + len(word.text)
    return max(position, line.text.find(line.words[index].text, position))


def first_word(text: PageText) -> Place | None:
    """Return the first word of a page, None where it has no text."""
    for line in text.lines:
        if line.line is not None and line.spans:
            return Place(line.block, line.line, line.spans[0].word)
    return None


def word_beside(text: PageText, place: Place, delta: int) -> Place | None:
    """Return the word of the next or previous line that stands nearest to the one of a place."""
    number = text.line_number(place.block, place.line)
    quad = quad_of_place(text, place)
    if number is None or quad is None or not 0 <= number + delta < len(text.lines):
        return None
    line = text.lines[number + delta]
    if not line.spans or line.line is None:
        return None
    middle = quad.bbox.center
    nearest = min(line.spans, key=lambda span: dist(span.quad.bbox.center, middle))
    return Place(line.block, line.line, nearest.word)


def with_line_said(page: Page, block: int, line: int, text: str) -> Page:
    """Return the page with the text of a line without words as a person says it is."""
    changed = with_line_text(page, block, line, text)
    if changed is not page or not text:
        return changed
    old = page.blocks[block]
    sure = replace(old.lines[line], confidence=1.0)
    lines = (*old.lines[:line], sure, *old.lines[line + 1 :])
    blocks = (*page.blocks[:block], old.edited(lines), *page.blocks[block + 1 :])
    return page if sure == old.lines[line] else replace(page, blocks=blocks, is_edited=True)


def unless_impossible(change: Callable[[Page], Page], page: Page) -> Page:
    """Return the changed page, or the same one where the words do not allow the change."""
    try:
        return change(page)
    except (IndexError, ValueError):
        return page
