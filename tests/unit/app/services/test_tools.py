from __future__ import annotations

import pytest

from app.services.tools import tool, tools
from core.errors import NotBuiltError, ToolUnknownError
from core.model import Content, Tier
from exporters.base import ExportFormat


def test_tools_name_formats_that_exist() -> None:
    for entry in tools():
        assert entry.formats
        assert {ExportFormat(f) for f in entry.formats}
        assert entry.description


def test_the_tools_that_are_only_formats_work() -> None:
    slugs = ["image-to-text", "pdf-to-text", "pdf-to-word", "pdf-to-markdown", "searchable-pdf", "extract-tables"]
    assert [tool(slug).formats for slug in slugs] == [("txt",), ("txt",), ("docx",), ("md",), ("pdf",), ("csv",)]


def test_handwriting_and_formulas_are_read_by_the_vision_model() -> None:
    handwriting, formulas = tool("handwriting-to-text"), tool("math-to-latex")
    assert (handwriting.tier, handwriting.content, handwriting.formats) == (Tier.VLM, Content.HANDWRITING, ("txt",))
    assert (formulas.tier, formulas.content, formulas.formats) == (Tier.VLM, Content.FORMULAS, ("md",))


def test_what_is_not_built_says_what_is_missing() -> None:
    lacking = [each for each in tools() if each.needs]
    for each in lacking:
        with pytest.raises(NotBuiltError, match=each.needs):
            tool(each.slug)
    with pytest.raises(ToolUnknownError, match="pdf-to-word"):
        tool("nope")
