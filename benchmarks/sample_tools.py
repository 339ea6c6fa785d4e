"""The typesetter and the degrader of ``resources/samples``, which is a folder of scripts and no package."""

from __future__ import annotations

import importlib
import sys
from typing import Any

from benchmarks.work_folder import SAMPLES


def load_sample_module(name: str) -> Any:
    """Import a script of ``resources/samples``: "typeset", "degrade", "documents", "article" or "guide"."""
    if str(SAMPLES) not in sys.path:
        sys.path.insert(0, str(SAMPLES))
    return importlib.import_module(name)
