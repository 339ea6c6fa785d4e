"""What the API costs over the command line for the same files: CPU seconds of server and workers, side by side.

Both are measured warm. The command line is run over a few files and over these and those that count; the difference is
what a further file costs once everything is loaded. The server has read the same few before those that count.

Nearly all the seconds go into reading the pages, by the same workers in both, and on a shared machine they vary by some
percent from minute to minute. So the two ways take turns over the same files, each round beginning with the other one;
the figure is the median of the rounds' ratios, told with the least and the largest.
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

_WARM_UP = 2


@dataclass(frozen=True, slots=True)
class Overhead:
    """Figures of one kind of file.

    Attributes:
        kind: What the files are.
        files: How many were read each way, in each round.
        cli_s: For each round, CPU seconds a file of ``pagesight convert`` that writes what the API keeps (json, pdf).
        api_s: For each round, CPU seconds a file of server and workers.
        server_s: For each round, the part of the server process in that.
    """

    kind: str
    files: int
    cli_s: tuple[float, ...]
    api_s: tuple[float, ...]
    server_s: tuple[float, ...]

    @property
    def ratios(self) -> list[float]:
        """How much the API costs for what the command line costs, by round, least first; 1.05 is 5 % more."""
        return sorted(api / cli for api, cli in zip(self.api_s, self.cli_s, strict=True))

    @property
    def ratio(self) -> float:
        """The median of them."""
        return statistics.median(self.ratios)


def measure_overhead(files: int = 4, rounds: int = 4) -> list[Overhead]:
    """Measure scans and PDFs of text."""
    kinds: dict[str, Callable[[int], tuple[str, bytes]]] = {
        "scan, 1 page (jpg)": lambda seed: ("jpg", scan_jpeg(seed, lines=20)),
        "scan, 5 pages (pdf)": lambda seed: ("pdf", scan_pdf(5, seed, lines=6)),
        "text, 5 pages (pdf)": lambda seed: ("pdf", text_pdf(5, seed)),
    }
    return [
        _measure(kind, make, 100_000 * (place + 1), files, rounds) for place, (kind, make) in enumerate(kinds.items())
    ]


def _measure(kind: str, make: Callable[[int], tuple[str, bytes]], seed: int, files: int, rounds: int) -> Overhead:
    cli, api, server = [], [], []
    for number in range(rounds):
        named = [make(seed + 1_000 * number + at) for at in range(_WARM_UP + files)]
        if number % 2 == 0:
            cli.append(_cli_s(named))
        whole, part = _api_s(named)
        if number % 2:
            cli.append(_cli_s(named))
        api.append(whole)
        server.append(part)
        print(f"{kind}: {cli[-1]:.3f} {api[-1]:.3f} {api[-1] / cli[-1]:.3f}", flush=True)
    return Overhead(kind, files, tuple(cli), tuple(api), tuple(server))


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
