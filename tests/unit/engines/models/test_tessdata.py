from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ModelDamagedError, ModelDownloadError, ModelMissingError, NetworkForbiddenError
from core.settings import NetworkPolicy
from engines.models.catalog import Catalog, HttpsEntry, ModelEntry, SourceEntry, TessdataEntry
from engines.models.installer import ModelInstaller
from engines.models.sources.registry import source_of
from engines.models.store import ModelState, ModelStore, Soundness
from engines.models.tessdata import (
    fault_of,
    find_in_system,
    load_tessdata_list,
    model_id,
    system_folders,
)
from tests.fakes.tessdata import tessdata
from tests.unit.engines.models.model_fakes import FakeSource, tiny_model

SOUND = tessdata()
LEGACY = tessdata(0, 1, 3)


class Bench:
    """A system folder and a store, with one model of Tesseract's data whose other source is a fake."""

    def __init__(self, folder: Path, content: bytes = SOUND) -> None:
        self.system = folder / "system"
        self.system.mkdir()
        self.root = folder / "root"
        entries: tuple[SourceEntry, ...] = (
            TessdataEntry(package="tesseract-ocr-heb"),
            HttpsEntry(urls={"heb.traineddata": "https://example.org/heb"}),
        )
        model = tiny_model("tesseract-heb", {"heb.traineddata": content}, entries, pack="")
        self.fake = FakeSource({"heb.traineddata": content})
        self.store = ModelStore(self.root, Catalog(models=(model,)), (folder / "none", self.system))
        self.installer = ModelInstaller(
            self.store, lambda entry: self.fake if isinstance(entry, HttpsEntry) else source_of(entry)
        )

    @property
    def model(self) -> ModelEntry:
        return self.store.catalog.models[0]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.mark.parametrize("below", ["", "script"])
def test_data_of_the_system_is_used_where_it_lies(bench: Bench, below: str) -> None:
    folder = bench.system / below
    folder.mkdir(exist_ok=True)
    (folder / "heb.traineddata").write_bytes(SOUND)
    status = bench.store.status("tesseract-heb")
    assert (status.state, status.system_file) == (ModelState.INSTALLED, folder / "heb.traineddata")
    assert bench.store.path("tesseract-heb") == folder
    assert bench.store.verify("tesseract-heb") is Soundness.CONTENT
    assert bench.installer.install(["tesseract-heb"], policy=NetworkPolicy.NEVER) == ()
    assert not bench.store.remove("tesseract-heb")
    assert (folder / "heb.traineddata").exists()
    assert not bench.root.exists()


def test_a_distributions_own_build_is_accepted_by_its_form(bench: Bench) -> None:
    (bench.system / "heb.traineddata").write_bytes(SOUND + b"built again")
    assert bench.store.verify("tesseract-heb") is Soundness.FORM


@pytest.mark.parametrize("content", [LEGACY, SOUND[:-5], b"\0" * 300, b"no"])
def test_data_that_reads_no_lines_is_damaged_and_installed_from_elsewhere(bench: Bench, content: bytes) -> None:
    (bench.system / "heb.traineddata").write_bytes(content)
    with pytest.raises(ModelDamagedError, match="of the system"):
        bench.store.verify("tesseract-heb")
    assert bench.store.status("tesseract-heb").state is ModelState.DAMAGED
    assert not bench.store.is_installed("tesseract-heb")
    assert bench.installer.install(["tesseract-heb"], policy=NetworkPolicy.ALLOW) == ("tesseract-heb",)
    assert bench.store.path("tesseract-heb") == bench.root / "tesseract-heb"
    assert bench.store.verify("tesseract-heb") is Soundness.CONTENT


def test_damaged_copy_of_the_store_gives_way_to_the_systems(bench: Bench) -> None:
    bench.installer.install(["tesseract-heb"], policy=NetworkPolicy.ALLOW)
    (bench.root / "tesseract-heb" / "heb.traineddata").write_bytes(b"")
    assert bench.store.status("tesseract-heb").state is ModelState.DAMAGED
    (bench.system / "heb.traineddata").write_bytes(SOUND)
    assert bench.store.path("tesseract-heb") == bench.system


def test_without_data_the_message_names_the_package(bench: Bench) -> None:
    with pytest.raises(ModelMissingError, match="not installed"):
        bench.store.path("tesseract-heb")
    with pytest.raises(NetworkForbiddenError, match="apt install tesseract-ocr-heb"):
        bench.installer.install(["tesseract-heb"], policy=NetworkPolicy.NEVER)
    bench.fake.contents = {"heb.traineddata": b"something else"}
    with pytest.raises(ModelDownloadError, match="apt install tesseract-ocr-heb"):
        bench.installer.install(["tesseract-heb"], policy=NetworkPolicy.ALLOW)


def test_an_empty_file_is_no_data(bench: Bench) -> None:
    (bench.system / "heb.traineddata").write_bytes(b"")
    assert find_in_system("heb.traineddata", (bench.system,)) is None


def test_forms() -> None:
    listed = load_tessdata_list()
    assert model_id("script/Hebrew") == "tesseract-script-Hebrew"
    assert model_id("chi_sim_vert") == "tesseract-chi_sim_vert"
    assert listed.url("script/Hebrew").endswith(f"{listed.revision}/script/Hebrew.traineddata")


def test_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    assert "cannot be read" in fault_of(tmp_path / "none.traineddata")


@pytest.mark.parametrize(
    ("platform", "environment", "first"),
    [
        ("linux", {}, Path("/usr/share/tesseract-ocr/5/tessdata")),
        ("linux", {"TESSDATA_PREFIX": "/mine"}, Path("/mine")),
        ("darwin", {}, Path("/opt/homebrew/share/tessdata")),
        ("win32", {"PROGRAMFILES": "/p"}, Path("/p/Tesseract-OCR/tessdata")),
        ("win32", {"LOCALAPPDATA": "/l"}, Path("/l/Programs/Tesseract-OCR/tessdata")),
    ],
)
def test_folders_of_each_system(platform: str, environment: dict[str, str], first: Path) -> None:
    assert system_folders(environment, platform)[0] == first


def test_windows_without_its_variables_has_no_folders() -> None:
    assert system_folders({}, "win32") == ()


@pytest.mark.model
def test_this_systems_data_has_the_form_that_is_asked_for() -> None:
    found = find_in_system("heb.traineddata", system_folders())
    assert found is not None
    assert fault_of(found) == ""
