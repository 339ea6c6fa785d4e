from __future__ import annotations

import pytest

from engines.ocr.base import CharSpan, Reading
from engines.ocr.word_merge import with_surer_words, with_words_of


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


SLOVAK = reading(
    ("byt", 0.0, 0.2, 0.98), ("volnost", 0.25, 0.6, 0.96), ("a", 0.62, 0.66, 0.99), ("zmenit", 0.7, 1, 0.9)
)


def test_words_with_letters_that_the_first_reader_lacks_are_taken() -> None:
    second = reading(
        ("byť", 0.0, 0.2, 0.9), ("voľnosť", 0.25, 0.6, 0.85), ("ä", 0.62, 0.66, 0.3), ("zmenit", 0.7, 1, 0.5)
    )

    merged = with_surer_words(SLOVAK, second)

    assert merged.text == "byť voľnosť a zmenit"
    assert "".join(span.text for span in merged.spans) == merged.text


@pytest.mark.parametrize(
    "second",
    [
        reading(("bvt", 0.0, 0.2, 0.99), ("vo1nost", 0.25, 0.6, 0.99)),  # no letter more, and no doubt
        reading(("yť", 0.0, 0.2, 0.7), ("voľ", 0.25, 0.6, 0.99)),  # cut short
        reading(("bytvolnosť", 0.0, 0.6, 0.7)),  # unsure
        Reading("", 0.0),
    ],
)
def test_nothing_changes_without_a_word_that_is_surely_better(second: Reading) -> None:
    assert with_surer_words(SLOVAK, second) is SLOVAK


def test_a_doubted_word_is_replaced_by_a_sure_one_that_lacks_no_letter() -> None:
    first = reading(("heída", 0.0, 0.4, 0.6), ("fünf", 0.5, 1.0, 0.6))
    second = reading(("heíída", 0.0, 0.4, 0.94), ("funf", 0.5, 1.0, 0.97))

    assert with_surer_words(first, second).text == "heíída fünf"
