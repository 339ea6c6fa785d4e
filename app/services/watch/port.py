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
from app.services.recognise.options import ReadOptions
from exporters.base import DEFAULT_OPTIONS, ExportOptions


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


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """A file of a watched folder, and what became of it.

    Attributes:
        path: The file.
        outcome: What became of it.
        note: Why it was set aside, with the remedy; "" for others.
        outputs: The files written.
    """

    path: Path
    outcome: FileOutcome
    note: str = ""
    outputs: tuple[Path, ...] = ()


class Watching(Protocol):
    """Watches folders. Usable from several threads, one call of ``run`` a folder."""

    def run(self, request: WatchRequest, on_file: Callable[[WatchedFile], None], stop: threading.Event) -> None:
        """Convert what is in the folder and what appears in it, each file once, until ``stop`` is set. Blocks.

        A file that cannot be read is set aside with a note beside the results and the watch goes on. What is done is
        remembered in the library, so a restart does no file twice; a file that changed is done again.

        Raises:
            WatchFolderError: If the folder is not there, or the results cannot be written.
        """
        ...
