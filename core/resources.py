"""Where the files under ``resources/`` lie: in a checkout, an installed wheel or a frozen program. Core layer."""

from __future__ import annotations

import sys
from pathlib import Path

# What a checkout keeps elsewhere; the wheel has it below resources/ (pyproject.toml, force-include).
_IN_CHECKOUT = {"guide": "docs/guide"}


def resource_path(name: str) -> Path:
    """Return the path of a file or folder under ``resources/``.

    Args:
        name: Path inside ``resources/`` with forward slashes, for example "models.toml".

    Raises:
        FileNotFoundError: If the program was packaged without it.
    """
    # A frozen program unpacks its data below sys._MEIPASS; elsewhere resources/ lies beside the package core.
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    path = root / "resources" / name
    if not path.exists() and name in _IN_CHECKOUT:
        path = root / _IN_CHECKOUT[name]
    if not path.exists():
        raise FileNotFoundError(f"resource {name} is missing from this installation")
    return path
