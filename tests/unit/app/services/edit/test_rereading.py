from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.services.edit.rereading import PRIORITY, RereadingService, RereadRequest
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.recognise.model_tasks import ReadBlockPayload
from app.services.recognise.region_reading import RegionReading
from app.services.worker_tasks import ReadRegionPayload
from core.errors import DocumentUnknownError, LanguageUnsupportedError, NotBuiltError, WorkerCrashedError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext
from core.model import Block, Content, Line, Page, TextLayerMode, TextSource, Tier
from engines.llama.profile import Element
from tests.fakes.gui_services import add_read_document
from tests.fakes.model_host import READS_ALL, FakeModelHost, read_as
from tests.fakes.task_host import sample_page


class RegionHost:
    """Answers ``read_region`` with the sample page or an error; with ``is_silent`` not at all."""

    def __init__(self, error: Exception | None = None, *, is_silent: bool = False, page: Page | None = None) -> None:
        self.error, self.is_silent, self.page = error, is_silent, page
        self.asked: list[tuple[ReadRegionPayload, dict[str, Any]]] = []
        self.cancelled: list[str] = []

    def submit(self, kind: str, payload: object, **more: Any) -> Future[Any]:
        assert kind == "read_region"
        assert isinstance(payload, ReadRegionPayload)
        self.asked.append((payload, more))
        future: Future[Any] = Future()
        if self.error is not None:
            future.set_exception(self.error)
        elif not self.is_silent:
            future.set_result(PageResult.of(self.page or sample_page(payload.page_index), 0.1))
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)


def context(*, is_cancelled: threading.Event | None = None) -> JobContext:
    return JobContext("reread", lambda event: None, is_cancelled or threading.Event())


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


def test_an_area_is_read_by_a_worker_from_the_file_it_was_read_from(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    document = add_read_document(library, path, ["old"])
    host, area = RegionHost(), BBox(10, 10, 100, 40)
    request = RereadRequest(document, 0, area, language="de,en", text_layer=TextLayerMode.KEEP)
    blocks = RereadingService(host, library, lambda of: "secret" if of == path else None).read(request, context())
    assert [block.text for block in blocks] == ["Page 1"]
    ((payload, more),) = host.asked
    stored = library.document(document)
    assert (payload.path, payload.fingerprint, payload.password) == (path, stored.source.fingerprint, "secret")
    assert (payload.page_index, payload.area) == (0, area)
    assert (payload.options.language, payload.options.text_layer) == ("de,en", TextLayerMode.KEEP)
    assert (more["job_id"], more["page_index"], more["file"]) == ("reread", 0, str(path))
    assert library.load(document, [0]).text == "old"


def test_the_model_tier_is_not_there_and_says_for_which_page(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    host = RegionHost()
    with pytest.raises(NotBuiltError, match=r"a\.pdf, page 1: .*cpu"):
        RereadingService(host, library).read(RereadRequest(document, 0, tier=Tier.VLM), context())
    assert host.asked == []


def with_model(host: RegionHost, library: Library, models: FakeModelHost) -> RereadingService:
    regions = RegionReading(models, lambda _: READS_ALL, 60.0)
    return RereadingService(host, library, complete=lambda options: replace(options, vlm_model="seer"), regions=regions)


def test_the_vision_model_reads_an_area_after_the_fast_reader(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    models = FakeModelHost(lambda payload: read_as(payload.block, "Page one"))
    request = RereadRequest(document, 0, BBox(0, 0, 200, 60), tier=Tier.VLM, content=Content.HANDWRITING)
    (block,) = with_model(RegionHost(), library, models).read(request, context())
    assert (block.text, block.model) == ("Page one", "seer")
    (asked,) = models.asked
    assert asked.element is Element.HANDWRITING
    assert asked.page.fingerprint == library.document(document).source.fingerprint
    assert models.facts[0]["priority"] == PRIORITY


def test_an_area_in_which_no_line_was_found_is_shown_whole(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    area = BBox(20, 100, 180, 160)
    request = RereadRequest(document, 0, area, tier=Tier.VLM)

    def scrawl(payload: ReadBlockPayload) -> Block:
        return replace(payload.block, lines=(Line("Dear Anna", payload.block.bbox, source=TextSource.VLM),))

    blank = RegionHost(page=Page(0, 200, 280, 72))
    models = FakeModelHost(scrawl)
    (block,) = with_model(blank, library, models).read(request, context())
    assert (block.text, block.bbox) == ("Dear Anna", area)
    assert with_model(blank, library, FakeModelHost(lambda _: "empty")).read(request, context()) == ()


def test_an_unknown_language_and_an_unknown_document_are_refused(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    service = RereadingService(RegionHost(), library)
    with pytest.raises(LanguageUnsupportedError):
        service.read(RereadRequest(document, 0, language="klingon"), context())
    with pytest.raises(DocumentUnknownError):
        service.read(RereadRequest("0" * 32, 0), context())


def test_what_went_wrong_in_the_worker_is_raised(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    error = WorkerCrashedError("the worker ended", file=tmp_path / "a.pdf", page_index=0)
    with pytest.raises(WorkerCrashedError):
        RereadingService(RegionHost(error), library).read(RereadRequest(document, 0), context())


def test_cancelling_ends_the_wait_and_the_task(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    host, cancel = RegionHost(is_silent=True), threading.Event()
    outcome: list[type[BaseException]] = []

    def work() -> None:
        try:
            RereadingService(host, library).read(RereadRequest(document, 0), context(is_cancelled=cancel))
        except JobCancelled as error:
            outcome.append(type(error))

    thread = threading.Thread(target=work)
    thread.start()
    cancel.set()
    thread.join(20)
    assert outcome == [JobCancelled]
    assert not host.asked or host.cancelled == ["reread"]


def test_a_job_that_was_cancelled_before_asks_for_nothing(library: Library, tmp_path: Path) -> None:
    document = add_read_document(library, tmp_path / "a.pdf", ["old"])
    host, cancel = RegionHost(), threading.Event()
    cancel.set()
    with pytest.raises(JobCancelled):
        RereadingService(host, library).read(RereadRequest(document, 0), context(is_cancelled=cancel))
    assert host.asked == []
