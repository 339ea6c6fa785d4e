from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.services.models.measured import FILE_NAME, Calibration, CalibrationFile
from app.services.models.service import ModelService
from core.errors import ModelDownloadError, ModelMissingError, NetworkForbiddenError
from core.settings import NetworkPolicy
from engines.llama.profile import ModelProfile
from engines.models.adding import NewModel
from engines.models.catalog import Catalog, ModelEntry, ModelFile, ModelRole, SystemEntry
from engines.models.installer import ModelInstaller, PlannedFetch
from engines.models.store import ModelState, ModelStore
from tests.unit.engines.models.model_fakes import FILES, FakeSource, fake_installer, tiny_file


def service_of(installer: ModelInstaller) -> ModelService:
    return ModelService(installer.store, installer=installer)


@pytest.fixture
def service(tmp_path: Path) -> ModelService:
    return service_of(fake_installer(tmp_path / "models", {"a": FILES, "b": FILES}, FakeSource(FILES)))


def test_list_tells_what_is_missing_and_where_it_would_come_from(service: ModelService) -> None:
    row = service.list()[0]
    assert (row.id, row.state, row.size, row.source) == ("a", ModelState.MISSING, 15, "a fake")
    assert row.is_default
    assert row.licence == "Apache-2.0"
    assert row.installed_at == ""


def test_list_tells_what_is_downloaded_which_is_packed(tmp_path: Path) -> None:
    class Packed(FakeSource):
        def download_size(self, files: Sequence[ModelFile]) -> int:
            return 7

    service = service_of(fake_installer(tmp_path / "models", {"a": FILES}, Packed(FILES)))
    (row,) = service.list()
    assert (row.size, row.download_size) == (15, 7)
    service.install(["a"], network=NetworkPolicy.ALLOW)
    (row,) = service.list()
    assert row.download_size == 0
    (row.folder / "net.bin").unlink()
    (row,) = service.list()
    assert (row.state, row.download_size) == (ModelState.DAMAGED, 7)


def test_list_tells_where_an_installed_model_came_from(service: ModelService) -> None:
    assert service.install(["a"], network=NetworkPolicy.ALLOW) == ("a",)
    row = service.list()[0]
    assert (row.state, row.source, row.is_hash_pinned) == (ModelState.INSTALLED, "a fake", True)
    assert row.installed_at.endswith("+00:00")
    assert service.list()[1].state is ModelState.MISSING


def test_default_pack_is_announced_first_then_installed_without_asking(service: ModelService) -> None:
    told: list[tuple[PlannedFetch, ...]] = []
    ready_when_told: list[bool] = []

    def announce(plan: tuple[PlannedFetch, ...]) -> None:
        told.append(plan)
        ready_when_told.append(service.is_default_pack_ready())

    assert service.ensure_default_pack(announce=announce) == ("a", "b")
    assert ready_when_told == [False]
    assert told[0] == (PlannedFetch("a fake", ("a", "b"), 30),)
    assert service.is_default_pack_ready()


def test_ready_default_pack_says_nothing(service: ModelService) -> None:
    service.ensure_default_pack()
    told: list[object] = []
    assert service.ensure_default_pack(announce=told.append, network=NetworkPolicy.NEVER) == ()
    assert told == []


def test_default_pack_respects_network_never(service: ModelService) -> None:
    told: list[object] = []
    with pytest.raises(NetworkForbiddenError) as caught:
        service.ensure_default_pack(announce=told.append, network=NetworkPolicy.NEVER)
    assert caught.value.what.startswith("a conversion needs the default models")
    assert "models import" in caught.value.remedy
    assert told == []


def test_install_asks_by_default(service: ModelService) -> None:
    with pytest.raises(NetworkForbiddenError, match="nobody could be asked"):
        service.install()
    assert service.install(confirm=lambda *_: True) == ("a", "b")


def test_verify_reports_each_model_on_its_own(service: ModelService) -> None:
    assert service.verify() == ()
    service.ensure_default_pack()
    (service.list()[0].folder / "net.bin").write_bytes(b"WEIGHTS")
    found = {entry.model_id: entry.error for entry in service.verify()}
    assert found["b"] is None
    assert found["a"] is not None
    assert "content has changed" in found["a"].what
    assert service.install(["a"], network=NetworkPolicy.ALLOW) == ("a",)  # its remedy, followed
    assert all(entry.error is None for entry in service.verify())


def test_verify_of_a_shortened_file_is_a_finding_not_an_end(service: ModelService) -> None:
    service.ensure_default_pack()
    (service.list()[0].folder / "net.bin").write_bytes(b"")
    assert [entry.error is None for entry in service.verify()] == [False, True]


def test_verify_of_a_named_missing_model_is_an_error(service: ModelService) -> None:
    with pytest.raises(ModelMissingError):
        service.verify(["a"])


