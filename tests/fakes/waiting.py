"""Waiting for a state in tests, without a fixed sleep."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

GIVE_UP_S = 20.0


def wait_until(is_reached: Callable[[], bool], what: str = "the state") -> None:
    """Return once the state is reached; fail after a long time."""
    deadline = time.monotonic() + GIVE_UP_S
    pause = threading.Event()
    while not is_reached():
        assert time.monotonic() < deadline, f"{what} was not reached"
        pause.wait(0.005)
