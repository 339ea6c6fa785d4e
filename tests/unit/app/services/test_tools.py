from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.services.extract.schema import load_schema
from app.services.tools import PostProcessing, ToolGroup, ToolInput, tool, tools
from core.errors import NotBuiltError, ToolUnknownError
from core.model import Content, Tier
from exporters.base import ExportFormat

SLUGS = [
    "image-to-text",
    "pdf-to-text",
    "pdf-to-word",
    "pdf-to-markdown",
    "searchable-pdf",
    "extract-tables",
    "handwriting-to-text",
    "math-to-latex",
    "translate",
    "receipt-to-json",
    "invoice-to-json",
    "business-card-to-json",
    "screenshot-to-text",
    "summarize",
]


def test_all_tools_of_the_contract_are_there_and_work() -> None:
    assert sorted(entry.slug for entry in tools()) == sorted(SLUGS)
    for slug in SLUGS:
        assert tool(slug).needs == ""


def test_every_tool_is_whole() -> None:
    for entry in tools():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", entry.slug)
        assert entry.name
        assert entry.description
        assert not entry.description.endswith(".")
        assert {ExportFormat(each) for each in entry.formats}
        assert entry.inputs
        if entry.fields:
            assert load_schema(entry.fields).fields
    assert {entry.group for entry in tools()} == set(ToolGroup)


def test_icons_are_drawings_of_the_family() -> None:
    lucide = pytest.importorskip("lucide")
    from zipfile import ZipFile

    with ZipFile(Path(lucide.__file__).parent / "lucide.zip") as archive:
        names = set(archive.namelist())
    assert [entry.icon for entry in tools() if f"{entry.icon}.svg" not in names] == []


def test_the_tools_that_are_only_formats_work() -> None:
    slugs = ["image-to-text", "pdf-to-text", "pdf-to-word", "pdf-to-markdown", "searchable-pdf", "extract-tables"]
    assert [tool(slug).formats for slug in slugs] == [("txt",), ("txt",), ("docx",), ("md",), ("pdf",), ("csv",)]
    assert tool("pdf-to-word").inputs == (ToolInput.PDF,)
    assert tool("extract-tables").inputs == (ToolInput.IMAGE, ToolInput.PDF)


def test_handwriting_and_formulas_are_read_by_the_vision_model() -> None:
    handwriting, formulas = tool("handwriting-to-text"), tool("math-to-latex")
    assert (handwriting.tier, handwriting.content, handwriting.formats) == (Tier.VLM, Content.HANDWRITING, ("txt",))
    assert (formulas.tier, formulas.content, formulas.formats) == (Tier.VLM, Content.FORMULAS, ("md",))
    assert formulas.post == (PostProcessing.EXPECT_FORMULAS,)


def test_what_is_not_built_says_what_is_missing() -> None:
    lacking = [each for each in tools() if each.needs]
    for each in lacking:
        with pytest.raises(NotBuiltError, match=each.needs):
            tool(each.slug)


def test_an_unknown_tool_is_answered_with_those_that_are_known() -> None:
    with pytest.raises(ToolUnknownError) as unknown:
        tool("nope")
    assert unknown.value.http_status == 400
    assert all(slug in unknown.value.message for slug in SLUGS)
