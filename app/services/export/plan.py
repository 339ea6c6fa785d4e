"""Which file each document of an export is written to, and what happens where one is there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.services.convert.collect import SourceEntry
from app.services.convert.naming import Naming
from app.services.export.target_names import TargetNames
from app.services.library.library import StoredDocument
from core.errors import NameTemplateError, NothingToDoError
from exporters.base import DEFAULT_OPTIONS, ExportFormat, ExportOptions


class ExistingFile(StrEnum):
    """What to do where a file of the wanted name exists."""

    ASK = "ask"
    REPLACE = "replace"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export.

    Attributes:
        document_ids: Documents of the library, in the order that numbers them.
        formats: Ids of formats.
        folder: Where to.
        template: Name of the files without ending, with the fields of ``app.services.convert.naming``.
        existing: What to do where a file of that name exists.
        now: Start of the export, local time, for the fields of the name.
        options: What else a person may choose about the files.
    """

    document_ids: tuple[str, ...]
    formats: tuple[str, ...]
    folder: Path
    template: str
    existing: ExistingFile
    now: datetime
    options: ExportOptions = DEFAULT_OPTIONS


@dataclass(frozen=True, slots=True)
class PlannedExport:
    """One file to write.

    Attributes:
        document: What is written.
        format_id: As what.
        target: Where to.
        exists: Whether a file of that name was there when the plan was made.
        can_overwrite: Whether it is replaced then; otherwise writing fails.
        options: What else was chosen.
    """

    document: StoredDocument
    format_id: str
    target: Path
    exists: bool
    can_overwrite: bool
    options: ExportOptions = DEFAULT_OPTIONS


def plan_exports(documents: Sequence[StoredDocument], request: ExportRequest) -> tuple[PlannedExport, ...]:
    """Choose the files of an export; two of one export never share a name, and none takes the place of a source.

    Raises:
        NameTemplateError: If the template cannot be filled.
        NothingToDoError: If there is no document or no format.
    """
    if not documents or not request.formats:
        raise NothingToDoError("nothing is chosen to export", remedy="Choose at least one document and one format")
    names = TargetNames(document.path for document in documents)
    plan: list[PlannedExport] = []
    for number, document in enumerate(documents, start=1):
        naming = Naming(request.template, request.folder, document.tier, document.language, request.now)
        for format_id in request.formats:
            name = naming.fill(SourceEntry(document.path), number, format_id)
            target = names.claim(
                request.folder / f"{name}{ExportFormat(format_id).suffix}",
                avoid_existing=request.existing is ExistingFile.NUMBER,
            )
            plan.append(
                PlannedExport(
                    document,
                    format_id,
                    target,
                    target.exists(),
                    request.existing is ExistingFile.REPLACE,
                    request.options,
                )
            )
    return tuple(plan)


def settle(plan: Sequence[PlannedExport], request: ExportRequest, existing: ExistingFile) -> tuple[PlannedExport, ...]:
    """Plan again with the answer a person gave where files exist already."""
    documents = tuple({planned.document.id: planned.document for planned in plan}.values())
    return plan_exports(documents, replace(request, existing=existing))


def preview_names(template: str, paths: Sequence[Path], format_id: str, now: datetime) -> tuple[str, ...]:
    """Return the names that the first sources would be written under.

    Raises:
        NameTemplateError: If the template cannot be filled.
    """
    naming = Naming(template, None, "cpu", "auto", now)
    suffix = ExportFormat(format_id).suffix
    return tuple(
        f"{naming.fill(SourceEntry(path), number, format_id)}{suffix}" for number, path in enumerate(paths, start=1)
    )


def template_problem(template: str) -> NameTemplateError | None:
    """Return what is wrong with a name template, None if nothing."""
    try:
        Naming(template, None, "cpu", "auto", datetime(2026, 1, 31)).check()
    except NameTemplateError as error:
        return error
    return None
