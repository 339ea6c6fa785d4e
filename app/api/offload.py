"""Calls that block, away from the event loop: a few threads for each kind, with an end to how many may wait.

Threads of its own and not those of ``asyncio``: one kind of call (a question takes minutes) must not use up the threads
of another, and a call that does not come back must not keep the program from ending.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from core.errors import ServerBusyError

log = logging.getLogger(__name__)
ResultT = TypeVar("ResultT")
_Call = Callable[[], None]


class Offload:
    """A few daemon threads; they start when they are needed."""

    def __init__(self, name: str, *, threads: int, max_waiting: int = 10_000) -> None:
        """Start empty.

        Args:
            name: Of the threads.
            threads: Calls that run at a time.
            max_waiting: Most calls that wait for a thread; further ones are refused.
        """
        self._name = name
        self._capacity = threads
        self._max_waiting = max_waiting
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._under_way = 0

    async def run(self, function: Callable[..., ResultT], *arguments: Any) -> ResultT:
        """Call a function on a thread and return what it returns. Cancelling stops the wait, not the call.

        Raises:
            ServerBusyError: If too many calls wait.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[ResultT] = loop.create_future()

        def call() -> None:
            if future.cancelled():
                return
            try:
                result = function(*arguments)
            except BaseException as error:  # handed over to whoever waits
                _tell(loop, future, None, error)
            else:
                _tell(loop, future, result, None)

        self._put(call, is_limited=True)
        return await future

    def put(self, function: Callable[..., object], *arguments: Any) -> None:
        """Call a function on a thread some time; nobody waits for it, and it is never refused."""

        def call() -> None:
            try:
                function(*arguments)
            except Exception as error:  # nobody else would hear of it
                log.warning("a call in the background failed: %s", type(error).__name__)

        self._put(call, is_limited=False)

    def close(self) -> None:
        """Let the threads end after what they have; returns at once."""
        with self._lock:
            count = self._threads
        for _ in range(count):
            self._calls.put(None)

    def _put(self, call: _Call, *, is_limited: bool) -> None:
        with self._lock:
            if is_limited and self._under_way >= self._capacity + self._max_waiting:
                raise ServerBusyError("too many requests of this kind wait", remedy="Send it again a little later")
            self._under_way += 1
            if self._under_way > self._threads and self._threads < self._capacity:
                self._threads += 1
                threading.Thread(target=self._serve, name=f"{self._name}-{self._threads}", daemon=True).start()
        self._calls.put(call)

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            try:
                call()
            finally:
                with self._lock:
                    self._under_way -= 1
            del call  # else the last one, with all it holds, lives until the next comes


def _tell(
    loop: asyncio.AbstractEventLoop,
    future: asyncio.Future[ResultT],
    result: ResultT | None,
    error: BaseException | None,
) -> None:
    def settle() -> None:
        if future.done():  # whoever asked does not wait any more
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # None only where ResultT is None

    try:
        loop.call_soon_threadsafe(settle)
    except RuntimeError:  # the loop has ended meanwhile
        log.debug("an answer came after the server had stopped")
