"""Those who wait for news of jobs: callbacks, no thread for each of them. Services layer; any thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.services.jobs.port import JobState, OnState

log = logging.getLogger(__name__)


class Followers:
    """Tells news of jobs to those who asked for them."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._lock = threading.Lock()
        self._by_job: dict[str, list[OnState]] = {}

    @contextmanager
    def following(self, job_id: str, on_state: OnState) -> Iterator[None]:
        """Have the news of a job told while the block runs; enter and leave it on any threads."""
        with self._lock:
            self._by_job.setdefault(job_id, []).append(on_state)
        try:
            yield
        finally:
            with self._lock:
                followers = self._by_job[job_id]
                # By identity: two requests may hand in callbacks that count as equal.
                del followers[next(at for at, each in enumerate(followers) if each is on_state)]
                if not followers:
                    del self._by_job[job_id]

    def followed(self) -> list[str]:
        """Return the jobs that somebody wants news of."""
        with self._lock:
            return list(self._by_job)

    def tell(self, state: JobState) -> None:
        """Tell news on this thread; one whose callback fails does not keep it from the others."""
        with self._lock:
            followers = list(self._by_job.get(state.id, ()))
        for each in followers:
            try:
                each(state)
            except Exception:
                log.exception("a follower of a job failed")
