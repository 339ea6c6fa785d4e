from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ModelUnknownError
from engines.models.catalog import (
    CHAT_PACK,
    HttpsEntry,
    HubEntry,
    ModelRole,
    TessdataEntry,
    WheelEntry,
    load_catalog,
)
from engines.models.derivation import derive_file
from engines.models.integrity import check_file
from engines.models.store import ModelStore

MINIMAL = """
[[models]]
id = "a"
role = "text_detection"
title = "A"
licence = "MIT"
[[models.files]]
name = "{name}"
size = {size}
{sha}
[[models.sources]]
{source}
"""
SHA = 'sha256 = "' + "0" * 64 + '"'
WHEEL = 'kind = "wheel"\nproject = "p"\nversion = "1"\nsize = 1\nmembers = { "f" = "x/f" }'


def read(tmp_path: Path, *, name: str = "f", size: int = 1, sha: str = SHA, source: str = WHEEL) -> None:
    path = tmp_path / "models.toml"
    path.write_text(MINIMAL.format(name=name, size=size, sha=sha, source=source), encoding="utf-8")
    load_catalog(path)


def test_own_catalog_has_the_default_pack_with_one_model_per_role() -> None:
    pack = load_catalog().pack()
    others = {ModelRole.LAYOUT, ModelRole.CHAT, ModelRole.VISION, ModelRole.EMBEDDING, ModelRole.QUICK_READING}
    assert {model.role for model in pack} == set(ModelRole) - others
    assert all(model.licence == "Apache-2.0" and model.ram_mb > 0 for model in pack)


def test_own_catalog_is_read_once_for_all_stores(tmp_path: Path) -> None:
    # The window asks new stores time and again, and waits meanwhile.
    assert ModelStore(tmp_path / "a").catalog is ModelStore(tmp_path / "b").catalog


def test_every_file_of_the_own_catalog_has_a_pinned_hash_or_is_made_of_one_that_has() -> None:
    for model in load_catalog().models:
        for variant in model.variants():
            pinned = {file.name for file in variant if file.sha256}
            assert all(file.sha256 or file.characters_from in pinned for file in variant)
            if model.pack:
                assert all(file.sha256 and file.size for file in variant)


def test_networks_of_paddleocr_have_a_network_and_its_description() -> None:
    for model in load_catalog().models:
        others = (ModelRole.LAYOUT, ModelRole.EMBEDDING, ModelRole.QUICK_READING)
        is_network = not model.role.is_language_model and model.role not in others
        if is_network and not model.id.startswith("tesseract-"):
            assert all(
                {file.name for file in variant} == {"inference.onnx", "inference.yml"} for variant in model.variants()
            )


def test_layout_models_are_one_network_each() -> None:
    found = [model for model in load_catalog().models if model.role is ModelRole.LAYOUT]
    assert {file.name for model in found for file in model.files} == {"inference.onnx"}
    assert not any(model.pack for model in found)


def test_every_file_of_tesseracts_data_is_a_model_with_two_sources() -> None:
    data = [model for model in load_catalog().models if model.id.startswith("tesseract-")]
    assert len(data) == 159
    for model in data:
        ((file,), (system, https)) = model.files, model.sources
        assert isinstance(system, TessdataEntry)
        assert system.package.startswith("tesseract-ocr-")
        assert isinstance(https, HttpsEntry)
        assert https.urls[file.name].endswith(f"/{file.name}")
        assert "/main/" not in https.urls[file.name]
        assert model.script
        assert model.ram_mb > 0
    assert load_catalog().get("tesseract-script-Hebrew").files[0].name == "Hebrew.traineddata"


def test_every_default_model_has_a_source_for_frozen_programs() -> None:
    for model in load_catalog().pack():
        assert any(isinstance(source, HubEntry | HttpsEntry) for source in model.sources)
        assert any(isinstance(source, WheelEntry) for source in model.sources)


