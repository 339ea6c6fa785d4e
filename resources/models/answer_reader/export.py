"""Write a trained reader as the program loads it.

    python export.py BASE FOLDER CHECKPOINT [CHECKPOINT ...] [--from-files]

BASE is the folder of all-mpnet-base-v2, CHECKPOINT a state of ``train.py`` (the mean of its weights is taken) or a file
of weights; of several the mean is taken again. Into FOLDER come ``reader.onnx`` (the network), ``layers_1.safetensors``
and ``layers_2.safetensors`` (its large tables, which it names), ``words.safetensors`` (the base's vectors of words) and
the base's ``tokenizer.json``. With ``--from-files`` the weights were trained on from those of ``unpack.py``: they are
rounded by chance, and the vectors of words, which stay, are those that FOLDER has. Needs onnx and safetensors.
"""

from __future__ import annotations

import json
import shutil
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from checkpoints import mean_weights
from graph import network
from safetensors import safe_open
from safetensors.numpy import save_file

NETWORK, WORDS, TOKENIZER = "reader.onnx", "words.safetensors", "tokenizer.json"
LAYERS = ("layers_1.safetensors", "layers_2.safetensors")
NOTICE = {
    "made_of": "all-mpnet-base-v2, sentence-transformers, Apache-2.0; all layers trained further, a head added",
    "licence": "AGPL-3.0-or-later AND Apache-2.0",
}
OF_THE_BASE = {"made_of": "all-mpnet-base-v2, sentence-transformers, Apache-2.0; eight bits", "licence": "Apache-2.0"}


def write_network(values: Mapping[str, np.ndarray], folder: Path, *, by_chance: bool) -> None:
    """Write the network and its large tables."""
    model, outside = network(values, by_chance=by_chance)
    layers = 1 + max(int(name.split(".")[2]) for name in outside)
    places: dict[str, tuple[str, int, int]] = {}
    for at, file in enumerate(LAYERS):
        own = {name: table for name, table in outside.items() if int(name.split(".")[2]) * len(LAYERS) // layers == at}
        save_file(own, folder / file, metadata=NOTICE)
        places |= {name: (file, *where) for name, where in places_in(folder / file).items()}
    for table in model.graph.initializer:
        if table.data_location == onnx.TensorProto.EXTERNAL:
            for key, value in zip(("location", "offset", "length"), places[table.name], strict=True):
                table.external_data.add(key=key, value=str(value))
    for key, value in NOTICE.items():
        model.metadata_props.add(key=key, value=value)
    (folder / NETWORK).write_bytes(model.SerializeToString())


def write_words(vectors: np.ndarray, folder: Path) -> None:
    """Write the vectors of words: whole numbers of eight bits with a scale for each."""
    scale = (np.abs(vectors).max(1) / 127 + 1e-12).astype(np.float32)
    whole = np.clip(np.rint(vectors / scale[:, None]), -127, 127).astype(np.int8)
    save_file({"words": whole, "words.scale": scale}, folder / WORDS, metadata=OF_THE_BASE)


def places_in(path: Path) -> dict[str, tuple[int, int]]:
    """Return where in a file of safetensors each table begins, and how many bytes it has."""
    with path.open("rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        head = json.loads(file.read(size))
    head.pop("__metadata__", None)
    return {
        name: (8 + size + own["data_offsets"][0], own["data_offsets"][1] - own["data_offsets"][0])
        for name, own in head.items()
    }


def main() -> None:
    """Write the files."""
    is_from_files = "--from-files" in sys.argv
    base, folder, *checkpoints = (Path(word) for word in sys.argv[1:] if word != "--from-files")
    folder.mkdir(parents=True, exist_ok=True)
    write_network(mean_weights(checkpoints), folder, by_chance=is_from_files)
    if not is_from_files:
        with safe_open(base / "model.safetensors", "np") as file:
            write_words(file.get_tensor("embeddings.word_embeddings.weight"), folder)
    shutil.copyfile(base / TOKENIZER, folder / TOKENIZER)
    for name in (NETWORK, *LAYERS, WORDS, TOKENIZER):
        (folder / name).chmod(0o644)  # safetensors makes files that nobody else may read
        print(f"{name} {(folder / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
