from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pytest

from app.services.edit.rereading import RereadingService, RereadRequest
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.page import PageReader
from app.services.recognise.region import read_region
from app.services.worker_tasks import ProbeResult, ReadRegionPayload, SourceRef, WorkerConfig, build_tasks
from core.errors import FileDamagedError, FileMissingError, PageRangeError
from core.geometry import BBox, Transform
from core.jobs import JobCancelled, JobContext
from core.model import Line, TextLayerMode, TextLayerState, TextLayerVerdict, TextSource, Tier, Word
from core.page_source import PageImage, PageSize, Pixels
from core.settings import Settings
from engines.host.host import WorkerHost
from engines.host.tasks import TaskContext
from engines.intake.base import TextLayer
from engines.ocr.engine import OcrResult
from engines.ocr.reader_choice import ReaderGuide

WIDTH, HEIGHT, DPI = 400, 300, 100.0
FORCED = ReadOptions(Tier.CPU, "en", TextLayerMode.FORCE, CPU_MODELS)


def line(text: str, left: float, top: float, source: TextSource = TextSource.OCR) -> Line:
    words, at = [], left
    for word in text.split():
        words.append(Word(word, BBox(at, top, at + 10 * len(word), top + 20), 0.9))
        at += 10 * len(word) + 10
    return Line(text, BBox(left, top, at - 10, top + 20), tuple(words), 0.9, source=source)


class Source:
    """A page whose picture holds the numbers of its pixels, and a text layer."""

    def __init__(self, layer: TextLayer | None = None) -> None:
        self.layer = layer or TextLayer((), TextLayerVerdict(TextLayerState.NONE, "none"))

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(WIDTH, HEIGHT, DPI)

    def page_image(self, page_index: int) -> PageImage:
        pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        pixels[:, :, 0], pixels[:, :, 1] = np.arange(WIDTH)[None, :] // 2, np.arange(HEIGHT)[:, None] // 2
        pixels[:, :, 2] = np.arange(WIDTH)[None, :] % 2 + 2 * (np.arange(HEIGHT)[:, None] % 2)
        return PageImage(pixels, DPI)

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        return np.full((int(region.height * factor), int(region.width * factor), 3), 255, np.uint8)

    def text_layer(self, page_index: int) -> TextLayer:
        return self.layer


class Engine:
    """Reads the given lines of the page frame that lie in the picture it is shown, whose place it knows."""

    def __init__(self, *lines: Line) -> None:
        self.lines = lines
        self.seen: list[tuple[int, int, int, int]] = []

    def read(
        self,
        image: PageImage,
        *,
        checkpoint: Callable[[], None],
        guide: ReaderGuide,
        repair: bool,
        known: Sequence[BBox],
    ) -> OcrResult:
        from core.mapping import map_line

        checkpoint()
        x, y, odd = map(int, image.pixels[0, 0])
        left, top = 2 * x + odd % 2, 2 * y + odd // 2
        self.seen.append((left, top, image.width, image.height))
        here = BBox(left, top, left + image.width, top + image.height)
        moved = (map_line(row, Transform(e=-left, f=-top)) for row in self.lines if here.intersection(row.bbox))
        return OcrResult(tuple(moved), image.width, image.height, Transform(), 0, 0.0, image.pixels)


def read(source: Source, engine: Any, area: BBox | None, options: ReadOptions = FORCED) -> Any:
    return read_region(PageReader(lambda: engine), source, 2, area, options, lambda: None)


def test_what_is_read_in_an_area_comes_back_in_the_page_frame() -> None:
    engine = Engine(line("inside here", 120, 120), line("outside", 120, 250))
    page = read(Source(), engine, BBox(110, 110, 240, 150))
    assert page.text == "inside here"
    assert page.blocks[0].lines[0].words[0].bbox == BBox(120, 120, 180, 140)
    assert (page.index, page.width, page.height) == (2, WIDTH, HEIGHT)
    ((left, top, width, height),) = engine.seen
    assert left < 110
    assert top < 110
    assert left + width > 240
    assert top + height > 150


def test_what_lies_in_the_margin_is_cut_off() -> None:
    engine = Engine(line("before inside after", 50, 120))
    page = read(Source(), engine, BBox(115, 110, 185, 150))
    assert page.text == "inside"


