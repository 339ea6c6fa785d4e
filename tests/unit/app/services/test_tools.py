from __future__ import annotations

import pytest

from app.services.tools import tool, tools
from core.errors import NotBuiltError, ToolUnknownError
from exporters.base import ExportFormat


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
