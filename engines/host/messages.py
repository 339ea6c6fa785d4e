"""What the host and its workers say to each other over the pipe. Engines layer.

Both ends belong to one program and version; the messages are pickled. Payloads are meant to be small (a path, a page
index, settings); pictures travel as ``engines.host.shared_pixels.SharedPixels``.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import AppError


@dataclass(frozen=True, slots=True)
class RunTask:
    """To the worker: do this."""

    task_id: int
    kind: str
    payload: object
    job_id: str
    file: str | None
    page_index: int | None


@dataclass(frozen=True, slots=True)
class CancelTask:
    """To the worker: stop the task at its next checkpoint."""

    task_id: int


@dataclass(frozen=True, slots=True)
class Leave:
    """To the worker: end, there is no more to do."""


@dataclass(frozen=True, slots=True)
class Ready:
    """To the host: imports are done, tasks are welcome."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """To the host: the task lives."""

    task_id: int


@dataclass(frozen=True, slots=True)
class Progress:
    """To the host: how far the task is."""

    task_id: int
    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Partial:
    """To the host: more of the text that the task is making; pieces come in order and none is lost while it lives."""

    task_id: int
    value: str


@dataclass(frozen=True, slots=True)
class Succeeded:
    """To the host: the task's result."""

    task_id: int
    result: object


@dataclass(frozen=True, slots=True)
class Cancelled:
    """To the host: the task stopped because it was asked to."""

    task_id: int


@dataclass(frozen=True, slots=True)
class Failed:
    """To the host: the task, or with ``task_id`` None the start of the worker, ended with an error.

    Attributes:
        task_id: Which task.
        error: The error for people, None for a foreign exception.
        summary: Kind and text of the exception, one line.
        trace: Its traceback, for the log only.
    """

    task_id: int | None
    error: AppError | None
    summary: str
    trace: str


@dataclass(frozen=True, slots=True)
class LogLine:
    """To the host: something the worker logged."""

    logger: str
    level: int
    text: str


ToWorker = RunTask | CancelTask | Leave
ToHost = Ready | Heartbeat | Progress | Partial | Succeeded | Cancelled | Failed | LogLine
