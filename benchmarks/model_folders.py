"""The default model pack in the work folder, installed by the program's own installer; and the tests' tiny model."""

from __future__ import annotations

from pathlib import Path

TINY_VLM = Path(__file__).resolve().parent.parent / "tests" / "data" / "tiny-vlm"
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


def home_with_tiny_vlm(folder: Path, models: Path) -> Path:
    """Make a home of the program with the default models and the tiny vision model of the tests, added by its files.

    Args:
        folder: Where the home is made.
        models: Folder with the default models; they are linked, not copied.

    Returns:
        The home, for PAGESIGHT_HOME.
    """
    from engines.models.adding import NewModel, add_model
    from engines.models.store import ModelStore

    home = folder / "home"
    own = home / "data" / "models"
    own.mkdir(parents=True)
    for name in DEFAULT_MODELS:
        (own / name).symlink_to(models / name, target_is_directory=True)
    add_model(
        ModelStore(own),
        NewModel(
            TINY_VLM / "tiny-vlm-model.gguf",
            TINY_VLM / "tiny-vlm-mmproj.gguf",
            profile=str(TINY_VLM / "profile.toml"),
            id="tiny-vlm",
        ),
    )
    return home
