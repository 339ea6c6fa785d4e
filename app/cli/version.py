"""The command ``version``."""

from __future__ import annotations

import sys

import typer

from app.cli.program import Program
from app.services.updates import build_facts, check_for_update, installed_version, update_host


def show_version(program: Program, *, is_asked: bool) -> int:
    """Print the version; with ``is_asked`` also whether there is a newer one. Never asks by itself."""
    facts = build_facts()
    built = f" (built from {facts.commit})" if facts.commit else ""
    typer.echo(f"pagesight {installed_version()}{built}")
    if not is_asked:
        return 0
    host = update_host(facts)
    if not host:
        typer.echo("This build names no address to ask for newer versions; nobody was asked.")
        return 0
    sys.stderr.write(f"Asking {host}; nothing about this machine or its documents is sent.\n")
    report = check_for_update(program.settings().network, facts=facts)
    if report.is_newer:
        where = f": {report.page}" if report.page else ""
        typer.echo(f"Version {report.newest} can be had{where}")
    else:
        typer.echo(f"This is the newest version ({report.host} offers {report.newest}).")
    return 0
