"""What the API costs over the command line for the same files: CPU seconds of server and workers, side by side.

Both are measured warm. The command line is run over a few files and over these and those that count; the difference is
what a further file costs once everything is loaded. The server has read the same few before those that count.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.api.documents import scan_jpeg, scan_pdf, text_pdf
from benchmarks.api.server import Home, RunningServer
from benchmarks.program import program_command
from benchmarks.work_folder import REPOSITORY

_WARM_UP = 4


@dataclass(frozen=True, slots=True)
class Overhead:
    """Figures of one kind of file.

    Attributes:
        kind: What the files are.
        files: How many were read each way.
        cli_s: CPU seconds a file of ``pagesight convert`` that writes what the API keeps (json, pdf).
        api_s: CPU seconds a file of server and workers.
        server_s: The part of the server process in that.
    """

    kind: str
    files: int
    cli_s: float
    api_s: float
    server_s: float

    @property
    def ratio(self) -> float:
        """How much more the API costs; 1.05 is 5 % more."""
        return self.api_s / self.cli_s


def measure_overhead(files: int = 8, rounds: int = 3) -> list[Overhead]:
    """Measure scans and PDFs of text."""
    kinds: dict[str, Callable[[int], tuple[str, bytes]]] = {
        "scan, 1 page (jpg)": lambda seed: ("jpg", scan_jpeg(seed, lines=20)),
        "scan, 5 pages (pdf)": lambda seed: ("pdf", scan_pdf(5, seed, lines=6)),
        "text, 5 pages (pdf)": lambda seed: ("pdf", text_pdf(5, seed)),
    }
    found = []
    for place, (kind, make) in enumerate(kinds.items()):
        cli, api, server = [], [], []
        for number in range(rounds):
            first = 100_000 * (place + 1) + 1_000 * number
            named = [make(first + at) for at in range(_WARM_UP + files)]
            cli.append(_cli_s(named))
            whole, part = _api_s(named)
            api.append(whole)
            server.append(part)
        found.append(Overhead(kind, files, *(statistics.median(each) for each in (cli, api, server))))
    return found


def _cli_s(named: list[tuple[str, bytes]]) -> float:
    warm, counted = named[:_WARM_UP], named[_WARM_UP:]
    return (_convert_s(warm + counted) - _convert_s(warm)) / len(counted)


def _convert_s(named: list[tuple[str, bytes]]) -> float:
    """Return the CPU seconds of one run over these files, workers included."""
    with Home() as home, tempfile.TemporaryDirectory() as folder:
        for number, (ending, content) in enumerate(named):
            (Path(folder) / f"{number:03d}.{ending}").write_bytes(content)
        command = [*program_command(), "convert", folder, "--format", "json,pdf", "--out", str(home.path / "out")]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, env=home.environment, cwd=REPOSITORY, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _api_s(named: list[tuple[str, bytes]]) -> tuple[float, float]:
    """Return CPU seconds a file of server and workers, and of the server process alone."""
    with Home() as home, RunningServer(home) as server, server.client(home.make_token("overhead")) as client:

        def send(number: int, ending: str, content: bytes) -> None:
            answer = client.post("/ocr/", files={"file": (f"{number}.{ending}", content)})
            answer.raise_for_status()
            job = answer.json()
            if job["status"] != "done":
                raise RuntimeError(f"a job ended as {job['status']}: {job.get('error')}")

        for number, (ending, content) in enumerate(named[:_WARM_UP]):
            send(number, ending, content)
        before, own_before = server.cpu_s(), server.process.cpu_times()
        for number, (ending, content) in enumerate(named[_WARM_UP:]):
            send(number, ending, content)
        after, own_after = server.cpu_s(), server.process.cpu_times()
    counted = len(named) - _WARM_UP
    own = own_after.user + own_after.system - own_before.user - own_before.system
    return (after - before) / counted, own / counted
