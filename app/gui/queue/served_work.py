"""Holds the work of another program's job while the queue is paused. Holds no QObject."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from core.jobs import JobContext, Work

_GATE_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class HeldWork:
    """The body of a job that waits behind a gate whenever it reports."""

    work: Work
    gate: threading.Event

    def __call__(self, context: JobContext) -> object:
        """Do the work."""
        return self.work(_HeldContext(context, self.gate))


class _HeldContext(JobContext):
    """Stands for another context; a report, which comes with each page, holds its thread while the gate is shut."""

    def __init__(self, context: JobContext, gate: threading.Event) -> None:
        super().__init__(context.job_id, lambda event: None, threading.Event())  # neither is used: see below
        self._context, self._gate = context, gate

    @property
    def is_cancelled(self) -> bool:
        return self._context.is_cancelled

    def checkpoint(self) -> None:
        self._context.checkpoint()

    def report(self, done: int, total: int, stage: str) -> None:
        self._context.report(done, total, stage)
        while not self._gate.wait(_GATE_POLL_S):
            self._context.checkpoint()
