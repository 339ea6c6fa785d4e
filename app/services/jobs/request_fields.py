"""Fields of a request resolved over the preset of its tool. Services layer; pure, raises for what is not allowed."""

from __future__ import annotations

from app.services.extract.schema import schema_from_text
from app.services.jobs.port import JobFields
from app.services.jobs.records import JobOptions
from app.services.tool_options import read_options
from app.services.tools import tool
from app.services.translate.languages import parse_target
from core.errors import PageRangeError, RequestInvalidError
from core.model import SourceInfo, Tier
from core.page_ranges import check_page_ranges

_NO_SOURCE = SourceInfo("", "", 0, "", 0)
_LARGEST_SCHEMA = 256 * 1024
_LONGEST_RANGES = 2_000


def job_options(fields: JobFields) -> JobOptions:
    """Return how the job is to be done; a field that was sent wins over the preset, one left out takes it.

    The source is filled in when the file was looked into.

    Raises:
        RequestInvalidError, ToolUnknownError, LanguageUnsupportedError, TranslationUnsupportedError,
        SchemaInvalidError, PageRangeError: If a field has no allowed value.
    """
    preset = tool(fields.tool) if fields.tool else None
    tier = _tier(fields.tier)
    wants_translation = bool(fields.translate_to) or (preset is not None and preset.is_translation)
    if wants_translation:
        parse_target(fields.translate_to)
    is_summary = preset is not None and preset.is_summary
    if is_summary and wants_translation:
        raise RequestInvalidError(
            "a summary cannot be translated in the same job", remedy="Leave translate_to out, or use another tool"
        )
    schema = (fields.schema or "").encode("utf-8", "replace")
    if schema:
        if len(schema) > _LARGEST_SCHEMA:
            raise RequestInvalidError("the schema is larger than 256 KB", remedy="Ask for fewer fields")
        schema_from_text(schema.decode("utf-8"))
    if fields.pages:
        if len(fields.pages) > _LONGEST_RANGES:
            raise PageRangeError("the page ranges are too long", remedy="Write page numbers and ranges like 1-3,7")
        check_page_ranges(fields.pages)
    reading = read_options(preset, tier=tier, language=fields.language or None)
    return JobOptions(
        _NO_SOURCE,
        reading.tier,
        reading.language,
        reading.content,
        preset.slug if preset is not None else "",
        fields.pages or None,
        fields.translate_to if wants_translation else None,
        is_summary,
        bool(schema) or (preset is not None and bool(preset.fields)),
        schema.decode("utf-8"),
    )


def _tier(asked: str | None) -> Tier | None:
    if not asked:
        return None
    try:
        return Tier(asked.strip().lower())
    except ValueError as error:
        raise RequestInvalidError(
            f"there is no tier {asked[:40]!r}", remedy=f"Choose from {', '.join(Tier)}"
        ) from error
