"""Where the library and the models lie when a person chose another place, and moving them there at the next start.

The choice is a small file of its own in the configuration folder, because it must be known before anything is opened.
"""

from __future__ import annotations

import logging
import os
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import AppError, OutputNotWritableError, SettingInvalidError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.paths import AppPaths

log = logging.getLogger(__name__)

LOCK_NAME = "window.lock"  # in the data folder, held by the process that has the window; each folder has its own
# Lies in a whole copy, and names the old place, until the old one is deleted.
_MARK = ".pagesight-moved"
_FILE = "storage.toml"
_CHOSEN, _MOVE_TO, _PROBLEM = "data", "move_to", "problem"
_GROWING = ".pagesight-moving"  # ending of the folder that a move copies into


def chosen_data(config: Path) -> Path | None:
    """Return the data folder that a person chose; None for the usual one.

    Raises:
        SettingInvalidError: If the file cannot be used, or the folder is not there (a disk that is not connected): an
            empty library in its place would look like a loss.
    """
    chosen = _read(config).get(_CHOSEN)
    if not chosen:
        return None
    folder = Path(chosen)
    if not folder.is_absolute() or not folder.is_dir():
        raise SettingInvalidError(
            f"the folder of the library is not there: {folder}",
            file=config / _FILE,
            remedy="Connect its disk, or delete this file to begin anew in the usual folder",
        )
    return folder


def pending_move(config: Path) -> Path | None:
    """Return where the data folder is to be moved at the next start."""
    target = _read(config).get(_MOVE_TO)
    return Path(target) if target else None


def last_problem(config: Path) -> str:
    """Return why the last move failed; "" if it did not."""
    return _read(config).get(_PROBLEM, "")


def ask_move(paths: AppPaths, target: Path) -> None:
    """Have the data folder moved at the next start of the window.

    Raises:
        OutputNotWritableError: If the folder cannot be used.
        SettingInvalidError: If the choice cannot be stored.
    """
    _check_target(paths, target, must_be_empty=True)
    _write(paths.config, {**_read(paths.config), _MOVE_TO: str(target)})


def use_folder(paths: AppPaths, target: Path) -> None:
    """Use another folder from the next start on, with the library in it or a new one; the old one stays as it is.

    A folder of other things without a library is refused: the program's folders would mix with them.

    Raises:
        OutputNotWritableError: If the folder cannot be used.
        SettingInvalidError: If the choice cannot be stored.
    """
    _check_target(paths, target, must_be_empty=False)
    _write(paths.config, {_CHOSEN: str(target)})


def take_back(paths: AppPaths) -> None:
    """Forget a move that was asked for.

    Raises:
        SettingInvalidError: If the choice cannot be stored.
    """
    _write(paths.config, {key: value for key, value in _read(paths.config).items() if key == _CHOSEN})


def move_as_asked(paths: AppPaths) -> bool:
    """Move the data folder if that was asked for, before anything in it is opened; tell whether it was moved.

    The new place is made complete first: the library is copied, everything else has both names or, on another disk, is
    copied too. The old place is deleted only when the new one is the chosen one. If anything fails, or another process
    has the library open, the old one stays in use as it was, and ``last_problem`` says why. What a process that was
    killed on the way has left is taken up by the next one.
    """
    from app.services.library.copying import held_library

    _delete_old_place(paths)
    target = pending_move(paths.config)
    if target is None:
        return False
    try:
        _set_aside_copy(paths, target)
        _check_target(paths, target, must_be_empty=True)
        with held_library(paths.library_file) as copy_library:
            _build(paths, target, copy_library)
            try:
                _write(paths.config, {_CHOSEN: str(target)})
            except AppError:
                shutil.rmtree(target, ignore_errors=True)
                raise
    except (AppError, OSError) as error:
        reason = error.message if isinstance(error, AppError) else error.strerror or str(error)
        log.exception("the data folder was not moved")
        kept = {key: value for key, value in _read(paths.config).items() if key == _CHOSEN}
        _write(paths.config, {**kept, _PROBLEM: reason})
        return False
    if hasattr(os, "sync"):
        os.sync()  # a power cut must not find the old place deleted and the new one not yet on its disk
    _delete_rest(paths)
    _delete(target / _MARK)
    return True


def _delete_old_place(paths: AppPaths) -> None:
    """Delete the old place, where a process was killed once the new one was chosen: its texts must not lie about."""
    mark = paths.data / _MARK
    old = _marked(mark)
    if old is None or _read(paths.config).get(_CHOSEN) != str(paths.data):
        return
    if old != paths.data and not old.is_relative_to(paths.data) and not paths.data.is_relative_to(old):
        _delete_rest(replace(paths, data=old))
    _delete(mark)


def _set_aside_copy(paths: AppPaths, target: Path) -> None:
    """Make way where a process was killed before its copy was the chosen place; the old one may be newer by now."""
    if _marked(target / _MARK) != paths.data or target == paths.data:
        return
    growing = _growing(target)
    if growing.exists():
        shutil.rmtree(growing)
    target.replace(growing)  # building begins with deleting it; a kill in between leaves the place free


