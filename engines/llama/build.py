"""How the installed llama.cpp was built, asked for in a process of its own: loading it could end ours. Engines."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

_TIME_LIMIT_S = 60.0
_ON = " = 1"

Look = Callable[[], tuple[bool, tuple[str, ...]]]
"""Returns whether graphics processors can be used, and what llama.cpp was built with."""


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


def installed_build(look: Look | None = None, limit_s: float = _TIME_LIMIT_S) -> LlamaBuild:
    """Look at llama.cpp in a child process; takes about a second.

    Args:
        look: What the child does, so that tests can replace it; must be picklable.
        limit_s: Seconds after which a child that says nothing is ended.
    """
    try:
        installed = version("llama-cpp-python")
    except PackageNotFoundError:
        return LlamaBuild("")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_tell, args=(look or _look, theirs), daemon=True)
    child.start()
    theirs.close()
    try:
        if not ours.poll(limit_s):
            return LlamaBuild(installed, problem=f"loading it takes more than {limit_s:.0f} seconds")
        found = ours.recv()
    except EOFError:
        return LlamaBuild(installed, problem="its process ended while it was loaded")
    finally:
        child.kill()
        child.join()
        ours.close()
    if isinstance(found, str):
        log.info("llama.cpp cannot be loaded: %s", found)
        return LlamaBuild(installed, problem=found)
    has_gpu, features = found
    return LlamaBuild(installed, has_gpu, features)


def _tell(look: Look, theirs: Connection) -> None:
    try:
        theirs.send(look())
    except Exception as error:  # whatever loading a foreign library may raise
        theirs.send(str(error) or type(error).__name__)


def _look() -> tuple[bool, tuple[str, ...]]:
    from engines.llama.runtime import load_runtime

    api = load_runtime().api
    said = bytes(api.llama_print_system_info()).decode("utf-8", "replace")
    return bool(api.llama_supports_gpu_offload()), features_of(said)


def features_of(said: str) -> tuple[str, ...]:
    """Return the names of what is switched on in llama.cpp's line about itself."""
    parts = [part.strip().rpartition(":")[2].strip() for part in said.split("|")]
    return tuple(part.removesuffix(_ON) for part in parts if part.endswith(_ON))
