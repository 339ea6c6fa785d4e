"""Reading a whole page at once, for models that want it so; their text is then laid over the blocks found before.

Engines layer. What the model wrote is cut into paragraphs and tables; each goes to the block it shares most letters
with. A block that gets none keeps its first reading, and text that belongs to no block stands with the page's own box.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.geometry import BBox, union_of
from core.model import Block, BlockKind, Content, Page, TextSource
from core.text_alignment import matching_blocks
from engines.llama.base import Checkpoint, Generation
from engines.llama.profile import Element, TableMarkup
from engines.vlm.alignment import Reading, placed_lines
from engines.vlm.block_reading import ENGINE, BlockReader
from engines.vlm.crops import PagePicture, crop_page
from engines.vlm.elements import area_of, element_of
from engines.vlm.guards import Refusal, refusal_of, room_for
from engines.vlm.output_text import plain_text, unfenced, without_controls
from engines.vlm.table_building import table_block
from engines.vlm.table_markup import MarkupTable, TableMarkupError, parse_table

_TABLE_BEGIN = re.compile(r"<table[\s>]", re.IGNORECASE)
_TABLE_END = re.compile(r"</table\s{0,9}>", re.IGNORECASE)
_PIPE_TABLE = re.compile(r"(?:^[ \t]*\|.*(?:\n|\Z)){2,}", re.MULTILINE)
_HEADING = re.compile(r"\A[ \t]{0,3}(#{1,6})[ \t]+")
_SHARED = 0.4  # of a paragraph's or a block's letters that they share when one is the other
_FEWEST_LETTERS = 4  # in a row that say something: any two texts have single letters in common
_MOST_CHARACTERS = 100_000
_MOST_SEGMENTS = 2_000


@dataclass(frozen=True, slots=True)
class PageReading:
    """What became of a page.

    Attributes:
        page: With the model's text where it was believed.
        read: Blocks that the model read, or added.
        fallen_back: Blocks that it was to read and that keep their first reading.
        refusal: Why the whole answer was not taken, None where it was.
    """

    page: Page
    read: int
    fallen_back: int
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class _Segment:
    text: str
    level: int = 0
    table: MarkupTable | None = None


def read_page(
    reader: BlockReader, picture: PagePicture, page: Page, content: Content, checkpoint: Checkpoint
) -> PageReading:
    """Read a page as a whole; one that cannot be read comes back as it is.

    Args:
        reader: Asks the model.
        picture: The page frame.
        page: As the cpu tier read it.
        content: What the person says the document is made of.
        checkpoint: Raises ``JobCancelled``.

    Raises:
        ModelError: If the model cannot see, or is damaged.
        JobCancelled: From ``checkpoint``.
    """
    wanted = [index for index, block in enumerate(page.blocks) if element_of(block, content) is not None]
    if not wanted:
        return PageReading(page, 0, 0)
    blocks = [page.blocks[index] for index in wanted]
    room = sum(room_for(block, area_of(block), page.dpi) for block in blocks)

    def built(generation: Generation) -> tuple[list[_Segment], Reading] | Refusal:
        refusal = refusal_of(generation, without_controls(generation.text), room)
        segments = segments_of(generation.text, reader.profile.table_markup)
        if refusal is None and not segments:
            refusal = Refusal.EMPTY
        return refusal or (segments, Reading(generation.confidence))

    lines = [line for block in blocks for line in block.lines]
    crop = crop_page(picture, lines, reader.profile)
    result, _ = reader.ask(crop, Element.PAGE, room, time.monotonic(), built, checkpoint)
    if isinstance(result, Refusal):
        return PageReading(page, 0, len(wanted), result)
    return _laid_over(page, wanted, *result, reader.model_id)


def segments_of(text: str, markup: TableMarkup) -> list[_Segment]:
    """Return the paragraphs and tables of a page as a model wrote it; a table that is not whole becomes paragraphs."""
    text = unfenced(without_controls(text))[:_MOST_CHARACTERS]
    segments: list[_Segment] = []
    at = 0
    for begin, end in _table_spans(text):
        try:
            table = parse_table(text[begin:end], markup)
        except TableMarkupError:
            continue
        segments += _paragraphs(text[at:begin])
        segments.append(_Segment(table.text, table=table))
        at = end
    segments += _paragraphs(text[at:])
    return segments[:_MOST_SEGMENTS]


def _table_spans(text: str) -> list[tuple[int, int]]:
    """Return where tables stand; one that begins and does not end is none, and ends the search."""
    spans: list[tuple[int, int]] = []
    at = 0
    while (begin := _TABLE_BEGIN.search(text, at)) and (end := _TABLE_END.search(text, begin.end())):
        spans.append((begin.start(), end.end()))
        at = end.end()
    return spans or [found.span() for found in _PIPE_TABLE.finditer(text)]


def _paragraphs(text: str) -> list[_Segment]:
    parts = []
    for part in re.split(r"\n[ \t]*\n", text):
        heading = _HEADING.match(part.lstrip("\n"))
        plain = plain_text(part, has_markdown=True)
        if plain.strip():
            parts.append(_Segment(plain, len(heading.group(1)) if heading else 0))
    return parts


def _laid_over(
    page: Page, wanted: Sequence[int], segments: list[_Segment], reading: Reading, model: str
) -> PageReading:
    owners = _owners([page.blocks[index].text for index in wanted], [segment.text for segment in segments])
    texts: dict[int, list[_Segment]] = {}
    added: dict[int, list[Block]] = {}
    last = -1
    page_box = _page_box(page)
    for segment, owner in zip(segments, owners, strict=True):
        if owner is not None:
            last = wanted[owner]
            texts.setdefault(last, []).append(segment)
        else:
            added.setdefault(last, []).append(_new_block(segment, page_box, reading, model))
    blocks: list[Block] = [*added.get(-1, ())]
    read = len(blocks)
    fallen_back = 0
    for index, block in enumerate(page.blocks):
        new = _block_with(block, texts[index], reading, model) if index in texts else None
        if index in wanted:
            read += new is not None
            fallen_back += new is None
        blocks.append(new or block)
        blocks += added.get(index, ())
        read += len(added.get(index, ()))
    return PageReading(replace(page, blocks=tuple(blocks)), read, fallen_back)


def _owners(olds: Sequence[str], news: Sequence[str]) -> list[int | None]:
    """Return for each new text the old one that it shares most letters with, None where that is too little."""
    old_of = [index for index, text in enumerate(olds) for _ in range(len(text) + 1)]
    new_of = [index for index, text in enumerate(news) for _ in range(len(text) + 1)]
    old, new = "".join(text + "\n" for text in olds), "".join(text + "\n" for text in news)
    votes: list[dict[int, int]] = [{} for _ in news]
    for a, b, size in matching_blocks(old, new):
        if size < _FEWEST_LETTERS and not _is_whole_word(new, b, size):
            continue
        for offset in range(size):
            if not new[b + offset].isspace():
                vote = votes[new_of[b + offset]]
                owner = old_of[a + offset]
                vote[owner] = vote.get(owner, 0) + 1
    owners: list[int | None] = []
    for text, vote in zip(news, votes, strict=True):
        best = max(vote, key=lambda owner: vote[owner], default=None)
        if best is not None:
            enough = _SHARED * min(_letters(text), _letters(olds[best]))
            best = best if vote[best] >= enough else None
        owners.append(best)
    return owners


def _is_whole_word(text: str, at: int, size: int) -> bool:
    return (at == 0 or text[at - 1].isspace()) and (at + size >= len(text) or text[at + size].isspace())


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _block_with(block: Block, segments: Sequence[_Segment], reading: Reading, model: str) -> Block | None:
    box = area_of(block)
    tables = [segment.table for segment in segments if segment.table is not None]
    if len(tables) == 1 and len(segments) == 1:
        new = table_block(block, tables[0], box, reading)
        return None if new is None else replace(new, engine=ENGINE, model=model)
    if block.table is not None:
        return None  # lines of text do not say what the cells are
    text = "\n".join(segment.text for segment in segments)
    lines = placed_lines(text, block.lines, box, reading, keeps_line_breaks=block.keeps_line_breaks)
    if not lines:
        return None
    return replace(block, lines=lines, source=TextSource.VLM, confidence=reading.confidence, engine=ENGINE, model=model)


def _new_block(segment: _Segment, box: BBox, reading: Reading, model: str) -> Block:
    kind = BlockKind.HEADING if segment.level else BlockKind.PARAGRAPH
    block = Block(kind, box, level=segment.level, source=TextSource.VLM, engine=ENGINE, model=model)
    if segment.table is not None:
        return replace(table_block(block, segment.table, box, reading) or block, level=0, engine=ENGINE, model=model)
    return replace(block, lines=placed_lines(segment.text, (), box, reading), confidence=reading.confidence)


def _page_box(page: Page) -> BBox:
    return union_of(block.bbox for block in page.blocks) if page.blocks else BBox(0, 0, page.width, page.height)
