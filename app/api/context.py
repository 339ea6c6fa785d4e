"""What every request of one server shares: services, options, the threads for calls that block."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from fastapi import Request

from app.api.offload import Offload
from app.api.port import ApiServices, ServerOptions
from app.services.jobs.port import INLINE_PAGES, JobState, JobStatus

# Many more than one account may have under way: else its questions would fill all threads before any is refused.
_QUESTIONS = 32
_MAX_QUESTIONS_WAITING = 32  # one model answers them one after the other


@dataclass(frozen=True, slots=True)
class ApiContext:
    """State of one server; stands in ``app.state.context``.

    Attributes:
        services: What the endpoints call.
        options: How the server listens.
        quick: Short calls: who sends a request, where a job stands.
        files: Writes what arrives and reads what is sent, piece by piece.
        objects: Calls that write a job as JSON; those who poll must not wait for exports.
        long_results: The same and downloads for long jobs that are done: such calls wait for each other, and would hold
            all threads of the others.
        submits: Calls that wait until a worker has looked into a file.
        results: Calls that make or delete results.
        questions: Calls that wait for a language model.
        stopping: Set once the server closes; whoever waits answers then.
    """

    services: ApiServices
    options: ServerOptions
    quick: Offload = field(default_factory=lambda: Offload("api-quick", threads=8))
    files: Offload = field(default_factory=lambda: Offload("api-file", threads=8))
    objects: Offload = field(default_factory=lambda: Offload("api-object", threads=8))
    submits: Offload = field(default_factory=lambda: Offload("api-submit", threads=16))
    long_results: Offload = field(default_factory=lambda: Offload("api-long", threads=8))
    results: Offload = field(default_factory=lambda: Offload("api-result", threads=8))
    questions: Offload = field(
        default_factory=lambda: Offload("api-question", threads=_QUESTIONS, max_waiting=_MAX_QUESTIONS_WAITING)
    )
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def close(self) -> None:
        """Let the threads end; any thread may call it."""
        pools = (self.quick, self.files, self.objects, self.long_results, self.submits, self.results, self.questions)
        for pool in pools:
            pool.close()

    def pool_of(self, state: JobState, usual: Offload) -> Offload:
        """Return the threads for a result of a job; ``usual`` but for long ones."""
        is_long = state.status is JobStatus.DONE and state.page_count > INLINE_PAGES
        return self.long_results if is_long else usual


def context_of(request: Request) -> ApiContext:
    """Return the context of the server that has the request."""
    context: ApiContext = request.app.state.context
    return context
