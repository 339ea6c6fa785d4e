"""The outermost layer: headers of every answer, one line in the access log, and nothing that escapes.

A line has method, pattern of the path, the first digits of the job, status and milliseconds. Neither the query (it may
hold a token) nor the path as it was sent, a file name or a word of a document is ever in it.
"""

from __future__ import annotations

import logging
import time
import traceback

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.errors import error_response
from core.errors import UnexpectedError

log = logging.getLogger(__name__)
access_log = logging.getLogger("pagesight.access")

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_SHOWN_OF_ID = 8
_KNOWN_METHODS = ("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS")


class Envelope:
    """Wraps the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.monotonic()
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            _log_unexpected(error)
            if not status:
                await error_response(UnexpectedError.wrap(error))(scope, receive, send_with_headers)
        finally:
            access_log.info(
                "%s %s %s %d %.0f ms",
                scope["method"] if scope["method"] in _KNOWN_METHODS else "-",
                getattr(scope.get("route"), "path", "-"),
                str(scope.get("path_params", {}).get("uuid", "-"))[:_SHOWN_OF_ID] if _has_plain_id(scope) else "-",
                status,
                1000 * (time.monotonic() - began),
            )


def _has_plain_id(scope: Scope) -> bool:
    """Tell whether the job of the path is an id; whatever else stands there may be anything."""
    job_id = scope.get("path_params", {}).get("uuid", "")
    return isinstance(job_id, str) and len(job_id) == 32 and job_id.isalnum() and job_id.isascii()


def _log_unexpected(error: Exception) -> None:
    """Write where a fault of ours arose. Its message is left out, it may hold text of a document."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("unexpected failure (%s)\n%s", type(error).__name__, frames)
