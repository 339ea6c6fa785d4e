"""Turn the reader's files back into weights that training can go on from.

    python unpack.py FOLDER BASE RUN

FOLDER holds what ``export.py`` wrote, for example this one. Into BASE come the vectors of words and the tokenizer, all
that ``train.py`` takes from all-mpnet-base-v2 when it goes on; into RUN a state of step 0 with the weights as they were
rounded, and an optimizer that knows nothing yet. Needs onnx and safetensors.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from checkpoints import Tables, write_state
from export import LAYERS, NETWORK, TOKENIZER, WORDS
from graph import TURNED
from onnx import numpy_helper
from safetensors.numpy import load_file, save_file

_BEGIN = {"step": 0, "pairs": 0, "block": 0, "used": 0, "drawn": {}, "seconds": 0.0}
_SMALL = ("embeddings.", "encoder.", "judge.")


def unpacked(folder: Path) -> Tables:
    """Return the weights by the names that ``network.py`` has for them, float32."""
    whole = {name: table for file in LAYERS for name, table in load_file(folder / file).items()}
    tables = {
        table.name: numpy_helper.to_array(table)
        for table in onnx.load(folder / NETWORK, load_external_data=False).graph.initializer
        if table.data_location != onnx.TensorProto.EXTERNAL
    }
    found = {
        name: table.astype(np.float32)
        for name, table in tables.items()
        if name.startswith(_SMALL) and not name.endswith(".scale")
    }
    found["embeddings.kinds.weight"] = tables["kinds with padding"][:-1].astype(np.float32)
    for name, table in whole.items():
        layer = name.removesuffix(".weight")
        value = table.astype(np.float32) * tables[f"{layer}.scale"]  # (in, out)
        found[name] = value if layer.endswith(TURNED) else np.ascontiguousarray(value.T)
    return found


def main() -> None:
    """Write the files."""
    folder, base, run = map(Path, sys.argv[1:])
    base.mkdir(parents=True, exist_ok=True)
    run.mkdir(parents=True, exist_ok=True)
    words = load_file(folder / WORDS)
    vectors = words["words"].astype(np.float32) * words["words.scale"][:, None]
    save_file({"embeddings.word_embeddings.weight": vectors}, base / "model.safetensors")
    shutil.copyfile(folder / TOKENIZER, base / TOKENIZER)
    weights = unpacked(folder)
    nothing = {name: np.zeros_like(value) for name, value in weights.items()}
    write_state(run / "step-000000.safetensors", _BEGIN, {"last": weights, "mean": weights, "m": nothing, "v": nothing})


if __name__ == "__main__":
    main()
