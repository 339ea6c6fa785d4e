"""Which layout model reads along: what the settings say, and what is installed. Free of Qt."""

from __future__ import annotations

from pathlib import Path

from core.errors import ModelMissingError

GEOMETRIC, MODEL, AUTO = "geometric", "model", "auto"


def chosen_layout(setting: str, models_root: Path) -> str:
    """Return the id of the layout model in force, "" for the geometric method alone.

    Args:
        setting: "geometric"; "model", which needs one; or "auto", which takes one where it is installed.
        models_root: Folder of installed models.

    Raises:
        ModelMissingError: If a model is asked for and none is installed.
    """
    if setting == GEOMETRIC:
        return ""
    from engines.models.catalog import ModelRole, load_catalog
    from engines.models.store import ModelStore

    store = ModelStore(models_root)
    known = [model.id for model in load_catalog().models if model.role is ModelRole.LAYOUT]
    installed = next((model for model in known if store.is_installed(model)), "")
    if not installed and setting == MODEL:
        raise ModelMissingError(
            'the setting "layout" asks for a layout model, and none is installed',
            remedy=f'Run "pagesight models install {known[0]}", or set "layout" to "auto"',
        )
    return installed
