from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.library.retention import delete_orphans, delete_unused, tidy
from app.services.paths import AppPaths
from core.jobs import JobState
from core.model import SourceInfo, Tier

DAY_S = 86_400


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")


@pytest.fixture
def library(paths: AppPaths) -> Iterator[Library]:
    library = Library(Database(paths.library_file))
    yield library
    library.close()


def add(library: Library, path: Path, *, key: str = "k") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(path.name.encode())
    info = SourceInfo(path.name, "image/png", 1, path.name.encode().hex().ljust(64, "0")[:64], 1)
    return library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key=key).id


def test_zero_keeps_everything(library: Library, tmp_path: Path) -> None:
    add(library, tmp_path / "a.png")
    assert delete_unused(library, 0, now=time.time() + 10_000 * DAY_S) == 0
    assert len(library.entries()) == 1


def test_stored_files_stay_where_the_disk_is_connected_elsewhere(library: Library, paths: AppPaths) -> None:
    add(library, paths.pasted / "pasted.png")
    add(library, paths.composed / "one" / "composed.pdf")
    moved = AppPaths(paths.data.with_name("other"), paths.config, paths.logs)
    paths.data.rename(moved.data)
    delete_orphans(library, moved, (), now=time.time() + DAY_S)
    assert (moved.pasted / "pasted.png").exists()
    assert (moved.composed / "one" / "composed.pdf").exists()


def test_unused_documents_go_and_then_the_files_stored_for_them(
    library: Library, paths: AppPaths, tmp_path: Path
) -> None:
    add(library, tmp_path / "mine.png")
    add(library, paths.pasted / "pasted.png")
    add(library, paths.composed / "one" / "composed.pdf")
    assert delete_unused(library, 30, now=time.time() + 29 * DAY_S) == 0
    later = time.time() + 31 * DAY_S
    delete_orphans(library, paths, (), now=later)
    assert (paths.pasted / "pasted.png").exists()
    assert delete_unused(library, 30, now=later) == 3
    assert library.entries() == []
    delete_orphans(library, paths, (), now=later)
    assert (tmp_path / "mine.png").exists()
    assert not (paths.pasted / "pasted.png").exists()
    assert not (paths.composed / "one").exists()


def test_looking_at_a_document_counts_as_using_it(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = add(library, tmp_path / "used.png")
    add(library, tmp_path / "unused.png")
    later = time.time() + 20 * DAY_S
    monkeypatch.setattr(time, "time", lambda: later)
    library.mark_used(used)
    assert delete_unused(library, 30, now=later + 15 * DAY_S) == 1
    assert [entry.id for entry in library.entries()] == [used]


def test_stored_file_stays_while_anything_needs_it(library: Library, paths: AppPaths) -> None:
    shared, waiting, new = (paths.pasted / name for name in ("shared.png", "waiting.png", "new.png"))
    first = add(library, shared)
    add(library, shared, key="other settings")
    library.delete(first)
    for path in (waiting, new):
        path.write_bytes(b"x")
    tomorrow = time.time() + DAY_S
    delete_orphans(library, paths, {waiting, new}, now=tomorrow)
    assert all(path.exists() for path in (shared, waiting, new))
    delete_orphans(library, paths, {waiting})
    assert new.exists()  # of the last hour
    delete_orphans(library, paths, {waiting}, now=tomorrow)
    assert shared.exists()
    assert waiting.exists()
    assert not new.exists()


def test_tidying_keeps_files_that_wait_to_be_read(library: Library, paths: AppPaths) -> None:
    journal = Journal(Database(paths.library_file))
    waiting, done = paths.pasted / "waiting.png", paths.pasted / "done.png"
    for number, path in enumerate((waiting, done)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        os.utime(path, (time.time() - DAY_S,) * 2)
        journal.begin(str(number), path)
    journal.finish("0", JobState.INTERRUPTED)
    journal.finish("1", JobState.FAILED)
    tidy(library, journal, paths, 0)
    assert waiting.exists()
    assert not done.exists()
    journal.close()
