from __future__ import annotations

import errno
from pathlib import Path

import pytest

from core.errors import DiskFullError, ModelDamagedError, ModelMissingError, ModelUnknownError, OutputNotWritableError
from core.settings import NetworkPolicy
from engines.models.record import RECORD_NAME
from engines.models.store import ModelState, ModelStore
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer, tiny_catalog


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    installer = fake_installer(tmp_path / "root", {"a": FILES}, FakeSource(FILES))
    installer.install(["a"], policy=NetworkPolicy.ALLOW)
    return installer.store


def test_installed_model_has_a_folder_with_its_files(store: ModelStore) -> None:
    folder = store.path("a")
    assert {path.name for path in folder.iterdir()} == {*FILES, RECORD_NAME}
    assert (folder / "net.bin").read_bytes() == b"weights"
    store.verify("a")


def test_nothing_is_created_by_asking(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "root", tiny_catalog(a=FILES))
    assert not store.is_installed("a")
    assert [status.state for status in store.statuses()] == [ModelState.MISSING]
    with pytest.raises(ModelMissingError, match="models install a"):
        store.path("a")
    assert not (tmp_path / "root").exists()


def test_unknown_model_is_an_error(store: ModelStore) -> None:
    for ask in (store.path, store.is_installed, store.verify, store.remove):
        with pytest.raises(ModelUnknownError):
            ask("b")


def test_missing_or_shortened_file_shows_without_reading_content(store: ModelStore) -> None:
    (store.root / "a" / "net.bin").write_bytes(b"short")
    assert store.status("a").state is ModelState.DAMAGED
    with pytest.raises(ModelDamagedError, match="models install a") as caught:
        store.path("a")
    assert caught.value.file is None
    (store.root / "a" / "net.bin").unlink()
    assert not store.is_installed("a")


def test_changed_content_of_the_same_size_is_found_by_verify(store: ModelStore) -> None:
    (store.root / "a" / "net.bin").write_bytes(b"WEIGHTS")
    assert store.is_installed("a")
    with pytest.raises(ModelDamagedError) as caught:
        store.verify("a")
    assert "net.bin" in caught.value.what
    assert "content has changed" in caught.value.what
    # The place stays open: while a file is read its name belongs there, not the models folder.
    assert caught.value.located(file="scan.pdf").file == "scan.pdf"


def test_forged_record_does_not_hide_a_changed_file(store: ModelStore) -> None:
    record = store.root / "a" / RECORD_NAME
    wanted = next(file.sha256 for file in store.catalog.get("a").files if file.name == "net.bin")
    assert wanted
    record.write_text(record.read_text(encoding="utf-8").replace(wanted, "f" * 64), encoding="utf-8")
    assert store.status("a").state is ModelState.OUTDATED


def test_folder_without_record_is_damaged(store: ModelStore) -> None:
    (store.root / "a" / RECORD_NAME).write_text("{", encoding="utf-8")
    assert store.status("a").state is ModelState.DAMAGED


def test_new_catalog_makes_the_old_files_outdated(store: ModelStore) -> None:
    newer = ModelStore(store.root, tiny_catalog(a={"net.bin": b"weights 2", "net.yml": b"settings"}))
    assert newer.status("a").state is ModelState.OUTDATED
    with pytest.raises(ModelMissingError, match="no longer uses"):
        newer.path("a")


def test_remove_deletes_the_folder_once(store: ModelStore) -> None:
    assert store.remove("a")
    assert not store.is_installed("a")
    assert not store.remove("a")
    assert list((store.root / ".staging").glob("*")) == []


def test_verify_reports_progress(store: ModelStore) -> None:
    seen: list[tuple[int, int, str]] = []
    store.verify("a", lambda *step: seen.append(step))
    assert (7, 7, "checking a, net.bin") in seen


def test_read_only_root_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    store = ModelStore(tmp_path / "root", tiny_catalog(a=FILES))
    with pytest.raises(OutputNotWritableError, match="permissions"), store.changing():
        pass


def test_full_disk_is_named(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("engines.models.store.tempfile.mkdtemp", refuse)
    with pytest.raises(DiskFullError), store.changing():
        pass
    monkeypatch.undo()
    with store.changing() as staging:  # the lock was given back
        assert staging.is_dir()


def test_root_that_is_a_file_is_named(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.write_text("not a folder", encoding="utf-8")
    with pytest.raises(OutputNotWritableError) as caught, ModelStore(root, tiny_catalog(a=FILES)).changing():
        pass
    assert caught.value.file == str(root)
