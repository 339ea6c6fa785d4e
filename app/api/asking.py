"""A question under way: the call on its thread, the text so far, and the cancel when nobody listens any more."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

from app.api.context import ApiContext
from app.api.errors import error_body
from app.api.event_stream import PING, PING_S, event
from app.api.following import first_of
from app.api.wire import answer_object
from app.services.accounts.port import Caller
from core.chat import Conversation
from core.errors import AppError, ServerBusyError, UnexpectedError
from core.jobs import JobCancelled, JobContext

_BEAT_S = 0.05  # at most 20 pieces of text a second
_EARLY_S = 2.0


class Question:
    """One question to the document of a job. Belongs to the event loop, but for what the model's thread tells."""

    def __init__(self, context: ApiContext, job_id: str, caller: Caller, message: str) -> None:
        """Ask; the call begins at once."""
        self._context = context
        self._loop = asyncio.get_running_loop()
        self._cancel = threading.Event()
        self._text = ""
        self._has_text = asyncio.Event()
        self._is_done = asyncio.Event()
        self._asking = asyncio.ensure_future(self._ask(job_id, caller, message))
        self._asking.add_done_callback(self._on_done)

    async def _ask(self, job_id: str, caller: Caller, message: str) -> Conversation:
        work = JobContext(job_id, lambda _: None, self._cancel)
        ask = self._context.services.jobs.ask
        try:
            return await self._context.questions.run(ask, job_id, caller, message, work, self._on_text)
        except JobCancelled:
            raise ServerBusyError("the answer was stopped", remedy="Ask again") from None

    def _on_done(self, asking: asyncio.Future[Conversation]) -> None:
        if not asking.cancelled():
            asking.exception()  # fetched, else asyncio complains where nobody waited to the end
        self._is_done.set()

    def _on_text(self, text: str) -> None:
        try:
            self._loop.call_soon_threadsafe(self._take, text)
        except RuntimeError:  # the server has stopped
            return

    def _take(self, text: str) -> None:
        self._text = text
        self._has_text.set()

    def stop(self) -> None:
        """Let the answer end early; nothing happens once it has ended."""
        self._cancel.set()

    async def answer(self, gone: asyncio.Event) -> Conversation:
        """Wait for the answer; it is stopped if the client goes or the server stops.

        Raises:
            AppError: As ``Jobs.ask``.
        """
        try:
            await first_of(None, self._is_done, gone, self._context.stopping)
        finally:
            self.stop()
        return await self._asking

    async def raise_early(self) -> None:
        """Wait a moment for the first words, so that what fails at once is answered with its own status.

        Raises:
            AppError: As ``Jobs.ask``.
        """
        await first_of(_EARLY_S, self._is_done, self._has_text)
        if self._is_done.is_set():
            await self._asking

    async def events(self) -> AsyncIterator[bytes]:
        """Yield the text as it grows (``delta``, or ``text`` where all changed), then ``message`` or ``error``."""
        sent = ""
        try:
            while True:
                if not (self._has_text.is_set() or self._is_done.is_set()):
                    await first_of(PING_S, self._has_text, self._is_done, self._context.stopping)
                if self._context.stopping.is_set():
                    self.stop()
                    await first_of(_EARLY_S, self._is_done)
                if self._is_done.is_set():
                    break
                if not self._has_text.is_set():
                    yield PING
                    continue
                self._has_text.clear()
                text = self._text
                if text != sent:
                    is_longer = text.startswith(sent)
                    yield event("delta", {"text": text[len(sent) :]}) if is_longer else event("text", {"text": text})
                    sent = text
                await asyncio.sleep(_BEAT_S)
            yield self._last_event()
        finally:
            self.stop()

    def _last_event(self) -> bytes:
        error = self._asking.exception()
        if error is None:
            return event("message", answer_object(self._asking.result()))
        return event("error", error_body(error if isinstance(error, AppError) else UnexpectedError.wrap(error)))
