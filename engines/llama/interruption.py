"""Stops a computation of llama.cpp from inside: cancelled, or out of time. Engines layer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from engines.llama.base import Checkpoint
from engines.llama.runtime import Runtime

_LOOK_S = 0.05  # how often the abort callback, which llama.cpp calls at every step of the computation, really looks


class TimeIsUpError(Exception):
    """The time limit of a sampling is over while the prompt is taken in."""


class Interruption:
    """Has llama.cpp ask at every step of its computation, on the processor, whether it shall go on. One thread."""

    def __init__(self, runtime: Runtime, context: Any) -> None:
        """Watch nothing yet.

        Args:
            runtime: llama.cpp.
            context: The ``llama_context`` pointer; it must outlive this.
        """
        self._api, self._context = runtime.api, context
        self._watched: Checkpoint | None = None
        self._raised: BaseException | None = None
        self._next_look = 0.0
        self._on_abort = runtime.api.ggml_abort_callback(self._shall_abort)
        self._never_abort = runtime.api.ggml_abort_callback()

    @contextmanager
    def watching(self, checkpoint: Checkpoint, give_up_at: float | None) -> Iterator[None]:
        """Ask within the block; what the checkpoint raises ends the computation and waits in ``take_raised``.

        Only while a prompt is taken in: between two tokens there is a checkpoint anyway, and asking costs time.

        Args:
            checkpoint: Raises where it shall not go on.
            give_up_at: When it raises ``TimeIsUpError``, seconds of ``time.perf_counter``; None for never.
        """

        def look() -> None:
            checkpoint()
            if give_up_at is not None and time.perf_counter() > give_up_at:
                raise TimeIsUpError

        self._watched, self._raised, self._next_look = look, None, 0.0
        self._api.llama_set_abort_callback(self._context, self._on_abort, None)
        try:
            yield
        finally:
            self._api.llama_set_abort_callback(self._context, self._never_abort, None)
            self._watched = self._raised = None

    def take_raised(self) -> BaseException | None:
        """Return what stopped the computation, once; None where nothing did from outside."""
        raised, self._raised = self._raised, None
        return raised

    def _shall_abort(self, _: object) -> bool:
        now = time.monotonic()
        if self._raised is not None:
            return True
        if self._watched is None or now < self._next_look:
            return False
        self._next_look = now + _LOOK_S
        try:
            self._watched()
        except BaseException as error:  # it cannot pass through C; raised anew where the computation was asked for
            self._raised = error
            return True
        return False
