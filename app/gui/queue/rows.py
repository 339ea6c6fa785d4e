"""One file of the queue and how far it is; plain data, free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from app.gui.queue.served import ServedJob
from app.services.convert.tool_results import ToolRun
from app.services.recognise.options import ReadOptions
from app.services.recognise.peek import Peek
from core.errors import AppError, PasswordRequiredError, PasswordWrongError


class RowState(Enum):
    """Where a file stands."""

    WAITING = auto()
    READING = auto()
    STOPPING = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()

    @property
    def is_active(self) -> bool:
        """Whether a job works on it."""
        return self in (RowState.READING, RowState.STOPPING)

    @property
    def is_ended(self) -> bool:
        """Whether nothing will happen to it by itself."""
        return self in (RowState.DONE, RowState.FAILED, RowState.CANCELLED)


@dataclass(frozen=True, slots=True)
class FileOptions:
    """How a file is to be read; many rows share one.

    Attributes:
        read: Options of the reader.
        pages: Page ranges as written, None for all pages.
        tool: Slug of the tool it was chosen by, "" for none; says which formats an export offers.
        run: What the tool makes of the file when it is read; None where a person exports by hand.
    """

    read: ReadOptions
    pages: str | None = None
    tool: str = ""
    run: ToolRun | None = None


class TextQuestion(Enum):
    """Whether the text that a file holds already is to be used."""

    NOT_ASKED = auto()
    OPEN = auto()
    ANSWERED = auto()


@dataclass(slots=True, eq=False)
class QueueRow:
    """One file.

    Attributes:
        key: Number of the row, unique in this queue.
        path: The file.
        options: How to read it.
        state: Where it stands.
        job_id: The job of the latest attempt, empty before the first.
        document_id: Its document in the library, once known.
        done: Pages finished.
        total: Pages asked for; 0 while unknown.
        fresh: Pages finished that were not in the library before.
        region: Region of a page that a vision model is at, counted from 1; 0 where none is.
        regions: Regions of that page.
        failed_pages: How many of the finished pages hold a failure.
        confidence: Mean over the characters, 0..1, when it is done.
        seconds: Wall time of the reading, when it is done.
        started: Clock when the pages began, for the time left.
        error: Why it failed.
        peek: What a first look has shown, None before it.
        question: Whether its own text is to be used.
        is_deleted: Whether its document was deleted from the library since.
        edited_elsewhere: How many of its pages a person has corrected in another reading of the file only.
        fallen_back: Parts that a vision model was to read and that keep their first reading.
        is_writing: Whether its pages are read and the results of its tool are being made.
        outputs: Files that its tool has written.
        notes: What a person should know of them, in sentences.
        served: The job of another program that the row stands for; None for files of the person.
    """

    key: int
    path: Path
    options: FileOptions
    state: RowState = RowState.WAITING
    job_id: str = ""
    document_id: str | None = None
    done: int = 0
    total: int = 0
    fresh: int = 0
    region: int = 0
    regions: int = 0
    failed_pages: int = 0
    confidence: float | None = None
    seconds: float = 0.0
    started: float = 0.0
    error: AppError | None = None
    peek: Peek | None = None
    question: TextQuestion = TextQuestion.NOT_ASKED
    is_deleted: bool = False
    edited_elsewhere: int = 0
    fallen_back: int = 0
    is_writing: bool = False
    outputs: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    served: ServedJob | None = None

    @property
    def name(self) -> str:
        """The file's name; that of an upload is the one it was sent with."""
        return self.path.name if self.served is None else self.served.name

    @property
    def can_retry(self) -> bool:
        """Whether it ended without a result, or has lost it. An upload is gone when its job has ended."""
        if self.served is not None:
            return False
        return self.state in (RowState.FAILED, RowState.CANCELLED) or self.is_deleted

    @property
    def needs_password(self) -> bool:
        """Whether it failed for want of the right password, and a person can give it."""
        if self.served is not None:
            return False
        return self.state is RowState.FAILED and isinstance(self.error, (PasswordRequiredError, PasswordWrongError))

    def begin_again(self) -> None:
        """Forget the last attempt and wait; the document stays known, so its pages can still be shown."""
        self.state = RowState.WAITING
        self.job_id = ""
        self.is_deleted = False
        self.done = self.total = self.fresh = self.failed_pages = self.edited_elsewhere = 0
        self.region = self.regions = self.fallen_back = 0
        self.is_writing, self.outputs, self.notes = False, (), ()
        self.confidence, self.seconds, self.started, self.error = None, 0.0, 0.0, None

    def seconds_left(self, now: float) -> float | None:
        """Return an estimate of the time this file still needs, None while nothing is known.

        Pages that were in the library come at once and say nothing about the rest.
        """
        if self.state is not RowState.READING or self.done >= self.total:
            return None
        # Part of a page counts: with a vision model one takes minutes.
        part = (self.region - 1) / self.regions if self.regions else 0.0
        if self.fresh + part <= 0:
            return None
        return (now - self.started) / (self.fresh + part) * (self.total - self.done - part)
