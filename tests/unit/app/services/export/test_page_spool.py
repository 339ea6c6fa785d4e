from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.services.export.page_spool import PageSpool, spooled
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from core.errors import DiskFullError
from core.model import Page, SourceInfo, Tier

PAGES = 70  # more than are copied at a time


@pytest.fixture(autouse=True)
def temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def a_library(path: Path | None) -> tuple[Library, str]:
    library = Library(Database(path))
    source = SourceInfo("a.pdf", "application/pdf", 1, "00", PAGES)
    document = library.open_document(source, path=Path("a.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    for index in range(PAGES):
        library.commit_page(document.id, PageResult.of(Page(index, 100 + index, 200, 72.0), 0.0))
    return library, document.id


def arrived(spool: PageSpool) -> PageSpool:
    """Return the spool as it comes out of the pipe to a worker."""
    copy: PageSpool = pickle.loads(pickle.dumps(spool))  # noqa: S301 - our own bytes
    return copy


@pytest.mark.parametrize("in_memory", [False, True])
def test_pages_arrive_in_order_and_each_when_it_is_asked_for(tmp_path: Path, in_memory: bool) -> None:
    library, document_id = a_library(None if in_memory else tmp_path / "library.db")
    with (
        spooled(library, document_id, [*range(5, PAGES), 3, 999]) as spool,
        arrived(spool).opened() as pages,
    ):
        assert len(pages) == PAGES - 4
        assert [page.index for page in pages] == [3, *range(5, PAGES)]
        assert [page.index for page in pages] == [3, *range(5, PAGES)]
        assert pages[-1].width == 100 + PAGES - 1
        assert [page.index for page in pages[1:3]] == [5, 6]
        with pytest.raises(IndexError):
            pages[PAGES]


def test_a_message_to_the_worker_does_not_grow_with_the_document(tmp_path: Path) -> None:
    library, document_id = a_library(tmp_path / "library.db")
    with spooled(library, document_id, range(PAGES)) as spool:
        assert len(pickle.dumps(spool)) < 1000 < spool.byte_count


def test_the_file_is_gone_afterwards_also_after_an_error(tmp_path: Path, temporary_folder: Path) -> None:
    library, document_id = a_library(tmp_path / "library.db")

    def fail_within() -> None:
        with spooled(library, document_id, range(PAGES)):
            assert len(list(temporary_folder.iterdir())) == 1
            raise KeyError

    with pytest.raises(KeyError):
        fail_within()
    assert list(temporary_folder.iterdir()) == []


def test_a_library_in_memory_writes_no_file(temporary_folder: Path) -> None:
    library, document_id = a_library(None)
    with spooled(library, document_id, range(PAGES)):
        assert list(temporary_folder.iterdir()) == []


def test_files_of_killed_programs_are_removed_and_others_stay(tmp_path: Path, temporary_folder: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = temporary_folder / f"pagesight-pages-{ended.pid}-x"
    kept = [temporary_folder / name for name in (f"pagesight-pages-{os.getpid()}-x", "pagesight-pages-x", "other")]
    for path in (left, *kept):
        path.touch()
    library, document_id = a_library(tmp_path / "library.db")
    with spooled(library, document_id, [0]):
        assert not left.exists()
    assert all(path.exists() for path in kept)


def test_without_a_place_for_the_file_the_error_says_where_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, document_id = a_library(tmp_path / "library.db")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(DiskFullError, match="handed over") as caught, spooled(library, document_id, [0]):
        pass
    assert caught.value.file == str(tmp_path / "missing")
