"""Stands for the HTTP API of the window: no socket, but jobs may be put on its queue."""

from __future__ import annotations

import threading
from collections.abc import Callable

from core.errors import AppError
from core.jobs import EventSink, JobEvent, JobQueue
from core.settings import Settings


class FakeApi:
    """Implements ``app.gui.services.ApiServing``; ``build`` is what the services are given."""

    def __init__(self) -> None:
        self.error: AppError | None = None
        self.events: list[JobEvent] = []
        self.threads: set[str] = set()
        self.queue: JobQueue | None = None
        self.started: list[Settings] = []
        self.stopped = 0
        self.url = ""
        self.gate = threading.Event()
        self.gate.set()

    def build(self, make_queue: Callable[[EventSink], JobQueue]) -> FakeApi:
        self.make_queue = make_queue
        return self

    def start(self, settings: Settings) -> None:
        self.threads.add(threading.current_thread().name)
        self.gate.wait(20)
        self.started.append(settings)
        if self.error is not None:
            raise self.error
        self.queue = self.make_queue(self._on_event)
        self.url = f"http://127.0.0.1:{settings.api_port}"

    def stop(self, timeout_s: float) -> bool:
        self.stopped += 1
        self.url = ""
        return self.queue is None or self.queue.shutdown(timeout_s)

    def _on_event(self, event: JobEvent) -> None:
        self.threads.add(threading.current_thread().name)
        self.events.append(event)
