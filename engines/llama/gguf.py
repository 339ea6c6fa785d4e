"""What a GGUF file is, read from its head without loading it: kind, shape, size; whether it is whole. Engines layer.

Format: docs/gguf.md of ggml (github.com/ggml-org/ggml), versions 2 and 3, little-endian. Reads at most the head: keys,
values and the list of tensors. Everything is checked against the file's length before it is believed, and the head as a
whole has a limit. Read in worker processes only (``engines.models.head_worker`` where a model is added).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from core.errors import AppError, ModelDamagedError, ModelInvalidError, ModelMissingError

MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_KEYS = 100_000
_MOST_TENSORS = 100_000
_MOST_NESTING = 4
_LONGEST_TEXT = 4 * 1024 * 1024  # chat templates take some kilobytes
# Real heads have 30 MB at the most, a vocabulary and its merges together under a million entries.
_LONGEST_HEAD = 256 * 1024 * 1024
_MOST_ENTRIES = 4_000_000
_ALIGNMENT = 32
_GET_IT_AGAIN = "Get the file again"

_STRING, _ARRAY = 8, 9
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}

# ggml type -> (elements of a block, bytes of a block), from ggml.h and ggml-common.h. What is not here is not counted.
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 16: (256, 66),
    17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82), 23: (256, 136),
    24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54),
    35: (256, 66), 39: (32, 17),
}  # fmt: skip

Value = int | float | bool | str | tuple[int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class GgufInfo:
    """What the head of a GGUF says.

    Attributes:
        path: The file.
        file_bytes: Its size.
        values: Its keys and values; arrays of texts (the vocabulary) are left out, their length stands in ``lengths``.
        lengths: Length of every array.
        parameters: Numbers in all tensors together.
    """

    path: Path
    file_bytes: int
    values: Mapping[str, Value]
    lengths: Mapping[str, int]
    parameters: int

    @property
    def architecture(self) -> str:
        """llama.cpp's name of the kind of network; "clip" for a picture encoder."""
        return str(self.values.get("general.architecture", ""))

    @property
    def is_projector(self) -> bool:
        """Whether it is a picture encoder (mmproj) and no language model."""
        return self.architecture == "clip"

    @property
    def has_vision(self) -> bool:
        """Whether this picture encoder takes pictures, and not sound alone."""
        return bool(self.values.get("clip.has_vision_encoder", self.is_projector))

    @property
    def embedding_width(self) -> int:
        """Width of what enters the language model; of a picture encoder the width of what it gives. 0 if unsaid."""
        if self.is_projector:
            return self._number("clip.vision.projection_dim")
        return self._of_architecture("embedding_length")

    @property
    def layers(self) -> int:
        """Layers of the network."""
        return self._number("clip.vision.block_count") if self.is_projector else self._of_architecture("block_count")

    @property
    def trained_context_tokens(self) -> int:
        """Longest context it was trained for; 0 if unsaid."""
        return self._of_architecture("context_length")

    @property
    def vocabulary(self) -> int:
        """Number of tokens."""
        return self.lengths.get("tokenizer.ggml.tokens", 0) or self._of_architecture("vocab_size")

    @property
    def chat_template(self) -> str:
        """Its chat template in Jinja; "" for none."""
        template = self.values.get("tokenizer.chat_template", "")
        return template if isinstance(template, str) else ""

    @property
    def kv_values_per_token(self) -> int:
        """Numbers that the KV cache keeps for each token, all layers together; 0 if unsaid."""
        key = f"{self.architecture}.attention.head_count"
        heads = self._number(key)
        groups = self.values.get(f"{key}_kv", self.values.get(key, 0))
        if isinstance(groups, tuple):
            all_groups = sum(int(group) for group in groups if isinstance(group, int))
        else:  # multiplied, for a damaged head may tell of billions of layers
            all_groups = int(groups) * self.layers if isinstance(groups, int) else 0
        each = self.embedding_width // heads if heads else 0
        key_length = self._of_architecture("attention.key_length") or each
        value_length = self._of_architecture("attention.value_length") or each
        return all_groups * (key_length + value_length)

    def _of_architecture(self, key: str) -> int:
        return self._number(f"{self.architecture}.{key}")

    def _number(self, key: str) -> int:
        value = self.values.get(key, 0)
        if isinstance(value, tuple):  # one for each layer
            value = max((one for one in value if isinstance(one, int)), default=0)
        return value if isinstance(value, int) and value >= 0 else 0


