"""Keeps the workers: starts, feeds, watches, replaces and stops them. Engines layer; everything on one thread.

The thread sleeps in ``multiprocessing.connection.wait`` on the pipes and the ends of the workers and on a pipe that
wakes it for commands, until the next deadline; without busy workers it does not wake at all.
"""

from __future__ import annotations

import logging
import pickle
import shutil
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import wait
from pathlib import Path

from core.errors import AppError, UnexpectedError, WorkerOutOfMemoryError
from engines.host import failures
from engines.host.chatter import make_folder
from engines.host.exits import describe_exit, is_cpu_limit, is_system_oom_kill, oom_kill_count
from engines.host.limits import HostLimits, WorkerHealth, WorkerState
from engines.host.messages import Cancelled, Failed, LogLine, Partial, Progress, Ready, Succeeded, ToHost
from engines.host.schedule import Schedule
from engines.host.task import Task
from engines.host.watchdog import Watchdog
from engines.host.worker import UNKILLABLE_S, Worker

log = logging.getLogger(__name__)

END_S = 2.0  # for killed workers to be gone: the system takes a while for gigabytes
SUSPENDED_S = 5.0  # waking so much later than planned means that the computer or the program stood still


class Supervisor:
    """Owner of the workers and of the waiting tasks. ``post`` may be called from any thread, the rest from its own.

    Attributes:
        left_behind: Processes that could not be ended, once the thread has.
    """

    def __init__(self, factory: bytes, workers: int, limits: HostLimits) -> None:
        """Prepare; no process is started before there is work.

        Args:
            factory: Pickled pair of the function that builds the handlers and its argument.
            workers: Most processes at a time.
            limits: Limits they are held to.
        """
        self._factory = factory
        self._capacity = workers
        self._limits = limits
        self._schedule = Schedule()
        self._watchdog = Watchdog(limits)
        self._workers: list[Worker] = []
        self._starts: Counter[int] = Counter()
        self._failed_starts = 0
        self._folder: Path | None = None
        self._leave_by: float | None = None
        self._commands: deque[Callable[[], None]] = deque()
        self._wake_reader, self._wake_writer = Pipe(duplex=False)
        self._wake_lock = threading.Lock()
        self._is_woken = False
        self._has_ended = False
        self.left_behind = 0
        self._fault: AppError | None = None

    # --- from any thread ------------------------------------------------------------------------------------

    def post(self, command: Callable[[], None]) -> bool:
        """Have the supervisor's thread call the command soon; False once that thread has ended."""
        with self._wake_lock:
            if self._has_ended:
                return False
            self._commands.append(command)
            if not self._is_woken:
                self._is_woken = True
                self._wake_writer.send_bytes(b"!")
        return True

    # --- commands, on the supervisor's thread ---------------------------------------------------------------

    def add(self, task: Task) -> None:
        """Take a new task."""
        if self._leave_by is not None:
            self.refuse(task)
        else:
            self._schedule.add(task)

    def refuse(self, task: Task) -> None:
        """End a task that can no longer be done."""
        if self._fault is not None:
            task.fail(self._fault)
        else:
            task.stop()

    def cancel_job(self, job_id: str) -> None:
        """Stop the tasks of a job that are known now."""
        for task in self._schedule.remove_job(job_id):
            task.stop()
        deadline = time.monotonic() + self._limits.cancel_grace_s
        for worker in self._workers:
            if worker.task is not None and worker.task.job_id == job_id:
                worker.ask_to_cancel(deadline)

    def renew(self) -> None:
        """Let every worker that has seen a task leave, at once or after the one it has."""
        for worker in self._workers:
            if worker.state is WorkerState.IDLE:
                worker.ask_to_leave(time.monotonic() + self._limits.stop_timeout_s)
            elif worker.state is WorkerState.BUSY:
                worker.is_retired = True

    def leave(self, timeout_s: float) -> None:
        """Stop everything; the thread ends when the workers have."""
        now = time.monotonic()
        self._leave_by = now + timeout_s
        for task in self._schedule.remove_all():
            task.stop()
        for worker in self._workers:
            if worker.state is WorkerState.BUSY:
                worker.ask_to_cancel(min(self._leave_by, now + self._limits.cancel_grace_s))
            elif worker.state is WorkerState.IDLE:
                worker.ask_to_leave(self._leave_by)
            elif worker.state is WorkerState.STARTING:
                worker.kill()

    def health(self) -> list[WorkerHealth]:
        """Return how every living worker stands, by slot."""
        return sorted((worker.health() for worker in self._workers), key=lambda health: (health.slot, health.pid))

    # --- the thread -----------------------------------------------------------------------------------------

    def run(self) -> None:
        """Serve until told to leave."""
        try:
            while True:
                self._run_commands()
                if self._is_over():
                    break
                self._feed()
                timeout = self._watchdog.sleep_s(self._workers, self._leave_by)
                planned = None if timeout is None else time.monotonic() + timeout
                ready: set[object] = set(
                    wait([self._wake_reader, *(w for worker in self._workers for w in worker.waitables)], timeout)
                )
                if planned is not None and (lost_s := time.monotonic() - planned) > SUSPENDED_S:
                    self._watchdog.forgive(self._workers, lost_s)
                self._attend(ready)
                self._watch()
        except Exception as error:
            log.exception("the supervisor of the workers failed")
            self._fault = UnexpectedError.wrap(error)
        finally:
            self._end()

    def _is_over(self) -> bool:
        if self._leave_by is None:
            return False
        return not self._workers or time.monotonic() > self._leave_by

    def _run_commands(self) -> None:
        with self._wake_lock:
            if self._is_woken:
                self._is_woken = False
                self._wake_reader.recv_bytes()
            commands = list(self._commands)
            self._commands.clear()
        for command in commands:
            command()

    def _feed(self) -> None:
        """Give tasks to idle workers, and start workers while more tasks wait than idle or starting ones will take."""
        for worker in self._workers:
            while worker.state is WorkerState.IDLE and (task := self._schedule.take()) is not None:
                self._give(worker, task)
        starting = sum(worker.is_starting for worker in self._workers)
        while starting < len(self._schedule) and self._may_start() and self._start():
            starting += 1

    def _give(self, worker: Worker, task: Task) -> None:
        if not task.start():
            return
        task.attempts += 1
        try:
            worker.give(task)
        except Exception as error:
            log.exception("the payload of task %s cannot be sent", task.kind)
            task.fail(UnexpectedError.wrap(error))
        else:
            worker.deadline = None

    def _may_start(self) -> bool:
        active = [worker for worker in self._workers if worker.is_active]
        if len(active) >= self._capacity:
            return False
        # Where some workers live, those that do not start are not missed; without any, each failure is told.
        return self._failed_starts < self._limits.start_attempts or not active

    def _start(self) -> bool:
        """Start a worker; False where the system refuses."""
        taken = {worker.slot for worker in self._workers if worker.is_active}
        slot = next(slot for slot in range(self._capacity) if slot not in taken)
        try:
            if self._folder is None:
                self._folder = make_folder()
            worker = Worker(slot, self._starts[slot], self._factory, self._folder, self._limits)
        except OSError as error:
            log.exception("the system does not start a worker")
            self._count_failed_start(failures.cannot_start(str(error)), is_final=True)
            return False
        self._workers.append(worker)
        self._starts[slot] += 1
        return True

    # --- what the workers say -------------------------------------------------------------------------------

    def _attend(self, ready: set[object]) -> None:
        for worker in list(self._workers):
            if worker.sentinel in ready:
                while worker.has_message() and self._read(worker):
                    pass
                self._bury(worker)
            elif worker.pipe in ready:
                self._read(worker)

    def _read(self, worker: Worker) -> bool:
        """Take one message of a worker; False where its pipe says no more."""
        try:
            message = worker.receive()
        except pickle.UnpicklingError as error:
            log.warning("worker %d sent what cannot be read: %s", worker.pid, error)
            worker.kill(failures.unreadable_answer())
            return True
        if message is None:
            # Its end follows at once; a process that only closed its pipe is of no use.
            if worker.deadline is None and worker.state is not WorkerState.KILLED:
                worker.deadline = time.monotonic() + UNKILLABLE_S
            return False
        self._take_in(worker, message)
        return True

    def _take_in(self, worker: Worker, message: ToHost) -> None:
        task = worker.task
        worker.silent_since = time.monotonic()
        if isinstance(message, LogLine):
            logging.getLogger(message.logger).log(message.level, "worker %d: %s", worker.pid, message.text)
        elif isinstance(message, Ready):
            self._failed_starts = 0
            if worker.state is WorkerState.STARTING:
                self._make_idle(worker)
        elif isinstance(message, Failed) and message.task_id is None:
            log.error("worker %d cannot start: %s\n%s", worker.pid, message.summary, message.trace)
            worker.start_failure = message.error or failures.cannot_start(message.summary)
        elif task is None or message.task_id != task.task_id:
            log.debug("worker %d spoke of a task it does not have", worker.pid)
        elif isinstance(message, Progress):
            worker.stage = message.stage
            task.notify(message.stage, message.done, message.total)
        elif isinstance(message, Partial):
            task.pass_on(message.value)
        elif isinstance(message, Succeeded):
            worker.task = None
            task.succeed(message.result)
            self._after_task(worker)
        elif isinstance(message, Cancelled):
            worker.task = None
            task.stop()
            self._after_task(worker)
        elif isinstance(message, Failed):
            worker.task = None
            task.fail(failures.of_task(task, message))
            self._after_task(worker, is_spoiled=isinstance(message.error, WorkerOutOfMemoryError))

    def _after_task(self, worker: Worker, *, is_spoiled: bool = False) -> None:
        worker.tasks_done += 1
        if worker.state is not WorkerState.BUSY:
            return  # killed meanwhile
        if self._leave_by is not None:
            worker.ask_to_leave(self._leave_by)
        elif is_spoiled or worker.is_retired or self._watchdog.is_worn(worker):
            log.info("worker %d is replaced after %d tasks", worker.pid, worker.tasks_done)
            worker.ask_to_leave(time.monotonic() + self._limits.stop_timeout_s)
        else:
            self._make_idle(worker)

    def _make_idle(self, worker: Worker) -> None:
        worker.state = WorkerState.IDLE
        worker.deadline = time.monotonic() + self._limits.idle_timeout_s

    def _watch(self) -> None:
        for worker in self._watchdog.look(self._workers):
            if worker.task is not None:
                task, worker.task = worker.task, None
                self._lose_task(worker, task, None)

    # --- the end of workers ---------------------------------------------------------------------------------

    def _bury(self, worker: Worker) -> None:
        self._workers.remove(worker)
        was = worker.state
        exit_code, chatter = worker.bury(), worker.take_chatter()
        cause = describe_exit(exit_code)
        task, worker.task = worker.task, None
        if was not in (WorkerState.KILLED, WorkerState.LEAVING) and worker.start_failure is None:
            log.warning("worker %d ended unexpectedly: %s\n%s", worker.pid, cause, chatter)
        if task is not None:
            self._lose_task(worker, task, exit_code)
        elif was is WorkerState.STARTING or worker.start_failure is not None:
            is_final = worker.start_failure is not None
            self._count_failed_start(worker.start_failure or failures.cannot_start(cause), is_final=is_final)

    def _lose_task(self, worker: Worker, task: Task, exit_code: int | None) -> None:
        if worker.verdict is not None:
            task.fail(worker.verdict)
        elif is_system_oom_kill(exit_code, worker.oom_kills_before, oom_kill_count()):
            task.fail(failures.killed_by_system())
        elif is_cpu_limit(exit_code):
            task.fail(failures.computed_too_long())
        elif task.attempts <= self._limits.crash_retries and not task.is_cancelled:
            self._schedule.put_back(task)
        else:
            task.fail(failures.crashed(describe_exit(exit_code)))

    def _count_failed_start(self, error: AppError, *, is_final: bool) -> None:
        """Count a worker that did not start; without any other, give the waiting tasks up.

        Args:
            error: Why.
            is_final: Whether the next one would fail in the same way; a process that just died may start then.
        """
        if self._leave_by is not None:
            return
        self._failed_starts += self._limits.start_attempts if is_final else 1
        if self._failed_starts < self._limits.start_attempts or any(other.is_active for other in self._workers):
            return
        self._failed_starts = 0
        for task in self._schedule.remove_all():
            task.fail(error)

    def _end(self) -> None:
        """Leave nothing behind: no process, no future without an end, no file."""
        with self._wake_lock:
            self._has_ended = True
        for worker in self._workers:
            worker.kill()
            if worker.task is not None:
                self.refuse(worker.task)
        give_up_at = time.monotonic() + END_S
        while self._workers and (left_s := give_up_at - time.monotonic()) > 0:
            ended = wait([worker.sentinel for worker in self._workers], left_s)
            for worker in [worker for worker in self._workers if worker.sentinel in ended]:
                self._workers.remove(worker)
                worker.bury()
        self.left_behind = len(self._workers)
        if self._workers:
            log.warning("%d workers cannot be ended", self.left_behind)
        self._workers.clear()
        self._leave_by = self._leave_by or time.monotonic()
        while self._commands:
            self._commands.popleft()()
        for task in self._schedule.remove_all():
            self.refuse(task)
        self._wake_reader.close()
        self._wake_writer.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
