"""The commands ``models ...``, and the installation of the default pack that the first ``convert`` does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from app.cli.program import Program
from app.services.models.service import PlannedFetch, Progress
from core.jobs import JobCancelled
from core.settings import NetworkPolicy


def show(program: Program) -> int:
    """List all models."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for title in ("Model", "State", "Size", "Licence", "From"):
        table.add_column(title, justify="right" if title == "Size" else "left", overflow="fold")
    for row in program.models().list():
        name = f"{row.id} (default)" if row.is_default else row.id
        table.add_row(name, row.state.value, megabytes(row.size), row.licence, row.source)
    Console(highlight=False).print(table)
    return 0


def install(program: Program, ids: tuple[str, ...], *, is_confirmed: bool) -> int:
    """Install models, the default pack without names."""
    service = program.models()
    policy = program.settings().network
    if is_confirmed and policy is NetworkPolicy.ASK:
        policy = NetworkPolicy.ALLOW
    with shown_progress() as progress:
        installed = service.install(ids, progress=progress, network=policy, confirm=_ask)
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
            typer.echo(f"{result.model_id}: all files are right")
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
