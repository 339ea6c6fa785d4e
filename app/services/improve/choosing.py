"""Which parts of a page deserve a second look, and in which order. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.services.improve.proposal import Reason
from core.model import Block, Content, Page
from engines.llama.profile import Element, ModelProfile
from engines.vlm.elements import has_native_text, is_illegible, regions_of

_TABLE_DOUBT = 0.04  # a table of which no word is doubtful still may have its cells wrong


@dataclass(frozen=True, slots=True)
class Doubt:
    """A part of a page to look at again.

    Attributes:
        page_index: 0-based place in the file.
        block_index: Its place in the reading order, counted from 0.
        block: The block.
        element: What it is read as.
        reason: Why.
        weight: How much is doubtful: 0..1 for the share of its characters, more for what is hardly legible.
    """

    page_index: int
    block_index: int
    block: Block
    element: Element
    reason: Reason
    weight: float


def doubts_of(page: Page, threshold: float, profile: ModelProfile) -> list[Doubt]:
    """Return the parts of a page that are worth a second look, in reading order.

    Args:
        page: As it counts now. What a person has changed, and text of the file itself, is not doubted.
        threshold: Confidence (0..1) below which a word is doubtful.
        profile: What the model can read.
    """
    doubts = []
    for region in regions_of(page, Content.PRINT, profile):
        block = page.blocks[region.block_index]
        if has_native_text(block):
            continue
        share = doubtful_share(block, threshold)
        if is_illegible(block):
            reason, weight = Reason.HANDWRITING, 1.0 + share
        elif region.element is Element.TABLE:
            reason, weight = Reason.TABLE, max(_TABLE_DOUBT, share)
        elif share > 0:
            reason, weight = Reason.DOUBTFUL, share
        else:
            continue
        doubts.append(Doubt(page.index, region.block_index, block, region.element, reason, weight))
    return doubts


def worst_first(doubts: Iterable[Doubt]) -> list[Doubt]:
    """Return doubts with the largest weight first, those of one weight as they stand in the document."""
    return sorted(doubts, key=lambda doubt: (-doubt.weight, doubt.page_index, doubt.block_index))


def doubtful_share(block: Block, threshold: float) -> float:
    """Return which share of the characters stands in words below a confidence; lines without words count whole."""
    doubtful = total = 0
    for line in block.lines:
        for part in line.words or (line,):
            confidence = part.confidence if part.confidence is not None else line.confidence
            total += len(part.text)
            if confidence is not None and confidence < threshold:
                doubtful += len(part.text)
    return doubtful / total if total else 0.0