def read_gguf(path: Path) -> GgufInfo:
    """Read the head of a GGUF file.

    Raises:
        ModelMissingError: If there is no such file.
        ModelInvalidError: If it is no GGUF, or in a version that is not read.
        ModelDamagedError: If its end is missing, or its head contradicts itself.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            if size < 4:
                raise _no_gguf(path)
            return _Head(path, file, size).read()
    except FileNotFoundError as error:
        raise ModelMissingError(f"{path.name} is not there", remedy=_GET_IT_AGAIN, file=path) from error
    except (OSError, ValueError) as error:
        raise ModelDamagedError(
            f"it cannot be read ({error})", remedy="Check its rights and its drive", file=path
        ) from error


def read_model(path: Path) -> GgufInfo:
    """Read the head of a language model; errors as ``read_gguf``, and ``ModelInvalidError`` for a picture encoder."""
    info = read_gguf(path)
    if info.is_projector:
        raise ModelInvalidError(
            "this is a picture encoder (mmproj), not a language model",
            remedy="Name the other file of the pair",
            file=path,
        )
    if not info.architecture or not info.vocabulary or not info.layers:
        raise ModelInvalidError(
            "this GGUF holds no language model", remedy="Choose the file of a model that can chat or read", file=path
        )
    return info


def read_projector(path: Path, model: GgufInfo) -> GgufInfo:
    """Read the head of a picture encoder that shall serve a model.

    Raises:
        ModelMissingError, ModelInvalidError, ModelDamagedError: As ``read_gguf``; and if it is no picture encoder, or
            that of another model.
    """
    info = read_gguf(path)
    if not info.is_projector or not info.has_vision:
        raise ModelInvalidError(
            "this is no picture encoder (mmproj)", remedy="Name the mmproj file of the pair", file=path
        )
    if info.embedding_width and model.embedding_width and info.embedding_width != model.embedding_width:
        raise ModelInvalidError(
            f"this picture encoder was made for another model: it gives {info.embedding_width} numbers a token, "
            f"{model.path.name} takes {model.embedding_width}",
            remedy="Take model and mmproj from the same place",
            file=path,
        )
    return info


def _no_gguf(path: Path) -> AppError:
    return ModelInvalidError("this is no GGUF file", remedy="Choose a model in llama.cpp's GGUF format", file=path)


class _Head:
    """Reads on through the file, and never holds more of it than it was asked for.

    The file is not mapped: one that is cut short, or whose drive goes away meanwhile, would end the process.
    """

    def __init__(self, path: Path, file: BinaryIO, size: int) -> None:
        self._path, self._file, self._size = path, file, size
        self._file.seek(0)
        self._at = 0
        self._entries = 0
        self._values: dict[str, Value] = {}
        self._lengths: dict[str, int] = {}

    def read(self) -> GgufInfo:
        if self._bytes(4) != MAGIC:
            raise _no_gguf(self._path)
        version = self._take("<I")
        if version not in _VERSIONS:
            raise ModelInvalidError(
                f"GGUF version {version} is not read", remedy="Get it in version 3", file=self._path
            )
        tensors, keys = self._take("<Q"), self._take("<Q")
        if keys > _MOST_KEYS or tensors > _MOST_TENSORS:
            raise self._damaged(f"its head names {tensors} tensors and {keys} keys")
        for _ in range(keys):
            key = self._text()
            value = self._value(key, self._take("<I"), 0)
            if value is not None:
                self._values[key] = value
        parameters = self._tensors(int(tensors))
        return GgufInfo(self._path, self._size, self._values, self._lengths, parameters)

    def _tensors(self, count: int) -> int:
        parameters, end = 0, 0
        for _ in range(count):
            self._text()
            dimensions = self._take("<I")
            if dimensions > 8:
                raise self._damaged(f"a tensor has {dimensions} dimensions")
            elements = 1
            for _ in range(int(dimensions)):
                elements *= self._take("<Q")
            kind, offset = int(self._take("<I")), self._take("<Q")
            per_block, block_bytes = _BLOCKS.get(kind, (1, 0))
            end = max(end, offset + -(-elements // per_block) * block_bytes)
            parameters += elements
        alignment = self._values.get("general.alignment", _ALIGNMENT)
        if not isinstance(alignment, int) or alignment <= 0:
            raise self._damaged("its alignment makes no sense")
        start = -(-self._at // alignment) * alignment
        if start + end > self._size:
            missing = start + end - self._size
            raise self._damaged(f"the last {missing / 1e6:,.1f} MB of it are missing", "Get it again")
        return int(parameters)

    def _value(self, key: str, kind: int, depth: int) -> Value | None:
        if kind == _STRING:
            return self._text()
        if kind != _ARRAY:
            scalar: int | float | bool = self._take(self._format(kind))
            return scalar
        kind, length = int(self._take("<I")), int(self._take("<Q"))
        if depth == 0:
            self._lengths[key] = length
        if kind in (_STRING, _ARRAY):  # of numbers all are passed over at once
            self._entries += length
            if self._entries > _MOST_ENTRIES:
                raise self._damaged(f"its arrays have more than {_MOST_ENTRIES:,} entries")
        if kind in (_STRING, _ARRAY):
            if depth >= _MOST_NESTING:
                raise self._damaged("its arrays are nested too deeply")
            for _ in range(length):
                self._skip_text() if kind == _STRING else self._value(key, kind, depth + 1)
            return None
        form = self._format(kind)
        total = struct.calcsize(form) * length
        if length > 4096:  # scores and kinds of the vocabulary: nobody asks for them
            self._skip(total)
            return None
        return struct.unpack(f"<{length}{form[1]}", self._bytes(total))

    def _format(self, kind: int) -> str:
        if kind not in _SCALARS:
            raise self._damaged(f"a value is of the unknown kind {kind}")
        return _SCALARS[kind]

    def _text(self) -> str:
        length = self._take("<Q")
        if length > _LONGEST_TEXT:
            raise self._damaged(f"a text of it is {length} bytes long")
        return self._bytes(length).decode("utf-8", "replace")

    def _skip_text(self) -> None:
        self._skip(self._take("<Q"))

    def _take(self, form: str) -> int:
        (value,) = struct.unpack(form, self._bytes(struct.calcsize(form)))
        number: int = value
        return number

    def _bytes(self, size: int) -> bytes:
        self._need(size)
        data = self._file.read(size)
        self._at += size
        if len(data) != size:  # cut short since its size was asked for
            raise self._damaged("it ends in the middle of its head")
        return data

    def _skip(self, size: int) -> None:
        self._need(size)
        self._at += size
        self._file.seek(self._at)

    def _need(self, size: int) -> None:
        if size < 0 or self._at + size > self._size:
            raise self._damaged("it ends in the middle of its head")
        if self._at + size > _LONGEST_HEAD:
            raise self._damaged(f"its head is longer than {_LONGEST_HEAD // 1_048_576} MB")

    def _damaged(self, why: str, remedy: str = _GET_IT_AGAIN) -> AppError:
        return ModelDamagedError(f"the model file is damaged: {why}", remedy=remedy, file=self._path)
