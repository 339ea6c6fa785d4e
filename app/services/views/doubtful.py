"""Doubtful words: where they stand on a page, and how many each page of a document holds."""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model import Block, Line, Page
from core.page_edits import is_doubtful

if TYPE_CHECKING:
    from app.services.library.library import Library

_PAGES_AT_ONCE = 16  # decoded between two looks at whether the answer is still wanted


@dataclass(frozen=True, slots=True, order=True)
class DoubtfulWord:
    """A word below the threshold.

    Attributes:
        block: Index into the page's blocks.
        line: Index into the block's lines.
        word: Index into the line's words; None for a line whose engine gave no words.
        confidence: 0..1.
    """

    block: int
    line: int
    word: int | None
    confidence: float


def doubtful_words(page: Page, threshold: float) -> tuple[DoubtfulWord, ...]:
    """Return the words of a page below a threshold (0..1), in reading order."""
    return DoubtfulFinder().words(page, threshold)


class DoubtfulFinder:
    """Finds the doubtful words of versions of a page; blocks that an edit kept are not looked through again."""

    def __init__(self) -> None:
        """Begin without a page."""
        self._blocks: tuple[Block, ...] = ()
        self._known: list[list[_Known]] = []

    def words(self, page: Page | None, threshold: float) -> tuple[DoubtfulWord, ...]:
        """Return what ``doubtful_words`` does; none without a page."""
        self._look_at(page)
        return tuple(
            DoubtfulWord(index, line, word, confidence)
            for index, known in enumerate(self._known)
            for line, word, confidence in known
            if is_doubtful(confidence, threshold)
        )

    def confidences(self, page: Page) -> array[float]:
        """Return the known confidences of all words of a page, in rising order."""
        self._look_at(page)
        return array("d", sorted(confidence for known in self._known for _, _, confidence in known))

    def _look_at(self, page: Page | None) -> None:
        blocks = page.blocks if page is not None else ()
        if blocks is self._blocks:
            return
        before = list(zip(self._blocks, self._known, strict=True))
        self._known = [
            before[index][1] if index < len(before) and before[index][0] is block else list(_known(block))
            for index, block in enumerate(blocks)
        ]
        self._blocks = blocks


_Known = tuple[int, int | None, float]
"""Line, word and confidence."""


def _known(block: Block) -> Iterator[_Known]:
    for number, line in enumerate(block.lines):
        for word, confidence in _words(line):
            if confidence is not None:
                yield number, word, confidence


def _words(line: Line) -> Iterator[tuple[int | None, float | None]]:
    if not line.words:
        yield None, line.confidence
    for index, word in enumerate(line.words):
        yield index, word.confidence


class DoubtfulPages:
    """Counts doubtful words of the pages of one document. Any thread; what was read once is remembered.

    Remembers the confidences of a page, eight bytes a word, so that another threshold needs no page again.
    """

    def __init__(self, library: Library, document_id: str) -> None:
        """Ask a library about one document."""
        self._library = library
        self.document_id = document_id
        self._confidences: dict[int, array[float]] = {}
        self._lock = threading.Lock()

    def take(self, page: Page, finder: DoubtfulFinder | None = None) -> None:
        """Remember a page as it is now; a finder that knows a version of it saves time."""
        found = (finder or DoubtfulFinder()).confidences(page)
        with self._lock:
            self._confidences[page.index] = found

    def forget(self, page_index: int) -> None:
        """Ask the library about a page again."""
        with self._lock:
            self._confidences.pop(page_index, None)

    def count(self, page_index: int, threshold: float) -> int | None:
        """Return how many words of a page are doubtful, None where that is not known yet; reads nothing."""
        with self._lock:
            found = self._confidences.get(page_index)
        return None if found is None else bisect_left(found, threshold)

    def total(self, threshold: float) -> int:
        """Return how many words of the pages known so far are doubtful; reads nothing."""
        with self._lock:
            known = list(self._confidences.values())
        return sum(bisect_left(found, threshold) for found in known)

    def read_some(self) -> bool:
        """Read some pages that are not known yet; tell whether more are left.

        Raises:
            DocumentUnknownError: If the document was deleted.
        """
        finished = self._library.finished_pages(self.document_id)
        with self._lock:
            missing = sorted(finished.difference(self._confidences))
        self._read(missing[:_PAGES_AT_ONCE])
        return len(missing) > _PAGES_AT_ONCE

    def next_page(self, page_index: int, step: int, threshold: float) -> int | None:
        """Return the next page with doubtful words in a direction, None where there is none.

        Args:
            page_index: Where the search begins; this page itself does not count.
            step: 1 or -1.
            threshold: 0..1.
        """
        ahead = sorted(
            index for index in self._library.finished_pages(self.document_id) if (index - page_index) * step > 0
        )
        if step < 0:
            ahead.reverse()
        for start in range(0, len(ahead), _PAGES_AT_ONCE):
            chunk = ahead[start : start + _PAGES_AT_ONCE]
            self._read(sorted(index for index in chunk if self.count(index, threshold) is None))
            for index in chunk:
                if self.count(index, threshold):
                    return index
        return None

    def _read(self, page_indices: list[int]) -> None:
        for result in self._library.page_results(self.document_id, page_indices):
            page = result.page()
            if self.count(page.index, 1.0) is None:  # else it was edited meanwhile, and that version is newer
                self.take(page)
