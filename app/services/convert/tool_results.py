"""Makes the results of a tool out of a document that was read: works on it, then writes it. Services layer.

For doors that read a file by themselves first; ``Converter`` does all three in one job.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.services.convert.after_reading import DocumentTools
from app.services.convert.collect import SourceEntry
from app.services.convert.naming import Naming
from app.services.export.target_names import TargetNames
from app.services.export.writer import DocumentWriter, check_target
from app.services.library.library import Library, StoredDocument
from app.services.tool_options import after_reading, export_options
from app.services.tools import tool
from app.services.worker_tasks import SourceRef
from core.errors import OutputExistsError
from core.jobs import JobContext
from exporters.base import ExportFormat

STAGE = "write"
_TRIES = 5


@dataclass(frozen=True, slots=True)
class ToolRun:
    """What a tool shall make of a file.

    Attributes:
        folder: Where results go; None for the folder of the file.
        translate_to: Code of the language to translate to; None for tools that do not translate.
        has_consent: Whether a model that is not made for the language shall translate anyway.
    """

    folder: Path | None = None
    translate_to: str | None = None
    has_consent: bool = False


@dataclass(frozen=True, slots=True)
class ToolOutcome:
    """What was made.

    Attributes:
        outputs: The files written.
        notes: What a person should know, in sentences.
    """

    outputs: tuple[Path, ...]
    notes: tuple[str, ...] = ()


class ToolResults:
    """Usable from several threads, one call a document."""

    def __init__(
        self,
        library: Library,
        writer: DocumentWriter,
        tools: DocumentTools,
        password_of: Callable[[Path], str | None] = lambda path: None,
        name_template: Callable[[], str] = lambda: "{name}",
    ) -> None:
        """Use these services; passwords and the template are looked up for each document."""
        self._library = library
        self._writer = writer
        self._tools = tools
        self._password_of = password_of
        self._name_template = name_template

    def make(
        self, document_id: str, page_indices: Sequence[int], path: Path, slug: str, run: ToolRun, context: JobContext
    ) -> ToolOutcome:
        """Work on a document and write it in the formats of the tool; existing files are stepped around.

        Args:
            document_id: Which document.
            page_indices: Which of its pages, counted from 0.
            path: The file it was read from.
            slug: The tool.
            run: What else was chosen.
            context: Progress and cancel.

        Raises:
            AppError: As ``DocumentTools.work`` and ``DocumentWriter.write``; files written before stay.
            JobCancelled: If the job was asked to stop.
        """
        chosen = tool(slug)
        after = after_reading(chosen, translate_to=run.translate_to, has_consent=run.has_consent)
        made = self._tools.work(
            after, document_id, page_indices, context, on_page=lambda done, total: context.report(done, total, STAGE)
        )
        options = export_options(chosen)
        document = self._library.document(document_id)
        ref = SourceRef(path, self._password_of(path))
        outputs: list[Path] = []
        for number, format_id in enumerate(chosen.formats):
            context.report(number, len(chosen.formats), STAGE)
            for attempt in range(_TRIES):
                target = self._target(document, path, format_id, run, csv_split=options.csv_split)
                check_target(target, can_overwrite=False, csv_split=options.csv_split)
                try:
                    outputs += self._writer.write(
                        document,
                        ref,
                        page_indices,
                        format_id,
                        target,
                        context,
                        options=options,
                        fields=made.fields,
                        translation=made.pages,
                    )
                except OutputExistsError:  # another job has taken the name meanwhile
                    if attempt + 1 == _TRIES:
                        raise
                    continue
                break
        return ToolOutcome(tuple(outputs), made.notes)

    def _target(self, document: StoredDocument, path: Path, format_id: str, run: ToolRun, *, csv_split: bool) -> Path:
        folder = run.folder or path.parent
        naming = Naming(self._name_template(), folder, document.tier, document.language, datetime.now().astimezone())
        name = naming.fill(SourceEntry(path), 1, format_id)
        names = TargetNames([path], csv_split=csv_split)
        return names.claim(folder / f"{name}{ExportFormat(format_id).suffix}", avoid_existing=True)
