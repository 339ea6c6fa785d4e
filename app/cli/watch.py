"""The command ``watch``: arguments to a request, a watch, and a line for each file."""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from pathlib import Path
from typing import Any, Protocol

from app.cli.convert import (
    ConvertArguments,
    after_reading,
    export_options,
    get_default_pack,
    read_options,
    require_models,
)
from app.cli.exit_codes import CANCELLED, OK, SEVERAL_FAILURES, SOME_PAGES_FAILED
from app.cli.program import Program, SessionOptions
from app.cli.report import event_object
from app.cli.standard_output import write_line
from app.cli.stopping import stopping_on_signals
from app.services import tool_options
from app.services.convert.events import ConvertEvent
from app.services.tools import tool
from app.services.watch.port import FileOutcome, WatchedFile, WatchPhase, WatchRequest, WatchState
from core.page_ranges import check_page_ranges
from exporters.registry import parse_formats


def run_watch(program: Program, arguments: ConvertArguments, *, settle_s: float, is_once: bool) -> int:
    """Run the command and return its exit code; the folder is the one path of ``arguments``.

    Raises:
        AppError: If the arguments cannot be used, or the watch cannot begin.
    """
    settings = program.settings()
    preset = tool(arguments.tool) if arguments.tool is not None else None
    options = read_options(arguments, preset)
    after = after_reading(arguments, preset)
    require_models(program, preset, options, after)  # a missing model is told before anything is watched
    formats = parse_formats(arguments.formats or (preset.formats if preset else ("md",)))
    tool_options.check_formats(after, formats)
    if arguments.pages is not None:
        check_page_ranges(arguments.pages)
    folder = arguments.paths[0]
    request = WatchRequest(
        folder,
        arguments.out if arguments.out is not None else folder,
        tuple(str(each) for each in formats),
        options,
        export_options(arguments, preset),
        after,
        arguments.name or settings.name_template,
        arguments.password,
        settle_s,
        arguments.tool or "",
        arguments.pages,
    )
    report: WatchReport = JsonWatchReport() if arguments.json_events else LineWatchReport(folder, is_once=is_once)
    stop = threading.Event()
    with stopping_on_signals(stop, report.on_stopping) as signals:
        get_default_pack(program, stop)
        with program.watcher(SessionOptions(arguments.workers, arguments.is_private)) as watcher:
            try:
                watcher.run(
                    request,
                    report.on_file,
                    stop,
                    is_once=is_once,
                    on_state=report.on_state,
                    on_convert=report.on_convert,
                )
            finally:
                signals.ignore_more()
    if not is_once:
        return OK  # a watch has no other end than being asked to stop
    return CANCELLED if stop.is_set() else report.exit_code


def exit_code_after(code: int, file: WatchedFile) -> int:
    """Return the exit code with one more file: 10 where one was set aside, else 11 where pages were not read."""
    if code == SEVERAL_FAILURES or file.outcome is FileOutcome.SET_ASIDE:
        return SEVERAL_FAILURES
    return SOME_PAGES_FAILED if file.note else code


class WatchReport(Protocol):
    """Shows a watch."""

    exit_code: int

    def on_file(self, file: WatchedFile) -> None:
        """Show what became of a file."""
        ...

    def on_state(self, state: WatchState) -> None:
        """Show what the watch does."""
        ...

    def on_convert(self, event: ConvertEvent) -> None:
        """Show a step inside a file; called on any thread, one call at a time."""
        ...

    def on_stopping(self) -> None:
        """Show that the watch was asked to stop; called from a signal handler."""
        ...


class LineWatchReport:
    """A line for each file and each pause, on standard error; what the files' names hold cannot act on a terminal.

    Attributes:
        exit_code: What the command ends with, should it end by itself.
    """

    def __init__(self, folder: Path, *, is_once: bool) -> None:
        """Begin to show the watch of a folder."""
        self.exit_code = OK
        self._greeting = None if is_once else f"watching {folder}; Ctrl-C ends it"
        self._was_stopped_up = False

    def on_file(self, file: WatchedFile) -> None:
        """Write a line."""
        self.exit_code = exit_code_after(self.exit_code, file)
        if file.outcome is FileOutcome.SET_ASIDE:
            self._write(f"set aside: {file.note}")
            return
        outputs = ", ".join(str(output) for output in file.outputs)
        self._write(f"{file.path} → {outputs}")
        for line in file.note.splitlines():
            self._write(f"{file.path}, {line}")

    def on_state(self, state: WatchState) -> None:
        """Write a line where the watch waits or pauses, and when it goes on."""
        if self._greeting is not None:
            self._write(self._greeting)
            self._greeting = None
        if state.phase in (WatchPhase.WAITING, WatchPhase.PAUSED):
            self._was_stopped_up = True
            self._write(f"waiting: {state.message}")
        elif self._was_stopped_up:
            self._was_stopped_up = False
            self._write("the watch goes on")

    def on_convert(self, event: ConvertEvent) -> None:
        """Show nothing: a line a file is enough."""

    def on_stopping(self) -> None:
        """Say that the files in work are being given up."""
        self._write("Stopping; the files in work are done at the next start. Press Ctrl-C again to end at once.")

    def _write(self, line: str) -> None:
        text = "".join(char if char.isprintable() else "\ufffd" for char in line)
        with contextlib.suppress(OSError):  # the watch goes on without anybody who reads it
            sys.stderr.write(f"pagesight: {text}\n")
            sys.stderr.flush()


class JsonWatchReport:
    """One JSON object a line on standard output; documented in docs/json-events.md.

    Attributes:
        exit_code: As for ``LineWatchReport``.
    """

    def __init__(self) -> None:
        """Begin."""
        self.exit_code = OK
        self._lock = threading.Lock()

    def on_file(self, file: WatchedFile) -> None:
        """Write what became of a file."""
        self.exit_code = exit_code_after(self.exit_code, file)
        self._write(
            {
                "event": "watched_file",
                "path": str(file.path),
                "outcome": file.outcome.value,
                "note": file.note,
                "outputs": [str(output) for output in file.outputs],
            }
        )

    def on_state(self, state: WatchState) -> None:
        """Write what the watch does."""
        self._write({"event": "watch", "phase": state.phase.value, "message": state.message, "files": state.files})

    def on_convert(self, event: ConvertEvent) -> None:
        """Write a step inside a file."""
        self._write(event_object(event))

    def on_stopping(self) -> None:
        """Write nothing: the end follows at once."""

    def _write(self, event: dict[str, Any]) -> None:
        remedy = "Run it again with a reader that stays; what is done is remembered"
        with self._lock:  # steps come from threads of the jobs
            write_line(json.dumps(event), what="the events", remedy=remedy)
