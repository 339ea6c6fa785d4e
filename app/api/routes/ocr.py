"""``/api/v1/ocr/``: send a file, poll, download, list, cancel, delete, follow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from app.api.auth import SCHEMES, AnyCaller, TokenCaller
from app.api.context import ApiContext, context_of
from app.api.description import described
from app.api.downloads import DownloadResponse, download_response
from app.api.event_stream import PING, PING_S, EventStream, client_gone, event
from app.api.following import following, until_ended
from app.api.routes.parameters import JobId, is_job_id
from app.api.uploads import receive_upload
from app.api.wire import state_object
from app.services.accounts.port import Caller
from app.services.jobs.port import INLINE_PAGES
from core.errors import JobUnknownError, RequestInvalidError

router = APIRouter(prefix="/api/v1/ocr", tags=["ocr"], dependencies=SCHEMES)
_JSON = "application/json"


@router.post("/", **described("submit"))
async def submit(request: Request, caller: AnyCaller) -> Response:
    """Read a file. One of up to five pages is waited for; a larger one is answered at once and polled."""
    context = context_of(request)
    jobs = context.services.jobs
    upload, fields = await receive_upload(request, context)
    state = await context.submits.run(jobs.submit, upload, fields, caller)
    if not state.status.has_ended and state.page_count <= INLINE_PAGES:
        async with client_gone(request) as gone:
            await until_ended(context, state.id, caller, context.options.inline_wait_s, gone)
    return await _job_response(context, state.id, caller)


@router.get("/", **described("list_jobs"))
async def list_jobs(
    request: Request,
    caller: TokenCaller,
    limit: Annotated[int, Query(ge=1, le=200, description="Most jobs of the answer.")] = 50,
    before: Annotated[str | None, Query(include_in_schema=False)] = None,
) -> dict[str, Any]:
    """List the jobs of a token, the newest first, without their texts."""
    context = context_of(request)
    if before is not None and not is_job_id(before):
        raise RequestInvalidError("before is no uuid of a job")
    jobs = context.services.jobs
    states = await context.quick.run(lambda: jobs.jobs(caller, limit=limit, before=before))
    return {"jobs": [state_object(state) for state in states], "next": states[-1].id if len(states) == limit else None}


@router.get("/{uuid}/", **described("show_job"))
async def show_job(request: Request, job_id: JobId, caller: AnyCaller) -> Response:
    """Return a job; poll until its status is done or failed."""
    return await _job_response(context_of(request), job_id, caller)


@router.delete("/{uuid}/", **described("delete_job"))
async def delete_job(request: Request, job_id: JobId, caller: AnyCaller) -> Response:
    """Stop a job and delete all that is kept of it."""
    context = context_of(request)
    await context.results.run(context.services.jobs.delete, job_id, caller)
    return Response(status_code=204)


@router.post("/{uuid}/cancel/", **described("cancel_job"))
async def cancel_job(request: Request, job_id: JobId, caller: AnyCaller) -> dict[str, Any]:
    """Stop a job; one that has ended stays as it is."""
    context = context_of(request)
    return state_object(await context.quick.run(context.services.jobs.cancel, job_id, caller))


@router.get("/{uuid}/download/", **described("download"))
async def download(
    request: Request,
    job_id: JobId,
    caller: AnyCaller,
    format_id: Annotated[str | None, Query(alias="format", include_in_schema=False)] = None,
) -> DownloadResponse:
    """Return the result as a file in one of the formats."""
    context = context_of(request)
    jobs = context.services.jobs
    state = await context.quick.run(jobs.state, job_id, caller)  # an unknown job is an unknown job first
    if format_id is None:
        raise RequestInvalidError("the format is missing", remedy="Send it as ?format=md")
    pool = context.pool_of(state, context.results)
    return await download_response(context, pool, jobs.download(job_id, caller, format_id))


@router.get("/{uuid}/events/", **described("job_events"))
async def job_events(request: Request, job_id: JobId, caller: AnyCaller) -> Response:
    """Tell each change of a job as a server-sent event, until it ends."""
    context = context_of(request)
    await context.quick.run(context.services.jobs.state, job_id, caller)
    return EventStream(_states(context, job_id, caller))


async def _states(context: ApiContext, job_id: str, caller: Caller) -> AsyncIterator[bytes]:
    try:
        async with following(context, job_id, caller) as changes:
            while True:
                if not await changes.next(PING_S):
                    if context.stopping.is_set():
                        return
                    await context.quick.run(context.services.jobs.state, job_id, caller)  # it may have been deleted
                    yield PING
                    continue
                state = changes.state
                if state is not None:
                    yield event("job", state_object(state))
                    if state.status.has_ended:
                        return
    except JobUnknownError:  # deleted meanwhile
        return


async def _job_response(context: ApiContext, job_id: str, caller: Caller) -> Response:
    jobs = context.services.jobs
    pool = context.pool_of(await context.quick.run(jobs.state, job_id, caller), context.objects)
    return Response(await pool.run(jobs.job_json, job_id, caller), media_type=_JSON)
