"""What the HTTP door sees of jobs. Implemented by ``app.services.jobs.service.JobService`` and by a fake in tests.

Services layer. Any thread; calls that are said to block must not come from an event loop. A job belongs to the account
that sent it: for any other caller it does not exist (``JobUnknownError``).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Protocol

from app.services.accounts.port import Caller
from core.chat import Conversation
from core.errors import JobUnfinishedError, JobUnknownError
from core.jobs import JobContext

INLINE_PAGES = 5
"""Most pages of a file whose job is waited for by the request that sends it (the contract's number)."""


class JobStatus(StrEnum):
    """Where a job stands, in the contract's words."""

    PENDING = "pending"
    PROCESSING = "processing"
    DONE = "done"
    FAILED = "failed"

    @property
    def has_ended(self) -> bool:
        """Whether nothing will change any more."""
        return self in (JobStatus.DONE, JobStatus.FAILED)


@dataclass(frozen=True, slots=True)
class JobFields:
    """The fields of the form as they were sent; None for those left out, which take the tool's preset.

    Attributes:
        tier: "cpu" or "vlm".
        language: "auto" or codes apart by commas.
        tool: Slug of a tool.
        translate_to: Code of the language to translate to.
        pages: Page ranges as in ``core.page_ranges``; ours, beyond the contract.
        password: Password of a PDF; ours. Kept in memory only.
        schema: JSON Schema of fields to take out, as text, or the name of a preset; ours.
    """

    tier: str | None = None
    language: str | None = None
    tool: str | None = None
    translate_to: str | None = None
    pages: str | None = None
    password: str | None = field(default=None, repr=False)
    schema: str | None = None


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that arrives.

    Attributes:
        job_id: Id the job will have, 32 hex digits.
        path: Where its bytes are written by the door; inside the job's own folder.
        file_name: Its name as it was sent, without folders; only shown and put into results.
    """

    job_id: str
    path: Path
    file_name: str


@dataclass(frozen=True, slots=True)
class JobState:
    """Where a job stands.

    Attributes:
        id: 32 hex digits; the contract's ``uuid``.
        status: In the contract's words.
        file_name: As it was sent.
        tool: Slug of the tool; "" without.
        page_count: Pages the job has.
        pages_done: How many of them are finished.
        stage: What is being done: "read", "work" (fields, translation, summary), "export"; "" where nothing is.
        error_code: Why it failed; "" where it did not.
        error_message: Likewise, with the remedy, without folders of this machine.
        is_cancelled: Whether it failed because somebody stopped it.
        created_at: Seconds since the epoch.
        finished_at: Likewise; None while it has not ended.
    """

    id: str
    status: JobStatus
    file_name: str
    tool: str
    page_count: int
    pages_done: int
    stage: str
    error_code: str
    error_message: str
    is_cancelled: bool
    created_at: float
    finished_at: float | None


def unfinished(state: JobState) -> JobUnfinishedError:
    """Return why a job that is not done has no result and answers no question."""
    if state.status is JobStatus.FAILED:
        return JobUnfinishedError(
            f"the job failed ({state.error_code})", remedy="The job object says why; send the file again"
        )
    return JobUnfinishedError("the job has not ended yet", remedy="Ask for its state until it is done")


@dataclass(frozen=True, slots=True)
class Download:
    """A result as a file.

    Attributes:
        path: The file; it stays while the block of ``Jobs.download`` runs.
        media_type: For the answer.
        file_name: To be suggested to whoever saves it.
    """

    path: Path
    media_type: str
    file_name: str

    def opened(self) -> BinaryIO:
        """Open it; see ``opened``."""
        return opened(self.path)


def opened(path: Path) -> BinaryIO:
    """Open a result of a job; it stays readable until it is closed, also where its job is deleted meanwhile.

    Raises:
        JobUnknownError: If the job was deleted since the result was found.
    """
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise unknown_job() from error


def unknown_job() -> JobUnknownError:
    """Return the error for a job that is not there, never was, or is another caller's."""
    return JobUnknownError("there is no such job", remedy="Check its uuid and your token")


OnState = Callable[[JobState], None]


class Jobs(Protocol):
    """Takes uploads and answers about what became of them."""

    def begin_upload(self, file_name: str) -> Upload:
        """Make a folder for an upload.

        Raises:
            ServerBusyError: If too many jobs wait, or the server is stopping.
            DiskFullError: If the folder cannot be made.
        """
        ...

    def abandon_upload(self, upload: Upload) -> None:
        """Delete what arrived of an upload that will be no job."""
        ...

    def submit(self, upload: Upload, fields: JobFields, caller: Caller) -> JobState:
        """Make a job of an upload that arrived whole. Blocks until a worker has looked into the file.

        On an error nothing stays of the upload, but for a model that is missing: that makes a failed job.

        Raises:
            InputError: If the file is no document that can be read (400).
            RequestInvalidError, ToolUnknownError, LanguageUnsupportedError, TranslationUnsupportedError,
            SchemaInvalidError, PageRangeError: If a field has no allowed value (400).
            AllowanceSpentError: If the caller has not enough pages left (402).
            TooManyRequestsError: If the caller has too many jobs under way (429).
        """
        ...

    def state(self, job_id: str, caller: Caller) -> JobState:
        """Return where a job stands.

        Raises:
            JobUnknownError: If there is none, or it is another account's.
        """
        ...

    def wait(self, job_id: str, caller: Caller, timeout_s: float) -> JobState:
        """Return where a job stands once it has ended, or after that time. Blocks."""
        ...

    def follow(self, job_id: str, caller: Caller, on_state: OnState) -> AbstractContextManager[JobState]:
        """Have each change told while the block runs, on the thread where it arises; the value is the state now."""
        ...

    def job_json(self, job_id: str, caller: Caller) -> bytes:
        """Return the job object of the contract as JSON, in any state. Blocks; a long document is megabytes.

        Raises:
            JobUnknownError: As for ``state``.
        """
        ...

    def download(self, job_id: str, caller: Caller, format_id: str) -> AbstractContextManager[Download]:
        """Make a result available as a file while the block runs. Entering blocks, formats not kept are made then.

        Raises:
            JobUnknownError: As for ``state``.
            FormatUnknownError: If there is no such format (400).
            JobUnfinishedError: If the job has not ended, or failed (409).
            ExportError: If it cannot be made.
        """
        ...

    def jobs(self, caller: Caller, *, limit: int = 50, before: str | None = None) -> list[JobState]:
        """Return jobs of the caller, the newest first; with ``before``, those older than that job.

        Raises:
            JobUnknownError: If there is no job ``before``, or it is another account's.
        """
        ...

    def cancel(self, job_id: str, caller: Caller) -> JobState:
        """Stop a job; one that has ended stays as it is. Finished pages are not lost, but only a done job shows all."""
        ...

    def delete(self, job_id: str, caller: Caller) -> None:
        """Stop a job and delete its upload, results, pages and conversation. Blocks until it has stopped."""
        ...

    def ask(
        self, job_id: str, caller: Caller, message: str, context: JobContext, on_text: Callable[[str], None]
    ) -> Conversation:
        """Ask the document of a finished job; its one conversation goes on. Blocks.

        Args:
            job_id: Which job.
            caller: Who asks.
            message: The question.
            context: Its cancel stops the answer.
            on_text: Told the whole text so far, unchecked, on a thread of the model.

        Raises:
            JobUnknownError, JobUnfinishedError: As above.
            AppError: As ``app.services.chat.port.Chat.ask``.
        """
        ...

    def history(self, job_id: str, caller: Caller) -> Conversation | None:
        """Return the conversation of a job; None where nothing was asked.

        Raises:
            JobUnknownError: As for ``state``.
        """
        ...
