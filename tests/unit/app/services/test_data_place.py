from __future__ import annotations

import errno
import itertools
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import platformdirs
import platformdirs.api
import platformdirs.windows
import pytest
from platformdirs.macos import MacOS
from platformdirs.windows import Windows

from app.services import data_place
from app.services.data_place import (
    ask_move,
    chosen_data,
    last_problem,
    move_as_asked,
    pending_move,
    take_back,
    use_folder,
)
from app.services.library.database import Database
from app.services.library.library import Library
from app.services.paths import HOME_VARIABLE, AppPaths, app_paths
from core.errors import OutputNotWritableError, SettingInvalidError
from core.model import SourceInfo, Tier


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    paths = AppPaths(tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    library = Library(Database(paths.library_file))
    for number, path in enumerate((paths.pasted / "1.png", tmp_path / "elsewhere.pdf")):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        info = SourceInfo(path.name, "image/png", 1, f"{number:02}" * 32, 1)
        library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")
    library.close()
    (paths.models / "reader").mkdir(parents=True)
    (paths.models / "reader" / "weights").write_bytes(b"weights")
    return paths


def paths_in(folder: Path) -> set[Path]:
    library = Library(Database(folder / "library.sqlite"))
    found = {entry.path for entry in library.entries()}
    library.close()
    return found


def test_nothing_is_moved_unless_asked(paths: AppPaths) -> None:
    assert not move_as_asked(paths)
    assert chosen_data(paths.config) is None


def check_moved(paths: AppPaths, target: Path, tmp_path: Path) -> None:
    ask_move(paths, target)
    assert pending_move(paths.config) == target
    assert move_as_asked(paths)
    assert chosen_data(paths.config) == target
    assert pending_move(paths.config) is None
    assert (target / "models" / "reader" / "weights").read_bytes() == b"weights"
    assert paths_in(target) == {target / "pasted" / "1.png", tmp_path / "elsewhere.pdf"}
    assert (target / "pasted" / "1.png").is_file()
    assert list(paths.data.iterdir()) == []
    assert not move_as_asked(paths)


def test_move_takes_everything_along(paths: AppPaths, tmp_path: Path) -> None:
    target = tmp_path / "new" / "place"
    target.mkdir(parents=True)
    check_moved(paths, target, tmp_path)


def test_move_to_another_disk_copies(paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_place, "_same_disk", lambda old, new: False)
    target = tmp_path / "new"
    target.mkdir()
    check_moved(paths, target, tmp_path)


def test_file_system_without_links_copies(paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(source: str, target: str, **_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_link)
    target = tmp_path / "new"
    target.mkdir()
    check_moved(paths, target, tmp_path)


def test_failed_move_keeps_the_old_place_and_says_why(paths: AppPaths, tmp_path: Path) -> None:
    target = tmp_path / "new"
    target.mkdir()
    ask_move(paths, target)
    (target / "someone else's").write_text("x")
    assert not move_as_asked(paths)
    assert chosen_data(paths.config) is None
    assert "not empty" in last_problem(paths.config)
    assert len(paths_in(paths.data)) == 2
    assert pending_move(paths.config) is None  # not tried at every start


def test_disk_full_while_copying_loses_nothing(
    paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(data_place, "_same_disk", lambda old, new: False)
    monkeypatch.setattr("shutil.copytree", full)
    ask_move(paths, tmp_path / "new")
    (tmp_path / "new").mkdir()
    assert not move_as_asked(paths)
    assert last_problem(paths.config) == "No space left on device"
    assert len(paths_in(paths.data)) == 2


def test_library_that_is_in_use_is_not_moved(paths: AppPaths, tmp_path: Path) -> None:
    ask_move(paths, tmp_path / "new")
    library = Library(Database(paths.library_file))
    assert not move_as_asked(paths)
    info = SourceInfo("late.png", "image/png", 1, "7" * 64, 1)
    library.open_document(info, path=tmp_path / "late.png", tier=Tier.CPU, language="auto", reading_key="k")
    library.close()
    assert "another process" in last_problem(paths.config)
    assert not (tmp_path / "new").exists()
    assert len(paths_in(paths.data)) == 3
    ask_move(paths, tmp_path / "new")
    assert move_as_asked(paths)
    assert len(paths_in(tmp_path / "new")) == 3


def test_choice_that_cannot_be_stored_leaves_the_old_place_as_it_was(
    paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_move(paths, tmp_path / "new")
    write = data_place._write

    def refuse_choice(config: Path, values: dict[str, str]) -> None:
        if values == {"data": str(tmp_path / "new")}:
            raise SettingInvalidError("the settings cannot be written")
        write(config, values)

    monkeypatch.setattr(data_place, "_write", refuse_choice)
    assert not move_as_asked(paths)
    assert paths_in(paths.data) == {paths.pasted / "1.png", tmp_path / "elsewhere.pdf"}
    assert (paths.pasted / "1.png").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"data", "config", "elsewhere.pdf"}


def test_damaged_library_stays_where_it_is(paths: AppPaths, tmp_path: Path) -> None:
    paths.library_file.write_bytes(b"no database at all" * 100)
    ask_move(paths, tmp_path / "new")
    assert not move_as_asked(paths)
    assert "damaged" in last_problem(paths.config)
    assert paths.library_file.exists()
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("system", [Windows, MacOS])
def test_data_lie_apart_from_settings_and_logs(
    monkeypatch: pytest.MonkeyPatch, system: type[platformdirs.api.PlatformDirsABC]
) -> None:
    """Else moving or deleting the data would take the settings along."""
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setattr(platformdirs, "PlatformDirs", system)
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda name: f"/{name}")
    found = app_paths()
    for other in (found.config, found.logs):
        assert not other.is_relative_to(found.data)


def test_request_can_be_taken_back(paths: AppPaths, tmp_path: Path) -> None:
    ask_move(paths, tmp_path / "new")
    take_back(paths)
    assert not move_as_asked(paths)


@pytest.mark.parametrize("place", ["data", "data/inside", ".", "relative"])
def test_unusable_places_are_refused(paths: AppPaths, tmp_path: Path, place: str) -> None:
    target = Path(place) if place == "relative" else (tmp_path / place)
    for ask in (ask_move, use_folder):
        with pytest.raises(OutputNotWritableError):
            ask(paths, target)
    assert pending_move(paths.config) is None


def test_other_folder_is_used_and_the_old_one_stays(paths: AppPaths, tmp_path: Path) -> None:
    use_folder(paths, tmp_path / "other")
    assert chosen_data(paths.config) == tmp_path / "other"
    assert len(paths_in(paths.data)) == 2


def test_folder_of_other_things_is_not_taken_for_a_place_of_the_library(paths: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "novel.txt").write_text("mine")
    with pytest.raises(OutputNotWritableError, match="not empty"):
        use_folder(paths, tmp_path / "documents")
    Database(tmp_path / "documents" / "library.sqlite").close()
    use_folder(paths, tmp_path / "documents")
    assert chosen_data(paths.config) == tmp_path / "documents"


def test_results_of_the_http_api_move_along(paths: AppPaths, tmp_path: Path) -> None:
    folder = paths.api / ("0" * 32)
    folder.mkdir(parents=True)
    (folder / "searchable.pdf").write_bytes(b"%PDF")
    library = Library(Database(paths.library_file))
    info = SourceInfo("sent.pdf", "application/pdf", 1, "ab" * 32, 1)
    library.open_document(info, path=folder / "upload", tier=Tier.CPU, language="auto", reading_key="k")
    library.close()
    target = tmp_path / "new"
    ask_move(paths, target)
    assert move_as_asked(paths)
    assert (target / "api" / folder.name / "searchable.pdf").read_bytes() == b"%PDF"
    assert not paths.api.exists()
    assert target / "api" / folder.name / "upload" in paths_in(target)


@pytest.mark.parametrize("is_same_disk", [True, False])
def test_what_is_not_of_the_program_stays(
    paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_same_disk: bool
) -> None:
    monkeypatch.setattr(data_place, "_same_disk", lambda old, new: is_same_disk)
    (paths.data / "novel").mkdir()
    (paths.data / "novel" / "1.txt").write_text("mine")
    (paths.models / "library.sqlite").write_text("a file of a model")
    ask_move(paths, tmp_path / "new")
    assert move_as_asked(paths)
    assert {file.name for file in paths.data.rglob("*")} == {"novel", "1.txt"}
    assert {file.name for file in (tmp_path / "new").iterdir()} == {"library.sqlite", "models", "pasted"}
    assert (tmp_path / "new" / "models" / "library.sqlite").read_text() == "a file of a model"


def test_disk_that_is_not_connected_is_told(paths: AppPaths, tmp_path: Path) -> None:
    use_folder(paths, tmp_path / "other")
    (tmp_path / "other").rmdir()
    with pytest.raises(SettingInvalidError, match="not there"):
        chosen_data(paths.config)


def test_choice_holds_for_the_program_unless_the_variable_names_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    usual = app_paths()
    use_folder(usual, tmp_path / "other")
    if usual.config.is_relative_to(tmp_path):  # the variables above are Linux's
        assert app_paths().data == tmp_path / "other"
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    assert app_paths().data == tmp_path / "home" / "data"


def test_kill_at_any_moment_of_a_move_loses_nothing(paths: AppPaths, tmp_path: Path) -> None:
    # A process of its own that is killed at its nth call that changes files; n counts up until it comes through.
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from app.services.data_place import move_as_asked
        from app.services.paths import AppPaths

        root, left = Path(sys.argv[1]), int(sys.argv[2])
        CHANGES = {"open", "os.link", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "sqlite3.connect"}

        def count(event, arguments):
            global left
            if event in CHANGES and str(root) in str(arguments[0]):
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        move_as_asked(AppPaths(root / "data", root / "config", root / "logs"))
        """
    )
    target = tmp_path / "new"
    ended = 0
    for number in itertools.count():
        root = tmp_path / f"try{number}"
        tried = AppPaths(root / "data", root / "config", root / "logs")
        shutil.copytree(paths.data, tried.data)
        target = root / "new"
        ask_move(tried, target)
        ended = subprocess.run([sys.executable, "-c", script, str(root), str(number)], check=False).returncode
        # The next start, as the program does it
        current = replace(tried, data=chosen_data(tried.config) or tried.data)
        move_as_asked(current)
        assert chosen_data(tried.config) == target, number
        assert len(paths_in(target)) == 2, number
        assert (target / "models" / "reader" / "weights").read_bytes() == b"weights"
        assert {path.name for path in root.iterdir()} <= {"data", "new", "config"}, number
        assert not list(tried.data.iterdir()), number
        assert not (target / ".pagesight-moved").exists()
        if ended == 0:
            break
        assert ended == -signal.SIGKILL
    assert number > 20
