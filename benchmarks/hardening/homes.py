"""A home of the program for a run that may damage it: the default models are linked into it, everything else is new."""

from __future__ import annotations

from pathlib import Path

from benchmarks.engine_table import MODELS
from benchmarks.model_folders import DEFAULT_MODELS, ensure_models


def make_home(folder: Path, *, has_models: bool = True) -> Path:
    """Make a home that never uses the network, for PAGESIGHT_HOME, and return it; one that is there stays.

    Args:
        folder: Where it is made.
        has_models: Whether the default models are linked into it.

    Raises:
        ModelError: If the models have to be fetched first and no source answers.
    """
    models = folder / "data" / "models"
    models.mkdir(parents=True, exist_ok=True)
    settings = folder / "config" / "settings.toml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text('network = "never"\n', encoding="utf-8")
    if has_models:
        ensure_models(MODELS)
        for name in DEFAULT_MODELS:
            if not (models / name).exists():
                (models / name).symlink_to(MODELS / name, target_is_directory=True)
    return folder
