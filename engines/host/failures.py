"""The errors that people see when a worker failed; the task adds file and page. Engines layer."""

from __future__ import annotations

import logging

from core.errors import (
    AppError,
    PageTimeoutError,
    RecognitionError,
    UnexpectedError,
    WorkerCrashedError,
    WorkerOutOfMemoryError,
)
from engines.host.messages import Failed
from engines.host.task import Task

log = logging.getLogger(__name__)

FREE_MEMORY = "Close other programs, use fewer workers, or split the file"
TRY_AGAIN = "Everything else was kept; run it again, and report the file if it happens again"


def of_task(task: Task, failed: Failed) -> AppError:
    """Return the error of a task whose handler raised; a foreign exception goes to the log with its trace."""
    if failed.error is not None:
        log.debug("task %s failed: %s\n%s", task.kind, failed.summary, failed.trace)
        return failed.error
    log.error("task %s failed unexpectedly: %s\n%s", task.kind, failed.summary, failed.trace)
    kind = RecognitionError if task.page_index is not None else UnexpectedError
    return kind(
        f"unexpected failure ({failed.summary})",
        remedy="The log file holds the details; please report it with the file that led here",
    )


def stalled(timeout_s: float) -> AppError:
    """Return the error of a task that gave no sign of life."""
    return PageTimeoutError(
        f"no progress for {timeout_s:.0f} seconds, so it was stopped",
        remedy=TRY_AGAIN,
    )


def computed_too_long() -> AppError:
    """Return the error of a task that the system stopped at the limit of computing time."""
    return PageTimeoutError(
        "reading took more computing time than one task may, so it was stopped",
        remedy="Split the file, or scan the page at a lower resolution",
    )


def too_much_memory(limit_mib: float) -> AppError:
    """Return the error of a task whose worker went over the limit."""
    return WorkerOutOfMemoryError(
        f"reading took more than {limit_mib:.0f} MB of memory, so it was stopped",
        remedy="Split the file, or scan the page at a lower resolution",
    )


def killed_by_system() -> AppError:
    """Return the error of a task whose worker the system ended for want of memory."""
    return WorkerOutOfMemoryError(
        "the system ran out of memory and stopped the reading process",
        remedy=FREE_MEMORY,
    )


def crashed(cause: str) -> AppError:
    """Return the error of a task whose worker died."""
    return WorkerCrashedError(
        f"the reading process ended unexpectedly ({cause})",
        remedy=TRY_AGAIN,
    )


def unreadable_answer() -> AppError:
    """Return the error of a task whose worker sent what is no message."""
    return WorkerCrashedError(
        "the reading process sent an answer that cannot be read",
        remedy=TRY_AGAIN,
    )


def cannot_start(cause: str) -> AppError:
    """Return the error of all waiting tasks when no worker can be started."""
    return WorkerCrashedError(
        f"the reading process cannot start ({cause})",
        remedy="The command 'pagesight doctor' shows what is missing; the log file holds the details",
    )
