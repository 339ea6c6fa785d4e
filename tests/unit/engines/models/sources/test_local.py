from __future__ import annotations

from pathlib import Path

import pytest

from core.settings import NetworkPolicy
from engines.models.catalog import SystemEntry
from engines.models.integrity import ContentMismatch
from engines.models.sources.base import SourceFailed
from engines.models.sources.local import SystemSource
from tests.unit.engines.models.model_fakes import FILES, fetch_context, tiny_file

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
