"""Finds the lines of the stored pages that hold a truth, and tells whether a citation names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from benchmarks.chat.question_set import Truth, folded
from core.chat import Citation, LinePlace
from core.model import Block, Page

_LEAST_LIKENESS = 0.75  # of a truth and what was read of it on a scan


@dataclass(frozen=True, slots=True)
class Unit:
    """A line of text or a row of a table as it is stored.

    Attributes:
        place: Where on the page.
        text: Its words.
    """

    place: LinePlace
    text: str


@dataclass(frozen=True, slots=True)
class FoundTruth:
    """Where a truth stands in what was read.

    Attributes:
        page_index: Its page.
        key: The decisive words, folded.
        units: The lines or rows that hold a part of the key, with how many characters of it each holds.
        is_exact: Whether the words were found letter by letter.
    """

    page_index: int
    key: str
    units: tuple[tuple[Unit, int], ...]
    is_exact: bool


def units_of(page: Page) -> list[Unit]:
    """Return the lines of a page in reading order; the rows of a table count as lines."""
    units: list[Unit] = []
    for number, block in enumerate(page.blocks):
        units += _units(number, block)
    return units


def _units(number: int, block: Block) -> list[Unit]:
    if block.table is not None:
        rows = block.table.grid()
        return [Unit(LinePlace(number, row=row), " ".join(filter(None, cells))) for row, cells in enumerate(rows)]
    return [Unit(LinePlace(number, line=line), read.text) for line, read in enumerate(block.lines)]


def find(truth: Truth, page: Page) -> FoundTruth | None:
    """Return where a truth stands on its page as it was read; None if nothing there is like it."""
    units = units_of(page)
    text, key = folded(truth.text), folded(truth.key)
    whole = "".join(folded(unit.text) for unit in units)
    at = whole.find(text)
    if at >= 0:
        start = at + text.find(key)
        return FoundTruth(page.index, key, _overlapped(units, start, start + len(key)), is_exact=True)
    return _find_alike(truth, page.index, units, whole)


def _find_alike(truth: Truth, page_index: int, units: Sequence[Unit], whole: str) -> FoundTruth | None:
    """Look for the truth where reading made mistakes, or put parts of a row elsewhere."""
    text, key = folded(truth.text), folded(truth.key)
    matcher = SequenceMatcher(None, whole, text, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= 3]
    if sum(block.size for block in blocks) < _LEAST_LIKENESS * len(text):
        return None
    key_at = text.find(key)
    hits = [
        (max(block.b, key_at), min(block.b + block.size, key_at + len(key)), block.a - block.b)
        for block in blocks
        if block.b < key_at + len(key) and block.b + block.size > key_at
    ]
    if not hits:
        return None
    start, end = min(low + shift for low, _, shift in hits), max(high + shift for _, high, shift in hits)
    if end - start > 2 * len(key) + 10:
        return None
    return FoundTruth(page_index, key, _overlapped(units, start, end), is_exact=False)


def _overlapped(units: Sequence[Unit], start: int, end: int) -> tuple[tuple[Unit, int], ...]:
    found, at = [], 0
    for unit in units:
        size = len(folded(unit.text))
        shared = min(end, at + size) - max(start, at)
        if shared > 0:
            found.append((unit, shared))
        at += size
    return tuple(found)


def is_on_truth(citations: Iterable[Citation], truth: FoundTruth) -> bool:
    """Tell whether citations of a sentence, taken together, hold at least half of the key's characters.

    A line of the truth is cited where the snippet of a citation of that page holds its whole text; or, for a snippet
    that is a part of the line, where the snippet holds the key.
    """
    held: dict[LinePlace, int] = {}
    for citation in citations:
        if citation.page_index != truth.page_index:
            continue
        snippet = folded(citation.snippet)
        for unit, shared in truth.units:
            line = folded(unit.text)
            if line in snippet or (snippet and snippet in line and truth.key in snippet):
                held[unit.place] = shared
    total = sum(shared for _, shared in truth.units)
    return 2 * sum(held.values()) >= total > 0


def is_at_its_place(citation: Citation, pages: Mapping[int, Page]) -> bool:
    """Tell whether the words of a citation stand at the places it names, in their order."""
    page = pages.get(citation.page_index)
    if page is None or not citation.places:
        return False
    units = units_of(page)
    named = "".join(
        folded(unit.text)
        for place in citation.places
        for unit in units
        if unit.place.block == place.block
        and (place.line is None or place.line == unit.place.line)
        and (place.row is None or place.row == unit.place.row)
    )
    return bool(named) and (folded(citation.snippet) in named or named in folded(citation.snippet))
