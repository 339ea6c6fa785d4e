"""A converter without models, and a watch that runs on a thread of its own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.services.convert.collect import SourceEntry
from app.services.convert.converter import ConvertRequest
from app.services.convert.events import ConvertEvent, FileFinished, FileWritten
from app.services.export.writer import check_target
from app.services.library.database import Database
from app.services.queue.thread_pool import ThreadPoolQueue
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.watch.port import WatchedFile, WatchRequest, WatchState
from app.services.watch.service import WatchService
from core.errors import AppError
from core.jobs import JobContext
from core.model import PageFailure, TextLayerMode, Tier

OPTIONS = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
WAIT_S = 20.0


@dataclass
class FakeConverter:
    """Copies a file's bytes into its results; fails as it is told to.

    Attributes:
        errors: What is raised for a file of this name, until it is taken out.
        error: What is raised for every file; None for nothing.
        before_write: Called with the targets before they are written.
    """

    errors: dict[str, AppError] = field(default_factory=dict)
    error: AppError | None = None
    failed_pages: tuple[tuple[int, PageFailure], ...] = ()
    before_write: Callable[[dict[str, Path]], None] = lambda targets: None
    after_write: Callable[[JobContext], None] = lambda context: None
    calls: list[str] = field(default_factory=list)

    def convert_file(
        self, request: ConvertRequest, entry: SourceEntry, emit: Callable[[ConvertEvent], None], context: JobContext
    ) -> FileFinished:
        """Write each target."""
        self.calls.append(entry.path.name)
        targets = request.plan[entry.path]
        for target in targets.values():
            check_target(target, can_overwrite=request.can_overwrite)
        if (error := self.error or self.errors.get(entry.path.name)) is not None:
            raise error
        content = entry.path.read_bytes()
        self.before_write(targets)
        for format_id, target in targets.items():
            check_target(target, can_overwrite=request.can_overwrite)
            target.write_bytes(content)
            emit(FileWritten(entry.path, format_id, target))
        self.after_write(context)
        return FileFinished(entry.path, "d1", 1, 0, None, 0.1, tuple(targets.values()), failed_pages=self.failed_pages)


class Watch:
    """A watch under test."""

    def __init__(self, service: WatchService, request: WatchRequest) -> None:
        self.files: queue.Queue[WatchedFile] = queue.Queue()
        self.states: queue.Queue[WatchState] = queue.Queue()
        self.error: BaseException | None = None
        self._stop = threading.Event()
        self._service = service
        self._request = request
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._service.run(self._request, self.files.put, self._stop, on_state=self.states.put)
        except BaseException as error:
            self.error = error

    def next(self) -> WatchedFile:
        """Wait for the next file that has an end."""
        return self.files.get(timeout=WAIT_S)

    def state(self, is_wanted: Callable[[WatchState], bool]) -> WatchState:
        """Wait for a state."""
        while not is_wanted(state := self.states.get(timeout=WAIT_S)):
            pass
        return state

    def end(self) -> list[WatchedFile]:
        """Stop it and return what nobody has asked for."""
        self._stop.set()
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive()
        left = []
        while not self.files.empty():
            left.append(self.files.get())
        return left


@dataclass
class Bench:
    """Folders and services of a test.

    Attributes:
        folder: Watched.
        out: Of the results.
    """

    folder: Path
    out: Path
    library_file: Path
    converter: FakeConverter
    watches: list[Watch] = field(default_factory=list)
    databases: list[Database] = field(default_factory=list)

    def service(self) -> WatchService:
        """Return a service as a fresh process would have it."""
        database = Database(self.library_file)
        self.databases.append(database)
        return WatchService(
            self.converter,
            lambda sink: ThreadPoolQueue(sink, threads=2),
            database,
            lock_folder=self.library_file.parent / "watch",
        )

    def request(self, *formats: str, out: Path | None = None, password: str | None = None) -> WatchRequest:
        """Return a request for these formats, Markdown by default."""
        return WatchRequest(self.folder, out or self.out, formats or ("md",), OPTIONS, password=password, settle_s=0.05)

    def watch(self, *formats: str, out: Path | None = None) -> Watch:
        """Begin to watch on a thread."""
        watch = Watch(self.service(), self.request(*formats, out=out))
        self.watches.append(watch)
        return watch

    def once(self, *formats: str, out: Path | None = None, password: str | None = None) -> list[WatchedFile]:
        """Do what lies there, and return what became of each."""
        ended: list[WatchedFile] = []
        request = self.request(*formats, out=out, password=password)
        self.service().run(request, ended.append, threading.Event(), is_once=True)
        return sorted(ended, key=lambda file: file.path)

    def put(self, name: str, content: str = "text") -> Path:
        """Lay a file into the watched folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path

    def results(self, out: Path | None = None) -> dict[str, str]:
        """Return the files of the results with their content."""
        root = out or self.out
        return {
            path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look again and try again soon."""
    monkeypatch.setattr("app.services.watch.pausing._FIRST_S", 0.3)
    monkeypatch.setattr("app.services.watch.folder_watch._POLL_S", 0.5)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A watched folder with a fake converter."""
    made = Bench(tmp_path / "in", tmp_path / "out", tmp_path / "data" / "library.sqlite", FakeConverter())
    made.folder.mkdir()
    yield made
    for watch in made.watches:
        watch.end()
    for database in made.databases:
        database.close()
