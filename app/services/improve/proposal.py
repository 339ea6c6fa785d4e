"""Proposals: what a second reader would put in the place of a block. Plain values and pure functions, free of Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.services.views.word_diff import DiffPart, word_diff
from core.currencies import currency_of
from core.model import Block, block_text_with_marker

# A digit inside a word is a letter that was misread, and no number. A sign before it is a part of it.
_NUMBER = re.compile(r"(?:(?<![\w)\]])[-−–+±])?(?<![^\W\d_])(?<!\d)\d(?:[\d.,:/'’\-]*\d)?(?![^\W\d_])(?!\d)")
_SIGNS = ("-", "−", "–", "+")
_UNITS = re.compile(r"[$€£¥₹₽₩₺₪%‰°±]")


class Reason(StrEnum):
    """Why a region was read again."""

    DOUBTFUL = "doubtful"
    TABLE = "table"
    HANDWRITING = "handwriting"


class ProposalState(StrEnum):
    """What a person made of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Accept(StrEnum):
    """Which proposals are taken without being asked about."""

    NONE = "none"
    SAME_NUMBERS = "same-numbers"
    """Those in which both readings have the same numbers, with their signs and currencies, in the same cells."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A block of a page, and what a second reader read there.

    Attributes:
        id: Its number in the library; 0 before it is stored.
        document_id: The document.
        page_index: 0-based place in the file.
        old: The block as it stands.
        new: The block that is proposed in its place.
        reason: Why it was read again.
        model: Id of the model that read it.
        state: What a person made of it.
    """

    id: int
    document_id: str
    page_index: int
    old: Block
    new: Block
    reason: Reason
    model: str
    state: ProposalState = ProposalState.OPEN

    @property
    def old_text(self) -> str:
        """Text as it stands."""
        return block_text_with_marker(self.old)

    @property
    def new_text(self) -> str:
        """Text as it is proposed; of a formula its LaTeX."""
        return self.new.latex if self.new.latex is not None else block_text_with_marker(self.new)

    def parts(self) -> tuple[DiffPart, ...]:
        """Return both texts held against each other word by word."""
        return word_diff(self.old_text, self.new_text)

    def differing_numbers(self) -> tuple[tuple[str, str], ...]:
        """Return the numbers on which the readings differ, as pairs of what stands and what is proposed."""
        return differing_numbers(self.old_text, self.new_text)

    def is_accepted_by(self, accept: Accept) -> bool:
        """Tell whether it is taken without being asked about."""
        if accept is Accept.SAME_NUMBERS:
            return has_same_numbers(self.old, self.new) and not self.differing_numbers()
        return accept is Accept.ALL


def differing_numbers(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return pairs of numbers on which two texts differ; "" where one has none.

    A number counts with its points and commas, so that 12.50 and 1250 differ.
    """
    pairs: list[tuple[str, str]] = []
    for part in word_diff(old, new):
        if part.is_same:
            continue
        olds, news = _NUMBER.findall(part.old), _NUMBER.findall(part.new)
        if olds == news:
            continue
        for index in range(max(len(olds), len(news))):
            pair = (olds[index] if index < len(olds) else "", news[index] if index < len(news) else "")
            if pair[0] != pair[1]:
                pairs.append(pair)
    return tuple(pairs)


def has_same_numbers(old: Block, new: Block) -> bool:
    """Tell whether two readings agree on every number and on what it counts: sign, brackets, currency, cell."""
    if old.table is not None or new.table is not None:
        return _number_cells(old) == _number_cells(new)
    return all(_figures(part.old) == _figures(part.new) for part in word_diff(old.text, new.text) if not part.is_same)


def _number_cells(block: Block) -> list[tuple[int, int, int, int, list[str]]] | None:
    """Return what of each filled cell counts as a number, by place; None where there is no table."""
    return None if block.table is None else [(*cell[:4], _figures(cell[4])) for cell in _cells(block)]


def _figures(text: str) -> list[str]:
    """Return the words of a text that hold digits, or are signs or currencies."""
    words = [word.rstrip(".,;:") for word in text.split()]
    return [
        word
        for word in words
        if word in _SIGNS or _NUMBER.search(word) or _UNITS.search(word) or currency_of(word.strip("()[]"))
    ]


def says_the_same(old: Block, new: Block) -> bool:
    """Tell whether two readings of a block give the same text, grid and formula, however it is broken into lines."""
    if (old.table is None) is not (new.table is None) or old.latex != new.latex:
        return False
    if old.table is not None and new.table is not None:
        return _cells(old) == _cells(new)
    return old.text.split() == new.text.split()


def _cells(block: Block) -> list[tuple[int, int, int, int, str]]:
    table = block.table
    if table is None:
        return []
    return [
        (cell.row, cell.col, cell.row_span, cell.col_span, " ".join(cell.text.split()))
        for cell in table.cells
        if cell.text.strip()
    ]
