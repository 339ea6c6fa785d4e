"""What the OpenAPI description says of each endpoint: bodies, answers, and every status that occurs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.api.schemas import FORMATS, Schema, components, ref

_JSON = "application/json"
_EVENTS = "text/event-stream"
_STATUS_WORDS = {
    400: "The request or the file is at fault",
    401: "The token is missing or invalid",
    402: "Out of pages; `used` and `cap` say how far",
    403: "The request comes from a web page, or by a name that is not this machine's",
    404: "There is no such job",
    409: "The job has not finished, or failed",
    429: "Too much of the caller is under way; see `Retry-After`",
    500: "The server failed; its log says where",
    503: "The server is busy or stopping, or a model is missing; see `Retry-After`",
    507: "The disk is full",
}
_ALWAYS = (400, 403, 500, 503)
_WITH_RETRY = (429, 503)
_FORM: Schema = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary", "description": "The image or PDF."},
        "tier": {"enum": ["cpu", "vlm"], "description": "`cpu` (default) or `vlm`."},
        "language": {"type": "string", "description": "`auto` (default), or codes apart by commas."},
        "tool": {"type": "string", "description": "Slug of a tool; `GET /api/v1/tools/` lists them."},
        "translate_to": {
            "type": "string",
            "description": "Code of the language to translate to; the tool `translate` needs it.",
        },
        "pages": {"type": "string", "description": "Pages to read, such as `1-3,7,10-end`. Ours."},
        "password": {"type": "string", "description": "Password of the PDF. Ours."},
        "schema": {
            "type": "string",
            "description": "JSON Schema of fields to take out, or the name of a preset. Ours.",
        },
    },
}
_QUESTION: Schema = {
    "type": "object",
    "required": ["message"],
    "properties": {"message": {"type": "string", "minLength": 1, "description": "The question."}},
}


@dataclass(frozen=True, slots=True)
class _Endpoint:
    """What one endpoint answers.

    Attributes:
        summary: What it does, in a few words.
        schema: Name of the schema of its answer; "" for none.
        statuses: Failures that occur beside those of every endpoint.
        kinds: Media types of its answer with their schemas, in place of ``schema``.
        body: Media type and schema of the request's body.
        parameters: Described here, as they are checked by the service.
        success: Status where all went well.
        links: Operations that take the ``uuid`` of the answer.
    """

    summary: str
    schema: str = ""
    statuses: tuple[int, ...] = (401,)
    kinds: dict[str, Schema] | None = None
    body: tuple[str, Schema] | None = None
    parameters: tuple[Schema, ...] = ()
    success: int = 200
    links: tuple[str, ...] = ()


_EVENT: Schema = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {
        "event": {"type": "string"},
        "data": {"type": "string", "contentMediaType": _JSON},
    },
}
_OF_JOB = (401, 404)
_FORMAT: Schema = {
    "name": "format",
    "in": "query",
    "required": True,
    "description": "What to write.",
    "schema": {"enum": FORMATS},
}
_BEFORE: Schema = {
    "name": "before",
    "in": "query",
    "required": False,
    "description": "Only jobs older than the one with this `uuid`.",
    "schema": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
}
_ENDPOINTS = {
    "submit": _Endpoint(
        "Send a file to be read",
        "Job",
        (401, 402, 404, 429, 507),
        body=("multipart/form-data", _FORM),
        links=("show_job", "delete_job", "cancel_job", "download", "job_events", "ask", "history"),
    ),
    "list_jobs": _Endpoint("List your jobs", "Jobs", (401, 404), parameters=(_BEFORE,)),
    "show_job": _Endpoint("Get a job and its text", "Job", _OF_JOB),
    "delete_job": _Endpoint("Delete a job", "", _OF_JOB, success=204),
    "cancel_job": _Endpoint("Stop a job", "State", _OF_JOB),
    "download": _Endpoint(
        "Download the result",
        statuses=(401, 404, 409, 507),
        kinds={"*/*": {"type": "string", "format": "binary"}},
        parameters=(_FORMAT,),
    ),
    "job_events": _Endpoint("Follow a job", "", _OF_JOB, kinds={_EVENTS: _EVENT}),
    "ask": _Endpoint(
        "Ask a document",
        statuses=(401, 404, 409, 429),
        kinds={_JSON: ref("Answer"), _EVENTS: _EVENT},
        body=(_JSON, _QUESTION),
    ),
    "history": _Endpoint("Get the conversation about a document", "Conversation", _OF_JOB),
    "health": _Endpoint("See whether the server answers", "Health", ()),
    "list_tools": _Endpoint("List the tools", "Tools"),
    "list_languages": _Endpoint("List the languages", "Languages"),
    "usage": _Endpoint("See how many pages you have used", "Usage"),
}


def described(name: str) -> dict[str, Any]:
    """Return what a route says about itself, for its decorator."""
    endpoint = _ENDPOINTS[name]
    extra: dict[str, Any] = {}
    if endpoint.body is not None:
        kind, schema = endpoint.body
        extra["requestBody"] = {"required": True, "content": {kind: {"schema": schema}}}
    if endpoint.parameters:
        extra["parameters"] = list(endpoint.parameters)
    return {
        "operation_id": name,
        "summary": endpoint.summary,
        "status_code": endpoint.success,
        "response_model": None,
        "responses": _responses(endpoint),
        "openapi_extra": extra,
    }


def _responses(endpoint: _Endpoint) -> dict[int | str, dict[str, Any]]:
    kinds = endpoint.kinds or ({_JSON: ref(endpoint.schema)} if endpoint.schema else {})
    success: dict[str, Any] = {"description": "Done"}
    if kinds:
        # As FastAPI and OpenAPI 3.2 have it: of a stream each event is described, not the whole.
        success["content"] = {
            kind: {"itemSchema" if kind == _EVENTS else "schema": schema} for kind, schema in kinds.items()
        }
    if endpoint.links:
        success["links"] = {
            name: {"operationId": name, "parameters": {"uuid": "$response.body#/uuid"}} for name in endpoint.links
        }
    responses: dict[int | str, dict[str, Any]] = {endpoint.success: success}
    for status in sorted({*endpoint.statuses, *_ALWAYS}):
        responses[status] = {
            "description": _STATUS_WORDS[status],
            "content": {_JSON: {"schema": ref("Spent" if status == 402 else "Error")}},
        }
        if status in _WITH_RETRY:
            responses[status]["headers"] = {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}}
    return responses


def install_description(app: FastAPI) -> None:
    """Have ``/openapi.json`` tell what is true: no 422, our own schemas."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(
                title=app.title,
                version=app.version,
                description=app.description,
                routes=app.routes,
                tags=app.openapi_tags,
            )
            for path in document["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
            document["components"]["schemas"] = components()
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # the way FastAPI names for it
