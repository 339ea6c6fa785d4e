"""How long a worker may be silent with a whole file: libraries open and save one in a single call without heartbeat."""

from __future__ import annotations

from pathlib import Path

from core.settings import Settings

DEFAULT_S: float = Settings().stall_timeout_s
_SLOWEST_BYTES_PER_S = 4e6  # a share over a weak wireless network, an old USB stick


def stall_timeout_for(size_bytes: int, base_s: float) -> float:
    """Return the silence to allow in seconds, so that a slow disk is not taken for a worker that hangs.

    Args:
        size_bytes: Bytes that are read and written without a heartbeat.
        base_s: What the settings allow for a page.
    """
    return base_s + size_bytes / _SLOWEST_BYTES_PER_S


def file_size(path: Path) -> int:
    """Return the size in bytes; 0 where the file cannot be asked, which the worker then says in words."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
