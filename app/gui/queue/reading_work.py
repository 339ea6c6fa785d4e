"""What the queue does on other threads: reading a file as a job, and searching folders. Holds no QObject."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.gui.queue.rows import FileOptions
from app.services.convert.tool_results import ToolOutcome, ToolResults, ToolRun
from app.services.recognise.reading_events import ReadingAtWork, ReadingEvent, ReadingFinished
from core.errors import AppError
from core.jobs import JobContext

if TYPE_CHECKING:
    from app.services.convert.collect import SourceEntry
    from app.services.recognise.document import ReadRequest
    from app.services.recognise.reading_job import ReadingService

_GATE_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The body of a job; holds no QObject."""

    service: ReadingService
    request: ReadRequest
    post: Callable[[ReadingEvent], None]
    gate: threading.Event

    def __call__(self, context: JobContext) -> ReadingFinished:
        """Read the file."""
        return self.service.read(self.request, context, partial(self._emit, context))

    def _emit(self, context: JobContext, event: ReadingEvent) -> None:
        self.post(event)
        if isinstance(event, ReadingAtWork):
            return  # also told at the end of a job, which no pause shall delay
        # A pause holds the thread that hands out pages: those in work are finished, no further ones are begun.
        while not self.gate.wait(_GATE_POLL_S):
            context.checkpoint()


@dataclass(frozen=True, slots=True)
class FileWritten:
    """A file was read, and its tool has written its results."""

    reading: ReadingFinished
    made: ToolOutcome


@dataclass(frozen=True, slots=True)
class ReadAndWrite:
    """The body of a job whose tool writes results; holds no QObject."""

    read: ReadFile
    results: ToolResults
    slug: str
    run: ToolRun

    def __call__(self, context: JobContext) -> FileWritten:
        """Read the file, then make what the tool makes."""
        reading = self.read(context)
        made = self.results.make(
            reading.document_id, reading.page_indices, self.read.request.path, self.slug, self.run, context
        )
        return FileWritten(reading, made)


@dataclass(frozen=True, slots=True)
class Collected:
    """What files and folders hold, and what cannot be used."""

    entries: Sequence[SourceEntry]
    errors: Sequence[AppError]
    options: FileOptions


def collect(paths: tuple[Path, ...], options: FileOptions) -> Collected:
    """Search files and folders."""
    from app.services.convert.collect import collect_sources

    entries, errors = collect_sources(paths)
    return Collected(entries, errors, options)
