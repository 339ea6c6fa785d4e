"""Models that came with the program: a folder laid out as the store, read where it lies. Engines layer.

``packaging/`` fills it by installing into it, so each model's folder has its record with sizes and SHA-256. Nothing is
ever written there: it belongs to whoever installed the program, and may not be writable.
"""

from __future__ import annotations

from pathlib import Path

from core.resources import resource_path

BUNDLED = "models/bundled"
"""Its place under ``resources/``."""


def bundled_root() -> Path | None:
    """Return the folder; None where the program came without models, as from a checkout."""
    try:
        return resource_path(BUNDLED)
    except FileNotFoundError:
        return None
