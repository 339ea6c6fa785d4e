"""Heads of GGUF files: what they say, and what is said about broken ones."""

from __future__ import annotations

import contextlib
import random
import struct
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import AppError, ModelDamagedError, ModelInvalidError, ModelMissingError
from engines.llama import gguf
from engines.llama.gguf import read_gguf, read_model, read_projector
from tests.fakes.gguf_files import PROJECTOR, TEXT_MODEL, gguf_bytes, write_gguf

TINY = Path("tests/data/tiny-vlm")


def test_a_model_tells_its_shape(tmp_path: Path) -> None:
    info = read_model(write_gguf(tmp_path / "m.gguf", TEXT_MODEL))
    assert (info.architecture, info.layers, info.embedding_width, info.vocabulary) == ("llama", 2, 64, 3)
    assert info.trained_context_tokens == 4096
    assert info.chat_template == "{{ messages }}"
    assert info.parameters == 16
    assert info.kv_values_per_token == 2 * 2 * (16 + 16)  # layers x groups x (key + value) of a head
    assert not info.is_projector


def test_the_real_fixture_tells_its_shape() -> None:
    model = read_model(TINY / "tiny-vlm-model.gguf")
    projector = read_projector(TINY / "tiny-vlm-mmproj.gguf", model)
    assert (model.architecture, model.layers, model.embedding_width, model.kv_values_per_token) == (
        "paddleocr", 3, 128, 384,
    )  # fmt: skip
    assert (projector.embedding_width, projector.has_vision) == (128, True)


def test_key_and_value_lengths_win_over_the_width(tmp_path: Path) -> None:
    values = {**TEXT_MODEL, "llama.attention.key_length": 32, "llama.attention.value_length": 8}
    assert read_model(write_gguf(tmp_path / "m.gguf", values)).kv_values_per_token == 2 * 2 * 40


def test_heads_may_differ_by_layer(tmp_path: Path) -> None:
    values = {**TEXT_MODEL, "llama.attention.head_count_kv": [1, 3]}
    assert read_model(write_gguf(tmp_path / "m.gguf", values)).kv_values_per_token == (1 + 3) * 32


def test_a_missing_file_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="not there"):
        read_gguf(tmp_path / "none.gguf")


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04 no model", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n" * 100])
def test_what_is_no_gguf_is_told_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelInvalidError, match="no GGUF"):
        read_gguf(path)


def test_another_version_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelInvalidError, match="version 1"):
        read_gguf(write_gguf(tmp_path / "m.gguf", TEXT_MODEL, version=1))


def test_every_truncation_is_noticed(tmp_path: Path) -> None:
    data = gguf_bytes(TEXT_MODEL, tensor_floats=64)
    path = tmp_path / "m.gguf"
    for length in range(4, len(data), 7):
        path.write_bytes(data[:length])
        with pytest.raises(ModelDamagedError):
            read_gguf(path)


def test_a_large_model_cut_off_says_how_much_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes((TINY / "tiny-vlm-model.gguf").read_bytes()[:600_000])
    with pytest.raises(ModelDamagedError, match="missing"):
        read_gguf(path)


def test_a_projector_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelInvalidError, match="picture encoder"):
        read_model(write_gguf(tmp_path / "p.gguf", PROJECTOR))


def test_a_model_is_no_projector(tmp_path: Path) -> None:
    model = read_model(write_gguf(tmp_path / "m.gguf", TEXT_MODEL))
    with pytest.raises(ModelInvalidError, match="no picture encoder"):
        read_projector(model.path, model)


def test_a_sound_encoder_is_no_projector(tmp_path: Path) -> None:
    model = read_model(write_gguf(tmp_path / "m.gguf", TEXT_MODEL))
    sound = write_gguf(tmp_path / "p.gguf", {**PROJECTOR, "clip.has_vision_encoder": False})
    with pytest.raises(ModelInvalidError, match="no picture encoder"):
        read_projector(sound, model)


def test_the_projector_of_another_model_is_told_with_both_widths(tmp_path: Path) -> None:
    model = read_model(write_gguf(tmp_path / "m.gguf", TEXT_MODEL))
    other = write_gguf(tmp_path / "p.gguf", {**PROJECTOR, "clip.vision.projection_dim": 2048})
    with pytest.raises(ModelInvalidError, match=r"2048 .* 64"):
        read_projector(other, model)


def test_a_gguf_without_language_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelInvalidError, match="no language model"):
        read_model(write_gguf(tmp_path / "m.gguf", {"general.architecture": "vae"}))


def _huge_text(data: bytearray) -> None:
    struct.pack_into("<Q", data, 24, 1 << 60)  # the length of the first key


def _many_keys(data: bytearray) -> None:
    struct.pack_into("<Q", data, 16, 1 << 40)


def _many_tensors(data: bytearray) -> None:
    struct.pack_into("<Q", data, 8, 1 << 40)


@pytest.mark.parametrize("break_it", [_huge_text, _many_keys, _many_tensors])
def test_lies_about_lengths_are_noticed_at_once(tmp_path: Path, break_it: Callable[[bytearray], None]) -> None:
    data = bytearray(gguf_bytes(TEXT_MODEL))
    break_it(data)
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelDamagedError):
        read_gguf(path)


def _head(keys: int) -> bytes:
    return struct.pack("<4sIQQ", b"GGUF", 3, 0, keys)


def _text(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def test_a_head_of_long_texts_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    path, length = tmp_path / "m.gguf", 4 * 1024 * 1024
    with path.open("wb") as file:  # a file with holes: some kilobytes on the disk
        file.write(_head(90))
        for number in range(90):
            file.write(_text(b"key %d" % number) + struct.pack("<IQ", 8, length))
            file.seek(length, 1)
        file.write(b"\0")
    tracemalloc.start()
    with pytest.raises(ModelDamagedError, match="longer than 256 MB"):
        read_gguf(path)
    assert tracemalloc.get_traced_memory()[1] < 300_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("kind", [8, 9])
def test_an_array_without_end_is_refused_at_once(tmp_path: Path, kind: int) -> None:
    path = tmp_path / "m.gguf"
    with path.open("wb") as file:
        file.write(_head(1) + _text(b"tokens") + struct.pack("<IIQ", 9, kind, 30_000_000))
        file.truncate(400_000_000)
    with pytest.raises(ModelDamagedError, match="4,000,000 entries"):
        read_gguf(path)


def test_a_file_that_is_cut_short_while_it_is_read_ends_no_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_gguf(tmp_path / "m.gguf", {**TEXT_MODEL, "general.name": "n" * 100_000})

    def cut(head: gguf._Head) -> gguf.GgufInfo:
        path.write_bytes(b"GGUF" + struct.pack("<IQ", 3, 1))
        return read(head)

    read = gguf._Head.read
    monkeypatch.setattr(gguf._Head, "read", cut)
    with pytest.raises(ModelDamagedError, match="ends in the middle"):
        read_gguf(path)


def test_nothing_but_errors_for_people_comes_of_random_damage(tmp_path: Path) -> None:
    sound = gguf_bytes(TEXT_MODEL)
    path = tmp_path / "m.gguf"
    chance = random.Random(7)  # noqa: S311 - the same damage each time
    for _ in range(1500):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        path.write_bytes(data)
        with contextlib.suppress(AppError):
            read_model(path)
