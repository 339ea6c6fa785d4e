from __future__ import annotations

from pathlib import Path

import pytest

from app.services.paths import app_paths
from app.services.settings_file import load_settings
from core.errors import SettingInvalidError
from core.settings import NetworkPolicy, Settings


def test_a_missing_file_means_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_values_are_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('network = "never"\nworkers = 3\n', encoding="utf-8")
    settings = load_settings(path)
    assert (settings.network, settings.workers) == (NetworkPolicy.NEVER, 3)


@pytest.mark.parametrize("text", ["workers = ", "workers = 'x'", "unknown = 1", "\x00"])
def test_a_bad_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingInvalidError, match=r"settings\.toml"):
        load_settings(path)


def test_all_folders_move_with_one_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGESIGHT_HOME", str(tmp_path))
    paths = app_paths()
    for folder in (paths.library_file, paths.models, paths.settings_file, paths.log_file):
        assert folder.is_relative_to(tmp_path)
