"""What a run of ``convert`` shows: progress bars on a terminal, nothing but errors elsewhere, or JSON events.

Progress and errors go to standard error, so that standard output stays free for ``--json``.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

from app.cli.standard_output import write_line
from app.services.convert.converter import ConvertSummary
from app.services.convert.events import (
    ConvertEvent,
    FieldsFound,
    FileCancelled,
    FileFailed,
    FileFinished,
    FileOpened,
    FileWritten,
    FormatFailed,
    LookedAgain,
    PageFinished,
    PageTranslated,
    ProposalMade,
    RegionsRead,
)
from app.services.recognise.readers import unreadable_scripts
from app.services.views.word_diff import word_diff
from core.errors import AppError

if TYPE_CHECKING:
    from rich.progress import TaskID


class Report(Protocol):
    """Shows a run. ``on_event`` may be called from any thread, one call at a time."""

    def __enter__(self) -> Self:
        """Begin to show."""
        ...

    def __exit__(self, *exception: object) -> None:
        """End, leaving the terminal clean."""
        ...

    def on_event(self, event: ConvertEvent) -> None:
        """Show what happened."""
        ...

    def on_unusable(self, error: AppError) -> None:
        """Show that a given path cannot be used."""
        ...

    def on_stopping(self) -> None:
        """Show that the run was asked to stop; called from a signal handler."""
        ...

    def on_end(self, summary: ConvertSummary, unusable: Sequence[AppError]) -> None:
        """Show how it ended: failures with their reasons, at the very end where people look."""
        ...


def make_report(*, as_json: bool, files: int) -> Report:
    """Choose how to show the run."""
    if as_json:
        return JsonReport()
    return TerminalReport(files) if sys.stderr.isatty() else QuietReport()


class QuietReport:
    """For pipes and logs: errors only."""

    def __enter__(self) -> Self:
        """Begin; nothing to do."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End; nothing to do."""

    def on_event(self, event: ConvertEvent) -> None:
        """Write the differences of a second look, which are results, to standard output; the rest waits for the end."""
        if isinstance(event, ProposalMade):
            write_proposal(event)

    def on_unusable(self, error: AppError) -> None:
        """Show nothing until the end."""

    def on_stopping(self) -> None:
        """Show nothing."""

    def on_end(self, summary: ConvertSummary, unusable: Sequence[AppError]) -> None:
        """List what failed, each with its reason, and what a person should know of the rest."""
        for line in [*note_lines(summary), *failure_lines(summary, unusable)]:
            sys.stderr.write(f"pagesight: {line}\n")


class JsonReport(QuietReport):
    """One JSON object a line on standard output; documented in docs/json-events.md."""

    def on_event(self, event: ConvertEvent) -> None:
        """Write the event."""
        self._write(event_object(event))

    def on_unusable(self, error: AppError) -> None:
        """Write the failure."""
        self._write({"event": "file_failed", "path": error.file, "error": _error_object(error)})

    def on_end(self, summary: ConvertSummary, unusable: Sequence[AppError]) -> None:
        """Write the counts."""
        self._write(
            {
                "event": "end",
                "finished": len(summary.finished),
                "failed": len(summary.failed) + len(unusable),
                "cancelled": len(summary.cancelled),
            }
        )

    def _write(self, event: dict[str, Any]) -> None:
        # JSON in ASCII, because standard output may have any encoding, and text of a file's name may fit none.
        remedy = "Finished pages are kept; run it again with a reader that stays to the end"
        write_line(json.dumps(event), what="the events", remedy=remedy)


