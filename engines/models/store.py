"""The folder that holds the installed models. Engines layer.

    root/<model id>/          the files and installed.json; appears whole or not at all, by one rename
    root/.staging/            what is being installed; whatever lies there without the lock is rubbish
    root/.partial/            unfinished downloads, continued by the next attempt
    root/.lock                held while something is installed or removed

Reading needs no lock. Changes are made by one process at a time; a process that dies loses the lock with its life.
Models that came with the program, and data of Tesseract that the operating system's packages brought, are used where
they lie; a sound copy in the store wins.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from core.errors import AppError, DiskFullError, ModelDamagedError, ModelMissingError, OutputNotWritableError
from engines.models.bundled import bundled_root
from engines.models.catalog import Catalog, ModelEntry, TessdataEntry, load_catalog
from engines.models.integrity import Progress, hash_file, no_progress
from engines.models.own import own_entries
from engines.models.record import InstallRecord, read_record
from engines.models.tessdata import fault_of, find_in_system, system_folders

_LOCK_POLL_S = 0.2


class ModelState(StrEnum):
    """How a model stands, as far as file sizes tell."""

    MISSING = "missing"
    INSTALLED = "installed"
    DAMAGED = "damaged"
    OUTDATED = "outdated"


class Soundness(StrEnum):
    """What is known of files that can be used."""

    CONTENT = "content"
    """Every byte is as the catalog or the first installation says."""
    FORM = "form"
    """A file of the system with a content of its own: it is data of the right form, and no more is known."""


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One model and how it stands.

    Attributes:
        model: Its catalog entry.
        state: How it stands.
        folder: Its folder, whether or not it exists; of the system's data the folder that holds the file.
        record: What was installed, where something is.
        system_file: The system's file that is used in place, or is damaged; None for a model of the store.
        is_bundled: Whether the folder is the one that came with the program.
    """

    model: ModelEntry
    state: ModelState
    folder: Path
    record: InstallRecord | None
    system_file: Path | None = None
    is_bundled: bool = False


