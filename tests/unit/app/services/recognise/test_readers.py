from __future__ import annotations

from pathlib import Path

import pytest

from app.services.recognise.readers import (
    LanguageGuide,
    quick_reader,
    reader_to_install,
    unreadable_scripts,
    usable_readers,
)
from engines.ocr.reader_choice import NO_LETTERS
from engines.ocr.registry import OWN_QUICK_READER

DEFAULT = "PP-OCRv6_small_rec"
INSTALLED = frozenset(
    {"tesseract-rus", "tesseract-ukr", "tesseract-script-Cyrillic", "tesseract-heb", "tesseract-vie", "tesseract-eng"}
)
RUSSIAN = ["Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью"]
UKRAINIAN = ["Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю"]


def guide(option: str) -> LanguageGuide:
    return LanguageGuide(option, DEFAULT, frozenset(usable_readers(option, DEFAULT, INSTALLED.__contains__)))


def test_only_installed_readers_of_the_setting_count_and_the_default_one_is_not_named() -> None:
    assert usable_readers("he", DEFAULT, INSTALLED.__contains__) == ("tesseract-heb",)
    assert usable_readers("auto", DEFAULT, INSTALLED.__contains__) == tuple(sorted(INSTALLED))
    assert usable_readers("ka", DEFAULT, INSTALLED.__contains__) == ()


@pytest.mark.parametrize(
    ("option", "script", "reader"),
    [("auto", "Latn", DEFAULT), ("auto", "Hani", DEFAULT), ("auto", NO_LETTERS, DEFAULT), ("auto", "Cyrl",
     "tesseract-script-Cyrillic"), ("auto", "Hebr", "tesseract-heb"), ("auto", "Geor", None), ("ru", "Cyrl",
     "tesseract-rus"), ("ru", "Latn", None), ("en,he", "Hebr", "tesseract-heb"), ("en,he", "Latn", DEFAULT)],
)  # fmt: skip
def test_the_reader_of_a_script(option: str, script: str, reader: str | None) -> None:
    assert guide(option).reader_of(script) == reader


def test_a_setting_names_the_scripts_that_may_occur() -> None:
    assert guide("auto").scripts is None
    assert guide("ru,uk").scripts == frozenset({"Cyrl"})
    assert guide("en,he").scripts == frozenset({"Latn", "Hebr"})


@pytest.mark.parametrize(
    ("option", "lines", "tag", "reader"),
    [("auto", RUSSIAN, "ru", "tesseract-rus"), ("auto", UKRAINIAN, "uk", "tesseract-ukr"),
     ("be,uk", UKRAINIAN, "uk", "tesseract-ukr")],
)  # fmt: skip
def test_the_language_of_the_text_names_its_reader(option: str, lines: list[str], tag: str, reader: str) -> None:
    told = guide(option).tell("Cyrl", lines)

    assert told is not None
    assert (told.tag, told.reader) == (tag, reader)
    assert told.fit > 0.5
    assert guide(option).fit("bg", lines) < 0.2


def test_no_language_is_told_where_it_changes_nothing_or_is_in_doubt() -> None:
    assert guide("he").tell("Hebr", ["כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם"]) is None
    assert guide("auto").tell("Cyrl", ["№ 7"]) is None
    assert guide("auto").tell("Geor", RUSSIAN) is None


def test_what_cannot_be_read_is_named_with_the_remedy() -> None:
    error = unreadable_scripts(("Geor", "Hebr"))

    assert error.code == "language_unsupported"
    assert "Georgian, Hebrew" in error.message
    assert f"models install {reader_to_install('Geor')}" in error.message
    assert reader_to_install("Latn") is not None
    assert reader_to_install("Xxxx") is None


def test_a_second_reader_is_asked_where_the_default_lacks_letters_of_the_language() -> None:
    reading = LanguageGuide("auto", DEFAULT, frozenset({"tesseract-slk", "tesseract-script-Latin"}))
    slovak = [
        "Nikto nesmie byť držaný v otroctve alebo v nevoľníctve; obchod s otrokmi vo všetkých formách je zakázaný"
    ]
    unknown = ["dən lьgkət pəsət miecla guejka, kimnet vənє; pərtmurət varest kiezєev. Sij vuejev kitkem"]
    german = ["Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft begabt."]

    assert reading.second_reader("Latn", slovak) == "tesseract-slk"
    assert reading.second_reader("Latn", unknown) == "tesseract-script-Latin"  # told as Azerbaijani
    assert reading.second_reader("Latn", german) is None
    assert reading.second_reader("Latn", ["TOTAL 23.50 CASH"]) is None
    assert reading.second_reader("Hani", ["世界人权宣言"]) is None


def test_greek_with_breathings_is_read_by_the_data_of_ancient_greek() -> None:
    reading = LanguageGuide("auto", DEFAULT, frozenset({"tesseract-grc", "tesseract-ell", "tesseract-script-Greek"}))
    old = ["τῆς οἰκουμένης ἀπέστειλε, προσκυνεῖσθαι ταῦτα κελεύσας. τὸν δ᾽ ἐν Ἱεροσολύμοις ναὸν εἰς οἰκεῖον ἱερὸν"]
    new = ["Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα."]

    told = reading.tell("Grek", old)
    assert told is not None
    assert told.reader == "tesseract-grc"
    told = reading.tell("Grek", new)
    assert told is not None
    assert told.reader == "tesseract-ell"


def test_our_own_quick_reader_reads_where_it_is_asked_for_and_the_optional_pack_is_not_installed(
    tmp_path: Path,
) -> None:
    assert quick_reader(tmp_path, with_own=True) == OWN_QUICK_READER
    assert quick_reader(tmp_path, with_own=False) == ""
