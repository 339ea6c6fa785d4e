from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.services.library.library import StoredDocument
from app.services.passwords import Passwords
from app.services.views.page_picture import SIDES, PageRequest, side_for
from app.services.views.page_renderer import PRIORITY, PageDrawn, PageRenderer
from app.services.worker_tasks import RenderedPage, RenderPagePayload
from core.errors import DocumentUnknownError, FileMissingError
from core.model import SourceInfo, Tier
from engines.host.shared_pixels import SharedPixels
from tests.fakes.waiting import wait_until


class HeldHost:
    """Keeps tasks until a test answers them."""

    def __init__(self) -> None:
        self.tasks: list[tuple[RenderPagePayload, int, Future[Any]]] = []
        self.cancelled_jobs: list[str] = []

    def submit(
        self,
        kind: str,
        payload: object,
        *,
        job_id: str,
        priority: int = 0,
        page_index: int | None = None,
        file: str | None = None,
        stall_timeout_s: float | None = None,
    ) -> Future[Any]:
        assert kind == "render_page"
        assert isinstance(payload, RenderPagePayload)
        future: Future[Any] = Future()
        self.tasks.append((payload, priority, future))
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled_jobs.append(job_id)

    def pages(self) -> list[int]:
        return [payload.page_index for payload, _, _ in self.tasks]

    def answer(self, position: int, *, side: int = 10) -> None:
        pixels = np.zeros((side, side, 3), dtype=np.uint8)
        self.tasks[position][2].set_result(RenderedPage(SharedPixels(pixels), 100, 200, 72.0))


class OneDocument:
    def __init__(self) -> None:
        self.path = Path("scan.pdf")

    def document(self, document_id: str) -> StoredDocument:
        if document_id != "d":
            raise DocumentUnknownError("no such document")
        info = SourceInfo("scan.pdf", "application/pdf", 1, "f" * 64, 1000)
        return StoredDocument("d", info, self.path, Tier.CPU, "auto", "key")


class Setup:
    def __init__(self, cache_bytes: int) -> None:
        self.host = HeldHost()
        self.documents = OneDocument()
        self.drawn: list[PageDrawn] = []
        self.passwords = Passwords()
        self.renderer = PageRenderer(
            self.host, self.documents, self.drawn.append, cache_bytes=cache_bytes, passwords=self.passwords
        )

    def wait_for_tasks(self, count: int) -> None:
        wait_until(lambda: len(self.host.tasks) >= count, f"{count} tasks")


@pytest.fixture
def make_setup() -> Iterator[Callable[..., Setup]]:
    made: list[Setup] = []

    def make(cache_bytes: int = 10_000) -> Setup:
        made.append(Setup(cache_bytes))
        return made[-1]

    yield make
    for setup in made:
        setup.renderer.close()


def request(page_index: int, side: int = 512) -> PageRequest:
    return PageRequest("d", page_index, side)


def test_a_wanted_page_is_asked_for_before_reading_and_announced(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(3)])
    setup.wait_for_tasks(1)
    payload, priority, _ = setup.host.tasks[0]
    assert (payload.path, payload.fingerprint, payload.page_index) == (Path("scan.pdf"), "f" * 64, 3)
    assert priority == PRIORITY > 1

    setup.host.answer(0)
    assert [drawn.request for drawn in setup.drawn] == [request(3)]
    picture = setup.renderer.cached(request(3))
    assert picture is setup.drawn[0].picture
    assert picture is not None
    assert (picture.frame_width, picture.frame_height) == (100, 200)


def test_pages_scrolled_past_are_never_drawn(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(index) for index in range(200)])
    setup.wait_for_tasks(2)
    setup.renderer.want([request(500)])
    setup.wait_for_tasks(3)
    assert setup.host.pages() == [0, 1, 500]
    assert setup.host.tasks[0][2].cancelled()
    setup.host.answer(2)
    assert [drawn.request.page_index for drawn in setup.drawn] == [500]


def test_a_page_that_is_being_drawn_is_kept_though_no_longer_wanted(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(0)])
    setup.wait_for_tasks(1)
    setup.host.tasks[0][2].set_running_or_notify_cancel()
    setup.renderer.want([])
    setup.host.answer(0)
    assert setup.drawn == []
    assert setup.renderer.cached(request(0)) is not None


def test_a_page_wanted_again_is_asked_for_again(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(0)])
    setup.wait_for_tasks(1)
    setup.renderer.want([])
    setup.renderer.want([request(0)])
    setup.wait_for_tasks(2)
    setup.host.answer(1)
    assert len(setup.drawn) == 1


def test_the_memory_keeps_the_latest_used_within_its_bytes(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup(cache_bytes=700)  # two pictures of 300 bytes
    for index in range(2):
        setup.renderer.want([request(index)])
        setup.wait_for_tasks(index + 1)
        setup.host.answer(index)
    assert setup.renderer.cached(request(0)) is not None
    setup.renderer.want([request(2)])
    setup.wait_for_tasks(3)
    setup.host.answer(2)
    kept = [index for index in range(3) if setup.renderer.cached(request(index)) is not None]
    assert kept == [0, 2]


def test_nearest_is_the_sharpest_picture_of_the_page(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    for position, (index, side) in enumerate([(0, 180), (0, 512), (1, 1024)]):
        setup.renderer.want([request(index, side)])
        setup.wait_for_tasks(position + 1)
        setup.host.answer(position, side=10 + position)
    nearest = setup.renderer.nearest(request(0, 2048))
    assert nearest is not None
    assert nearest.longest_side == 11
    assert setup.renderer.nearest(request(7)) is None


def test_a_failure_is_told_and_the_next_page_goes_on(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(0), request(1), request(2)])
    setup.wait_for_tasks(2)
    setup.host.tasks[0][2].set_exception(FileMissingError("gone"))
    setup.wait_for_tasks(3)
    assert isinstance(setup.drawn[0].error, FileMissingError)
    assert setup.host.pages() == [0, 1, 2]


def test_an_unknown_document_is_told(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([PageRequest("other", 0, 512)])
    wait_until(lambda: bool(setup.drawn))
    assert isinstance(setup.drawn[0].error, DocumentUnknownError)


def test_nothing_is_announced_after_close(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.renderer.want([request(0)])
    setup.wait_for_tasks(1)
    setup.renderer.close()
    setup.host.answer(0)
    assert setup.drawn == []
    assert len(setup.host.cancelled_jobs) == 1


def test_a_password_reaches_the_worker(make_setup: Callable[..., Setup]) -> None:
    setup = make_setup()
    setup.passwords.remember(Path("scan.pdf"), "secret")
    setup.renderer.want([request(0)])
    setup.wait_for_tasks(1)
    assert setup.host.tasks[0][0].password == "secret"  # noqa: S105 - not a secret


@pytest.mark.parametrize(("length", "side"), [(1, SIDES[0]), (512, 512), (513, 724), (99_999, SIDES[-1])])
def test_side_for_rounds_up(length: float, side: int) -> None:
    assert side_for(length) == side
