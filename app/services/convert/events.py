"""What happens during a run of ``convert``, for whoever shows it. All frozen, all plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.errors import AppError
from core.fields import ExtractedFields
from core.model import PageFailure


@dataclass(frozen=True, slots=True)
class FileOpened:
    """A file was looked into and its pages are being read."""

    path: Path
    media_type: str
    file_pages: int
    pages: int


@dataclass(frozen=True, slots=True)
class PageFinished:
    """A page is in the library.

    Attributes:
        path: The file.
        page_index: 0-based place in the file.
        done: Pages finished of this file.
        pages: Pages asked for of this file.
        is_reused: Whether it was read by an earlier run.
        confidence: Mean over its characters, 0..1, None without text.
        seconds: Wall time the reading took, in the run that read it.
        failure: Why it could not be read.
    """

    path: Path
    page_index: int
    done: int
    pages: int
    is_reused: bool
    confidence: float | None
    seconds: float
    failure: PageFailure | None


@dataclass(frozen=True, slots=True)
class RegionsRead:
    """A vision model has looked at one more region of a page.

    Attributes:
        path: The file.
        page_index: 0-based place in the file.
        done: Regions of the page that are done.
        regions: Regions of the page.
        fallen_back: How many of those done keep their first reading.
        pages_done: Pages finished of this file.
    """

    path: Path
    page_index: int
    done: int
    regions: int
    fallen_back: int
    pages_done: int


@dataclass(frozen=True, slots=True)
class PageTranslated:
    """A page is in the library in the other language, by this run or an earlier one."""

    path: Path
    done: int
    pages: int


@dataclass(frozen=True, slots=True)
class FieldsFound:
    """Fields were taken out of a file."""

    path: Path
    fields: ExtractedFields


@dataclass(frozen=True, slots=True)
class LookedAgain:
    """A second reader has looked at one more doubtful part; ``regions`` are all that are worth a look."""

    path: Path
    done: int
    regions: int


@dataclass(frozen=True, slots=True)
class ProposalMade:
    """A second reader reads a part of a page otherwise.

    Attributes:
        path: The file.
        page_index: 0-based place in the file.
        reason: Why it was read again: "doubtful", "table", "handwriting".
        old: The text as it stands.
        new: The text as it is proposed.
        numbers: Numbers on which the readings differ, what stands and what is proposed.
        is_accepted: Whether it was put into the text.
    """

    path: Path
    page_index: int
    reason: str
    old: str
    new: str
    numbers: tuple[tuple[str, str], ...]
    is_accepted: bool


@dataclass(frozen=True, slots=True)
class FileWritten:
    """A result is in place under its final name."""

    path: Path
    format_id: str
    output: Path


@dataclass(frozen=True, slots=True)
class FormatFailed:
    """One of several results of a file could not be made; the others are tried all the same."""

    path: Path
    format_id: str
    error: AppError


@dataclass(frozen=True, slots=True)
class FileFinished:
    """A file is done; some of its pages may have failed, of some the results hold a person's version (``edited``).

    ``edited_elsewhere`` counts pages whose person's version belongs to a reading with other options and was not used.
    ``unread_scripts`` are those (ISO 15924) of lines that were left out because no installed model reads them.
    ``doubtful`` counts parts that a second look was worth, ``looked_at`` those that it had time for.
    ``regions_read`` and ``regions_fallen_back`` count regions that a vision model has read, and those it was to read
    and that keep their first reading. ``notes`` say in sentences what a person should know about what was made after
    reading: which blocks stay untranslated, which sums do not add up.
    """

    path: Path
    document_id: str
    pages: int
    reused: int
    confidence: float | None
    seconds: float
    outputs: tuple[Path, ...]
    failed_pages: tuple[tuple[int, PageFailure], ...]
    edited: int = 0
    edited_elsewhere: int = 0
    unread_scripts: tuple[str, ...] = ()
    regions_read: int = 0
    regions_fallen_back: int = 0
    doubtful: int = 0
    looked_at: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileFailed:
    """A file gave no result, or not all of those asked for."""

    path: Path
    error: AppError


@dataclass(frozen=True, slots=True)
class FileCancelled:
    """A file was stopped; its finished pages are kept."""

    path: Path


ConvertEvent = (
    FileOpened
    | PageFinished
    | RegionsRead
    | LookedAgain
    | ProposalMade
    | PageTranslated
    | FieldsFound
    | FileWritten
    | FormatFailed
    | FileFinished
    | FileFailed
    | FileCancelled
)
