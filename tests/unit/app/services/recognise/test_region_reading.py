from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import wait
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult
from app.services.open_sources import SourceRef
from app.services.recognise.document import DocumentReader, ReadRequest, ReadResult
from app.services.recognise.model_tasks import ReadBlockPayload
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.region_reading import RegionReading, RegionsDone, RegionStage
from core.errors import ModelDamagedError, NotBuiltError, PageDamagedError, PageTimeoutError, WorkerCrashedError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext
from core.model import Block, BlockKind, Content, Line, Page, PageFailure, TextLayerMode, TextSource, Tier
from engines.llama.profile import Element, ModelProfile, RegionUnit
from tests.fakes.model_host import READS_ALL, FakeModelHost, read_as
from tests.fakes.task_host import FakeTaskHost

REF = SourceRef(Path("/in/a.png"))


def make_page(*texts: str, index: int = 0) -> Page:
    blocks = tuple(
        Block(
            BlockKind.PARAGRAPH,
            BBox(10, 40 * number, 200, 40 * number + 20),
            (Line(text, BBox(10, 40 * number, 200, 40 * number + 20), confidence=0.8),),
            engine="paddleocr",
        )
        for number, text in enumerate(texts)
    )
    return Page(index, 400, 600, 150, blocks, rotation_deg=90, skew_deg=1.5)


def make_stage(
    host: FakeModelHost, profile: ModelProfile = READS_ALL, told: list[RegionsDone] | None = None
) -> RegionStage:
    reading = RegionReading(host, lambda _: profile, 60.0)
    return reading.stage(
        REF, model="seer", content=Content.PRINT, job_id="job", on_regions=None if told is None else told.append
    )


def run(stage: RegionStage, page: Page) -> Page:
    result = stage.begin(PageResult.of(page, 2.0))
    while result is None:
        for future in wait(stage.futures).done:
            result = next(iter(stage.finish(future)), result)
    return result.page()


def test_the_regions_of_a_page_are_read_one_by_one_and_told() -> None:
    told: list[RegionsDone] = []
    host = FakeModelHost(lambda payload: read_as(payload.block, payload.block.text.upper()))
    page = run(make_stage(host, told=told), make_page("one", "two", "three"))
    assert [block.text for block in page.blocks] == ["ONE", "TWO", "THREE"]
    assert (page.regions_read, page.regions_fallen_back, page.source) == (3, 0, TextSource.VLM)
    assert [done.done for done in told] == [0, 1, 2, 3]
    assert {done.total for done in told} == {3}
    assert host.asked[0].page.text_angle_deg == -88.5
    assert host.asked[0].element is Element.TEXT


@pytest.mark.parametrize("trouble", ["loop", WorkerCrashedError("killed"), PageTimeoutError("silent")])
def test_a_region_that_fails_keeps_its_first_reading_and_the_page_says_so(trouble: str | Exception) -> None:
    host = FakeModelHost(lambda payload: trouble if payload.block.text == "two" else read_as(payload.block, "READ"))
    page = run(make_stage(host), make_page("one", "two", "three"))
    assert [block.text for block in page.blocks] == ["READ", "two", "READ"]
    assert [block.engine for block in page.blocks] == ["llama.cpp", "paddleocr", "llama.cpp"]
    assert (page.regions_read, page.regions_fallen_back, page.source) == (2, 1, TextSource.MIXED)


def test_a_page_that_cannot_be_drawn_is_given_up_at_once() -> None:
    host = FakeModelHost(lambda payload: PageDamagedError("cannot be drawn"))
    page = run(make_stage(host), make_page(*(f"line {n}" for n in range(300))))
    assert (page.regions_read, page.regions_fallen_back) == (0, 300)
    assert page.blocks == make_page(*(f"line {n}" for n in range(300))).blocks
    assert len(host.asked) <= 2, "the other regions were not even asked for"


