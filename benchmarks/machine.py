"""What the figures were measured on: day, revision, processor, memory, system, versions. Never the machine's name."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from benchmarks.engine_table import peer_python
from benchmarks.work_folder import REPOSITORY

OWN_PACKAGES = ("onnxruntime", "paddleocr", "paddlex", "pymupdf", "numpy", "opencv-contrib-python")
PEER_PACKAGES = {
    "rapidocr": ("rapidocr", "onnxruntime"),
    "indra": ("rapidocrlite",),
    "easyocr": ("easyocr", "torch"),
    "markdown": ("pymupdf",),
}
PEER_PROGRAMS = {"tesseract": "Tesseract", "ocrmypdf": "OCRmyPDF"}
CODE_FOLDERS = ("app", "benchmarks", "core", "engines", "exporters", "resources")

# This module is imported when a run starts: what its own work adds to the load is not in this figure.
_LOAD_AT_START = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
_DAY_AT_START = datetime.now(UTC).date().isoformat()


def processor() -> str:
    """Return the processor's model."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def describe(peers: Sequence[str] = ()) -> str:
    """Return a paragraph on day, revision, machine and versions.

    Args:
        peers: Names of ``PEER_PACKAGES`` and ``PEER_PROGRAMS`` that took part; those that are not installed are left
            out.
    """
    memory = psutil.virtual_memory().total / 2**30
    load = "" if _LOAD_AT_START is None else f", load at the start {_LOAD_AT_START:.1f}"
    own = ", ".join(f"{name} {_own_version(name)}" for name in OWN_PACKAGES)
    text = (
        f"{processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}{load}. Measured {_DAY_AT_START}, revision {revision()}. Ours: {own}."
    )
    found = [name for group in PEER_PACKAGES if group in peers for name in _peer_versions(group)]
    found += [
        f"{title} {number}"
        for program, title in PEER_PROGRAMS.items()
        if program in peers and (number := _program_version(program))
    ]
    return f"{text} Peers: {', '.join(found)}." if found else text


def revision() -> str:
    """Return the short name of the commit that is checked out, and whether the code differs from it."""
    try:
        name = _git("rev-parse", "--short", "HEAD")
        changed = _git("status", "--porcelain", "--untracked-files=no", "--", *CODE_FOLDERS)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{name} with changes" if changed else name


def _git(*arguments: str) -> str:
    git = shutil.which("git") or "git"
    done = subprocess.run([git, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _own_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"


def _peer_versions(group: str) -> list[str]:
    code = "import sys, importlib.metadata as m; print(*[m.version(n) for n in sys.argv[1:]])"
    python, names = peer_python(group), PEER_PACKAGES[group]
    if not Path(python).exists():
        return []
    done = subprocess.run([python, "-c", code, *names], capture_output=True, text=True, check=False)
    numbers = done.stdout.split() if done.returncode == 0 else []
    return [f"{name} {number}" for name, number in zip(names, numbers, strict=False)]


def _program_version(program: str) -> str:
    """Return the number that ``--version`` tells, "" where the program is not installed."""
    found = shutil.which(program)
    if found is None:
        return ""
    done = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
    number = re.search(r"\d+(\.\d+)+\S*", done.stdout or done.stderr)
    return number.group() if number else ""
