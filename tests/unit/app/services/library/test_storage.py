from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.services.data_place import LOCK_NAME
from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library, PageResult
from app.services.library.storage import Kept, delete_stored, stored_places
from app.services.paths import AppPaths
from core.geometry import BBox
from core.jobs import JobState
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    paths = AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    for folder in (paths.models / "a model", paths.config, paths.logs):
        folder.mkdir(parents=True)
    (paths.models / "a model" / "weights").write_bytes(b"w" * 1000)
    (paths.config / "settings.toml").write_text("workers = 1\n")
    (paths.config / "export.toml").write_text("formats = ['md']\n")
    for name in ("pasted/1.png", "composed/one/a.pdf", "api/1f/upload", "somebody's own file"):
        file = paths.data / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"f" * 10)
    (paths.data / LOCK_NAME).write_text("")
    paths.log_file.write_text("today")
    (paths.logs / "pagesight.log.1").write_text("yesterday")
    return paths


def test_places_and_sizes(paths: AppPaths) -> None:
    library = Library(Database(paths.library_file))
    places = {place.kept: place for place in stored_places(paths)}
    assert set(places) == set(Kept)
    assert places[Kept.MODELS].size_bytes == 1000
    assert places[Kept.FILES].size_bytes == 30
    assert places[Kept.LOGS].size_bytes == len("today") + len("yesterday")
    assert places[Kept.LIBRARY].size_bytes >= paths.library_file.stat().st_size > 0
    library.close()


def test_delete_everything_keeps_settings_and_models(paths: AppPaths) -> None:
    library = Library(Database(paths.library_file))
    info = SourceInfo("secret.pdf", "application/pdf", 1, "ab" * 32, 1)
    library.open_document(info, path=Path("/in/secret.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    delete_stored(paths, library)
    assert library.documents() == []
    assert paths.log_file.read_text() == ""
    assert [file.name for file in paths.logs.iterdir()] == ["pagesight.log"]
    assert [file.name for file in paths.config.iterdir()] == ["settings.toml"]
    assert (paths.models / "a model" / "weights").exists()
    left = {file.name for file in paths.data.iterdir() if not file.name.startswith("library.sqlite")}
    assert left == {"models", LOCK_NAME, "somebody's own file"}
    library.close()


def test_delete_everything_leaves_no_row_in_any_table(paths: AppPaths) -> None:
    library = Library(Database(paths.library_file))
    journal = Journal(Database(paths.library_file))
    info = SourceInfo("secret.pdf", "application/pdf", 1, "ab" * 32, 1)
    stored = library.open_document(info, path=Path("/in/secret.pdf"), tier=Tier.CPU, language="auto", reading_key="k")
    box = BBox(0, 0, 10, 10)
    block = Block(BlockKind.PARAGRAPH, box, (Line("a word of a secret", box),))
    page = Page(0, 100, 100, 72, (block,))
    library.commit_page(stored.id, PageResult.of(page, 0.1))
    EditingService(library).store(stored.id, 0, page)
    journal.begin("a job", Path("/in/secret.pdf"))
    journal.finish("a job", JobState.SUCCEEDED)
    with closing(sqlite3.connect(paths.library_file)) as connection, connection:
        connection.execute("INSERT INTO api_charges VALUES ('a job', 'a token', 3, 0)")
        connection.execute(
            """INSERT INTO api_jobs (id, account, file_name, state, owner_machine, owner_pid, owner_started,
                                     heartbeat_at, created_at)
               VALUES ('a job', 'a token', 'secret.pdf', 'pending', '', 0, 0, 0, 0)"""
        )
    delete_stored(paths, library)
    journal.close()
    library.close()
    with closing(sqlite3.connect(paths.library_file)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("sqlite_", "page_search"))
        ]
        assert {"documents", "pages", "page_edits", "page_texts", "jobs"} <= set(names)
        left = [name for name in names if connection.execute(f"SELECT 1 FROM {name}").fetchone()]  # noqa: S608 - our own tables
        assert left == []
    left_bytes = paths.library_file.read_bytes()
    assert b"secret.pdf" not in left_bytes
    assert b"of a secret" not in left_bytes
