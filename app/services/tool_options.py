"""What a tool and explicit options make together: how to read, what to do then, how to write. Services layer; pure.

Every door goes through here, so that a tool means the same on the command line, in the window and over HTTP.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.services.convert.after_reading import AfterReading
from app.services.extract.schema import FieldSchema, load_schema
from app.services.languages import AUTO, parse_language_option
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.tools import PostProcessing, Tool
from app.services.translate.languages import parse_target
from core.errors import FormatUnknownError, SettingInvalidError
from core.model import Content, TextLayerMode, Tier
from exporters.base import DEFAULT_OPTIONS, ExportFormat, ExportOptions

SUMMARY_FORMATS = (ExportFormat.TXT, ExportFormat.MD, ExportFormat.DOCX, ExportFormat.HTML)
"""Formats that can hold a summary, which is running text without places."""


def read_options(
    tool: Tool | None,
    *,
    tier: Tier | None = None,
    language: str | None = None,
    text_layer: TextLayerMode = TextLayerMode.AUTO,
    content: Content | None = None,
) -> ReadOptions:
    """Return how to read; what is None takes the tool's value, else the usual one.

    Args:
        tool: The tool, None without one.
        tier: Which kind of engine reads.
        language: "auto" or codes apart by commas.
        text_layer: What to do with native text.
        content: What the document is made of; counts for the tier vlm only.

    Raises:
        LanguageUnsupportedError: If a language is unknown.
    """
    chosen = tier or (tool.tier if tool is not None else None) or Tier.CPU
    made_of = content or (tool.content if tool is not None else None) or Content.PRINT
    return ReadOptions(
        chosen,
        parse_language_option(language or (tool.language if tool is not None else None) or AUTO),
        text_layer,
        CPU_MODELS,
        content=made_of if chosen is Tier.VLM else Content.PRINT,
    )


def after_reading(
    tool: Tool | None,
    *,
    fields: FieldSchema | None = None,
    translate_to: str | None = None,
    has_consent: bool = False,
) -> AfterReading:
    """Return what is done between reading and writing. Whether a model can do it here is not looked at.

    Args:
        tool: The tool, None without one.
        fields: Fields to take out, in place of the tool's.
        translate_to: Code of the language to translate to.
        has_consent: Whether a model that is not made for the language shall translate anyway.

    Raises:
        TranslationUnsupportedError: If a translation names no language, or one that nobody knows.
        SettingInvalidError: If a summary is to be translated.
    """
    wants_translation = translate_to is not None or (tool is not None and tool.is_translation)
    is_summary = tool is not None and tool.is_summary
    if wants_translation:
        parse_target(translate_to)
        if is_summary:
            raise SettingInvalidError(
                "a summary cannot be translated in the same run",
                remedy="Leave the language to translate to out, or use another tool",
            )
    if fields is None and tool is not None and tool.fields:
        fields = load_schema(tool.fields)
    post = tool.post if tool is not None else ()
    return AfterReading(
        fields,
        translate_to if wants_translation else None,
        has_consent,
        is_summary,
        expects_tables=PostProcessing.EXPECT_TABLES in post,
        expects_formulas=PostProcessing.EXPECT_FORMULAS in post,
    )


def check_formats(after: AfterReading, formats: Iterable[ExportFormat]) -> None:
    """See whether formats can hold what is made.

    Raises:
        FormatUnknownError: If one cannot.
    """
    if after.is_summary and not set(SUMMARY_FORMATS).issuperset(formats):
        raise FormatUnknownError(
            "a summary is running text", remedy=f"Choose from {', '.join(sorted(SUMMARY_FORMATS))} for it"
        )


def export_options(
    tool: Tool | None,
    base: ExportOptions = DEFAULT_OPTIONS,
    *,
    csv_split: bool | None = None,
    keep_lines: bool | None = None,
) -> ExportOptions:
    """Return how results are written; what is None takes the tool's value, else the one of ``base``."""
    post = tool.post if tool is not None else ()
    return replace(
        base,
        csv_split=(base.csv_split or PostProcessing.FILE_A_TABLE in post) if csv_split is None else csv_split,
        keep_lines=(base.keep_lines or PostProcessing.KEEP_LINES in post) if keep_lines is None else keep_lines,
    )
