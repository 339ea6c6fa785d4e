"""A worker that the system kills in the middle of an export, as often as a file says."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.services.worker_tasks import ExportPayload, TaskContext, WorkerConfig, build_tasks

_CALLS_BEFORE = 3


@dataclass(frozen=True, slots=True)
class DyingSetup:
    """What the worker is built from; picklable.

    Attributes:
        config: The real worker's.
        deaths: File of one character for each death to come.
        seen: File that tells, line by line, which files the target's folder held when the worker died.
    """

    config: WorkerConfig
    deaths: Path
    seen: Path


class _FatalContext:
    def __init__(self, context: TaskContext, setup: DyingSetup, folder: Path) -> None:
        self._context = context
        self._setup = setup
        self._folder = folder
        self._calls = 0

    def checkpoint(self) -> None:
        self._context.checkpoint()
        self._calls += any(self._folder.iterdir())  # some formats look through all pages before they begin a file
        left = self._setup.deaths.read_text()
        if self._calls > _CALLS_BEFORE and left:
            self._setup.deaths.write_text(left[1:])
            with self._setup.seen.open("a") as file:
                file.writelines(f"{path.name}\n" for path in self._folder.iterdir())
            os.kill(os.getpid(), signal.SIGKILL)


def build_dying_tasks(setup: DyingSetup) -> Mapping[str, Callable[..., object]]:
    """Return the real tasks; ``export`` dies after some pages while deaths are left."""
    tasks = dict(build_tasks(setup.config))
    export = tasks["export"]

    def dying_export(payload: ExportPayload, context: TaskContext) -> object:
        return export(payload, _FatalContext(context, setup, payload.target.parent))

    return {**tasks, "export": dying_export}
