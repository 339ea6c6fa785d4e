"""Results of ended jobs, written when they are asked for and kept until a page changes. Services layer; any thread.

The upload is gone by then: everything comes from the library and from what was made while it was there.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import threading
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.services.export.writer import TranslatedPages
from app.services.jobs.folders import JobFolder, JobFolders
from app.services.jobs.keeping import Writers
from app.services.jobs.keyed_locks import KeyedLocks
from app.services.jobs.own_pages import OwnPages
from app.services.jobs.port import Download, opened, unfinished, unknown_job
from app.services.jobs.records import JobFacts, JobOptions, JobRecord, StoredState
from app.services.jobs.telling import without_folders
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.open_sources import SourceRef, stamped
from app.services.tool_options import export_options
from app.services.tools import tool
from core.errors import (
    AppError,
    DocumentUnknownError,
    ExportFailedError,
    error_type,
)
from core.jobs import JobContext
from core.model import Document
from core.serialization import page_from_json
from exporters.base import ExportFormat, ExportOptions
from exporters.json import JobObject, job_object
from exporters.registry import parse_format

_CHUNK_BYTES = 1 << 20
_RUNNING_TEXT = frozenset((ExportFormat.TXT, ExportFormat.MD, ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.JSON))


class Results:
    """Gives the job object and files of jobs."""

    def __init__(self, library: Library, database: Database, folders: JobFolders, writers: Writers) -> None:
        """Use these services."""
        self._library = library
        self._database = database
        self._folders = folders
        self._writers = writers
        self._making = KeyedLocks()
        self._lock = threading.Lock()
        self._in_use: Counter[Path] = Counter()

    def job_json(self, record: JobRecord) -> bytes:
        """Return the job object of the contract as JSON, in any state.

        Raises:
            ExportError: If it cannot be made.
            JobUnknownError: If the job was deleted meanwhile.
        """
        options, facts = record.options, record.facts
        if options is None:
            raise unknown_job()
        extras = _extras(record)
        if record.state is not StoredState.DONE or facts is None:
            return msgspec.json.encode({**_unfinished(record, options), **extras})
        if options.is_summary:
            # One page made of the whole document: the exporter would count it as the document's pages.
            return msgspec.json.encode({**self._summary(record, options, facts), **extras})
        # The file begins with "{" alone in its line; ours stand before the rest. The buffer gives its own bytes away:
        # a long document is held once.
        buffer = io.BytesIO()
        buffer.write(msgspec.json.encode(extras)[:-1] + b",\n")
        with self.file(record, ExportFormat.JSON) as path, opened(path) as file:
            file.seek(2)
            shutil.copyfileobj(file, buffer, _CHUNK_BYTES)
        return buffer.getvalue()

    @contextmanager
    def download(self, record: JobRecord, format_id: str) -> Iterator[Download]:
        """Give a result as a file while the block runs.

        Raises:
            FormatUnknownError: If there is no such format.
            JobUnfinishedError: If the job has not ended, or failed.
            ExportError: If it cannot be made.
            JobUnknownError: If the job was deleted meanwhile.
        """
        chosen = parse_format(format_id)
        if record.state is not StoredState.DONE or record.options is None or record.facts is None:
            raise unfinished(record.told())
        with self.file(record, chosen) as path:
            stem = Path(record.file_name).stem or "document"
            yield Download(path, chosen.media_type, f"{stem}{chosen.suffix}")

    @contextmanager
    def file(self, record: JobRecord, chosen: ExportFormat) -> Iterator[Path]:
        """Give the file of a format of a done job while the block runs; it is made where it is not there yet."""
        options, facts = record.options, record.facts
        if options is None or facts is None:
            raise unfinished(record.told())
        folder = self._folders.of(record.id)
        if chosen is ExportFormat.PDF:
            if facts.pdf_error is not None:
                code, message = facts.pdf_error
                raise error_type(code)(message.rstrip("."))
            path = folder.pdf
        elif chosen.value in facts.fixed_formats:
            path = folder.fixed(chosen.suffix)
        else:
            path = folder.results / f"{self._version(record, chosen)}{chosen.suffix}"
        with self._lock:
            self._in_use[path] += 1
        try:
            if not path.exists():
                if path.parent != folder.results:
                    raise ExportFailedError("the result is no longer there", remedy="Send the file again")
                with self._making.holding(str(path), _go_on):
                    if not path.exists():
                        self._make_for_job(record, options, facts, chosen, path)
            yield path
        finally:
            with self._lock:
                self._in_use[path] -= 1
                if not self._in_use[path]:
                    del self._in_use[path]

    def _make_for_job(
        self, record: JobRecord, options: JobOptions, facts: JobFacts, chosen: ExportFormat, path: Path
    ) -> None:
        """Make a result, and leave nothing of it where the job is deleted meanwhile.

        Raises:
            JobUnknownError: If the job was deleted.
            ExportError: If it cannot be made.
        """
        failure: AppError | OSError | None = None
        try:
            self._make(record, options, facts, chosen, path)
        except (AppError, OSError) as error:
            failure = error
        if not self._database.query("SELECT 1 FROM api_jobs WHERE id = ?", record.id):
            self._folders.delete(record.id)  # writing makes the folder again that deleting has removed
            raise unknown_job() from failure
        if failure is not None:
            raise failure

    def _make(self, record: JobRecord, options: JobOptions, facts: JobFacts, chosen: ExportFormat, path: Path) -> None:
        folder = self._folders.of(record.id)
        indices = options.page_indices
        context = JobContext(f"result-{uuid.uuid4().hex}", lambda event: None, threading.Event())
        try:
            with self._writers.turn(len(indices), context) as writer:
                writer.write(
                    self._library.document(record.document_id or ""),
                    _ref(folder.pdf),
                    indices,
                    chosen.value,
                    path,
                    context,
                    can_overwrite=True,
                    options=_export_options(options, chosen, has_pictures=facts.pdf_error is None),
                    fields=facts.fields,
                    translation=self._instead(folder, options, facts, chosen),
                    info=options.source,
                    result_id=record.id,
                )
        except DocumentUnknownError as error:
            raise unknown_job() from error
        except AppError as error:
            raise without_folders(error, folder.path, options.source.name) from error
        self._drop_older(path)

    def _drop_older(self, made: Path) -> None:
        """Delete the same format of earlier states of the pages, but for what somebody takes right now."""
        with self._lock:
            busy = set(self._in_use)
        for path in made.parent.glob(f"*{made.suffix}"):
            if path != made and path not in busy:
                with suppress(OSError):  # some systems keep what another program has open; it goes the next time
                    path.unlink()

    def _instead(
        self, folder: JobFolder, options: JobOptions, facts: JobFacts, chosen: ExportFormat
    ) -> TranslatedPages | None:
        """Return the pages that stand for the document's; a summary has running text alone, not places."""
        if not facts.has_own_pages or (options.is_summary and chosen not in _RUNNING_TEXT):
            return None
        return TranslatedPages(facts.translated_to, OwnPages(folder.pages).encoded)

    def _version(self, record: JobRecord, chosen: ExportFormat) -> str:
        """Name the state of the pages that a result is made of; a person may correct them in the window."""
        if record.facts is not None and record.facts.has_own_pages and chosen in _RUNNING_TEXT:
            return "kept"
        row = self._database.query(
            """SELECT (SELECT COUNT(*) || ' ' || MAX(finished_at) FROM pages WHERE document_id = ?1),
                      (SELECT COUNT(*) || ' ' || MAX(edited_at) FROM page_edits WHERE document_id = ?1)""",
            record.document_id,
        )[0]
        return hashlib.sha256(f"{row[0]}/{row[1]}".encode()).hexdigest()[:16]

    def _summary(self, record: JobRecord, options: JobOptions, facts: JobFacts) -> JobObject:
        encoded = OwnPages(self._folders.of(record.id).pages).encoded(min(options.page_indices))
        pages = () if encoded is None else (page_from_json(encoded),)
        document = Document(record.id, options.source, pages, options.tier, options.language, facts.fields)
        return job_object(document, page_count=record.page_count)


