"""The command ``languages``: what can be read, by which model, and what to install for the rest."""

from __future__ import annotations

import json

import typer

from app.cli.models import megabytes
from app.cli.program import Program
from app.services.models.language_data import LanguageData, language_data, language_object


def show_languages(program: Program, word: str, *, only_ready: bool, as_json: bool) -> int:
    """List languages.

    Args:
        program: Gives the services.
        word: Only those with it in a code or name; all without.
        only_ready: Only those whose data is installed.
        as_json: As JSON instead of a table.
    """
    found = [
        data
        for data in language_data(program.models().list())
        if _matches(data, word.casefold()) and (data.is_ready or not only_ready)
    ]
    if as_json:
        typer.echo(json.dumps([language_object(data) for data in found], ensure_ascii=False, indent=2))
        return 0
    if not found:
        typer.echo("No language has that in its code or name.")
        return 0
    _print_table(found)
    return 0


def _print_table(found: list[LanguageData]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in ("Code", "Language", "In the language", "Read by", "Missing"):
        table.add_column(title, overflow="fold")
    for data in found:
        entry = data.language
        missing = f"{data.to_install}, {megabytes(data.size)}" if data.to_install else ""
        table.add_row(entry.code, entry.name, entry.native_name, data.reader, missing)
    Console(highlight=False).print(table)
    ready = sum(data.is_ready for data in found)
    typer.echo(f"{ready} of {len(found)} can be read with what is installed.")
    if ready < len(found):
        typer.echo("The others: pagesight models install --language CODE")


def _matches(data: LanguageData, word: str) -> bool:
    entry = data.language
    codes = {entry.code, entry.tag, *entry.aliases}
    return word in {code.casefold() for code in codes} or any(
        word in name.casefold() for name in (entry.name, entry.native_name)
    )
