from __future__ import annotations

import numpy as np
import pytest

from core.page_source import Pixels
from engines.ocr.base import CharSpan, Reading
from engines.ocr.ink import _Gaps, _percentiles, blank_columns, snapped_to_ink, widest_run


def crop_with_ink(width: int, *bars: tuple[int, int]) -> Pixels:
    crop = np.full((30, width, 3), 240, np.uint8)
    for begin, end in bars:
        crop[6:24, begin:end] = 20
    return crop


def test_word_ends_move_to_the_ink() -> None:
    crop = crop_with_ink(200, (10, 30), (34, 60), (90, 180))
    spans = (
        CharSpan("a", 0.08, 0.12, 0.9),
        CharSpan("b", 0.2, 0.24, 0.9),
        CharSpan(" ", 0.32, 0.36, 0.9),
        CharSpan("c", 0.6, 0.64, 0.9),
    )

    snapped = snapped_to_ink(Reading("ab c", 0.9, spans), crop)

    ends = [(s.start * 200, s.end * 200) for s in snapped.spans]
    assert ends[0][0] == pytest.approx(10)
    assert ends[1][1] == pytest.approx(60)
    assert ends[3] == pytest.approx((90, 180))
    assert snapped.text == "ab c"


def test_words_that_run_to_the_left_move_to_their_own_ink() -> None:
    crop = crop_with_ink(200, (10, 60), (90, 180))
    spans = (
        CharSpan("א", 0.75, 0.8, 0.9),
        CharSpan("ב", 0.6, 0.65, 0.9),
        CharSpan(" ", 0.4, 0.42, 0.9),
        CharSpan("1", 0.1, 0.15, 0.9),
        CharSpan("2", 0.2, 0.25, 0.9),
    )

    snapped = snapped_to_ink(Reading("אב 12", 0.9, spans), crop)

    ends = [(round(s.start * 200), round(s.end * 200)) for s in snapped.spans]
    assert ends[0][1] == 180
    assert ends[1][0] == 90
    assert ends[4][1] == 60
    assert ends[3][0] == 10
    assert snapped.text == "אב 12"


def test_crop_without_contrast_changes_nothing() -> None:
    reading = Reading("ab", 0.9, (CharSpan("a", 0.1, 0.2, 0.9), CharSpan("b", 0.5, 0.6, 0.9)))

    assert snapped_to_ink(reading, np.full((30, 100, 3), 200, np.uint8)) == reading


def test_noise_of_the_paper_is_not_ink() -> None:
    noise = np.random.default_rng(7).integers(0, 25, (30, 200, 1))
    crop = (crop_with_ink(200, (50, 150)).astype(int) - noise).clip(0, 255).astype(np.uint8)

    blank = blank_columns(crop)

    assert blank[:50].all()
    assert not blank[50:150].any()
    assert blank[150:].all()


def test_longest_run_is_found() -> None:
    assert widest_run(np.array([True, False, True, True, False])) == (2, 4)
    assert widest_run(np.array([False, False])) is None


def test_looking_up_gaps_finds_what_a_search_finds() -> None:
    rng = np.random.default_rng(1)
    for _ in range(300):
        flags = rng.random(60) < rng.random()
        low, high = sorted(rng.integers(0, 61, 2).tolist())
        found = widest_run(flags[low:high])
        expected = None if found is None else (low + found[0], low + found[1])
        assert _Gaps(flags).widest(low, high) == expected


def test_percentiles_are_those_of_numpy() -> None:
    rng = np.random.default_rng(2)
    for count in range(1, 60):
        values = rng.integers(0, 256, count).astype(np.int16)
        assert _percentiles(values, 0.02, 0.95) == pytest.approx(np.percentile(values, (2, 95)).tolist())
