from __future__ import annotations

from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library
from app.services.library.storage import Kept, delete_stored, stored_places
from app.services.paths import LOCK_NAME, AppPaths
from core.model import SourceInfo, Tier


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    paths = AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    for folder in (paths.models / "a model", paths.config, paths.logs):
        folder.mkdir(parents=True)
    (paths.models / "a model" / "weights").write_bytes(b"w" * 1000)
    (paths.config / "settings.toml").write_text("workers = 1\n")
    (paths.config / "export.toml").write_text("formats = ['md']\n")
    for name in ("pasted/1.png", "composed/one/a.pdf", "what a later version keeps"):
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
    assert left == {"models", LOCK_NAME}
    library.close()
