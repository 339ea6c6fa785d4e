"""The commands ``tools ...``: what tools there are, and which of them can run on this machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import typer

from app.cli.program import Program
from app.services.tool_readiness import ToolReadiness, tool_object
from app.services.tools import PostProcessing, Tool, ToolInput, tool
from core.model import Tier

_WIDE = 200  # columns, where nobody's terminal says otherwise
_INPUTS = {ToolInput.IMAGE: "pictures", ToolInput.PDF: "PDFs"}
_POST = {
    PostProcessing.KEEP_LINES: "lines stay where they stand",
    PostProcessing.FILE_A_TABLE: "one CSV file a table",
    PostProcessing.EXPECT_TABLES: "a document without tables is named",
    PostProcessing.EXPECT_FORMULAS: "a document without formulas is named",
}


def show(program: Program, *, as_json: bool) -> int:
    """List the tools, and what is missing for those that cannot run."""
    listed = program.tool_check().all()
    if as_json:
        objects = [tool_object(each, found) for each, found in listed]
        typer.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return 0
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in ("Tool", "What it does", "Writes", "Tier", "Can run"):
        # The name is typed again in other commands: never cut over two lines.
        table.add_column(title, overflow="fold", no_wrap=title == "Tool")
    for each, found in listed:
        table.add_row(each.slug, each.description, ", ".join(each.formats), _tier(each), _state(found))
    # Away from a terminal nothing is folded: lines are for other programs.
    Console(highlight=False, width=None if sys.stdout.isatty() else _WIDE).print(table)
    typer.echo("More about one: pagesight tools show SLUG. To use it: pagesight convert FILE --tool SLUG")
    return 0


def show_one(program: Program, slug: str, translate_to: str | None, *, as_json: bool) -> int:
    """Show what a tool does, and whether it can run here.

    Raises:
        ToolUnknownError: If there is no such tool.
        TranslationUnsupportedError: If no language has the code ``translate_to``.
    """
    found = program.tool_check().of(slug, translate_to)
    chosen = tool(slug)
    if as_json:
        typer.echo(json.dumps(tool_object(chosen, found), ensure_ascii=False, indent=2))
        return 0
    typer.echo(f"{chosen.slug}: {chosen.name}\n{chosen.description}.\n")
    rows = dict(_rows(chosen, found))
    width = max(map(len, rows))
    for name, value in rows.items():
        typer.echo(f"{name:<{width}}  {value}")
    return 0


def _rows(chosen: Tool, found: ToolReadiness) -> Iterator[tuple[str, str]]:
    yield "made for", " and ".join(_INPUTS[each] for each in chosen.inputs)
    yield "writes", ", ".join(chosen.formats)
    yield "tier", _tier(chosen)
    if chosen.fields:
        yield "fields", chosen.fields
    if chosen.post:
        yield "then", "; ".join(_POST[each] for each in chosen.post)
    if found.model:
        yield "model", found.model
    if found.prompt:
        yield "prompt", found.prompt
    yield "can run", _state(found)
    if found.error is not None and found.error.remedy:
        yield "to do", found.error.remedy
    if found.notes:
        yield "know", " ".join(found.notes)
    option = " --translate-to CODE" if chosen.is_translation else ""
    yield "use", f"pagesight convert FILE --tool {chosen.slug}{option}"


def _tier(chosen: Tool) -> str:
    return (chosen.tier or Tier.CPU).value


def _state(found: ToolReadiness) -> str:
    if found.error is None:
        return "yes"
    needed = ", ".join(model.id for model in found.models)
    return f"no: {found.error.what}" + (f"; needs {needed}" if needed else "")
