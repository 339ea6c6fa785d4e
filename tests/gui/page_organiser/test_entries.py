from __future__ import annotations

from pathlib import Path

import pytest

from app.gui.page_organiser.entries import (
    Entries,
    PageEntry,
    documents,
    marked,
    moved,
    plans,
    shifted,
    turned,
    without,
)
from app.gui.page_organiser.files import proposed_name
from app.services.compose.plan import ChosenPage


def pages(count: int, *starts: int) -> Entries:
    return tuple(PageEntry(key, 0, key, starts_document=key in starts) for key in range(count))


def keys(entries: Entries) -> list[int]:
    return [entry.key for entry in entries]


@pytest.mark.parametrize(
    ("chosen", "to", "expected"),
    [
        ({0}, 3, [1, 2, 0, 3, 4]),
        ({3, 1}, 0, [1, 3, 0, 2, 4]),
        ({1, 3}, 5, [0, 2, 4, 1, 3]),
        ({1, 2}, 2, [0, 1, 2, 3, 4]),
        ({4}, -3, [4, 0, 1, 2, 3]),
        (set(), 2, [0, 1, 2, 3, 4]),
    ],
)
def test_moved_pages_keep_their_order_among_themselves(chosen: set[int], to: int, expected: list[int]) -> None:
    assert keys(moved(pages(5), chosen, to)) == expected


@pytest.mark.parametrize(
    ("chosen", "step", "expected"),
    [
        ([2], -1, [0, 2, 1, 3, 4]),
        ([2], 1, [0, 1, 3, 2, 4]),
        ([0], -1, [0, 1, 2, 3, 4]),
        ([4], 3, [0, 1, 2, 3, 4]),
        ([1], 3, [0, 2, 3, 4, 1]),
        ([3, 4], -2, [0, 3, 4, 1, 2]),
        ([0, 4], 1, [1, 2, 3, 0, 4]),
    ],
)
def test_pages_move_by_places_as_far_as_there_is_room(chosen: list[int], step: int, expected: list[int]) -> None:
    assert keys(shifted(pages(5), chosen, step)) == expected


def test_four_turns_are_none() -> None:
    entries = pages(2)
    once = turned(entries, {1}, -90)
    assert [entry.turn_deg for entry in once] == [0, 270]
    assert turned(once, {1}, 90) == entries


def test_document_begins_with_the_next_page_when_its_first_is_taken_out() -> None:
    assert [entry.key for entry in without(pages(5, 2, 4), {2, 3}) if entry.starts_document] == [4]
    assert [entry.key for entry in without(pages(5, 2), {2}) if entry.starts_document] == [3]
    assert [entry.key for entry in without(pages(3, 2), {2}) if entry.starts_document] == []


def test_documents_are_divided_at_marks() -> None:
    assert [keys(group) for group in documents(pages(5, 0, 2, 4))] == [[0, 1], [2, 3], [4]]
    assert documents(()) == []
    assert [keys(group) for group in documents(marked(pages(3), {1}, starts_document=True))] == [[0], [1, 2]]


def test_one_document_has_the_name_and_several_have_numbers() -> None:
    entries = turned(pages(3), {2}, 90)
    (only,) = plans(entries, "Scan")
    assert (only.name, only.pages) == ("Scan", (ChosenPage(0, 0), ChosenPage(0, 1), ChosenPage(0, 2, 90)))
    assert [plan.name for plan in plans(pages(3, 1), "Scan")] == ["Scan 1", "Scan 2"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["letter.pdf"], "letter"),
        (["scan 1.jpg", "scan 2.jpg", "scan 10.jpg"], "scan"),
        (["IMG_0001.jpg", "IMG_0002.jpg"], "IMG"),
        (["a1.jpg", "a2.jpg"], "a1 + a2"),
        (["front.jpg", "back.jpg"], "front + back"),
        (["scan.pdf", "scan 2.pdf"], "scan + scan 2"),
        (["scan.pdf", "invoice.png", "photo.jpg"], "scan + 2"),
        ([], ""),
    ],
)
def test_name_is_what_files_have_in_common(names: list[str], expected: str) -> None:
    assert proposed_name([Path(name) for name in names]) == expected
