from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult
from app.services.recognise.document import DocumentReader, PageDone, ReadRequest, ReadResult
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.worker_tasks import ProbeResult, ReadPagePayload, SourceRef
from core.errors import AllPagesFailedError, ModelMissingError, PageDamagedError, PageRangeError, WorkerCrashedError
from core.jobs import JobCancelled, JobContext
from core.model import Page, PageFailure, SourceInfo, TextLayerMode, Tier

OPTIONS = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)


class Host:
    """Answers at once on the calling thread; ``outcome`` decides what a page gives."""

    def __init__(self, pages: int, outcome: Callable[[int], object] | None = None) -> None:
        self.pages, self.outcome = pages, outcome
        self.read: list[int] = []
        self.cancelled: list[str] = []
        self.stall_timeouts_s: list[float | None] = []

    def submit(self, kind: str, payload: object, *, stall_timeout_s: float | None = None, **_: object) -> Future[Any]:
        future: Future[Any] = Future()
        self.stall_timeouts_s.append(stall_timeout_s)
        if kind == "probe":
            assert isinstance(payload, SourceRef)
            info = SourceInfo(payload.path.name, "application/pdf", 1, "ab" * 32, self.pages)
            future.set_result(ProbeResult(info, payload))
            return future
        assert isinstance(payload, ReadPagePayload)
        self.read.append(payload.page_index)
        result = self.outcome(payload.page_index) if self.outcome else None
        if isinstance(result, Exception):
            future.set_exception(result)
        else:
            future.set_result(result or PageResult.of(Page(payload.page_index, 10, 10, 72), 0.1))
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)


class Bench:
    """A reader on a library in memory, and what it told."""

    def __init__(self, host: Host) -> None:
        database = Database(None)
        self.host, self.library, self.journal = host, Library(database), Journal(database)
        self.reader = DocumentReader(host, self.library, self.journal, look_ahead=3)
        self.stop = threading.Event()
        self.told: list[PageDone] = []
        self.on_page: Callable[[PageDone], None] = self.told.append

    def run(self, path: Path = Path("/in/a.pdf"), **fields: Any) -> ReadResult:
        request = ReadRequest(path, OPTIONS, **fields)
        context = JobContext("job", lambda _: None, self.stop)
        return self.reader.read(request, context, on_probe=lambda *_: None, on_page=self.on_page)


def test_every_page_is_read_once_and_told_in_the_order_of_finishing() -> None:
    bench = Bench(Host(7))
    result = bench.run()
    assert sorted(bench.host.read) == list(range(7))
    assert [done.done for done in bench.told] == list(range(1, 8))
    assert bench.library.finished_pages(result.document.id) == frozenset(range(7))
    assert result.failed_pages == {}


def test_a_second_run_reads_only_what_is_missing() -> None:
    bench = Bench(Host(6))
    bench.run(pages="1-2,5")
    bench.host.read.clear()
    result = bench.run(pages="2-end")
    assert sorted(bench.host.read) == [2, 3, 5]
    assert result.reused == 2
    bench.host.read.clear()
    bench.run(use_cache=False)
    assert sorted(bench.host.read) == list(range(6))


def test_a_lost_worker_costs_its_page_only_and_the_page_is_tried_again_next_time() -> None:
    bench = Bench(Host(4, lambda index: WorkerCrashedError("killed", page_index=index) if index == 2 else None))
    result = bench.run()
    assert {index: failure.code for index, failure in result.failed_pages.items()} == {2: "worker_crashed"}
    bench.host.outcome = None
    bench.host.read.clear()
    assert bench.run().failed_pages == {}
    assert bench.host.read == [2]


def failing(*codes: str) -> Bench:
    def outcome(index: int) -> PageResult:
        failure = PageFailure(codes[index], f"page {index + 1}: torn. Mend it.")
        return PageResult.of(Page(index, 1, 1, 72, failure=failure), 0)

    return Bench(Host(len(codes), outcome))


def test_a_file_without_a_readable_page_fails_with_the_reason_its_pages_share() -> None:
    with pytest.raises(PageDamagedError, match=r"a\.pdf: page 1: torn\. Mend it\.$"):
        failing("page_damaged").run()
    with pytest.raises(PageDamagedError, match=r"none of its 2 pages .* page 1: torn"):
        failing("page_damaged", "page_damaged").run()
    with pytest.raises(AllPagesFailedError, match="page 1: torn"):
        failing("page_damaged", "page_timeout").run()


