"""The files whose pages are organised, and looking into further ones. Free of Qt; used on several threads."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.compose.service import ComposeService
from app.services.convert.collect import collect_sources
from app.services.library.library import StoredDocument
from app.services.passwords import Passwords
from app.services.worker_tasks import ProbeResult, SourceRef
from core.errors import AppError, DocumentUnknownError
from core.jobs import JobContext
from core.model import Tier
from core.page_ranges import parse_page_ranges


@dataclass(frozen=True, slots=True)
class FileChoice:
    """A file, or a folder of files, to take pages of.

    Attributes:
        path: The file or folder.
        pages: Page ranges as a person wrote them, None for all pages.
    """

    path: Path
    pages: str | None = None


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that was looked into.

    Attributes:
        probe: What it is, and the reference to read it by.
        page_indices: Its pages that were chosen, counted from 0.
    """

    probe: ProbeResult
    page_indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What looking into files brought, in the order of the files."""

    files: tuple[FoundFile, ...]
    errors: tuple[AppError, ...]


class LookInto:
    """The work of a job: looks into files, tells how many are done, returns ``Found``."""

    def __init__(self, service: ComposeService, passwords: Passwords, choices: Sequence[FileChoice]) -> None:
        """Prepare; nothing is opened yet."""
        self._service = service
        self._passwords = passwords
        self._choices = tuple(choices)

    def __call__(self, context: JobContext) -> Found:
        """Do it; a folder gives all its files."""
        paths: list[Path] = []
        ranges: list[str | None] = []
        errors: list[AppError] = []
        for choice in self._choices:
            entries, faults = collect_sources([choice.path])
            errors += faults
            paths += [entry.path for entry in entries]
            ranges += [choice.pages] * len(entries)
        found: list[FoundFile] = []
        files = [(path, self._passwords.of(path)) for path in paths]
        for number, result in enumerate(self._service.look_into(files, context)):
            context.report(number + 1, len(files), "look")
            if isinstance(result, AppError):
                errors.append(result)
                continue
            try:
                found.append(_found(result, ranges[number]))
            except AppError as error:
                errors.append(error.located(file=paths[number]))
        return Found(tuple(found), tuple(errors))


def _found(probe: ProbeResult, pages: str | None) -> FoundFile:
    count = probe.info.page_count
    return FoundFile(probe, tuple(range(count)) if pages is None else parse_page_ranges(pages, count))


class Shelf:
    """Files by number. Stands in for the library where pictures of pages are asked for. Any thread."""

    def __init__(self) -> None:
        """Begin empty."""
        self._lock = threading.Lock()
        self._probes: list[ProbeResult] = []

    def add(self, probe: ProbeResult) -> int:
        """Return the number of a file; one that is there already in the same state keeps its number."""
        with self._lock:
            for number, known in enumerate(self._probes):
                if known.ref == probe.ref:
                    return number
            self._probes.append(probe)
            return len(self._probes) - 1

    def refs(self) -> tuple[SourceRef, ...]:
        """Return what all files are read by, in the order of their numbers."""
        with self._lock:
            return tuple(probe.ref for probe in self._probes)

    def names(self) -> list[str]:
        """Return the names of all files, in the order of their numbers."""
        with self._lock:
            return [probe.info.name for probe in self._probes]

    def document_id(self, number: int) -> str:
        """Return the id under which pictures of a file's pages are asked for."""
        return str(number)

    def document(self, document_id: str) -> StoredDocument:
        """Return a file as pictures of pages want it; see ``app.services.views.page_renderer.DocumentSource``."""
        with self._lock:
            if not document_id.isdecimal() or int(document_id) >= len(self._probes):
                raise DocumentUnknownError(f"no file {document_id} is organised", remedy="Add it again")
            probe = self._probes[int(document_id)]
        return StoredDocument(document_id, probe.info, probe.ref.path, Tier.CPU, "", "")


def proposed_name(paths: Sequence[Path]) -> str:
    """Return a name for what is made of files: that of the only one, what all have in common, or the first and others.

    It is none of the names of several files, so that the new document can be told from them.
    """
    stems = [path.stem for path in paths]
    if not stems:
        return ""
    if len(stems) == 1:
        return stems[0]
    common = os.path.commonprefix(stems).rstrip("0123456789 -_.(")  # noqa: RUF071 - letters are what is meant
    if len(common) >= 3 and common not in stems:
        return common
    return f"{stems[0]} + {stems[1] if len(stems) == 2 else len(stems) - 1}"
