"""The table of waits compares pairs."""

from __future__ import annotations

from benchmarks.chat.speed import Wait, render


def test_ratio_is_that_of_the_pairs() -> None:
    text = render(
        [[(Wait(2.0, 4.0), Wait(0.5, 1.0)), (Wait(1.0, 2.0), Wait(0.2, 2.0)), (Wait(4.0, 4.0), Wait(1.2, 1.0))]]
    )
    assert "| first piece of the answer | 3 | 2.00 | 0.50 | 0.25 | 0.35 |" in text
    assert "| checked answer | 3 | 4.00 | 1.00 | 0.25 | – |" in text


def test_answers_in_one_piece_are_left_out_of_the_first_row() -> None:
    assert "first piece" not in render([[(Wait(None, 0.1), Wait(None, 0.1))]])


def test_each_start_has_its_ratio() -> None:
    whole = (Wait(None, 1.0), Wait(None, 1.0))
    text = render([[(Wait(2.0, 4.0), Wait(0.5, 1.0))], [(Wait(1.0, 2.0), Wait(0.4, 2.0))], [whole]])
    assert "starts of the worker: 3" in text
    assert "ratio of each start: 0.25, 0.40." in text
    assert "| first piece of the answer | 2 |" in text
