"""``/api/v1/chat/``: questions about a finished job, answered as one object or word by word."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.responses import JSONResponse

from app.api.asking import Question
from app.api.auth import SCHEMES, TokenCaller
from app.api.context import context_of
from app.api.description import described
from app.api.event_stream import EventStream, client_gone, wants_events
from app.api.json_body import read_object
from app.api.routes.parameters import JobId
from app.api.wire import answer_object, history_object
from app.services.jobs.port import JobStatus, unfinished
from core.errors import QuestionEmptyError, RequestInvalidError

router = APIRouter(prefix="/api/v1/chat", tags=["chat"], dependencies=SCHEMES)


@router.post("/{uuid}/", **described("ask"))
async def ask(request: Request, job_id: JobId, caller: TokenCaller) -> Response:
    """Ask the document of a finished job. With `Accept: text/event-stream` the answer comes as it is written."""
    context = context_of(request)
    body = await read_object(request)
    state = await context.quick.run(context.services.jobs.state, job_id, caller)  # an unknown job is one first
    message = body.get("message")
    if not isinstance(message, str):
        raise RequestInvalidError("message is missing or no text", remedy='Send {"message": "..."}')
    if not message.strip():
        raise QuestionEmptyError("the question is empty", remedy="Ask something")
    if state.status is not JobStatus.DONE:  # told at once: a question may wait for minutes before it is begun
        raise unfinished(state)
    if wants_events(request):
        question = Question(context, job_id, caller, message)
        await question.raise_early()
        return EventStream(question.events(), question.stop)
    async with client_gone(request) as gone:
        return JSONResponse(answer_object(await Question(context, job_id, caller, message).answer(gone)))


@router.get("/{uuid}/history/", **described("history"))
async def history(request: Request, job_id: JobId, caller: TokenCaller) -> dict[str, Any]:
    """Return the whole conversation of a job."""
    context = context_of(request)
    return history_object(await context.quick.run(context.services.jobs.history, job_id, caller))
