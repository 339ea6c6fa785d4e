"""Results of pages that were read before come along into the document they are put into. Free of Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.services.compose.plan import DocumentPlan
from app.services.library.library import Library, PageResult, StoredDocument
from core.geometry import Transform
from core.mapping import map_block
from core.model import Page
from core.page_source import PageSize


def carry_over(
    library: Library,
    known: Mapping[int, StoredDocument],
    plan: DocumentPlan,
    document: StoredDocument,
    frames: Mapping[int, PageSize],
) -> int:
    """Give a composed document the pages that were read already, a person's version beside the machine's.

    Args:
        library: Holds both.
        known: Documents of the plan's sources that were read with the same options, by number of the source.
        plan: Which page comes from where.
        document: The composed document.
        frames: Page frames of its pages where they may differ from those of the source, by place.

    Returns:
        How many pages need not be read any more.
    """
    count = 0
    finished = {source: library.finished_pages(stored.id) for source, stored in known.items()}
    edited = {source: library.edited_pages(stored.id) for source, stored in known.items()}
    for place, chosen in enumerate(plan.pages):
        if chosen.page_index not in finished.get(chosen.source, ()):
            continue
        origin = known[chosen.source].id
        machine = library.machine_page(origin, chosen.page_index)
        if machine is None or machine.failure is not None:
            continue
        frame = frames.get(place)
        library.commit_page(document.id, PageResult.of(moved_page(machine, place, chosen.turn_deg, frame), 0.0))
        if chosen.page_index in edited[chosen.source]:
            for result in library.page_results(origin, [chosen.page_index]):
                library.store_edit(document.id, moved_page(result.page(), place, chosen.turn_deg, frame))
        count += 1
    return count


def moved_page(page: Page, page_index: int, turn_deg: int, frame: PageSize | None = None) -> Page:
    """Return a page at another place of a document.

    Args:
        page: As it was read.
        page_index: Its new place.
        turn_deg: Clockwise turn, a multiple of 90 degrees.
        frame: The page frame it has there, turned already; None where it is the old one, turned.
    """
    turns = turn_deg // 90 % 4
    transform = Transform.quarter_turns(turns, page.width, page.height)
    width, height, dpi = (page.height, page.width, page.dpi) if turns % 2 else (page.width, page.height, page.dpi)
    if frame is not None and (frame.width, frame.height) != (width, height):
        transform = transform.then(Transform.scaling(frame.width / width, frame.height / height))
        width, height, dpi = frame.width, frame.height, frame.dpi
    return replace(
        page,
        index=page_index,
        width=width,
        height=height,
        dpi=dpi,
        blocks=tuple(map_block(block, transform) for block in page.blocks),
        rotation_deg=(page.rotation_deg - turn_deg) % 360,
    )
