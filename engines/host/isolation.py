"""What a worker process does to itself before it imports anything heavy. Engines layer, runs in the worker only."""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import logging
import os
import signal
import sys
import time
from pathlib import Path

import psutil

from engines.host.limits import MIB
from engines.host.syscall_filter import refuse_dangerous_calls

if sys.platform != "win32":
    import resource

log = logging.getLogger(__name__)

# Read once by each library when it is loaded, hence before the imports.
THREAD_VARIABLES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
PR_SET_PDEATHSIG = 1  # linux/prctl.h
OOM_SCORE = 500  # of 1000: when memory runs out, the kernel shall take a worker, not the program


def isolate(*, parent_pid: int, chatter: Path, niceness: int, native_threads: int, data_mib: float) -> None:
    """Detach this process from the terminal, bind its life to the parent's, and give up what reading does not need.

    What the system refuses is left: a worker with more rights still reads, and ``engines.host.rights`` tells people
    what came of it.

    Args:
        parent_pid: The process that started this one.
        chatter: File that takes what native libraries print.
        niceness: 0 to 19.
        native_threads: Threads for OpenMP and BLAS.
        data_mib: Memory of its own that it may ask for, MiB.
    """
    redirect_output(chatter)
    ignore_interrupts()
    die_with_parent(parent_pid)
    for name in THREAD_VARIABLES:
        os.environ[name] = str(native_threads)
    step_back(niceness)
    volunteer_for_oom_kill()
    limit_memory(data_mib)
    leave_no_core()
    # Last: what comes before is ours and may need what is refused from here on.
    if refused := refuse_dangerous_calls():
        log.debug("the worker keeps the network and other programs: %s", refused)


def redirect_output(chatter: Path) -> None:
    """Send descriptors 1 and 2, and Python's own streams, to a file, so that nothing reaches the caller's stdout."""
    try:
        sink = os.open(chatter, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:  # systems clean their temporary folders; words for the log are no reason not to work
        sink = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):  # a windowed program on Windows has no such descriptors
            os.dup2(sink, descriptor)
    stream = os.fdopen(sink, "w", buffering=1, encoding="utf-8", errors="backslashreplace")
    sys.stdout = sys.stderr = stream
    faulthandler.enable(stream)


def ignore_interrupts() -> None:
    """Leave Ctrl-C to the parent, which is interrupted too and decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        # The host starts us with the signal blocked; ignored is enough now, and our own children shall not inherit it.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def die_with_parent(parent_pid: int) -> None:
    """Ask Linux to end this process when the parent's thread that started it is gone, even by SIGKILL.

    Works also where native code holds the interpreter; elsewhere the thread that reads the pipe notices its end.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent_pid:  # it died before the call
        os._exit(1)


def step_back(niceness: int) -> None:
    """Lower this process's priority."""
    if niceness <= 0:
        return
    try:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(niceness)
    except OSError as error:
        log.info("cannot lower the worker's priority: %s", error)


def volunteer_for_oom_kill() -> None:
    """Make the Linux kernel prefer this process to its parent when memory runs out."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(str(OOM_SCORE))


def limit_memory(data_mib: float) -> None:
    """Have the system refuse memory beyond a size, so that one request of gigabytes fails before it is filled.

    The watchdog sees a worker only four times a second. Counted are private writable pages, touched or not; where the
    system counts them otherwise or not at all (macOS, Windows), the watchdog alone holds the worker.
    """
    if sys.platform != "linux":
        return
    _lower(resource.RLIMIT_DATA, int(data_mib * MIB))


def leave_no_core() -> None:
    """Leave no picture of the memory behind after a crash: a document would lie in it."""
    if sys.platform != "win32":
        _lower(resource.RLIMIT_CORE, 0)


def limit_cpu_of_task(seconds: float | None) -> None:
    """Have the system end this process when it has computed for so long from now on; None for no limit.

    Only the soft limit moves, so that each task gets its own time.
    """
    if sys.platform == "win32":
        return
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = hard if seconds is None else int(time.process_time() + seconds) + 1
    if hard != resource.RLIM_INFINITY:
        soft = min(soft, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def trim_heap() -> None:
    """Give freed memory back to the system (glibc keeps it otherwise); does nothing elsewhere."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


if sys.platform != "win32":

    def _lower(kind: int, limit: int) -> None:
        """Lower a limit for good; one that is lower already stays."""
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            limit = min(limit, hard)
        try:
            resource.setrlimit(kind, (limit, limit))
        except (OSError, ValueError) as error:
            log.info("cannot limit the worker: %s", error)
