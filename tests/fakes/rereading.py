"""Reading again without a worker: answers what a test puts here, once its gate is open."""

from __future__ import annotations

import threading

from app.services.edit.rereading import RereadRequest
from core.errors import AppError
from core.jobs import JobContext
from core.model import Block, Page
from tests.fakes.view_services import DPI, HEIGHT, WIDTH


class FakeRereading:
    """Implements what the window uses of ``RereadingService``.

    Attributes:
        blocks: The answer.
        error: Raised instead.
        gate: The answer waits until it is set.
        asked: The requests so far.
    """

    def __init__(self) -> None:
        self.blocks: tuple[Block, ...] = ()
        self.error: AppError | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[RereadRequest] = []

    def read_page(self, request: RereadRequest, context: JobContext) -> Page:
        self.asked.append(request)
        while not self.gate.wait(0.01):
            context.checkpoint()
        context.checkpoint()
        if self.error is not None:
            raise self.error
        return Page(request.page_index, WIDTH, HEIGHT, DPI, self.blocks)
