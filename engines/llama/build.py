"""How the installed llama.cpp was built, asked for in a process of its own: loading it could end ours. Engines."""

from __future__ import annotations

import logging
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

log = logging.getLogger(__name__)

_TIME_LIMIT_S = 60.0
_ON = " = 1"


@dataclass(frozen=True, slots=True)
class LlamaBuild:
    """What is installed.

    Attributes:
        version: Of llama-cpp-python; "" where it is not installed.
        has_gpu: Whether it was built with support for a graphics processor.
        features: Instruction sets and libraries it was built with, as llama.cpp names them.
        problem: Why it cannot be loaded; "" where it can.
    """

    version: str
    has_gpu: bool = False
    features: tuple[str, ...] = ()
    problem: str = ""


def installed_build() -> LlamaBuild:
    """Look at llama.cpp in a child process; takes about a second."""
    try:
        installed = version("llama-cpp-python")
    except PackageNotFoundError:
        return LlamaBuild("")
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        try:
            has_gpu, features = pool.submit(_look).result(timeout=_TIME_LIMIT_S)
        except BrokenProcessPool:
            return LlamaBuild(installed, problem="its process ended while it was loaded")
        except Exception as error:  # whatever loading a foreign library may raise
            log.info("llama.cpp cannot be loaded", exc_info=True)
            return LlamaBuild(installed, problem=str(error) or type(error).__name__)
    return LlamaBuild(installed, has_gpu, features)


def _look() -> tuple[bool, tuple[str, ...]]:
    from engines.llama.runtime import load_runtime

    api = load_runtime().api
    said = bytes(api.llama_print_system_info()).decode("utf-8", "replace")
    return bool(api.llama_supports_gpu_offload()), features_of(said)


def features_of(said: str) -> tuple[str, ...]:
    """Return the names of what is switched on in llama.cpp's line about itself."""
    parts = [part.strip().rpartition(":")[2].strip() for part in said.split("|")]
    return tuple(part.removesuffix(_ON) for part in parts if part.endswith(_ON))
