"""The tables of the language models' benchmark."""

from __future__ import annotations

from benchmarks.language_model import ENGINE, PLAIN, WORKER, Answer, document, speed_table


def test_paragraphs_differ() -> None:
    lines = document(8).splitlines()
    assert len(set(lines)) == len(lines) == 8


def test_a_ratio_is_that_of_the_rounds_and_the_limit_is_held_against_it() -> None:
    answers = {
        PLAIN: [Answer(1.0, 0.010, 2.0, 64), Answer(2.0, 0.020, 2.0, 64), Answer(4.0, 0.040, 2.0, 64)],
        ENGINE: [Answer(1.0, 0.010, 2.0, 64), Answer(2.0, 0.020, 2.2, 64), Answer(4.0, 0.040, 2.4, 64)],
        WORKER: [Answer(2.0, 0.0125, 2.0, 64), Answer(2.0, 0.025, 2.0, 64), Answer(2.0, 0.050, 2.0, 64)],
    }
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in speed_table(answers).splitlines()[2:]]
    assert rows[0][:3] == [PLAIN, "50.0", "1.000"]
    assert rows[1] == [ENGINE, "50.0", "1.000", "2.00", "1.000", "1.100", "yes"]
    assert rows[2][2] == "0.800"
    assert rows[2][-1] == "no"