class ModelStore:
    """Models under one root. Any thread and any process may read at any time."""

    def __init__(
        self,
        root: Path,
        catalog: Catalog | None = None,
        system_tessdata: tuple[Path, ...] | None = None,
        bundled: Path | None = None,
    ) -> None:
        """Use a folder, which need not exist yet.

        Args:
            root: The folder.
            catalog: What models there are; the program's own by default, read at first use.
            system_tessdata: Where the system keeps Tesseract's data; looked up by default.
            bundled: Models that came with the program, laid out as ``root``; looked up by default.
        """
        self.root = root
        self._given_catalog = catalog
        self._merged: tuple[int, Catalog] | None = None
        self._system_tessdata = system_folders() if system_tessdata is None else system_tessdata
        self._bundled = bundled or bundled_root()

    @property
    def catalog(self) -> Catalog:
        """What models there are: those of the catalog, then those that were added by file."""
        try:
            changed_ns = self.root.stat().st_mtime_ns
        except OSError:
            return self._base
        if self._merged is None or self._merged[0] != changed_ns:
            own = own_entries(self.root)
            self._merged = (changed_ns, Catalog((*self._base.models, *own)) if own else self._base)
        return self._merged[1]

    @cached_property
    def _base(self) -> Catalog:
        return self._given_catalog or load_catalog()

    def status(self, model_id: str) -> ModelStatus:
        """Tell how a model stands. Cheap: reads its record and the sizes of its files, of the system's a table at most.

        Raises:
            ModelUnknownError: If the catalog does not have it.
        """
        model = self.catalog.get(model_id)
        folder = self.root / model.id
        record = read_record(folder)
        state = _state(model, folder, record)
        if state is not ModelState.INSTALLED and (brought := self._brought(model, state)):
            return brought
        if state is not ModelState.INSTALLED and (found := self._system_file(model)):
            if not fault_of(found):
                return ModelStatus(model, ModelState.INSTALLED, found.parent, None, found)
            if state is ModelState.MISSING:
                return ModelStatus(model, ModelState.DAMAGED, found.parent, None, found)
        return ModelStatus(model, state, folder, record)

    def statuses(self) -> tuple[ModelStatus, ...]:
        """Tell how every model of the catalog stands, in its order."""
        return tuple(self.status(model.id) for model in self.catalog.models)

    def is_installed(self, model_id: str) -> bool:
        """Whether the model can be used, as far as file sizes tell.

        Raises:
            ModelUnknownError: If the catalog does not have it.
        """
        return self.status(model_id).state is ModelState.INSTALLED

    def path(self, model_id: str) -> Path:
        """Return the folder that holds the files of an installed model, or of the system's data that serves as it.

        Raises:
            ModelUnknownError: If the catalog does not have it.
            ModelMissingError: If it is not installed, or in a version the program no longer uses.
            ModelDamagedError: If a file is missing or has another size.
        """
        status = self.status(model_id)
        match status.state:
            case ModelState.INSTALLED:
                return status.folder
            case ModelState.DAMAGED if status.system_file is not None:
                raise _damaged(status.model, f"{status.system_file} of the system: {fault_of(status.system_file)}")
            case ModelState.DAMAGED:
                raise _damaged(status.model, "a file is missing or has another size")
            case ModelState.OUTDATED:
                what = f"the model {model_id} is installed in a version that this program no longer uses"
            case ModelState.MISSING:
                what = f"the model {model_id} is not installed"
        raise ModelMissingError(what, remedy=f'Run "pagesight models install {model_id}"')

    def verify(self, model_id: str, progress: Progress = no_progress) -> Soundness:
        """Read every file of a model and compare its SHA-256; of the system's data another content is accepted too.

        Raises:
            ModelUnknownError: If the catalog does not have it.
            ModelMissingError: If it is not installed.
            ModelDamagedError: If a file is not what was installed, or a file of the system is no data for lines.
        """
        self.path(model_id)
        status = self.status(model_id)
        if status.system_file:
            return self._verify_system_file(status.model, status.system_file, progress)
        if status.record is None:  # removed by another process since
            raise ModelMissingError(f"the model {model_id} is not installed")
        for file in status.record.files:
            what = f"checking {model_id}, {file.name}"
            if _hashed(status.model, status.folder / file.name, what, progress) != file.sha256:
                raise _damaged(status.model, f"in {file.name} the content has changed")
        return Soundness.CONTENT

    def _verify_system_file(self, model: ModelEntry, path: Path, progress: Progress) -> Soundness:
        if _hashed(model, path, f"checking {path}", progress) == model.files[0].sha256:
            return Soundness.CONTENT
        if fault := fault_of(path):
            raise _damaged(model, f"{path} of the system: {fault}")
        return Soundness.FORM

    def _brought(self, model: ModelEntry, own_state: ModelState) -> ModelStatus | None:
        """Return how the program's own copy stands, where that counts: it is sound, or the only one there is."""
        if self._bundled is None:
            return None
        folder = self._bundled / model.id
        record = read_record(folder)
        state = _state(model, folder, record)
        is_only_one = own_state is ModelState.MISSING and state is not ModelState.MISSING
        if state is ModelState.INSTALLED or is_only_one:
            return ModelStatus(model, state, folder, record, is_bundled=True)
        return None

    def _system_file(self, model: ModelEntry) -> Path | None:
        if not any(isinstance(source, TessdataEntry) for source in model.sources):
            return None
        return find_in_system(model.files[0].name, self._system_tessdata)

    def remove(self, model_id: str) -> bool:
        """Delete a model's files and tell whether there were any; what others installed is never touched.

        Raises:
            ModelUnknownError: If the catalog does not have it.
            OutputNotWritableError: If the folder cannot be changed.
        """
        folder = self.root / self.catalog.get(model_id).id
        if not folder.exists():
            return False
        with self.changing() as staging, disk_errors(folder):
            folder.rename(staging / "removed")
        return True

    @contextmanager
    def changing(self, progress: Progress = no_progress) -> Iterator[Path]:
        """Hold the store's lock and give an empty folder on the same file system.

        The folder is deleted at the end; what processes that died have left is deleted at the beginning. Waits while
        another process (or thread) changes the store, telling so through ``progress``, which may raise to give up.

        Raises:
            OutputNotWritableError: If the root cannot be created or written to.
            DiskFullError: If no room is left.
        """
        from filelock import FileLock, Timeout

        with disk_errors(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.root / ".lock", timeout=_LOCK_POLL_S)
            while not lock.is_locked:
                try:
                    lock.acquire()
                except Timeout:
                    progress(0, 0, "waiting for another process that is installing models")
        try:
            with disk_errors(self.root):
                rubbish = self.root / ".staging"
                shutil.rmtree(rubbish, ignore_errors=True)
                rubbish.mkdir(exist_ok=True)
                staging = Path(tempfile.mkdtemp(dir=rubbish))
            try:
                yield staging
            finally:
                shutil.rmtree(rubbish, ignore_errors=True)
        finally:
            lock.release()

    @property
    def partials(self) -> Path:
        """Folder of unfinished downloads."""
        return self.root / ".partial"

    def commit(self, model_id: str, staged: Path, staging: Path) -> None:
        """Put a finished folder in the model's place. Call inside ``changing``.

        Args:
            model_id: Which model.
            staged: The finished folder, below ``staging``.
            staging: What ``changing`` gave.

        Raises:
            OutputNotWritableError: If the old folder is in use or the root cannot be written to.
        """
        target = self.root / model_id
        with disk_errors(target):
            for file in staged.iterdir():
                _flush(file)
            if target.exists():
                target.rename(staging / f"{model_id}.old")
            staged.rename(target)


