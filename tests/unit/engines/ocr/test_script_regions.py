from __future__ import annotations

from core.geometry import BBox
from engines.ocr.base import ScriptGuess
from engines.ocr.reader_choice import NO_LETTERS
from engines.ocr.script_regions import line_scripts


def column(count: int, left: float = 0, top: float = 0, width: float = 400) -> list[BBox]:
    return [BBox(left, top + 30 * i, left + width, top + 20 + 30 * i) for i in range(count)]


def guess(**shares: float) -> tuple[ScriptGuess, ...]:
    return tuple(ScriptGuess(script, share) for script, share in sorted(shares.items(), key=lambda s: -s[1]))


def best_scripts(boxes: list[BBox], guesses: list[tuple[ScriptGuess, ...]]) -> list[str]:
    return [line[0].script for line in line_scripts(boxes, guesses)]


def test_a_doubtful_line_goes_with_its_neighbours() -> None:
    guesses = [guess(Hebr=0.97, Latn=0.03)] * 2 + [guess(Latn=0.6, Hebr=0.4)] + [guess(Hebr=0.97, Latn=0.03)] * 2

    assert best_scripts(column(5), guesses) == ["Hebr"] * 5


def test_a_clear_line_keeps_its_script_among_others() -> None:
    guesses = [guess(Hebr=0.98, Latn=0.02)] * 3 + [guess(Latn=0.99, Hebr=0.005)] + [guess(Hebr=0.98, Latn=0.02)] * 3

    assert best_scripts(column(7), guesses) == ["Hebr"] * 3 + ["Latn"] + ["Hebr"] * 3


def test_two_letters_are_less_evidence_than_a_sentence() -> None:
    boxes = [*column(3), BBox(0, 90, 18, 110), *column(3, top=120)]
    guesses = [guess(Cyrl=0.97, Latn=0.03)] * 3 + [guess(Latn=0.9, Cyrl=0.1)] + [guess(Cyrl=0.97, Latn=0.03)] * 3

    assert best_scripts(boxes, guesses) == ["Cyrl"] * 7


def test_numbers_go_with_the_column_they_stand_in() -> None:
    boxes = column(4) + column(4, left=1000)
    left = [guess(Arab=0.95, Thaa=0.05)] * 3 + [guess(Zyyy=0.99, Latn=0.01)]
    right = [guess(Latn=0.95, Cyrl=0.05)] * 3 + [guess(Zyyy=0.99, Latn=0.01)]

    assert best_scripts(boxes, left + right) == ["Arab"] * 4 + ["Latn"] * 4


def test_a_page_of_numbers_has_no_script() -> None:
    assert best_scripts(column(2), [guess(Zyyy=1.0)] * 2) == [NO_LETTERS] * 2
    assert best_scripts([], []) == []


def test_a_single_line_is_what_it_looks_like() -> None:
    assert best_scripts(column(1), [guess(Geor=0.5, Latn=0.4, Grek=0.1)]) == ["Geor"]


def test_the_next_likely_scripts_are_named_too() -> None:
    line = line_scripts(column(1), [guess(Geor=0.5, Latn=0.4, Grek=0.06, Thai=0.04)])[0]

    assert [found.script for found in line] == ["Geor", "Latn", "Grek"]
    assert 0.9 < sum(found.probability for found in line) < 1
