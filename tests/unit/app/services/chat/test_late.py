"""The chat of a window is made with its first use, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from app.services.chat.late import LateChat
from tests.fakes.chat import FakeChat


def test_it_is_made_once_and_when_it_is_needed() -> None:
    made: list[FakeChat] = []

    def make() -> FakeChat:
        made.append(FakeChat(first_questions=("What?",)))
        return made[-1]

    late = LateChat(make)
    assert made == []
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: late.suggestions(("d",)), range(8)))
    assert found == [("What?",)] * 8
    assert len(made) == 1
    assert late.readiness(("d",)) == made[0].ready
    assert late.conversations(("d",)) == []
