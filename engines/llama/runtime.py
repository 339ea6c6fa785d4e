"""llama.cpp itself: loaded when it is first needed, kept quiet, and told what this machine cannot do. Engines layer.

Runs in the model worker. llama-cpp-python is an optional part of the program (extra ``llm``); without it a clear error
says so.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from core.errors import AppError, NotBuiltError

if TYPE_CHECKING:
    from types import ModuleType

log = logging.getLogger(__name__)

_ERROR_LEVEL = 4  # enum ggml_log_level: 1 debug, 2 info, 3 warn, 4 error, 5 continuation
# OpenMP's threads wait for each other a thousand times a token. By default they burn their time slice doing so, and on
# a machine where other programs run the one that is waited for does not get the core: 64 tokens of a 135M model took
# 137 s instead of 6 (2 threads, load 16). A short spin, then sleep, costs nothing measurable on a quiet machine.
_SPINS = "2000"


@dataclass(frozen=True, slots=True)
class Runtime:
    """The loaded library.

    Attributes:
        llama: Package ``llama_cpp``.
        api: Its C functions.
        mtmd: C functions for pictures.
        lock: Held while a model is loaded or closed: the library bends file descriptors of the process then.
        complaints: The last errors that llama.cpp wrote; for the log, and to tell one failure from another.
        callbacks: Kept alive as long as the library may call them.
    """

    llama: ModuleType
    api: Any
    mtmd: Any
    lock: threading.Lock
    complaints: deque[str]
    callbacks: tuple[object, ...] = field(repr=False)

    def take_complaints(self) -> str:
        """Return what llama.cpp has complained about since the last call."""
        text = " ".join(line.strip() for line in self.complaints)
        self.complaints.clear()
        return text


def prepare_process() -> None:
    """Set what OpenMP reads when it is loaded. Call it in the worker before anything heavy is imported."""
    os.environ.setdefault("GOMP_SPINCOUNT", _SPINS)
    os.environ.setdefault("KMP_BLOCKTIME", "1")  # the same for LLVM's OpenMP, milliseconds


@cache
def load_runtime() -> Runtime:
    """Return llama.cpp, loaded at the first call.

    Raises:
        NotBuiltError: If llama-cpp-python is not installed or cannot be loaded.
    """
    prepare_process()
    try:
        import llama_cpp
        from llama_cpp import llama_cpp as api
        from llama_cpp import mtmd_cpp as mtmd
    except (ImportError, OSError, RuntimeError) as error:
        raise _missing(error) from error
    complaints: deque[str] = deque(maxlen=20)

    def take(level: int, text: bytes, _: object) -> None:
        if level == _ERROR_LEVEL:
            complaints.append(text.decode("utf-8", "replace"))

    # Kept in the runtime: a callback that the garbage collector takes away is a crash at the next message.
    callback = api.llama_log_callback(take)
    api.llama_log_set(callback, None)
    mtmd.mtmd_log_set(callback, None)
    mtmd.mtmd_helper_log_set(callback, None)
    return Runtime(llama_cpp, api, mtmd, threading.Lock(), complaints, (callback,))


def require_installed() -> None:
    """Check that llama-cpp-python is there, without loading it: before models are fetched or pages read for it.

    Raises:
        NotBuiltError: If it is not installed.
    """
    if importlib.util.find_spec("llama_cpp") is None:
        raise _missing(ModuleNotFoundError(name="llama_cpp"))


def _missing(error: Exception) -> AppError:
    if isinstance(error, ModuleNotFoundError) and error.name == "llama_cpp":
        what = "language models need the part llama-cpp-python, which is not installed"
    else:
        what = f"llama.cpp cannot be loaded on this machine ({error})"
    return NotBuiltError(what, remedy='Install it with "uv sync --extra llm"; this compiles it and takes some minutes')


def repacks_into_amx(runtime: Runtime) -> bool:
    """Whether this build of llama.cpp would use AMX tiles, which virtual machines claim to have and then refuse.

    Seen as the end of the process (SIGILL) at the first token, with a library that was compiled for the machine it was
    compiled on. Without repacked weights no tile is touched; the project's own builds have no AMX and keep repacking.
    """
    return b"AMX_INT8 = 1" in runtime.api.llama_print_system_info()


def opened_quietly(runtime: Runtime, open_model: Callable[[], Any]) -> Any:
    """Call what loads a model, with weights left unpacked where repacking could end the process. Holds the lock.

    llama-cpp-python gives no parameter for it; its defaults are replaced for the length of the call.
    """
    with runtime.lock:
        runtime.complaints.clear()
        defaults = runtime.api.llama_model_default_params
        if not repacks_into_amx(runtime):
            return open_model()

        def parameters() -> Any:
            made = defaults()
            made.use_extra_bufts = False
            return made

        runtime.api.llama_model_default_params = parameters
        try:
            return open_model()
        finally:
            runtime.api.llama_model_default_params = defaults
