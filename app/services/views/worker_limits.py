"""What the worker that draws pages for the window may take."""

from __future__ import annotations

from core.settings import Settings
from engines.host.limits import HostLimits

_IDLE_S = 20.0  # a person who reads turns a page now and then; starting anew costs half a second
_BASE_MB = 400  # a worker that has drawn a few A4 pages at 300 dpi, with room
_MB_PER_MEGAPIXEL = 6.5  # a picture file is decoded whole and scaled beside it, 3 bytes a pixel each


def view_limits(settings: Settings) -> HostLimits:
    """Return limits below those of reading: no network is loaded, and only one page is held at a time."""
    largest = _BASE_MB + _MB_PER_MEGAPIXEL * settings.max_megapixels
    return HostLimits(
        stall_timeout_s=settings.stall_timeout_s,
        hard_rss_mib=min(float(settings.worker_memory_mb), largest),
        soft_rss_mib=min(float(settings.worker_recycle_mb), _BASE_MB),
        max_tasks=1_000,
        idle_timeout_s=min(settings.worker_idle_s, _IDLE_S),
    )