def test_import_and_remove(service: ModelService, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name, content in FILES.items():
        (stick / name).write_bytes(content)
    assert service.import_from(stick).installed == ("a", "b")
    assert service.remove("a")
    assert not service.remove("a")
    assert [row.state for row in service.list()] == [ModelState.MISSING, ModelState.INSTALLED]


def test_facts_for_doctor(service: ModelService) -> None:
    before = service.facts()
    assert (before.is_default_pack_ready, before.size) == (False, 0)
    assert before.planned[0].size == 30
    service.ensure_default_pack()
    after = service.facts()
    assert (after.is_default_pack_ready, after.size, after.planned) == (True, 30, ())
    assert [row.id for row in after.rows] == ["a", "b"]


TINY = Path(__file__).parents[4] / "data" / "tiny-vlm"
WEIGHTS = {"model.gguf": b"weights of a chat model"}


def chat_service(root: Path, source: FakeSource) -> ModelService:
    model = ModelEntry(
        id="small",
        role=ModelRole.CHAT,
        title="Small",
        licence="MIT",
        files=(tiny_file("model.gguf", WEIGHTS["model.gguf"]),),
        sources=(SystemEntry(folders=("/nowhere",)),),
        pack="chat",
        llm=ModelProfile(model_file="model.gguf", can_chat=True, note="Small.", languages=("en",)),
    )
    store = ModelStore(root, Catalog((model,)), ())
    return ModelService(store, installer=ModelInstaller(store, lambda _: source))


def test_chat_pack_is_announced_and_installed_with_the_first_question_alone(tmp_path: Path) -> None:
    service = chat_service(tmp_path, FakeSource(WEIGHTS))
    told: list[tuple[PlannedFetch, ...]] = []
    assert not service.is_chat_pack_ready()
    assert service.ensure_default_pack() == ()
    assert service.ensure_chat_pack(announce=told.append) == ("small",)
    assert told == [(PlannedFetch("a fake", ("small",), len(WEIGHTS["model.gguf"])),)]
    assert service.ensure_chat_pack(announce=told.append) == ()
    assert len(told) == 1
    (row,) = service.list()
    assert (row.is_chat_default, row.is_default, row.can_chat, row.can_see) == (True, False, True, False)
    assert (row.note, row.languages) == ("Small.", ("en",))


def test_chat_pack_respects_network_never(tmp_path: Path) -> None:
    service = chat_service(tmp_path, FakeSource(WEIGHTS))
    with pytest.raises(NetworkForbiddenError, match="a question needs a language model"):
        service.ensure_chat_pack(network=NetworkPolicy.NEVER)


def test_added_model_that_chats_makes_the_chat_pack_needless(tmp_path: Path) -> None:
    service = chat_service(tmp_path, FakeSource(WEIGHTS))
    row = service.add(NewModel(TINY / "tiny-vlm-model.gguf", id="tiny", title="Tiny"))
    assert (row.id, row.title, row.is_own, row.state) == ("own-tiny", "Tiny", True, ModelState.INSTALLED)
    assert not row.is_hash_pinned
    assert row.source.endswith("tiny-vlm-model.gguf")
    assert [each.id for each in service.list()] == ["small", "own-tiny"]
    assert service.is_chat_pack_ready()
    assert [each.error for each in service.verify()] == [None]
    kept = CalibrationFile(tmp_path / FILE_NAME)
    kept.store(Calibration(model_id="own-tiny", measured_at="", page_s=3.0))
    assert service.remove("own-tiny")
    assert [each.id for each in service.list()] == ["small"]
    assert kept.all() == {}  # another file of that name would be of another speed


def test_damaged_file_of_ones_own_is_added_again_not_downloaded(tmp_path: Path) -> None:
    service = chat_service(tmp_path, FakeSource(WEIGHTS))
    row = service.add(NewModel(TINY / "tiny-vlm-model.gguf", id="tiny"))
    (row.folder / "model.gguf").write_bytes(b"GGUF")
    with pytest.raises(ModelDownloadError, match="add its file again"):
        service.install(["own-tiny"], network=NetworkPolicy.ALLOW)


def test_models_of_ones_own_come_along_from_the_folder_of_another_machine(tmp_path: Path) -> None:
    other = chat_service(tmp_path / "stick" / "models", FakeSource(WEIGHTS))
    other.add(NewModel(TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", id="tiny", title="Tiny"))
    other.install(["small"], network=NetworkPolicy.ALLOW)
    here = chat_service(tmp_path / "here", FakeSource(WEIGHTS))
    found = here.import_from(tmp_path / "stick")
    assert found.installed == ("small", "own-tiny")
    assert [each.error for each in here.verify()] == [None, None]
    assert here.list()[1].title == "Tiny"
    assert here.import_from(tmp_path / "stick").already_there == ("small", "own-tiny")
    assert chat_service(tmp_path / "third", FakeSource(WEIGHTS)).import_from(
        tmp_path / "stick" / "models" / "own-tiny"
    ).installed == ("own-tiny",)


def test_damaged_model_of_ones_own_is_rejected(tmp_path: Path) -> None:
    other = chat_service(tmp_path / "stick", FakeSource(WEIGHTS))
    row = other.add(NewModel(TINY / "tiny-vlm-model.gguf", id="tiny"))
    content = bytearray((row.folder / "model.gguf").read_bytes())
    content[-1] ^= 1
    (row.folder / "model.gguf").write_bytes(content)
    other.install(["small"], network=NetworkPolicy.ALLOW)
    here = chat_service(tmp_path / "here", FakeSource(WEIGHTS))
    found = here.import_from(tmp_path / "stick")
    assert found.installed == ("small",)
    (rejected,) = found.rejected
    assert rejected.model_id == "own-tiny"
    assert "SHA-256" in rejected.reason
    assert not (tmp_path / "here" / "own-tiny").exists()
