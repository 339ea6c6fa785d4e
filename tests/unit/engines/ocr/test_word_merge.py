from __future__ import annotations

import pytest

from engines.ocr.base import CharSpan, Reading
from engines.ocr.word_merge import with_words_of


def reading(*words: tuple[str, float, float, float]) -> Reading:
    """A line of words: text, begin, end, confidence."""
    spans: list[CharSpan] = []
    for text, start, end, sure in words:
        if spans:
            spans.append(CharSpan(" ", spans[-1].end, start, 1.0))
        step = (end - start) / len(text)
        spans += [CharSpan(c, start + i * step, start + (i + 1) * step, sure) for i, c in enumerate(text)]
    return Reading("".join(s.text for s in spans), 0.9, tuple(spans))


LATIN = reading(("and,", 0.0, 0.2, 0.99), ("δwμaτos", 0.25, 0.6, 0.95), ("Hdt.", 0.7, 1.0, 0.98))
GREEK = reading(("απὰ,", 0.0, 0.2, 0.5), ("δώματος", 0.25, 0.6, 0.9), ("Πάϊ.", 0.7, 1.0, 0.7))


def test_greek_words_come_from_the_greek_reader_and_latin_ones_stay() -> None:
    merged = with_words_of("Grek", LATIN, GREEK)

    assert merged.text == "and, δώματος Hdt."
    assert "".join(span.text for span in merged.spans) == merged.text
    places = [span.start for span in merged.spans if not span.text.isspace()]
    assert places == sorted(places)
    assert merged.confidence == pytest.approx((4 * 0.99 + 7 * 0.9 + 4 * 0.98) / 15)


def test_one_word_may_stand_for_several_pieces() -> None:
    pieces = reading(("δ", 0.25, 0.3, 0.9), ("wμa", 0.35, 0.5, 0.9), ("Hdt.", 0.7, 1.0, 0.98))

    assert with_words_of("Grek", pieces, GREEK).text == "δώματος Hdt."


@pytest.mark.parametrize(
    "second", [reading(("δώματος", 0.25, 0.6, 0.4)), reading(("domatos", 0.25, 0.6, 0.99)), Reading("", 0.0)]
)
def test_nothing_changes_without_a_better_word_of_the_script(second: Reading) -> None:
    assert with_words_of("Grek", LATIN, second) is LATIN
