"""Options of a file as a text, for the journal: what waits at the end of the program goes on as it was meant."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.gui.queue.rows import FileOptions
from app.services.convert.tool_results import ToolRun
from app.services.languages import AUTO, parse_language_option
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.tool_options import read_options
from app.services.tools import Tool, tools
from core.errors import AppError
from core.model import Content, TextLayerMode, Tier
from core.page_ranges import check_page_ranges


class _Stored(msgspec.Struct, frozen=True, omit_defaults=True):
    tier: Tier = Tier.CPU
    language: str = AUTO
    text_layer: TextLayerMode = TextLayerMode.AUTO
    pages: str | None = None
    tool: str = ""
    is_written: bool = False
    folder: str = ""
    translate_to: str = ""
    has_consent: bool = False


def default_options() -> FileOptions:
    """Return the usual options."""
    return FileOptions(ReadOptions(Tier.CPU, AUTO, TextLayerMode.AUTO, CPU_MODELS))


def content_for(tier: Tier, slug: str) -> Content:
    """Return what a tool says documents are made of; only a vision model is asked for it."""
    found = next((tool.content for tool in tools() if tool.slug == slug), None)
    return found or Content.PRINT if tier is Tier.VLM else Content.PRINT


def to_text(options: FileOptions) -> str:
    """Write options; the models are not among them, a newer version may have better ones."""
    read = options.read
    run = options.run or ToolRun()
    stored = _Stored(
        read.tier,
        read.language,
        read.text_layer,
        options.pages,
        options.tool,
        options.run is not None,
        str(run.folder or ""),
        run.translate_to or "",
        run.has_consent,
    )
    return msgspec.json.encode(stored).decode()


def from_text(text: str) -> FileOptions:
    """Read options; the usual ones where the text cannot be understood or was never written."""
    try:
        stored = msgspec.json.decode(text or "{}", type=_Stored)
        if stored.pages is not None:
            check_page_ranges(stored.pages)
        language = parse_language_option(stored.language)
    except (msgspec.DecodeError, AppError):
        return default_options()
    read = ReadOptions(
        stored.tier, language, stored.text_layer, CPU_MODELS, content=content_for(stored.tier, stored.tool)
    )
    run = None
    if stored.is_written:
        folder = Path(stored.folder) if stored.folder else None
        run = ToolRun(folder, stored.translate_to or None, stored.has_consent)
    return FileOptions(read, stored.pages, stored.tool, run)


def tool_options(tool: Tool, run: ToolRun, usual_language: str = AUTO) -> FileOptions:
    """Return the options of files that a tool reads and writes the results of."""
    read = read_options(tool, language=tool.language or usual_language)
    return FileOptions(read, None, tool.slug, run)