class TerminalReport(QuietReport):
    """Bars with time left for each file and for all, and a line for each file that ends."""

    def __init__(self, files: int) -> None:
        """Prepare bars for that many files."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[unit]}"),
            TimeRemainingColumn(compact=True, elapsed_when_finished=True),
            console=self._console,
            transient=True,
        )
        self._files = files
        self._bars: dict[Path, TaskID] = {}
        self._all = self._progress.add_task("All files", total=files, unit="files", visible=files > 1)

    def __enter__(self) -> Self:
        """Show the bars."""
        self._progress.start()
        return self

    def __exit__(self, *exception: object) -> None:
        """Take the bars away."""
        self._progress.stop()

    def on_event(self, event: ConvertEvent) -> None:
        """Move the bars."""
        match event:
            case FileOpened():
                self._bars[event.path] = self._progress.add_task(
                    _short(event.path.name), total=event.pages, unit="pages"
                )
            case PageFinished():
                self._progress.update(self._bars[event.path], completed=event.done)
            case RegionsRead():
                bar = self._bars[event.path]
                # Part of a page counts, or nothing would move for minutes.
                self._progress.update(
                    bar,
                    completed=event.pages_done + event.done / event.regions,
                    description=f"{_short(event.path.name)}: page {event.page_index + 1}, region "
                    f"{min(event.done + 1, event.regions)} of {event.regions}",
                )
            case LookedAgain() if not event.regions:
                self._print("[green]✓[/]", f"{event.path.name}: nothing doubtful to look at again")
            case LookedAgain():
                self._progress.update(
                    self._bars[event.path],
                    completed=event.done,
                    total=event.regions,
                    unit="doubtful parts",
                    description=_short(event.path.name),
                )
            case ProposalMade():
                with self._above_the_bars():
                    write_proposal(event)
            case PageTranslated():
                self._progress.update(
                    self._bars[event.path],
                    completed=event.done,
                    total=event.pages,
                    description=f"{_short(event.path.name)}: translated",
                )
            case FileWritten() | FormatFailed() | FieldsFound():
                pass
            case FileFinished():
                self._end(event.path)
                self._print("[green]✓[/]", finished_line(event))
                for note in event.notes:
                    self._print("[yellow]![/]", note)
            case FileFailed():
                self._end(event.path)
                self._print("[red]✗[/]", event.path.name)
            case FileCancelled():
                self._end(event.path)

    def on_stopping(self) -> None:
        """Say that the pages in work are being given up."""
        self._console.print("Stopping; finished pages are kept. Press Ctrl-C again to end at once.")

    def on_end(self, summary: ConvertSummary, unusable: Sequence[AppError]) -> None:
        """List failures with their reasons."""
        self._progress.stop()
        for line in failure_lines(summary, unusable):
            self._print("[red]✗[/]", line)
        if summary.cancelled:
            self._print("[yellow]–[/]", f"{len(summary.cancelled)} not finished; the same command goes on from there")

    @contextlib.contextmanager
    def _above_the_bars(self) -> Iterator[None]:
        """Take the bars away while something else is written to the same terminal."""
        self._progress.stop()
        try:
            yield
        finally:
            self._progress.start()

    def _end(self, path: Path) -> None:
        bar = self._bars.pop(path, None)
        if bar is not None:
            self._progress.remove_task(bar)
        self._progress.advance(self._all)

    def _print(self, mark: str, text: str) -> None:
        from rich.markup import escape

        self._console.print(f"{mark} {escape(text)}", soft_wrap=True)


def write_proposal(event: ProposalMade) -> None:
    """Write one difference of a second look to standard output."""
    remedy = "They are kept in the library; run it again with a reader that stays to the end"
    write_line(proposal_text(event), what="the differences", remedy=remedy)


def proposal_text(event: ProposalMade) -> str:
    """Return a difference in words: what goes stands in [-…-], what comes in {+…+}, as wdiff writes it."""
    state = "accepted" if event.is_accepted else "proposed"
    head = f"{event.path.name}, page {event.page_index + 1}, {event.reason}, {state}:"
    lines = [head, *("  " + line for line in _marked_diff(event.old, event.new).splitlines())]
    if event.numbers:
        pairs = "; ".join(f"{old or 'none'} / {new or 'none'}" for old, new in event.numbers)
        lines.append(f"  numbers differ, first and second reading: {pairs}")
    return "\n".join(lines)


def _marked_diff(old: str, new: str) -> str:
    marked = ""
    for part in word_diff(old, new):
        if part.is_same:
            marked += part.new
            continue
        space = part.old[: len(part.old) - len(part.old.lstrip())] or part.new[: len(part.new) - len(part.new.lstrip())]
        marked += space
        marked += f"[-{part.old.strip()}-]" if part.old.strip() else ""
        marked += f"{{+{part.new.strip()}+}}" if part.new.strip() else ""
    # What a page says must not move the cursor or change the colours of a terminal.
    return "".join(char if char in "\n\t" or char.isprintable() else "\ufffd" for char in marked)


def finished_line(event: FileFinished) -> str:
    """Return one line about a finished file: pages, confidence, time, outputs."""
    facts = [f"{event.pages} page{'s' if event.pages != 1 else ''}"]
    if event.reused:
        facts.append(f"{event.reused} from an earlier run")
    if event.edited:
        facts.append(f"{event.edited} as edited by hand")
    if event.edited_elsewhere:
        facts.append(f"{event.edited_elsewhere} edited by hand in another reading, not used")
    if event.confidence is not None:
        facts.append(f"confidence {event.confidence:.1%}")
    if event.regions_read:
        facts.append(f"{event.regions_read} regions by the vision model")
    if event.regions_fallen_back:
        facts.append(f"{event.regions_fallen_back} regions keep the first reading")
    if event.doubtful:
        facts.append(f"{event.looked_at} of {event.doubtful} doubtful parts looked at again")
    if event.failed_pages:
        facts.append(f"{len(event.failed_pages)} failed")
    facts.append(f"{event.seconds:.1f} s")
    outputs = ", ".join(_near(output) for output in event.outputs)
    return f"{event.path.name} ({', '.join(facts)}) → {outputs}"


def note_lines(summary: ConvertSummary) -> list[str]:
    """Return a line for each note on finished files; what holds for several is said once."""
    files: dict[str, list[str]] = {}
    for finished in summary.finished:
        for note in finished.notes:
            files.setdefault(note, []).append(str(finished.path))
    return [
        f"{paths[0]}: {note}" if len(paths) == 1 else f"{len(paths)} files: {note}" for note, paths in files.items()
    ]


def failure_lines(summary: ConvertSummary, unusable: Sequence[AppError]) -> list[str]:
    """Return a line for each failed file, result and page."""
    lines = [error.message for error in unusable]
    named = {refused.path for refused in summary.refused}
    lines += [failed.error.message for failed in summary.failed if failed.path not in named]
    lines += [f"{refused.format_id} not written: {refused.error.message}" for refused in summary.refused]
    for finished in summary.finished:
        lines += [f"{finished.path}, {failure.message}" for _, failure in finished.failed_pages]
        if finished.unread_scripts:
            lines.append(f"{finished.path}: lines were left out; {unreadable_scripts(finished.unread_scripts).message}")
    return lines


def event_object(event: ConvertEvent) -> dict[str, Any]:
    """Return an event as a JSON object; page numbers count from 0 under ``page_index``."""
    match event:
        case FileOpened():
            return {
                "event": "file_opened",
                "path": str(event.path),
                "media_type": event.media_type,
                "file_pages": event.file_pages,
                "pages": event.pages,
            }
        case PageFinished():
            return {
                "event": "page_finished",
                "path": str(event.path),
                "page_index": event.page_index,
                "done": event.done,
                "pages": event.pages,
                "reused": event.is_reused,
                "confidence": event.confidence,
                "seconds": round(event.seconds, 3),
                "error": (
                    {"code": event.failure.code, "message": event.failure.message}
                    if event.failure is not None
                    else None
                ),
            }
        case LookedAgain():
            return {
                "event": "looked_again",
                "path": str(event.path),
                "done": event.done,
                "regions": event.regions,
            }
        case ProposalMade():
            return {
                "event": "proposal",
                "path": str(event.path),
                "page_index": event.page_index,
                "reason": event.reason,
                "old": event.old,
                "new": event.new,
                "numbers": [list(pair) for pair in event.numbers],
                "accepted": event.is_accepted,
            }
        case RegionsRead():
            return {
                "event": "regions_read",
                "path": str(event.path),
                "page_index": event.page_index,
                "done": event.done,
                "regions": event.regions,
                "fallen_back": event.fallen_back,
            }
        case PageTranslated():
            return {"event": "page_translated", "path": str(event.path), "done": event.done, "pages": event.pages}
        case FieldsFound():
            from exporters.fields import fields_objects

            return {"event": "fields_found", "path": str(event.path), **fields_objects(event.fields)}
        case FileWritten():
            return {
                "event": "file_written",
                "path": str(event.path),
                "format": event.format_id,
                "output": str(event.output),
            }
        case FormatFailed():
            return {
                "event": "format_failed",
                "path": str(event.path),
                "format": event.format_id,
                "error": _error_object(event.error),
            }
        case FileFinished():
            return {
                "event": "file_finished",
                "path": str(event.path),
                "document_id": event.document_id,
                "pages": event.pages,
                "reused": event.reused,
                "edited": event.edited,
                "edited_elsewhere": event.edited_elsewhere,
                "unread_scripts": list(event.unread_scripts),
                "regions_read": event.regions_read,
                "regions_fallen_back": event.regions_fallen_back,
                "doubtful": event.doubtful,
                "looked_at": event.looked_at,
                "confidence": event.confidence,
                "seconds": round(event.seconds, 3),
                "outputs": [str(output) for output in event.outputs],
                "failed_pages": [
                    {"page_index": index, "code": failure.code, "message": failure.message}
                    for index, failure in event.failed_pages
                ],
                "notes": list(event.notes),
            }
        case FileFailed():
            return {"event": "file_failed", "path": str(event.path), "error": _error_object(event.error)}
        case FileCancelled():
            return {"event": "file_cancelled", "path": str(event.path)}


def _error_object(error: AppError) -> dict[str, Any]:
    return {"code": error.code, "message": error.message, "page_index": error.page_index}


def _near(path: Path) -> str:
    """Return the path as seen from the working folder where it lies below it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _short(name: str, width: int = 32) -> str:
    return name if len(name) <= width else f"{name[: width // 2 - 1]}…{name[-(width // 2) :]}"
