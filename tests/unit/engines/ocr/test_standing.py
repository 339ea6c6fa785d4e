from __future__ import annotations

import pytest

from engines.ocr.base import Reading
from engines.ocr.standing import stands

ARABIC = "الصِّرَاطَ الْمُسْتَقِيمَ صِرَاطَ"
HEBREW = "שְׁמוּאֵל, בַּר־הַפְּלֻגְתָּא שֶׁל"


@pytest.mark.parametrize("text", ["?", "Latin words", ARABIC])
def test_a_sure_reading_stands_whatever_it_says(text: str) -> None:
    assert stands(Reading(text, 0.5))


@pytest.mark.parametrize("text", [ARABIC, HEBREW, "כל בני האדם נולדו בני חורין"])
def test_a_long_line_of_a_pointed_script_stands_though_it_is_doubtful(text: str) -> None:
    assert stands(Reading(text, 0.36))


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_readings_as_bad_as_those_of_the_wrong_network_do_not_stand(text: str) -> None:
    assert not stands(Reading(text, 0.3))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ד ד ד",  # ornaments
        "كر سح",
        "2-0 7 7/2927 // שק 2 2 (",
        "| ל הח זה הזחה 3% הח ל הנוב 2 צידות 37 ות הש 5 1 24",  # Hindi as the network of Hebrew reads it
        "A long line of Latin letters",  # a stain on a page that the default reader reads
        "Весезуеа СазН Ашо под чему",  # a receipt as the network of Russian reads it
        "หอนบนต โชคทเธ จเจตจาส จกั วกิจ",
        "abcdefghijkl שמואל היה נאמן",  # half of it
    ],
)
def test_doubtful_readings_of_anything_else_do_not_stand(text: str) -> None:
    assert not stands(Reading(text, 0.49))
