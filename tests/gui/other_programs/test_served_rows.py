"""Jobs of other programs as rows of the queue."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.other_programs import served_queue
from app.gui.other_programs.served_queue import ServedQueue
from app.gui.queue.model import Column
from app.gui.queue.option_text import default_options
from app.gui.queue.rows import QueueRow, RowState
from core.errors import FileDamagedError
from core.jobs import JobContext, JobEvent, JobState, ShowsWaiting
from tests.fakes.gui_services import add_read_document

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Result:
    document_id: str = ""
    confidence: float = 0.9
    page_indices: tuple[int, ...] = (0, 1)


@dataclass
class SentWork:
    """Work as the service of jobs submits it."""

    file_name: str = "sent.pdf"
    priority: int = 0
    pages: int = 2
    page_count: int = 0
    result: object = None
    error: Exception | None = None
    has_begun: threading.Event = field(default_factory=threading.Event)
    may_end: threading.Event = field(default_factory=threading.Event)

    def __call__(self, context: JobContext) -> object:
        self.has_begun.set()
        for page in range(self.pages):
            while not self.may_end.wait(0.02):
                context.checkpoint()
            context.report(page + 1, self.pages, "read")
        if self.error is not None:
            raise self.error
        return self.result


class Bench:
    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.events: list[JobEvent] = []
        self.threads: set[int] = set()
        self.queue: ServedQueue = window.surroundings.programs.serving.queue.opened(self._on_event)

    def _on_event(self, event: JobEvent) -> None:
        self.threads.add(threading.get_ident())
        self.events.append(event)

    def submit(self, job_id: str, work: SentWork) -> SentWork:
        self.queue.submit(job_id, work)
        return work

    def rows(self) -> list[QueueRow]:
        return [row for row in self.window.queue.model.rows if row.served is not None]

    def states(self, job_id: str) -> list[JobState]:
        return [event.state for event in self.events if event.job_id == job_id and not event.total]


@pytest.fixture
def bench(make_window: Callable[..., MainWindow]) -> Iterator[Bench]:
    bench = Bench(make_window())
    yield bench
    worker = threading.Thread(target=bench.queue.shutdown, args=(10,))
    worker.start()
    worker.join(15)  # without the event loop, which would end the window now
    assert not worker.is_alive()


def test_a_job_is_a_row_with_a_badge_and_opens_when_done(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    # GIVEN a document that the job will have read, whose upload is gone
    document_id = add_read_document(bench.window.services.library, tmp_path / "upload", ["One", "Two"], has_file=False)
    work = SentWork("invoice.pdf", result=Result(document_id))
    # WHEN another program sends it, from a thread of its own
    sender = threading.Thread(target=bench.queue.submit, args=("a" * 32, work))
    sender.start()
    qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    sender.join()
    row = bench.rows()[0]
    model = bench.window.queue.model
    index = model.index(model.index_of(row.key).row(), Column.FILE)
    # THEN its row says what it is
    assert index.data(Qt.ItemDataRole.DisplayRole) == "invoice.pdf"
    assert "sent by another program" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: row.state is RowState.READING)
    work.may_end.set()
    qtbot.waitUntil(lambda: row.state is RowState.DONE)
    assert (row.done, row.total, row.document_id) == (2, 2, document_id)
    # AND the sender is told everything once, off the GUI thread
    assert bench.states("a" * 32) == [JobState.RUNNING, JobState.SUCCEEDED]
    assert [e.done for e in bench.events if e.total] == [1, 2]
    assert threading.get_ident() not in bench.threads
    bench.window.queue_panel.select(row.key)
    qtbot.waitUntil(lambda: bench.window.workspace.page is not None)
    assert bench.window.workspace.document_id == document_id


@pytest.mark.parametrize("page_count", [0, 2])
def test_a_job_counts_in_the_time_that_is_left(qtbot: QtBot, bench: Bench, page_count: int) -> None:
    first, second = SentWork(pages=2, page_count=page_count), SentWork(pages=2, page_count=page_count)
    queue = bench.window.queue
    queue._run._clock = itertools.count(0.0, 3.0).__next__
    bench.submit("a", first)
    bench.submit("b", second)
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    first.may_end.set()
    qtbot.waitUntil(lambda: bench.rows()[0].state is RowState.DONE)
    left = queue.progress().remaining_s
    assert left is not None
    assert left > 0


def test_a_person_cancels_a_job(qtbot: QtBot, bench: Bench) -> None:
    work = bench.submit("a", SentWork())
    qtbot.waitUntil(work.has_begun.is_set)
    row = bench.rows()[0]
    bench.window.queue.cancel([row.key])
    qtbot.waitUntil(lambda: row.state is RowState.CANCELLED)
    assert bench.states("a") == [JobState.RUNNING, JobState.CANCELLED]
    assert threading.get_ident() not in bench.threads


def test_a_waiting_job_is_cancelled_by_a_person_and_by_its_sender(qtbot: QtBot, bench: Bench) -> None:
    bench.window.queue.pause()
    bench.submit("a", SentWork())
    bench.submit("b", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    first, second = bench.rows()
    bench.queue.cancel("b")
    assert bench.states("b") == [JobState.CANCELLED]
    qtbot.waitUntil(lambda: second.state is RowState.CANCELLED)
    bench.window.queue.cancel([first.key])
    qtbot.waitUntil(lambda: bench.states("a") == [JobState.CANCELLED])
    assert first.state is RowState.CANCELLED


def test_a_pause_holds_jobs_of_other_programs_too(qtbot: QtBot, bench: Bench) -> None:
    work = bench.submit("a", SentWork(pages=3))
    qtbot.waitUntil(work.has_begun.is_set)
    bench.window.queue.pause()
    work.may_end.set()
    row = bench.rows()[0]
    qtbot.waitUntil(lambda: row.done == 1)
    bench.submit("b", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    qtbot.wait(100)  # nothing may happen meanwhile
    assert (row.done, bench.rows()[1].state) == (1, RowState.WAITING)
    bench.window.queue.resume()
    qtbot.waitUntil(lambda: row.state is RowState.DONE)
    qtbot.waitUntil(lambda: bench.rows()[1].state is RowState.READING)


def test_neither_kind_waits_for_the_other(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    # GIVEN as many jobs of another program as have threads
    works = [bench.submit(f"job {number}", SentWork()) for number in range(18)]
    qtbot.waitUntil(lambda: all(work.has_begun.is_set() for work in works))
    # WHEN a person adds a file
    path = tmp_path / "own.pdf"
    path.write_bytes(b"x")
    (own,) = bench.window.queue.add_files([path], default_options())
    # THEN it is read at once
    qtbot.waitUntil(lambda: own.state is RowState.DONE)
    # AND of further jobs that of the higher priority begins first
    low, high = SentWork(priority=0), SentWork(priority=3)
    bench.submit("low", low)
    bench.submit("high", high)
    qtbot.waitUntil(lambda: len(bench.rows()) == 20)
    assert not low.has_begun.is_set()
    assert not high.has_begun.is_set()
    works[0].may_end.set()
    qtbot.waitUntil(high.has_begun.is_set)
    assert not low.has_begun.is_set()


def test_a_failed_job_shows_why_and_cannot_be_read_again(qtbot: QtBot, bench: Bench) -> None:
    work = SentWork(error=FileDamagedError("the file is damaged", remedy="Send another"))
    work.may_end.set()
    bench.submit("a", work)
    qtbot.waitUntil(lambda: bench.rows() != [] and bench.rows()[0].state is RowState.FAILED)
    row = bench.rows()[0]
    assert not row.can_retry
    bench.window.queue.retry([row.key])
    bench.window.queue.set_options({row.key: default_options()})
    assert row.state is RowState.FAILED
    assert bench.states("a") == [JobState.RUNNING, JobState.FAILED]


def test_removing_a_row_stops_its_job_and_only_ended_ones_come_back(qtbot: QtBot, bench: Bench) -> None:
    work = bench.submit("a", SentWork())
    qtbot.waitUntil(work.has_begun.is_set)
    bench.window.queue.remove([bench.rows()[0].key])
    qtbot.waitUntil(lambda: bench.states("a") == [JobState.RUNNING, JobState.CANCELLED])
    bench.window.queue.undo_remove()
    assert bench.rows() == []


def test_what_waits_is_not_written_down_as_a_file_of_the_person(qtbot: QtBot, bench: Bench) -> None:
    bench.window.queue.pause()
    bench.submit("a", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    assert bench.window.queue.shutdown(5)
    assert bench.window.services.journal.jobs() == []


def test_after_the_end_jobs_are_cancelled_at_once(bench: Bench) -> None:
    worker = threading.Thread(target=bench.queue.shutdown, args=(5,))
    worker.start()
    worker.join()
    bench.submit("late", SentWork())
    assert bench.states("late") == [JobState.CANCELLED]
    assert bench.rows() == []


def test_an_id_is_taken_once(bench: Bench) -> None:
    bench.submit("a", SentWork())
    with pytest.raises(ValueError, match="already in the queue"):
        bench.submit("a", SentWork())


def test_a_job_that_may_not_begin_yet_is_a_row_that_waits(qtbot: QtBot, bench: Bench) -> None:
    # GIVEN a job that waits for a lane, announced by a thread of the service
    work = SentWork("scan.pdf")
    assert isinstance(bench.queue, ShowsWaiting)
    bench.queue.announce("a", work)
    qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    (row,) = bench.rows()
    qtbot.wait(100)  # nothing may happen meanwhile
    assert row.state is RowState.WAITING
    assert not work.has_begun.is_set()
    # WHEN one that came later may begin
    later = bench.submit("b", SentWork())
    qtbot.waitUntil(later.has_begun.is_set)
    assert row.state is RowState.WAITING
    # THEN the first has the same row once it may
    bench.submit("a", work)
    qtbot.waitUntil(work.has_begun.is_set)
    assert [each.name for each in bench.rows()] == ["scan.pdf", "sent.pdf"]
    work.may_end.set()
    qtbot.waitUntil(lambda: row.state is RowState.DONE)
    assert bench.states("a") == [JobState.RUNNING, JobState.SUCCEEDED]


def test_an_announced_job_is_cancelled_or_removed_by_a_person(qtbot: QtBot, bench: Bench) -> None:
    bench.queue.announce("a", SentWork())
    bench.queue.announce("b", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    first, second = bench.rows()
    bench.window.queue.cancel([first.key])
    bench.window.queue.remove([second.key])
    qtbot.waitUntil(lambda: bench.states("a") == bench.states("b") == [JobState.CANCELLED])
    assert first.state is RowState.CANCELLED
    assert threading.get_ident() not in bench.threads


@pytest.mark.parametrize("is_shown", [True, False])
def test_a_cancel_on_the_way_from_the_announcement_to_the_submission_is_told_and_shown_once(
    qtbot: QtBot, bench: Bench, is_shown: bool
) -> None:
    # GIVEN an announced job whose turn has come
    work = SentWork()
    bench.queue.announce("a", work)
    if is_shown:
        qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    # WHEN it is cancelled in the moment before it is submitted
    bench.queue.cancel("a")
    bench.submit("a", work)
    # THEN it never begins, whatever the window still has to hear of it
    later = bench.submit("b", SentWork("later.pdf"))
    qtbot.waitUntil(later.has_begun.is_set)
    assert [(row.name, row.state) for row in bench.rows()] == [
        *([("sent.pdf", RowState.CANCELLED)] if is_shown else []),
        ("later.pdf", RowState.READING),
    ]
    assert not work.has_begun.is_set()
    assert bench.states("a") == [JobState.CANCELLED]
    # AND a job of that id that is announced again is taken, as one that another start of the service takes up is
    bench.queue.announce("a", work)
    bench.submit("a", work)
    qtbot.waitUntil(work.has_begun.is_set)


def test_cancelled_jobs_that_never_come_are_not_remembered_for_ever(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(served_queue, "_MOST_CANCELLED", 3)
    for number in range(10):
        bench.queue.announce(f"job {number}", SentWork())
        bench.queue.cancel(f"job {number}")
    assert len(bench.queue._cancelled_before) == 3
    late = bench.submit("job 9", SentWork())
    assert not late.has_begun.is_set()
    assert bench.states("job 9") == [JobState.CANCELLED], "the latest is still known"
    assert bench.queue.waiting() == ()


def test_an_announced_job_that_will_not_come_is_withdrawn(qtbot: QtBot, bench: Bench) -> None:
    bench.queue.announce("a", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    bench.queue.withdraw("a")
    bench.queue.withdraw("unknown")
    qtbot.waitUntil(lambda: bench.rows()[0].state is RowState.CANCELLED)
    assert bench.states("a") == [], "who withdraws it knows"
    bench.queue.announce("b", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 2)
    worker = threading.Thread(target=bench.queue.shutdown, args=(5,))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bench.rows()[1].state is RowState.CANCELLED)
    bench.queue.announce("late", SentWork())
    assert len(bench.rows()) == 2


def test_an_announced_job_that_comes_while_the_queue_closes_leaves_no_row_waiting(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.queue.announce("a", SentWork())
    qtbot.waitUntil(lambda: len(bench.rows()) == 1)
    withdraw = bench.queue.withdraw

    def late(job_id: str) -> None:  # its turn comes between the closing and the withdrawal
        bench.submit(job_id, SentWork())
        withdraw(job_id)

    monkeypatch.setattr(bench.queue, "withdraw", late)
    worker = threading.Thread(target=bench.queue.shutdown, args=(5,))
    worker.start()
    worker.join()
    assert bench.states("a") == [JobState.CANCELLED]
    qtbot.waitUntil(lambda: bench.rows()[0].state is RowState.CANCELLED)
