"""What the doors offer about models: list, install, verify, import, remove, and the facts ``doctor`` shows.

Services layer; free of any door. Everything here touches files only, never loads a model.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.languages import language, languages_read_by
from app.services.models.measured import FILE_NAME, CalibrationFile
from core.errors import LanguageUnsupportedError, ModelDamagedError, ModelMissingError, NetworkForbiddenError
from core.settings import NetworkPolicy
from engines.llama.profile import ModelProfile
from engines.models.adding import NewModel, add_model, import_own, suggested_profile_of
from engines.models.catalog import CHAT_PACK, DEFAULT_PACK, Catalog, ModelEntry, TessdataEntry
from engines.models.installer import ImportResult, ModelInstaller, PlannedFetch, RejectedModel
from engines.models.integrity import Progress, no_progress
from engines.models.network import Confirm
from engines.models.profiles import profile_names
from engines.models.store import ModelState, ModelStatus, ModelStore, Soundness, disk_errors
from engines.models.terms import accept, are_accepted, terms_of

__all__ = [
    "Announce",
    "ImportResult",
    "ModelFacts",
    "ModelRow",
    "ModelService",
    "ModelState",
    "NewModel",
    "PlannedFetch",
    "Progress",
    "RejectedModel",
    "Verification",
]  # what the doors need, so that they need not reach into the engines themselves

Announce = Callable[[tuple[PlannedFetch, ...]], None]
"""Told what will be fetched from where, with sizes, before anything is."""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One line of the list of models.

    Attributes:
        id: Its id.
        title: One line for people.
        role: What it does, as in the catalog.
        state: "missing", "installed", "damaged" or "outdated", as far as file sizes tell.
        is_default: Whether it belongs to the default pack.
        size: Bytes on disk; of the first source's files while it is not installed.
        licence: SPDX identifier.
        languages: BCP 47 codes; empty where it does not depend on the language.
        ram_mb: Memory it needs when working, MiB.
        source: Where it came from; while it is not installed, where it would be fetched first ("" if from nowhere).
        installed_at: UTC, ISO 8601; "" while it is not installed.
        is_hash_pinned: Whether the catalog itself states every SHA-256; False where a hub's word was recorded.
        folder: Its folder in the store; of the system's data the one that holds the file.
        script: ISO 15924 code of the script it was made for; "" where it reads several or none.
        package: Debian's package that brings it; "" where none does.
        is_system: Whether it is the operating system's and used in its place; it is not removed from here.
        is_bundled: Whether it came with the program and is used in its place; it is not removed from here either.
        is_chat_default: Whether the first question installs it.
        is_own: Whether a person added it by file.
        llm: Of a language model what it can do and how it is used; None for every other.
        page_core_s: Seconds one core needs for a page, estimated; 0 where it reads no pages or nobody knows.
        download_size: Bytes that are downloaded to install it, packed where they are; 0 where nothing is.
    """

    id: str
    title: str
    role: str
    state: ModelState
    is_default: bool
    size: int
    licence: str
    languages: tuple[str, ...]
    ram_mb: int
    source: str
    installed_at: str
    is_hash_pinned: bool
    folder: Path
    script: str = ""
    package: str = ""
    is_system: bool = False
    is_bundled: bool = False
    is_chat_default: bool = False
    is_own: bool = False
    llm: ModelProfile | None = None
    page_core_s: int = 0
    download_size: int = 0

    @property
    def is_of_store(self) -> bool:
        """Whether its files are those of the models' folder, which this program fills and empties."""
        return not (self.is_system or self.is_bundled)

    @property
    def is_language_model(self) -> bool:
        """Whether llama.cpp runs it."""
        return self.llm is not None

    @property
    def can_chat(self) -> bool:
        """Whether it answers questions."""
        return self.llm is not None and self.llm.can_chat

    @property
    def can_see(self) -> bool:
        """Whether it reads pictures of pages as the tier "vlm"."""
        return self.llm is not None and self.llm.can_read

    @property
    def note(self) -> str:
        """One honest sentence on what it can do; "" where nobody said."""
        return self.llm.note if self.llm is not None else ""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What ``doctor`` says about models.

    Attributes:
        root: The store's folder.
        is_default_pack_ready: Whether a conversion can start without fetching anything.
        size: Bytes of all models of the store; those of the system's packages and of the program are not counted.
        planned: What the default pack still needs, from where.
        rows: All models.
    """

    root: Path
    is_default_pack_ready: bool
    size: int
    planned: tuple[PlannedFetch, ...]
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether the files of an installed model are what they were at installation.

    Attributes:
        model_id: Which model.
        error: What is wrong; None if nothing.
        is_own_build: Whether it is a file of the system with a content of its own, of which the form was looked at.
    """

    model_id: str
    error: ModelDamagedError | None
    is_own_build: bool = False


