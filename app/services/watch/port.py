"""What the doors see of watched folders. Implemented by ``app.services.watch.service.WatchService``.

Services layer. ``run`` blocks its thread until it is stopped; events come on that thread or on those of its jobs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.services.convert.after_reading import NOTHING_AFTER, AfterReading
from app.services.convert.events import ConvertEvent
from app.services.recognise.options import ReadOptions
from exporters.base import DEFAULT_OPTIONS, ExportOptions

JOB_PREFIX = "watch-"
"""What ids of jobs of a watch begin with: the watch does their files again by itself, nobody need be asked."""


class FileOutcome(StrEnum):
    """What became of a file of a watched folder."""

    DONE = "done"
    SET_ASIDE = "set_aside"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class WatchRequest:
    """A folder to watch.

    Attributes:
        folder: What is watched, with the folders in it.
        out: Where results go, in the same tree of folders; it may lie inside ``folder`` and is then not watched.
        formats: Ids of formats to write.
        options: How to read.
        export: What the person chose about the results.
        after: What is done with each document between reading and writing.
        name_template: Name of the written files, as for ``pagesight convert``.
        password: Password for encrypted PDFs.
        settle_s: Seconds for which size and time of a file must not change before it is taken.
        tool: Slug of the tool the request was made from; "" without.
        pages: Page ranges that are read of each file; None for all.
    """

    folder: Path
    out: Path
    formats: tuple[str, ...]
    options: ReadOptions
    export: ExportOptions = DEFAULT_OPTIONS
    after: AfterReading = NOTHING_AFTER
    name_template: str = "{name}"
    password: str | None = None
    settle_s: float = 2.0
    tool: str = ""
    pages: str | None = None


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """A file of a watched folder, and what became of it.

    Attributes:
        path: The file.
        outcome: What became of it.
        note: Why it was set aside, or which of its pages could not be read, with the remedy; "" for others.
        outputs: The files written.
        error_code: Of the error it was set aside for; "" for others.
    """

    path: Path
    outcome: FileOutcome
    note: str = ""
    outputs: tuple[Path, ...] = ()
    error_code: str = ""


class WatchPhase(StrEnum):
    """What a watch does at the moment."""

    WATCHING = "watching"
    WORKING = "working"
    WAITING = "waiting"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class WatchState:
    """What a watch does at the moment.

    Attributes:
        phase: WATCHING: nothing to do. WORKING: files are read, or on their way in. WAITING: the folder is not there,
            for instance a network folder. PAUSED: something is missing that every file needs.
        message: What is waited for, with the remedy; "" for the first two.
        files: Files that are read or wait.
    """

    phase: WatchPhase
    message: str = ""
    files: int = 0


OnFile = Callable[[WatchedFile], None]
OnWatchState = Callable[[WatchState], None]
OnConvert = Callable[[ConvertEvent], None]


class Watching(Protocol):
    """Watches folders. Usable from several threads, one call of ``run`` a folder."""

    def run(
        self,
        request: WatchRequest,
        on_file: OnFile,
        stop: threading.Event,
        *,
        is_once: bool = False,
        on_state: OnWatchState | None = None,
        on_convert: OnConvert | None = None,
    ) -> None:
        """Convert what is in the folder and what appears in it, each file once, until ``stop`` is set. Blocks.

        A file that cannot be read is set aside with a note beside the results and the watch goes on. What is done is
        remembered in the library, so a restart does no file twice; a file that changed is done again.

        Args:
            request: What to watch, and what to make.
            on_file: Told what became of each file, on this thread.
            stop: Ends the watch; work in progress is given up and done at the next start.
            is_once: Whether to end as soon as all that lies in the folder is done.
            on_state: Told on this thread of each change of what the watch does.
            on_convert: Told of each step inside a file, on threads of the jobs, one call at a time.

        Raises:
            WatchFolderError: If the folder is not there at the start, the results cannot be written, or another process
                watches the same folder for the same results.
            AppError: What every file would fail with, with ``is_once`` only; else the watch pauses and tries again.
            Exception: What one of the receivers raised.
        """
        ...
