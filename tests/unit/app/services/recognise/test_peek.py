from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PIL import Image

from app.services.recognise.peek import UNKNOWN, Peek, PeekPayload, PeekService, peek_files, sampled_pages
from app.services.worker_tasks import WorkerConfig, build_tasks
from core.jobs import JobCancelled
from core.settings import Settings
from engines.host.host import WorkerHost
from engines.intake import open_source

SENTENCE = "The quick brown fox jumps over the lazy dog and runs home again. "


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with pymupdf.open() as document:
        for _ in range(7):
            document.new_page().insert_textbox((50, 50, 550, 700), SENTENCE * 20)
        document.save(tmp_path / "digital.pdf")
    with pymupdf.open() as document:
        document.new_page()
        document.save(tmp_path / "blank.pdf")
    Image.new("RGB", (40, 30), "white").save(tmp_path / "picture.png")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 cut off")
    return tmp_path


def look(paths: list[Path], clock: Iterator[float] | None = None) -> tuple[Peek, ...]:
    ticks = clock or iter([0.0] * 99)
    return peek_files(PeekPayload(tuple(paths)), open_source, lambda: None, lambda: next(ticks))


def test_pages_are_counted_and_text_is_found(folder: Path) -> None:
    names = ["digital.pdf", "blank.pdf", "picture.png", "broken.pdf", "gone.pdf"]
    digital, blank, picture, broken, gone = look([folder / name for name in names])
    assert (digital.page_count, digital.has_text) == (7, True)
    assert (blank.page_count, blank.has_text) == (1, False)
    assert (picture.page_count, picture.has_text) == (1, False)
    assert broken == gone == UNKNOWN


def test_a_turn_ends_and_has_seen_at_least_one_file(folder: Path) -> None:
    seen = look([folder / "picture.png"] * 5, iter([0.0, 9.0]))
    assert len(seen) == 1


def test_cancel_is_heard_between_files(folder: Path) -> None:
    def stop() -> None:
        raise JobCancelled("x")

    with pytest.raises(JobCancelled):
        peek_files(PeekPayload((folder / "picture.png",)), open_source, stop)


@pytest.mark.parametrize("count", [1, 4, 5, 6, 100])
def test_sampled_pages_are_pages_of_the_file_with_first_and_last(count: int) -> None:
    pages = sampled_pages(count)
    assert len(set(pages)) == len(pages) <= 5
    assert (pages[0], pages[-1]) == (0, count - 1)


def test_worker_process_answers(folder: Path) -> None:
    with WorkerHost(build_tasks, WorkerConfig(folder / "models", Settings()), workers=1) as host:
        seen = PeekService(host).peek([folder / "digital.pdf", folder / "broken.pdf"]).result(60)
    assert seen[0].page_count == 7
