"""A sink that remembers the events of jobs."""

from __future__ import annotations

import threading

from core.jobs import JobEvent, JobState
from tests.fakes.waiting import wait_until


class EventLog:
    """Receives events from any thread."""

    def __init__(self) -> None:
        self.events: list[JobEvent] = []
        self._lock = threading.Lock()

    def __call__(self, event: JobEvent) -> None:
        with self._lock:
            self.events.append(event)

    def of(self, job_id: str) -> list[JobEvent]:
        with self._lock:
            return [event for event in self.events if event.job_id == job_id]

    def states(self, job_id: str) -> list[JobState]:
        return [event.state for event in self.of(job_id)]

    def final(self, job_id: str) -> JobEvent:
        """Wait for the final event of a job and return it."""
        wait_until(lambda: any(state.is_final for state in self.states(job_id)), f"the end of {job_id}")
        return next(event for event in self.of(job_id) if event.state.is_final)
