"""The pages of a document seen together, when the last one is in: furniture, headings, what goes on overleaf.

Pages are decoded one after the other and held as outlines. Only pages that change are stored again, each by itself and
only where it is still what was looked at, so that an end in the middle leaves a library that the next reading finishes.
A person's version is looked at and never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.services.library.library import Library, PageResult
from core.model import Page

if TYPE_CHECKING:
    from engines.layout.document_pass import PageChanges
    from engines.layout.page_outline import PageOutline

_AT_ONCE = 16  # encoded pages in memory at the same time


def lay_out_document(
    library: Library, document_id: str, *, checkpoint: Callable[[], None], on_changed: Callable[[int], None]
) -> int:
    """Look over all pages of a document that were read, and store those that change.

    Args:
        library: Holds the document.
        document_id: Which.
        checkpoint: Called with each page; raises ``JobCancelled`` when the job must stop.
        on_changed: Told the index of each page that was stored again.

    Returns:
        How many pages were stored again.

    Raises:
        DocumentUnknownError: If the document was deleted meanwhile.
    """
    # Here, because a door is shown before anything is read.
    from engines.layout.document_pass import (
        FEWEST_PAGES,
        apply_flow,
        apply_furniture,
        document_flow,
        document_furniture,
    )
    from engines.layout.page_outline import outline

    indices = sorted(library.finished_pages(document_id))
    if len(indices) < FEWEST_PAGES:
        return 0
    first: list[PageOutline] = []
    for _, page in _pages(library, document_id, indices, checkpoint):
        first.append(outline(page))
    furniture = document_furniture(first, checkpoint)
    second: list[PageOutline] = first
    if furniture:
        second = [page for page in first if page.index not in furniture]
        for _, page in _pages(library, document_id, sorted(furniture), checkpoint):
            second.append(outline(apply_furniture(page, furniture[page.index])))
        second.sort(key=lambda page: page.index)
    flow = document_flow(second, checkpoint)
    known = {page.index: page for page in second}
    person = library.edited_pages(document_id)
    suspects = [page.index for page in second if page.index in furniture or _may_change(page, flow[page.index])]
    count = 0
    for result, page in _pages(library, document_id, [i for i in suspects if i not in person], checkpoint):
        marked = apply_furniture(page, furniture[page.index]) if page.index in furniture else page
        if outline(marked) != known[page.index]:
            continue  # read again meanwhile: the end of that reading brings the next look
        changed = apply_flow(marked, flow[page.index])
        if changed != page and library.update_page(
            document_id, PageResult.of(changed, result.seconds), seen=result.page_json
        ):
            count += 1
            on_changed(page.index)
    return count


def _may_change(page: PageOutline, changes: PageChanges) -> bool:
    if any(changes.levels.get(heading.block, heading.level) != heading.level for heading in page.headings):
        return True
    if page.start is not None and page.start.continues_previous != changes.start_goes_on:
        return True
    return changes.hyphenated_end is not None


def _pages(
    library: Library, document_id: str, indices: Sequence[int], checkpoint: Callable[[], None]
) -> Iterator[tuple[PageResult, Page]]:
    for start in range(0, len(indices), _AT_ONCE):
        for result in library.page_results(document_id, indices[start : start + _AT_ONCE]):
            checkpoint()
            yield result, result.page()
