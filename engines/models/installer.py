"""Installs models: tries their sources in order, checks every file, puts them in place in one step. Engines layer."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import DiskFullError, ModelDamagedError, ModelDownloadError, ModelMissingError, NetworkForbiddenError
from core.settings import NetworkPolicy
from engines.models.catalog import ModelEntry, ModelFile, SourceEntry
from engines.models.derivation import derive_file
from engines.models.integrity import ContentMismatch, Progress, check_file, no_progress
from engines.models.network import Confirm, DownloadRefused, NetworkGate
from engines.models.record import write_record
from engines.models.sources.archive import FolderSource
from engines.models.sources.base import FetchContext, Source, SourceFailed
from engines.models.sources.registry import source_of
from engines.models.store import ModelStore, disk_errors
from engines.models.terms import are_accepted, require_accepted

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PlannedFetch:
    """One thing that an installation will fetch first, before any fallback.

    Attributes:
        source: Where from, in words.
        model_ids: Which models it serves.
        size: Bytes to download; 0 where nothing is downloaded.
    """

    source: str
    model_ids: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class RejectedModel:
    """A model of which an import found files that may not be used.

    Attributes:
        model_id: Which model.
        reason: What is wrong with the files, in words.
    """

    model_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import found, in the order of the catalog.

    Attributes:
        installed: Models that were installed now, damaged ones that were mended included.
        already_there: Models that were installed and whole before; their files were left alone.
        rejected: Models whose files are damaged or of another version.
    """

    installed: tuple[str, ...]
    already_there: tuple[str, ...] = ()
    rejected: tuple[RejectedModel, ...] = ()

    def rejection(self) -> ModelDamagedError:
        """Return the error that names the rejected models, for doors that show one message."""
        listed = "; ".join(f"{each.model_id}: {each.reason}" for each in self.rejected)
        return ModelDamagedError(
            f"files of these models were rejected ({listed})",
            remedy="Copy them again from the machine or page they came from",
        )


@dataclass(frozen=True, slots=True)
class _Attempt:
    source: Source
    files: tuple[ModelFile, ...]

    @property
    def fetched(self) -> tuple[ModelFile, ...]:
        return tuple(file for file in self.files if not file.is_derived)


