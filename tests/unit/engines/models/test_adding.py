from __future__ import annotations

import hashlib
import json
import shutil
import struct
from pathlib import Path

import pytest

from core.errors import ModelDamagedError, ModelInvalidError, ModelMissingError
from core.jobs import JobCancelled
from engines.llama.profile import Element, RegionUnit
from engines.models.adding import NewModel, add_model, suggested_profile_of
from engines.models.catalog import Catalog, ModelRole
from engines.models.own import ENTRY_NAME, own_id
from engines.models.profiles import profile_names
from engines.models.record import HashOrigin
from engines.models.store import ModelState, ModelStore

TINY = Path(__file__).parents[3] / "data" / "tiny-vlm"
MODEL, PROJECTOR, PROFILE = TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", TINY / "profile.toml"


def store_of(root: Path) -> ModelStore:
    return ModelStore(root, Catalog(models=()), ())


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return store_of(tmp_path / "models")


def add(store: ModelStore, **changes: object) -> str:
    values: dict[str, object] = {"model": MODEL, "projector": PROJECTOR, "profile": str(PROFILE), "id": "tiny"}
    return add_model(store, NewModel(**{**values, **changes})).id  # type: ignore[arg-type] # fields by name


def test_added_model_is_listed_sound_and_survives_a_restart(store: ModelStore) -> None:
    assert add(store) == "own-tiny"
    again = store_of(store.root)
    status = again.status("own-tiny")
    assert status.state is ModelState.INSTALLED
    assert status.model.role is ModelRole.VISION
    assert status.model.llm is not None
    assert status.model.llm.unit is RegionUnit.LINE
    assert status.model.llm.pad_aspect == 8.0
    assert status.model.llm.prompt(Element.TEXT) == "OCR:"
    assert (again.path("own-tiny") / status.model.llm.model_file).read_bytes() == MODEL.read_bytes()
    assert (again.path("own-tiny") / status.model.llm.projector_file).read_bytes() == PROJECTOR.read_bytes()
    again.verify("own-tiny")
    assert status.record is not None
    assert status.record.files[0].sha256 == hashlib.sha256(MODEL.read_bytes()).hexdigest()
    assert {file.hash_origin for file in status.record.files} == {HashOrigin.FILE}
    assert not status.record.is_hash_pinned
    assert 100 < status.model.ram_mb < 400


def test_removed_model_is_gone_from_the_list(store: ModelStore) -> None:
    add(store)
    assert store.remove("own-tiny")
    assert store.catalog.models == ()
    assert not (store.root / "own-tiny").exists()


def test_changed_content_is_found_and_the_remedy_is_to_add_it_again(store: ModelStore) -> None:
    add(store)
    file = store.root / "own-tiny" / "model.gguf"
    content = bytearray(file.read_bytes())
    content[-5] ^= 1
    file.write_bytes(content)
    with pytest.raises(ModelDamagedError, match="add its file again"):
        store.verify("own-tiny")


def test_second_model_of_a_name_is_refused_and_the_first_stays(store: ModelStore) -> None:
    add(store, title="First")
    with pytest.raises(ModelInvalidError, match="own-tiny"):
        add(store, title="Second")
    assert store.status("own-tiny").model.title == "First"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("tiny", "own-tiny"),
        ("own-tiny", "own-tiny"),
        ("Größe 7B (Q4_K).v2", "own-Groe-7B-Q4-K-.v2"),
        ("../../etc", "own-etc"),
        ("模型", "own-model"),
        ("..", "own-model"),
    ],
)
def test_ids_are_plain_names_in_the_store(name: str, expected: str) -> None:
    assert own_id(name) == expected


def test_swapped_files_are_told_apart(store: ModelStore) -> None:
    with pytest.raises(ModelInvalidError, match="picture encoder"):
        add(store, model=PROJECTOR, projector=MODEL)
    assert not list(store.root.glob("own-*"))


def test_file_that_is_no_gguf_and_file_that_is_cut_off(store: ModelStore, tmp_path: Path) -> None:
    other = tmp_path / "letter.gguf"
    other.write_bytes(b"%PDF-1.7 and so on")
    with pytest.raises(ModelInvalidError, match="no GGUF"):
        add(store, model=other, projector=None, profile="")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(MODEL.read_bytes()[:-50_000])
    with pytest.raises(ModelDamagedError, match="missing"):
        add(store, model=cut, projector=None, profile="")
    with pytest.raises(ModelMissingError):
        add(store, model=tmp_path / "none.gguf", projector=None, profile="")


def test_part_of_a_model_is_refused_with_the_way_to_join_them(store: ModelStore, tmp_path: Path) -> None:
    part = tmp_path / "big-00001-of-00002.gguf"
    part.write_bytes(with_number(MODEL.read_bytes(), "split.count", 2))
    with pytest.raises(ModelInvalidError, match="one of 2 parts") as caught:
        add(store, model=part, projector=None, profile="text-only")
    assert "--merge" in caught.value.remedy


