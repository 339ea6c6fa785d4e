"""What a worker process does to itself before it imports anything heavy. Engines layer, runs in the worker only."""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import logging
import os
import signal
import sys
from pathlib import Path

import psutil

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


def isolate(*, parent_pid: int, chatter: Path, niceness: int, native_threads: int) -> None:
    """Detach this process from the terminal and bind its life to the parent's.

    Args:
        parent_pid: The process that started this one.
        chatter: File that takes what native libraries print.
        niceness: 0 to 19.
        native_threads: Threads for OpenMP and BLAS.
    """
    redirect_output(chatter)
    ignore_interrupts()
    die_with_parent(parent_pid)
    for name in THREAD_VARIABLES:
        os.environ[name] = str(native_threads)
    step_back(niceness)
    volunteer_for_oom_kill()


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


def trim_heap() -> None:
    """Give freed memory back to the system (glibc keeps it otherwise); does nothing elsewhere."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
