"""The disk image for macOS on Apple silicon. Run on macOS."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "macos" / "sign_and_notarise.sh"


def make(app: Path, target: Path, version: str) -> Path:
    """Sign the program as far as an identity is configured, and pack it.

    Raises:
        SystemExit: On Intel: there is no onnxruntime for it in the lock file.
        subprocess.CalledProcessError: If a step fails.
    """
    if platform.machine() != "arm64":
        raise SystemExit(
            "Macs with Intel processors are not supported: the locked onnxruntime is for Apple silicon only"
        )
    image = target / f"Pagesight-{version}-macos-arm64.dmg"
    subprocess.run(["sh", str(SCRIPT), str(app), str(image)], check=True)  # noqa: S603, S607
    return image
