"""What the API costs over the command line for the same files: CPU seconds of server and workers, side by side.

Both are measured warm, with one worker each: from the moment that a command line has written its second file to the one
that it has written all but the last, and over the same files sent to a server that has read two before.

Nearly all the seconds go into reading the pages, by the same workers in both, and on a shared machine the same page
costs 10 to 20 % more or less from minute to minute. So both work at the same time on the same core, where the system
gives each its turn every few milliseconds and both meet the same minutes; what is counted is the processor time of
each. The figure is the ratio of the sums over several rounds, told with its interval of 95 %: the rounds are drawn
again, with replacement, and the ratio is taken anew (percentile bootstrap, Efron 1979).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from benchmarks.api.documents import scan_jpeg, scan_pdf, text_pdf
from benchmarks.api.server import Home, RunningServer, tree_cpu_s
from benchmarks.program import program_command
from benchmarks.work_folder import REPOSITORY

_WARM_UP = 2
_SETTINGS = "workers = 1\napi_inline_wait_s = 600.0\n"
_DRAWS = 10_000
_LOOK_S = 0.01
_MOST_S = 600


@dataclass(frozen=True, slots=True)
class Round:
    """CPU seconds of one turn over the same files, workers included.

    Attributes:
        cli_s: ``pagesight convert``, writing what the API keeps (json, pdf).
        api_s: Server and workers.
        server_s: The part of the server process in that.
    """

    cli_s: float
    api_s: float
    server_s: float


@dataclass(frozen=True, slots=True)
class Overhead:
    """Figures of one kind of file.

    Attributes:
        kind: What the files are.
        files: How many count in each round.
        rounds: What the rounds gave.
    """

    kind: str
    files: int
    rounds: tuple[Round, ...]

    @property
    def cli_s(self) -> float:
        """CPU seconds of one further file for the command line, over all rounds."""
        return sum(each.cli_s for each in self.rounds) / self._counted

    @property
    def api_s(self) -> float:
        """CPU seconds of one further file for server and workers, over all rounds."""
        return sum(each.api_s for each in self.rounds) / self._counted

    @property
    def server_s(self) -> float:
        """The part of the server process in that."""
        return sum(each.server_s for each in self.rounds) / self._counted

    @property
    def ratio(self) -> float:
        """What the API costs for what the command line costs; 1.05 is 5 % more."""
        return self.api_s / self.cli_s

    @property
    def interval(self) -> tuple[float, float]:
        """The ratio's interval of 95 %, from rounds drawn again with a fixed seed."""
        sums = np.array([[each.api_s, each.cli_s] for each in self.rounds])
        drawn = np.random.default_rng(0).integers(len(sums), size=(_DRAWS, len(sums)))
        api, cli = sums[drawn].sum(axis=1).T
        low, high = np.quantile(api / cli, (0.025, 0.975))
        return float(low), float(high)

    @property
    def _counted(self) -> int:
        return self.files * len(self.rounds)


def measure_overhead() -> list[Overhead]:
    """Measure scans and PDFs of text."""
    # Asked before this process leaves the core to what it measures.
    core = first_core()
    with _cores_kept():
        return [
            _measure(
                "scan, 1 page (jpg)", lambda seed: ("jpg", scan_jpeg(seed, lines=12)), 100_000, 8, rounds=5, core=core
            ),
            _measure(
                "scan, 5 pages (pdf)", lambda seed: ("pdf", scan_pdf(5, seed, lines=3)), 200_000, 4, rounds=5, core=core
            ),
            _measure("text, 5 pages (pdf)", lambda seed: ("pdf", text_pdf(5, seed)), 300_000, 40, rounds=15, core=core),
        ]


def first_core() -> int:
    """Return a core that this process may use: a container or a task set often leaves it some alone."""
    return min(os.sched_getaffinity(0)) if sys.platform == "linux" else 0


