"""Cells of a table: the pieces of text in each made to words, lines and a grid. Engines layer, layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from core.geometry import union_of
from core.hyphenation import is_word_broken
from core.model import Line, Table, TableCell, mean_confidence
from core.text import join_lines
from engines.layout.fragments import FoundTable
from engines.layout.pieces import Piece
from engines.layout.table_headings import PlacedText, heading_count

_TALL = 1.6  # times the usual height of a cell's texts


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell in the making: its place, counted from 0, its spans, and the pieces that stand in it."""

    row: int
    col: int
    row_span: int
    col_span: int
    pieces: list[Piece]


def _cell_text(pieces: Sequence[Piece]) -> str:
    texts = [piece.text for piece in pieces]
    if len(texts) == 1:
        only = texts[0]
        return only.strip() if only.isascii() else join_lines([(only, False)])
    broken = [is_word_broken(before, after) for before, after in pairwise(texts)]
    return join_lines(zip(texts, [*broken, False], strict=True))


def _in_reading_order(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a cell row by row."""
    if len(pieces) == 1:
        return [pieces[0]]
    usual = median(piece.bottom - piece.top for piece in pieces)

    def middle(piece: Piece) -> float:
        # Boxes of bullets set in a symbol font reach far below their line.
        return piece.center_y if piece.bottom - piece.top < _TALL * usual else piece.top + usual / 2

    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=middle):
        if rows and middle(piece) - middle(rows[-1][0]) < 0.5 * min(usual, piece.bottom - piece.top):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda p: p.left)]


def table_of_cells(cells: Sequence[FilledCell], row_count: int, col_count: int) -> FoundTable:
    """Make a table of its filled cells; its headings are told by where numbers begin (see ``heading_count``)."""
    ordered = sorted(cells, key=lambda cell: (cell.row, cell.col))
    headings = _heading_count(ordered, row_count, col_count)
    lines: dict[int, Line] = {}
    made: list[TableCell] = []
    for cell in ordered:
        pieces = _in_reading_order(cell.pieces)
        used = [piece.line for piece in pieces]
        for line in used:
            lines.setdefault(id(line), line)
        made.append(
            TableCell(
                cell.row,
                cell.col,
                _cell_text(pieces),
                pieces[0].bbox if len(pieces) == 1 else union_of(piece.bbox for piece in pieces),
                cell.row_span,
                cell.col_span,
                is_header=cell.row < headings,
                confidence=mean_confidence(used),
            )
        )
    return FoundTable(Table(row_count, col_count, tuple(made)), tuple(lines.values()))


def _heading_count(cells: Sequence[FilledCell], row_count: int, col_count: int) -> int:
    rows: list[list[PlacedText]] = [[] for _ in range(row_count)]
    for cell in cells:
        text = " ".join(piece.text for piece in cell.pieces)
        rows[cell.row].append(PlacedText(cell.col, cell.col + cell.col_span - 1, text))
    return heading_count(rows, col_count)
