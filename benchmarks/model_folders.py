"""Models of tests and benchmarks, installed by the program's own installer; and the tests' tiny model.

``uv run python -m benchmarks.model_folders`` fetches what tests, benchmarks and the packaged program share, and prints
the folder.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import platformdirs

TINY_VLM = Path(__file__).resolve().parent.parent / "tests" / "data" / "tiny-vlm"
DEFAULT_MODELS = ("PP-OCRv6_small_det", "PP-OCRv6_small_rec", "PP-LCNet_x1_0_doc_ori")


OPTIONAL_MODELS = ("indra-lite",)  # where one is installed, the program uses it: not what people have by default


def usual_models(root: Path) -> list[Path]:
    """Return the folders of models in a folder, but the optional ones: figures of the program are of its defaults."""
    left_out = (*OPTIONAL_MODELS, ".partial")
    return sorted(path for path in root.iterdir() if path.is_dir() and path.name not in left_out)


def shared_models() -> Path:
    """Return the folder that is filled once a machine; PAGESIGHT_TEST_MODELS names another place."""
    named = os.environ.get("PAGESIGHT_TEST_MODELS")
    return Path(named) if named else platformdirs.user_cache_path("pagesight-tests", appauthor=False) / "models"


def ensure_shared_models() -> Path:
    """Install what is missing of the default and the chat pack in the shared folder, and return it.

    Raises:
        ModelError: If no source answers.
    """
    from core.settings import NetworkPolicy
    from engines.models.catalog import CHAT_PACK, DEFAULT_PACK
    from engines.models.installer import ModelInstaller
    from engines.models.store import ModelStore

    store = ModelStore(shared_models())
    wanted = [model.id for pack in (DEFAULT_PACK, CHAT_PACK) for model in store.catalog.pack(pack)]
    missing = [model_id for model_id in wanted if not store.is_installed(model_id)]
    if missing:
        ModelInstaller(store).install(missing, policy=NetworkPolicy.ALLOW)
    return store.root


def ensure_models(root: Path) -> None:
    """Install what is missing of the default models, from the shared folder as far as it has them.

    Args:
        root: Folder that holds one folder for each model.

    Raises:
        ModelError: If no source answers.
    """
    if all((root / name / "inference.onnx").exists() for name in DEFAULT_MODELS):
        return
    from core.errors import ModelError
    from core.settings import NetworkPolicy
    from engines.models.installer import ModelInstaller
    from engines.models.store import ModelStore

    root.mkdir(parents=True, exist_ok=True)
    installer = ModelInstaller(ModelStore(root))
    for name in DEFAULT_MODELS:
        near = shared_models() / name
        if near.is_dir() and not (root / name).exists():
            with suppress(ModelError):  # a damaged copy: fetched below
                installer.import_from(near)
    installer.install(DEFAULT_MODELS, policy=NetworkPolicy.ALLOW)


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


if __name__ == "__main__":
    sys.stdout.write(f"{ensure_shared_models()}\n")
