"""What is to be composed: plain values that travel to the worker, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.services.worker_tasks import SourceRef
from core.model import SourceInfo
from core.page_source import PageSize


@dataclass(frozen=True, slots=True)
class ChosenPage:
    """One page of a document to be made.

    Attributes:
        source: Which of the sources, counted from 0.
        page_index: Which of its pages, counted from 0.
        turn_deg: Clockwise turn (0, 90, 180, 270) on top of how the page is shown in its file.
    """

    source: int
    page_index: int
    turn_deg: int = 0


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """One document to be made.

    Attributes:
        name: Its name, as a person wrote it: the title, and the file name without ending once it is mended.
        pages: Its pages in order, at least one.
    """

    name: str
    pages: tuple[ChosenPage, ...]


@dataclass(frozen=True, slots=True)
class ComposePayload:
    """Documents to write, in one task, so that each source is opened once.

    Attributes:
        sources: The files the pages come from; those that were looked into before are refused where they have changed.
        documents: What to write.
        targets: Final name of each document; none of them may exist.
        scratch: A file that may be made and is removed again, for documents larger than the memory should hold.
    """

    sources: tuple[SourceRef, ...]
    documents: tuple[DocumentPlan, ...]
    targets: tuple[Path, ...]
    scratch: Path


@dataclass(frozen=True, slots=True)
class ComposedFiles:
    """What a worker has written.

    Attributes:
        infos: Facts about each written file, in the order of the documents.
        fingerprints: SHA-256 of each source, in the order of the sources.
        frames: For each document the page frames of those of its pages that were picture files, by place: a PDF's page
            may be read at another resolution than the picture itself.
    """

    infos: tuple[SourceInfo, ...]
    fingerprints: tuple[str, ...]
    frames: tuple[dict[int, PageSize], ...]
