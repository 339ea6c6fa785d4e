"""The metadata of an ONNX file, read without loading the network. Engines layer.

ONNX is a protobuf message (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): ModelProto keeps the network in
field 7 and its metadata in the repeated field 14, each a pair of strings (key = 1, value = 2). Only the few
bytes of field 14 are read; everything else is skipped by its length, so a file of any size costs microseconds and
no inference library is imported.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5
_METADATA_PROPS = 14
_MAX_PROPERTY_BYTES = 16 * 1024 * 1024


def read_onnx_metadata(path: Path) -> dict[str, str]:
    """Return the metadata of an ONNX file.

    Raises:
        ValueError: If the file is not a protobuf message.
        OSError: If it cannot be read.
    """
    size = path.stat().st_size
    found: dict[str, str] = {}
    with path.open("rb") as stream:
        while stream.tell() < size:
            field, wire = _tag(stream)
            if wire != _LENGTH:
                _skip(stream, wire)
                continue
            length = _varint(stream)
            if stream.tell() + length > size:
                raise ValueError("the file ends in the middle of a field")
            if field == _METADATA_PROPS and length <= _MAX_PROPERTY_BYTES:
                key, value = _pair(stream.read(length))
                found[key] = value
            else:
                stream.seek(length, io.SEEK_CUR)
    return found


def _pair(data: bytes) -> tuple[str, str]:
    values = {1: "", 2: ""}
    stream = io.BytesIO(data)
    while stream.tell() < len(data):
        field, wire = _tag(stream)
        if wire != _LENGTH:
            _skip(stream, wire)
            continue
        values[field] = stream.read(_varint(stream)).decode("utf-8")
    return values[1], values[2]


def _tag(stream: BinaryIO) -> tuple[int, int]:
    key = _varint(stream)
    return key >> 3, key & 7


def _skip(stream: BinaryIO, wire: int) -> None:
    if wire == _VARINT:
        _varint(stream)
    elif wire in (_FIXED64, _FIXED32):
        stream.seek(8 if wire == _FIXED64 else 4, io.SEEK_CUR)
    else:
        raise ValueError(f"wire type {wire} is not part of the format")


def _varint(stream: BinaryIO) -> int:
    value = shift = 0
    while True:
        byte = stream.read(1)
        if not byte or shift > 63:
            raise ValueError("the file ends in the middle of a number")
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
        shift += 7
