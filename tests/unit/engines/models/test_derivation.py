from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from engines.models import derivation
from engines.models.catalog import ModelFile, load_catalog
from engines.models.record import HashOrigin, read_record, write_record

REC = ModelFile(name="inference.yml", template="models/PP-OCRv6_small_rec.yml", characters_from="inference.onnx")


def derived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: str) -> object:
    monkeypatch.setattr(derivation, "read_onnx_metadata", lambda _: {"character": listed} if listed else {})
    derivation.derive_file(REC, tmp_path)
    return yaml.safe_load((tmp_path / "inference.yml").read_text(encoding="utf-8"))["PostProcess"]["character_dict"]


AWKWARD = ["a", '"', "\\", "'", "#", ":", "-", "\u3000", "\u00a0", "\u0085", "\u2028", "\ufeff", "漢", "é", "🛁", "ا"]


def test_character_list_survives_yaml_unchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = derived(tmp_path, monkeypatch, "\n".join(AWKWARD))
    assert isinstance(found, str)
    assert list(found) == AWKWARD


def test_entries_of_several_characters_become_a_sequence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert derived(tmp_path, monkeypatch, "a\nch\n🛁") == ["a", "ch", "🛁"]


def test_file_is_the_same_bytes_each_time_with_unix_line_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    derived(tmp_path, monkeypatch, "a\nb")
    first = (tmp_path / "inference.yml").read_bytes()
    derived(tmp_path, monkeypatch, "a\nb")
    assert (tmp_path / "inference.yml").read_bytes() == first
    assert b"\r" not in first


def test_network_without_character_list_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="no character list"):
        derived(tmp_path, monkeypatch, "")


def test_description_of_a_family_names_its_model_and_needs_no_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a recogniser of the catalog whose size and description's hash are open
    model = load_catalog().get("arabic_PP-OCRv5_mobile_rec")
    network, description = model.files
    assert (network.size, description.sha256) == (0, None)
    # WHEN its network is given and the description is made
    monkeypatch.setattr(derivation, "read_onnx_metadata", lambda _: {"character": "ا\nب"})
    (tmp_path / network.name).write_bytes(b"network")
    derivation.derive_file(description, tmp_path)
    # THEN it is that of this model, and the record says where its hash is from
    read = yaml.safe_load((tmp_path / description.name).read_text(encoding="utf-8"))
    assert read["Global"]["model_name"] == model.id
    assert read["PostProcess"]["character_dict"] == "اب"
    write_record(tmp_path, model, model.files, "a test")
    record = read_record(tmp_path)
    assert record is not None
    assert [file.hash_origin for file in record.files] == [HashOrigin.CATALOG, HashOrigin.DERIVED]
    assert record.is_hash_pinned
