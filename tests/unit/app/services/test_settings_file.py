from __future__ import annotations

from pathlib import Path

import pytest

from app.services.paths import app_paths
from app.services.settings_file import change_setting, load_settings, save_settings
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


def test_saved_settings_are_read_back_and_defaults_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    settings = Settings(workers=3, network=NetworkPolicy.NEVER, max_megapixels=12.5, name_template='{name} "é"')
    save_settings(path, settings)
    assert load_settings(path) == settings
    assert "max_pages" not in path.read_text(encoding="utf-8")
    save_settings(path, Settings())
    assert load_settings(path) == Settings()
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_one_setting_is_changed_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(workers=3, network=NetworkPolicy.NEVER))
    assert change_setting(path, "text_in_files", "keep").text_in_files == "keep"
    assert load_settings(path) == Settings(workers=3, network=NetworkPolicy.NEVER, text_in_files="keep")
    with pytest.raises(SettingInvalidError):
        change_setting(path, "text_in_files", "perhaps")


def test_settings_that_cannot_be_written_are_an_error_and_keep_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingInvalidError, match="cannot be written"):
        save_settings(tmp_path / "file" / "settings.toml", Settings(workers=1))


def test_a_user_without_a_home_folder_is_told_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_known(*_: object, **__: object) -> None:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv("PAGESIGHT_HOME")
    monkeypatch.setattr("platformdirs.PlatformDirs", none_known)
    with pytest.raises(SettingInvalidError, match="PAGESIGHT_HOME"):
        app_paths()
