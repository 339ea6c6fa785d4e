"""Write a trained reader as the program loads it: whole numbers of eight bits with a scale for each row.

python export.py TRAINED.safetensors reader.safetensors
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

NOTICE = {
    "made_of": "all-MiniLM-L6-v2, sentence-transformers, Apache-2.0; all layers were trained further, a head was added",
    "licence": "AGPL-3.0-or-later AND Apache-2.0",
}


def main() -> None:
    """Write the file; what is no table of weights stays as it is, in sixteen bits."""
    held = load_file(Path(sys.argv[1]))
    made: dict[str, np.ndarray] = {}
    for name, value in held.items():
        if value.ndim < 2 or min(value.shape) < 2:
            made[name] = value.astype(np.float32 if "LayerNorm" in name else np.float16)
            continue
        scale = (np.abs(value).max(1) / 127 + 1e-12).astype(np.float32)
        made[name] = np.clip(np.round(value / scale[:, None]), -127, 127).astype(np.int8)
        made[f"{name}.scale"] = scale
    save_file(made, Path(sys.argv[2]), metadata=NOTICE)
    print(Path(sys.argv[2]).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