class ModelService:
    """The use cases. Any thread; installing blocks the calling thread."""

    def __init__(
        self, store: ModelStore, catalog: Catalog | None = None, installer: ModelInstaller | None = None
    ) -> None:
        """Bind to a store.

        Args:
            store: Where models lie.
            catalog: What models there are; the store's by default.
            installer: Installs into the store; made here by default.
        """
        self._store = store
        self._given_catalog = catalog
        self._installer = installer or ModelInstaller(store)

    @property
    def _catalog(self) -> Catalog:
        return self._given_catalog or self._store.catalog  # it grows where models are added by file

    def list(self) -> tuple[ModelRow, ...]:
        """Return every model of the catalog and how it stands."""
        return tuple(self._row(self._store.status(model.id)) for model in self._catalog.models)

    def facts(self) -> ModelFacts:
        """Return what ``doctor`` shows. Cheap: no content is read, no network is used."""
        rows = self.list()
        pack = self._pack()
        return ModelFacts(
            root=self._store.root,
            is_default_pack_ready=self.is_default_pack_ready(),
            size=sum(row.size for row in rows if row.state is ModelState.INSTALLED and row.is_of_store),
            planned=self._installer.plan(pack),
            rows=rows,
        )

    def is_default_pack_ready(self) -> bool:
        """Whether every model of the default pack is installed, as far as file sizes tell."""
        return all(self._store.is_installed(model_id) for model_id in self._pack())

    def plan(self, model_ids: Sequence[str] = ()) -> tuple[PlannedFetch, ...]:
        """Tell what installing these models (the default pack without names) would fetch."""
        return self._installer.plan(model_ids or self._pack())

    def install(
        self,
        model_ids: Sequence[str] = (),
        *,
        progress: Progress = no_progress,
        network: NetworkPolicy = NetworkPolicy.ASK,
        confirm: Confirm | None = None,
    ) -> tuple[str, ...]:
        """Install models; the default pack without names.

        Args:
            model_ids: Which models.
            progress: Told (bytes done, bytes in total, what); may raise JobCancelled.
            network: What the settings say.
            confirm: Asked before each download with ``NetworkPolicy.ASK``.

        Returns:
            The models that were installed now; those that already were are not in it.

        Raises:
            ModelUnknownError: If the catalog does not have one of them.
            NetworkForbiddenError: If a download is needed and may not happen.
            ModelDownloadError: If no source could give the files.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the models' folder cannot be written to.
        """
        done = self._installer.install(model_ids or self._pack(), policy=network, confirm=confirm, progress=progress)
        self._forget_measured(done)
        return done

    def terms_to_accept(self, model_ids: Sequence[str]) -> dict[str, str]:
        """Return the licences that a person must accept before these models are installed, by the model's id."""
        models = (self._catalog.get(model_id) for model_id in model_ids)
        return {model.id: terms_of(model) for model in models if not are_accepted(self._store.root, model)}

    def accept_terms(self, model_ids: Sequence[str]) -> None:
        """Remember that a person has read and accepted the licences of these models.

        Raises:
            ModelUnknownError: If the catalog does not have one of them.
            OutputNotWritableError, DiskFullError: If that cannot be written down.
        """
        for model_id in model_ids:
            with disk_errors(self._store.root):
                accept(self._store.root, self._catalog.get(model_id))

    def ensure_default_pack(
        self,
        *,
        progress: Progress = no_progress,
        network: NetworkPolicy = NetworkPolicy.ASK,
        announce: Announce | None = None,
    ) -> tuple[str, ...]:
        """Install what a conversion needs and is not there; returns at once when all is.

        A person who starts a conversion has asked for the default pack, so ``ASK`` does not ask again here; what will
        be fetched is announced first. ``NEVER`` still installs from what lies on this machine.

        Args:
            progress: Told (bytes done, bytes in total, what); may raise JobCancelled.
            network: What the settings say.
            announce: Told once what will be fetched, before it is.

        Returns:
            The models that were installed now.

        Raises:
            NetworkForbiddenError: With ``NEVER``, if a download is needed.
            ModelDownloadError: If no source could give the files.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the models' folder cannot be written to.
        """
        if self.is_default_pack_ready():
            return ()
        return self._ensure(self._pack(), "a conversion needs the default models", progress, network, announce)

    def _ensure(
        self,
        pack: tuple[str, ...],
        why: str,
        progress: Progress,
        network: NetworkPolicy,
        announce: Announce | None,
    ) -> tuple[str, ...]:
        policy = NetworkPolicy.NEVER if network is NetworkPolicy.NEVER else NetworkPolicy.ALLOW
        if announce and policy is not NetworkPolicy.NEVER:
            announce(self._installer.plan(pack))
        try:
            return self._installer.install(pack, policy=policy, progress=progress)
        except NetworkForbiddenError as error:
            raise NetworkForbiddenError(
                f"{why}. {error.what[0].upper()}{error.what[1:]}", remedy=error.remedy
            ) from error

    def is_chat_pack_ready(self) -> bool:
        """Whether what the first question needs is installed, or any other model that chats."""
        chatting = [model.id for model in self._catalog.models if model.llm is not None and model.llm.can_chat]
        return any(self._store.is_installed(model_id) for model_id in chatting)

    def ensure_chat_pack(
        self,
        *,
        progress: Progress = no_progress,
        network: NetworkPolicy = NetworkPolicy.ASK,
        announce: Announce | None = None,
    ) -> tuple[str, ...]:
        """Install the small model that the first question needs; returns at once where any model chats already.

        A person who asks a question has asked for it, as with ``ensure_default_pack``; arguments and errors as there.
        """
        if self.is_chat_pack_ready():
            return ()
        pack = tuple(model.id for model in self._catalog.pack(CHAT_PACK))
        return self._ensure(pack, "a question needs a language model", progress, network, announce)

    def add(self, new: NewModel, progress: Progress = no_progress) -> ModelRow:
        """Add a model from GGUF files of this machine, and return how it stands now. No network is used.

        Raises:
            ModelInvalidError: If the files are none that chat or read, do not fit each other, or the name is taken.
            ModelMissingError: If a file is not there.
            ModelDamagedError: If a file is not whole.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the models' folder cannot be written to.
        """
        return self._row(self._store.status(add_model(self._store, new, progress).id))

    def profile_names(self) -> tuple[str, ...]:
        """Return the names of the prompt profiles that a model can be added with."""
        return profile_names()

    def suggested_profile(self, model: Path, projector: Path | None) -> str:
        """Return the profile that fits the kind of network in these files; errors as ``add``."""
        return suggested_profile_of(model, projector)

    def verify(self, model_ids: Sequence[str] = (), progress: Progress = no_progress) -> tuple[Verification, ...]:
        """Read every file of the models (of all that are there, without names) and compare its SHA-256.

        Raises:
            ModelUnknownError: If the catalog does not have one of them.
            ModelMissingError: If a named one is not installed.
        """
        present = [
            status.model.id
            for status in self._store.statuses()
            if status.state in (ModelState.INSTALLED, ModelState.DAMAGED)
        ]
        return tuple(self._verified(model_id, progress) for model_id in model_ids or present)

    def import_from(self, path: Path, progress: Progress = no_progress) -> ImportResult:
        """Install what is found in a folder, on a USB stick, in a zip or wheel. Never uses the network.

        Returns:
            What was installed, what was there already, and what was rejected and why.

        Raises:
            ModelMissingError: If there is no file of a known model.
            ModelDamagedError: If files look like a model's but none of the models there can be used.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the models' folder cannot be written to.
        """
        own = import_own(self._store, path, progress)
        try:
            found = self._installer.import_from(path, progress)
        except (ModelMissingError, ModelDamagedError):
            if not (own.installed or own.already_there):
                raise
            return own
        # Once they are here, the installer knows them too.
        there = dict.fromkeys((*found.already_there, *own.already_there))
        return ImportResult(
            (*found.installed, *own.installed),
            tuple(model_id for model_id in there if model_id not in own.installed),
            (*found.rejected, *own.rejected),
        )

    def remove(self, model_id: str) -> bool:
        """Delete a model's files and tell whether there were any; those of the system and of the program stay.

        Raises:
            ModelUnknownError: If the catalog does not have it.
            OutputNotWritableError: If the folder cannot be changed.
        """
        was_there = self._store.remove(model_id)
        self._forget_measured([model_id])
        return was_there

    def _forget_measured(self, model_ids: Sequence[str]) -> None:
        """Forget how quick models were whose files are others now."""
        kept = CalibrationFile(self._store.root / FILE_NAME)
        with contextlib.suppress(OSError):  # figures that stay are wrong at worst
            for model_id in model_ids:
                kept.forget(model_id)

    def _pack(self) -> tuple[str, ...]:
        return tuple(model.id for model in self._catalog.pack(DEFAULT_PACK))

    def _verified(self, model_id: str, progress: Progress) -> Verification:
        try:
            found = self._store.verify(model_id, progress)
        except ModelDamagedError as error:
            return Verification(model_id, error)
        return Verification(model_id, None, is_own_build=found is Soundness.FORM)

    def _row(self, status: ModelStatus) -> ModelRow:
        model, record, file = status.model, status.record, status.system_file
        # Of one that is damaged or outdated there is a record, and it is downloaded anew all the same.
        planned = () if status.state is ModelState.INSTALLED else self._installer.plan([model.id])
        if file is not None:
            source, size = f"{file.parent} (the system's)", file.stat().st_size
        elif record is not None:
            source, size = "the program's own files" if status.is_bundled else record.source, record.size
        else:
            source, size = planned[0].source if planned else "", model.size
        return ModelRow(
            id=model.id,
            title=model.title,
            role=model.role.value,
            state=status.state,
            is_default=model.pack == DEFAULT_PACK,
            size=size,
            licence=model.licence,
            languages=_languages(model),
            ram_mb=model.ram_mb,
            source=source,
            installed_at=record.installed_at if record else "",
            is_hash_pinned=record.is_hash_pinned if record else all(each.sha256 for each in model.files),
            folder=status.folder,
            script=model.script,
            package=next((entry.package for entry in model.sources if isinstance(entry, TessdataEntry)), ""),
            is_system=file is not None,
            is_bundled=status.is_bundled,
            is_chat_default=model.pack == CHAT_PACK,
            is_own=model.is_own,
            llm=model.llm,
            page_core_s=model.page_core_s,
            download_size=planned[0].size if planned else 0,
        )


def _languages(model: ModelEntry) -> tuple[str, ...]:
    if model.llm is not None:
        # A person's own profile may name what the table of languages does not have.
        return tuple(code for code in model.llm.languages if _is_known(code))
    return tuple(entry.tag for entry in languages_read_by(model.id))


def _is_known(code: str) -> bool:
    try:
        language(code)
    except LanguageUnsupportedError:
        return False
    return True
