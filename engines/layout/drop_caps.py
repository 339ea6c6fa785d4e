"""Drop caps: the large first letter of a text, put back before the word it begins.

Engines layer, layout. Works in the reading frame; the letter's line goes into the first row beside it, and the rows
beside it begin where it begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.geometry import BBox
from core.hyphenation import PageWords
from core.model import Word
from engines.layout.fragments import Fragment

_LEAST_HEIGHT = 1.8  # times the height of the rows beside it
_MOST_HEIGHT = 9.0
_FEWEST_ROWS = 2
_BESIDE = 2.0  # ems from the letter to the rows beside it
_OVERLAP = 1.2  # ems by which their boxes may overlap
_WORDS_OF_ONE_LETTER = "AIOÀÉYEUÓУЯВКСОИА"
_OPENING = "\"'“„«‘‚»¿¡"


def joined_drop_caps(fragments: Sequence[Fragment], em: float) -> list[Fragment]:
    """Return the fragments with large first letters joined to the rows beside them.

    Args:
        fragments: Fragments of the page's text.
        em: Height of the page's common line, pixels.
    """
    result = list(fragments)
    for cap in fragments:
        if not _may_be_cap(cap, em):
            continue
        rows = _rows_beside(cap, result, em)
        if len(rows) < _FEWEST_ROWS or not _starts_a_column(cap, rows, result):
            continue
        changed = {id(row): _begun_at(row, cap.left) for row in rows[1:]}
        # The other words of the page tell "A farmer" from "After".
        words = PageWords(f.line.text for f in fragments if f is not rows[0])
        changed[id(rows[0])] = _with_cap(rows[0], cap, words)
        result = [changed.get(id(f), f) for f in result if f is not cap]
    return result


def _may_be_cap(fragment: Fragment, em: float) -> bool:
    text = fragment.line.text.strip().lstrip(_OPENING).rstrip("'’.")
    return (
        fragment.table is None
        and len(text) == 1
        and text.isalpha()
        and text.isupper()
        and _LEAST_HEIGHT * em <= fragment.height <= _MOST_HEIGHT * em
        and fragment.width <= 1.6 * fragment.height
    )


def _rows_beside(cap: Fragment, fragments: Sequence[Fragment], em: float) -> list[Fragment]:
    beside = [
        f
        for f in fragments
        if f is not cap
        and f.table is None
        and f.height < cap.height / 1.5
        and cap.top - 0.3 * em < f.center_y < cap.bottom + 0.2 * em
        and -_OVERLAP * em < f.left - cap.right < _BESIDE * em
    ]
    beside.sort(key=lambda f: f.center_y)
    # Two pieces of one row: the one that begins at the letter is its row.
    if any(b.center_y - a.center_y < 0.4 * em for a, b in pairwise(beside)):
        return []
    return beside


def _starts_a_column(cap: Fragment, rows: Sequence[Fragment], fragments: Sequence[Fragment]) -> bool:
    """Tell whether nothing stands close before the letter in its rows: a letter within a row is no first one."""
    return not any(
        f is not cap and f.right <= cap.left + 2 and cap.left - f.right < cap.width and f.center_y > rows[0].top
        for f in fragments
        if cap.top < f.center_y < cap.bottom
    )


def _begun_at(fragment: Fragment, left: float) -> Fragment:
    """Return a fragment that begins elsewhere; its line stays."""
    return Fragment(fragment.line, left, fragment.top, fragment.right, fragment.bottom, fragment.table)


def _with_cap(row: Fragment, cap: Fragment, words: PageWords) -> Fragment:
    line = row.line
    letter, rest = cap.line.text.strip(), line.text.lstrip()
    first = rest.split(maxsplit=1)[0] if rest else ""
    gap = " " if _is_word_itself(letter, first, words) else ""
    box = BBox(
        min(cap.line.bbox.left, line.bbox.left),
        line.bbox.top,
        max(cap.line.bbox.right, line.bbox.right),
        line.bbox.bottom,
    )
    parts = line.words
    if parts:
        head = parts[0]
        if gap:
            parts = (Word(letter, cap.line.bbox, cap.line.confidence), *parts)
        else:
            wide = BBox(min(cap.line.bbox.left, head.bbox.left), head.bbox.top, head.bbox.right, head.bbox.bottom)
            parts = (replace(head, text=letter + head.text, bbox=wide, polygon=None), *parts[1:])
    joined = replace(line, text=f"{letter}{gap}{rest}", bbox=box, words=parts, polygon=None)
    return Fragment(joined, cap.left, row.top, row.right, row.bottom)


def _is_word_itself(letter: str, first: str, words: PageWords) -> bool:
    """Tell whether the letter is a word of its own before the first word of the row."""
    plain = first.strip(",.;:!?")
    if letter.lstrip(_OPENING) not in _WORDS_OF_ONE_LETTER or letter + plain in words:
        return False
    return plain in words
