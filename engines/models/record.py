"""What is known about an installed model: a small JSON file in its folder, written last. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from engines.models.catalog import ModelEntry, ModelFile
from engines.models.integrity import hash_file

RECORD_NAME = "installed.json"


class HashOrigin(StrEnum):
    """Who said what the SHA-256 of a file must be."""

    CATALOG = "catalog"
    HUB = "hub_at_first_installation"
    DERIVED = "made_from_files_of_the_catalog"
    FILE = "file_when_it_was_added"


class InstalledFile(msgspec.Struct, frozen=True):
    """One file as it was installed: its size in bytes, its SHA-256 and who stated that."""

    name: str
    size: int
    sha256: str
    hash_origin: HashOrigin


class InstallRecord(msgspec.Struct, frozen=True):
    """What was installed.

    Attributes:
        model_id: Which model.
        source: Where it came from, in words.
        installed_at: When, UTC, ISO 8601.
        files: Its files.
        schema_version: Version of this format.
    """

    model_id: str
    source: str
    installed_at: str
    files: tuple[InstalledFile, ...]
    schema_version: int = 1

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)

    @property
    def is_hash_pinned(self) -> bool:
        """Whether the catalog itself stated every SHA-256, or that of what a file was made from."""
        return all(file.hash_origin not in (HashOrigin.HUB, HashOrigin.FILE) for file in self.files)

    def is_current(self, model: ModelEntry) -> bool:
        """Whether these files are one of the sets that the catalog calls this model."""
        return any(_same_files(self.files, variant) for variant in model.variants())


def _same_files(installed: Sequence[InstalledFile], wanted: Sequence[ModelFile]) -> bool:
    by_name = {file.name: file for file in installed}
    return by_name.keys() == {file.name for file in wanted} and all(
        by_name[file.name].sha256 == file.sha256
        if file.sha256
        else by_name[file.name].hash_origin is _open_origin(file)
        for file in wanted
    )


def _open_origin(file: ModelFile) -> HashOrigin:
    return HashOrigin.DERIVED if file.is_derived else HashOrigin.HUB


def _origin(model: ModelEntry, file: ModelFile) -> HashOrigin:
    if model.is_own:
        return HashOrigin.FILE
    return HashOrigin.CATALOG if file.sha256 else _open_origin(file)


def write_record(folder: Path, model: ModelEntry, files: Sequence[ModelFile], source: str) -> None:
    """Write the record of checked files that lie in a folder."""
    record = InstallRecord(
        model_id=model.id,
        source=source,
        installed_at=datetime.now(UTC).isoformat(timespec="seconds"),
        files=tuple(
            InstalledFile(
                name=file.name,
                size=(folder / file.name).stat().st_size,
                sha256=file.sha256 or hash_file(folder / file.name),
                hash_origin=_origin(model, file),
            )
            for file in files
        ),
    )
    (folder / RECORD_NAME).write_bytes(msgspec.json.format(msgspec.json.encode(record)))


def read_record(folder: Path) -> InstallRecord | None:
    """Return the record of a folder, or None where there is none or it cannot be understood."""
    try:
        return msgspec.json.decode((folder / RECORD_NAME).read_bytes(), type=InstallRecord)
    except (OSError, msgspec.DecodeError):
        return None