def _export_options(options: JobOptions, chosen: ExportFormat, *, has_pictures: bool) -> ExportOptions:
    """Return how a result is written: a download is one file, and Markdown would have its pictures in others."""
    base = ExportOptions(figures=has_pictures and chosen is not ExportFormat.MD)
    return export_options(tool(options.tool) if options.tool else None, base, csv_split=False)


def _unfinished(record: JobRecord, options: JobOptions) -> JobObject:
    document = Document(record.id, options.source, (), options.tier, options.language)
    error = (record.error_code, record.error_message) if record.error_code else None
    return job_object(document, status=record.status.value, page_count=record.page_count, error=error)


def _extras(record: JobRecord) -> JobObject:
    """Return what our job object has beyond the exported one."""
    told, facts = record.told(), record.facts
    return {
        "tool": told.tool or None,
        "file_name": told.file_name,
        "pages_done": told.pages_done,
        "stage": told.stage or None,
        "is_cancelled": told.is_cancelled,
        "failed_pages": facts.failed_pages if facts is not None else 0,
        "notes": list(facts.notes) if facts is not None else [],
        "created_at": _time(told.created_at),
        "finished_at": None if told.finished_at is None else _time(told.finished_at),
    }


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _ref(path: Path) -> SourceRef:
    return stamped(SourceRef(path)) if path.exists() else SourceRef(path)


def _go_on() -> None:
    return
