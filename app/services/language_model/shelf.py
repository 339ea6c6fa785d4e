"""The models that the model worker has loaded: opened when asked for, closed when memory is needed. Worker process."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import psutil

from app.services.language_model.free_cores import FreeCores, most_threads
from app.services.recognise.loading import kept_alive
from core.errors import ModelInvalidError, ModelTooLargeError
from core.settings import Settings
from engines.llama.base import Checkpoint, LanguageModel
from engines.llama.gguf import GgufInfo, read_model, read_projector
from engines.llama.loading import OpenOptions, context_for
from engines.llama.memory import KvType, MemoryNeed, largest_context, memory_need
from engines.llama.model import open_model
from engines.llama.profile import ModelProfile
from engines.models.catalog import ModelEntry
from engines.models.store import ModelState, ModelStore

log = logging.getLogger(__name__)

_SPARE_BYTES = 300_000_000  # left to the rest of the system
_LOADING_LIMIT_S = 600.0  # gigabytes over a slow disk
_LARGEST_HASHED = 600_000_000  # bytes: hashing these takes under a second; larger files were hashed when they came


class OpenModel(LanguageModel, Protocol):
    """A loaded model as the shelf keeps it."""

    def close(self) -> None:
        """Free its memory."""
        ...

    def open_projector(self) -> None:
        """Load its picture encoder, unless it is loaded."""
        ...

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on; the picture encoder keeps what it was loaded with."""
        ...


Opener = Callable[[Path, ModelProfile, OpenOptions], OpenModel]


