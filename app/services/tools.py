"""Tools: named presets such as ``pdf-to-word`` (``resources/tools.toml``)."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from typing import Any

from core.errors import NotBuiltError, ToolUnknownError
from core.model import Content, Tier
from core.resources import resource_path


@dataclass(frozen=True, slots=True)
class Tool:
    """A preset; each value is a default that an explicit option overrides.

    Attributes:
        slug: Name on the command line and in the API.
        name: Name for people.
        description: What it does, in a sentence.
        formats: Ids of the formats it writes.
        tier: The tier it reads with, None for the usual one.
        language: The language setting, None for the usual one.
        content: What the documents are made of, for the tier vlm; None for print.
        fields: Preset of the fields it takes out; "" for none.
        is_translation: Whether it translates, and needs a language to translate to.
        is_summary: Whether it writes a summary in place of the document.
        needs: What this version lacks for it; empty where it works.
    """

    slug: str
    name: str
    description: str
    formats: tuple[str, ...]
    tier: Tier | None = None
    language: str | None = None
    content: Content | None = None
    fields: str = ""
    is_translation: bool = False
    is_summary: bool = False
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
    tier, content = entry.get("tier"), entry.get("content")
    return Tool(
        **{
            **entry,
            "formats": tuple(entry["formats"]),
            "tier": None if tier is None else Tier(tier),
            "content": None if content is None else Content(content),
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