def test_templates_without_characters_have_the_size_and_hash_of_the_catalog(tmp_path: Path) -> None:
    static = [
        file
        for model in load_catalog().models
        for variant in model.variants()
        for file in variant
        if file.is_derived and not file.characters_from
    ]
    assert static
    for file in static:
        derive_file(file, tmp_path)
        check_file(file, tmp_path / file.name)


def test_the_chat_pack_is_one_small_model_that_chats_from_a_wheel_or_a_hub_and_one_that_compares_sentences() -> None:
    model, embedder = load_catalog().pack(CHAT_PACK)
    assert embedder.role is ModelRole.EMBEDDING
    assert model.role is ModelRole.CHAT
    assert model.llm is not None
    assert model.llm.can_chat
    assert model.llm.note
    assert [file.name for file in model.files] == [model.llm.model_file]
    assert {type(source) for source in model.sources} >= {WheelEntry, HubEntry}


def test_language_models_alone_have_a_profile_whose_files_they_bring() -> None:
    for model in load_catalog().models:
        assert (model.llm is not None) is model.role.is_language_model
        if model.llm is not None:
            assert {model.llm.model_file, model.llm.projector_file} - {""} == {file.name for file in model.files}
            assert model.llm.can_chat or model.llm.can_read
            assert model.ram_mb > 0


@pytest.mark.parametrize(
    ("role", "profile"),
    [
        ("chat", ""),
        ("text_detection", '[models.llm]\nmodel_file = "f"'),
        ("vision", '[models.llm]\nmodel_file = "f"'),
        ("chat", '[models.llm]\nmodel_file = "f"\nprojector_file = "f"'),
        ("chat", '[models.llm]\nmodel_file = "g"'),
    ],
)
def test_profile_that_does_not_fit_the_role_is_refused(tmp_path: Path, role: str, profile: str) -> None:
    path = tmp_path / "models.toml"
    text = MINIMAL.format(name="f", size=1, sha=SHA, source=WHEEL).replace("text_detection", role)
    path.write_text(f"{text}\n{profile}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="a: "):
        load_catalog(path)


def test_unknown_model_is_named_with_those_of_a_like_name() -> None:
    with pytest.raises(ModelUnknownError) as caught:
        load_catalog().get("PP-OCRv6_small_dett")
    assert '"PP-OCRv6_small_dett"' in caught.value.what
    assert "PP-OCRv6_small_det" in caught.value.remedy
    with pytest.raises(ModelUnknownError) as caught:
        load_catalog().get("nope")
    assert "pagesight models list" in caught.value.remedy
    assert len(caught.value.remedy) < 200


def test_minimal_catalog_is_accepted(tmp_path: Path) -> None:
    read(tmp_path)
    (model,) = load_catalog(tmp_path / "models.toml").models
    assert (model.id, model.role, model.licence) == ("a", ModelRole.TEXT_DETECTION, "MIT")
    assert [(file.name, file.size) for file in model.files] == [("f", 1)]


@pytest.mark.parametrize("name", ["../f", "a/b", "..", "", "/etc/x"])
def test_file_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="catalog"):
        read(tmp_path, name=name, source=f'kind = "system"\nfolders = ["/x"]\n# {name}')


def test_plain_http_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="matching regex"):
        read(tmp_path, source='kind = "https"\nurls = { "f" = "http://example.org/f" }')


def test_branch_instead_of_commit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="matching regex"):
        read(tmp_path, source='kind = "hub"\nrepo = "a/b"\nrevision = "main"\npaths = { "f" = "f" }')


def test_only_a_hub_may_leave_the_hash_open(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        read(tmp_path, sha="")
    read(tmp_path, sha="", source=f'kind = "hub"\nrepo = "a/b"\nrevision = "{"a" * 40}"\npaths = {{ "f" = "f" }}')


def test_size_may_be_open_only_at_a_fixed_address(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="size"):
        read(tmp_path, size=0)
    read(tmp_path, size=0, source='kind = "https"\nurls = { "f" = "https://example.org/f" }')


def test_source_that_lacks_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a source names"):
        read(tmp_path, source='kind = "wheel"\nproject = "p"\nversion = "1"\nsize = 1\nmembers = { "g" = "x/g" }')
