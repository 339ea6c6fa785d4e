"""Asking files: read what the library does not have, then ask. Services layer, for doors without a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.services.chat.port import Chat
from app.services.recognise.document import ReadRequest
from app.services.recognise.reading_events import ReadingEvent
from app.services.recognise.reading_job import ReadingService
from core.jobs import JobContext


@dataclass(frozen=True, slots=True)
class Asker:
    """Reads and asks.

    Attributes:
        reading: Reads files; pages of the library are taken from there.
        chat: Answers.
        file_names: Returns the name of a document of the library, "" for one that is gone.
    """

    reading: ReadingService
    chat: Chat
    file_names: Callable[[str], str]

    def read(
        self, requests: Sequence[ReadRequest], context: JobContext, emit: Callable[[ReadingEvent], None]
    ) -> tuple[str, ...]:
        """Read files one after the other and return their documents.

        Raises:
            AppError: If a file cannot be read.
            JobCancelled: If the job was asked to stop; finished pages are stored.
        """
        return tuple(self.reading.read(request, context, emit).document_id for request in requests)
