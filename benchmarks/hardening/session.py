"""The handle of ``session_child``: asks it for files, notices when it dies or hangs."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.hardening.process_figures import crowding
from benchmarks.work_folder import REPOSITORY

_START_S = 120.0  # where nothing else runs


class SessionLostError(Exception):
    """The program died or did not answer in time; the text says which."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one answer shall cover.

    Attributes:
        paths: Files, all in one run.
        out: Folder of the results.
        formats: Ids of formats.
        pages: Page ranges, None for all.
        limit_s: Longest time for the answer.
        uses_cache: Whether finished pages of the library are re-used.
    """

    paths: Sequence[Path]
    out: Path
    formats: Sequence[str] = ("txt",)
    pages: str | None = None
    limit_s: float = 600.0
    uses_cache: bool = True


class Session:
    """One running session; use as a context manager."""

    def __init__(self, home: Path, log: Path, *, workers: int = 1) -> None:
        """Start the program on a home and wait until it is ready; what it writes to standard error goes to the log.

        Raises:
            SessionLostError: If it does not get ready.
        """
        self._log = log.open("a", encoding="utf-8")
        environment = dict(os.environ, PAGESIGHT_HOME=str(home), PYTHONPATH=str(REPOSITORY), PYTHONFAULTHANDLER="1")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.hardening.session_child", "--workers", str(workers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            encoding="utf-8",
            cwd=REPOSITORY,
            env=environment,
        )
        self.pid = self._process.pid
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="session", daemon=True).start()
        try:
            self._answer(_START_S * crowding())
        except SessionLostError:
            self._process.kill()
            self.close()
            raise

    def __enter__(self) -> Session:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the program."""
        self.close()

    def convert(self, asked: Asked) -> dict[str, Any]:
        """Have files converted and return what became of them; see ``session_child``.

        Raises:
            SessionLostError: If the program died, or gave no answer in time.
        """
        request = {
            "paths": [str(path) for path in asked.paths],
            "out": str(asked.out),
            "formats": list(asked.formats),
            "pages": asked.pages,
            "use_cache": asked.uses_cache,
        }
        if self._process.stdin is None:
            raise SessionLostError("no pipe")
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise SessionLostError(f"the program ended ({self._process.wait(5)})") from error
        return self._answer(asked.limit_s)

    def close(self) -> None:
        """End the program by the end of its input, by force where that does not do."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()

    def _listen(self) -> None:
        with contextlib.suppress(ValueError, OSError):  # the pipe is closed while it is read
            for line in self._process.stdout or ():
                self._answers.put(line)
        self._answers.put("")

    def _answer(self, limit_s: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=limit_s)
        except queue.Empty:
            raise SessionLostError(f"no answer within {limit_s:.0f} s") from None
        if not line:
            raise SessionLostError(f"the program ended with {self._process.wait(20)}")
        answer: dict[str, Any] = json.loads(line)
        return answer
