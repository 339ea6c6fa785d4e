"""Exports of the window from what stands for an upload that is gone."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pymupdf

from app.services.edit.editing import EditingService
from app.services.export.batch import ExportBatch, ExportOutcome, ExportRequest
from app.services.export.plan import ExistingFile
from app.services.export.writer import DocumentWriter
from app.services.jobs.kept_sources import KeptSources
from app.services.jobs.port import JobStatus
from app.services.passwords import Passwords
from core.errors import FileMissingError, PasswordRequiredError
from core.jobs import JobContext
from tests.fakes.text_model import ScriptedTextModel
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakePdf = Callable[..., Path]
PASSWORD = "open sesame"  # noqa: S105 - of a file made here


def test_a_document_of_an_ended_job_is_exported_as_pdf_and_with_its_figures(
    server: Server, make_pdf: MakePdf, tmp_path: Path
) -> None:
    file = make_pdf("figures.pdf", 3, has_picture=True)
    server.finish(file, server.token())
    pdf, docx, markdown = _exported(server, tmp_path, "pdf", "docx", "md")
    assert pdf.error is None
    assert pdf.check is not None
    assert pdf.check.is_sound
    assert pdf.check.page_count == 3
    with zipfile.ZipFile(docx.written[0]) as package:
        assert package.read("word/document.xml").count(b"<a:blip ") == 3
    assert len(markdown.written) == 4


def test_a_correction_is_in_the_exported_pdf(server: Server, tmp_path: Path) -> None:
    server.finish(BORN_DIGITAL, server.token())
    document = server.library.documents()[0]
    page = next(iter(server.library.page_results(document.id, [0]))).page()
    block = page.blocks[0]
    lines = (replace(block.lines[0], text="Water Butts", words=()), *block.lines[1:])
    EditingService(server.library).store(document.id, 0, replace(page, blocks=(replace(block, lines=lines),)))
    (pdf,) = _exported(server, tmp_path, "pdf")
    assert pdf.error is None


def test_a_translation_is_not_in_the_exported_pdf(make_server: Callable[..., Server], tmp_path: Path) -> None:
    server = make_server(model=ScriptedTextModel(answers=("Das Wasser vom Dach.",), is_small=False))
    job = server.finish(BORN_DIGITAL, server.token(), tool="translate", translate_to="de")
    assert job.status is JobStatus.DONE, job.error_message
    assert "Das Wasser" in _text(server.folder(job) / "searchable.pdf")
    (pdf,) = _exported(server, tmp_path, "pdf")
    assert pdf.is_good
    text = _text(pdf.written[0])
    assert "Das Wasser" not in text
    assert "Rain Barrels" in text


def test_the_documents_own_text_goes_before_a_newer_translation(make_server: Callable[..., Server]) -> None:
    server = make_server(model=ScriptedTextModel(answers=("Das Wasser vom Dach.",), is_small=False))
    caller = server.token()
    plain = server.finish(BORN_DIGITAL, caller)
    server.finish(BORN_DIGITAL, caller, tool="translate", translate_to="de")
    kept = KeptSources(server.database, server.home / "api").of(server.library.documents()[0].id)
    assert kept is not None
    assert kept.path.parent.name == plain.id
    assert not kept.is_translated


def test_a_protected_upload_is_exported_with_its_password(server: Server, make_pdf: MakePdf, tmp_path: Path) -> None:
    server.finish(make_pdf("locked.pdf", 1, password=PASSWORD), server.token(), password=PASSWORD)
    (refused,) = _exported(server, tmp_path, "pdf")
    assert isinstance(refused.error, PasswordRequiredError)
    passwords = Passwords()
    passwords.remember(server.library.documents()[0].path, PASSWORD)  # as the window does
    (pdf,) = _exported(server, tmp_path / "again", "pdf", passwords=passwords)
    assert pdf.is_good, pdf.error


def test_nothing_stands_for_a_file_of_the_person(server: Server, make_pdf: MakePdf, tmp_path: Path) -> None:
    server.finish(BORN_DIGITAL, server.token())
    document = server.library.documents()[0]
    batch = _batch(server, Passwords(), has_kept=False)
    (outcome,) = _run(batch, tmp_path, document.id, "pdf")
    assert isinstance(outcome.error, FileMissingError)


def _exported(
    server: Server, folder: Path, *formats: str, passwords: Passwords | None = None
) -> tuple[ExportOutcome, ...]:
    document = server.library.documents()[0]
    assert not document.path.exists()
    return _run(_batch(server, passwords or Passwords(), has_kept=True), folder / "out", document.id, *formats)


def _batch(server: Server, passwords: Passwords, *, has_kept: bool) -> ExportBatch:
    kept = KeptSources(server.database, server.home / "api")
    writer = DocumentWriter(server.quick_host, server.library)
    return ExportBatch(server.library, writer, server.quick_host, passwords, kept.of if has_kept else None)


def _run(batch: ExportBatch, folder: Path, document_id: str, *formats: str) -> tuple[ExportOutcome, ...]:
    asked = ExportRequest((document_id,), formats, folder, "result", ExistingFile.NUMBER, datetime(2026, 1, 31))
    return batch.run(batch.plan(asked), JobContext("export", lambda event: None, threading.Event()))


def _text(path: Path) -> str:
    with pymupdf.open(path) as pdf:
        return "\n".join(page.get_text() for page in pdf)
