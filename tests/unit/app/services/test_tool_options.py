from __future__ import annotations

import pytest

from app.services.convert.after_reading import NOTHING_AFTER
from app.services.extract.schema import load_schema
from app.services.tool_options import after_reading, check_formats, export_options, read_options
from app.services.tools import tool
from core.errors import (
    FormatUnknownError,
    LanguageUnsupportedError,
    SettingInvalidError,
    TranslationUnsupportedError,
)
from core.model import Content, TextLayerMode, Tier
from exporters.base import DEFAULT_OPTIONS, ExportFormat, ExportOptions


def test_without_a_tool_the_usual_options_count() -> None:
    options = read_options(None)
    assert (options.tier, options.language, options.content) == (Tier.CPU, "auto", Content.PRINT)
    assert after_reading(None) == NOTHING_AFTER
    assert export_options(None) == DEFAULT_OPTIONS


def test_a_tool_presets_and_explicit_values_win() -> None:
    handwriting = tool("handwriting-to-text")
    assert (read_options(handwriting).tier, read_options(handwriting).content) == (Tier.VLM, Content.HANDWRITING)
    forced = read_options(handwriting, tier=Tier.CPU, language="de", text_layer=TextLayerMode.FORCE)
    assert (forced.tier, forced.language, forced.content) == (Tier.CPU, "de", Content.PRINT)
    assert forced.text_layer is TextLayerMode.FORCE
    assert read_options(tool("image-to-text"), content=Content.HANDWRITING).content is Content.PRINT
    with pytest.raises(LanguageUnsupportedError):
        read_options(None, language="klingon")


def test_what_is_done_between_reading_and_writing() -> None:
    invoice = after_reading(tool("invoice-to-json")).fields
    assert invoice is not None
    assert invoice.fields == load_schema("invoice").fields
    own = load_schema("receipt")
    assert after_reading(tool("invoice-to-json"), fields=own).fields is own
    assert after_reading(tool("summarize")).is_summary
    assert after_reading(tool("translate"), translate_to="de").translate_to == "de"
    assert after_reading(tool("invoice-to-json"), translate_to="de", has_consent=True).has_consent
    assert after_reading(tool("extract-tables")).expects_tables
    assert after_reading(tool("math-to-latex")).expects_formulas


def test_a_translation_needs_a_language_that_is_known() -> None:
    for code in (None, "", "xx-unknown"):
        with pytest.raises(TranslationUnsupportedError):
            after_reading(tool("translate"), translate_to=code)
    with pytest.raises(SettingInvalidError):
        after_reading(tool("summarize"), translate_to="de")


def test_a_summary_is_running_text() -> None:
    summary = after_reading(tool("summarize"))
    check_formats(summary, [ExportFormat.MD, ExportFormat.DOCX])
    check_formats(NOTHING_AFTER, ExportFormat)
    with pytest.raises(FormatUnknownError, match=r"docx, html, md, txt"):
        check_formats(summary, [ExportFormat.MD, ExportFormat.CSV])


def test_how_results_are_written() -> None:
    base = ExportOptions(pdfa=True)
    tables, screenshot = tool("extract-tables"), tool("screenshot-to-text")
    assert export_options(tables, base) == ExportOptions(pdfa=True, csv_split=True)
    assert not export_options(tables, base, csv_split=False).csv_split
    assert export_options(screenshot).keep_lines
    assert not export_options(screenshot, keep_lines=False).keep_lines
    assert export_options(tool("pdf-to-text"), keep_lines=True).keep_lines
    assert export_options(None, csv_split=True).csv_split
