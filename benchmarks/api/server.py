"""``pagesight serve`` as a measured child process, with a data folder of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from queue import Queue
from types import TracebackType
from typing import IO, Any, Self

import httpx
import psutil

from benchmarks.engine_table import MODELS
from benchmarks.model_folders import ensure_models
from benchmarks.program import program_command
from benchmarks.work_folder import REPOSITORY

_ADDRESS = re.compile(r"answers at (\S+)")
_START_S = 120


class Home:
    """A data folder for one measurement, with the default models and any others named; gone afterwards."""

    def __init__(self, models: Path | None = None, settings: str = "") -> None:
        """Make it.

        Args:
            models: Folder of installed models; None for the default ones.
            settings: Content of the settings file.
        """
        if models is None:
            ensure_models(MODELS)
            models = MODELS
        self.path = Path(tempfile.mkdtemp(prefix="pagesight-bench-"))
        (self.path / "data").mkdir()
        (self.path / "data" / "models").symlink_to(models, target_is_directory=True)
        if settings:
            (self.path / "config").mkdir()
            (self.path / "config" / "settings.toml").write_text(settings, encoding="utf-8")
        self.environment = {**os.environ, "PAGESIGHT_HOME": str(self.path)}

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Delete it."""
        shutil.rmtree(self.path, ignore_errors=True)

    def make_token(self, name: str) -> str:
        """Make a token and return its secret."""
        command = [*program_command(), "tokens", "create", name, "--json"]
        done = subprocess.run(command, env=self.environment, cwd=REPOSITORY, capture_output=True, text=True, check=True)
        token: str = json.loads(done.stdout)["token"]
        return token


class RunningServer:
    """A server that runs; use as a context manager.

    Attributes:
        url: Base URL.
        process: Its process; workers are children of it.
    """

    def __init__(self, home: Home) -> None:
        """Start it and wait until it answers.

        Raises:
            RuntimeError: If it does not.
        """
        self._home = home
        self._log = (home.path / "server.log").open("a", encoding="utf-8")
        self._child = subprocess.Popen(
            [*program_command(), "serve", "--port", "0"],
            env=home.environment,
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.process = psutil.Process(self._child.pid)
        self.url = self._address()

    def _address(self) -> str:
        lines: Queue[str] = Queue()
        output = self._child.stdout
        assert output is not None  # noqa: S101 - asked for above
        threading.Thread(target=_pass_lines, args=(output, lines), daemon=True).start()
        deadline = time.monotonic() + _START_S
        while (rest := deadline - time.monotonic()) > 0:
            line = lines.get(timeout=rest)
            if found := _ADDRESS.search(line):
                return found[1]
            if not line:
                break
        log = (self._home.path / "server.log").read_text(encoding="utf-8")
        raise RuntimeError(f"the server did not start: {log}")

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self.stop()

    def client(self, token: str, **options: Any) -> httpx.Client:
        """Return a client that sends the token."""
        headers = {"Authorization": f"Bearer {token}"}
        return httpx.Client(base_url=f"{self.url}/api/v1", headers=headers, timeout=600, **options)

    def cpu_s(self) -> float:
        """Return the CPU seconds of the server and all its workers so far, ended ones included."""
        return tree_cpu_s(self.process)

    def rss_mb(self) -> float:
        """Return the resident memory of the server process alone, MB."""
        return float(self.process.memory_info().rss) / 1e6

    def tree_rss_mb(self) -> float:
        """Return the resident memory of the server and its workers, MB; shared pages count for each."""
        total = self.rss_mb()
        for child in self.process.children(recursive=True):
            try:
                total += child.memory_info().rss / 1e6
            except psutil.NoSuchProcess:
                continue
        return total

    def kill(self) -> None:
        """End it at once, as a power cut would; its workers end by themselves."""
        self._child.kill()
        self._child.wait()
        self._log.close()

    def stop(self) -> None:
        """Ask it to end and wait."""
        if self._child.poll() is None:
            self._child.terminate()
            try:
                self._child.wait(timeout=60)
            except subprocess.TimeoutExpired:
                self._child.kill()
                self._child.wait()
        self._log.close()


def tree_cpu_s(process: psutil.Process) -> float:
    """Return the CPU seconds of a process and all that it started so far, ended ones included.

    Raises:
        psutil.NoSuchProcess: If it is gone.
    """
    own = process.cpu_times()
    total: float = own.user + own.system + own.children_user + own.children_system
    for child in process.children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def _pass_lines(output: IO[str], lines: Queue[str]) -> None:
    with output:
        for line in output:
            lines.put(line)
    lines.put("")


class MemoryPeak:
    """Samples the memory of a server in a thread while the block runs.

    Attributes:
        server_mb: Largest resident size of the server process.
        tree_mb: Largest of it and its workers together.
    """

    def __init__(self, server: RunningServer, interval_s: float = 0.05) -> None:
        """Prepare."""
        self._server = server
        self._interval_s = interval_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self.server_mb = self.tree_mb = 0.0

    def __enter__(self) -> Self:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End."""
        self._stop.set()
        self._thread.join()

    def _sample(self) -> None:
        rounds = 0
        while not self._stop.is_set():
            try:
                self.server_mb = max(self.server_mb, self._server.rss_mb())
                if rounds % 10 == 0:  # walking the tree costs more
                    self.tree_mb = max(self.tree_mb, self._server.tree_rss_mb())
            except psutil.NoSuchProcess:
                return
            rounds += 1
            self._stop.wait(self._interval_s)
