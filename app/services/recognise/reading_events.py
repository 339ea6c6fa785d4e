"""What the reading of a file as a job tells; light to import, so that a door is shown before the service is loaded."""

from __future__ import annotations

from dataclasses import dataclass

from core.model import PageFailure


@dataclass(frozen=True, slots=True)
class ReadingOpened:
    """A file was looked into; its pages are being read.

    Attributes:
        job_id: The job.
        document_id: Its document in the library.
        file_pages: Pages of the file.
        pages: Pages asked for.
    """

    job_id: str
    document_id: str
    file_pages: int
    pages: int


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """A page is in the library.

    Attributes:
        job_id: The job.
        document_id: Its document.
        page_index: 0-based place in the file.
        done: Pages finished of this file, this one included.
        pages: Pages asked for.
        is_reused: Whether it was read before this job.
        has_failed: Whether it holds a failure instead of text.
    """

    job_id: str
    document_id: str
    page_index: int
    done: int
    pages: int
    is_reused: bool
    has_failed: bool


@dataclass(frozen=True, slots=True)
class ReadingChanged:
    """A page was stored again, because the pages of its document were seen together.

    Attributes:
        job_id: The job.
        document_id: Its document.
        page_index: 0-based place in the file.
    """

    job_id: str
    document_id: str
    page_index: int


@dataclass(frozen=True, slots=True)
class ReadingRegions:
    """A vision model has looked at one more region of a page.

    Attributes:
        job_id: The job.
        document_id: Its document.
        page_index: 0-based place in the file.
        done: Regions of the page that are done.
        regions: Regions of the page.
    """

    job_id: str
    document_id: str
    page_index: int
    done: int
    regions: int


@dataclass(frozen=True, slots=True)
class ReadingAtWork:
    """Other pages of a file are being read now.

    Attributes:
        job_id: The job.
        document_id: Its document.
        page_indices: All pages that workers are at, counted from 0; none at the end of the job.
    """

    job_id: str
    document_id: str
    page_indices: frozenset[int]


@dataclass(frozen=True, slots=True)
class ReadingFinished:
    """A file was read.

    Attributes:
        document_id: Its document in the library.
        page_indices: The pages asked for, in order.
        reused: How many of them had been read before.
        confidence: Mean over the characters of all pages, None without text.
        seconds: Wall time.
        failed_pages: Why pages failed, by page index.
        edited_elsewhere: How many of the pages a person has corrected in another reading of the file only.
        regions_fallen_back: Parts of pages that a vision model was to read and that keep their first reading.
    """

    document_id: str
    page_indices: tuple[int, ...]
    reused: int
    confidence: float | None
    seconds: float
    failed_pages: dict[int, PageFailure]
    edited_elsewhere: int = 0
    regions_fallen_back: int = 0


ReadingEvent = ReadingOpened | ReadingPage | ReadingChanged | ReadingAtWork | ReadingRegions
