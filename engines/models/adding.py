"""Adds a model from GGUF files: checked, hashed, copied or linked, put in place in one step. Engines layer."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from core.errors import AppError, DiskFullError, ExportError, ModelDamagedError, ModelInvalidError
from engines.llama.gguf import GgufInfo
from engines.llama.memory import memory_need
from engines.llama.profile import ModelProfile
from engines.models.catalog import OWN_PREFIX, ModelEntry, ModelFile, ModelRole
from engines.models.head_worker import Heads, read_heads
from engines.models.installer import ImportResult, RejectedModel
from engines.models.integrity import ContentMismatch, Progress, Tick, copy_checked, hash_file, no_progress
from engines.models.own import ENTRY_NAME, own_id, read_entry, write_entry
from engines.models.profiles import MODEL_FILE, PROJECTOR_FILE, read_profile, suggested_profile
from engines.models.record import write_record
from engines.models.store import ModelStore, disk_errors

_MIB = 1024 * 1024
_UNKNOWN_LICENCE = "LicenseRef-unknown"


@dataclass(frozen=True, slots=True)
class NewModel:
    """What a person gives to add a model.

    Attributes:
        model: The GGUF of the language model.
        projector: The GGUF of its picture encoder (mmproj), None for a model of text alone.
        profile: Name of a profile or path of a profile file; "" takes the one that fits the kind of network.
        id: The name it shall have; "" takes that of the file.
        title: One line for people; "" takes what the file says of itself.
        is_linked: Whether the files are hard-linked instead of copied where the file system can; then a program that
            changes the file changes the model, which "verify" finds.
    """

    model: Path
    projector: Path | None = None
    profile: str = ""
    id: str = ""
    title: str = ""
    is_linked: bool = False


def suggested_profile_of(model: Path, projector: Path | None) -> str:
    """Return the name of the profile that fits files; errors as ``add_model``."""
    files = _read(model, projector)
    return suggested_profile(files.model, files.projector)


def add_model(store: ModelStore, new: NewModel, progress: Progress = no_progress) -> ModelEntry:
    """Check files, put them into the store, and return the entry that the model now has.

    Args:
        store: Where to.
        new: What is added.
        progress: Told (bytes done, bytes in total, what); may raise JobCancelled, then nothing is left behind.

    Raises:
        ModelInvalidError: If a file is no GGUF of the kind, they do not fit each other, the profile cannot be used, or
            there is a model of that id.
        ModelMissingError: If a file is not there.
        ModelDamagedError: If a file is not whole or changes while it is read.
        DiskFullError: If no room is left.
        OutputNotWritableError: If the store cannot be written to.
    """
    files = _read(new.model, new.projector)
    profile = read_profile(new.profile or suggested_profile(files.model, files.projector), files.model, files.projector)
    model_id = own_id(new.id or new.model.stem)
    _require_free(store, model_id)
    with store.changing(progress) as staging:
        _require_free(store, model_id)
        staged = staging / f"{model_id}.new"
        with disk_errors(store.root):
            staged.mkdir()
            if not new.is_linked:
                _require_space(staged, files)
        total = sum(info.file_bytes for _, info in _named(files))
        done = 0
        taken = []
        for name, info in _named(files):

            def tick(now: int, before: int = done, what: str = info.path.name) -> None:
                progress(before + now, total, f"{model_id}: reading {what}")

            taken.append(_take(info, staged / name, tick, is_linked=new.is_linked))
            done += info.file_bytes
        entry = _entry(model_id, new, files, profile, tuple(taken))
        with disk_errors(staged):
            write_entry(staged, entry)
            write_record(staged, entry, entry.files, f"the file {new.model.resolve()}")
        store.commit(model_id, staged, staging)
    return entry


def import_own(store: ModelStore, path: Path, progress: Progress = no_progress) -> ImportResult:
    """Take over models that were added by file on another machine: their folders lie in its models folder.

    Args:
        store: Where to.
        path: A models folder, a folder that holds one, or the folder of one such model. No archive.
        progress: As for ``add_model``.

    Returns:
        What became of each; empty where there is none.

    Raises:
        DiskFullError: If no room is left.
        OutputNotWritableError: If the store cannot be written to.
    """
    pattern = f"{OWN_PREFIX}*/{ENTRY_NAME}"
    places = [path / ENTRY_NAME, *path.glob(pattern), *path.glob(f"*/{pattern}")] if path.is_dir() else []
    installed: list[str] = []
    there: list[str] = []
    rejected: list[RejectedModel] = []
    for place in sorted(places):
        entry = read_entry(place.parent)
        if entry is None or entry.id in installed:
            continue
        if (store.root / entry.id).exists():
            there.append(entry.id)
            continue
        try:
            _import_one(store, entry, place.parent, progress)
        except (ContentMismatch, AppError, OSError) as error:
            if isinstance(error, ExportError):
                raise
            rejected.append(RejectedModel(entry.id, str(error)))
        else:
            installed.append(entry.id)
    return ImportResult(tuple(installed), tuple(there), tuple(rejected))


def _import_one(store: ModelStore, entry: ModelEntry, folder: Path, progress: Progress) -> None:
    total = entry.size
    with store.changing(progress) as staging:
        staged = staging / f"{entry.id}.new"
        with disk_errors(store.root):
            staged.mkdir()
        done = 0
        for file in entry.files:

            def tick(now: int, before: int = done, what: str = file.name) -> None:
                progress(before + now, total, f"{entry.id}: importing {what}")

            with (folder / file.name).open("rb") as stream, disk_errors(staged):
                copy_checked(file, stream, staged / file.name, tick)
            done += file.size
        profile = entry.llm
        assert profile is not None  # noqa: S101 - read_entry takes no other
        _read(staged / profile.model_file, staged / profile.projector_file if profile.projector_file else None)
        with disk_errors(staged):
            write_entry(staged, entry)
            write_record(staged, entry, entry.files, f"the folder {folder.resolve()}")
        store.commit(entry.id, staged, staging)


def _named(files: Heads) -> tuple[tuple[str, GgufInfo], ...]:
    """Return the files by the names they get."""
    first = (MODEL_FILE, files.model)
    return (first, (PROJECTOR_FILE, files.projector)) if files.projector else (first,)


def _read(model: Path, projector: Path | None) -> Heads:
    heads = read_heads(model, projector)
    parts = heads.model.values.get("split.count", 0)
    if isinstance(parts, int) and parts > 1:
        raise ModelInvalidError(
            f"this is one of {parts} parts of a model",
            remedy='Join them first: "llama-gguf-split --merge FIRST-PART.gguf WHOLE.gguf"',
            file=model,
        )
    return heads


def _require_free(store: ModelStore, model_id: str) -> None:
    if (store.root / model_id).exists():
        raise ModelInvalidError(
            f'there is a model called "{model_id}" already',
            remedy=f'Give another name, or run "pagesight models remove {model_id}" first',
        )


def _require_space(folder: Path, files: Heads) -> None:
    needed = sum(info.file_bytes for _, info in _named(files))
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFullError(
            f"the model needs {needed:,} bytes and {free:,} are free",
            remedy="Free some space, or link the file instead of copying it",
            file=folder.parent.parent.parent,
        )


def _take(info: GgufInfo, target: Path, tick: Tick, *, is_linked: bool) -> ModelFile:
    """Copy or link one file, and return it with its hash."""
    file = ModelFile(name=target.name, size=info.file_bytes)
    if is_linked and _linked(info.path, target):
        digest = hash_file(target, tick)
    else:
        with disk_errors(target.parent):
            try:
                with info.path.open("rb") as stream:
                    digest = copy_checked(file, stream, target, tick)
            except ContentMismatch as error:
                raise ModelDamagedError(
                    f"it changed or could not be read while it was copied ({error})",
                    remedy="Wait until it is written to its end, and add it again",
                    file=info.path,
                ) from error
    return ModelFile(name=target.name, size=info.file_bytes, sha256=digest)


def _linked(source: Path, target: Path) -> bool:
    try:
        os.link(source.resolve(), target)
    except OSError:  # another file system, or one that knows no links: then it is copied
        return False
    return True


def _entry(
    model_id: str, new: NewModel, files: Heads, profile: ModelProfile, taken: tuple[ModelFile, ...]
) -> ModelEntry:
    need = memory_need(files.model, profile, context_tokens=profile.context_tokens, projector=files.projector)
    said = str(files.model.values.get("general.name", "")).strip()
    return ModelEntry(
        id=model_id,
        role=ModelRole.VISION if files.projector else ModelRole.CHAT,
        title=new.title.strip() or said or new.model.stem,
        licence=_licence(files.model),
        files=taken,
        sources=(),
        ram_mb=-(-need.total // _MIB),
        llm=profile,
    )


def _licence(model: GgufInfo) -> str:
    said = str(model.values.get("general.license", "")).strip()
    return said[:60] if said else _UNKNOWN_LICENCE
