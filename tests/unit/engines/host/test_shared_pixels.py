from __future__ import annotations

import pickle
from collections.abc import Iterator
from multiprocessing.shared_memory import SharedMemory
from typing import Any

import numpy as np
import pytest

from core.page_source import Pixels
from engines.host import shared_pixels
from engines.host.shared_pixels import SegmentScope, SharedPixels, remove_segments


def noise(height: int, width: int) -> Pixels:
    return np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.fixture
def scope() -> Iterator[SegmentScope]:
    scope = SegmentScope(f"pgstest{np.random.default_rng().integers(1 << 30):x}")
    yield scope
    scope.let_go()


def load(data: bytes) -> Any:
    return pickle.loads(data)  # noqa: S301 - made by the test


def exists(name: str) -> bool:
    try:
        segment = SharedMemory(name)
    except FileNotFoundError:
        return False
    segment.close()
    return True


def test_large_picture_travels_beside_the_pickle_and_leaves_nothing(scope: SegmentScope) -> None:
    pixels = noise(400, 500)
    with scope.pickling(7):
        data = pickle.dumps({"picture": SharedPixels(pixels)})
    name = f"{scope.prefix}-7-0"
    assert len(data) < 1000
    assert exists(name)
    received = load(data)["picture"]
    assert np.array_equal(received.pixels, pixels)
    assert received.pixels.dtype == np.uint8
    assert received.pixels.flags.owndata
    assert not exists(name)


def test_picture_that_is_not_contiguous_arrives_whole(scope: SegmentScope) -> None:
    pixels = noise(600, 800)[::2, ::-1]
    with scope.pickling(1):
        data = pickle.dumps(SharedPixels(pixels))
    assert np.array_equal(load(data).pixels, pixels)


def test_small_picture_travels_inline(scope: SegmentScope) -> None:
    with scope.pickling(1):
        data = pickle.dumps(SharedPixels(noise(10, 10)))
    assert not exists(f"{scope.prefix}-1-0")
    assert np.array_equal(load(data).pixels, noise(10, 10))


def test_picture_travels_inline_without_a_worker() -> None:
    data = pickle.dumps(SharedPixels(noise(400, 500)))
    assert len(data) > 400 * 500 * 3
    assert np.array_equal(load(data).pixels, noise(400, 500))


def test_picture_travels_inline_where_memory_is_short(scope: SegmentScope, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str, *, create: bool, size: int) -> SharedMemory:
        raise OSError("no room")

    monkeypatch.setattr(shared_pixels, "SharedMemory", refuse)
    with scope.pickling(1):
        data = pickle.dumps(SharedPixels(noise(400, 500)))
    assert np.array_equal(load(data).pixels, noise(400, 500))


def test_second_reading_of_a_picture_is_refused(scope: SegmentScope) -> None:
    with scope.pickling(1):
        data = pickle.dumps(SharedPixels(noise(400, 500)))
    load(data)
    with pytest.raises(FileNotFoundError):
        load(data)


def test_segments_of_a_dead_worker_are_removed(scope: SegmentScope) -> None:
    with scope.pickling(3):
        pickle.dumps([SharedPixels(noise(400, 500)), SharedPixels(noise(400, 501))])
    assert exists(f"{scope.prefix}-3-1")
    assert remove_segments(scope.prefix, 3) == 2
    assert not exists(f"{scope.prefix}-3-0")
    assert not exists(f"{scope.prefix}-3-1")
    assert remove_segments(scope.prefix, 3) == 0
