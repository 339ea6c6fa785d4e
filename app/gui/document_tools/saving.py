"""Writing what a tool made into a file of a person's choice; on a thread, free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.gui.page_view.view_sources import ViewSources
from app.gui.services import GuiServices
from app.services.export.writer import TranslatedPages
from app.services.worker_tasks import SourceRef
from core.fields import ExtractedFields
from core.jobs import JobContext
from exporters.base import ExportFormat, ExportOptions


@dataclass(frozen=True, slots=True)
class Saving:
    """A file to write.

    Attributes:
        document_id: Of which document.
        target: The file; its ending says the format.
        fields: What was taken out; None for none.
        translation: Pages in another language; None for none.
    """

    document_id: str
    target: Path
    fields: ExtractedFields | None = None
    translation: TranslatedPages | None = None


def format_of(target: Path) -> ExportFormat:
    """Return the format that a file's ending names, Markdown for an unknown one."""
    ending = target.suffix.lower()
    return next((each for each in ExportFormat if each.suffix == ending), ExportFormat.MD)


def save(services: GuiServices, saving: Saving, context: JobContext) -> Path:
    """Write a file and return it; an existing one is replaced, which the dialog has asked about."""
    document = services.library.document(saving.document_id)
    source = ViewSources(services.library, services.kept_of, services.passwords).document(saving.document_id).path
    indices = services.library.finished_pages(saving.document_id)
    services.writer.write(
        document,
        SourceRef(source, services.passwords.of(source)),
        indices,
        str(format_of(saving.target)),
        saving.target,
        context,
        can_overwrite=True,
        options=ExportOptions(drops_translation=source != document.path),
        fields=saving.fields,
        translation=saving.translation,
    )
    return saving.target
