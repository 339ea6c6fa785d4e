from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core.errors import ModelUnknownError
from core.resources import resource_path
from engines.models.catalog import HttpsEntry, HubEntry, ModelRole, WheelEntry, load_catalog
from engines.models.derivation import derive_file
from engines.models.integrity import check_file

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
    assert {model.role for model in pack} == set(ModelRole)
    assert all(model.licence == "Apache-2.0" and model.ram_mb > 0 for model in pack)


def test_every_file_of_the_own_catalog_has_a_pinned_hash() -> None:
    for model in load_catalog().models:
        for variant in model.variants():
            assert {file.name for file in variant} == {"inference.onnx", "inference.yml"}
            assert all(file.sha256 and file.size for file in variant)


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


def test_languages_are_those_of_the_language_table() -> None:
    try:
        table = tomllib.loads(resource_path("languages.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        pytest.skip("the language table is not part of this checkout")
    known = set(_tags(table))
    for model in load_catalog().models:
        assert set(model.languages) <= known


def _tags(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["tag"]] if isinstance(value.get("tag"), str) else []
        return own + [tag for item in value.values() for tag in _tags(item)]
    return [tag for item in value for tag in _tags(item)] if isinstance(value, list) else []


def test_unknown_model_is_named_and_the_known_ones_are_listed() -> None:
    with pytest.raises(ModelUnknownError) as caught:
        load_catalog().get("nope")
    assert '"nope"' in caught.value.what
    assert "PP-OCRv6_small_det" in caught.value.remedy


def test_minimal_catalog_is_accepted(tmp_path: Path) -> None:
    read(tmp_path)


@pytest.mark.parametrize("name", ["../f", "a/b", "..", "", "/etc/x"])
def test_file_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="catalog"):
        read(tmp_path, name=name, source=f'kind = "bundle"\nfolder = "x"\n# {name}')


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


def test_source_that_lacks_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a source names"):
        read(tmp_path, source='kind = "wheel"\nproject = "p"\nversion = "1"\nsize = 1\nmembers = { "g" = "x/g" }')
