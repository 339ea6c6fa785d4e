"""A block with another text: lines, boxes and cells stay where they are. Services layer; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from core.model import Block, Direction, Line, Table, TextSource
from core.text import is_spaceless
from core.translation import BlockTranslation, TranslationState


def with_text(
    block: Block, text: str, translation: BlockTranslation, *, language: str, direction: Direction, model: str
) -> Block:
    """Return a block whose lines hold a translation.

    Args:
        block: The original.
        text: The translation, without the marker of a list item.
        translation: How it went.
        language: BCP 47 tag of the translation.
        direction: How lines of that language run.
        model: Id of the model that translated.
    """
    if translation.state in (TranslationState.KEPT, TranslationState.UNCHANGED):
        return replace(block, translation=translation)
    text = unicodedata.normalize("NFC", text).strip()
    old = [line for line in block.lines if line.text.strip()] or list(block.lines)
    shape = old or [Line("", block.bbox)]
    pieces = (
        _kept_lines(text, len(shape)) if block.keeps_line_breaks else spread(text, [len(line.text) for line in shape])
    )
    lines = tuple(
        Line(
            piece,
            line.bbox,
            confidence=line.confidence,
            polygon=line.polygon,
            direction=direction,
            source=line.source if line.source is not TextSource.TEXT_LAYER else TextSource.OCR,
            font_size_pt=line.font_size_pt,
            is_bold=line.is_bold,
            is_italic=line.is_italic,
            language=language,
        )
        for piece, line in zip(pieces, shape, strict=False)
        if piece
    )
    marked = f"{block.marker} {lines[0].text}" if block.marker and lines else ""
    if marked:  # as on the page: the first line of a list item begins with its marker
        lines = (replace(lines[0], text=marked), *lines[1:])
    return replace(block, lines=lines, translation=translation, model=model, machine_reading=None)


def with_cells(block: Block, texts: Sequence[str], translation: BlockTranslation, *, model: str) -> Block:
    """Return a table whose cells hold translations, one for each cell in the table's order."""
    assert block.table is not None  # noqa: S101 - the caller looked
    cells = tuple(replace(cell, text=text) for cell, text in zip(block.table.cells, texts, strict=True))
    table = Table(block.table.row_count, block.table.col_count, cells)
    return replace(block, table=table, translation=translation, model=model, machine_reading=None)


def spread(text: str, lengths: Sequence[int]) -> list[str]:
    """Return a running text cut into as many lines as the original had, each as long in proportion.

    Args:
        text: The text.
        lengths: Characters of each line of the original, one at least.

    Returns:
        One piece a line, the last ones "" where the text has too few words.
    """
    words = _words(" ".join(text.split()))
    total = sum(map(len, words)) or 1
    whole = sum(lengths) or 1
    pieces: list[str] = []
    used = 0
    at = 0
    reached = 0
    for number, length in enumerate(lengths):
        reached += length
        is_last = number == len(lengths) - 1
        piece = ""
        while at < len(words) and (is_last or used + len(words[at]) / 2 <= total * reached / whole or not piece):
            piece += words[at]
            used += len(words[at])
            at += 1
        pieces.append(piece.strip())
    return pieces


def _words(text: str) -> list[str]:
    """Return the pieces that a line may end after: words with their spaces, or signs of scripts without spaces."""
    words: list[str] = []
    for char in text:
        if words and (words[-1][-1] == " " or is_spaceless(words[-1][-1]) or is_spaceless(char)) and char != " ":
            words.append(char)
        elif words:
            words[-1] += char
        else:
            words.append(char)
    return words


def _kept_lines(text: str, count: int) -> list[str]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) <= count:
        return lines
    return [*lines[: count - 1], " ".join(lines[count - 1 :])]
