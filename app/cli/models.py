"""The commands ``models ...``, and the installation of the default pack that the first ``convert`` does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from app.cli.program import Program
from app.services.models.language_data import models_for
from app.services.models.measured import Calibration
from app.services.models.recommendation import Use, duration_words, reason_words, recommend, this_machine
from app.services.models.service import ModelRow, ModelService, ModelState, NewModel, PlannedFetch, Progress
from app.services.sizes import memory_words
from core.errors import ModelUnknownError
from core.jobs import JobCancelled, JobContext, JobEvent
from core.settings import NetworkPolicy

_FEW_LANGUAGES = 6
_WIDE = 240  # columns


def show(program: Program, word: str = "", *, only_installed: bool = False) -> int:
    """List models: all, or those with a word in id or title, or that read the language of this code."""
    from rich.console import Console
    from rich.table import Table

    rows = program.models().list()
    shown = [
        row for row in rows if _has(row, word.casefold()) and (row.state is ModelState.INSTALLED or not only_installed)
    ]
    table = Table(box=None, pad_edge=False)
    for title in ("Model", "Use", "Languages", "State", "Size", "Licence", "From"):
        # The name is typed again in other commands: never cut over two lines.
        table.add_column(
            title, justify="right" if title == "Size" else "left", overflow="fold", no_wrap=title in ("Model", "Size")
        )
    for row in shown:
        name = f"{row.id} (default)" if row.is_default or row.is_chat_default else row.id
        table.add_row(name, _use(row), _languages(row), row.state.value, _size(row), row.licence, row.source)
    # Away from a terminal nothing is folded: lines are for other programs.
    Console(highlight=False, width=None if sys.stdout.isatty() else _WIDE).print(table)
    taken = sum(row.size for row in rows if row.state is ModelState.INSTALLED and row.is_of_store)
    typer.echo(f"{len(shown)} of {len(rows)} models. Those in {program.paths().models} take {megabytes(taken)}.")
    return 0


def _has(row: ModelRow, word: str) -> bool:
    uses = {use for use, can in (("chat", row.can_chat), ("vlm", row.can_see)) if can}
    return (
        word in row.id.casefold()
        or word in row.title.casefold()
        or word in map(str.casefold, row.languages)
        or word in uses
    )


_USES = {
    "text_detection": "finds lines",
    "text_recognition": "reads",
    "page_orientation": "turns pages",
    "layout": "layout",
    "embedding": "compares sentences",
    "quick_reading": "reads print quickly",
}


def _use(row: ModelRow) -> str:
    if row.is_language_model:
        return ", ".join(use for use, can in (("chats", row.can_chat), ("reads pictures", row.can_see)) if can)
    return _USES.get(row.role, row.role)


def _languages(row: ModelRow) -> str:
    if len(row.languages) <= _FEW_LANGUAGES:
        return " ".join(row.languages)
    return f"{len(row.languages)} languages"


def _size(row: ModelRow) -> str:
    return megabytes(row.size) if row.size else "not known"


def install(
    program: Program,
    ids: tuple[str, ...],
    codes: tuple[str, ...] = (),
    *,
    is_confirmed: bool,
    accepts_licence: bool = False,
) -> int:
    """Install models by id, and those that languages lack; the default pack without either."""
    service = program.models()
    _settle_terms(service, ids, is_accepted=accepts_licence)
    wanted = (*ids, *models_for(codes, service.list())) if codes else ids
    policy = program.settings().network
    if is_confirmed and policy is NetworkPolicy.ASK:
        policy = NetworkPolicy.ALLOW
    installed: tuple[str, ...] = ()
    if wanted or not codes:
        with shown_progress() as progress:
            installed = service.install(wanted, progress=progress, network=policy, confirm=_ask)
    typer.echo(f"Installed: {', '.join(installed)}" if installed else "Everything is installed already.")
    measurable = [row.id for row in service.list() if row.id in installed and row.is_language_model]
    if measurable:
        _say(f"To measure how quick it is here: pagesight models calibrate {' '.join(measurable)}")
    return 0


def _settle_terms(service: ModelService, ids: tuple[str, ...], *, is_accepted: bool) -> None:
    """Show licences that must be accepted, and take the answer; without one the installation says what is missing."""
    for model_id, text in service.terms_to_accept(ids).items():
        _say(text)
        if is_accepted or (
            sys.stdin.isatty() and typer.confirm(f"Do you accept this licence of {model_id}?", err=True)
        ):
            service.accept_terms((model_id,))


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
    heading = "The models that read pages are not installed yet. Fetching them once:"
    _install_pack(program, service.ensure_default_pack, heading, stop)


def install_chat_pack(program: Program, stop: threading.Event | None = None) -> None:
    """Install what a question needs, as ``install_default_pack`` does for reading; silent where any model chats."""
    service = program.models()
    if service.is_chat_pack_ready():
        return
    heading = "No model that answers questions is installed yet. Fetching a small one once:"
    _install_pack(program, service.ensure_chat_pack, heading, stop)
    note = next((row.note for row in service.list() if row.is_chat_default), "")
    if note:
        _say(note)
    _say('Larger models answer better; "pagesight models recommend" names the one for this machine.')


def _install_pack(program: Program, ensure: Callable[..., object], heading: str, stop: threading.Event | None) -> None:
    def announce(planned: tuple[PlannedFetch, ...]) -> None:
        _say(heading)
        for fetch in planned:
            _say(f"  {', '.join(fetch.model_ids)} from {fetch.source}, {megabytes(fetch.size)}")

    with shown_progress() as show_progress:

        def progress(done: int, total: int, what: str) -> None:
            if stop is not None and stop.is_set():
                raise JobCancelled
            show_progress(done, total, what)

        ensure(progress=progress, network=program.settings().network, announce=announce)
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


def add(program: Program, new: NewModel) -> int:
    """Add a model from GGUF files of this machine."""
    with shown_progress() as progress:
        row = program.models().add(new, progress)
    memory = memory_words(row.ram_mb)
    typer.echo(f"Added: {row.id} ({row.title}), {megabytes(row.size)}, about {memory} of memory when it runs")
    can = [use for use, is_so in (("chat", row.can_chat), ("read pictures", row.can_see)) if is_so]
    typer.echo(f"It can {' and '.join(can)}. Settings chat_model and vlm_model choose it by this name.")
    _say(f"To measure how quick it is here: pagesight models calibrate {row.id}")
    return 0


def recommend_models(program: Program) -> int:
    """Say which models suit this machine, why, and what they cost."""
    service = program.models()
    machine = this_machine()
    found = recommend(service.list(), machine, program.calibrations().page_seconds())
    typer.echo(
        f"This machine: {memory_words(machine.memory_mb)} of memory, {memory_words(machine.free_mb)} free, "
        f"{machine.cores} core{'' if machine.cores == 1 else 's'}"
    )
    missing: list[str] = []
    for each in found:
        use = "To chat" if each.use is Use.CHAT else "To read pages (tier vlm)"
        if each.row is None:
            typer.echo(f"{use}: none. {reason_words(each, machine)}")
            continue
        row = each.row
        is_there = row.state is ModelState.INSTALLED
        typer.echo(f"{use}: {row.id} ({_how_far(row)}, {row.licence})")
        typer.echo(f"  {reason_words(each, machine)}")
        if row.note:
            typer.echo(f"  {row.note}")
        if not is_there and row.id not in missing:
            missing.append(row.id)
    if missing:
        typer.echo(f"To install: pagesight models install {' '.join(missing)}")
    return 0


def _how_far(row: ModelRow) -> str:
    if row.state is ModelState.INSTALLED:
        return "installed"
    return f"{megabytes(row.download_size)} to download" if row.download_size else "not installed"


def calibrate(program: Program, ids: tuple[str, ...]) -> int:
    """Measure models on this machine: those named, else every language model that is installed."""
    rows = {row.id: row for row in program.models().list() if row.is_language_model}
    wanted = ids or tuple(row.id for row in rows.values() if row.state is ModelState.INSTALLED)
    if not wanted:
        typer.echo("No language model is installed.")
        return 0
    unknown = next((model_id for model_id in wanted if model_id not in rows), None)
    if unknown is not None:
        listed = ", ".join(rows)
        raise ModelUnknownError(f'no language model is called "{unknown}"', remedy=f"There are: {listed}")
    with program.calibration() as service:
        for model_id in wanted:
            _say(f"{model_id}: measuring; up to some minutes, Ctrl-C stops it")
            typer.echo(f"{model_id}: {calibration_words(service.calibrate(rows[model_id], _told_context()))}")
    return 0


def calibration_words(found: Calibration) -> str:
    """Return in words what was measured."""
    words = []
    if found.page_s is not None and found.region_s is not None:
        extent = f"{found.regions} of {found.regions_in_page} regions read, {found.region_s:.1f} s each"
        words.append(f"about {duration_words(found.page_s)} a page on this machine ({extent})")
    if found.tokens_per_s is not None and found.prompt_tokens_per_s is not None:
        words.append(
            f"writes {found.tokens_per_s:.1f} tokens a second, takes in {found.prompt_tokens_per_s:.0f} a second"
        )
    return "; ".join(words)


def _told_context() -> JobContext:
    """Return a context that says on a terminal how far a measurement is."""
    is_terminal = sys.stderr.isatty()

    def tell(event: JobEvent) -> None:
        if is_terminal and event.stage:
            _say(f"  {event.stage}, {event.done} of {event.total}")

    return JobContext("calibrate", tell, threading.Event())


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
        if not was_there and known[model_id].is_bundled:
            typer.echo(f"{model_id}: came with the program and goes with it")
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
