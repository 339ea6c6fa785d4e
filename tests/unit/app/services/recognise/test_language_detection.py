from __future__ import annotations

import pytest

from app.services.recognise.language_detection import detect_language

ENGLISH = "The committee shall meet at least twice a year and report its findings to the council."
NORWEGIAN = "Komiteen møtes minst to ganger i året og legger fram en rapport om arbeidet sitt for rådet i Oslo."
SERBIAN = "Odbor se sastaje najmanje dva puta godišnje i podnosi izveštaj veću, koje ga razmatra u celosti."
SIMPLIFIED = "委员会每年至少召开两次会议，并向理事会报告其结果。"
TRADITIONAL = "委員會每年至少召開兩次會議，並向理事會報告其結果。"
JAPANESE = "委員会は毎年少なくとも二回会合を開き、理事会に報告する。"


@pytest.mark.parametrize(
    ("text", "tag"),
    [(ENGLISH, "en"), (ENGLISH.upper(), "en"), (NORWEGIAN, "no"), (SIMPLIFIED, "zh-Hans"),
     (TRADITIONAL, "zh-Hant"), (JAPANESE, "ja")],
)  # fmt: skip
def test_language_of_a_text(text: str, tag: str) -> None:
    assert detect_language("auto", text.split("\n")) == tag


@pytest.mark.parametrize(
    "text",
    ["", "Hello world", "1 2 3 4 5 " * 30, "Invoice No. 2024-113  Total 199,00 EUR  IBAN DE89 3704 0044 0532 0130 00",
     "xqz wrt plk mnb vcx asd qwe rty fgh jkl zzx cvb nmq wer", "Anna Schmidt, Peter Müller, John Smith, Maria Rossi",
     "Der Ausschuss tagt", "Комитет собирается"],
)  # fmt: skip
def test_nothing_is_said_where_it_is_doubtful_or_no_language_of_ours(text: str) -> None:
    assert detect_language("auto", [text]) is None


def test_the_setting_bounds_the_choice() -> None:
    assert detect_language("rs_latin", ["Hello"]) == "sr-Latn"
    assert detect_language("de,en", [ENGLISH]) == "en"
    assert detect_language("de,en", [NORWEGIAN]) is None
    assert detect_language("hr,rs_latin", [SERBIAN]) == "sr-Latn"
    assert detect_language("ch,japan", [JAPANESE]) == "ja"


def test_only_the_beginning_of_a_long_page_is_looked_at() -> None:
    def lines() -> object:
        for _ in range(100):
            yield ENGLISH
        raise AssertionError("the whole page was read")

    assert detect_language("auto", lines()) == "en"  # type: ignore[arg-type] # an iterator of texts


def test_letters_that_only_assamese_has_tell_it_from_bengali() -> None:
    assamese = "ইটালি জাৰ্চি জামাইকা জৰ্ডান জাপান কেনিয়া কিৰ্গিজস্তান কম্বোডিয়া কিৰিবাটি কোমোৰোজ ছেইণ্ট কিটছ আৰু নেভিছ উত্তৰ কোৰিয়া"
    bengali = "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে। তাঁদের বিবেক এবং বুদ্ধি আছে"

    assert detect_language("auto", [assamese]) == "as"
    assert detect_language("auto", [bengali]) == "bn"
