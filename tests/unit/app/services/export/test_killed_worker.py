from __future__ import annotations

import sys
import tempfile
import threading
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.services.export.writer import DocumentWriter
from app.services.library.database import Database
from app.services.library.library import Library, PageResult, StoredDocument
from app.services.worker_tasks import SourceRef, WorkerConfig
from core.errors import WorkerCrashedError
from core.geometry import BBox
from core.jobs import JobContext
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier
from core.settings import Settings
from engines.host.host import WorkerHost
from tests.fakes.dying_export import DyingSetup, build_dying_tasks

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")
PAGES = 40


@dataclass
class Bench:
    """A stored document, and a worker that dies while it exports."""

    library: Library
    document: StoredDocument
    host: WorkerHost
    folder: Path
    deaths: Path
    seen: Path

    def export(self, format_id: str) -> Path:
        target = self.folder / f"a.{format_id}"
        job = JobContext("job", lambda event: None, threading.Event())
        writer = DocumentWriter(self.host, self.library)
        written = writer.write(self.document, SourceRef(Path("a.pdf")), range(PAGES), format_id, target, job)
        assert written == (target,)
        return target


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    # Workers import the main module of their parent; pytest's takes longer than the test itself.
    monkeypatch.setitem(sys.modules, "__main__", types.ModuleType("__main__"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    library = Library(Database(tmp_path / "library.db"))
    source = SourceInfo("a.pdf", "application/pdf", 1, "00", PAGES)
    document = library.open_document(source, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    box = BBox(0, 0, 100, 20)
    for index in range(PAGES):
        block = Block(BlockKind.PARAGRAPH, box, (Line(f"text of page {index}", box),))
        library.commit_page(document.id, PageResult.of(Page(index, 100, 200, 72.0, (block,)), 0.0))
    folder, deaths, seen = tmp_path / "out", tmp_path / "deaths", tmp_path / "seen"
    folder.mkdir()
    setup = DyingSetup(WorkerConfig(tmp_path / "models", Settings()), deaths, seen)
    with WorkerHost(build_dying_tasks, setup, workers=1) as host:
        yield Bench(library, document, host, folder, deaths, seen)
    library.close()


@pytest.mark.parametrize("format_id", ["txt", "md", "json", "csv", "html"])
def test_a_worker_killed_while_it_writes_leaves_no_half_file_and_loses_no_page(bench: Bench, format_id: str) -> None:
    # GIVEN a worker that dies in the middle of a file, and again when the host gives the task to the next one
    bench.deaths.write_text("xx")
    # WHEN the document is exported
    with pytest.raises(WorkerCrashedError) as caught:
        bench.export(format_id)
    # THEN the error names the file and the cause, the pages are there, and nothing of the output is
    assert "SIGKILL" in caught.value.what
    assert caught.value.file == "a.pdf"
    assert caught.value.remedy
    begun = bench.seen.read_text().splitlines()
    assert len(begun) == 2, "both deaths came with a file half written"
    assert list(bench.folder.iterdir()) == []
    assert list((bench.folder.parent / "temporary").glob("pagesight-pages-*")) == []
    assert len(bench.library.finished_pages(bench.document.id)) == PAGES
    # AND the export works when it is repeated
    text = bench.export(format_id).read_text(encoding="utf-8")
    assert all(f"text of page {index}" in text for index in range(PAGES))


def test_one_death_is_made_up_for_by_the_next_worker(bench: Bench) -> None:
    bench.deaths.write_text("x")
    text = bench.export("md").read_text(encoding="utf-8")
    assert all(f"text of page {index}" in text for index in range(PAGES))
    assert bench.deaths.read_text() == ""
    assert [path.name for path in bench.folder.iterdir()] == ["a.md"]
