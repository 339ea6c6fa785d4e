"""Which installed model reads for the tier vlm, and how it wants to be used. Services layer; cheap, any thread."""

from __future__ import annotations

from pathlib import Path

from core.errors import ModelInvalidError
from engines.llama.profile import ModelProfile


def profile_of(models_root: Path, model_id: str) -> ModelProfile:
    """Return how an installed model wants to be used.

    Args:
        models_root: Folder of installed models.
        model_id: Its id.

    Raises:
        ModelUnknownError: If the catalog does not have it.
        ModelMissingError: If it is not installed.
        ModelDamagedError: If a file of it is missing or has another size.
        ModelInvalidError: If it cannot read pictures.
    """
    from engines.models.store import ModelStore

    store = ModelStore(models_root)
    entry = store.catalog.get(model_id)
    store.path(model_id)
    if entry.llm is None or not entry.llm.can_read:
        raise ModelInvalidError(
            f"the model {model_id} does not read pictures", remedy='Choose another one in the setting "vlm_model"'
        )
    return entry.llm
