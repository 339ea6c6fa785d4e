"""Loops that models fall into, and documents that only look like loops."""

from __future__ import annotations

import random

import pytest

from engines.llama.loop_guard import LoopGuard, loop_period

OPENING = "The agreement was signed on 12 March by both parties and covers the rooms on the second floor. "

LOOPS = {
    "a sentence": OPENING + "The United States has a population of approximately 311 million people.\n\n" * 5,
    "a word": OPENING + "the " * 80,
    "a syllable": OPENING + "na" * 200,
    "one letter": OPENING + "A" * 300,
    "two lines": OPENING + "Total: 17.00\nTax: 3.23\n" * 18,
    "a paragraph": OPENING + (OPENING + "It was amended twice, in June and in August, without other changes. ") * 6,
    "table rows": "| name | sum |\n|---|---|\n" + "| Widget | 4.00 |\n" * 24,
    "html cells": "<table><tr>" + "<td>12</td>" * 40,
    "chinese": "合同于三月签订。" + "双方同意本合同的所有条款和条件以及附件中的规定内容并且遵守。" * 20,
    "otsl": "<fcel>Price" + "<lcel><nl>" * 40,
    "dots without end": OPENING + "." * 1500,
}
DOCUMENTS = {
    "row of dots": "Chapter one " + "." * 120 + " 7\nChapter two " + "." * 118 + " 19\n",
    "table of contents": "".join(f"Chapter {index} {'.' * 60} {index * 9}\n" for index in range(30)),
    "rule of dashes": "Summary\n" + "-" * 200 + "\nRows follow.\n" + "=" * 150 + "\n",
    "empty cells": "| a | b | c |\n|---|---|---|\n" + "| | | |\n" * 20,
    "empty html cells": "<table>" + "<tr><td></td><td></td></tr>" * 6 + "</table>",
    "receipt with equal lines": "CAFE\n" + "Coffee 2.50\n" * 3 + "Cake 3.00\n" + "Coffee 2.50\n" * 2 + "TOTAL 15.50\n",
    "equal numbers in a column": "\n".join(["0.00"] * 10 + ["17.00"]),
    "song": ("Row, row, row your boat\nGently down the stream\n" * 2 + "Merrily, merrily, merrily, merrily\n") * 2,
    "list of days": "".join(f"{day:02d} March closed\n" for day in range(1, 31)),
    "stock with equal rows": "| item | pieces |\n|---|---|\n" + "| Bolt M8 | 100 |\n" * 9 + "| Nut M8 | 200 |\n" * 11,
    "column of noughts": "0.00\n" * 29 + "4.10\n",
    "ditto marks": "Smith, John, 12 Main Street\n" + '" " "\n' * 20,
    "form": "Name: ______________________________\nStreet: ______________________________\n" * 3,
}


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_is_noticed(name: str) -> None:
    guard = LoopGuard()
    text = LOOPS[name]
    assert any(guard.feed(text[index : index + 4]) for index in range(0, len(text), 4)), name


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_that_repeats_is_left_alone(name: str) -> None:
    guard = LoopGuard()
    text = DOCUMENTS[name]
    assert not any(guard.feed(text[index : index + 4]) for index in range(0, len(text), 4)), name


def test_a_loop_is_noticed_soon() -> None:
    guard = LoopGuard()
    guard.feed(OPENING)
    sentence = "The United States has a population of approximately 311 million people.\n\n"
    fed = next(round_ for round_ in range(1, 100) if guard.feed(sentence))
    assert fed <= 5


def test_ordinary_text_never_alarms() -> None:
    chance = random.Random(3)  # noqa: S311 - the same each time
    words = ["rent", "house", "the", "of", "and", "12", "euros", "May", "signed", "is", "a", "to", "floor", "by"]
    for _ in range(20):
        guard = LoopGuard()
        assert not any(guard.feed(chance.choice(words) + " ") for _ in range(800))


def test_the_period_is_the_length_of_what_repeats() -> None:
    assert loop_period(OPENING + "abcdefghijklmnopqrst" * 20) == 20
    assert loop_period(OPENING) == 0
    assert loop_period("") == 0
