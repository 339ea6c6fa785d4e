"""Vectors are kept for what was looked at last, whoever else asks meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from app.services.chat.likeness import Likeness
from app.services.chat.passages import Passage, page_passages
from core.jobs import JobContext
from tests.fakes.asked_documents import page_of


class Embedder:
    """Gives each text the direction of its first letter, and lets somebody else do something meanwhile."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.meanwhile: Callable[[], object] | None = None

    def is_available(self) -> bool:
        return True

    def embed(self, texts: Sequence[str], *, context: JobContext) -> NDArray[np.float32]:
        self.asked += texts
        if self.meanwhile is not None:
            act, self.meanwhile = self.meanwhile, None
            act()
        return np.array([np.eye(26, dtype=np.float32)[ord(text[0].lower()) - ord("a")] for text in texts])


def job() -> JobContext:
    return JobContext("job", lambda event: None, threading.Event())


def passages(*texts: str) -> list[Passage]:
    return page_passages("document", page_of("\n\n".join(texts)))


def test_each_text_is_turned_into_a_vector_once() -> None:
    embedder = Embedder()
    likeness = Likeness(embedder)
    assert likeness.of("boats?", passages("Boats are red.", "Cranes lift."), job()) == [1.0, 0.0]
    assert likeness.of("cranes?", passages("Boats are red.", "Cranes lift."), job()) == [0.0, 1.0]
    assert len(embedder.asked) == len(set(embedder.asked)) == 4


def test_vectors_that_others_push_out_meanwhile_are_still_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.chat.likeness._KEPT", 3)
    embedder = Embedder()
    likeness = Likeness(embedder)
    likeness.of("boats?", passages("Boats are red."), job())
    others = passages("Dogs bark.", "Eels swim.", "Foxes run.", "Goats climb.")
    embedder.meanwhile = lambda: likeness.of("dogs?", others, job())
    assert likeness.of("cranes?", passages("Boats are red.", "Cranes lift."), job()) == [0.0, 1.0]
