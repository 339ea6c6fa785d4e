from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ModelDamagedError
from core.settings import NetworkPolicy
from engines.models import bundled
from engines.models.installer import ModelInstaller
from engines.models.store import ModelState, ModelStore
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer, tiny_catalog


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    root = tmp_path / "program" / "bundled"
    fake_installer(root, {"a": FILES}, FakeSource(FILES)).install(["a"], policy=NetworkPolicy.ALLOW)
    return root


@pytest.fixture
def store(brought: Path, tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "data" / "models", tiny_catalog(a=FILES, b=FILES), bundled=brought)


def test_model_that_came_along_is_used_in_its_place(store: ModelStore, brought: Path) -> None:
    assert store.path("a") == brought / "a"
    assert store.status("a").is_bundled
    store.verify("a")
    assert not store.root.exists(), "asking and reading must not write"
    assert store.status("b").state is ModelState.MISSING


def test_nothing_is_fetched_for_a_model_that_came_along(store: ModelStore) -> None:
    assert ModelInstaller(store).install(["a"], policy=NetworkPolicy.NEVER) == ()


def test_changed_content_of_the_programs_files_is_found(store: ModelStore, brought: Path) -> None:
    (brought / "a" / "net.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ModelDamagedError, match="content has changed"):
        store.verify("a")


def test_damaged_model_of_the_program_is_mended_in_the_store(brought: Path, tmp_path: Path) -> None:
    (brought / "a" / "net.bin").write_bytes(b"cut")
    given = fake_installer(tmp_path / "data", {"a": FILES}, FakeSource(FILES))
    store = ModelStore(tmp_path / "data", given.store.catalog, bundled=brought)
    assert (store.status("a").state, store.status("a").is_bundled) == (ModelState.DAMAGED, True)
    given.install(["a"], policy=NetworkPolicy.ALLOW)
    assert store.path("a") == tmp_path / "data" / "a"


def test_sound_copy_in_the_store_wins_and_a_damaged_one_does_not(brought: Path, tmp_path: Path) -> None:
    given = fake_installer(tmp_path / "data", {"a": FILES}, FakeSource(FILES))
    given.install(["a"], policy=NetworkPolicy.ALLOW)
    store = ModelStore(tmp_path / "data", given.store.catalog, bundled=brought)
    assert store.path("a") == tmp_path / "data" / "a"
    (tmp_path / "data" / "a" / "net.bin").write_bytes(b"cut")
    assert store.path("a") == brought / "a"


def test_what_came_along_is_not_removed(store: ModelStore, brought: Path) -> None:
    assert store.remove("a") is False
    assert (brought / "a" / "net.bin").exists()
    assert store.is_installed("a")


def test_place_is_found_through_the_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def missing(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(bundled, "resource_path", lambda name: tmp_path / name)
    assert bundled.bundled_root() == tmp_path / "models" / "bundled"
    monkeypatch.setattr(bundled, "resource_path", missing)
    assert bundled.bundled_root() is None