def test_a_page_of_300_regions_waits_with_two_tasks_at_the_worker() -> None:
    host = FakeModelHost()
    host.is_held = True
    stage = make_stage(host)
    assert stage.begin(PageResult.of(make_page(*(f"line {n}" for n in range(300))), 0.0)) is None
    assert len(host.asked) == 2
    result = None
    while result is None:
        host.let_go()
        for future in [future for future in stage.futures if future.done()]:
            result = next(iter(stage.finish(future)), None)
    assert result.page().regions_read == 300


def test_a_worker_that_is_lost_again_and_again_is_not_started_for_every_region() -> None:
    host = FakeModelHost(lambda payload: WorkerCrashedError("killed"))
    stage = make_stage(host)
    pages = [make_page(*(f"line {n}" for n in range(50)), index=index) for index in range(3)]
    for page in pages[:2]:
        assert stage.begin(PageResult.of(page, 0.0)) is None
    ended: list[Page] = []
    while stage.futures:
        for future in wait(stage.futures).done:
            ended += [result.page() for result in stage.finish(future)]
    ended.sort(key=lambda page: page.index)
    assert [(page.index, page.regions_read, page.regions_fallen_back) for page in ended] == [(0, 0, 50), (1, 0, 50)]
    assert ended[0].blocks == pages[0].blocks
    assert stage.page_count == 0
    assert len(host.asked) <= 5
    last = stage.begin(PageResult.of(pages[2], 0.0))
    assert last is not None
    assert last.page().regions_fallen_back == 50


def test_a_worker_that_is_lost_now_and_then_goes_on() -> None:
    def lost_at_times(payload: ReadBlockPayload) -> Block | Exception:
        return WorkerCrashedError("killed") if int(payload.block.text) % 2 else read_as(payload.block, "READ")

    page = run(make_stage(FakeModelHost(lost_at_times)), make_page(*map(str, range(20))))
    assert (page.regions_read, page.regions_fallen_back) == (10, 10)


def test_a_model_that_cannot_be_used_ends_the_reading() -> None:
    stage = make_stage(FakeModelHost(lambda payload: ModelDamagedError("no GGUF")))
    with pytest.raises(ModelDamagedError):
        run(stage, make_page("one"))


def test_a_page_with_nothing_to_read_is_finished_at_once() -> None:
    host = FakeModelHost()
    stage = make_stage(host)
    native = replace(make_page("one"), source=TextSource.TEXT_LAYER)
    line = replace(native.blocks[0].lines[0], source=TextSource.TEXT_LAYER)
    native = replace(native, blocks=(replace(native.blocks[0], lines=(line,)),))
    failed = Page(1, 1, 1, 72, failure=PageFailure("page_damaged", "torn"))
    for page in (native, failed, Page(2, 10, 10, 72)):
        result = stage.begin(PageResult.of(page, 0.0))
        assert result is not None
        assert result.page() == page
    assert host.asked == []


def test_a_handwritten_page_on_which_no_line_was_found_is_shown_whole() -> None:
    def scrawl(payload: ReadBlockPayload) -> Block:
        return replace(payload.block, lines=(Line("Dear Anna", payload.block.bbox),), engine="llama.cpp")

    blank = Page(0, 400, 600, 150)
    host = FakeModelHost(scrawl)
    reading = RegionReading(host, lambda _: READS_ALL, 60.0)
    page = run(reading.stage(REF, model="seer", content=Content.HANDWRITING, job_id="job"), blank)
    assert [block.text for block in page.blocks] == ["Dear Anna"]
    assert host.asked[0].block.bbox == BBox(0, 0, 400, 600)
    refused = RegionReading(FakeModelHost(lambda _: "empty"), lambda _: READS_ALL, 60.0)
    page = run(refused.stage(REF, model="seer", content=Content.HANDWRITING, job_id="job"), blank)
    assert (page.blocks, page.regions_fallen_back) == ((), 1)
    assert run(make_stage(FakeModelHost()), blank) == blank, "print without a line is an empty page"


