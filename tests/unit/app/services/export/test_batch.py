from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.services.export.batch import ExportBatch, ExportOutcome
from app.services.library.library import Library
from core.errors import FileMissingError, NothingToDoError, OutputExistsError
from core.jobs import JobCancelled, JobContext
from exporters.searchable_pdf.pdf_check import PdfCheck
from tests.unit.app.services.export.exporting import InProcessHost, request, run, scanned


def test_saving_has_time_by_the_size_of_the_source(
    host: InProcessHost, batch: ExportBatch, library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    document = scanned(library, path)
    run(batch, request(tmp_path / "out", document, formats=("txt",)))
    small = host.stall_timeouts_s["export"]
    with path.open("ab") as stream:
        stream.truncate(1_000_000_000)  # a hole: takes no room
    run(batch, request(tmp_path / "out", document, formats=("txt",), existing="replace"))
    large = host.stall_timeouts_s["export"]
    assert small is not None
    assert large is not None
    assert 45 <= small < 46
    assert large > 300


def test_files_are_written_and_the_pdf_is_read_back(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = scanned(library, tmp_path / "a.pdf")
    text, pdf = run(batch, request(tmp_path / "out", document))
    assert (text.is_good, text.check) == (True, None)
    assert text.written[0].read_text(encoding="utf-8") == "Hello there\n"
    assert pdf.error is None
    assert pdf.check is not None
    assert pdf.check.is_sound
    assert pdf.check.character_recall == 1.0
    assert pdf.check.size_change > 0
    assert pdf.planned.target.is_file()


def test_pdf_that_lost_text_is_no_success(
    batch: ExportBatch, library: Library, host: InProcessHost, tmp_path: Path
) -> None:
    host.answers["verify_pdf"] = PdfCheck(1, 10, 0.4, 0.4, 0.01, 100, 100)
    (outcome,) = run(batch, request(tmp_path, scanned(library, tmp_path / "a.pdf"), formats=("pdf",)))
    assert outcome.written
    assert not outcome.is_good


@pytest.mark.parametrize(
    ("recall", "box_error", "is_sound"), [(1.0, 0.0, True), (0.98, 0.0, False), (1.0, 0.3, False), (0.995, 0.1, True)]
)
def test_limits_of_a_sound_pdf(recall: float, box_error: float, is_sound: bool) -> None:
    assert PdfCheck(1, 1, 0.5, recall, box_error, 1, 1).is_sound is is_sound


def test_one_failure_does_not_stop_the_others(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    unread = scanned(library, tmp_path / "unread.pdf", is_read=False)
    moved = scanned(library, tmp_path / "moved.pdf")
    (tmp_path / "moved.pdf").rename(tmp_path.parent / f"{tmp_path.name} elsewhere.pdf")
    good = scanned(library, tmp_path / "good.pdf")
    outcomes = run(batch, request(tmp_path / "out", unread, moved, good, formats=("pdf",)))
    kinds = [type(outcome.error) for outcome in outcomes]
    assert kinds == [NothingToDoError, FileMissingError, type(None)]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["good.pdf"]


def test_text_needs_no_source(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = scanned(library, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").unlink()
    (outcome,) = run(batch, request(tmp_path, document, formats=("md",)))
    assert outcome.is_good


def test_renamed_source_is_found(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = scanned(library, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").rename(tmp_path / "b.pdf")
    (outcome,) = run(batch, request(tmp_path / "out", document, formats=("pdf",)))
    assert outcome.is_good


def test_existing_file_is_kept_unless_replacing_was_chosen(
    batch: ExportBatch, library: Library, tmp_path: Path
) -> None:
    document = scanned(library, tmp_path / "a.pdf")
    (tmp_path / "a.md").write_text("mine")
    (kept,) = run(batch, request(tmp_path, document, formats=("md",)))
    assert isinstance(kept.error, OutputExistsError)
    assert (tmp_path / "a.md").read_text() == "mine"
    (replaced,) = run(batch, request(tmp_path, document, formats=("md",), existing="replace"))
    assert replaced.is_good
    assert (tmp_path / "a.md").read_text() == "Hello there\n"


def test_cancel_stops_before_the_next_file(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = scanned(library, tmp_path / "a.pdf")
    cancel = threading.Event()
    seen: list[ExportOutcome] = []

    def on_outcome(outcome: ExportOutcome) -> None:
        seen.append(outcome)
        cancel.set()

    plan = batch.plan(request(tmp_path / "out", document, formats=("txt", "md", "json")))
    with pytest.raises(JobCancelled):
        batch.run(plan, JobContext("job", lambda event: None, cancel), on_outcome)
    assert [outcome.planned.format_id for outcome in seen] == ["txt"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.txt"]
