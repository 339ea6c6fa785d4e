"""Fixtures for all tests: no sockets, a home of their own, models installed once."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.model_folders import shared_models

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def models_root() -> Path:
    """Folder with the default models, installed once a machine; PAGESIGHT_TEST_MODELS names another place.

    No answer from the network is an error here, not a skip: without models nothing of the product is shown.
    """
    from app.services.models.service import ModelService
    from core.settings import NetworkPolicy
    from engines.models.store import ModelStore

    root = shared_models()
    ModelService(ModelStore(root)).ensure_default_pack(network=NetworkPolicy.ALLOW)
    return root


@pytest.fixture(scope="session")
def chat_models_root(models_root: Path) -> Path:
    """The same folder with the models of the chat pack beside the default ones."""
    from app.services.models.service import ModelService
    from core.settings import NetworkPolicy
    from engines.models.catalog import CHAT_PACK
    from engines.models.store import ModelStore

    store = ModelStore(models_root)
    missing = [model.id for model in store.catalog.pack(CHAT_PACK) if not store.is_installed(model.id)]
    if missing:
        ModelService(store).install(missing, network=NetworkPolicy.ALLOW)
    return models_root


@pytest.fixture(scope="session")
def installed_embedder(chat_models_root: Path) -> Path:
    """Folder of the model that compares sentences."""
    from engines.models.store import ModelStore

    return ModelStore(chat_models_root).path("all-MiniLM-L6-v2")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Folder of real documents with ground truth, which lies beside a checkout of the makers; skips elsewhere."""
    if not (CORPUS / "manifest.csv").exists():
        pytest.skip("the corpus is not beside this checkout")
    return CORPUS


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tests out of the library and the settings of whoever runs them."""
    monkeypatch.setenv("PAGESIGHT_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test of ours reach beyond this machine."""
    real: Callable[..., Any] = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to reach {address}")
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
