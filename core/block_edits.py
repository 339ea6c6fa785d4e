"""A person's changes to one block: running text shared out over its lines, hyphens, the machine's reading kept.

Pure functions. Core layer; used by ``core.page_edits``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from core.geometry import BBox, union_of
from core.hyphenation import is_word_broken
from core.line_edits import line_with_text, plain_line
from core.model import Block, BlockKind, Line, TextSource, mean_confidence
from core.text import is_spaceless, join_lines
from core.text_alignment import matching_blocks
from core.word_places import PERSON_CONFIDENCE

_HYPHENS = "-\u2010\u00ad\u00ac\u2e17"
_MARKER = re.compile(r"\S{1,6}(?=\s)")


def with_lines(block: Block, lines: Sequence[Line], words: Container[str] = ()) -> Block:
    """Return the block with other lines; one that is as the machine left it is the machine's again.

    Args:
        block: What is changed.
        lines: Its lines from now on. Hyphens at line ends are judged anew where one of both lines is new.
        words: Whole words of the page, see ``core.hyphenation``.
    """
    return settled(replace(block, lines=_hyphenated(block.lines, lines, words)), block)


def settled(new: Block, old: Block) -> Block:
    """Return a changed block with what follows from its lines, and the machine's reading beside it."""
    machine = old if old.machine_reading is None else old.machine_reading
    if new.lines:
        has_all = len(new.lines) >= len(old.lines)
        box = union_of(line.bbox for line in new.lines)
        sources = {line.source for line in new.lines}
        new = replace(
            new,
            bbox=old.bbox.union(box) if has_all else box,
            confidence=mean_confidence(list(new.lines)),
            source=new.lines[0].source if len(sources) == 1 else TextSource.MIXED,
        )
    elif old.lines:  # an emptied block keeps its place, so that a person can fill it again
        new = replace(new, marker="", confidence=None)
    new = replace(new, machine_reading=None)
    return machine if _alike(new, machine) else replace(new, machine_reading=machine)


def with_running_text(block: Block, text: str) -> Block:
    """Return a block of lines with another text; line breaks count only where the block keeps its own."""
    template = block
    if not block.lines and block.machine_reading is not None:
        template = replace(block.machine_reading, lines=block.machine_reading.lines)
        block = replace(block, marker=template.marker)
    if not template.lines:
        new = plain_line(text)
        lines: Sequence[Line] = (_new_line(new, block.bbox),) if new else ()
        return settled(replace(block, lines=tuple(lines)), block)
    lead = template.lines[0].text if _is_marked(template) else ""
    if lead and text.strip() and not text.strip().startswith(template.marker):
        text = f"{template.marker} {text.strip()}"
    lines = _rows_shared(template.lines, text) if block.keeps_line_breaks else shared_over(template.lines, text)
    return settled(replace(block, lines=tuple(lines)), block)


def with_line(block: Block, index: int, new: Line | None, words: Container[str] = ()) -> Block:
    """Return the block with one line changed, or taken away; the marker of a list item follows its text.

    A line that has the text and place of the machine's line is that line again.
    """
    old = block.lines[index]
    machine = block.machine_reading
    if new is not None and machine is not None and new.text != old.text:
        new = next((line for line in machine.lines if line.text == new.text and line.bbox == new.bbox), new)
    lines = (*block.lines[:index], *((new,) if new is not None else ()), *block.lines[index + 1 :])
    if index == 0 and new is not None and _is_marked(block):
        block = replace(block, marker=_marker_after(block.marker, old.text, new.text), machine_reading=machine or block)
    return with_lines(block, lines, words)


def shared_over(lines: Sequence[Line], text: str) -> list[Line]:
    """Share running text out over lines, each break where it was; lines that get nothing are left out.

    A word that was broken at a line end stays broken there as long as it is the same word.
    """
    text = plain_line(text)
    old = join_lines((line.text, line.is_hyphenated) for line in lines)
    blocks = matching_blocks(old, text)
    shared: list[Line] = []
    at = 0
    for number, (line, end) in enumerate(zip(lines, _line_ends(lines), strict=True)):
        is_last = number == len(lines) - 1
        place = len(text) if is_last else max(at, _mapped(blocks, end, len(old), len(text)))
        is_broken = line.is_hyphenated and _is_same_word(old, end, text, place)
        if not is_last and not is_broken:
            place = max(at, _nearest_bound(text, place))
        part = text[at:place].strip()
        at = place
        if is_broken and part:
            part += line.text.rstrip()[-1:]
        new = line_with_text(line, part)
        if new is not None:
            shared.append(new if new.is_hyphenated == is_broken else replace(new, is_hyphenated=is_broken))
    return shared


