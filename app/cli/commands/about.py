"""``doctor`` and ``version``: what this program is, and what it finds on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.commands.options import program_of


def doctor(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="The report as JSON.")] = False,
) -> None:
    """Show what is installed, versions, memory, threads, paths, and whether the network is used."""
    from app.cli.doctor import show_doctor

    raise typer.Exit(show_doctor(program_of(context), as_json=as_json))


def version(
    context: typer.Context,
    check: Annotated[
        bool, typer.Option("--check", help="Ask whether there is a newer version; it is never asked otherwise.")
    ] = False,
) -> None:
    """Show the version."""
    from app.cli.version import show_version

    raise typer.Exit(show_version(program_of(context), is_asked=check))