def test_a_model_of_pages_gets_the_page_at_once() -> None:
    host = FakeModelHost()
    page = run(make_stage(host, replace_unit(RegionUnit.PAGE)), make_page("one", "two"))
    assert (page.regions_read, len(host.pages), host.asked) == (2, 1, [])


def replace_unit(unit: RegionUnit) -> ModelProfile:
    return ModelProfile(model_file="m", can_read=True, unit=unit, prompts=dict.fromkeys(Element, "Read:"))


class Bench:
    """A reader of documents with a fast reader of pages and a model worker."""

    def __init__(self, models: FakeModelHost | None, pages: int = 2) -> None:
        database = Database(None)
        self.library, self.models = Library(database), models
        first = FakeTaskHost(lambda _: pages, lambda _, index: PageResult.of(make_page("one", "two", index=index), 0.5))
        self.first = first
        regions = None if models is None else RegionReading(models, lambda _: READS_ALL, 60.0)
        self.reader = DocumentReader(first, self.library, Journal(database), look_ahead=3, regions=regions)
        self.stop = threading.Event()
        self.told: list[RegionsDone] = []

    def run(self, on_regions: Callable[[RegionsDone], Any] | None = None, tier: Tier = Tier.VLM) -> ReadResult:
        options = ReadOptions(tier, "auto", TextLayerMode.AUTO, CPU_MODELS, vlm_model="seer")
        return self.reader.read(
            ReadRequest(Path("/in/a.pdf"), options),
            JobContext("job", lambda _: None, self.stop),
            on_probe=lambda *_: None,
            on_page=lambda _: None,
            on_regions=on_regions or self.told.append,
        )


def test_a_document_is_read_by_both_readers_and_kept_page_by_page() -> None:
    bench = Bench(FakeModelHost(), pages=7)
    result = bench.run()
    assert (result.regions_read, result.regions_fallen_back) == (14, 0)
    pages = bench.library.page_results(result.document.id, range(7))
    assert {page.page().source for page in pages} == {TextSource.VLM}
    assert pages[0].seconds == pytest.approx(2.5)
    assert bench.models is not None
    asked = len(bench.models.asked)
    again = bench.run()
    assert (again.reused, len(bench.models.asked)) == (7, asked)
    assert again.regions_read == 14, "a page that was used again still says how it was read"


def test_the_fast_tier_asks_no_model() -> None:
    bench = Bench(FakeModelHost())
    result = bench.run(tier=Tier.CPU)
    assert result.regions_read == 0
    assert bench.models is not None
    assert bench.models.asked == []
    assert bench.told == []


def test_a_cancel_between_regions_keeps_no_half_read_page() -> None:
    models = FakeModelHost()
    bench = Bench(models)

    def stop(done: RegionsDone) -> None:
        if done.done == 1:
            bench.stop.set()

    with pytest.raises(JobCancelled):
        bench.run(stop)
    assert models.cancelled == ["job"]
    (document,) = bench.library.documents()
    stored = bench.library.page_results(document.id, bench.library.finished_pages(document.id))
    assert len(stored) < 2
    assert all(page.page().regions_read == 2 for page in stored)


def test_without_a_model_worker_the_tier_is_refused() -> None:
    with pytest.raises(NotBuiltError):
        Bench(None).run()


def test_other_options_are_another_reading() -> None:
    base = ReadOptions(Tier.VLM, "auto", TextLayerMode.AUTO, CPU_MODELS, vlm_model="seer")
    keys = {
        base.reading_key,
        replace(base, vlm_model="other").reading_key,
        replace(base, content=Content.HANDWRITING).reading_key,
        replace(base, tier=Tier.CPU, vlm_model="").reading_key,
    }
    assert len(keys) == 4
    cpu = replace(base, tier=Tier.CPU, vlm_model="")
    assert cpu.reading_key == replace(cpu, content=Content.FORMULAS).reading_key
