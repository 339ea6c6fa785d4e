from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import DiskFullError, ExportFailedError, FormatUnknownError, OutputExistsError
from core.jobs import JobCancelled
from core.model import Document
from core.page_source import PageSource
from exporters import registry
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.registry import export_document, get_exporter, parse_format, parse_formats
from exporters.writing import _WatchedFile
from tests.unit.exporters.sample_documents import make_block, make_document, make_table, rich_document

TEXT_FORMATS = [each for each in ExportFormat if each is not ExportFormat.PDF]


def test_formats_are_found_by_id() -> None:
    assert parse_format(" MD ") is ExportFormat.MD
    assert parse_formats(["md,docx", "json, md"]) == (ExportFormat.MD, ExportFormat.DOCX, ExportFormat.JSON)


@pytest.mark.parametrize("names", [["rtf"], [""], [], [" , "], ["md,odt"]])
def test_unknown_format_names_the_known_ones(names: list[str]) -> None:
    with pytest.raises(FormatUnknownError, match="txt, md, docx, pdf, csv, json, html, xlsx, hocr, alto"):
        parse_formats(names)


@pytest.mark.parametrize("export_format", TEXT_FORMATS)
def test_each_format_has_its_exporter(export_format: ExportFormat, tmp_path: Path) -> None:
    exporter = get_exporter(export_format)
    assert exporter.format is export_format
    assert not exporter.needs_source
    target = tmp_path / f"report{export_format.suffix}"
    assert export_document(rich_document(), target, export_format) == (target,)
    assert target.stat().st_size > 50
    assert export_format.media_type


def test_names_end_in_the_id_but_for_alto() -> None:
    assert {each.value: each.suffix for each in ExportFormat if each.suffix != f".{each}"} == {"alto": ".xml"}


@pytest.mark.parametrize("export_format", TEXT_FORMATS)
def test_same_document_same_bytes(export_format: ExportFormat, tmp_path: Path) -> None:
    (first,) = export_document(rich_document(), tmp_path / "a", export_format)
    (second,) = export_document(rich_document(), tmp_path / "b", export_format)
    assert first.read_bytes() == second.read_bytes()


def test_split_csv_is_several_files(tmp_path: Path) -> None:
    document = make_document(make_table([["a"]]), make_table([["b"]]))
    written = export_document(document, tmp_path / "t.csv", ExportFormat.CSV, options=ExportOptions(csv_split=True))
    assert [path.name for path in written] == ["t-1.csv", "t-2.csv"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["t-1.csv", "t-2.csv"]


def test_existing_output_needs_overwrite(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(OutputExistsError):
        export_document(make_document(make_block("new")), target, ExportFormat.TXT)
    export_document(make_document(make_block("new")), target, ExportFormat.TXT, overwrite=True)
    assert target.read_text("utf-8") == "new\n"


@pytest.mark.parametrize("export_format", TEXT_FORMATS)
def test_cancelled_export_leaves_nothing(export_format: ExportFormat, tmp_path: Path) -> None:
    def stop() -> None:
        raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        export_document(rich_document(), tmp_path / "a.out", export_format, checkpoint=stop)
    assert list(tmp_path.iterdir()) == []


class _BrokenExporter:
    format = ExportFormat.TXT
    needs_source = False

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        sink.open().write(b"half")
        raise ZeroDivisionError("boom")


class _GreedyExporter(_BrokenExporter):
    needs_source = True


def test_failing_exporter_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "get_exporter", lambda _: _BrokenExporter())
    with pytest.raises(ExportFailedError, match="boom") as caught:
        export_document(rich_document(), tmp_path / "a.txt", ExportFormat.TXT)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert list(tmp_path.iterdir()) == []


def test_missing_source_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "get_exporter", lambda _: _GreedyExporter())
    with pytest.raises(ExportFailedError, match="needs the source"):
        export_document(rich_document(), tmp_path / "a.txt", ExportFormat.TXT)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("export_format", TEXT_FORMATS)
def test_full_disk_stays_a_full_disk(
    export_format: ExportFormat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = _WatchedFile
    monkeypatch.setattr("exporters.writing._WatchedFile", lambda path, mode: opened("/dev/full", "r+b"))
    with pytest.raises(DiskFullError):
        export_document(rich_document(), tmp_path / "a.out", export_format)
    assert list(tmp_path.iterdir()) == []


def test_importing_the_registry_loads_no_library() -> None:
    code = (
        "import sys, exporters.registry, exporters.txt, exporters.md, exporters.json, exporters.csv;"
        "print([m for m in ('docx', 'openpyxl', 'pymupdf', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
