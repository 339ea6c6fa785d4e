"""Results after the upload is gone: the same as those that are written from the file itself."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.services.accounts.port import Caller
from app.services.edit.editing import EditingService
from app.services.jobs.kept_sources import KeptSources
from app.services.jobs.port import JobState, JobStatus
from app.services.recognise.document import ReadRequest, ReadResult
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import AppError, ExportFailedError, FormatUnknownError, JobUnknownError
from core.jobs import JobContext
from core.model import Block, TextLayerMode, Tier
from core.resources import resource_path
from exporters.base import ExportFormat, ExportOptions
from tests.fakes.text_model import ScriptedTextModel
from tests.unit.app.services.jobs.conftest import BORN_DIGITAL, Server

MakePdf = Callable[..., Path]
PASSWORD = "open sesame"  # noqa: S105 - of a file made here


@pytest.mark.parametrize("chosen", list(ExportFormat))
def test_a_download_is_what_the_command_line_writes(
    server: Server, make_pdf: MakePdf, tmp_path: Path, chosen: ExportFormat
) -> None:
    caller, file = server.token(), make_pdf("figures.pdf", 3, has_picture=True)
    job = server.finish(file, caller)
    assert not (server.folder(job) / "upload").exists()
    read = _read(server, file)
    expected = tmp_path / f"expected{chosen.suffix}"
    server.jobs._parts.writer.write(
        read.document,
        read.ref,
        read.page_indices,
        chosen,
        expected,
        _context(),
        options=ExportOptions(figures=chosen is not ExportFormat.MD),
        result_id=job.id,
    )
    with server.jobs.download(job.id, caller, chosen.value) as download:
        assert download.media_type == chosen.media_type
        assert download.file_name == f"figures{chosen.suffix}"
        assert _content(download.path) == _content(expected)


def test_nothing_is_left_of_a_job_that_is_deleted_while_a_result_is_made(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    results = server.jobs._results
    make = results._make

    def made_after_deletion(*arguments: Any) -> None:
        server.jobs.delete(job.id, caller)
        make(*arguments)

    monkeypatch.setattr(results, "_make", made_after_deletion)
    with pytest.raises(JobUnknownError), server.jobs.download(job.id, caller, "docx"):
        pass
    assert not server.folder(job).exists()


def test_a_download_of_a_job_that_was_deleted_meanwhile_is_that_of_an_unknown_job(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    with server.jobs.download(job.id, caller, "md") as download:
        with download.opened() as file:
            server.jobs.delete(job.id, caller)
            assert file.read()
        with pytest.raises(JobUnknownError):
            download.opened()


def test_figures_are_in_a_docx_long_after_the_upload(server: Server, make_pdf: MakePdf) -> None:
    caller = server.token()
    job = server.finish(make_pdf("figures.pdf", 2, has_picture=True), caller)
    assert _pictures(server, job) == 2


def test_figures_of_a_protected_file_are_in_a_docx(server: Server, make_pdf: MakePdf) -> None:
    caller = server.token()
    job = server.finish(make_pdf("locked.pdf", 2, password=PASSWORD, has_picture=True), caller, password=PASSWORD)
    assert _pictures(server, job) == 2
    with server.jobs.download(job.id, caller, "html") as download:
        assert "data:image/" in download.path.read_text(encoding="utf-8")


def test_the_job_object_is_the_exported_one_with_more_members(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    shown = json.loads(server.jobs.job_json(job.id, caller))
    with server.jobs.download(job.id, caller, "json") as download:
        exported = json.loads(download.path.read_bytes())
    assert {key: shown[key] for key in exported} == exported
    assert set(shown) - set(exported) == {
        "tool",
        "file_name",
        "pages_done",
        "stage",
        "is_cancelled",
        "failed_pages",
        "notes",
        "created_at",
        "finished_at",
    }
    assert shown["finished_at"].endswith("Z")


@pytest.mark.parametrize("tool", ["", "summarize", "invoice-to-json", "translate"])
def test_the_job_object_keeps_to_its_schema(make_server: Callable[..., Server], tool: str) -> None:
    server = make_server(model=_german())
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, tool=tool, translate_to="de" if tool == "translate" else "")
    assert job.status is JobStatus.DONE, job.error_message
    _check_schema(json.loads(server.jobs.job_json(job.id, caller)))


def test_job_objects_of_other_states_keep_to_the_schema_too(server: Server, make_pdf: MakePdf) -> None:
    caller, gate = server.token(), threading.Event()
    server.host.before = lambda kind, payload: _hold(gate)
    running = server.send(make_pdf("nine.pdf", 9), caller)
    failed = server.finish(BORN_DIGITAL, caller, tool="translate", translate_to="de")
    shown = [json.loads(server.jobs.job_json(job.id, caller)) for job in (running, failed)]
    server.jobs.cancel(running.id, caller)
    gate.set()
    server.jobs.wait(running.id, caller, 30)
    shown.append(json.loads(server.jobs.job_json(running.id, caller)))
    for each in shown:
        _check_schema(each)
    assert [each["error"] and each["error"]["code"] for each in shown] == [None, "model_missing", "cancelled"]


def test_a_translation_stands_in_every_form_with_its_original(make_server: Callable[..., Server]) -> None:
    server = make_server(model=_german())
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, tool="translate", translate_to="de")
    assert job.status is JobStatus.DONE, job.error_message
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert shown["translated_to"] == "de"
    assert "Das Wasser" in shown["text"]
    assert "Das Wasser" in shown["markdown"]
    assert "Rain Barrels" in shown["source_text"]
    for chosen in ("txt", "md"):
        with server.jobs.download(job.id, caller, chosen) as download:
            assert "Das Wasser" in download.path.read_text(encoding="utf-8")
    # The translation that was made stays, whatever becomes of the one in the library.
    document = server.library.documents()[0]
    server.jobs._parts.tools.translator._store.forget(document.id, "de")
    assert json.loads(server.jobs.job_json(job.id, caller)) == shown


def test_a_summary_is_running_text_and_the_rest_is_the_documents(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, tool="summarize")
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert shown["markdown"].startswith("# Summary")
    assert (len(shown["pages"]), shown["page_count"]) == (1, 2)
    with server.jobs.download(job.id, caller, "txt") as download:
        assert "(p. 1)" in download.path.read_text(encoding="utf-8")
    plain = server.finish(BORN_DIGITAL, caller)
    for chosen in ("csv", "alto"):
        with server.jobs.download(job.id, caller, chosen) as one, server.jobs.download(plain.id, caller, chosen) as two:
            assert one.path.read_bytes().replace(job.id.encode(), b"") == two.path.read_bytes().replace(
                plain.id.encode(), b""
            )


def test_fields_are_kept_with_the_job(server: Server) -> None:
    caller = server.token()
    schema = '{"type": "object", "properties": {"total": {"type": "string"}}}'
    job = server.finish(BORN_DIGITAL, caller, tool="receipt-to-json", schema=schema)
    shown = json.loads(server.jobs.job_json(job.id, caller))
    assert list(shown["fields"]) == ["total"]
    with server.jobs.download(job.id, caller, "json") as download:
        assert json.loads(download.path.read_bytes())["fields"] == shown["fields"]


def test_a_result_is_made_once_for_all_who_ask(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    before = server.quick_host.asked.count("export")
    paths: list[Path] = []

    def take() -> None:
        with server.jobs.download(job.id, caller, "docx") as download:
            paths.append(download.path)

    takers = [threading.Thread(target=take) for _ in range(16)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join(30)
    assert len(paths) == 16
    assert server.quick_host.asked.count("export") == before + 1


def test_a_correction_in_the_window_shows_in_what_is_asked_for_later(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    with server.jobs.download(job.id, caller, "txt") as download:
        first = download.path
        assert "Rain Barrels" in first.read_text(encoding="utf-8")
        document = server.library.documents()[0]
        page = next(iter(server.library.page_results(document.id, [0]))).page()
        EditingService(server.library).store(document.id, 0, replace(page, blocks=(_renamed(page.blocks[0]),)))
        with server.jobs.download(job.id, caller, "txt") as corrected:
            assert "Water Butts" in corrected.path.read_text(encoding="utf-8")
        assert first.exists(), "somebody takes it right now"
    with server.jobs.download(job.id, caller, "md") as download:
        assert "Water Butts" in download.path.read_text(encoding="utf-8")
    assert "Water Butts" in json.loads(server.jobs.job_json(job.id, caller))["text"]


def test_an_unknown_format_is_a_bad_request(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)
    with pytest.raises(FormatUnknownError) as raised, server.jobs.download(job.id, caller, "exe"):
        pass
    assert raised.value.http_status == 400


def test_a_download_asks_nothing_before_its_block_is_entered(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller)

    def query(*arguments: object) -> None:
        raise AssertionError("the event loop of a server would wait for the disk")

    with monkeypatch.context() as on_the_loop:
        on_the_loop.setattr(server.database, "query", query)
        block = server.jobs.download(job.id, caller, "md")
    with block as download:
        assert download.path.exists()


def test_a_job_without_its_pdf_is_done_and_says_why(server: Server) -> None:
    caller = server.token()

    def before(kind: str, payload: object) -> None:
        if kind == "export" and getattr(payload, "format_id", "") == ExportFormat.PDF:
            raise ExportFailedError("the PDF is damaged in a way that forbids changing it", file=server.home)

    server.quick_host.before = before
    job = server.finish(BORN_DIGITAL, caller)
    assert job.status is JobStatus.DONE
    with pytest.raises(AppError) as raised, server.jobs.download(job.id, caller, "pdf"):
        pass
    assert raised.value.code == "export_failed"
    assert str(server.home) not in raised.value.message
    with server.jobs.download(job.id, caller, "docx") as download:
        assert download.path.stat().st_size


def test_the_window_can_draw_the_pages_of_an_ended_job(server: Server) -> None:
    caller, kept = server.token(), KeptSources(server.database, server.home / "api")
    job = server.finish(BORN_DIGITAL, caller)
    document = server.library.documents()[0]
    source = kept.of(document.id)
    assert source is not None
    assert source.path == server.folder(job) / "searchable.pdf"
    assert not document.path.exists()
    opened = server.host.tasks["probe"].__self__._sources.open_unchanged(  # type: ignore[attr-defined]  # a bound method
        source.path, None, source.fingerprint, lambda: None
    )
    assert opened.page_count == 2
    assert kept.of("0" * 32) is None
    server.jobs.delete(job.id, caller)
    assert kept.of(document.id) is None


def test_names_of_results_come_from_the_upload(server: Server) -> None:
    caller = server.token()
    job = server.finish(BORN_DIGITAL, caller, name="../My scan.of.July.pdf")
    assert job.file_name == "My scan.of.July.pdf"
    with server.jobs.download(job.id, caller, "alto") as download:
        assert download.file_name == "My scan.of.July.xml"
    assert json.loads(server.jobs.job_json(job.id, caller))["source"]["name"] == "My scan.of.July.pdf"


def _check_schema(shown: dict[str, object]) -> None:
    schema = json.loads(resource_path("schema/job.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(shown, schema)
    assert set(shown) <= set(schema["properties"]), "every member is described"


def _hold(gate: threading.Event) -> None:
    assert gate.wait(30)


def _read(server: Server, file: Path) -> ReadResult:
    return server.jobs._parts.reader.read(
        ReadRequest(file, ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)),
        _context(),
        on_probe=lambda *_: None,
        on_page=lambda page: None,
    )


def _content(path: Path) -> object:
    """Return what a file holds; of packages the parts, whose order of bytes may hold the time."""
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(path) as package:
            return {name: package.read(name) for name in package.namelist() if name != "docProps/core.xml"}
    return path.read_bytes()


def _pictures(server: Server, job: JobState) -> int:
    """Return how often pictures stand in the DOCX of a job."""
    with (
        server.jobs.download(job.id, _owner(server, job), "docx") as download,
        zipfile.ZipFile(download.path) as package,
    ):
        return package.read("word/document.xml").count(b"<a:blip ")


def _owner(server: Server, job: JobState) -> Caller:
    return Caller(server.database.query("SELECT account FROM api_jobs WHERE id = ?", job.id)[0][0])


def _german() -> ScriptedTextModel:
    return ScriptedTextModel(answers=("Das Wasser vom Dach.",), is_small=False)


def _renamed(block: Block) -> Block:
    line = replace(block.lines[0], text="Water Butts", words=())
    return replace(block, lines=(line,))


def _context() -> JobContext:
    return JobContext("a job", lambda event: None, threading.Event())
