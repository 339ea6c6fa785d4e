"""Files to compose, and a host that does the work of a worker in this process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.services.worker_tasks import SourceRef, WorkerConfig, build_tasks
from core.jobs import JobContext
from core.settings import Settings
from engines.host.tasks import TaskContext
from engines.intake import SourceFile, open_source
from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()


def stamped(path: Path, password: str | None = None) -> SourceRef:
    stat = path.stat()
    return SourceRef(path, password, stat.st_size, stat.st_mtime_ns)


def text_pdf(path: Path, *texts: str, **options: Any) -> Path:
    """Write a PDF with a page for each text."""
    pdf = pymupdf.open()
    for text in texts:
        pdf.new_page(width=300, height=400).insert_text((50, 100), text)
    pdf.save(path, **options)
    return path


def picture(path: Path, *, size: tuple[int, int] = (120, 80), orientation: int = 1, **options: Any) -> Path:
    """Write a picture whose top left quarter is red, with an EXIF orientation."""
    pixels = np.full((size[1], size[0], 3), 255, dtype=np.uint8)
    pixels[: size[1] // 2, : size[0] // 2] = (220, 30, 30)
    exif = Image.Exif()
    exif[274] = orientation
    Image.fromarray(pixels).save(path, exif=exif, **options)
    return path


class InProcessHost:
    """Runs tasks at once on the thread that asks; ``before`` is called before each."""

    def __init__(self, root: Path) -> None:
        self.tasks = build_tasks(WorkerConfig(root, Settings()))
        self.before: Callable[[str, object], None] = lambda kind, payload: None
        self.cancelled: list[str] = []
        self.cancel = threading.Event()

    def submit(
        self,
        kind: str,
        payload: object,
        *,
        job_id: str,
        on_progress: Callable[[str, int, int], None] | None = None,
        **_: object,
    ) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            self.before(kind, payload)
            context = TaskContext(job_id=job_id, cancelled=self.cancel, send_progress=on_progress)
            future.set_result(self.tasks[kind](payload, context))
        except BaseException as error:
            future.set_exception(error)
        return future

    def cancel_job(self, job_id: str) -> None:
        self.cancelled.append(job_id)

    def close(self) -> None:
        """Close the files, as the end of a worker process does."""
        worker: Any = self.tasks["probe"]
        for source in worker.__self__._sources.values():
            source.close()


@pytest.fixture
def host(tmp_path: Path) -> Iterator[InProcessHost]:
    host = InProcessHost(tmp_path / "models")
    yield host
    host.close()


@pytest.fixture
def opened() -> Iterator[Callable[[SourceRef], SourceFile]]:
    """Opens sources once, and closes them after the test."""
    sources: dict[SourceRef, SourceFile] = {}

    def open_one(ref: SourceRef) -> SourceFile:
        if ref not in sources:
            sources[ref] = open_source(ref.path, password=ref.password)
        return sources[ref]

    yield open_one
    for source in sources.values():
        source.close()


@pytest.fixture
def job() -> JobContext:
    return JobContext("job", lambda event: None, threading.Event())
