"""The languages of a page: the one most of it is in, and for lines in others theirs. Runs in a worker process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.services.recognise.language_detection import FEWEST_CHARACTERS, detect_language
from core.model import Block, BlockKind, Line, Page


def with_languages(page: Page, option: str) -> Page:
    """Return the page with its language, and on lines of blocks in another language that one.

    Args:
        page: As it was read.
        option: The language setting: "auto" or our own codes apart by commas.
    """
    # What a bar code says is an address or a number, in no language.
    written = (block for block in page.blocks if block.kind is not BlockKind.BARCODE)
    tag = detect_language(option, _texts(line for block in written for line in block.lines))
    blocks = tuple(_with_language(block, tag, option) for block in page.blocks)
    return replace(page, language=tag, blocks=blocks)


def _with_language(block: Block, page_tag: str | None, option: str) -> Block:
    if block.kind is BlockKind.BARCODE or sum(len(line.text) for line in block.lines) < FEWEST_CHARACTERS:
        return block
    tag = detect_language(option, _texts(block.lines))
    if tag is None or tag == page_tag:
        return block
    return replace(block, lines=tuple(replace(line, language=tag) for line in block.lines))


def _texts(lines: Iterable[Line]) -> Iterable[str]:
    return (line.text for line in lines)
