"""What the figures were measured on: processor, memory, system, versions. Never the machine's name."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from benchmarks.engine_table import peer_python

OWN_PACKAGES = ("onnxruntime", "paddleocr", "paddlex", "pymupdf", "numpy", "opencv-contrib-python")
PEER_PACKAGES = {"rapidocr": ("rapidocr", "onnxruntime"), "indra": ("rapidocrlite",)}


def processor() -> str:
    """Return the processor's model."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def describe() -> str:
    """Return a paragraph on the machine and the versions."""
    memory = psutil.virtual_memory().total / 2**30
    load = f", load at the start {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    own = ", ".join(f"{name} {_own_version(name)}" for name in OWN_PACKAGES)
    peers = ", ".join(
        f"{name} {found}"
        for group, names in PEER_PACKAGES.items()
        for name, found in zip(names, _peer_versions(group, names), strict=True)
    )
    return (
        f"{processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}{load}. Ours: {own}. Peers: {peers}, Tesseract {_tesseract_version()}."
    )


def _own_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"


def _peer_versions(group: str, names: tuple[str, ...]) -> list[str]:
    code = "import sys, importlib.metadata as m; print(*[m.version(n) for n in sys.argv[1:]])"
    python = peer_python(group)
    if not Path(python).exists():
        return ["absent"] * len(names)
    done = subprocess.run([python, "-c", code, *names], capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else ["absent"] * len(names)


def _tesseract_version() -> str:
    program = shutil.which("tesseract") or "tesseract"
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return "absent"
    words = (done.stdout or done.stderr).split()
    return words[1] if len(words) > 1 else "absent"