def _rows_shared(lines: Sequence[Line], text: str) -> list[Line]:
    """Share a text out over lines whose breaks carry meaning: each row goes to the line it is most like."""
    rows = [row for part in text.splitlines() if (row := plain_line(part))]
    groups: list[list[Line]] = []
    is_open = False
    for line in lines:  # a word broken over two lines makes them one row
        if is_open:
            groups[-1].append(line)
        else:
            groups.append([line])
        is_open = line.is_hyphenated
    before = [join_lines((line.text, line.is_hyphenated) for line in group) for group in groups]
    shared: list[Line] = []
    for _, a, b, c, d in SequenceMatcher(None, before, rows, autojunk=False).get_opcodes():
        for group, row in zip(groups[a:b], rows[c:d], strict=False):
            shared += shared_over(group, row)
        for row in rows[c + (b - a) : d]:
            near = shared[-1].bbox if shared else groups[min(a, len(groups) - 1)][0].bbox
            shared.append(_new_line(row, BBox(near.left, (near.top + near.bottom) / 2, near.right, near.bottom)))
    return shared


def _line_ends(lines: Sequence[Line]) -> list[int]:
    """Return where each line ends in the running text that ``join_lines`` makes of them."""
    pairs = [(line.text, line.is_hyphenated) for line in lines]
    ends = [len(join_lines(pairs[:1]))]
    for before, line in pairwise(pairs):
        ends.append(ends[-1] + len(join_lines((before, line))) - len(join_lines((before,))))
    return ends


def _mapped(blocks: Sequence[tuple[int, int, int]], offset: int, old_length: int, new_length: int) -> int:
    """Return which offset of the new text stands for one of the old."""
    last_old = last_new = 0
    for a, b, size in [*blocks, (old_length, new_length, 0)]:
        if offset < a:
            share = (offset - last_old) / (a - last_old)
            return round(last_new + share * (b - last_new))
        if offset <= a + size:
            return b + offset - a
        last_old, last_new = a + size, b + size
    return new_length


def _is_same_word(old: str, at: int, new: str, place: int) -> bool:
    """Tell whether the same letters stand around both offsets, up to the next white space on each side."""

    def around(text: str, offset: int) -> tuple[str, str]:
        return text[:offset].rpartition(" ")[2].rpartition("\n")[2], text[offset:].partition(" ")[0].partition("\n")[0]

    return around(old, at) == around(new, place) and around(old, at)[0] != ""


def _nearest_bound(text: str, place: int) -> int:
    """Return the offset nearest to a place at which a line may end."""

    def is_bound(at: int) -> bool:
        if at <= 0 or at >= len(text) or text[at].isspace() or text[at - 1].isspace() or text[at - 1] in "-\u2010":
            return True
        return is_spaceless(text[at - 1]) and is_spaceless(text[at]) and text[at].isalnum()

    for distance in range(len(text) + 1):
        for at in (place - distance, place + distance):
            if 0 <= at <= len(text) and is_bound(at):
                return at
    return place


def _hyphenated(old: Sequence[Line], new: Sequence[Line], words: Container[str]) -> tuple[Line, ...]:
    pairs = {(id(first), id(second)) for first, second in pairwise(old)}
    lines = list(new)
    for index, line in enumerate(new):
        if index + 1 < len(new):
            if (id(line), id(new[index + 1])) in pairs:
                continue
            is_broken = is_word_broken(line.text, new[index + 1].text, words)
        else:
            is_broken = line.is_hyphenated and line.text.rstrip()[-1:] in _HYPHENS
        if is_broken != line.is_hyphenated:
            lines[index] = replace(line, is_hyphenated=is_broken)
    return tuple(lines)


def _is_marked(block: Block) -> bool:
    """Tell whether the first line begins with the marker of its list item."""
    return bool(
        block.kind is BlockKind.LIST_ITEM
        and block.marker
        and block.lines
        and block.lines[0].text.startswith(block.marker)
    )


def _marker_after(marker: str, old: str, new: str) -> str:
    """Return the marker that a changed first line begins with: the same, one a person mended, or none."""
    if new.startswith(marker):
        return marker
    rest = old.removeprefix(marker).strip()
    found = _MARKER.match(new)
    return found.group() if found is not None and rest and new.removeprefix(found.group()).strip() == rest else ""


def _new_line(text: str, bbox: BBox) -> Line:
    return Line(text, bbox, confidence=PERSON_CONFIDENCE, source=TextSource.PERSON)


def _alike(block: Block, machine: Block) -> bool:
    """Tell whether a block says what the machine read; sums over lines may differ in the last digit."""
    return replace(block, confidence=None, bbox=machine.bbox, source=machine.source) == replace(
        machine, confidence=None
    )
