"""Tools: named presets such as ``pdf-to-word`` (``resources/tools.toml``).

Services layer; data alone. What a tool and explicit options make together is ``tool_options``, whether it can run on
this machine ``tool_readiness``.
"""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.errors import NotBuiltError, ToolUnknownError
from core.model import Content, Tier
from core.resources import resource_path


class ToolInput(StrEnum):
    """What a tool is made for; every tool takes every file that can be read."""

    IMAGE = "image"
    PDF = "pdf"


class ToolGroup(StrEnum):
    """Where a tool is shown among others."""

    TEXT = "text"
    OFFICE = "office"
    DATA = "data"
    LANGUAGE = "language"


class PostProcessing(StrEnum):
    """What is done with a result beside reading and writing it."""

    KEEP_LINES = "keep-lines"
    """Plain text keeps the lines of the page, where they stand."""
    FILE_A_TABLE = "file-a-table"
    """CSV becomes one file a table."""
    EXPECT_TABLES = "expect-tables"
    """A document without a table is said to have none."""
    EXPECT_FORMULAS = "expect-formulas"
    """A document without a formula is said to have none."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A preset; each value is a default that an explicit option overrides.

    Attributes:
        slug: Name on the command line and in the API.
        name: Name for people.
        description: What it does, in a sentence.
        formats: Ids of the formats it writes.
        group: Where it is shown.
        icon: Name of its drawing in Lucide.
        inputs: What it is made for.
        tier: The tier it reads with, None for the usual one.
        language: The language setting, None for the usual one.
        content: What the documents are made of, for the tier vlm, which chooses the prompt of the model by it; None for
            print. The prompts themselves belong to the models (``resources/models.toml``).
        fields: Preset of the fields it takes out; "" for none.
        is_translation: Whether it translates, and needs a language to translate to.
        is_summary: Whether it writes a summary in place of the document.
        post: What is done with the result.
        needs: What this version lacks for it; empty where it works.
    """

    slug: str
    name: str
    description: str
    formats: tuple[str, ...]
    group: ToolGroup = ToolGroup.TEXT
    icon: str = "file-text"
    inputs: tuple[ToolInput, ...] = (ToolInput.IMAGE, ToolInput.PDF)
    tier: Tier | None = None
    language: str | None = None
    content: Content | None = None
    fields: str = ""
    is_translation: bool = False
    is_summary: bool = False
    post: tuple[PostProcessing, ...] = ()
    needs: str = ""

    @property
    def is_reading(self) -> bool:
        """Whether it is a way of reading and writing alone, without work on the document in between."""
        return not (self.fields or self.is_translation or self.is_summary)


@functools.cache
def tools() -> tuple[Tool, ...]:
    """Return all tools in the order of the file."""
    data = tomllib.loads(resource_path("tools.toml").read_text(encoding="utf-8"))
    return tuple(_tool(entry) for entry in data["tool"])


def _tool(entry: dict[str, Any]) -> Tool:
    tier, content, inputs = entry.get("tier"), entry.get("content"), entry.get("inputs")
    return Tool(
        **{
            **entry,
            "formats": tuple(entry["formats"]),
            "group": ToolGroup(entry["group"]),
            "inputs": tuple(ToolInput) if inputs is None else tuple(map(ToolInput, inputs)),
            "tier": None if tier is None else Tier(tier),
            "content": None if content is None else Content(content),
            "post": tuple(map(PostProcessing, entry.get("post", ()))),
        }
    )


def tool(slug: str) -> Tool:
    """Find a tool that works in this version.

    Raises:
        ToolUnknownError: If there is none of that name.
        NotBuiltError: If this version lacks what it needs.
    """
    for entry in tools():
        if entry.slug == slug:
            if entry.needs:
                raise NotBuiltError(
                    f"the tool {slug!r} needs {entry.needs}, which this version does not have",
                    remedy=f"Tools that work: {_working()}",
                )
            return entry
    raise ToolUnknownError(f"there is no tool {slug!r}", remedy=f"Tools: {_working()}")


def _working() -> str:
    return ", ".join(entry.slug for entry in tools() if not entry.needs)
