from __future__ import annotations

import unicodedata

import pytest

from app.services.languages import (
    Language,
    language,
    languages,
    languages_of_option,
    parse_language_option,
    readers_of_script,
)
from core.errors import LanguageUnsupportedError
from core.model import Direction
from engines.models.catalog import load_catalog

# Unicode names of letters begin with the script's; of ideographs they do not.
_NAMES = {
    "Latn": "LATIN", "Cyrl": "CYRILLIC", "Grek": "GREEK", "Arab": "ARABIC", "Hebr": "HEBREW", "Deva": "DEVANAGARI",
    "Beng": "BENGALI", "Guru": "GURMUKHI", "Gujr": "GUJARATI", "Orya": "ORIYA", "Taml": "TAMIL", "Telu": "TELUGU",
    "Knda": "KANNADA", "Mlym": "MALAYALAM", "Sinh": "SINHALA", "Thai": "THAI", "Laoo": "LAO", "Tibt": "TIBETAN",
    "Mymr": "MYANMAR", "Khmr": "KHMER", "Ethi": "ETHIOPIC", "Armn": "ARMENIAN", "Geor": "GEORGIAN", "Hang": "HANGUL",
    "Hani": "CJK", "Thaa": "THAANA", "Cher": "CHEROKEE", "Cans": "CANADIAN", "Syrc": "SYRIAC",
}  # fmt: skip


def test_codes_tags_and_aliases_name_one_language_each() -> None:
    names = [
        name
        for entry in languages()
        for name in {text.lower().replace("_", "-") for text in (entry.code, entry.tag, *entry.aliases)}
    ]
    assert len(names) == len(set(names))
    assert len(languages()) >= 110


@pytest.mark.parametrize(
    ("written", "tag"),
    [("JA", "ja"), ("zh_TW", "zh-Hant"), ("ch", "zh-Hans"), ("zh", "zh-Hans"), ("zho", "zh-Hans"), ("jpn", "ja"),
     ("rs_latin", "sr-Latn"), ("rs_cyrillic", "sr-Cyrl"), ("sr", "sr-Cyrl"), ("korean", "ko"), ("german", "de"),
     ("ger", "de"), ("deu", "de"), ("iw", "he"), ("ar", "ar"), ("ka", "ka"), ("per", "fa"), ("tgl", "tl"),
     ("pt-BR", "pt"), ("nb", "no"), ("mah", "mag")],
)  # fmt: skip
def test_common_codes_are_understood(written: str, tag: str) -> None:
    assert language(written).tag == tag


@pytest.mark.parametrize("entry", languages(), ids=lambda entry: entry.code)
def test_a_language_is_told_in_its_own_script_and_direction(entry: Language) -> None:
    letters = [unicodedata.name(char) for char in entry.native_name if char.isalpha()]
    assert letters
    assert all(name.startswith((_NAMES[entry.script], "MODIFIER")) for name in letters)
    assert unicodedata.is_normalized("NFC", entry.native_name)
    assert entry.name.isprintable()
    assert entry.name.strip()
    is_rtl = entry.script in ("Arab", "Hebr", "Thaa", "Syrc")
    assert entry.direction is (Direction.RIGHT_TO_LEFT if is_rtl else Direction.LEFT_TO_RIGHT)
    assert all(alias == alias.lower() for alias in entry.aliases)


def test_names_tell_languages_apart() -> None:
    assert len({entry.name for entry in languages()}) == len(languages())
    assert len({(entry.native_name, entry.script) for entry in languages()}) == len(languages())


def test_every_reader_is_in_the_catalog_and_is_said_to_read_the_language() -> None:
    catalog = load_catalog()
    for entry in languages():
        assert entry.readers
        assert len(set(entry.readers)) == len(entry.readers)
        assert entry.second_opinion in ("", *entry.readers[1:])
        for reader in entry.readers:
            model = catalog.get(reader)
            assert model.role == "text_recognition"


def test_size_is_that_of_the_best_reader() -> None:
    assert language("he").size_mb == pytest.approx(load_catalog().get(language("he").readers[0]).size / 1e6, abs=0.06)
    assert all(entry.size_mb > 0 for entry in languages())


def test_readers_of_a_language_and_of_a_script() -> None:
    assert language("german").readers == language("de").readers
    assert language("vi").readers[0] == "tesseract-vie"
    with pytest.raises(LanguageUnsupportedError):
        language("tlh")
    assert readers_of_script("Latn")[0] == "PP-OCRv6_small_rec"
    assert readers_of_script("Hani")[0] == "PP-OCRv6_small_rec"
    # What reads both languages of the script comes before what was made for one.
    assert readers_of_script("Hebr")[0] == "tesseract-script-Hebrew"
    assert set(readers_of_script("Hebr")) == {"tesseract-script-Hebrew", "tesseract-heb", "tesseract-yid"}
    assert readers_of_script("Egyp") == ()


def test_language_option_is_put_into_one_form() -> None:
    assert parse_language_option("en,deu, de") == parse_language_option("de,en") == "de,en"
    assert parse_language_option("auto,de") == "auto"
    assert parse_language_option("") == "auto"
    with pytest.raises(LanguageUnsupportedError, match="'tlh'"):
        parse_language_option("en,tlh")


def test_the_languages_of_a_setting() -> None:
    assert [entry.tag for entry in languages_of_option("japan,rs_latin")] == ["ja", "sr-Latn"]
    assert languages_of_option("auto") == languages()
