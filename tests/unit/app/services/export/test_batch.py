from __future__ import annotations

import hashlib
import threading
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from app.services.export.batch import ExportBatch, ExportOutcome, ExportRequest
from app.services.export.plan import ExistingFile
from app.services.export.writer import DocumentWriter
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.worker_tasks import WorkerConfig, build_tasks
from core.errors import AppError, FileMissingError, NothingToDoError, OutputExistsError
from core.geometry import BBox
from core.jobs import JobCancelled, JobContext, JobEvent
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier, Word
from core.settings import Settings
from exporters.searchable_pdf.pdf_check import PdfCheck


class InProcessHost:
    """Runs the tasks of workers at once, in this process."""

    def __init__(self) -> None:
        self.tasks = build_tasks(WorkerConfig(Path("unused"), Settings()))
        self.kinds: list[str] = []
        self.stall_timeouts_s: dict[str, float | None] = {}
        self.answers: dict[str, object] = {}

    def submit(self, kind: str, payload: object, *, stall_timeout_s: float | None = None, **_: object) -> Future[Any]:
        self.kinds.append(kind)
        self.stall_timeouts_s[kind] = stall_timeout_s
        future: Future[Any] = Future()
        try:
            future.set_result(self.answers[kind] if kind in self.answers else self.tasks[kind](payload, self))
        except AppError as error:
            future.set_exception(error)
        return future

    def cancel_job(self, job_id: str) -> None:
        """Nothing is ever running."""

    def checkpoint(self) -> None:
        """Go on."""


@pytest.fixture
def host() -> InProcessHost:
    return InProcessHost()


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


@pytest.fixture
def batch(host: InProcessHost, library: Library) -> ExportBatch:
    return ExportBatch(library, DocumentWriter(host, library), host)


def scanned(library: Library, path: Path, *, is_read: bool = True) -> str:
    pdf = pymupdf.open()
    pdf.new_page(width=200, height=100)
    path.write_bytes(pdf.tobytes())
    pdf.close()
    info = SourceInfo(
        path.name, "application/pdf", path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest(), 1
    )
    stored = library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")
    if is_read:
        box = BBox(20, 20, 120, 40)
        line = Line(
            "Hello there", box, (Word("Hello", BBox(20, 20, 70, 40)), Word("there", BBox(75, 20, 120, 40))), 0.9
        )
        block = Block(BlockKind.PARAGRAPH, box, (line,))
        library.commit_page(stored.id, PageResult.of(Page(0, 200, 100, 72, (block,)), 0.1))
    return stored.id


def request(folder: Path, *ids: str, formats: tuple[str, ...] = ("txt", "pdf"), existing: str = "ask") -> ExportRequest:
    return ExportRequest(ids, formats, folder, "{name}", ExistingFile(existing), datetime(2026, 1, 31))


def run(batch: ExportBatch, asked: ExportRequest) -> tuple[ExportOutcome, ...]:
    events: list[JobEvent] = []
    outcomes = batch.run(batch.plan(asked), JobContext("job", events.append, threading.Event()))
    assert [(event.done, event.total) for event in events] == [(n, len(outcomes)) for n in range(len(outcomes) + 1)]
    return outcomes


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
