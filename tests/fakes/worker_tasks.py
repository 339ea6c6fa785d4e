"""Handlers that behave and misbehave, for tests of the worker host. Imported in worker processes."""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from core.errors import ModelMissingError, PageDamagedError
from engines.host.shared_pixels import SharedPixels
from engines.host.tasks import TaskContext, TaskHandler


@dataclass(frozen=True)
class FakeSetup:
    """What the fakes are told at their start."""

    greeting: str = "hello"
    fails_with: str = ""
    start_marker: str = ""


class Unpicklable:
    """Cannot cross the pipe."""

    def __reduce__(self) -> NoReturn:
        raise TypeError("never leaves home")


class Garbage:
    """Pickles well and cannot be read again."""

    def __reduce__(self) -> tuple[object, ...]:
        return _explode, ()


def _explode() -> NoReturn:
    raise ValueError("garbage")


def echo(payload: object, context: TaskContext) -> object:
    return payload


def whoami(payload: object, context: TaskContext) -> object:
    return os.getpid()


def describe(payload: object, context: TaskContext) -> object:
    return {
        "job_id": context.job_id,
        "file": context.file,
        "page_index": context.page_index,
        "threads": os.environ["OMP_NUM_THREADS"],
        "numpy": "numpy" in sys.modules,
        "sigint": signal.getsignal(signal.SIGINT) == signal.SIG_IGN,
        "niceness": os.nice(0) if hasattr(os, "nice") else 0,
    }


def slow(payload: object, context: TaskContext) -> object:
    """Work until cancelled; says through a file that it has begun."""
    _mark(payload)
    while True:
        context.checkpoint()
        time.sleep(0.005)


def wait_for_file(payload: object, context: TaskContext) -> object:
    """Work until a file exists."""
    while not Path(str(payload)).exists():
        context.checkpoint()
        time.sleep(0.005)
    return str(payload)


def stuck(payload: object, context: TaskContext) -> object:
    """Never call checkpoint."""
    _mark(payload)
    threading.Event().wait()
    return None


def stuck_in_native_code(payload: object, context: TaskContext) -> object:
    """Hold the interpreter, so that no thread of this process can run."""
    _mark(payload)
    ctypes.PyDLL(None).sleep(600)
    return None


def abort(payload: object, context: TaskContext) -> object:
    os.write(2, b"native last words\n")
    os.abort()


def abort_once(payload: object, context: TaskContext) -> object:
    """Crash unless the file exists, and make it."""
    path = Path(str(payload))
    if not path.exists():
        path.touch()
        os.abort()
    return "second life"


def kill_self(payload: object, context: TaskContext) -> object:
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)
    return None


def leave(payload: object, context: TaskContext) -> object:
    os._exit(7)


def eat_memory(payload: object, context: TaskContext) -> object:
    """Grow by 8 MiB a step up to the given number of MiB, then wait to be noticed."""
    assert isinstance(payload, int)
    eaten = []
    for _ in range(payload // 8):
        context.checkpoint()
        eaten.append(bytearray(os.urandom(1024)) * (8 * 1024))
    while True:
        context.checkpoint()
        time.sleep(0.01)


_kept: list[bytearray] = []


def leak(payload: object, context: TaskContext) -> object:
    """Keep the given number of MiB, and tell the process."""
    assert isinstance(payload, int)
    _kept.append(bytearray(os.urandom(1024)) * (1024 * payload))
    return os.getpid()


def memory_error(payload: object, context: TaskContext) -> object:
    raise MemoryError


def app_error(payload: object, context: TaskContext) -> object:
    raise PageDamagedError("the page cannot be drawn", remedy="Save the file again")


def foreign_error(payload: object, context: TaskContext) -> object:
    raise ZeroDivisionError("by zero")


def system_exit(payload: object, context: TaskContext) -> object:
    sys.exit(3)


def unpicklable(payload: object, context: TaskContext) -> object:
    return Unpicklable()


def garbage(payload: object, context: TaskContext) -> object:
    return Garbage()


def close_pipes(payload: object, context: TaskContext) -> object:
    """Close every descriptor, the pipe to the host among them, and live on."""
    os.closerange(3, 256)
    threading.Event().wait()
    return None


def chatter(payload: object, context: TaskContext) -> object:
    """Print by every way there is."""
    print("python stdout")  # noqa: T201
    print("python stderr", file=sys.stderr)  # noqa: T201
    os.write(1, b"native stdout\n")
    os.write(2, b"native stderr\n")
    return "quiet"


def log_warning(payload: object, context: TaskContext) -> object:
    logging.getLogger("engines.fake").warning("odd page %s", payload)
    return None


def progress(payload: object, context: TaskContext) -> object:
    assert isinstance(payload, int)
    for done in range(payload + 1):
        context.report("read", done, payload)
    return payload


def write(payload: object, context: TaskContext) -> object:
    """Emit numbers one by one, as fast as it goes."""
    assert isinstance(payload, int)
    for number in range(payload):
        context.emit(f"{number} ")
    return "written"


def write_slowly(payload: object, context: TaskContext) -> object:
    """Emit two pieces at once, then give nothing but signs of life until cancelled."""
    context.emit("one ")
    context.emit("two ")
    while True:
        context.checkpoint()
        time.sleep(0.005)


def write_and_crash(payload: object, context: TaskContext) -> object:
    """Emit, and die a moment later."""
    context.emit("begun")
    time.sleep(0.1)
    os.abort()


def write_and_fail(payload: object, context: TaskContext) -> object:
    context.emit("half ")
    context.emit("a sentence")
    raise PageDamagedError("the page cannot be drawn")


def picture(payload: object, context: TaskContext) -> object:
    """Return a picture of (height, width) whose values count up."""
    import numpy as np

    assert isinstance(payload, tuple)
    height, width = payload
    pixels = (np.arange(height * width * 3) % 251).astype(np.uint8).reshape(height, width, 3)
    return {"picture": SharedPixels(pixels)}


def _mark(path: object) -> None:
    if path:
        Path(str(path)).write_text(str(os.getpid()))


def build_fake_tasks(setup: FakeSetup) -> Mapping[str, TaskHandler]:
    """Return every fake by name."""
    if setup.fails_with == "app_error":
        raise ModelMissingError("the model is not installed", remedy="Run models install")
    if setup.fails_with == "foreign":
        raise ZeroDivisionError("no factory today")
    if setup.fails_with == "death":
        os._exit(9)
    if setup.fails_with == "stuck":
        if setup.start_marker:
            _mark(setup.start_marker)
        threading.Event().wait()
    handlers: list[TaskHandler] = [
        echo, whoami, describe, slow, wait_for_file, stuck, stuck_in_native_code, abort, abort_once, kill_self, leave,
        eat_memory, leak, memory_error, app_error, foreign_error, system_exit, unpicklable, garbage, close_pipes,
        chatter, log_warning, progress, picture, write, write_slowly, write_and_crash, write_and_fail,
    ]  # fmt: skip
    named = {getattr(handler, "__name__", ""): handler for handler in handlers}
    return {**named, "greet": lambda payload, context: f"{setup.greeting}, {payload}"}
