"""The catalog of models: what each one is, which files it has and where they may come from. Engines layer.

The data lies in ``resources/models.toml``, that of Tesseract's files in ``resources/tessdata.toml``. Reading touches
nothing else.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

from core.errors import ModelUnknownError
from core.resources import resource_path
from engines.llama.profile import ModelProfile
from engines.models.tessdata import file_name, load_tessdata_list, model_id, package_name

DEFAULT_PACK = "default"
CHAT_PACK = "chat"
OWN_PREFIX = "own-"
"""How ids of models begin that a person added by file; no model of the catalog has such an id."""

Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
# A name inside a model's folder: one path component, so that no catalog can write outside it.
FileName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.+-]*$")]


class ModelRole(StrEnum):
    """What a model does in the pipeline."""

    TEXT_DETECTION = "text_detection"
    TEXT_RECOGNITION = "text_recognition"
    PAGE_ORIENTATION = "page_orientation"
    LAYOUT = "layout"
    CHAT = "chat"
    VISION = "vision"
    EMBEDDING = "embedding"
    QUICK_READING = "quick_reading"

    @property
    def is_language_model(self) -> bool:
        """Whether llama.cpp runs it: "chat" for a model of text alone, "vision" for one with a picture encoder."""
        return self in (ModelRole.CHAT, ModelRole.VISION)


class ModelFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a model's folder.

    Attributes:
        name: Its name in the folder.
        size: Its size in bytes; 0 where it cannot be known beforehand.
        sha256: Its SHA-256; empty only where it cannot be known beforehand (then a hub source with a pinned revision
            must give it, and what the hub said at the first installation is recorded), and for a derived file whose
            network has one.
        template: Set for a file that is not fetched but made at installation: its text under ``resources/``.
        model_name: With ``template``: what replaces "{model_name}" in it.
        characters_from: With ``template``: the ONNX file of this model whose character list is appended.
    """

    name: FileName
    size: int = 0
    sha256: Sha256 | None = None
    template: str = ""
    model_name: str = ""
    characters_from: str = ""

    @property
    def is_derived(self) -> bool:
        """Whether the file is made at installation instead of fetched."""
        return bool(self.template)


class _SourceBase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    # Replaces the model's own list where this source carries another build of the same network.
    files: tuple[ModelFile, ...] = ()


class SystemEntry(_SourceBase, frozen=True, kw_only=True, tag="system"):
    """Files that the operating system's packages installed.

    Attributes:
        folders: Absolute folders, searched in order.
    """

    folders: tuple[str, ...]


class TessdataEntry(_SourceBase, frozen=True, kw_only=True, tag="tessdata"):
    """Tesseract's data where the system's packages put it; used in its place, never copied.

    Attributes:
        package: Debian's package that brings it.
    """

    package: str


class WheelEntry(_SourceBase, frozen=True, kw_only=True, tag="wheel"):
    """Files inside a published Python wheel.

    Attributes:
        project: Name of the distribution.
        version: Its exact version.
        size: Size of the wheel in bytes: what is downloaded.
        members: Path inside the wheel of each file, by the file's name; "inner.zip!name" for one of an archive in it.
    """

    project: str
    version: str
    size: int
    members: dict[str, str]


class HubEntry(_SourceBase, frozen=True, kw_only=True, tag="hub"):
    """Files of a model hub's repository.

    Attributes:
        repo: "owner/name".
        revision: Full commit hash: a branch could change under us.
        paths: Path inside the repository of each file, by the file's name.
    """

    repo: str
    revision: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{40}$")]
    paths: dict[str, str]


class HttpsEntry(_SourceBase, frozen=True, kw_only=True, tag="https"):
    """Files at fixed addresses.

    Attributes:
        urls: Address of each file, by the file's name; always https.
    """

    urls: dict[str, Annotated[str, msgspec.Meta(pattern="^https://")]]


SourceEntry = SystemEntry | TessdataEntry | WheelEntry | HubEntry | HttpsEntry


class ModelEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One model.

    Attributes:
        id: Its stable name; also the name of its folder in the store.
        role: What it does.
        title: One line for people.
        pack: "default" for what the first ``convert`` installs, "chat" for the first question; empty otherwise.
        licence: SPDX identifier.
        script: ISO 15924 code of the script it was made for; empty where it reads several or none. What languages it
            reads is said by ``resources/languages.toml``.
        ram_mb: Resident memory it adds to a process when loaded and working, in MiB (measured, rounded up).
        files: The files of its folder.
        sources: Where they may come from, tried in this order.
        llm: Of a language model: how it wants to be used; None for every other.
        page_core_s: Of a model that reads pages: seconds one core needs for an ordinary page (estimated); 0 if unknown.
        terms: Resource that holds a licence which a person must accept before it is installed; "" for none.
    """

    id: FileName
    role: ModelRole
    title: str
    licence: str
    files: tuple[ModelFile, ...]
    sources: tuple[SourceEntry, ...]
    pack: str = ""
    script: str = ""
    ram_mb: int = 0
    llm: ModelProfile | None = None
    page_core_s: int = 0
    terms: str = ""

    @property
    def is_own(self) -> bool:
        """Whether a person added it by file."""
        return self.id.startswith(OWN_PREFIX)

    @property
    def size(self) -> int:
        """Bytes on disk once installed from the first source."""
        return sum(file.size for file in self.files)

    def files_of(self, source: SourceEntry) -> tuple[ModelFile, ...]:
        """Return the files that this source gives."""
        return source.files or self.files

    def variants(self) -> tuple[tuple[ModelFile, ...], ...]:
        """Return every distinct set of files that counts as this model, the preferred one first."""
        return tuple(dict.fromkeys([self.files, *(self.files_of(source) for source in self.sources)]))


class Catalog(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All models the program knows.

    Attributes:
        models: In the order they are shown.
    """

    models: tuple[ModelEntry, ...]

    def __post_init__(self) -> None:
        """Refuse a catalog that contradicts itself."""
        if len({model.id for model in self.models}) != len(self.models):
            raise ValueError("two models of the catalog have the same id")
        for model in self.models:
            _check_profile(model)
            for source in model.sources:
                _check(model, source)

    def get(self, model_id: str) -> ModelEntry:
        """Return a model.

        Raises:
            ModelUnknownError: If the catalog does not have it.
        """
        for model in self.models:
            if model.id == model_id:
                return model
        near = difflib.get_close_matches(model_id, [model.id for model in self.models], n=3)
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        raise ModelUnknownError(f'no model is called "{model_id}"', remedy=f'{hint}"pagesight models list" shows all')

    def pack(self, name: str = DEFAULT_PACK) -> tuple[ModelEntry, ...]:
        """Return the models of a pack."""
        return tuple(model for model in self.models if model.pack == name)


def _check_profile(model: ModelEntry) -> None:
    profile = model.llm
    if (profile is not None) is not model.role.is_language_model:
        raise ValueError(f"{model.id}: language models, and they alone, say how they want to be used")
    if profile is None:
        return
    if (model.role is ModelRole.VISION) is not bool(profile.projector_file):
        raise ValueError(f'{model.id}: the role "vision" and a picture encoder go together')
    wanted = {name for name in (profile.model_file, profile.projector_file) if name}
    for files in model.variants():
        if missing := wanted - {file.name for file in files}:
            raise ValueError(f"{model.id}: {', '.join(sorted(missing))} is not among its files")


def _check(model: ModelEntry, source: SourceEntry) -> None:
    files = model.files_of(source)
    given: Mapping[str, str] | None = None
    match source:
        case WheelEntry(members=given) | HubEntry(paths=given) | HttpsEntry(urls=given):
            pass
    if not isinstance(source, HttpsEntry) and any(file.sha256 and not (file.size or file.is_derived) for file in files):
        raise ValueError(f"{model.id}: only at a fixed address may the size of a file with a known SHA-256 be open")
    wanted = {file.name for file in files if not file.is_derived}
    if given is not None and set(given) != wanted:
        raise ValueError(f"{model.id}: a source names {sorted(given)} but the files are {sorted(wanted)}")
    pinned = {file.name for file in files if file.sha256}
    is_open = any(file.sha256 is None and file.characters_from not in pinned for file in files)
    if not isinstance(source, HubEntry) and is_open:
        raise ValueError(f"{model.id}: only a hub source may leave a SHA-256 open")


def load_catalog(path: Path | None = None) -> Catalog:
    """Read the catalog.

    Args:
        path: The file; by default the program's own, which Tesseract's data follows.

    Raises:
        ValueError: If the file contradicts the schema (a fault of ours, not of the person).
    """
    return _read(path) if path else _own_catalog()


@cache
def _own_catalog() -> Catalog:
    """Return the program's own catalog, read once a process: the window would wait for it each time."""
    return Catalog((*_read(resource_path("models.toml")).models, *_tesseract_models()))


def _read(path: Path) -> Catalog:
    try:
        catalog = msgspec.toml.decode(path.read_bytes(), type=Catalog)
        if any(model.is_own for model in catalog.models):
            raise ValueError(f'ids that begin with "{OWN_PREFIX}" are those of models that people add')
    except msgspec.DecodeError as error:
        raise ValueError(f"the model catalog cannot be read: {error}") from error
    return catalog


def _tesseract_models() -> Iterator[ModelEntry]:
    listed = load_tessdata_list()
    for path, data in listed.data.items():
        file = ModelFile(name=file_name(path), size=data.size, sha256=data.sha256)
        yield ModelEntry(
            id=model_id(path),
            role=ModelRole.TEXT_RECOGNITION,
            title=f"Tesseract: {data.title}",
            licence=listed.licence,
            script=data.script,
            ram_mb=data.ram_mb,
            files=(file,),
            sources=(TessdataEntry(package=package_name(path, data)), HttpsEntry(urls={file.name: listed.url(path)})),
        )