class ModelShelf:
    """Opens models and keeps them as long as memory allows, the last used one longest. One thread."""

    def __init__(
        self,
        models_root: Path,
        settings: Settings,
        *,
        free_bytes: Callable[[], int] = lambda: int(psutil.virtual_memory().available),
        opener: Opener = open_model,
    ) -> None:
        """Begin empty.

        Args:
            models_root: Folder of installed models.
            settings: How models are opened.
            free_bytes: Returns the memory that is free now.
            opener: Loads a model.
        """
        self._store = ModelStore(models_root)
        self._settings = settings
        self._free_bytes = free_bytes
        self._opener = opener
        self._open: OrderedDict[str, tuple[OpenModel, ModelProfile]] = OrderedDict()
        self._seeing: set[str] = set()
        self._free_cores = FreeCores()
        self._verified: set[str] = set()

    def is_open(self, model_id: str, *, has_pictures: bool = False) -> bool:
        """Whether the model is loaded; with ``has_pictures`` also its picture encoder."""
        return model_id in self._open and (not has_pictures or model_id in self._seeing)

    def opened(
        self, model_id: str, checkpoint: Checkpoint, *, has_pictures: bool = True
    ) -> tuple[LanguageModel, ModelProfile]:
        """Return a loaded model and its profile; loads it first where need be.

        Args:
            model_id: Which.
            checkpoint: Called now and then while it is loaded.
            has_pictures: Whether its picture encoder is needed too.

        Raises:
            ModelUnknownError, ModelMissingError, ModelDamagedError, ModelInvalidError: If it cannot be used.
            ModelTooLargeError: If it does not fit into the free memory; names what would.
            NotBuiltError: If llama-cpp-python is not installed.
            JobCancelled: From ``checkpoint``.
        """
        checkpoint()
        entry = self._store.catalog.get(model_id)
        profile = entry.llm
        if profile is None:
            raise ModelInvalidError(f"{model_id} is no language model", remedy="Choose one that chats or reads")
        sees = has_pictures and bool(profile.projector_file)
        if not self.is_open(model_id, has_pictures=sees):
            with kept_alive(checkpoint, limit_s=_LOADING_LIMIT_S):
                self._load(entry, profile, checkpoint, sees=sees)
            checkpoint()
        self._open.move_to_end(model_id)
        model, profile = self._open[model_id]
        if not self._settings.llm_threads:
            model.use_threads(self._free_cores.count())
        return model, profile

    def _load(self, entry: ModelEntry, profile: ModelProfile, checkpoint: Checkpoint, *, sees: bool) -> None:
        folder = self._store.path(entry.id)
        if entry.id not in self._verified and entry.size <= _LARGEST_HASHED:
            # Bytes flipped inside of weights load without a word, and answer nonsense.
            self._store.verify(entry.id, lambda done, total, what: checkpoint())
            self._verified.add(entry.id)
        info = read_model(folder / profile.model_file)
        projector = read_projector(folder / profile.projector_file, info) if sees else None
        self._make_room(entry, profile, info, projector)
        checkpoint()
        if entry.id not in self._open:
            self._open[entry.id] = (self._opener(folder, profile, self._options()), profile)
        self._open.move_to_end(entry.id)
        if sees:
            self._open[entry.id][0].open_projector()
            self._seeing.add(entry.id)

    def _options(self) -> OpenOptions:
        settings = self._settings
        return OpenOptions(
            context_tokens=settings.llm_context_tokens,
            threads=settings.llm_threads or most_threads(),
            kv_type=KvType(settings.llm_kv_type),
            gpu_layers=settings.llm_gpu_layers,
        )

    def _make_room(self, entry: ModelEntry, profile: ModelProfile, info: GgufInfo, projector: GgufInfo | None) -> None:
        """Close other models until this one fits.

        Raises:
            ModelTooLargeError: If it does not fit into an empty worker either.
        """
        need = self._need(info, profile, projector)
        extra = need.projector if entry.id in self._open else need.total
        while self._room() < extra:
            others = [model_id for model_id in self._open if model_id != entry.id]
            if not others:
                raise self._too_large(entry, profile, info, projector, need)
            self._close(others[0])

    def _room(self) -> int:
        return max(0, self._free_bytes() - _SPARE_BYTES)

    def _need(self, info: GgufInfo, profile: ModelProfile, projector: GgufInfo | None) -> MemoryNeed:
        tokens = context_for(info, profile, self._settings.llm_context_tokens)
        kv_type = KvType(self._settings.llm_kv_type)
        return memory_need(info, profile, context_tokens=tokens, kv_type=kv_type, projector=projector)

    def _too_large(
        self, entry: ModelEntry, profile: ModelProfile, info: GgufInfo, projector: GgufInfo | None, need: MemoryNeed
    ) -> ModelTooLargeError:
        room = self._room()
        tokens = context_for(info, profile, self._settings.llm_context_tokens)
        kv_type = KvType(self._settings.llm_kv_type)
        shorter = largest_context(info, profile, free_bytes=room, at_most=tokens, kv_type=kv_type, projector=projector)
        fits: list[str] = []
        if shorter:
            fits.append(f"set llm_context_tokens to {shorter}")
        if smaller := self._smaller_than(entry, room):
            fits.append(f"use {smaller}")
        fits.append("close other programs")
        remedy = ", or ".join(fits)
        return ModelTooLargeError(
            f"the model {entry.id} needs {need.total_mb:,} MB of memory with a context of {tokens} tokens, "
            f"{room // 1_000_000:,} MB are free",
            remedy=remedy[0].upper() + remedy[1:],
        )

    def _smaller_than(self, entry: ModelEntry, room: int) -> str:
        """Return the id of the largest model of the same use that fits, an installed one first; "" for none."""
        use = entry.llm
        same = [
            model
            for model in self._store.catalog.models
            if model.llm is not None
            and use is not None
            and model.id != entry.id
            and (model.llm.can_chat or not use.can_chat)
            and (model.llm.can_read or use.can_chat)
            and 0 < model.ram_mb * 1024 * 1024 <= room
        ]
        if not same:
            return ""
        is_installed = {model.id: self._store.status(model.id).state is ModelState.INSTALLED for model in same}
        best = max(same, key=lambda model: (is_installed[model.id], model.size))
        return best.id if is_installed[best.id] else f'{best.id} (run "pagesight models install {best.id}")'

    def _close(self, model_id: str) -> None:
        log.info("the model %s leaves the memory", model_id)
        model, _ = self._open.pop(model_id)
        self._seeing.discard(model_id)
        model.close()
