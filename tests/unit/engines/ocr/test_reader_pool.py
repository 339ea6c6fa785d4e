from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.errors import ModelMissingError
from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, Checkpoint, Reading
from engines.ocr.reader_pool import ReaderPool


class Recogniser:
    def __init__(self) -> None:
        self.is_closed = False

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        return [NOTHING_READ for _ in crops]

    def close(self) -> None:
        self.is_closed = True


class Shelf:
    """Loads recognisers and remembers which."""

    def __init__(self) -> None:
        self.loaded: list[str] = []
        self.made: dict[str, Recogniser] = {}

    def load(self, reader: str) -> Recogniser:
        self.loaded.append(reader)
        self.made[reader] = Recogniser()
        return self.made[reader]


def test_nothing_is_loaded_before_it_is_asked_for_and_then_once() -> None:
    shelf = Shelf()
    pool = ReaderPool("usual", shelf.load)

    assert shelf.loaded == []
    assert pool.get("heb") is pool.get("heb")
    assert shelf.loaded == ["heb"]


def test_the_reader_that_was_not_used_for_longest_goes_and_the_default_one_stays() -> None:
    shelf = Shelf()
    pool = ReaderPool("usual", shelf.load, max_loaded=2)
    for reader in ("usual", "a", "b", "a", "c"):
        pool.get(reader)

    assert [reader for reader, made in shelf.made.items() if made.is_closed] == ["b"]
    pool.get("b")
    assert shelf.made["a"].is_closed
    assert not shelf.made["usual"].is_closed
    assert shelf.loaded == ["usual", "a", "b", "c", "b"]


def test_all_are_closed_at_the_end() -> None:
    shelf = Shelf()
    pool = ReaderPool("usual", shelf.load)
    pool.get("usual")
    pool.get("a")
    pool.close()

    assert all(made.is_closed for made in shelf.made.values())


def test_a_reader_that_does_not_load_leaves_no_trace() -> None:
    def load(reader: str) -> Recogniser:
        raise ModelMissingError(f"{reader} is not there")

    pool = ReaderPool("usual", load)
    with pytest.raises(ModelMissingError):
        pool.get("heb")
    with pytest.raises(ModelMissingError):
        pool.get("heb")
