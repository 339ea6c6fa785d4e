"""The wire: uvicorn's HTTP/1.1 protocol with an end to everything that a client may hold open.

Each connection looks at itself every second: a request whose head does not come, a body that stalls or drips, an answer
that nobody reads ends the connection. Too many connections are refused with 503. HTTP/1.1 only, no upgrades.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


@dataclass(frozen=True, slots=True)
class WireLimits:
    """What a client may take.

    Attributes:
        connections: Connections at a time.
        of_an_address: Connections of one address at a time, other than loopback.
        head_bytes: Longest head of a request.
        head_s: Seconds for the head of a request.
        stall_s: Seconds without a byte of a body that is awaited, or without room for an answer.
        grace_s: Seconds of a body before its speed counts.
        least_rate: Bytes a second of a body after that, on average.
        idle_s: Seconds that a connection without a request stays open.
        beat_s: Seconds between two looks.
    """

    connections: int = 256
    of_an_address: int = 128
    head_bytes: int = 16 * 1024
    head_s: float = 10.0
    stall_s: float = 30.0
    grace_s: float = 60.0
    least_rate: float = 4096.0
    idle_s: int = 15
    beat_s: float = 1.0


class GuardedProtocol(H11Protocol):
    """One connection."""

    limits = WireLimits()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in the base class
        """Take a connection, or refuse it."""
        super().connection_made(transport)
        self.access_log = False  # uvicorn's own lines hold the query, and with it tokens
        self._beat: asyncio.TimerHandle | None = None
        self._head_since: float | None = self.loop.time()
        self._body_since: float | None = None
        self._body_bytes = 0
        self._heard_at = self._head_since
        self._unread_since: float | None = None
        self._unread_bytes = 0
        self._answered_at: float | None = None
        self._is_refused = self._is_one_too_many()
        if self._is_refused:
            transport.write(_BUSY)
            transport.close()
        self._look_again()

    def _is_one_too_many(self) -> bool:
        if len(self.connections) > self.limits.connections:
            return True
        address = self.client[0] if self.client else ""
        if address in ("", "127.0.0.1", "::1"):
            return False
        return sum(1 for each in self.connections if _address(each) == address) > self.limits.of_an_address

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        if self._beat is not None:
            self._beat.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        if self._is_refused:
            return
        self._heard_at = self.loop.time()
        if self._head_since is None and self.conn.their_state is h11.IDLE:
            self._head_since = self._heard_at
        self._body_bytes += len(data)
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Note when an answer was sent before its request had ended: the rest of the body is read and thrown away."""
        self._answered_at = self.loop.time() if self.conn.their_state is h11.SEND_BODY else None
        super().on_response_complete()

    def pause_writing(self) -> None:
        """Note that the client does not read."""
        self._unread_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that it reads again."""
        self._unread_since = None
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP in the one shape of errors."""
        body = json.dumps({"code": "request_invalid", "message": msg}).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"connection", b"close"),
        ]
        events = (h11.Response(status_code=400, headers=headers), h11.Data(data=body), h11.EndOfMessage())
        with contextlib.suppress(h11.LocalProtocolError):  # an answer is under way already
            self.transport.write(b"".join(self.conn.send(event) or b"" for event in events))
        self.transport.close()

    def _look_again(self) -> None:
        self._beat = self.loop.call_later(self.limits.beat_s, self._look)

    def _look(self) -> None:
        if self._is_overdue():
            self.transport.abort()
        else:
            self._look_again()

    def _is_overdue(self) -> bool:
        now, limits = self.loop.time(), self.limits
        if self._unread_since is not None and self._is_unread(now):
            return True
        state = self.conn.their_state
        if state is h11.SEND_BODY:
            return self._is_body_overdue(now)
        self._body_since = None
        if self._is_refused:
            return self._head_since is not None and now - self._head_since > limits.head_s
        is_kept_open = self.cycle is not None and not self.conn.trailing_data[0]  # between two requests
        if state is not h11.IDLE or is_kept_open:
            self._head_since = None
        return self._head_since is not None and now - self._head_since > limits.head_s

    def _is_unread(self, now: float) -> bool:
        waiting = self.transport.get_write_buffer_size()
        if waiting != self._unread_bytes:  # slow, but it reads
            self._unread_bytes, self._unread_since = waiting, now
        return self._unread_since is not None and now - self._unread_since > self.limits.stall_s

    def _is_body_overdue(self, now: float) -> bool:
        self._head_since = None
        if self._body_since is None:
            self._body_since, self._body_bytes = now, 0
        if self._answered_at is not None and now - self._answered_at > self.limits.grace_s:
            return True
        if self.flow.read_paused:  # it is we who do not take more
            self._heard_at = now
            self._body_since += self.limits.beat_s
        elapsed = now - self._body_since - self.limits.grace_s
        return now - self._heard_at > self.limits.stall_s or self._body_bytes < elapsed * self.limits.least_rate


def _address(protocol: object) -> str:
    client = getattr(protocol, "client", None)
    return client[0] if client else ""


def _busy() -> bytes:
    body = json.dumps({"code": "server_busy", "message": "Too many connections are open."}).encode()
    head = (
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 10\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


_BUSY = _busy()
