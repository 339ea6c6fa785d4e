from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from app.services.worker_tasks import (
    ProbeResult,
    RenderedPage,
    RenderPagePayload,
    SourceRef,
    WorkerConfig,
    build_tasks,
)
from core.errors import FileDamagedError, FileMissingError
from core.geometry import BBox
from core.settings import Settings
from engines.host.tasks import TaskContext


def drawn(path: Path, longest_side: int, *, fingerprint: str | None = None, region: BBox | None = None) -> RenderedPage:
    tasks = build_tasks(WorkerConfig(path.parent, Settings()))
    if fingerprint is None:
        probe = tasks["probe"](SourceRef(path), TaskContext())
        assert isinstance(probe, ProbeResult)
        fingerprint = probe.info.fingerprint
    result = tasks["render_page"](RenderPagePayload(path, None, fingerprint, 0, longest_side, region), TaskContext())
    assert isinstance(result, RenderedPage)
    return result


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "page.png"
    Image.new("RGB", (400, 800), "white").save(path)
    return path


def test_a_page_is_drawn_smaller_and_says_the_size_of_its_frame(picture: Path) -> None:
    result = drawn(picture, 200)
    assert result.picture.pixels.shape == (200, 100, 3)
    assert (result.frame_width, result.frame_height) == (400, 800)


def test_a_picture_file_is_not_enlarged(picture: Path) -> None:
    assert drawn(picture, 4096).picture.pixels.shape == (800, 400, 3)


def test_a_region_comes_pixel_for_pixel_whatever_the_size_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    image = Image.new("RGB", (400, 800), "white")
    image.paste((200, 10, 10), (100, 300, 140, 320))
    image.save(path)
    result = drawn(path, 0, region=BBox(100, 300, 140, 320))
    assert result.picture.pixels.shape == (20, 40, 3)
    assert (result.picture.pixels == (200, 10, 10)).all()
    assert (result.frame_width, result.frame_height) == (400, 800)


@pytest.mark.parametrize("region", [BBox(-5, -5, 0.5, 0.5), BBox(399.9, 799.9, 900, 900), BBox(500, 900, 600, 950)])
def test_a_region_at_the_edge_gives_one_pixel_at_least(picture: Path, region: BBox) -> None:
    assert drawn(picture, 0, region=region).picture.pixels.shape == (1, 1, 3)


def test_a_moved_file_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match="no longer where it was read"):
        drawn(tmp_path / "gone.png", 200, fingerprint="0" * 64)


def test_a_changed_file_is_refused(picture: Path) -> None:
    with pytest.raises(FileDamagedError, match="changed since it was read"):
        drawn(picture, 200, fingerprint="0" * 64)