def _marked(mark: Path) -> Path | None:
    try:
        return Path(os.fsdecode(mark.read_bytes()))
    except OSError:
        return None


def _delete(mark: Path) -> None:
    try:
        mark.unlink(missing_ok=True)
    except OSError:
        log.warning("the mark of a moved data folder could not be deleted")


def _growing(new: Path) -> Path:
    return new.with_name(new.name + _GROWING)


def _build(paths: AppPaths, new: Path, copy_library: Callable[[Path], None]) -> None:
    """Make the new place under another name and rename it when it is whole; the old one is not changed."""
    old = paths.data
    growing = _growing(new)
    if growing.exists():
        shutil.rmtree(growing)
    try:
        if not old.is_dir():
            growing.mkdir(parents=True)
        elif _same_disk(old, new):
            _link_tree(old, growing, _others_in(paths))
        else:
            shutil.copytree(old, growing, symlinks=True, ignore=_others_in(paths))
        # Never a second name: both places would write one file, and the old one would name the new one's paths.
        library = growing / paths.library_file.name
        copy_library(library)
        _point_to(library, paths, new)
        (growing / _MARK).write_bytes(os.fsencode(old))
        if new.is_dir():
            new.rmdir()  # empty, as was checked
        growing.replace(new)
    except BaseException:
        shutil.rmtree(growing, ignore_errors=True)
        raise


def _same_disk(old: Path, new: Path) -> bool:
    return old.stat().st_dev == _nearest(new.parent).stat().st_dev


def _others_in(paths: AppPaths) -> Callable[[str, list[str]], list[str]]:
    """Return what names the files to leave: the lock, the library, which SQLite copies, and all that is not ours.

    The folder may be any that a person chose, with files of their own in it.
    """
    ours = {folder.name for folder in _own_folders(paths)}

    def others(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if name not in ours] if Path(folder) == paths.data else []

    return others


def _own_folders(paths: AppPaths) -> tuple[Path, ...]:
    return paths.models, paths.api, *paths.own_files


def _link_tree(old: Path, new: Path, ignore: Callable[[str, list[str]], list[str]]) -> None:
    # Both names exist until the old one is deleted, so a power cut in between loses nothing and copies nothing.
    try:
        shutil.copytree(old, new, symlinks=True, ignore=ignore, copy_function=os.link)
    except (shutil.Error, OSError):  # a file system without links
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(old, new, symlinks=True, ignore=ignore)


def _point_to(library: Path, old: AppPaths, new: Path) -> None:
    """Let documents whose source the program stored itself name its new place."""
    from app.services.library.database import Database

    if not library.exists():
        return
    database = Database(library)
    try:
        with database.transaction() as connection:
            for table in ("documents", "jobs"):
                rows = connection.execute(f"SELECT id, path FROM {table}").fetchall()  # noqa: S608 - the two names above
                for row in rows:
                    path = Path(row["path"])
                    if any(path.is_relative_to(folder) for folder in (*old.own_files, old.api)):
                        connection.execute(
                            f"UPDATE {table} SET path = ? WHERE id = ?",  # noqa: S608 - the two names above
                            (str(new / path.relative_to(old.data)), row["id"]),
                        )
    finally:
        database.close()


def _delete_rest(old: AppPaths) -> None:
    library = old.library_file
    try:
        for folder in _own_folders(old):
            if folder.is_symlink():
                folder.unlink()
            elif folder.is_dir():
                shutil.rmtree(folder)
        for ending in ("", "-wal", "-shm", "-journal"):
            library.with_name(library.name + ending).unlink(missing_ok=True)
        (old.data / _MARK).unlink(missing_ok=True)
    except OSError:
        log.warning("the old data folder could not be deleted completely")


def _check_target(paths: AppPaths, target: Path, *, must_be_empty: bool) -> None:
    problem = ""
    if not target.is_absolute():
        problem = "the place must be a full path"
    elif target == paths.data or target.is_relative_to(paths.data) or paths.data.is_relative_to(target):
        problem = "it lies in the folder that is used now, or holds it"
    else:
        try:
            is_free = not target.exists() or (target.is_dir() and not any(target.iterdir()))
            if not is_free and (must_be_empty or not (target / paths.library_file.name).is_file()):
                problem = "it is not empty"
            elif not os.access(_nearest(target), os.W_OK):
                problem = "it cannot be written to"
            elif not must_be_empty:
                target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            problem = error.strerror or str(error)
    if problem:
        raise OutputNotWritableError(
            f"this folder cannot be used: {problem}", file=target, remedy="Choose another folder, or make a new one"
        )


def _nearest(folder: Path) -> Path:
    return next((path for path in (folder, *folder.parents) if path.exists()), folder)


def _read(config: Path) -> dict[str, str]:
    file = config / _FILE
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingInvalidError(
            "the file that names the folder of the library cannot be used", file=file, remedy="Mend or delete it"
        ) from error
    return {key: value for key, value in values.items() if isinstance(value, str)}


def _write(config: Path, values: dict[str, str]) -> None:
    from app.services.settings_file import write_toml

    write_toml(config / _FILE, values)
