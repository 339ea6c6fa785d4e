"""Reads the heads of model files that a person brings in a worker process of its own. Engines layer, in the parent.

A GGUF comes from anywhere, and its head is parsed before anything else is known of it; no foreign file is parsed in the
process that has the library and the window (docs/adr/0044).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import wait
from dataclasses import dataclass
from pathlib import Path

from core.errors import ModelDamagedError, PageTimeoutError, WorkerCrashedError, WorkerOutOfMemoryError
from engines.host.host import WorkerHost
from engines.host.limits import HostLimits
from engines.host.tasks import TaskContext, TaskHandler
from engines.llama.gguf import GgufInfo, read_model, read_projector

_READ = "read_heads"
_LIMITS = HostLimits(hard_rss_mib=1500.0, stall_timeout_s=120.0, crash_retries=0, task_cpu_s=120.0)
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True)
class Heads:
    """What the files of a model say of themselves.

    Attributes:
        model: Of the language model.
        projector: Of its picture encoder, None where there is none.
    """

    model: GgufInfo
    projector: GgufInfo | None = None


def read_heads(model: Path, projector: Path | None, checkpoint: Callable[[], None] = lambda: None) -> Heads:
    """Read heads in a worker that starts for it and ends with it; takes about 0.2 s more than reading them here.

    Args:
        model: The GGUF of the language model.
        projector: That of its picture encoder.
        checkpoint: Called ten times a second; what it raises ends the worker.

    Raises:
        ModelMissingError, ModelInvalidError, ModelDamagedError: As ``read_model`` and ``read_projector``;
            ModelDamagedError also where reading hangs, crashes, or takes too much memory.
        WorkerCrashedError: If no worker can be started.
    """
    started = time.monotonic()
    with WorkerHost(_build_tasks, None, workers=1, limits=_LIMITS) as host:
        future = host.submit(_READ, (model, projector), job_id=_READ)
        while not wait([future], _LOOK_S).done:
            checkpoint()
        try:
            heads = future.result()
        except (PageTimeoutError, WorkerOutOfMemoryError, WorkerCrashedError) as error:
            seconds = time.monotonic() - started
            raise ModelDamagedError(
                f"reading its head was stopped after {seconds:.0f} s ({error.what})",
                remedy="Get the file again",
                file=model,
            ) from error
    assert isinstance(heads, Heads)  # noqa: S101 - our own handler
    return heads


def _build_tasks(_: None) -> Mapping[str, TaskHandler]:
    return {_READ: _read}


def _read(payload: object, context: TaskContext) -> Heads:
    assert isinstance(payload, tuple)  # noqa: S101 - our own message
    model, projector = payload
    context.checkpoint()
    info = read_model(model)
    context.checkpoint()
    return Heads(info, read_projector(projector, info) if projector else None)
