from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library
from app.services.library.retention import delete_stored_file, delete_unused
from app.services.paths import AppPaths
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


def test_zero_keeps_everything(library: Library, paths: AppPaths, tmp_path: Path) -> None:
    add(library, tmp_path / "a.png")
    assert delete_unused(library, paths, 0, now=time.time() + 10_000 * DAY_S) == 0
    assert len(library.entries()) == 1


def test_unused_documents_go_with_the_files_stored_for_them(library: Library, paths: AppPaths, tmp_path: Path) -> None:
    add(library, tmp_path / "mine.png")
    add(library, paths.pasted / "pasted.png")
    add(library, paths.composed / "one" / "composed.pdf")
    assert delete_unused(library, paths, 30, now=time.time() + 29 * DAY_S) == 0
    assert delete_unused(library, paths, 30, now=time.time() + 31 * DAY_S) == 3
    assert library.entries() == []
    assert (tmp_path / "mine.png").exists()
    assert not (paths.pasted / "pasted.png").exists()
    assert not (paths.composed / "one").exists()


def test_looking_at_a_document_counts_as_using_it(
    library: Library, paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used, unused = add(library, tmp_path / "used.png"), add(library, tmp_path / "unused.png")
    later = time.time() + 20 * DAY_S
    monkeypatch.setattr(time, "time", lambda: later)
    library.mark_used(used)
    assert delete_unused(library, paths, 30, now=later + 15 * DAY_S) == 1
    assert [entry.id for entry in library.entries()] == [used]
    assert unused != used


def test_file_that_another_document_names_stays(library: Library, paths: AppPaths) -> None:
    path = paths.pasted / "pasted.png"
    first = add(library, path)
    add(library, path, key="other settings")
    library.delete(first)
    delete_stored_file(path, library, paths)
    assert path.exists()


def test_stored_files_that_nobody_names_go_once_they_are_old(library: Library, paths: AppPaths) -> None:
    paths.pasted.mkdir(parents=True)
    old, new = paths.pasted / "old.png", paths.pasted / "new.png"
    for path in (old, new):
        path.write_bytes(b"x")
    os.utime(old, (time.time() - 40 * DAY_S,) * 2)
    delete_unused(library, paths, 30)
    assert not old.exists()
    assert new.exists()


def test_single_stored_file_goes_with_its_document(library: Library, paths: AppPaths, tmp_path: Path) -> None:
    stored, foreign = paths.pasted / "pasted.png", tmp_path / "mine.png"
    for path in (stored, foreign):
        library.delete(add(library, path))
        delete_stored_file(path, library, paths)
    assert not stored.exists()
    assert foreign.exists()
