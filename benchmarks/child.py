"""An engine in a child process, spoken to by JSON lines (benchmarks/peers/protocol.py is the other end)."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.page_sets import DecodedItem
from benchmarks.work_folder import REPOSITORY, WORK


class ChildFailedError(Exception):
    """The child process ended or could not start."""


@dataclass(frozen=True, slots=True)
class EngineCommand:
    """How an engine of the benchmark is started.

    Attributes:
        id: Short name, also of its folder of results.
        title: Name in the tables.
        command: Program and arguments.
        threads: What is said in the table about its threads.
    """

    id: str
    title: str
    command: tuple[str, ...]
    threads: str = "1"


class EngineChild:
    """One running engine; use as a context manager."""

    def __init__(self, engine: EngineCommand) -> None:
        """Start the process and wait until its models are loaded.

        Raises:
            ChildFailedError: If it ends before it is ready; its log names the reason.
        """
        self.engine = engine
        self._log_path = WORK / "logs" / f"{engine.id}.log"
        self._log_path.parent.mkdir(parents=True, exist_ok=True)
        self._log = self._log_path.open("w", encoding="utf-8")
        environment = dict(os.environ, PYTHONPATH=str(REPOSITORY), PYTHONIOENCODING="utf-8")
        try:
            self._process = subprocess.Popen(
                engine.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                encoding="utf-8",
                cwd=REPOSITORY,
                env=environment,
            )
        except OSError as error:
            self._log.close()
            raise ChildFailedError(f"{engine.title} could not be started: {error}") from error
        try:
            self.ready = self._receive()
        except ChildFailedError:
            self.close()
            raise

    def __enter__(self) -> EngineChild:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self.close()

    def read(self, decoded: DecodedItem) -> dict[str, Any]:
        """Read one file and return the child's answer.

        Raises:
            ChildFailedError: If the child ended.
        """
        return self.ask(
            {"pages": [str(page) for page in decoded.pages], "dpi": decoded.dpi, "language": decoded.item.language}
        )

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Send one request and return the answer."""
        if self._process.stdin is None:
            raise ChildFailedError(f"{self.engine.title}: no pipe")
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise ChildFailedError(f"{self.engine.title} ended; see {self._log_path}") from error
        return self._receive()

    def peak_rss_mb(self) -> float:
        """Return the process's largest resident size so far, MB."""
        return float(self.ask({"command": "end"})["peak_rss_mb"])

    def close(self) -> None:
        """Close its input, which ends it, and wait."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()

    def _receive(self) -> dict[str, Any]:
        if self._process.stdout is None:
            raise ChildFailedError(f"{self.engine.title}: no pipe")
        line = self._process.stdout.readline()
        if not line:
            raise ChildFailedError(f"{self.engine.title} ended; see {self._log_path}")
        answer: dict[str, Any] = json.loads(line)
        return answer


def start_all(engines: Sequence[EngineCommand]) -> tuple[list[EngineChild], list[str]]:
    """Start the engines and return those that run, and a sentence about each that does not."""
    running: list[EngineChild] = []
    absent: list[str] = []
    for engine in engines:
        try:
            running.append(EngineChild(engine))
        except ChildFailedError as error:
            absent.append(str(error))
    return running, absent
