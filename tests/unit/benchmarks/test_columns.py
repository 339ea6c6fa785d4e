from __future__ import annotations

import pytest

from benchmarks.columns.sheet import Sheet
from benchmarks.columns.texts import with_soft_hyphens
from benchmarks.order_matching import best_text
from benchmarks.scoring import has_scorer


def test_long_words_get_soft_hyphens_between_open_syllables_only() -> None:
    hyphenated = with_soft_hyphens("Menschenrechte sind gut")
    assert hyphenated.replace("\u00ad", "") == "Menschenrechte sind gut"
    assert "\u00ad" in with_soft_hyphens("Limonade")
    assert with_soft_hyphens("Rose oder") == "Rose oder"


def test_text_flows_through_boxes_and_is_the_truth() -> None:
    sheet = Sheet()
    paragraphs = ["one two three four five six seven eight nine ten " * 4] * 3
    sheet.flow(paragraphs, [(50, 50, 150, 200), (200, 50, 300, 400)])
    assert sheet.truth == paragraphs
    lefts = {round(word[0] // 150) for word in sheet.page.get_text("words")}
    assert lefts == {0, 1}


def test_boxes_that_are_too_small_are_an_error_and_filling_takes_what_fits() -> None:
    texts = ["words that need a line of their own"] * 9
    with pytest.raises(ValueError, match="too small"):
        Sheet().flow(texts, [(50, 50, 300, 100)])
    sheet = Sheet()
    assert 0 < sheet.fill(texts, [(50, 50, 300, 100)]) < 9
    assert len(sheet.truth) < 9


@pytest.mark.skipif(not has_scorer(), reason="the corpus's scorer is not beside this checkout")
def test_lines_are_put_into_the_truths_order() -> None:
    truth = "the first line the second line and the third one"
    assert best_text(["and the third one", "the first line", "the second line"], truth) == truth