def test_an_area_at_the_corner_stays_on_the_page() -> None:
    engine = Engine(line("corner", 340, 280))
    page = read(Source(), engine, BBox(330, 270, 900, 900))
    assert page.text == "corner"
    ((left, top, width, height),) = engine.seen
    assert (left + width, top + height) == (WIDTH, HEIGHT)


def test_without_an_area_the_whole_page_is_read() -> None:
    engine = Engine(line("everything", 10, 10))
    assert read(Source(), engine, None).text == "everything"
    assert engine.seen == [(0, 0, WIDTH, HEIGHT)]


@pytest.mark.parametrize("area", [BBox(500, 0, 600, 100), BBox(10, 10, 10.5, 100), BBox(-50, -50, 0, 0)])
def test_an_area_outside_the_page_is_refused(area: BBox) -> None:
    with pytest.raises(PageRangeError, match="page 3"):
        read(Source(), Engine(), area)


def test_native_text_of_an_area_can_be_kept() -> None:
    native = (
        line("native inside", 120, 120, TextSource.TEXT_LAYER),
        line("native outside", 120, 250, TextSource.TEXT_LAYER),
    )
    layer = TextLayer(native, TextLayerVerdict(TextLayerState.GOOD, "good"), (BBox(0, 145, 400, 146),))
    keep = replace(FORCED, text_layer=TextLayerMode.KEEP)
    page = read(Source(layer), Engine(), BBox(110, 110, 300, 150), keep)
    assert page.text == "native inside"
    assert page.blocks[0].lines[0].bbox == native[0].bbox


def test_a_stop_is_heard() -> None:
    def stop() -> None:
        raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        read_region(PageReader(lambda: Engine()), Source(), 0, BBox(0, 0, 50, 50), FORCED, stop)  # type: ignore[arg-type, return-value] # only ``read`` is used


# --- the task of the worker


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A page of three lines, as a picture."""
    path = tmp_path / "page.png"
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        for number, text in enumerate(("The first line", "A second line", "And the third one")):
            page.insert_text((40, 60 + 80 * number), text, fontsize=24)
        page.get_pixmap(dpi=150).save(path)
    return path


def payload(path: Path, area: BBox | None, fingerprint: str | None = None) -> tuple[Any, ReadRegionPayload]:
    tasks = build_tasks(WorkerConfig(path.parent, Settings()))
    if fingerprint is None:
        probe = tasks["probe"](SourceRef(path), TaskContext())
        assert isinstance(probe, ProbeResult)
        fingerprint = probe.info.fingerprint
    return tasks["read_region"], ReadRegionPayload(path, None, fingerprint, 0, area, FORCED)


def test_a_file_that_was_changed_or_is_gone_is_not_read(picture: Path) -> None:
    task, asked = payload(picture, None, "0" * 64)
    with pytest.raises(FileDamagedError, match="changed"):
        task(asked, TaskContext())
    picture.unlink()
    with pytest.raises(FileMissingError):
        task(asked, TaskContext())


@pytest.mark.model
def test_a_region_is_read_again_with_real_models(picture: Path, models_root: Path) -> None:
    # GIVEN a picture of three lines that the library knows, and the place of the second one
    library = Library(Database(None))
    area = BBox(50, 230, 700, 320)
    with WorkerHost(build_tasks, WorkerConfig(models_root, Settings()), workers=1) as host:
        probe = host.submit("probe", SourceRef(picture), job_id="probe").result(60)
        assert isinstance(probe, ProbeResult)
        document = library.open_document(probe.info, path=picture, tier=Tier.CPU, language="auto", reading_key="key")
        service = RereadingService(host, library)
        job = JobContext("job", lambda event: None, threading.Event())
        # WHEN it is read, and the whole page too
        (block,) = service.read(RereadRequest(document.id, 0, area), job)
        whole = service.read_page(RereadRequest(document.id, 0), job)
        picture.write_bytes(picture.read_bytes() + b"more")
        with pytest.raises(FileDamagedError, match=r"page\.png, page 1.*changed"):
            service.read(RereadRequest(document.id, 0, area), job)
    # THEN only that line is there, where it stands on the page
    assert block.text == "A second line"
    assert " ".join(whole.text.split()) == "The first line A second line And the third one"
    (expected,) = [row for other in whole.blocks for row in other.lines if row.text == "A second line"]
    assert block.lines[0].bbox.iou(expected.bbox) > 0.7
    assert block.model == CPU_MODELS[1]
