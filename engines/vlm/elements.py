"""Which blocks of a page a vision language model is shown, and as what. Engines layer; pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.geometry import BBox
from core.model import Block, BlockKind, Content, Page, TextSource, mean_confidence
from engines.llama.profile import Element, ModelProfile, RegionUnit

ILLEGIBLE = 0.45
"""Mean confidence of a printed-text recogniser below which a block is taken for handwriting."""

SURE = 0.97
"""Confidence of every word from which on a single line is not shown to a model of blocks."""

_GREEK = "α-ωΑ-ΩϵϑϕϱϖΓΔΘΛΞΠΣΦΨΩ"
_SIGN = re.compile(rf"[=≈≠≤≥<>±×÷∑∏∫√∂∞∇∈∉⊂⊆∪∩→⇒⇔^_{{}}\\|{_GREEK}]|\b[A-Za-z]\s*[+*/−-]\s*[A-Za-z0-9]\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_FUNCTIONS = frozenset("sinh cosh tanh arcsin arccos arctan sqrt lim log exp det max min mod frac".split())  # noqa: SIM905
_FORMULA_LENGTH = 160  # characters; a displayed formula is short
_TEXT_IN_FIGURE = 8  # characters a figure must hold before it is read


@dataclass(frozen=True, slots=True)
class Region:
    """A block that is to be read.

    Attributes:
        block_index: Its place in the reading order, counted from 0.
        element: What it is read as.
    """

    block_index: int
    element: Element


def regions_of(
    page: Page, content: Content, profile: ModelProfile, *, has_sure_lines: bool = False
) -> tuple[Region, ...]:
    """Return the blocks of a page that a model shall read, in reading order.

    Native text that was kept is not read again; of it only tables are shown to the model, whose structure no text layer
    states (their words stay: see ``engines.vlm.table_building``), and what is a formula.

    Args:
        page: As the cpu tier read it.
        content: What the person says the document is made of.
        profile: What the model can read.
        has_sure_lines: Whether single lines of which the recogniser is sure are shown to a model of blocks, too.
    """
    regions = []
    for index, block in enumerate(page.blocks):
        element = element_of(block, content)
        is_cheap = has_sure_lines or profile.unit is not RegionUnit.BLOCK
        if element is Element.TEXT and not is_cheap and is_sure_line(block):
            continue
        if element is not None and element not in profile.prompts:
            # A model that does not know formulas reads them as text; one that knows no tables would make lines of them.
            element = None if element is Element.TABLE or has_native_text(block) else Element.TEXT
        if element is not None:
            regions.append(Region(index, element))
    return tuple(regions)


def is_sure_line(block: Block) -> bool:
    """Tell whether a block is one line of which a recogniser is sure.

    A picture costs a model over a hundred tokens however little is on it; a page number is not worth a quarter of a
    minute.
    """
    if len(block.lines) != 1:
        return False
    line = block.lines[0]
    confidences = [part.confidence for part in line.words or (line,)]
    return all(confidence is not None and confidence >= SURE for confidence in confidences)


def has_native_text(block: Block) -> bool:
    """Tell whether text of a block comes from the file itself."""
    return any(line.source is TextSource.TEXT_LAYER for line in block.lines)


def element_of(block: Block, content: Content) -> Element | None:
    """Return what a block is read as, None where it is not read at all."""
    if block.kind is BlockKind.BARCODE or block.machine_reading is not None:
        return None
    if block.kind is BlockKind.FIGURE and len("".join(block.text.split())) < _TEXT_IN_FIGURE:
        return None
    if block.kind is BlockKind.FORMULA:
        return Element.FORMULA
    if block.table is not None or block.kind is BlockKind.TABLE:
        return Element.TABLE
    if content is Content.FORMULAS and is_formula_like(block.text):
        return Element.FORMULA
    if has_native_text(block) or not block.lines:
        return None
    if content is Content.HANDWRITING or is_illegible(block):
        return Element.HANDWRITING
    return Element.TEXT


def is_illegible(block: Block) -> bool:
    """Tell whether a recogniser of print was so unsure of a block that it may be handwriting."""
    confidence = mean_confidence(list(block.lines))
    return confidence is not None and confidence < ILLEGIBLE


def is_formula_like(text: str) -> bool:
    """Tell whether a text is rather a formula than words: signs of mathematics, and hardly a word."""
    text = text.strip()
    if not text or len(text) > _FORMULA_LENGTH:
        return False
    words = [word for word in _WORD.findall(text) if word.lower() not in _FUNCTIONS]
    signs = len(_SIGN.findall(text))
    return signs > 0 and signs >= 2 * len(words)


def area_of(block: Block) -> BBox:
    """Return the box that holds a block and its lines, pixels of the page frame."""
    box = block.bbox
    for line in block.lines:
        box = box.union(line.bbox)
    return box
