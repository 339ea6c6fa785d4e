"""Words are stemmed alike whichever threads ask."""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Iterator

import pytest
import snowballstemmer

from app.services.chat.words import _IRREGULAR, _ROLES, stem, stems


@pytest.fixture
def switching_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("switching_often")
def test_threads_do_not_garble_each_others_words() -> None:
    chance = random.Random(3)  # noqa: S311 - the same words each time
    words = [
        "".join(chance.choices("abcdefghijklmnoprstuy", k=chance.randint(4, 9))) + chance.choice(["ing", "ation", "s"])
        for _ in range(3_000)
    ]
    stemmer = snowballstemmer.stemmer("english")
    right = {word: _IRREGULAR.get(found := stemmer.stemWord(word), found) for word in words}
    wrong: list[object] = []

    def compare(order: list[str]) -> None:
        for word in order:
            try:
                found = stem.__wrapped__(word, "en")
            except IndexError as error:
                wrong.append(error)
                continue
            if found != right[word] and word.removesuffix("s") not in _ROLES:
                wrong.append((word, found))

    threads = [threading.Thread(target=compare, args=(chance.sample(words, len(words)),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_marks_of_notes_are_no_part_of_a_word() -> None:
    assert stems("some differences³⁵ of 2002³⁷, 25 m²") == stems("some differences of 2002, 25 m2")
