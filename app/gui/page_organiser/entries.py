"""The pages that are being organised, as plain values: every change makes a new tuple, so it can be undone. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.services.compose.plan import ChosenPage, DocumentPlan


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page in the grid.

    Attributes:
        key: Number of the entry, unique in the dialog and the same through all changes.
        source: Which of the files, counted from 0.
        page_index: Which of its pages, counted from 0.
        turn_deg: Clockwise turn (0, 90, 180, 270) on top of how its file shows it.
        starts_document: Whether a new document begins with it; the first page begins one anyway.
    """

    key: int
    source: int
    page_index: int
    turn_deg: int = 0
    starts_document: bool = False


Entries = tuple[PageEntry, ...]


def moved(entries: Entries, keys: Collection[int], to: int) -> Entries:
    """Put pages, in their present order, before the page at position ``to``; marks of documents stay on their pages."""
    to = max(0, min(to, len(entries)))
    before = [entry for entry in entries[:to] if entry.key not in keys]
    moving = [entry for entry in entries if entry.key in keys]
    after = [entry for entry in entries[to:] if entry.key not in keys]
    return (*before, *moving, *after)


def shifted(entries: Entries, keys: Collection[int], step: int) -> Entries:
    """Move pages by so many places towards the end, towards the start where negative, as far as there is room."""
    positions = [position for position, entry in enumerate(entries) if entry.key in keys]
    if not positions or step == 0:
        return entries
    if step < 0:
        return moved(entries, keys, positions[0] + step)
    return moved(entries, keys, positions[-1] + 1 + step)


def turned(entries: Entries, keys: Collection[int], degrees: int) -> Entries:
    """Turn pages clockwise."""
    return tuple(
        replace(entry, turn_deg=(entry.turn_deg + degrees) % 360) if entry.key in keys else entry for entry in entries
    )


def without(entries: Entries, keys: Collection[int]) -> Entries:
    """Take pages out; where a document began with one of them, it begins with the next page that is left."""
    left: list[PageEntry] = []
    is_start = False
    for entry in entries:
        if entry.key in keys:
            is_start = is_start or entry.starts_document
        else:
            left.append(replace(entry, starts_document=True) if is_start else entry)
            is_start = False
    return tuple(left)


def marked(entries: Entries, keys: Collection[int], *, starts_document: bool) -> Entries:
    """Let new documents begin with pages, or not."""
    return tuple(replace(entry, starts_document=starts_document) if entry.key in keys else entry for entry in entries)


def documents(entries: Entries) -> list[Entries]:
    """Return the pages of each document, in order; nothing without pages."""
    groups: list[list[PageEntry]] = []
    for entry in entries:
        if entry.starts_document or not groups:
            groups.append([])
        groups[-1].append(entry)
    return [tuple(group) for group in groups]


def plans(entries: Entries, name: str) -> tuple[DocumentPlan, ...]:
    """Return what is to be made: one document of that name, or several with numbers behind it."""
    groups = documents(entries)
    return tuple(
        DocumentPlan(
            name if len(groups) == 1 else f"{name} {number}",
            tuple(ChosenPage(entry.source, entry.page_index, entry.turn_deg) for entry in group),
        )
        for number, group in enumerate(groups, start=1)
    )
