from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.services.open_sources import SourceRef, stamped
from app.services.recognise.model_tasks import (
    READ_BLOCK,
    READ_WHOLE_PAGE,
    PageFacts,
    ReadBlockPayload,
    ReadWholePagePayload,
    reading_tasks,
)
from app.services.worker_tasks import WorkerConfig
from core.errors import FileDamagedError, ModelMissingError, PageDamagedError
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Content, Line, Page
from core.page_source import PageImage
from core.settings import Settings
from engines.llama.base import LanguageModel
from engines.llama.profile import Element, ModelProfile
from tests.fakes.model_host import READS_ALL
from tests.fakes.scripted_model import ScriptedModel

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
TINY = Path(__file__).resolve().parents[4] / "data" / "tiny-vlm"
BOX = BBox(48, 98, 340, 146)
BLOCK = Block(BlockKind.PARAGRAPH, BOX, (Line("INVO1CE 2041", BOX, confidence=0.7),), engine="paddleocr")
PAGE = Page(0, 600, 400, 150, (BLOCK,))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(image).text((50, 100), "INVOICE 2041", font=ImageFont.truetype(FONT, 40), fill="black")
    path = tmp_path / "page.png"
    image.save(path, dpi=(150, 150))
    return path


class Context:
    """What a task needs of its host; ``stop`` asks it to end."""

    def __init__(self) -> None:
        self.stop = False

    def checkpoint(self) -> None:
        if self.stop:
            raise JobCancelled("job")


def tasks_with(model: LanguageModel, profile: ModelProfile = READS_ALL) -> Any:
    return reading_tasks(lambda model_id, checkpoint: (model, profile), WorkerConfig(Path("/nowhere"), Settings()))


def payload(path: Path, page: Page = PAGE, block: Block = BLOCK) -> ReadBlockPayload:
    return ReadBlockPayload(stamped(SourceRef(path)), PageFacts.of(page), block, Element.TEXT, "seer", 60.0)


def test_a_region_is_drawn_and_read(picture: Path) -> None:
    model = ScriptedModel(["INVOICE 2041"])
    result = tasks_with(model)[READ_BLOCK](payload(picture), Context())
    assert (result.block.text, result.refusal, result.tries, result.has_fallen_back) == ("INVOICE 2041", "", 1, False)
    assert result.block.model == "seer"
    (shown,) = model.pictures
    assert shown.min() < 50, "there is ink on what the model was shown"


def test_what_is_refused_comes_back_as_it_was(picture: Path) -> None:
    result = tasks_with(ScriptedModel([""]))[READ_BLOCK](payload(picture), Context())
    assert (result.block, result.refusal, result.tries) == (BLOCK, "empty", 2)


def test_a_page_is_drawn_once_for_its_regions(picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engines.intake.picture import PictureSource

    drawn: list[int] = []
    real = PictureSource.page_image

    def counted(self: PictureSource, index: int, dpi: float | None = None) -> PageImage:
        drawn.append(index)
        return real(self, index, dpi)

    monkeypatch.setattr(PictureSource, "page_image", counted)
    tasks = tasks_with(ScriptedModel(["INVOICE 2041"]))
    for _ in range(3):
        tasks[READ_BLOCK](payload(picture), Context())
    assert drawn == [0]


def test_a_page_of_another_size_than_its_boxes_is_refused(picture: Path) -> None:
    with pytest.raises(PageDamagedError):
        tasks_with(ScriptedModel(["x"]))[READ_BLOCK](payload(picture, replace(PAGE, width=999)), Context())


def test_a_file_that_was_changed_since_is_refused(picture: Path) -> None:
    task = payload(picture)
    Image.new("RGB", (600, 400), "black").save(picture, dpi=(150, 150))
    with pytest.raises(FileDamagedError):
        tasks_with(ScriptedModel(["x"]))[READ_BLOCK](task, Context())
    facts = replace(PageFacts.of(PAGE), fingerprint="0" * 64)
    with pytest.raises(FileDamagedError):
        tasks_with(ScriptedModel(["x"]))[READ_BLOCK](replace(task, ref=SourceRef(picture), page=facts), Context())


def test_a_page_that_cannot_be_drawn_is_refused(picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from engines.intake.picture import PictureSource

    def torn(self: PictureSource, index: int, dpi: float | None = None) -> PageImage:
        raise PageDamagedError("cannot be decoded", page_index=index)

    monkeypatch.setattr(PictureSource, "page_image", torn)
    model = ScriptedModel(["x"])
    tasks = tasks_with(model)
    with pytest.raises(PageDamagedError):
        tasks[READ_BLOCK](payload(picture), Context())
    assert model.pictures == []
    tasks[READ_BLOCK].__self__._sources.close()


def test_a_missing_model_and_a_stop_are_told(picture: Path) -> None:
    def missing(model_id: str, checkpoint: object) -> Any:
        raise ModelMissingError(f"{model_id} is not installed")

    with pytest.raises(ModelMissingError, match="seer"):
        reading_tasks(missing, WorkerConfig(Path("/nowhere"), Settings()))[READ_BLOCK](payload(picture), Context())
    context = Context()
    context.stop = True
    with pytest.raises(JobCancelled):
        tasks_with(ScriptedModel(["x"]))[READ_BLOCK](payload(picture), context)


def test_a_whole_page_is_read_at_once(picture: Path) -> None:
    task = ReadWholePagePayload(stamped(SourceRef(picture)), PAGE, Content.PRINT, "seer", 60.0)
    result = tasks_with(ScriptedModel(["INVOICE 2041"]))[READ_WHOLE_PAGE](task, Context())
    assert (result.page.text, result.read, result.fallen_back) == ("INVOICE 2041", 1, 0)


def test_the_tiny_model_reads_a_region_through_llama_cpp(picture: Path) -> None:
    pytest.importorskip("llama_cpp")
    from engines.llama.loading import OpenOptions
    from engines.llama.model import open_model

    profile = msgspec.convert(tomllib.loads((TINY / "profile.toml").read_text(encoding="utf-8")), ModelProfile)
    model = open_model(TINY, profile, OpenOptions())
    try:
        result = tasks_with(model, profile)[READ_BLOCK](payload(picture), Context())
    finally:
        model.close()
    assert result.block.text == "INVOICE 2041"
    assert result.block.confidence > 0.9
