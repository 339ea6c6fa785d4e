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
from core.settings import Settings
from engines.host.tasks import TaskContext


def drawn(path: Path, longest_side: int, *, fingerprint: str | None = None) -> RenderedPage:
    tasks = build_tasks(WorkerConfig(path.parent, Settings()))
    if fingerprint is None:
        probe = tasks["probe"](SourceRef(path), TaskContext())
        assert isinstance(probe, ProbeResult)
        fingerprint = probe.info.fingerprint
    result = tasks["render_page"](RenderPagePayload(path, None, fingerprint, 0, longest_side), TaskContext())
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


def test_a_moved_file_is_named_as_such(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match="no longer where it was read"):
        drawn(tmp_path / "gone.png", 200, fingerprint="0" * 64)


def test_a_changed_file_is_refused(picture: Path) -> None:
    with pytest.raises(FileDamagedError, match="changed since it was read"):
        drawn(picture, 200, fingerprint="0" * 64)
