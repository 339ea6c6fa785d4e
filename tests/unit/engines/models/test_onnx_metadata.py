from __future__ import annotations

from pathlib import Path

import pytest

from engines.models.onnx_metadata import read_onnx_metadata


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def block(field: int, data: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(data)) + data


def onnx_bytes(metadata: dict[str, str], graph: bytes = b"\xff" * 5000) -> bytes:
    # ir_version, producer_name, the network, then the metadata, as exporters write them.
    head = varint(1 << 3) + varint(9) + block(2, b"test") + block(7, graph)
    pairs = [block(1, key.encode()) + block(2, value.encode()) for key, value in metadata.items()]
    return head + b"".join(block(14, pair) for pair in pairs)


def test_reads_pairs_and_skips_the_network(tmp_path: Path) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(onnx_bytes({"character": "a\nb\n漢", "": "x"}))
    assert read_onnx_metadata(path) == {"character": "a\nb\n漢", "": "x"}


def test_file_without_metadata_gives_none(tmp_path: Path) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(onnx_bytes({}))
    assert read_onnx_metadata(path) == {}


def test_skips_fixed_size_fields(tmp_path: Path) -> None:
    path = tmp_path / "a.onnx"
    fixed = varint(30 << 3 | 1) + b"\0" * 8 + varint(31 << 3 | 5) + b"\0" * 4
    path.write_bytes(fixed + onnx_bytes({"k": "v"}))
    assert read_onnx_metadata(path) == {"k": "v"}


@pytest.mark.parametrize(
    "data",
    [
        onnx_bytes({"k": "v"})[:-1],
        onnx_bytes({})[:3000],
        b"\x80",
        b"\xff" * 30,
        b"\x0b",  # a wire type that proto3 does not have
    ],
)
def test_damaged_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.onnx"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=r"ends in the middle|wire type"):
        read_onnx_metadata(path)
