"""JSON bodies of requests: small, of the right type, an object."""

from __future__ import annotations

import msgspec
from fastapi import Request

from core.errors import RequestInvalidError

MAX_BYTES = 64 * 1024


async def read_object(request: Request) -> dict[str, object]:
    """Return the object that a request carries.

    Raises:
        RequestInvalidError: If it is none, is not sent as JSON, or is longer than ``MAX_BYTES``.
        starlette.requests.ClientDisconnect: If the client went away.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise RequestInvalidError("the body is no JSON", remedy="Send it with Content-Type: application/json")
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_BYTES:
            raise RequestInvalidError(f"the body is longer than {MAX_BYTES:,} bytes")
    try:
        return msgspec.json.decode(bytes(body), type=dict[str, object])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise RequestInvalidError("the body is no JSON object") from None
