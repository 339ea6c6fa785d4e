"""The tasks of a model worker whose picture encoder computes for ever. Imported in worker processes."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from app.services.language_model.tasks import build_model_tasks
from app.services.worker_tasks import WorkerConfig
from engines.llama.projector import Projector


def build_slow_encoder_tasks(config: WorkerConfig) -> Mapping[str, Callable[..., object]]:
    """Return the real tasks; looking at a picture gives no sign of life for ten minutes."""

    def evaluate(self: Projector, *_: Any, **__: Any) -> int:
        time.sleep(600)
        return 0

    Projector.evaluate = evaluate  # type: ignore[method-assign] # in this process only
    return build_model_tasks(config)
