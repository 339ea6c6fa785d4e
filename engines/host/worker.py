"""The host's handle of one worker process. Engines layer; used by the supervisor's thread only."""

from __future__ import annotations

import contextlib
import os
import pickle
import secrets
import signal
import time
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from core.errors import AppError
from engines.host.chatter import tail
from engines.host.child import Launch, run_worker
from engines.host.exits import oom_kill_count
from engines.host.limits import MIB, HostLimits, WorkerHealth, WorkerState
from engines.host.messages import CancelTask, Leave, RunTask, ToHost, ToWorker
from engines.host.shared_pixels import remove_segments
from engines.host.task import Task
from engines.host.unpickling import loads

MAX_MESSAGE_BYTES = 1 << 30
UNKILLABLE_S = 0.2  # a killed process that hangs in the system for longer is not waited for
REAP_TRIES = 50
REAP_STEP_S = 0.005


class Worker:
    """A process, its pipe and what it has to do.

    Attributes:
        slot: Its place, counted from 0.
        restarts: Processes that had the place before.
        state: What it is doing.
        task: The task it has, None without one.
        tasks_done: Tasks it has ended.
        silent_since: When it last gave a sign of life, on the monotonic clock.
        deadline: When it is killed if it has not come back, None without such a limit.
        verdict: Why the host killed it, where its task shall fail with that.
        start_failure: What its start ended with.
        oom_kills_before: The system's count when its task began.
        stage: Last stage its task reported.
        is_retired: Whether it leaves after its task, whatever it could still do.
    """

    def __init__(self, slot: int, restarts: int, factory: bytes, folder: Path, limits: HostLimits) -> None:
        """Start the process.

        Must be called on a thread that outlives it: Linux ends the process together with that thread.

        Args:
            slot: Its place.
            restarts: Processes that had the place before.
            factory: Pickled pair of the function that builds the handlers and its argument.
            folder: Where its output file goes.
            limits: Limits it is held to.
        """
        self.slot = slot
        self.restarts = restarts
        self.state = WorkerState.STARTING
        self.task: Task | None = None
        self.tasks_done = 0
        self.silent_since = time.monotonic()
        self.deadline: float | None = self.silent_since + limits.start_timeout_s
        self.verdict: AppError | None = None
        self.start_failure: AppError | None = None
        self.oom_kills_before: int | None = None
        self.stage = ""
        self.is_retired = False
        self._segment_prefix = f"pgs{secrets.token_hex(4)}"
        self._chatter = folder / f"worker-{self._segment_prefix}.log"
        context = get_context("spawn")
        self.pipe, child_end = context.Pipe(duplex=True)
        self._pipe_is_open = True
        self._last_task_id: int | None = None
        launch = Launch(
            factory,
            os.getpid(),
            self._segment_prefix,
            self._chatter,
            limits.niceness,
            limits.native_threads,
            limits.data_mib,
            limits.task_cpu_s,
        )
        # daemon: should the host never be shut down, the interpreter's end still ends the process.
        self._process = context.Process(
            target=run_worker, args=(child_end, launch), name=f"pagesight-worker-{slot}", daemon=True
        )
        _block_interrupts()
        try:
            self._process.start()
        except BaseException:
            self.pipe.close()
            raise
        finally:
            child_end.close()
        self.pid: int = self._process.pid or 0
        self.sentinel: int = self._process.sentinel

    @property
    def waitables(self) -> list[Connection | int]:
        """What ``multiprocessing.connection.wait`` shall watch."""
        return [self.pipe, self.sentinel] if self._pipe_is_open else [self.sentinel]

    @property
    def is_starting(self) -> bool:
        """Whether its start is not over; one that failed counts until it is buried and the failure told."""
        return self.state is WorkerState.STARTING or self.start_failure is not None

    @property
    def is_active(self) -> bool:
        """Whether it does tasks or soon will."""
        return self.is_starting or self.state in (WorkerState.IDLE, WorkerState.BUSY)

    def give(self, task: Task) -> None:
        """Send a task to the idle worker.

        Raises:
            pickle.PicklingError, TypeError, AttributeError: If the payload cannot be pickled.
        """
        message = RunTask(task.task_id, task.kind, task.payload, task.job_id, task.file, task.page_index)
        data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        self.task = task
        self._last_task_id = task.task_id
        self.state = WorkerState.BUSY
        self.stage = ""
        self.silent_since = time.monotonic()
        self.oom_kills_before = oom_kill_count()
        with contextlib.suppress(OSError):  # it died a moment ago: its sentinel will say so
            self.pipe.send_bytes(data)

    def ask_to_cancel(self, deadline: float) -> None:
        """Ask the task to stop, and remember when to stop asking."""
        if self.task is None or self.task.is_cancelled:
            return
        self.task.is_cancelled = True
        if self.state is WorkerState.BUSY:
            self.deadline = deadline
            self._tell(CancelTask(self.task.task_id))

    def ask_to_leave(self, deadline: float) -> None:
        """Tell the worker, which has no task, to end."""
        self.state = WorkerState.LEAVING
        self.deadline = deadline
        self._tell(Leave())

    def kill(self, verdict: AppError | None = None) -> None:
        """End the process at once; its sentinel fires soon after."""
        self.verdict = self.verdict or verdict
        self.state = WorkerState.KILLED
        self.deadline = time.monotonic() + UNKILLABLE_S
        with contextlib.suppress(OSError):  # Windows: it is already ending
            self._process.kill()

    def receive(self) -> ToHost | None:
        """Return the next message; None where the pipe has come to its end.

        Raises:
            pickle.UnpicklingError: If what came is no message.
        """
        try:
            data = self.pipe.recv_bytes(MAX_MESSAGE_BYTES)
        except (EOFError, OSError):
            self._pipe_is_open = False
            return None
        try:
            message = loads(data)
        except Exception as error:
            raise pickle.UnpicklingError(f"{type(error).__name__}: {error}") from error
        if not isinstance(message, ToHost):
            raise pickle.UnpicklingError(f"a {type(message).__name__} is no message")
        return message

    def has_message(self) -> bool:
        """Whether ``receive`` would return at once."""
        try:
            return self._pipe_is_open and self.pipe.poll()
        except (EOFError, OSError):
            return False

    def bury(self) -> int | None:
        """Collect the ended process and its remains, and return its exit code."""
        # Never a plain join: its time limit covers the sentinel only, and a process that closes the descriptor behind
        # its sentinel fires it and lives.
        for _ in range(REAP_TRIES):
            if self._process.exitcode is not None:
                break
            time.sleep(REAP_STEP_S)
        else:
            self._process.kill()
            self._process.join()
        exit_code = self._process.exitcode
        self._process.close()
        self.pipe.close()
        if self._last_task_id is not None:
            remove_segments(self._segment_prefix, self._last_task_id)
        return exit_code

    def take_chatter(self) -> str:
        """Return the last of what the process printed, and remove the file."""
        text = tail(self._chatter)
        with contextlib.suppress(OSError):
            self._chatter.unlink(missing_ok=True)
        return text

    def rss_mib(self) -> float | None:
        """Return its resident memory in MiB; None once it has ended."""
        try:
            return float(psutil.Process(self.pid).memory_info().rss) / MIB
        except psutil.Error:
            return None

    def health(self) -> WorkerHealth:
        """Return how it stands."""
        return WorkerHealth(self.slot, self.pid, self.rss_mib(), self.state, self.tasks_done, self.restarts)

    def _tell(self, message: ToWorker) -> None:
        with contextlib.suppress(OSError):
            self.pipe.send(message)


def _block_interrupts() -> None:
    """Keep Ctrl-C from processes that this thread starts, from their first instruction on: masks are inherited."""
    if hasattr(signal, "pthread_sigmask"):
        # The tracker's start ends with unblocking the signal, so it must be running before.
        resource_tracker.ensure_running()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