def _state(model: ModelEntry, folder: Path, record: InstallRecord | None) -> ModelState:
    if record is None:
        # A folder without record was not made by us whole: files copied by hand, or a record that was damaged.
        return ModelState.DAMAGED if folder.is_dir() else ModelState.MISSING
    if not record.is_current(model):
        return ModelState.OUTDATED
    for file in record.files:
        try:
            if (folder / file.name).stat().st_size != file.size:
                return ModelState.DAMAGED
        except OSError:
            return ModelState.DAMAGED
    return ModelState.INSTALLED


def _hashed(model: ModelEntry, path: Path, what: str, progress: Progress) -> str:
    try:
        size = path.stat().st_size
        return hash_file(path, lambda done: progress(done, size, what))
    except OSError as error:
        raise _damaged(model, f"{path.name} cannot be read ({error.strerror})") from error


def _damaged(model: ModelEntry, why: str) -> ModelDamagedError:
    # No file is named: where a source file is being read, its name belongs there.
    remedy = f'Run "pagesight models install {model.id}"'
    if model.is_own:
        remedy = f'Run "pagesight models remove {model.id}" and add its file again'
    return ModelDamagedError(f"the model {model.id} is damaged: {why}", remedy=remedy)


def _flush(file: Path) -> None:
    # The rename must not reach the disk before the content does: a record of full-size files filled with zeros would
    # look installed after a power cut.
    try:
        with file.open("rb+") as stream:
            os.fsync(stream.fileno())
    except PermissionError:
        if not file.is_file() or os.access(file, os.W_OK):
            raise
        # A person's own file that was linked and may not be written to: it has been on the disk before.


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Turn the operating system's errors about a place we write to into errors for people."""
    try:
        yield
    except AppError:
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError("no room is left for models", remedy="Free some space", file=place) from error
        raise OutputNotWritableError(
            f"models cannot be written there ({error.strerror or error})",
            remedy="Check the folder's permissions and that no other program uses its files",
            file=place,
        ) from error
