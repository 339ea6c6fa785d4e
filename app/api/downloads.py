"""Answers that send a file, and leave the block it is there in afterwards, whatever happens."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from typing import BinaryIO

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from app.api.context import ApiContext
from app.api.file_names import attachment
from app.api.offload import Offload
from app.services.jobs.port import Download

_PIECE = 256 * 1024


class DownloadResponse(StreamingResponse):
    """Sends a result as a file to be saved."""

    def __init__(
        self, context: ApiContext, block: AbstractContextManager[Download], download: Download, file: BinaryIO
    ) -> None:
        """Prepare.

        Args:
            context: Its threads read the file.
            block: The entered block of ``Jobs.download``; left once the answer has ended.
            download: What it gave.
            file: It, opened: what is sent is whole, whatever becomes of the job meanwhile.
        """
        self._context = context
        self._block = block
        self._file = file
        super().__init__(
            self._pieces(),
            media_type=download.media_type,
            headers={
                "Content-Disposition": attachment(download.file_name),
                "Content-Length": str(os.fstat(file.fileno()).st_size),
            },
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._context.files.put(self._leave)

    async def _pieces(self) -> AsyncIterator[bytes]:
        while piece := await self._context.files.run(self._file.read, _PIECE):
            yield piece

    def _leave(self) -> None:
        self._file.close()
        self._block.__exit__(None, None, None)


async def download_response(
    context: ApiContext, pool: Offload, block: AbstractContextManager[Download]
) -> DownloadResponse:
    """Enter the block of a download on a pool, as the result may have to be made, and return its answer.

    Raises:
        AppError: As ``Jobs.download``.
    """
    download = await pool.run(block.__enter__)
    try:
        file = await pool.run(download.opened)
    except BaseException:
        context.files.put(block.__exit__, None, None, None)
        raise
    return DownloadResponse(context, block, download, file)
