"""What a person made of the lines of a block, told as changes of single lines. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from core.model import Block, Page
from core.page_edits import with_block_text, with_line_text


def line_changes(old: Sequence[str], rows: Sequence[str]) -> dict[int, str]:
    """Return the new text of each line that changed, by its index; "" where the line went.

    What was written in rows of its own goes to the line before it, or after it at the top.
    """
    changes: dict[int, str] = {}
    added_on_top: list[str] = []
    if not old:
        return changes
    matcher = SequenceMatcher(None, [_squeezed(line) for line in old], [_squeezed(row) for row in rows], autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        texts = [_squeezed(row) for row in rows[new_start:new_end] if row.strip()]
        count = old_end - old_start
        if len(texts) > count:  # the last of these lines, or the one before them, takes what is too much
            rest = texts[max(count, 1) - 1 :] if count else texts
            texts = texts[: max(count - 1, 0)]
            if count:
                texts.append(" ".join(rest))
            elif old_start:
                before = changes.get(old_start - 1, old[old_start - 1])
                changes[old_start - 1] = " ".join([before, *rest]).strip()
            else:
                added_on_top = rest
        for offset in range(count):
            changes[old_start + offset] = texts[offset] if offset < len(texts) else ""
    if added_on_top:
        changes[0] = " ".join([*added_on_top, changes.get(0, old[0])]).strip()
    return {index: text for index, text in changes.items() if text != old[index]}


def with_rows(page: Page, block: int, rows: Sequence[str]) -> Page:
    """Return the page with the text of a block as a person wrote it, one row a line."""
    lines = page.blocks[block].lines
    if not lines:
        return with_block_text(page, block, "\n".join(rows))
    changes = line_changes([line.text for line in lines], rows)
    for index in sorted(changes, reverse=True):  # from the end, for an empty text takes its line away
        page = with_line_text(page, block, index, changes[index])
    return page


def rows_of(block: Block) -> list[str]:
    """Return the text of a block as it is edited, one row a line."""
    return [line.text for line in block.lines] if block.lines else block.text.split("\n")


def _squeezed(text: str) -> str:
    return " ".join(text.split())
