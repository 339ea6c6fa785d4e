"""Exports of documents of a library, run in this process."""

from __future__ import annotations

import hashlib
import threading
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any

import pymupdf

from app.services.export.batch import ExportBatch, ExportOutcome, ExportRequest
from app.services.export.plan import ExistingFile
from app.services.library.library import Library, PageResult
from app.services.worker_tasks import WorkerConfig, build_tasks
from core.errors import AppError
from core.geometry import BBox
from core.jobs import JobContext, JobEvent
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier, Word
from core.settings import Settings
from exporters.base import DEFAULT_OPTIONS, ExportOptions


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


def scanned(library: Library, path: Path, *, is_read: bool = True, content: bytes | None = None) -> str:
    with pymupdf.open() as pdf:
        pdf.new_page(width=200, height=100)
        path.write_bytes(pdf.tobytes() if content is None else content)
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


def request(
    folder: Path,
    *ids: str,
    formats: tuple[str, ...] = ("txt", "pdf"),
    existing: str = "ask",
    options: ExportOptions = DEFAULT_OPTIONS,
) -> ExportRequest:
    """Ask for an export of documents."""
    return ExportRequest(ids, formats, folder, "{name}", ExistingFile(existing), datetime(2026, 1, 31), options)


def run(batch: ExportBatch, asked: ExportRequest) -> tuple[ExportOutcome, ...]:
    events: list[JobEvent] = []
    outcomes = batch.run(batch.plan(asked), JobContext("job", events.append, threading.Event()))
    assert [(event.done, event.total) for event in events] == [(n, len(outcomes)) for n in range(len(outcomes) + 1)]
    return outcomes
