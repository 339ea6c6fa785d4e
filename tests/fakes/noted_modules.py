"""Runs the program and notes which modules its own process has loaded: ``noted_modules.py FILE ARGUMENT...``."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(note: Path) -> None:
    """Run ``pagesight`` with the rest of the arguments; the note is a JSON list of module names.

    Args:
        note: File that is written when the program ends, however it does.
    """
    from app.main import main as run_program

    try:
        run_program()
    finally:
        note.write_text(json.dumps(sorted(sys.modules)), encoding="utf-8")


if __name__ == "__main__":
    path = Path(sys.argv.pop(1))
    main(path)
