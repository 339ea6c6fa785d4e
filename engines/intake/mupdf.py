"""Loads MuPDF's Python binding without its companions and without its chatter. Engine layer."""

from __future__ import annotations

import sys
from types import ModuleType

# PyMuPDF 2 tries to import these, a layout network with ONNX Runtime among them, and goes on without: 0.6 s and 47 MB
# instead of 3.2 s and 217 MB (measured with version 2.0). Nothing here uses them.
_COMPANIONS = ("pymupdf.layout", "pymupdf4llm")


def load_pymupdf() -> ModuleType:
    """Return the module ``pymupdf``, silenced: its messages are asked for where they matter, never printed."""
    hidden = [name for name in _COMPANIONS if name not in sys.modules] if "pymupdf" not in sys.modules else []
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]  # the documented way to make an import fail
    try:
        import pymupdf
    finally:
        for name in hidden:
            if sys.modules.get(name) is None:
                sys.modules.pop(name, None)
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    return pymupdf  # type: ignore[no-any-return]  # the package is untyped
