"""Errors as answers: an ``AppError`` becomes its status and ``{"code", "message"}``, as does what is refused."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response

from app.services.jobs.telling import remedy_over_http
from core.errors import (
    AllowanceSpentError,
    AppError,
    JobUnknownError,
    MethodRefusedError,
    PathUnknownError,
    RequestInvalidError,
    UnexpectedError,
)

_RETRY_AFTER_S = {429: 5, 503: 10}
_BY_STATUS: dict[int, type[AppError]] = {404: PathUnknownError, 405: MethodRefusedError}


def error_body(error: AppError) -> dict[str, Any]:
    """Return the body of an error. Nothing of it names a folder of this machine."""
    if isinstance(error, JobUnknownError):  # the same words whatever the reason: nobody learns which jobs exist
        return {"code": error.code, "message": "There is no such job. Check its uuid and your token."}
    if isinstance(error, UnexpectedError):
        message = "The server failed unexpectedly. Its log file says where."
    else:
        message = _message(error)
    body: dict[str, Any] = {"code": error.code, "message": message}
    if isinstance(error, AllowanceSpentError):
        body |= {"used": error.used, "cap": error.cap}
    return body


def _message(error: AppError) -> str:
    """Return the words of an error, with the file by its name alone and the remedy as a client of the API has it."""
    file = _name(error.file)
    message = AppError(error.what, remedy=remedy_over_http(error), file=file, page_index=error.page_index).message
    return message if file is not None else message[:1].upper() + message[1:]


def _name(file: str | None) -> str | None:
    """Return the last part of a path of any system."""
    if file is None:
        return None
    return PureWindowsPath(PurePosixPath(file).name).name or None


def error_response(error: AppError) -> Response:
    """Return the answer that tells an error."""
    status = error.http_status
    headers = {}
    if status in _RETRY_AFTER_S:
        headers["Retry-After"] = str(_RETRY_AFTER_S[status])
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(error_body(error), status, headers)


def install_error_handlers(app: FastAPI) -> None:
    """Have everything that is raised answered in the one shape."""

    async def on_app_error(request: Request, error: Exception) -> Response:
        return error_response(error if isinstance(error, AppError) else UnexpectedError.wrap(error))

    async def on_invalid(request: Request, error: Exception) -> Response:
        return error_response(RequestInvalidError(_what_is_invalid(error)))

    async def on_http(request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException):
            return error_response(UnexpectedError.wrap(error))
        kind = _BY_STATUS.get(error.status_code, RequestInvalidError)
        what = {404: "there is nothing at this path", 405: "this path does not take this HTTP method"}
        remedy = "/docs lists all paths" if error.status_code in what else ""
        answer = error_response(kind(what.get(error.status_code, "the request cannot be understood"), remedy=remedy))
        answer.headers.update(error.headers or {})
        if error.status_code == 405:
            answer.headers["Allow"] = _allowed(app, request) or answer.headers.get("Allow", "")
        return answer

    async def on_gone(request: Request, error: Exception) -> Response:
        return Response(status_code=400)  # nobody reads it, and nothing is wrong here

    app.add_exception_handler(ClientDisconnect, on_gone)
    app.add_exception_handler(AppError, on_app_error)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(Exception, on_app_error)


def _allowed(app: FastAPI, request: Request) -> str:
    """Return the methods of a path; the framework names those of the first of its routes only."""
    path = getattr(request.scope.get("route"), "path", "")
    return ", ".join(sorted(method.upper() for method in app.openapi()["paths"].get(path, ())))


def _what_is_invalid(error: Exception) -> str:
    """Name the first parameter that is wrong; values are not repeated, they may be secrets."""
    if isinstance(error, RequestValidationError):
        for problem in error.errors():
            place = ".".join(str(part) for part in problem["loc"][1:])
            return f"{place}: {problem['msg']}" if place else str(problem["msg"])
    return "the request cannot be understood"