def _measure(
    kind: str, make: Callable[[int], tuple[str, bytes]], seed: int, files: int, *, rounds: int, core: int
) -> Overhead:
    found: list[Round] = []
    for number in range(rounds):
        named = [make(seed + 1_000 * number + at) for at in range(_WARM_UP + files + 1)]
        found.append(_round(named, core))
        print(f"{kind}: {found[-1]} {found[-1].api_s / found[-1].cli_s:.3f}", flush=True)
    return Overhead(kind, files, tuple(found))


def _round(named: Sequence[tuple[str, bytes]], core: int) -> Round:
    """Let both read the files at the same time; the last one keeps the command line busy until the end."""
    with (
        Home(settings=_SETTINGS) as server_home,
        Home(settings=_SETTINGS) as home,
        tempfile.TemporaryDirectory() as folder,
    ):
        for number, (ending, content) in enumerate(named):
            (Path(folder) / f"{number:03d}.{ending}").write_bytes(content)
        token = server_home.make_token("overhead")
        with _on_core(core):
            server = RunningServer(server_home)
        with server, server.client(token) as client:

            def send(some: Sequence[tuple[str, bytes]]) -> None:
                for number, (ending, content) in enumerate(some):
                    answer = client.post("/ocr/", files={"file": (f"{number}.{ending}", content)})
                    answer.raise_for_status()
                    job = answer.json()
                    if job["status"] != "done":
                        raise RuntimeError(f"a job ended as {job['status']}: {job.get('error')}")

            send(named[:_WARM_UP])
            with _on_core(core):
                command_line = _CommandLine(folder, home)
            with command_line:
                command_line.wait_for(_WARM_UP)
                before, own_before = server.cpu_s(), _own_cpu_s(server.process)
                send(named[_WARM_UP:-1])
                after, own_after = server.cpu_s(), _own_cpu_s(server.process)
                cli_s = command_line.wait_for(len(named) - 1) - command_line.wait_for(_WARM_UP)
    return Round(cli_s, after - before, own_after - own_before)


class _CommandLine:
    """``pagesight convert`` over a folder, whose CPU seconds are noted at each file that it has written."""

    def __init__(self, folder: str, home: Home) -> None:
        self._out = home.path / "out"
        command = [*program_command(), "convert", folder, "--format", "json,pdf", "--out", str(self._out)]
        self._child = subprocess.Popen(
            command, env=home.environment, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._process = psutil.Process(self._child.pid)
        self._noted: dict[int, float] = {}
        self._watch = threading.Thread(target=self._note, daemon=True)

    def __enter__(self) -> _CommandLine:
        self._watch.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._child.kill()
        self._child.wait(timeout=_MOST_S)
        self._watch.join()

    def _note(self) -> None:
        while self._child.poll() is None:
            written = min(sum(1 for _ in self._out.glob(f"*.{ending}")) for ending in ("json", "pdf"))
            if written not in self._noted:
                try:
                    self._noted[written] = tree_cpu_s(self._process)
                except psutil.NoSuchProcess:
                    return
            time.sleep(_LOOK_S)

    def wait_for(self, written: int) -> float:
        """Return the CPU seconds of command line and workers when so many files were written; waits for them.

        Raises:
            RuntimeError: If they were not.
        """
        deadline = time.monotonic() + _MOST_S
        while written not in self._noted:
            if time.monotonic() > deadline or not self._watch.is_alive():
                raise RuntimeError(f"the command line was not seen to have written {written} files")
            time.sleep(_LOOK_S)
        return self._noted[written]


def _own_cpu_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


@contextmanager
def _cores_kept() -> Iterator[None]:
    """Give this process its cores back at the end: what is measured after it inherits them."""
    if sys.platform != "linux":
        yield
        return
    cores = os.sched_getaffinity(0)
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


@contextmanager
def _on_core(core: int) -> Iterator[None]:
    """Let what is started inside run on one core, where the system can be told so; this process stays off it."""
    if sys.platform != "linux":
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, (cores - {core}) or cores)
