"""Pieces: the parts of lines that can stand in different cells of a table. Engines layer, layout."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.geometry import BBox, union_of
from core.model import Line, Word
from core.text import join_lines
from engines.layout.fragments import Fragment, ReadingFrame
from engines.layout.rows import group_rows

CELL_GAP = 0.9
"""Ems of white between two words of different cells."""


PlacedWord = tuple[Word, float, float, float, float]
"""A word with its left, top, right and bottom in the reading frame."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stands in one cell.

    Attributes:
        text: The text.
        left: Where it begins, reading frame.
        top: Upper edge, reading frame.
        right: Where it ends, reading frame.
        bottom: Lower edge, reading frame.
        bbox: Its box in the frame of the given lines.
        line: The line it comes from.
        words: Its words, where their places are known.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    bbox: BBox
    line: Line
    words: tuple[PlacedWord, ...] = ()

    @property
    def center_x(self) -> float:
        """Middle along the text."""
        return (self.left + self.right) / 2

    @property
    def center_y(self) -> float:
        """Middle across the text."""
        return (self.top + self.bottom) / 2


def pieces_of(fragment: Fragment, frame: ReadingFrame, em: float, edges: Sequence[float] = ()) -> list[Piece]:
    """Part a fragment at wide gaps between its words, and at given edges that no word crosses.

    Args:
        fragment: The fragment; one without word boxes stays whole.
        frame: The reading frame of its page.
        em: Height of the page's common line, pixels.
        edges: Places (x, reading frame) of column rules, sorted.
    """
    line = fragment.line
    groups = _word_groups(line, frame, em, edges) if len(line.words) > 1 else []
    if len(groups) < 2:
        text = line.text.strip()
        words = tuple(groups[0]) if groups else ()
        return [Piece(text, fragment.left, fragment.top, fragment.right, fragment.bottom, line.bbox, line, words)]
    return [_of_words(group, fragment.top, fragment.bottom, line) for group in groups]


def parted_piece(piece: Piece, xs: Sequence[float]) -> list[Piece]:
    """Part a piece between words whose middles lie on different sides of given places (x, reading frame, sorted)."""
    groups: dict[int, list[PlacedWord]] = {}
    for word in piece.words:
        groups.setdefault(bisect_left(xs, (word[1] + word[3]) / 2), []).append(word)
    if len(groups) < 2:
        return [piece]
    return [_of_words(groups[k], piece.top, piece.bottom, piece.line) for k in sorted(groups)]


def _of_words(words: Sequence[PlacedWord], top: float, bottom: float, line: Line) -> Piece:
    text = join_lines((word.text, False) for word, *_ in words)
    return Piece(
        text, words[0][1], top, words[-1][3], bottom, union_of(word.bbox for word, *_ in words), line, tuple(words)
    )


def _word_groups(line: Line, frame: ReadingFrame, em: float, edges: Sequence[float]) -> list[list[PlacedWord]]:
    """Group the words of a line by the gaps and edges that part it."""
    placed = [(word, *frame.place(word.bbox)) for word in line.words if word.text.strip()]
    if not placed:
        return []
    widest, reach = CELL_GAP * em, 0.3 * em
    groups = [[placed[0]]]
    for before, word in pairwise(placed):
        is_parted = word[1] - before[3] > widest
        if not is_parted and edges:
            k = bisect_left(edges, before[3] - reach)
            is_parted = k < len(edges) and edges[k] <= word[1] + reach
        if is_parted:
            groups.append([word])
        else:
            groups[-1].append(word)
    return groups


def piece_rows(fragments: Sequence[Fragment], frame: ReadingFrame, em: float) -> list[list[Piece]]:
    """Return the pieces of fragments by visual row, top to bottom."""
    return [[p for f in row.fragments for p in pieces_of(f, frame, em)] for row in group_rows(fragments)]
