"""The commands ``models ...``, and the installation of the default pack that the first ``convert`` does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from app.cli.program import Program
from app.services.models.language_data import models_for
from app.services.models.service import ModelRow, ModelState, PlannedFetch, Progress
from core.jobs import JobCancelled
from core.settings import NetworkPolicy

_FEW_LANGUAGES = 6


def show(program: Program, word: str = "", *, only_installed: bool = False) -> int:
    """List models: all, or those with a word in id or title, or that read the language of this code."""
    from rich.console import Console
    from rich.table import Table

    rows = program.models().list()
    shown = [
        row for row in rows if _has(row, word.casefold()) and (row.state is ModelState.INSTALLED or not only_installed)
    ]
    table = Table(box=None, pad_edge=False)
    for title in ("Model", "Reads", "State", "Size", "Licence", "From"):
        table.add_column(title, justify="right" if title == "Size" else "left", overflow="fold")
    for row in shown:
        name = f"{row.id} (default)" if row.is_default else row.id
        table.add_row(name, _reads(row), row.state.value, _size(row), row.licence, row.source)
    Console(highlight=False).print(table)
    taken = sum(row.size for row in rows if row.state is ModelState.INSTALLED and not row.is_system)
    typer.echo(f"{len(shown)} of {len(rows)} models. Those in {program.paths().models} take {megabytes(taken)}.")
    return 0


def _has(row: ModelRow, word: str) -> bool:
    return word in row.id.casefold() or word in row.title.casefold() or word in map(str.casefold, row.languages)


def _reads(row: ModelRow) -> str:
    if len(row.languages) <= _FEW_LANGUAGES:
        return " ".join(row.languages)
    return f"{len(row.languages)} languages"


def _size(row: ModelRow) -> str:
    return megabytes(row.size) if row.size else "not known"


def install(program: Program, ids: tuple[str, ...], codes: tuple[str, ...] = (), *, is_confirmed: bool) -> int:
    """Install models by id, and those that languages lack; the default pack without either."""
    service = program.models()
    wanted = (*ids, *models_for(codes, service.list())) if codes else ids
    policy = program.settings().network
    if is_confirmed and policy is NetworkPolicy.ASK:
        policy = NetworkPolicy.ALLOW
    installed: tuple[str, ...] = ()
    if wanted or not codes:
        with shown_progress() as progress:
            installed = service.install(wanted, progress=progress, network=policy, confirm=_ask)
    typer.echo(f"Installed: {', '.join(installed)}" if installed else "Everything is installed already.")
    return 0


def install_default_pack(program: Program, stop: threading.Event | None = None) -> None:
    """Install what reading needs, saying first what comes from where; silent where all is there.

    Args:
        program: Gives the services.
        stop: Once set, the installation ends within a second; an unfinished download is continued next time.

    Raises:
        ModelError: If it cannot be had.
        ExportError: If the models' folder cannot be written to.
        JobCancelled: If ``stop`` was set.
    """
    service = program.models()
    if service.is_default_pack_ready():
        return

    def announce(planned: tuple[PlannedFetch, ...]) -> None:
        _say("The models that read pages are not installed yet. Fetching them once:")
        for fetch in planned:
            _say(f"  {', '.join(fetch.model_ids)} from {fetch.source}, {megabytes(fetch.size)}")

    with shown_progress() as show_progress:

        def progress(done: int, total: int, what: str) -> None:
            if stop is not None and stop.is_set():
                raise JobCancelled
            show_progress(done, total, what)

        service.ensure_default_pack(progress=progress, network=program.settings().network, announce=announce)
    _say(f"Installed in {program.paths().models}; from now on no network is needed.")


def verify(program: Program, ids: tuple[str, ...]) -> int:
    """Check hashes; the exit code tells whether all are right."""
    code = 0
    with shown_progress() as progress:
        results = program.models().verify(ids, progress)
    if not results:
        typer.echo("No model is installed.")
    for result in results:
        if result.error is None:
            words = "the system's own build, of the right form" if result.is_own_build else "all files are right"
            typer.echo(f"{result.model_id}: {words}")
        else:
            typer.echo(f"{result.model_id}: {result.error.message}", err=True)
            code = result.error.exit_code
    return code


def import_from(program: Program, path: Path) -> int:
    """Install models from files of this machine; the exit code tells whether any were rejected."""
    with shown_progress() as progress:
        result = program.models().import_from(path, progress)
    if result.installed:
        typer.echo(f"Installed: {', '.join(result.installed)}")
    if result.already_there:
        typer.echo(f"Already installed: {', '.join(result.already_there)}")
    for rejected in result.rejected:
        typer.echo(f"Rejected: {rejected.model_id}: {rejected.reason}", err=True)
    return result.rejection().exit_code if result.rejected else 0


def remove(program: Program, ids: tuple[str, ...]) -> int:
    """Remove models."""
    service = program.models()
    known = {row.id: row for row in service.list()}
    for model_id in ids:
        was_there = service.remove(model_id)
        freed = f", {megabytes(known[model_id].size)} freed" if was_there else ""
        if not was_there and known[model_id].is_system:
            typer.echo(f"{model_id}: belongs to the system, in {known[model_id].folder}; its packages remove it")
            continue
        typer.echo(f"{model_id}: {'removed' if was_there else 'was not installed'}{freed}")
    return 0


def megabytes(size: int) -> str:
    """Return a size for people."""
    return f"{size / 1e6:.1f} MB"


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Show a bar on a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done, total, what: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    with Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bars:
        bar = bars.add_task("", total=None)

        def update_bar(done: int, total: int, what: str) -> None:
            bars.update(bar, completed=done, total=total or None, description=what)

        yield update_bar


def _ask(source: str, size: int) -> bool:
    if not sys.stdin.isatty():
        _say(f"Not downloading {megabytes(size)} from {source} without being told to; use --yes.")
        return False
    return typer.confirm(f"Download {megabytes(size)} from {source}?", default=True, err=True)


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
