"""Which of the installed models chats and which reads pictures. Services layer; cheap, reads sizes and records only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import psutil

from app.services.language_model.port import ModelInfo
from app.services.sizes import size_words
from core.errors import ModelMissingError, NotBuiltError
from core.settings import Settings
from engines.llama.profile import ModelProfile
from engines.llama.runtime import require_installed
from engines.models.catalog import CHAT_PACK, ModelEntry, ModelRole
from engines.models.store import ModelState, ModelStore

AUTO = "auto"
_SMALL_BYTES = 700_000_000  # about a billion parameters at 4 to 8 bits each
_SHARE_OF_MEMORY = 0.7  # of all memory: a model that would push everything else out is no default


class ModelChoice:
    """Chooses by settings and by what is installed; asks both anew each time. Any thread."""

    def __init__(self, models_root: Path, chosen_chat: Callable[[], str], chosen_reader: Callable[[], str]) -> None:
        """Use a folder of models.

        Args:
            models_root: The folder.
            chosen_chat: Returns the id the settings name for chatting; "" or "auto" for the best installed.
            chosen_reader: The same for reading pictures.
        """
        self._models_root = models_root
        self._chosen_chat, self._chosen_reader = chosen_chat, chosen_reader

    def chat(self) -> ModelEntry:
        """Return the model that answers, translates and extracts.

        Raises:
            ModelMissingError: If none is installed, or not the one that the settings name.
            ModelDamagedError: If the named one is damaged.
            ModelUnknownError: If the catalog does not have the named one.
        """
        return self._choose(self._chosen_chat(), lambda profile: profile.can_chat, "no model that answers questions")

    def reader(self) -> ModelEntry:
        """Return the model that reads pictures; errors as ``chat``."""
        return self._choose(self._chosen_reader(), lambda profile: profile.can_read, "no model that reads pictures")

    def embedder(self) -> ModelEntry | None:
        """Return the model that compares sentences, None where none is installed."""
        store = ModelStore(self._models_root)
        for entry in store.catalog.models:
            if entry.role is ModelRole.EMBEDDING and store.status(entry.id).state is ModelState.INSTALLED:
                return entry
        return None

    def _choose(self, chosen: str, is_fit: Callable[[ModelProfile], bool], what: str) -> ModelEntry:
        store = ModelStore(self._models_root)
        if chosen and chosen != AUTO:
            entry = store.catalog.get(chosen)
            store.path(chosen)
            if entry.llm is None or not is_fit(entry.llm):
                raise ModelMissingError(
                    f"the model {chosen} that the settings name cannot do this", remedy="Choose another one there"
                )
            return entry
        fit = [model for model in store.catalog.models if model.llm is not None and is_fit(model.llm)]
        installed = [model for model in fit if store.status(model.id).state is ModelState.INSTALLED]
        if not installed:
            raise ModelMissingError(f"{what} is installed", remedy=_remedy(self._models_root, fit))
        return best_of(installed, psutil.virtual_memory().total)


def best_of(models: Sequence[ModelEntry], memory_bytes: int) -> ModelEntry:
    """Return the largest model that leaves the machine room, else the smallest. Larger answers better."""
    roomy = [model for model in models if model.ram_mb * 1024 * 1024 <= memory_bytes * _SHARE_OF_MEMORY]
    return max(roomy, key=lambda model: model.size) if roomy else min(models, key=lambda model: model.size)


def info_of(entry: ModelEntry, settings: Settings) -> ModelInfo:
    """Describe a language model of the catalog as it would be opened."""
    profile = entry.llm
    if profile is None:
        raise ValueError(f"{entry.id} is no language model")
    context = min(settings.llm_context_tokens or profile.context_tokens, profile.trained_context_tokens)
    return ModelInfo(
        entry.id,
        entry.title,
        context,
        can_see=bool(profile.projector_file),
        languages=profile.languages,
        note=profile.note,
        is_small=entry.size < _SMALL_BYTES,
    )


def how_to_install(model: ModelEntry) -> str:
    """Return the remedy for a model that is missing, with its size; llama.cpp first where that is missing, too."""
    install = f'"pagesight models install {model.id}" ({size_words(model.size)})'
    try:
        require_installed()
    except NotBuiltError:
        return f'Run "uv sync --extra llm", then {install}'
    return f"Run {install}"


def _remedy(models_root: Path, models: Sequence[ModelEntry]) -> str:
    """Return what to install: the model that the chat comes with, else the one that is recommended for reading here."""
    if not models:
        return "Add a model in the model manager"
    named = next((model for model in models if model.pack == CHAT_PACK), None)
    if named is None:
        recommended = _recommended_reader(models_root)
        named = next((model for model in models if model.id == recommended), None)
    return how_to_install(named or min(models, key=lambda model: model.ram_mb))


@lru_cache(maxsize=4)
def _recommended_reader(models_root: Path) -> str:
    """Return the id of the model that suits this machine for reading, "" for none; looked up once."""
    from app.services.models.recommendation import recommend, this_machine
    from app.services.models.service import ModelService

    row = recommend(ModelService(ModelStore(models_root)).list(), this_machine())[1].row
    return row.id if row is not None else ""