class ModelInstaller:
    """Installs into one store. Use from any thread; two installations at once wait for each other."""

    def __init__(self, store: ModelStore, make_source: Callable[[SourceEntry], Source] = source_of) -> None:
        """Bind to a store.

        Args:
            store: Where to install; also readable as the attribute of that name.
            make_source: Builds the source of a catalog entry; tests hand in their own.
        """
        self.store = store
        self._make_source = make_source

    def plan(self, model_ids: Sequence[str]) -> tuple[PlannedFetch, ...]:
        """Tell what installing would fetch, for those of the models that are not installed. No network, no lock."""
        planned: dict[str, PlannedFetch] = {}
        for model in self._missing(model_ids):
            first = next((a for a in self._attempts(model) if not a.source.unavailable_because()), None)
            if first is None:
                continue
            label = first.source.label
            size = first.source.download_size(first.fetched)
            known = planned.get(label)
            if known is None:
                planned[label] = PlannedFetch(label, (model.id,), size)
                continue
            total = known.size if first.source.serves_many else known.size + size
            planned[label] = PlannedFetch(label, (*known.model_ids, model.id), total)
        return tuple(planned.values())

    def install(
        self,
        model_ids: Sequence[str],
        *,
        policy: NetworkPolicy,
        confirm: Confirm | None = None,
        progress: Progress = no_progress,
    ) -> tuple[str, ...]:
        """Install those of the models that are missing, damaged or outdated.

        Args:
            model_ids: Which models.
            policy: Whether downloads may happen.
            confirm: Asked before each download with ``NetworkPolicy.ASK``.
            progress: Told how far it is; may raise JobCancelled. Models finished before that stay installed.

        Returns:
            The models that were installed now.

        Raises:
            ModelUnknownError: If the catalog does not have one of them.
            LicenceNotAcceptedError: If one of them comes under a licence that nobody has accepted here.
            NetworkForbiddenError: If only a download could help and none may happen.
            ModelDownloadError: If no source could give the files; the message lists each with its reason.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the store cannot be written to.
        """
        unsound = self._unsound(model_ids, progress)
        if not unsound:
            return ()
        for model in unsound:
            require_accepted(self.store.root, model)
        gate = NetworkGate(policy, confirm)
        done = []
        with self.store.changing(progress) as staging:
            # Asked again under the lock: another process may have installed them while we waited.
            for model in self._unsound(model_ids, progress):
                self._install_one(model, staging, gate, progress)
                done.append(model.id)
        return tuple(done)

    def import_from(self, path: Path, progress: Progress = no_progress) -> ImportResult:
        """Install every model of the catalog whose files are found below a path; never uses the network.

        Args:
            path: A folder, a USB stick, a zip or a wheel. Files are recognised by size and SHA-256.
            progress: Told how far it is; may raise JobCancelled.

        Returns:
            What became of each model that was found there.

        Raises:
            ModelMissingError: If there is no file of a known model.
            ModelDamagedError: If files look like a model's but none of the models there can be used.
            DiskFullError: If no room is left.
            OutputNotWritableError: If the store cannot be written to.
        """
        source = FolderSource(path)
        if reason := source.unavailable_because():
            raise ModelMissingError(f"nothing can be imported: {reason}", remedy="Check the path", file=path)
        installed: list[str] = []
        already_there: list[str] = []
        rejected: list[RejectedModel] = []
        with self.store.changing(progress) as staging:
            context = self._context(staging, NetworkGate(NetworkPolicy.NEVER), progress, f"importing from {path}")
            for model in self.store.catalog.models:
                attempts = [_Attempt(source, variant) for variant in model.variants()]
                offered = [attempt for attempt in attempts if source.offers(attempt.fetched)]
                if offered and self._is_sound(model.id, progress):
                    already_there.append(model.id)
                    continue
                if offered and not are_accepted(self.store.root, model):
                    rejected.append(RejectedModel(model.id, "its licence was not accepted yet"))
                    continue
                reasons = self._failures(model, offered, staging, context)
                if offered and len(reasons) < len(offered):
                    installed.append(model.id)
                elif reasons := reasons or _misfits(model, source):
                    rejected.append(RejectedModel(model.id, "; ".join(dict.fromkeys(reasons))))
        if installed or already_there:
            return ImportResult(tuple(installed), tuple(already_there), tuple(rejected))
        raise self._nothing_found(path, source, [f"{each.model_id}: {each.reason}" for each in rejected])

    def _failures(
        self, model: ModelEntry, attempts: Sequence[_Attempt], staging: Path, context: FetchContext
    ) -> list[str]:
        """Try one after the other until one succeeds; return why those before it failed."""
        reasons: list[str] = []
        for attempt in attempts:
            reason = self._try(model, attempt, staging, context)
            if not reason:
                break
            reasons.append(reason)
        return reasons

    def _nothing_found(
        self, path: Path, source: FolderSource, wrong: Sequence[str]
    ) -> ModelDamagedError | ModelMissingError:
        known = [file for model in self.store.catalog.models for file in model.files if not file.is_derived]
        near = list(wrong) or list(source.near_misses(known))
        if near:
            return ModelDamagedError(
                f"no file there has the content of a known model ({'; '.join(near[:5])})",
                remedy="Copy the files again from the machine or page they came from",
                file=path,
            )
        # Those of the default pack: each file of Tesseract's data has an address of its own.
        sources = [self._make_source(entry) for model in self.store.catalog.pack() for entry in model.sources]
        packages = sorted({source.label for source in sources if source.needs_network})
        return ModelMissingError(
            "it holds no file of a known model",
            remedy=f"Give the models folder of another machine, or files from: {', '.join(packages)}",
            file=path,
        )

    def _missing(self, model_ids: Sequence[str]) -> list[ModelEntry]:
        return [model for model in self._wanted(model_ids) if not self.store.is_installed(model.id)]

    def _unsound(self, model_ids: Sequence[str], progress: Progress) -> list[ModelEntry]:
        return [model for model in self._wanted(model_ids) if not self._is_sound(model.id, progress)]

    def _wanted(self, model_ids: Sequence[str]) -> list[ModelEntry]:
        return [self.store.catalog.get(model_id) for model_id in dict.fromkeys(model_ids)]

    def _is_sound(self, model_id: str, progress: Progress) -> bool:
        """Compare hashes: a file of the right size with another content is what "install again" shall mend."""
        try:
            self.store.verify(model_id, progress)
        except (ModelMissingError, ModelDamagedError):
            return False
        return True

    def _attempts(self, model: ModelEntry) -> list[_Attempt]:
        attempts = [_Attempt(self._make_source(entry), model.files_of(entry)) for entry in model.sources]
        folder = self.store.root / model.id
        if folder.is_dir():
            # A damaged or outdated folder may still hold the big file; then nothing needs to be downloaded.
            leftover = FolderSource(folder, "what is already installed")
            kept = [_Attempt(leftover, variant) for variant in model.variants()]
            attempts = [attempt for attempt in kept if leftover.offers(attempt.fetched)] + attempts
        return attempts

    def _install_one(self, model: ModelEntry, staging: Path, gate: NetworkGate, progress: Progress) -> None:
        reasons: dict[str, list[str]] = {}
        refusals_before = gate.refusals
        for attempt in self._attempts(model):
            label = attempt.source.label
            if reasons:
                # Where a source ended because the person stopped the program, this raises instead of trying the next.
                progress(0, 0, f"{model.id}: trying {label}")
            reason = attempt.source.unavailable_because()
            if not reason:
                context = self._context(staging, gate, progress, model.id)
                reason = self._try(model, attempt, staging, context)
            if not reason:
                return
            log.info("%s not installed from %s: %s", model.id, label, reason)
            reasons.setdefault(reason, []).append(label)
        tried = "; ".join(f"{', '.join(labels)} ({reason})" for reason, labels in reasons.items())
        if model.is_own:
            raise ModelDownloadError(
                f"the model {model.id} was added by file and cannot be fetched from anywhere",
                remedy=f'Run "pagesight models remove {model.id}" and add its file again',
            )
        tried = tried or "the catalog names no source"
        if gate.refusals > refusals_before:
            raise NetworkForbiddenError(
                f"the model {model.id} is not installed and may not be downloaded: {tried}",
                remedy='Allow the download (setting "network"), or fetch the files on another machine and run '
                '"pagesight models import FOLDER"',
            )
        raise ModelDownloadError(
            f"the model {model.id} could not be installed. Tried: {tried}",
            remedy=f'Check the connection and run "pagesight models install {model.id}", or fetch the files on another '
            'machine and run "pagesight models import FOLDER"',
        )

    def _context(self, staging: Path, gate: NetworkGate, progress: Progress, what: str) -> FetchContext:
        partials = self.store.partials
        with disk_errors(partials):
            partials.mkdir(exist_ok=True)

        def report(done: int, total: int, doing: str) -> None:
            progress(done, total, f"{what}: {doing}")

        return FetchContext(staging, partials, gate, report)

    def _try(self, model: ModelEntry, attempt: _Attempt, staging: Path, context: FetchContext) -> str:
        """Install from one source; return why it failed, or ""."""
        staged = staging / f"{model.id}.new"
        shutil.rmtree(staged, ignore_errors=True)
        with disk_errors(self.store.root):
            staged.mkdir()
            _require_space(staged, attempt)
            try:
                attempt.source.fetch(attempt.fetched, staged, context)
                for file in attempt.files:
                    if file.is_derived:
                        derive_file(file, staged)
                        check_file(file, staged / file.name)
            except (SourceFailed, ContentMismatch, DownloadRefused, ValueError) as error:
                return str(error)
            write_record(staged, model, attempt.files, attempt.source.label)
        self.store.commit(model.id, staged, staging)
        return ""


def _misfits(model: ModelEntry, source: FolderSource) -> list[str]:
    """Say which files of a model lie in a folder of its name though none of them fits; file names alone tell nothing.

    Networks of all models have the same file names, so only the folder says whose file it is.
    """
    near = source.near_misses([file for file in model.files if not file.is_derived])
    return [f"{where} is damaged or of another version" for where in near if Path(where).parent.name == model.id]


def _require_space(folder: Path, attempt: _Attempt) -> None:
    needed = sum(file.size for file in attempt.files) + attempt.source.download_size(attempt.fetched)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFullError(
            f"models need {needed:,} bytes and {free:,} are free", remedy="Free some space", file=folder.parent.parent
        )
