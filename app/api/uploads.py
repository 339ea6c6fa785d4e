"""The body of ``POST /api/v1/ocr/``: taken piece by piece on a thread, and thrown away if anything goes wrong."""

from __future__ import annotations

from fastapi import Request
from python_multipart.multipart import parse_options_header

from app.api.context import ApiContext
from app.api.form_receiver import FormReceiver, max_body_bytes
from app.services.jobs.port import JobFields, Upload
from core.errors import RequestInvalidError, UploadTooLargeError


async def receive_upload(request: Request, context: ApiContext) -> tuple[Upload, JobFields]:
    """Take a form with a file.

    Raises:
        RequestInvalidError: If the body is no such form.
        UploadTooLargeError: If the file is larger than the limit; told before it is read where the request says so.
        ServerBusyError, DiskFullError: If there is no place for it.
        starlette.requests.ClientDisconnect: If the client went away.
    """
    receiver = FormReceiver(
        _boundary(request),
        max_file_bytes=context.options.max_upload_bytes,
        begin=context.services.jobs.begin_upload,
        abandon=context.services.jobs.abandon_upload,
    )
    _check_length(request, context.options.max_upload_bytes)
    is_taken = False
    try:
        async for piece in request.stream():
            if piece:
                await context.files.run(receiver.feed, piece)
        taken = await context.files.run(receiver.finish)
        is_taken = True
        return taken
    finally:
        if not is_taken:
            context.files.put(receiver.abandon)


def _boundary(request: Request) -> bytes:
    kind, parameters = parse_options_header(request.headers.get("content-type", ""))
    if kind != b"multipart/form-data" or not parameters.get(b"boundary"):
        raise RequestInvalidError("no file was sent", remedy="Send a form of the type multipart/form-data")
    return parameters[b"boundary"]


def _check_length(request: Request, max_file_bytes: int) -> None:
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_body_bytes(max_file_bytes):
        raise UploadTooLargeError(
            f"the file is larger than {max_file_bytes / 1e6:g} MB", remedy="The setting api_max_upload_mb is the limit"
        )
