"""What every request of one server shares: services, options, the threads for calls that block."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from fastapi import Request

from app.api.offload import Offload
from app.api.port import ApiServices, ServerOptions

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
    results: Offload = field(default_factory=lambda: Offload("api-result", threads=8))
    questions: Offload = field(
        default_factory=lambda: Offload("api-question", threads=4, max_waiting=_MAX_QUESTIONS_WAITING)
    )
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def close(self) -> None:
        """Let the threads end; any thread may call it."""
        for pool in (self.quick, self.files, self.objects, self.submits, self.results, self.questions):
            pool.close()


def context_of(request: Request) -> ApiContext:
    """Return the context of the server that has the request."""
    context: ApiContext = request.app.state.context
    return context
