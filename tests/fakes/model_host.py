"""A model worker that reads what a test wrote down, on the thread that asks or when it is let."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from app.services.recognise.model_tasks import BlockResult, ReadBlockPayload, ReadWholePagePayload, WholePageResult
from core.jobs import JobCancelled
from core.model import Block, TextSource
from engines.llama.profile import Element, ModelProfile

READS_ALL = ModelProfile(model_file="m", can_read=True, prompts=dict.fromkeys(Element, "Read:"))

Outcome = Callable[[ReadBlockPayload], Block | str | Exception]
"""What becomes of a region: a block that was read, why it was refused, or what is raised."""


def read_as(block: Block, text: str, model: str = "seer") -> Block:
    """Return a block of one line with another text, as the vision model would give it back."""
    line = replace(block.lines[0], text=text, words=(), source=TextSource.VLM, confidence=0.95)
    return replace(block, lines=(line, *block.lines[1:]), engine="llama.cpp", model=model, source=TextSource.VLM)


class FakeModelHost:
    """Implements ``TaskHost``; while ``is_held``, tasks wait for ``let_go``."""

    def __init__(self, outcome: Outcome = lambda payload: read_as(payload.block, "READ")) -> None:
        self.outcome = outcome
        self.is_held = False
        self.asked: list[ReadBlockPayload] = []
        self.pages: list[ReadWholePagePayload] = []
        self.facts: list[dict[str, object]] = []
        self.cancelled: list[str] = []
        self._held: list[tuple[str, ReadBlockPayload, Future[Any]]] = []

    def submit(self, kind: str, payload: object, *, job_id: str, **facts: object) -> Future[Any]:
        future: Future[Any] = Future()
        self.facts.append({"kind": kind, "job_id": job_id, **facts})
        if isinstance(payload, ReadWholePagePayload):
            self.pages.append(payload)
            future.set_result(WholePageResult(payload.page, len(payload.page.blocks), 0, 1.0))
            return future
        assert isinstance(payload, ReadBlockPayload)
        self.asked.append(payload)
        if self.is_held:
            self._held.append((job_id, payload, future))
        else:
            self._answer(payload, future)
        return future

    def let_go(self) -> None:
        """Answer the held task that came first."""
        _, payload, future = self._held.pop(0)
        self._answer(payload, future)

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)
        for held in [held for held in self._held if held[0] == job_id]:
            self._held.remove(held)
            held[2].set_exception(JobCancelled(job_id))

    def _answer(self, payload: ReadBlockPayload, future: Future[Any]) -> None:
        result = self.outcome(payload)
        if isinstance(result, Exception):
            future.set_exception(result)
        elif isinstance(result, str):
            future.set_result(BlockResult(payload.block, result, 2, 1.0))
        else:
            future.set_result(BlockResult(result, "", 1, 1.0))
