"""Opening the networks of the optional quick pack. Engines layer, worker process only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from core.errors import ModelDamagedError, ModelMissingError

MadeT = TypeVar("MadeT")
_FACTS = "meta.json"


def load_network(folder: Path, name: str, threads: int, make: Callable[[Any, dict[str, str]], MadeT]) -> MadeT:
    """Open a network of the pack and make a plug of it.

    Args:
        folder: The pack's folder.
        name: The network's file.
        threads: Threads of one operator.
        make: Builds the plug from the ONNX Runtime session and the facts that the pack states.

    Raises:
        ModelMissingError: If the folder lacks a file.
        ModelDamagedError: If the files do not load, or the facts do not fit.
    """
    if not all((folder / file).is_file() for file in (name, _FACTS)):
        raise ModelMissingError(f"the model {folder.name} is not installed", remedy="Install it again")
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_mem_pattern = False
    try:
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        session = onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
        return make(session, facts)
    except Exception as error:
        raise ModelDamagedError(
            f"the model {folder.name} cannot be loaded ({type(error).__name__})", remedy="Install it again"
        ) from error
