from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult
from app.services.passwords import Passwords
from app.services.recognise.document import DocumentReader, ReadRequest
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.reading_events import (
    ReadingChanged,
    ReadingEvent,
    ReadingFinished,
    ReadingOpened,
    ReadingPage,
)
from app.services.recognise.reading_job import ReadingService
from app.services.worker_tasks import ReadPagePayload, SourceRef
from core.errors import FileDamagedError, PageDamagedError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext, JobState
from core.model import Block, BlockKind, Line, Page, TextLayerMode, Tier
from tests.fakes.task_host import FakeTaskHost

OPTIONS = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
FILE = Path("/somewhere/letter.pdf")


class Bench:
    def __init__(self, host: FakeTaskHost) -> None:
        database = Database(None)
        self.library, self.journal = Library(database), Journal(database)
        reader = DocumentReader(host, self.library, self.journal, look_ahead=2)
        self.host, self.passwords = host, Passwords()
        self.service = ReadingService(reader, self.library, self.journal, self.passwords)
        self.told: list[ReadingEvent] = []
        self.stop = threading.Event()

    def read(self, job_id: str = "a") -> ReadingFinished:
        context = JobContext(job_id, lambda event: None, self.stop)
        return self.service.read(ReadRequest(FILE, OPTIONS), context, self.told.append)

    def state(self) -> tuple[JobState, str | None]:
        record = self.journal.jobs()[0]
        return record.state, record.error_code


def test_tells_the_document_before_its_pages() -> None:
    bench = Bench(FakeTaskHost(lambda path: 3))
    finished = bench.read()
    opened, *pages = bench.told
    assert opened == ReadingOpened("a", finished.document_id, 3, 3)
    assert sorted(page.page_index for page in pages if isinstance(page, ReadingPage)) == [0, 1, 2]
    assert [page.done for page in pages if isinstance(page, ReadingPage)] == [1, 2, 3]
    assert bench.library.document(finished.document_id).path == FILE
    assert finished.confidence == pytest.approx(0.9)
    assert bench.state() == (JobState.SUCCEEDED, None)


def test_a_password_that_was_given_for_the_file_opens_it() -> None:
    bench = Bench(FakeTaskHost(lambda path: 1))
    refs: list[SourceRef] = []
    submit = bench.host.submit

    def look_on(kind: str, payload: object, **options: Any) -> Future[Any]:
        if isinstance(payload, SourceRef):
            refs.append(payload)
        return submit(kind, payload, **options)

    bench.host.submit = look_on  # type: ignore[method-assign] # looks on
    bench.read("a")
    bench.passwords.remember(FILE, "secret")
    bench.read("b")
    assert [ref.password for ref in refs] == [None, "secret"]


def test_second_reading_tells_that_pages_are_reused() -> None:
    bench = Bench(FakeTaskHost())
    bench.read("a")
    bench.told.clear()
    assert bench.read("b").reused == 2
    assert all(page.is_reused for page in bench.told if isinstance(page, ReadingPage))


def test_bad_file_is_entered_with_its_reason() -> None:
    bench = Bench(FakeTaskHost(lambda path: FileDamagedError("torn")))
    with pytest.raises(FileDamagedError):
        bench.read()
    assert bench.state() == (JobState.FAILED, "file_damaged")


def test_failed_page_is_told_and_the_others_go_on() -> None:
    host = FakeTaskHost(outcome=lambda path, index: PageDamagedError("torn", page_index=0) if index == 0 else None)
    bench = Bench(host)
    finished = bench.read()
    assert list(finished.failed_pages) == [0]
    assert sorted((page.page_index, page.has_failed) for page in bench.told if isinstance(page, ReadingPage)) == [
        (0, True),
        (1, False),
    ]


def test_stop_is_entered_as_cancelled() -> None:
    bench = Bench(FakeTaskHost())
    bench.stop.set()
    with pytest.raises(JobCancelled):
        bench.read()
    assert bench.state() == (JobState.CANCELLED, None)


def test_surprise_is_entered_as_failed() -> None:
    bench = Bench(FakeTaskHost(outcome=lambda path, index: ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        bench.read()
    assert bench.state() == (JobState.FAILED, "unexpected")


def test_pages_that_the_whole_document_changes_are_told_after_all_were_read() -> None:
    def page(index: int) -> Page:
        text = ("The boat went out and", "came home at night.")[index]
        line = Line(text, BBox(10, 50, 90, 60), confidence=0.9)
        return Page(index, 100, 100, 72.0, (Block(BlockKind.PARAGRAPH, line.bbox, (line,)),))

    bench = Bench(FakeTaskHost(lambda path: 2))
    submit = bench.host.submit

    def give(kind: str, payload: object, **options: Any) -> Future[Any]:
        if not isinstance(payload, ReadPagePayload):
            return submit(kind, payload, **options)
        future: Future[Any] = Future()
        future.set_result(PageResult.of(page(payload.page_index), 0.1))
        return future

    bench.host.submit = give  # type: ignore[method-assign] # gives pages of our own
    finished = bench.read()
    assert bench.told[-1] == ReadingChanged("a", finished.document_id, 1)
    (result,) = bench.library.page_results(finished.document_id, [1])
    assert result.page().blocks[0].continues_previous


def test_corrections_in_another_reading_of_the_file_are_counted() -> None:
    bench = Bench(FakeTaskHost(lambda path: 2))
    first = bench.read("a")
    assert first.edited_elsewhere == 0
    known = bench.library.document(first.document_id)
    older = bench.library.open_document(
        known.source, path=FILE, tier=known.tier, language=known.language, reading_key="older"
    )
    box = BBox(0, 0, 90, 20)
    page = Page(1, 400, 400, 72, (Block(BlockKind.PARAGRAPH, box, (Line("corrected", box),)),))
    bench.library.commit_page(older.id, PageResult.of(Page(1, 400, 400, 72, ()), 0.1))
    bench.library.store_edit(older.id, page)
    assert bench.read("b").edited_elsewhere == 1
