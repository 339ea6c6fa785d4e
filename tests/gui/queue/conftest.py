"""A queue without a window: the presenter on a fake host, with everything it can use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.qt_jobs import stop_background
from app.gui.queue.option_text import default_options
from app.gui.queue.presenter import QueuePresenter
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.recognise.document import DocumentReader
from app.services.recognise.peek import PeekService
from app.services.recognise.reading_job import ReadingService
from tests.fakes.task_host import FakeTaskHost


class FullBench:
    """A presenter with peeks, speeds and a journal."""

    def __init__(self, host: FakeTaskHost, files_at_a_time: int, database: Database) -> None:
        self.host = host
        self.library, self.journal = Library(database), Journal(database)
        reader = DocumentReader(host, self.library, self.journal, look_ahead=2)
        self.presenter = QueuePresenter()
        self.presenter.use(
            ReadingService(reader, self.library, self.journal),
            files_at_a_time=files_at_a_time,
            peeks=PeekService(host),
            speeds=partial(self.library.speeds, 2),
            journal=self.journal,
        )

    @property
    def rows(self) -> list[QueueRow]:
        return list(self.presenter.model.rows)

    def states(self) -> list[RowState]:
        return [row.state for row in self.presenter.model.rows]

    def add(self, *names: str, options: FileOptions | None = None) -> list[int]:
        paths = [Path("/files") / name for name in names]
        return [row.key for row in self.presenter.add_files(paths, options or default_options())]

    def are_all(self, state: RowState) -> bool:
        return all(row.state is state for row in self.presenter.model.rows)


@pytest.fixture
def make_full_bench(qtbot: QtBot) -> Iterator[Callable[..., FullBench]]:
    """Factory of queues; they are shut down afterwards."""
    made: list[FullBench] = []

    def make(host: FakeTaskHost | None = None, files_at_a_time: int = 1, database: Database | None = None) -> FullBench:
        made.append(FullBench(host or FakeTaskHost(), files_at_a_time, database or Database(None)))
        return made[-1]

    yield make
    for bench in made:
        assert bench.presenter.shutdown(10)
        stop_background(5)
        bench.journal.close()
        bench.library.close()
