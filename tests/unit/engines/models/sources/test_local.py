from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ModelDownloadError
from core.settings import NetworkPolicy
from engines.models.catalog import BundleEntry, Catalog, SystemEntry
from engines.models.installer import ModelInstaller
from engines.models.integrity import ContentMismatch
from engines.models.sources import local
from engines.models.sources.base import SourceFailed
from engines.models.sources.local import BundleSource, SystemSource
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import FILES, fetch_context, tiny_file, tiny_model

FILE = tiny_file("net.bin", FILES["net.bin"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    folder.mkdir()
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


def test_system_folder_is_the_first_that_exists(folder: Path, tmp_path: Path) -> None:
    source = SystemSource(SystemEntry(folders=(str(tmp_path / "gone"), str(folder))))
    assert source.unavailable_because() == ""
    source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path, NetworkPolicy.NEVER))
    assert (tmp_path / "into" / "net.bin").read_bytes() == FILES["net.bin"]


def test_system_folder_that_lacks_or_changed_the_file_is_refused(folder: Path, tmp_path: Path) -> None:
    source = SystemSource(SystemEntry(folders=(str(folder),)))
    (folder / "net.bin").write_bytes(b"WEIGHTS")
    with pytest.raises(ContentMismatch):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))
    (folder / "net.bin").unlink()
    with pytest.raises(SourceFailed, match=r"net\.bin cannot be read"):
        source.fetch([FILE], tmp_path / "into", fetch_context(tmp_path))


def test_frozen_programs_bundle_needs_no_network(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "resource_path", lambda name: tmp_path / name)
    catalog = Catalog(models=(tiny_model("a", FILES, (BundleEntry(folder="given"),)),))
    installer = ModelInstaller(ModelStore(tmp_path / "root", catalog))
    assert installer.install(["a"], policy=NetworkPolicy.NEVER) == ("a",)
    installer.store.verify("a")


def test_build_without_bundle_says_so(tmp_path: Path) -> None:
    entry = BundleEntry(folder="models/bundled/none-such")
    assert BundleSource(entry).unavailable_because() == "this build brings no models along"
    installer = ModelInstaller(ModelStore(tmp_path, Catalog(models=(tiny_model("a", FILES, (entry,)),))))
    assert installer.plan(["a"]) == ()
    with pytest.raises(ModelDownloadError, match="this build brings no models along"):
        installer.install(["a"], policy=NetworkPolicy.ALLOW)
