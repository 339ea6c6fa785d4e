"""GGUF files made for tests: a head with the keys that are given, and as many tensor bytes as it says."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

Value = int | float | bool | str | list[str] | list[int]

TEXT_MODEL: Mapping[str, Value] = {
    "general.architecture": "llama",
    "llama.block_count": 2,
    "llama.context_length": 4096,
    "llama.embedding_length": 64,
    "llama.feed_forward_length": 256,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "tokenizer.ggml.tokens": ["a", "b", "c"],
    "tokenizer.chat_template": "{{ messages }}",
}
PROJECTOR: Mapping[str, Value] = {
    "general.architecture": "clip",
    "clip.has_vision_encoder": True,
    "clip.vision.projection_dim": 64,
    "clip.vision.block_count": 2,
}


def gguf_bytes(values: Mapping[str, Value], *, version: int = 3, tensor_floats: int = 16) -> bytes:
    """Return a GGUF with one tensor of 32-bit floats."""
    head = struct.pack("<4sIQQ", b"GGUF", version, 1, len(values))
    for key, value in values.items():
        head += _text(key) + _value(value)
    head += _text("weights") + struct.pack("<IQIQ", 1, tensor_floats, 0, 0)
    head += b"\0" * (-len(head) % 32)
    return head + b"\0" * (4 * tensor_floats)


def write_gguf(path: Path, values: Mapping[str, Value], *, version: int = 3, tensor_floats: int = 16) -> Path:
    """Write such a file and return its path."""
    path.write_bytes(gguf_bytes(values, version=version, tensor_floats=tensor_floats))
    return path


def with_number(source: Path, target: Path, key: str, number: int) -> Path:
    """Copy a GGUF with another 32-bit number at a key."""
    data = bytearray(source.read_bytes())
    at = data.index(_text(key)) + len(_text(key))
    (kind,) = struct.unpack_from("<I", data, at)
    assert kind == 4, f"{key} is of kind {kind}"
    struct.pack_into("<I", data, at + 4, number)
    target.write_bytes(data)
    return target


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: Value) -> bytes:
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    if all(isinstance(one, str) for one in value):
        return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(_text(str(one)) for one in value)
    return struct.pack("<IIQ", 9, 4, len(value)) + b"".join(struct.pack("<I", int(one)) for one in value)
