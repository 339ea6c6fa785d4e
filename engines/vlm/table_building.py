"""A table as a model wrote it, made a table of the page: cells get the places of the words they share. Engines layer.

Where the words of a table come from the file's own text, they stay: the model then only says which cell each is in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.geometry import BBox, union_of
from core.line_edits import word_spans
from core.model import Block, BlockKind, Line, Table, TableCell, TextSource, Word
from core.text_alignment import matching_blocks
from engines.vlm.alignment import Reading, likeness, placed_lines
from engines.vlm.table_markup import MarkupCell, MarkupTable

_LIKE_BEFORE = 0.3  # likeness below which the words on the page do not say where cells stand
_OF_A_WORD = 0.5  # of its letters that a cell must share with a word to be where it stands
_KEPT_WORDS = 0.98  # of the letters of native text that a table must hold to stand for it


def table_block(block: Block, markup: MarkupTable, box: BBox, reading: Reading) -> Block | None:
    """Return a block with the model's table in the place of its own.

    Args:
        block: As the cpu tier or the text layer gave it.
        markup: The table that the model wrote.
        box: The region, pixels of the page frame; cells that no word tells the place of get it.
        reading: How sure the model was.

    Returns:
        The block; None where the table loses words of native text.
    """
    is_native = any(line.source is TextSource.TEXT_LAYER for line in block.lines)
    places = _words_by_cell(markup, block.lines)
    if is_native:
        markup = _with_native_words(markup, places)
        if likeness("".join(line.text for line in block.lines), markup.text) < _KEPT_WORDS:
            return None
    grid_boxes = _grid_boxes(block.table, markup)
    cells: list[TableCell] = []
    lines: list[Line] = []
    for index, cell in enumerate(markup.cells):
        parts = places[index]
        place = union_of(word.bbox for _, word in parts) if parts else None
        cell_box = grid_boxes.get((cell.row, cell.col)) or place or box
        confidence = 1.0 if is_native else reading.confidence
        cells.append(
            TableCell(
                cell.row,
                cell.col,
                cell.text,
                cell_box,
                cell.row_span,
                cell.col_span,
                cell.is_header,
                confidence if cell.text else None,
            )
        )
        if not is_native:
            lines += _cell_lines(cell, parts, cell_box, reading)
    return replace(
        block,
        kind=BlockKind.TABLE,
        table=Table(markup.row_count, markup.col_count, tuple(cells)),
        lines=block.lines if is_native else tuple(lines),
        confidence=block.confidence if is_native else reading.confidence,
        source=TextSource.MIXED if is_native else reading.source,
    )


def _words_by_cell(markup: MarkupTable, lines: Sequence[Line]) -> list[list[tuple[Line, Word]]]:
    """Return which words of the page each cell shares letters with, by the cell's index; a word is in one cell only."""
    found: list[list[tuple[Line, Word]]] = [[] for _ in markup.cells]
    old, words = _text_of(lines)
    new = ""
    owners: list[int] = []
    for index, cell in enumerate(markup.cells):
        new += ("\n" if new else "") + cell.text
        owners += [index] * (len(new) - len(owners))
    if not old or not new or likeness(old, new) < _LIKE_BEFORE:
        return found
    votes: list[dict[int, int]] = [{} for _ in words]
    at_word = _positions(words, len(old))
    for a, b, size in matching_blocks(old, new):
        for offset in range(size):
            word = at_word[a + offset]
            if word >= 0 and not new[b + offset].isspace():
                owner = owners[b + offset]
                votes[word][owner] = votes[word].get(owner, 0) + 1
    for (start, end, line, place), vote in zip(words, votes, strict=True):
        best = max(vote, key=lambda owner: vote[owner], default=None)
        if best is not None and vote[best] >= _OF_A_WORD * (end - start):
            found[best].append((line, place))
    return found


def _text_of(lines: Sequence[Line]) -> tuple[str, list[tuple[int, int, Line, Word]]]:
    """Return the text of lines, and each word with its range in it; a line without words counts as one."""
    text, words = "", []
    for line in lines:
        begin = len(text) + (1 if text else 0)
        text += ("\n" if text else "") + line.text
        spans = word_spans(line.text, line.words)
        if spans is None:
            words.append((begin, len(text), line, Word(line.text, line.bbox, line.confidence, line.polygon)))
            continue
        for (start, end), word in zip(spans, line.words, strict=True):
            words.append((begin + start, begin + end, line, word))
    return text, words


def _positions(words: Sequence[tuple[int, int, Line, Word]], length: int) -> list[int]:
    at = [-1] * length
    for index, (start, end, _, _) in enumerate(words):
        for position in range(start, end):
            at[position] = index
    return at


def _with_native_words(markup: MarkupTable, places: Sequence[Sequence[tuple[Line, Word]]]) -> MarkupTable:
    """Return the table with the words of the page instead of the model's."""
    cells = tuple(
        replace(cell, text=" ".join(word.text for _, word in parts))
        for cell, parts in zip(markup.cells, places, strict=True)
    )
    return replace(markup, cells=cells)


def _grid_boxes(before: Table | None, markup: MarkupTable) -> dict[tuple[int, int], BBox]:
    """Return the cells' boxes of the cpu tier's table where both have the same rows, columns and spans there."""
    if before is None or (before.row_count, before.col_count) != (markup.row_count, markup.col_count):
        return {}
    shapes = {(cell.row, cell.col): (cell.row_span, cell.col_span) for cell in markup.cells}
    return {
        (cell.row, cell.col): cell.bbox
        for cell in before.cells
        if shapes.get((cell.row, cell.col)) == (cell.row_span, cell.col_span)
    }


def _cell_lines(cell: MarkupCell, parts: Sequence[tuple[Line, Word]], box: BBox, reading: Reading) -> tuple[Line, ...]:
    """Return the lines of a cell: its text over the words it was found in, one line for each line of the page."""
    if not cell.text:
        return ()
    lines: list[Line] = []
    for line, word in parts:
        if lines and lines[-1].language == line.language and _goes_on(lines[-1], word, line):
            last = lines[-1]
            lines[-1] = replace(
                last,
                text=f"{last.text} {word.text}",
                words=(*last.words, word),
                bbox=last.bbox.union(word.bbox),
                polygon=None,
            )
        else:
            lines.append(replace(line, text=word.text, words=(word,), bbox=word.bbox, polygon=word.polygon))
    return placed_lines(cell.text, lines, box, reading)


def _goes_on(last: Line, word: Word, line: Line) -> bool:
    """Tell whether a word stands on the same line of the page as the words before it."""
    return last.direction is line.direction and last.bbox.overlap_y(word.bbox) > 0.5 * min(
        last.bbox.height, word.bbox.height
    )
