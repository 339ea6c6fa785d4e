"""Fields over the preset of a tool: what is sent wins, what is left out takes it, what nobody knows is refused."""

from __future__ import annotations

import pytest

from app.services.jobs.port import JobFields
from app.services.jobs.request_fields import job_options
from core.errors import (
    AppError,
    LanguageUnsupportedError,
    PageRangeError,
    RequestInvalidError,
    SchemaInvalidError,
    ToolUnknownError,
    TranslationUnsupportedError,
)
from core.model import Content, Tier

_SCHEMA = '{"type": "object", "properties": {"total": {"type": "string"}}}'


def test_nothing_sent_is_the_usual_reading() -> None:
    options = job_options(JobFields())
    assert (options.tier, options.language, options.tool, options.pages) == (Tier.CPU, "auto", "", None)
    assert not options.can_use_model


def test_a_tool_brings_its_tier_and_content() -> None:
    options = job_options(JobFields(tool="handwriting-to-text"))
    assert (options.tier, options.content) == (Tier.VLM, Content.HANDWRITING)


def test_a_tier_that_is_sent_wins_over_the_tools() -> None:
    options = job_options(JobFields(tool="handwriting-to-text", tier="cpu"))
    assert (options.tier, options.content) == (Tier.CPU, Content.PRINT)


def test_empty_fields_count_as_left_out() -> None:
    assert job_options(JobFields("", "", "", "", "", "", "")) == job_options(JobFields())


def test_languages_are_named_by_our_codes() -> None:
    assert job_options(JobFields(language="de,en")).language == job_options(JobFields(language="EN, de")).language


def test_a_preset_of_fields_can_be_named() -> None:
    options = job_options(JobFields(schema=" id-card "))
    fields = options.after_reading().fields
    assert options.has_fields
    assert fields is not None
    assert fields.name == "id-card"


def test_a_schema_stands_in_the_place_of_the_tools_fields() -> None:
    assert job_options(JobFields(tool="invoice-to-json")).after_reading().fields is not None
    after = job_options(JobFields(tool="invoice-to-json", schema=_SCHEMA)).after_reading()
    assert after.fields is not None
    assert [each.path for each in after.fields.fields] == [("total",)]


def test_translate_to_alone_translates() -> None:
    assert job_options(JobFields(translate_to="de")).after_reading().translate_to == "de"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        (JobFields(tier="gpu"), RequestInvalidError),
        (JobFields(tool="nothing-to-nothing"), ToolUnknownError),
        (JobFields(language="klingon"), LanguageUnsupportedError),
        (JobFields(tool="translate"), TranslationUnsupportedError),
        (JobFields(tool="translate", translate_to="klingon"), TranslationUnsupportedError),
        (JobFields(tool="summarize", translate_to="de"), RequestInvalidError),
        (JobFields(schema="{"), SchemaInvalidError),
        (JobFields(schema='{"a": "' + 300_000 * "x" + '"}'), RequestInvalidError),
        (JobFields(schema="/etc/passwd"), SchemaInvalidError),
        (JobFields(pages="9-1"), PageRangeError),
        (JobFields(pages="1," * 5_000), PageRangeError),
    ],
)
def test_what_is_not_allowed_is_a_bad_request(fields: JobFields, error: type[AppError]) -> None:
    with pytest.raises(error) as raised:
        job_options(fields)
    assert raised.value.http_status == 400
