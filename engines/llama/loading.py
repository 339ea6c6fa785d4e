"""Loads a model file into llama.cpp. Engines layer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ModelDamagedError, ModelTooLargeError
from engines.llama.gguf import GgufInfo
from engines.llama.memory import KvType
from engines.llama.profile import ModelProfile
from engines.llama.runtime import Runtime, opened_quietly

_LEAST_CONTEXT = 64


@dataclass(frozen=True, slots=True)
class OpenOptions:
    """How a model is opened.

    Attributes:
        context_tokens: Most tokens of prompt and answer together; 0 takes the profile's. Never above what the model was
            trained for.
        threads: Compute threads, at least 1.
        kv_type: How the KV cache keeps its numbers.
        gpu_layers: Layers computed by a graphics processor, where the library has one; -1 for all.
    """

    context_tokens: int = 0
    threads: int = 1
    kv_type: KvType = KvType.F16
    gpu_layers: int = 0


def context_for(info: GgufInfo, profile: ModelProfile, asked: int) -> int:
    """Return the context to open a model with: as asked, else the profile's, within what it was trained for."""
    wanted = asked or profile.context_tokens
    limit = info.trained_context_tokens or profile.trained_context_tokens
    return max(_LEAST_CONTEXT, min(wanted, limit))


def load_llama(runtime: Runtime, path: Path, options: OpenOptions, *, context_tokens: int, batch: int) -> Any:
    """Load a model and return the ``Llama`` of llama-cpp-python.

    Args:
        runtime: llama.cpp.
        path: The GGUF, which was looked at before.
        options: How to open it; its context is not used.
        context_tokens: Most tokens of prompt and answer together.
        batch: Tokens that are computed at a time.

    Raises:
        ModelDamagedError: If llama.cpp does not take the file.
        ModelTooLargeError: If it gets no memory for it.
    """
    is_short = options.kv_type is KvType.Q8_0
    kind = runtime.api.GGML_TYPE_Q8_0 if is_short else runtime.api.GGML_TYPE_F16
    try:
        return opened_quietly(
            runtime,
            lambda: runtime.llama.Llama(
                str(path),
                n_ctx=context_tokens,
                n_batch=batch,
                n_ubatch=batch,
                n_threads=options.threads,
                n_threads_batch=options.threads,
                n_gpu_layers=options.gpu_layers,
                type_k=kind,
                type_v=kind,
                flash_attn=is_short,  # llama.cpp takes short values in the cache only with it
                verbose=False,
            ),
        )
    except MemoryError as error:
        raise _too_large(path, "") from error
    except Exception as error:  # ValueError of the loader, errors of the template in the file, ...
        why = runtime.take_complaints() or str(error)
        if "alloc" in why or "llama_context" in str(error):
            raise _too_large(path, why) from error
        raise ModelDamagedError(
            f"llama.cpp cannot load the model ({why})",
            remedy="Get the file again, or choose another model",
            file=path,
        ) from error


def _too_large(path: Path, why: str) -> ModelTooLargeError:
    return ModelTooLargeError(
        f"llama.cpp gets no memory for the model{f' ({why})' if why else ''}",
        remedy="Close other programs, set a shorter context, or choose a smaller model",
        file=path,
    )
