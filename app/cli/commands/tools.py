"""``tools``: the presets of ``convert --tool``."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.commands.options import program_of

tools_app = typer.Typer(
    help="What documents can be turned into: the presets of convert --tool, and which can run here.",
    no_args_is_help=True,
)


@tools_app.command("list")
def tools_list(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The list as JSON.")] = False,
) -> None:
    """List the tools, what each writes, and what is missing for those that cannot run here."""
    from app.cli import tools

    raise typer.Exit(tools.show(program_of(context), as_json=as_json))


@tools_app.command("show")
def tools_show(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="Which tool.")],
    translate_to: Annotated[
        str | None, typer.Option(metavar="CODE", help="Language to translate to, for tools that translate.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The tool as JSON.")] = False,
) -> None:
    """Show what a tool does, which model it would use, and what to do where it cannot run."""
    from app.cli import tools

    raise typer.Exit(tools.show_one(program_of(context), slug, translate_to, as_json=as_json))
