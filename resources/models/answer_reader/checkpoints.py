"""Files of trained weights: a state of training, and the weights alone. Needs neither PyTorch nor onnx."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import safe_open

Tables = dict[str, np.ndarray]


def weights_of(path: Path, kind: str = "mean") -> Tables:
    """Return the weights in a state of training (``mean`` over some steps, or ``last``), or those of a plain file."""
    with safe_open(path, "np") as file:
        names = list(file.keys())
        own = [name for name in names if name.startswith(f"{kind}/")] or names
        return {name.removeprefix(f"{kind}/"): file.get_tensor(name) for name in own}


def mean_weights(paths: Sequence[Path]) -> Tables:
    """Return the mean of the weights of several runs that began alike."""
    found = weights_of(paths[0])
    for at, path in enumerate(paths[1:], 2):
        for name, value in weights_of(path).items():
            found[name] += (value - found[name]) / at
    return found


def states(run: Path) -> list[Path]:
    """Return the states that are kept of a run, the newest last."""
    return sorted(run.glob("step-*.safetensors"))


def opened_state(path: Path) -> tuple[dict[str, Any], dict[str, Tables]]:
    """Return where training stood, and the tables of each kind: ``last``, ``mean``, ``m``, ``v``."""
    held: dict[str, Tables] = {}
    with safe_open(path, "np") as file:
        place = json.loads(file.metadata()["state"])
        for name in file.keys():  # noqa: SIM118 - no dict
            kind, _, own = name.partition("/")
            held.setdefault(kind, {})[own] = file.get_tensor(name)
    return place, held


def write_state(path: Path, place: Mapping[str, Any], held: Mapping[str, Tables]) -> None:
    """Write float32 tables without a copy of them all in memory; the file is there whole or not at all."""
    tables = {f"{kind}/{name}": value for kind, own in held.items() for name, value in own.items()}
    head: dict[str, Any] = {"__metadata__": {"state": json.dumps(place)}}
    end = 0
    for name, value in tables.items():
        head[name] = {"dtype": "F32", "shape": list(value.shape), "data_offsets": [end, end + value.nbytes]}
        end += value.nbytes
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    half = path.with_suffix(".half")
    with half.open("wb") as out:
        out.write(struct.pack("<Q", len(text)) + text)
        for value in tables.values():
            out.write(np.ascontiguousarray(value, np.float32).data)
        out.flush()
        os.fsync(out.fileno())
    half.replace(path)
