"""``pagesight serve`` as a process of its own, for tests of the HTTP API."""

from __future__ import annotations

import json
import queue
import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import requests

from tests.end2end.conftest import Cli

_ADDRESS = re.compile(r"answers at (\S+)")
START_S = 90


@dataclass
class ServedApi:
    """A server that runs: its process, address and a token."""

    process: subprocess.Popen[str]
    url: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        """Headers of a request."""
        return {"Authorization": f"Bearer {self.token}"}

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        """Send a request with the token."""
        return requests.request(method, f"{self.url}/api/v1/{path}", headers=self.headers, timeout=120, **options)

    def stop(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Ask it to end, and return its exit code and standard error."""
        self.process.send_signal(number)
        _, errors = self.process.communicate(timeout=60)
        return self.process.returncode, errors


def make_token(cli: Cli, name: str = "tests") -> str:
    """Make a token by the command line."""
    process = cli.start("tokens", "create", name, "--json")
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    token: str = json.loads(out)["token"]
    return token


@contextmanager
def served(cli: Cli, *options: str | Path, token: str = "") -> Iterator[ServedApi]:
    """Serve while the block runs, on a free port unless ``options`` name one."""
    token = token or make_token(cli)
    process = cli.start("serve", "--port", "0", *options)
    try:
        yield ServedApi(process, _address(process), token)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.communicate(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                raise


def _address(process: subprocess.Popen[str]) -> str:
    """Read standard output until the address stands there; a thread reads, as a pipe has no time limit."""
    assert process.stdout is not None
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_read_lines, args=(process.stdout, lines), daemon=True).start()
    while line := lines.get(timeout=START_S):
        if found := _ADDRESS.search(line):
            return found[1]
    raise AssertionError(f"the server did not start: {process.stderr.read() if process.stderr else ''}")


def _read_lines(stream: IO[str], lines: queue.Queue[str]) -> None:
    """Read the two lines that ``serve`` writes; the rest is left to ``communicate``."""
    for _ in range(2):
        lines.put(stream.readline())
