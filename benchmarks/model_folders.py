"""The default model pack in the work folder, installed by the program's own installer."""

from __future__ import annotations

from pathlib import Path

DEFAULT_MODELS = ("PP-OCRv6_small_det", "PP-OCRv6_small_rec", "PP-LCNet_x1_0_doc_ori")


def ensure_models(root: Path) -> None:
    """Install what is missing of the default models.

    Args:
        root: Folder that holds one folder for each model.

    Raises:
        ModelError: If no source answers.
    """
    if all((root / name / "inference.onnx").exists() for name in DEFAULT_MODELS):
        return
    from core.settings import NetworkPolicy
    from engines.models.installer import ModelInstaller
    from engines.models.store import ModelStore

    root.mkdir(parents=True, exist_ok=True)
    ModelInstaller(ModelStore(root)).install(DEFAULT_MODELS, policy=NetworkPolicy.ALLOW)
