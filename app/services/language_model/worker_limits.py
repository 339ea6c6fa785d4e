"""What the model worker may take, and for how long it may say nothing."""

from __future__ import annotations

import psutil

from core.settings import Settings
from engines.host.limits import MIB, HostLimits

_SHARE_OF_MEMORY = 0.95
_NO_LIMIT = 10**9
_STALL_S = 120.0  # one token of a large model on a slow, busy machine


def model_limits(settings: Settings, *, niceness: int = 0) -> HostLimits:
    """Return limits under which a model stays loaded from one question to the next.

    No recycling after pages or by memory: what a model takes is estimated before it is loaded. A crash is not tried
    again: half of the answer has been read by then. A worker without work ends, and the model's memory with it.
    """
    memory_mib = psutil.virtual_memory().total / MIB
    return HostLimits(
        stall_timeout_s=max(settings.stall_timeout_s, _STALL_S),
        hard_rss_mib=memory_mib * _SHARE_OF_MEMORY,
        soft_rss_mib=float(_NO_LIMIT),
        max_tasks=_NO_LIMIT,
        idle_timeout_s=settings.llm_idle_s,
        crash_retries=0,
        niceness=niceness,
        task_cpu_s=None,  # a long answer of a large model takes as long as it takes; a person can stop it
    )