def test_a_missing_model_ends_the_file_with_its_own_error() -> None:
    bench = Bench(Host(5, lambda _: ModelMissingError("not installed")))
    with pytest.raises(ModelMissingError):
        bench.run()
    assert bench.host.cancelled == ["job"]
    assert len(bench.host.read) <= 3


def test_a_page_that_fails_when_read_again_counts_as_read_where_a_person_has_edited_it() -> None:
    bench = Bench(Host(2))
    document_id = bench.run().document.id
    bench.library.store_edit(document_id, Page(1, 20, 20, 72))
    bench.host.outcome = lambda index: WorkerCrashedError("lost")
    result = bench.run(use_cache=False)
    assert set(result.failed_pages) == {0}
    assert {done.page_index: done.result.has_failed for done in bench.told[2:]} == {0: True, 1: False}
    assert [page.width for page in bench.library.load(document_id, [1]).pages] == [20]


def test_cancel_keeps_finished_pages() -> None:
    bench = Bench(Host(50))

    def stop_after_five(done: PageDone) -> None:
        bench.told.append(done)
        if done.done == 5:
            bench.stop.set()

    bench.on_page = stop_after_five
    with pytest.raises(JobCancelled):
        bench.run()
    assert bench.host.cancelled == ["job"]
    (document,) = bench.library.documents()
    kept = bench.library.finished_pages(document.id)
    assert {done.page_index for done in bench.told} <= kept
    assert len(kept) < 50


def test_a_range_beyond_the_file_is_refused() -> None:
    with pytest.raises(PageRangeError):
        Bench(Host(3)).run(pages="9-12")


def test_looking_into_a_huge_file_may_take_longer_than_a_page(tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as stream:
        stream.truncate(2_000_000_000)  # a hole: takes no room
    bench = Bench(Host(1))
    bench.run(huge)
    probe, page = bench.host.stall_timeouts_s
    assert probe is not None
    assert probe > 300
    assert page is None


class SlowHost(Host):
    """Pages wait until a test starts or answers them."""

    def __init__(self, pages: int) -> None:
        super().__init__(pages)
        self.waiting: dict[int, Future[Any]] = {}

    def submit(self, kind: str, payload: object, **options: Any) -> Future[Any]:
        if not isinstance(payload, ReadPagePayload):
            return super().submit(kind, payload, **options)
        future: Future[Any] = Future()
        self.waiting[payload.page_index] = future
        if payload.page_index < 2:  # as many as there are workers
            future.set_running_or_notify_cancel()
        return future


def test_the_pages_that_workers_are_at_are_told_and_none_at_the_end() -> None:
    host = SlowHost(3)
    bench = Bench(host)
    told: list[frozenset[int]] = []

    def on_work(pages: frozenset[int]) -> None:
        told.append(pages)
        if len(told) == 1:
            host.waiting[2].set_running_or_notify_cancel()
            host.waiting[0].set_result(PageResult.of(Page(0, 10, 10, 72), 0.1))
        elif len(told) == 2:
            for index in (1, 2):
                host.waiting[index].set_result(PageResult.of(Page(index, 10, 10, 72), 0.1))

    context = JobContext("job", lambda _: None, bench.stop)
    request = ReadRequest(Path("/in/a.pdf"), OPTIONS)
    bench.reader.read(request, context, on_probe=lambda *_: None, on_page=bench.on_page, on_work=on_work)
    assert told == [frozenset({0, 1}), frozenset({1, 2}), frozenset()]


def test_no_page_is_left_at_work_where_a_file_fails_in_the_middle() -> None:
    host = SlowHost(3)
    bench = Bench(host)
    told: list[frozenset[int]] = []

    def on_work(pages: frozenset[int]) -> None:
        told.append(pages)
        if pages:
            host.waiting[1].set_exception(ModelMissingError("the model is not there"))

    context = JobContext("job", lambda _: None, bench.stop)
    request = ReadRequest(Path("/in/a.pdf"), OPTIONS)
    with pytest.raises(ModelMissingError):
        bench.reader.read(request, context, on_probe=lambda *_: None, on_page=bench.on_page, on_work=on_work)
    assert told == [frozenset({0, 1}), frozenset()]
