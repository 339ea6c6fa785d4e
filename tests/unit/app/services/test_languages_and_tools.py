from __future__ import annotations

import pytest

from app.services.languages import language, languages, languages_of_option, parse_language_option
from app.services.tools import tool, tools
from core.errors import LanguageUnsupportedError, NotBuiltError, ToolUnknownError
from exporters.base import ExportFormat


def test_codes_tags_and_aliases_name_one_language_each() -> None:
    names = [n for entry in languages() for n in {m.lower() for m in (entry.code, entry.tag, *entry.aliases)}]
    assert len(names) == len(set(names)) > 100
    assert language("JA").code == "japan"
    assert language("zh_TW").code == "chinese_cht"


def test_language_option_is_put_into_one_form() -> None:
    assert parse_language_option("en,deu, de") == parse_language_option("de,en") == "de,en"
    assert parse_language_option("auto,de") == "auto"
    assert parse_language_option("") == "auto"
    with pytest.raises(LanguageUnsupportedError, match="'ar'"):
        parse_language_option("en,ar")


def test_the_languages_of_a_setting() -> None:
    assert [entry.tag for entry in languages_of_option("japan,rs_latin")] == ["ja", "sr-Latn"]
    assert languages_of_option("auto") == languages()


def test_tools_name_formats_that_exist() -> None:
    for entry in tools():
        assert entry.formats
        assert {ExportFormat(f) for f in entry.formats}
        assert entry.description


def test_the_tools_that_are_only_formats_work() -> None:
    slugs = ["image-to-text", "pdf-to-text", "pdf-to-word", "pdf-to-markdown", "searchable-pdf", "extract-tables"]
    assert [tool(slug).formats for slug in slugs] == [("txt",), ("txt",), ("docx",), ("md",), ("pdf",), ("csv",)]


def test_what_is_not_built_says_what_is_missing() -> None:
    with pytest.raises(NotBuiltError, match="VLM tier"):
        tool("handwriting-to-text")
    with pytest.raises(ToolUnknownError, match="pdf-to-word"):
        tool("nope")
