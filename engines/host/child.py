"""The worker process: takes tasks from the pipe one at a time and sends back what became of them. Engines layer.

The main thread runs the tasks; a second one reads the pipe, so that a cancel arrives while a task runs and the end of
the parent is noticed. Imports only what is light: the factory of the handlers comes pickled and is loaded after the
process is isolated.
"""

from __future__ import annotations

import logging
import os
import pickle
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from core.errors import AppError, WorkerOutOfMemoryError
from core.jobs import JobCancelled
from engines.host.isolation import isolate, limit_cpu_of_task, trim_heap
from engines.host.messages import (
    Cancelled,
    CancelTask,
    Failed,
    Heartbeat,
    LogLine,
    Partial,
    Progress,
    Ready,
    RunTask,
    Succeeded,
    ToHost,
)
from engines.host.shared_pixels import SegmentScope
from engines.host.tasks import TaskContext, TaskHandlers

TRIM_AFTER_S = 0.5  # trimming costs page faults on the next task: only worth it after one that worked the heap


@dataclass(frozen=True, slots=True)
class Launch:
    """What a new worker process is told.

    Attributes:
        factory: Pickled pair of the function that builds the handlers and its argument.
        parent_pid: The host's process.
        segment_prefix: For the names of shared memory segments.
        chatter: File for what native libraries print.
        niceness: 0 to 19.
        native_threads: Threads for OpenMP and BLAS.
        data_mib: Memory it may ask the system for, MiB.
        task_cpu_s: CPU seconds that one task may take; None for no limit.
    """

    factory: bytes
    parent_pid: int
    segment_prefix: str
    chatter: Path
    niceness: int
    native_threads: int
    data_mib: float
    task_cpu_s: float | None


def run_worker(pipe: Connection, launch: Launch) -> None:
    """Be a worker until told to leave. Never returns."""
    isolate(
        parent_pid=launch.parent_pid,
        chatter=launch.chatter,
        niceness=launch.niceness,
        native_threads=launch.native_threads,
        data_mib=launch.data_mib,
    )
    exit_code = 1
    try:
        _Worker(pipe, launch).serve()
        exit_code = 0
    except (BrokenPipeError, ConnectionError):
        pass  # the host is gone
    except BaseException:
        traceback.print_exc()  # into the file of the worker's output, which the host reads
    finally:
        sys.stderr.flush()
        # Without the interpreter's end: native libraries take long over theirs, or crash in it.
        os._exit(exit_code)


class _Worker:
    def __init__(self, pipe: Connection, launch: Launch) -> None:
        self._pipe = pipe
        self._launch = launch
        self._send_lock = threading.Lock()
        self._segments = SegmentScope(launch.segment_prefix)
        self._tasks: queue.SimpleQueue[tuple[RunTask, threading.Event] | None] = queue.SimpleQueue()

    def serve(self) -> None:
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        logging.getLogger().addHandler(_PipeHandler(self._send))
        try:
            build_tasks, setup = pickle.loads(self._launch.factory)  # noqa: S301 - made by our own parent
            handlers: TaskHandlers = build_tasks(setup)
        except Exception as error:
            self._send(_failure(None, error))
            return
        self._send(Ready())
        while (item := self._tasks.get()) is not None:
            task, cancelled = item
            self._segments.let_go()
            limit_cpu_of_task(self._launch.task_cpu_s)
            began = time.monotonic()
            self._answer(self._run(handlers, task, cancelled))
            del item, task
            if time.monotonic() - began > TRIM_AFTER_S:
                trim_heap()

    def _run(self, handlers: TaskHandlers, task: RunTask, cancelled: threading.Event) -> ToHost:
        context = TaskContext(
            job_id=task.job_id,
            file=task.file,
            page_index=task.page_index,
            cancelled=cancelled,
            send_progress=lambda stage, done, total: self._send(Progress(task.task_id, stage, done, total)),
            send_heartbeat=lambda: self._send(Heartbeat(task.task_id)),
            send_partial=lambda value: self._send(Partial(task.task_id, value)),
        )
        try:
            context.checkpoint()
            try:
                return Succeeded(task.task_id, handlers[task.kind](task.payload, context))
            finally:
                context.flush()  # whatever the end: what was made belongs to whoever asked
        except JobCancelled:
            return Cancelled(task.task_id)
        except BaseException as error:
            return _failure(task.task_id, error)

    def _answer(self, answer: ToHost) -> None:
        """Send the end of a task; a result that cannot be pickled becomes a failure."""
        if isinstance(answer, Succeeded):
            try:
                with self._segments.pickling(answer.task_id):
                    data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
            except Exception as error:
                self._send(_failure(answer.task_id, error))
            else:
                self._send_bytes(data)
        else:
            self._send(answer)

    def _send(self, message: ToHost) -> None:
        self._send_bytes(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))

    def _send_bytes(self, data: bytes) -> None:
        with self._send_lock:
            self._pipe.send_bytes(data)

    def _listen(self) -> None:
        running: tuple[RunTask, threading.Event] | None = None
        while True:
            try:
                message = self._pipe.recv()
            except (EOFError, OSError):
                os._exit(1)  # the parent is gone, even if it had no time to say so
            if isinstance(message, RunTask):
                running = (message, threading.Event())
                self._tasks.put(running)
            elif isinstance(message, CancelTask):
                if running is not None and running[0].task_id == message.task_id:
                    running[1].set()
            else:
                self._tasks.put(None)


class _PipeHandler(logging.Handler):
    """Hands warnings of the worker to the host's log."""

    def __init__(self, send: Callable[[ToHost], None]) -> None:
        super().__init__(logging.WARNING)
        self._send = send

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._send(LogLine(record.name, record.levelno, self.format(record)))
        except Exception:
            self.handleError(record)


def _failure(task_id: int | None, error: BaseException) -> Failed:
    """Describe an exception for the way to the host, whole where it is one of ours and can be pickled."""
    summary = f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    known: AppError | None = None
    if isinstance(error, AppError):
        known = error
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        except Exception:
            known = None
    elif isinstance(error, MemoryError):
        known = WorkerOutOfMemoryError(
            "the reading process asked for more memory than the system gives",
            remedy="Close other programs, use fewer workers, or split the file",
        )
    return Failed(task_id, known, summary, trace)
