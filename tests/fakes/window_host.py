"""A worker host for the whole window: reads and draws pages at once, without a worker process."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.services.library.library import PageResult
from app.services.worker_tasks import ExportPayload, RenderPagePayload
from tests.fakes.task_host import FakeTaskHost
from tests.fakes.view_services import DrawingHost, draw_page, sample_page


class WindowHost(FakeTaskHost):
    """``FakeTaskHost`` that also draws pages; each page is the sample page."""

    def __init__(
        self,
        pages_of: Callable[[Path], int | Exception] = lambda path: 2,
        outcome: Callable[[Path, int], PageResult | Exception | None] = lambda path, index: PageResult.of(
            sample_page(index), 0.4
        ),
    ) -> None:
        super().__init__(pages_of, outcome)
        picture = draw_page(sample_page())
        self.drawing = DrawingHost(dict.fromkeys(range(200), picture))

    def submit(self, kind: str, payload: object, *, job_id: str, **options: Any) -> Future[Any]:
        if isinstance(payload, RenderPagePayload):
            return self.drawing.submit(kind, payload, job_id=job_id)
        if isinstance(payload, ExportPayload):  # a little file for each export
            payload.target.write_text(payload.format_id)
            written: Future[Any] = Future()
            written.set_result((payload.target,))
            return written
        return super().submit(kind, payload, job_id=job_id, **options)
