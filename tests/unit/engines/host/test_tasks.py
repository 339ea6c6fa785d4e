from __future__ import annotations

import itertools
import threading
import time

import pytest

from core.jobs import JobCancelled
from engines.host.tasks import TaskContext


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


def test_checkpoint_raises_once_cancelled() -> None:
    cancelled = threading.Event()
    context = TaskContext(job_id="a", cancelled=cancelled)
    context.checkpoint()
    assert not context.is_cancelled
    cancelled.set()
    assert context.is_cancelled
    with pytest.raises(JobCancelled, match="a"):
        context.checkpoint()


def test_heartbeats_are_at_least_a_quarter_of_a_second_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    beats: list[float] = []
    context = TaskContext(send_heartbeat=lambda: beats.append(clock.now))
    for step in range(1, 101):
        clock.now = 100.0 + step * 0.01
        context.checkpoint()
    assert len(beats) == 4
    assert all(later - earlier >= 0.25 - 1e-9 for earlier, later in itertools.pairwise(beats))


def test_reports_are_thinned_but_first_and_last_of_a_stage_arrive(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    reports: list[tuple[str, int, int]] = []
    context = TaskContext(send_progress=lambda stage, done, total: reports.append((stage, done, total)))
    for stage in ("detect", "read"):
        for done in range(101):
            clock.now += 0.002
            context.report(stage, done, 100)
    assert reports[0] == ("detect", 0, 100)
    assert ("detect", 100, 100) in reports
    assert ("read", 0, 100) in reports
    assert reports[-1] == ("read", 100, 100)
    assert len(reports) < 12


def test_bare_context_serves_without_a_host() -> None:
    context = TaskContext()
    context.checkpoint()
    context.report("read", 1, 2)
    assert (context.job_id, context.file, context.page_index) == ("", None, None)
