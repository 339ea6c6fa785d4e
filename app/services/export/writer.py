"""Writing a document of the library in one format; the work itself happens in a worker process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import wait
from dataclasses import dataclass
from pathlib import Path

from app.services.export.page_spool import spooled
from app.services.export.target_names import csv_parts
from app.services.library.library import Library, StoredDocument
from app.services.stall_timeout import DEFAULT_S, file_size, stall_timeout_for
from app.services.task_host import TaskHost
from app.services.worker_tasks import ExportPayload, SourceRef
from core.errors import OutputExistsError, OutputNotWritableError
from core.fields import ExtractedFields
from core.jobs import JobContext
from core.model import SourceInfo
from exporters.base import DEFAULT_OPTIONS, ExportOptions
from exporters.writing import refuse_source, remove_leftovers

_POLL_S = 0.2
_CANCEL_S = 2.0  # the host ends a worker that does not stop within one second
_PRIORITY = 1  # a person waits for a result that is nearly there


@dataclass(frozen=True, slots=True)
class TranslatedPages:
    """Pages that are written in place of the stored ones: those of a document in another language, or its summary.

    Attributes:
        tag: BCP 47 tag of the language; "" where they are no translation.
        encoded: Returns a page as ``core.serialization.page_to_json`` wrote it; None for one that stays out.
    """

    tag: str
    encoded: Callable[[int], bytes | None]


class DocumentWriter:
    """Exports documents. Usable from any thread."""

    def __init__(self, host: TaskHost, library: Library, *, stall_timeout_s: float = DEFAULT_S) -> None:
        """Use these services.

        Args:
            host: Runs tasks in worker processes.
            library: Holds the pages.
            stall_timeout_s: The host's limit of silence; saving a large file may take longer.
        """
        self._host = host
        self._library = library
        self._stall_timeout_s = stall_timeout_s

    def write(
        self,
        document: StoredDocument,
        ref: SourceRef,
        page_indices: Iterable[int],
        format_id: str,
        target: Path,
        context: JobContext,
        *,
        can_overwrite: bool = False,
        options: ExportOptions = DEFAULT_OPTIONS,
        fields: ExtractedFields | None = None,
        translation: TranslatedPages | None = None,
        info: SourceInfo | None = None,
        result_id: str = "",
    ) -> tuple[Path, ...]:
        """Write the stored pages among the given ones.

        Args:
            document: What to write.
            ref: The source file, for formats that need it.
            page_indices: Which pages, counted from 0.
            format_id: Which format.
            target: Final name of the output.
            context: The job it belongs to; its cancel stops the export.
            can_overwrite: Whether an existing file may be replaced.
            options: What the person chose.
            fields: What a tool took out of the document, for the formats that hold it.
            translation: Stands for the stored pages; it holds all of the given ones.
            info: Stands for the source as the library has it; None takes that.
            result_id: Id written into the result; "" takes the document's.

        Returns:
            The files written.

        Raises:
            ExportError: If the output cannot be made or written.
            InputError: If the source is needed and cannot be opened.
            JobCancelled: If the job was asked to stop; nothing half-written stays.
        """
        for path in (target, *(csv_parts(target) if options.csv_split and format_id == "csv" else ())):
            refuse_source(path, ref.path)
        with spooled(self._library, document.id, page_indices, translation.encoded if translation else None) as pages:
            payload = ExportPayload(
                ref,
                result_id or document.id,
                info or document.source,
                document.tier,
                document.language,
                pages,
                format_id,
                target,
                can_overwrite,
                options,
                fields,
                translation.tag if translation is not None else "",
            )
            return self._written(payload, context)

    def _written(self, payload: ExportPayload, context: JobContext) -> tuple[Path, ...]:
        """Have a worker write it."""
        ref, target = payload.ref, payload.target
        # A searchable PDF is read and written whole by one call at its end, a DOCX built from all pages likewise.
        silent_bytes = 2 * file_size(ref.path) + payload.pages.byte_count
        future = self._host.submit(
            "export",
            payload,
            job_id=context.job_id,
            priority=_PRIORITY,
            file=str(ref.path),
            stall_timeout_s=stall_timeout_for(silent_bytes, self._stall_timeout_s),
        )
        try:
            while not wait([future], timeout=_POLL_S).done:
                if context.is_cancelled:
                    self._host.cancel_job(context.job_id)
                    wait([future], timeout=_CANCEL_S)
                    context.checkpoint()
            written: tuple[Path, ...] = future.result()
        except BaseException:
            # A worker that was ended in the middle could not tidy up after itself.
            remove_leftovers(target.parent)
            raise
        return written


def check_target(target: Path, *, can_overwrite: bool, csv_split: bool = False) -> None:
    """Find out before the long work that a result could not be written.

    Args:
        target: Final name of the output.
        can_overwrite: Whether existing files may be replaced.
        csv_split: Whether a CSV output becomes one file a table; then its parts must not exist, while a file of the
            plain name is in the way only of a document without tables, which writing finds out.

    Raises:
        OutputExistsError: If the file is there and may not be replaced.
        OutputNotWritableError: If its folder cannot be made or written to, or something that is no file has its name.
    """
    is_split = csv_split and target.suffix == ".csv"
    outputs = csv_parts(target) if is_split else [target]
    for output in outputs:
        if output.is_dir():
            raise OutputNotWritableError(
                "a folder has the name of the output", file=output, remedy="Choose another --name"
            )
        if output.exists() and not output.is_file():  # a device or a pipe, which renaming would do away with
            raise OutputNotWritableError(
                "what has the name of the output is no file", file=output, remedy="Choose another --name"
            )
        if output.exists() and not can_overwrite:
            raise OutputExistsError(
                "the output exists already", file=output, remedy="Use --overwrite, another --out or another --name"
            )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritableError(
            f"the output folder cannot be made ({error.strerror or error})",
            file=target.parent,
            remedy="Choose another --out",
        ) from error
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise OutputNotWritableError(
            "the output folder does not let us write", file=target.parent, remedy="Choose another --out"
        )
