"""Server-sent events: encoding, a sign of life every few seconds, and noticing that the client has gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from fastapi import Request
from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

MEDIA_TYPE = "text/event-stream"
PING = KEEPALIVE_COMMENT
PING_S = 15.0


def event(name: str, data: dict[str, Any]) -> bytes:
    """Return an event whose data is an object as JSON on one line."""
    return format_sse_event(event=name, data_str=json.dumps(data, ensure_ascii=False))


class EventStream(StreamingResponse):
    """The answer that sends events as they come. Its iterator is cancelled once the client has gone."""

    def __init__(self, events: AsyncIterator[bytes], on_end: Callable[[], None] = lambda: None) -> None:
        """Prepare.

        Args:
            events: What is sent.
            on_end: Called when the answer has ended, also where nothing was sent.
        """
        super().__init__(events, media_type=MEDIA_TYPE)
        self._on_end = on_end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send them."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._on_end()


def wants_events(request: Request) -> bool:
    """Tell whether a request asks for a stream."""
    return MEDIA_TYPE in request.headers.get("accept", "").lower()


@asynccontextmanager
async def client_gone(request: Request) -> AsyncIterator[asyncio.Event]:
    """Have an event set once the client has closed the connection. Only after the body has been read to its end."""
    gone = asyncio.Event()

    async def watch() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass
        gone.set()

    watching = asyncio.ensure_future(watch())
    try:
        yield gone
    finally:
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
