"""Changes of a job, from the threads where they arise to the event loop: for the wait of an upload and for streams."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager

from app.api.context import ApiContext
from app.services.accounts.port import Caller
from app.services.jobs.port import JobState


class Changes:
    """The newest state of a job. All but ``told`` belongs to the event loop."""

    def __init__(self, context: ApiContext) -> None:
        """Begin without a state."""
        self._context = context
        self._loop = asyncio.get_running_loop()
        self._has_changed = asyncio.Event()
        self._state: JobState | None = None

    def told(self, state: JobState) -> None:
        """Take a state, on any thread."""
        try:
            self._loop.call_soon_threadsafe(self._take, state)
        except RuntimeError:  # the server has stopped
            return

    def _take(self, state: JobState) -> None:
        if self._state is None or not self._state.status.has_ended:
            self._state = state
            self._has_changed.set()

    @property
    def state(self) -> JobState | None:
        """The newest state."""
        return self._state

    async def next(self, timeout_s: float) -> bool:
        """Wait for a change; return whether one came. Returns early, without one, when the server stops."""
        if not self._has_changed.is_set():
            await first_of(timeout_s, self._has_changed, self._context.stopping)
        has_changed = self._has_changed.is_set()
        self._has_changed.clear()
        return has_changed


async def first_of(timeout_s: float | None, *events: asyncio.Event) -> None:
    """Wait until one of several events is set, or for that time; None waits for ever."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=timeout_s, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


@asynccontextmanager
async def following(context: ApiContext, job_id: str, caller: Caller) -> AsyncIterator[Changes]:
    """Follow a job while the block runs.

    Raises:
        JobUnknownError: If the caller has no such job.
    """
    changes = Changes(context)
    block = context.services.jobs.follow(job_id, caller, changes.told)
    state = await entered(context, block)
    changes._take(state)  # on the loop already
    try:
        yield changes
    finally:
        context.quick.put(block.__exit__, None, None, None)


async def entered(context: ApiContext, block: AbstractContextManager[JobState]) -> JobState:
    """Enter a block on a thread; if the wait is cancelled, the block is left again."""
    entering = asyncio.ensure_future(context.quick.run(block.__enter__))
    try:
        return await asyncio.shield(entering)
    except asyncio.CancelledError:
        entering.add_done_callback(
            lambda done: (
                None
                if done.cancelled() or done.exception() is not None
                else context.quick.put(block.__exit__, None, None, None)
            )
        )
        raise


async def until_ended(
    context: ApiContext, job_id: str, caller: Caller, timeout_s: float, gone: asyncio.Event | None = None
) -> None:
    """Wait until a job has ended, for that time at most; return early if the client is gone or the server stops.

    Raises:
        JobUnknownError: If the caller has no such job.
    """
    deadline = time.monotonic() + timeout_s
    async with following(context, job_id, caller) as changes:
        while not (changes.state is not None and changes.state.status.has_ended):
            left = deadline - time.monotonic()
            if left <= 0 or context.stopping.is_set() or (gone is not None and gone.is_set()):
                return
            # Short steps only where somebody may go away; a change wakes this at once.
            await changes.next(min(left, 1.0) if gone is not None else left)
