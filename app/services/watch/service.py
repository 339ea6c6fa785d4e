"""Watching folders: prepares a watch, keeps two from working on the same, and runs it. Services layer."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.services.convert.events import ConvertEvent
from app.services.convert.naming import Naming
from app.services.library.database import Database
from app.services.watch.conversions import Conversions, FileConverter
from app.services.watch.folder_watch import FolderWatch
from app.services.watch.pausing import Pausing
from app.services.watch.port import OnConvert, OnFile, OnWatchState, WatchRequest, WatchState
from app.services.watch.records import WatchRecords
from app.services.watch.targets import Targets
from app.services.watch.wake_up import WakeUp
from core.errors import WatchFolderError
from core.jobs import EventSink, JobQueue

_FORGOTTEN_AFTER_S = 90 * 86_400.0


class WatchService:
    """Implements ``app.services.watch.port.Watching``."""

    def __init__(
        self,
        converter: FileConverter,
        make_queue: Callable[[EventSink], JobQueue],
        database: Database,
        *,
        lock_folder: Path,
        forget: Callable[[str], None] | None = None,
    ) -> None:
        """Use these services.

        Args:
            converter: Converts files.
            make_queue: Builds a queue for the jobs of a run.
            database: Of the library's file; it remembers what was seen, also where documents are not kept.
            lock_folder: Where files lie that keep two processes from one watch.
            forget: Deletes a document from the library once its results are written; None keeps it.
        """
        self._converter = converter
        self._make_queue = make_queue
        self._database = database
        self._lock_folder = lock_folder
        self._forget = forget

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
        """Watch a folder; see ``Watching.run``."""
        request = _prepared(request)
        naming = Naming(
            request.name_template,
            request.out,
            request.options.tier,
            request.options.language,
            datetime.now().astimezone(),
        )
        naming.check()
        key = watch_key(request)
        with self._alone(key, request):
            records = WatchRecords(self._database, key)
            records.prune(_FORGOTTEN_AFTER_S)
            targets = Targets(
                naming, request.out, request.formats, records.targets(), csv_split=request.export.csv_split
            )
            pausing, wake_up = Pausing(), WakeUp()
            conversions = Conversions(
                request,
                self._converter,
                self._make_queue,
                records,
                targets,
                pausing,
                on_file=on_file,
                on_convert=on_convert or _nobody_listens,
                wake=wake_up.wake,
                forget=self._forget,
            )
            watch = FolderWatch(
                request, conversions, records, pausing, wake_up, on_file=on_file, on_state=on_state or _nobody_asks
            )
            watch.run(stop, is_once=is_once)

    @contextmanager
    def _alone(self, key: str, request: WatchRequest) -> Iterator[None]:
        """Keep other processes, and other runs of this one, from the same watch; a process that dies lets go of it."""
        self._lock_folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._lock_folder / f"watch-{key}.lock", thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise WatchFolderError(
                "the folder is being watched for the same results already",
                file=request.folder,
                remedy="End the other watch, or choose another folder with --out",
            ) from None
        try:
            yield
        finally:
            lock.release()


def watch_key(request: WatchRequest) -> str:
    """Return the name of a watch: alike for runs that take the same files and make the same of them.

    Written out, so that a newer version with more options does not take all files for new ones.
    """
    options, after = request.options, request.after
    facts = [
        str(request.folder),
        str(request.out),
        sorted(request.formats),
        request.name_template,
        request.pages or "",
        options.tier.value,
        options.language,
        options.text_layer.value,
        options.content.value,
        after.fields.name if after.fields is not None else "",
        after.translate_to or "",
        after.is_summary,
    ]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def _prepared(request: WatchRequest) -> WatchRequest:
    """Return the request with both folders as they really lie, the one of the results made.

    Raises:
        WatchFolderError: If one of them cannot be used.
    """
    folder = Path(os.path.realpath(request.folder))
    if not folder.is_dir():
        raise WatchFolderError(
            "there is no such folder", file=request.folder, remedy="Check the spelling, or connect its disk"
        )
    out = Path(os.path.realpath(request.out))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WatchFolderError(
            f"the folder of the results cannot be made ({error.strerror or error})",
            file=request.out,
            remedy="Choose another folder with --out",
        ) from error
    if not os.access(out, os.W_OK | os.X_OK):
        raise WatchFolderError(
            "the folder of the results does not let us write",
            file=request.out,
            remedy="Choose another folder with --out",
        )
    return replace(request, folder=folder, out=out)


def _nobody_asks(state: WatchState) -> None:
    return


def _nobody_listens(event: ConvertEvent) -> None:
    return
