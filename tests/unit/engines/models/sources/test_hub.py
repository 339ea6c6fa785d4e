from __future__ import annotations

import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core.jobs import JobCancelled
from engines.models.catalog import Catalog, HubEntry, ModelEntry, ModelFile, ModelRole
from engines.models.installer import ModelInstaller
from engines.models.integrity import ContentMismatch
from engines.models.network import DownloadRefused, NetworkPolicy
from engines.models.sources.base import SourceFailed
from engines.models.sources.hub import HubSource
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import fetch_context, tiny_file

REVISION = "a" * 40
ENTRY = HubEntry(repo="someone/weights", revision=REVISION, paths={"net.bin": "sub/net.onnx"})
CONTENT = b"weights" * 100
FILE = tiny_file("net.bin", CONTENT)
OPEN = ModelFile(name="net.bin")


class Bar:
    def __init__(self, **settings: Any) -> None:
        assert settings["disable"] is True


class FakeHub:
    """The few functions of huggingface_hub that we call."""

    utils = SimpleNamespace(tqdm=Bar)

    def __init__(self, content: bytes = CONTENT, stated: str | None = None, fail: Exception | None = None) -> None:
        self.content = content
        self.stated = stated
        self.fail = fail
        self.calls: list[tuple[str, str, dict[str, Any]]] = []

    def hf_hub_download(self, repo: str, path: str, **settings: Any) -> str:
        self.calls.append((repo, path, settings))
        if self.fail:
            raise self.fail
        bar = settings["tqdm_class"](total=len(self.content), initial=0)
        target = Path(settings["local_dir"], path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.content)
        bar.update(len(self.content))
        return str(target)

    def HfApi(self) -> FakeHub:  # noqa: N802 - the library's name
        return self

    def get_paths_info(self, repo: str, paths: list[str], **settings: Any) -> list[SimpleNamespace]:
        assert settings == {"revision": REVISION, "token": False}
        lfs = SimpleNamespace(sha256=self.stated) if self.stated else None
        return [SimpleNamespace(path=path, size=len(self.content), lfs=lfs) for path in paths]


def test_fetches_the_pinned_commit_without_a_token(tmp_path: Path) -> None:
    hub = FakeHub()
    seen: list[tuple[int, int, str]] = []
    context = fetch_context(tmp_path, progress=lambda *step: seen.append(step))
    HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", context)
    assert (tmp_path / "into" / "net.bin").read_bytes() == CONTENT
    repo, path, settings = hub.calls[0]
    assert (repo, path) == ("someone/weights", "sub/net.onnx")
    assert settings["revision"] == REVISION
    assert settings["token"] is False
    assert seen == [(0, 700, "downloading net.bin"), (700, 700, "downloading net.bin")]
    assert list(context.partials.iterdir()) == []


def test_wrong_content_is_refused_and_removed(tmp_path: Path) -> None:
    context = fetch_context(tmp_path)
    with pytest.raises(ContentMismatch):
        HubSource(ENTRY, FakeHub(b"WEIGHTS" * 100)).fetch([FILE], tmp_path / "into", context)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_errors_of_the_library_become_a_reason(tmp_path: Path) -> None:
    hub = FakeHub(fail=ConnectionError("no route to the hub\nand a long explanation"))
    with pytest.raises(SourceFailed, match=r"^no route to the hub$"):
        HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_cancel_passes_through_and_keeps_what_came(tmp_path: Path) -> None:
    def cancel(done: int, _: int, __: str) -> None:
        if done:
            raise JobCancelled

    context = fetch_context(tmp_path, progress=cancel)
    with pytest.raises(JobCancelled):
        HubSource(ENTRY, FakeHub()).fetch([FILE], tmp_path / "into", context)
    assert list(context.partials.rglob("net.onnx"))


def test_network_never_asks_the_hub_nothing(tmp_path: Path) -> None:
    hub = FakeHub()
    with pytest.raises(DownloadRefused):
        HubSource(ENTRY, hub).fetch([FILE], tmp_path / "into", fetch_context(tmp_path, NetworkPolicy.NEVER))
    assert hub.calls == []


def installer_of(root: Path, hub: FakeHub) -> ModelInstaller:
    model = ModelEntry(id="a", role=ModelRole.TEXT_DETECTION, title="A", licence="MIT", files=(OPEN,), sources=(ENTRY,))
    return ModelInstaller(ModelStore(root, Catalog(models=(model,))), lambda _: HubSource(ENTRY, hub))


def test_open_hash_is_the_hubs_own_recorded_and_marked(tmp_path: Path) -> None:
    installer = installer_of(tmp_path, FakeHub(stated=hashlib.sha256(CONTENT).hexdigest()))
    installer.install(["a"], policy=NetworkPolicy.ALLOW)
    record = installer.store.status("a").record
    assert record is not None
    assert record.files[0].sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert not record.is_hash_pinned
    installer.store.verify("a")


def test_hub_that_states_another_hash_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentMismatch):
        HubSource(ENTRY, FakeHub(stated="0" * 64)).fetch([OPEN], tmp_path, fetch_context(tmp_path))


def test_open_hash_that_the_hub_does_not_state_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceFailed, match="states no SHA-256"):
        HubSource(ENTRY, FakeHub()).fetch([OPEN], tmp_path, fetch_context(tmp_path))


def test_library_offers_what_we_call() -> None:
    library = pytest.importorskip("huggingface_hub")
    import inspect

    parameters = inspect.signature(library.hf_hub_download).parameters
    assert {"revision", "local_dir", "token", "tqdm_class"} <= parameters.keys()
    assert {"revision", "token"} <= inspect.signature(library.HfApi.get_paths_info).parameters.keys()
    assert isinstance(library.utils.tqdm, type)