def with_number(gguf: bytes, key: str, value: int) -> bytes:
    """Return a GGUF with one more key; room for it is taken from the padding before the tensors."""
    magic, version, tensors, keys = struct.unpack_from("<4sIQQ", gguf)
    entry = struct.pack("<Q", len(key)) + key.encode() + struct.pack("<II", 4, value)
    filler = b"\0" * (-len(entry) % 32)  # the data begins at a multiple of 32, and moves on by one
    return struct.pack("<4sIQQ", magic, version, tensors, keys + 1) + entry + gguf[24:] + filler + b"\0" * 32


def test_profiles_are_suggested_by_the_kind_of_network() -> None:
    assert suggested_profile_of(MODEL, PROJECTOR) == "paddleocr-vl"
    assert suggested_profile_of(MODEL, None) == "text-only"
    assert {"chatml-general", "glm-ocr", "paddleocr-vl", "qwen-vl", "text-only"} == set(profile_names())


@pytest.mark.parametrize("name", ["chatml-general", "glm-ocr", "paddleocr-vl", "qwen-vl"])
def test_every_named_profile_can_be_used_with_a_pair_of_files(store: ModelStore, name: str) -> None:
    model_id = add(store, profile=name)
    model = store.catalog.get(model_id)
    assert model.llm is not None
    assert model.llm.can_read
    assert model.llm.context_tokens == 4096
    assert model.llm.kv_bytes_per_token == 768


def test_model_of_text_alone_does_not_claim_to_read(store: ModelStore) -> None:
    model_id = add(store, projector=None, profile="chatml-general")
    model = store.catalog.get(model_id)
    assert model.llm is not None
    assert (model.llm.can_chat, model.llm.can_read, model.role) == (True, False, ModelRole.CHAT)
    with pytest.raises(ModelInvalidError, match="needs its picture encoder"):
        add(store, projector=None, profile="glm-ocr", id="other")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("can_chat = maybe", "cannot be read"),
        ("can_chat = true\nurl = 'x'", "url"),
        ("unit = 'line'", "neither"),
        ("can_read = true\nunit = 'word'", "unit"),
        ("can_read = true\npixels_per_token = 0", "pixels_per_token"),
        ("can_read = true\nmax_picture_tokens = 0", "max_picture_tokens"),
        ("can_read = true\nmax_side_px = -1", "max_side_px"),
        ("can_read = true\npad_aspect = inf", "pad_aspect"),
        ("can_read = true\ncontext_tokens = -5", "context_tokens"),
        ("can_read = true\nkv_bytes_per_token = -1", "kv_bytes_per_token"),
    ],
)
def test_profile_file_that_makes_no_sense_is_refused(store: ModelStore, tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "profile.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ModelInvalidError, match=said):
        add(store, profile=str(path))
    with pytest.raises(ModelInvalidError, match="chatml-general"):
        add(store, profile="no-such")


def test_cancel_leaves_nothing_behind(store: ModelStore) -> None:
    def cancel(done: int, total: int, what: str) -> None:
        if done:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        add_model(store, NewModel(MODEL, PROJECTOR, str(PROFILE), "tiny"), cancel)
    assert [path.name for path in store.root.iterdir() if path.name != ".lock"] == []


def test_progress_tells_bytes_of_all_files(store: ModelStore) -> None:
    seen: list[tuple[int, int]] = []
    add_model(store, NewModel(MODEL, PROJECTOR, str(PROFILE)), lambda done, total, what: seen.append((done, total)))
    total = MODEL.stat().st_size + PROJECTOR.stat().st_size
    assert seen[-1] == (total, total)


def test_linked_file_takes_no_room(store: ModelStore, tmp_path: Path) -> None:
    source = tmp_path / "some.gguf"
    shutil.copy(MODEL, source)
    add(store, model=source, projector=None, profile="text-only", is_linked=True)
    assert source.samefile(store.root / "own-tiny" / "model.gguf")
    store.verify("own-tiny")


def test_entry_that_was_tampered_with_takes_no_other_model_away(store: ModelStore) -> None:
    add(store)
    add(store, id="other")
    entry = store.root / "own-other" / ENTRY_NAME
    entry.write_text(entry.read_text(encoding="utf-8").replace('"vision"', '"layout"'), encoding="utf-8")
    assert [model.id for model in store_of(store.root).catalog.models] == ["own-tiny"]


@pytest.mark.parametrize("member", [{"pack": "default"}, {"sources": [{"kind": "system", "folders": ["/models"]}]}])
def test_entry_from_elsewhere_names_no_source_and_joins_no_pack(store: ModelStore, member: dict[str, object]) -> None:
    add(store)
    entry = store.root / "own-tiny" / ENTRY_NAME
    assert [model.id for model in store_of(store.root).catalog.models] == ["own-tiny"]
    entry.write_text(json.dumps({**json.loads(entry.read_text(encoding="utf-8")), **member}), encoding="utf-8")
    assert not any(model.is_own for model in store_of(store.root).catalog.models)
