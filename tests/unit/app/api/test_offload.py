"""Calls away from the event loop."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from app.api.context import ApiContext
from app.api.offload import Offload
from app.api.port import ServerOptions
from app.services.jobs.questions import AT_ONCE
from core.errors import ServerBusyError
from tests.fakes.api_services import FakeApi


def test_a_call_returns_what_it_returns_and_raises_what_it_raises() -> None:
    async def main() -> None:
        pool = Offload("test", threads=2)
        assert await pool.run(lambda first: first + 1, 2) == 3
        with pytest.raises(ZeroDivisionError):
            await pool.run(lambda: 1 // 0)
        pool.close()

    asyncio.run(main())


def test_too_many_calls_are_refused_and_waiting_ones_are_not_lost() -> None:
    release = threading.Event()

    async def main() -> None:
        pool = Offload("test", threads=1, max_waiting=1)
        calls = [asyncio.ensure_future(pool.run(release.wait, 5)) for _ in range(3)]
        await asyncio.sleep(0.05)
        release.set()
        results = await asyncio.gather(*calls, return_exceptions=True)
        assert results[:2] == [True, True]
        assert isinstance(results[2], ServerBusyError)
        assert await pool.run(lambda: "free again") == "free again"
        pool.close()

    asyncio.run(main())


def test_a_cancelled_wait_that_has_not_begun_is_not_called() -> None:
    release, called = threading.Event(), threading.Event()

    async def main() -> None:
        pool = Offload("test", threads=1)
        first = asyncio.ensure_future(pool.run(release.wait, 5))
        second = asyncio.ensure_future(pool.run(called.set))
        await asyncio.sleep(0.05)
        second.cancel()
        await asyncio.sleep(0)
        release.set()
        assert await first
        assert await pool.run(lambda: True)
        pool.close()

    asyncio.run(main())
    assert not called.is_set()


def test_questions_of_one_account_leave_threads_for_others(tmp_path: Path) -> None:
    async def one_more() -> str:
        pool = ApiContext(FakeApi(tmp_path).services, ServerOptions()).questions
        held = threading.Event()
        waiting = [asyncio.ensure_future(pool.run(held.wait)) for _ in range(AT_ONCE)]
        try:
            return await asyncio.wait_for(pool.run(lambda: "answered"), 10)
        finally:
            held.set()
            await asyncio.gather(*waiting)
            pool.close()

    assert asyncio.run(one_more()) == "answered"
