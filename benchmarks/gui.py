"""The window: start, memory, event loop, queue, drop, closing: ``uv run python -m benchmarks.gui --out FILE``.

Every probe is a process of its own (``benchmarks.window_child``) that goes through the program's own entry, with data
and settings folders of the benchmark's own. Without a screen, the platform "offscreen" of Qt is used.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from benchmarks.engine_table import MODELS
from benchmarks.machine import describe
from benchmarks.model_folders import usual_models
from benchmarks.scan_files import varied_scan
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import REPOSITORY, SAMPLES

MODELS_VARIABLE = "PAGESIGHT_TEST_MODELS"
LIMITS = {
    "start": 3.0,
    "memory": 250.0,
    "stall": 50.0,
    "turn": 100.0,
    "scroll": 16.0,
    "drop": 2.0,
    "file": 2_000.0,
    "close": 3.0,
}
# A PNG of one pixel.
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
_ENDS_WITHIN_S = 20.0
_READ_LIMIT_S = 1_800.0


class ProbeFailedError(Exception):
    """A probe ended without its answer."""


@contextmanager
def home_folder(models: Path | None) -> Iterator[dict[str, str]]:
    """Make empty folders for data and settings and return the environment that names them.

    Args:
        models: Installed models to use there; without them the program offers to get them.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        if models is not None:
            own = home / "data" / "models"
            own.mkdir(parents=True)
            for model in usual_models(models):
                (own / model.name).symlink_to(model, target_is_directory=True)
        environment = {
            "PAGESIGHT_HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "settings"),
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONIOENCODING": "utf-8",
        }
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            environment["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
        yield {**os.environ, **environment}


class Probe:
    """A child process that speaks JSON lines; use as a context manager."""

    def __init__(
        self, module: str, arguments: Sequence[str], environment: dict[str, str], *, limit_s: float = 60.0
    ) -> None:
        """Start it; it is killed when it takes longer than the limit."""
        self.begin = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", f"benchmarks.{module}", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=REPOSITORY,
            env=environment,
        )
        self._watchdog = threading.Timer(limit_s, self.process.kill)
        self._watchdog.daemon = True
        self._watchdog.start()

    def __enter__(self) -> Probe:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        self._watchdog.cancel()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()
        try:
            self.process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait_for(self, event: str) -> dict[str, Any]:
        """Return the next line of a name, with ``at_s``, the seconds since the start.

        Raises:
            ProbeFailedError: If the process ends before.
        """
        for line in self.process.stdout or ():
            if line.startswith("{"):
                answer: dict[str, Any] = json.loads(line)
                if answer.get("error"):
                    raise ProbeFailedError(answer["error"])
                if answer.get("event") == event:
                    return {**answer, "at_s": time.perf_counter() - self.begin}
        raise ProbeFailedError(f"the probe ended with code {self.process.wait()} before it told {event!r}")

    def send(self) -> None:
        """Write a line to it."""
        if self.process.stdin is not None:
            self.process.stdin.write("\n")
            self.process.stdin.flush()

    def close_input(self) -> None:
        """Tell it that nothing more comes."""
        if self.process.stdin is not None:
            self.process.stdin.close()


def measure_start(pairs: int, models: Path | None) -> list[list[Cell]]:
    """Return the rows on the start: window seen, against a bare window, in turns."""
    found: list[tuple[dict[str, Any], dict[str, Any]]] = []
    with home_folder(models) as environment:

        def once(module: str) -> dict[str, Any]:
            with Probe(module, ["start"], environment) as probe:
                return probe.wait_for("painted")

        once("window_child"), once("bare_window")  # fills the caches of byte code
        for number in range(pairs):
            order = ["window_child", "bare_window"] if number % 2 == 0 else ["bare_window", "window_child"]
            by_module = {module: once(module) for module in order}
            found.append((by_module["window_child"], by_module["bare_window"]))
    rows: list[list[Cell]] = []
    for title, key in (("window seen, wall s", "at_s"), ("window seen, CPU s", "cpu_s")):
        ours, bare = (statistics.median(pair[side][key] for pair in found) for side in (0, 1))
        ratio = statistics.median(mine[key] / theirs[key] for mine, theirs in found)
        rows.append([title, ours, bare, ratio])
    return rows


def measure_memory(models: Path | None, settle_s: float) -> dict[str, Any]:
    """Return the size of the window's process before the first document."""
    with (
        home_folder(models) as environment,
        Probe("window_child", ["memory", f"--settle-s={settle_s}"], environment) as probe,
    ):
        return probe.wait_for("memory")


def measure_scroll(rows: int) -> list[float]:
    """Return the milliseconds of each scroll step of a queue."""
    with home_folder(None) as environment, Probe("window_child", ["scroll", f"--count={rows}"], environment) as probe:
        return list(probe.wait_for("scroll")["step_ms"])


def measure_drop(files: int, *, is_traced: bool) -> dict[str, Any]:
    """Return what a drop of many files costs."""
    with tempfile.TemporaryDirectory() as folder, home_folder(None) as environment:
        for number in range(files):
            (Path(folder) / f"picture {number:05d}.png").write_bytes(_PIXEL)
        with Probe(
            "window_child", ["drop", folder, f"--count={files}", *_trace(is_traced=is_traced)], environment
        ) as probe:
            return probe.wait_for("drop")


def _trace(*, is_traced: bool) -> list[str]:
    return ["--trace"] if is_traced else []


def measure_reading(source: Path, models: Path | None, *, is_traced: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the window measured while it read a file, and a bare window's loop beside it at the same time."""
    with home_folder(models) as environment, Probe("bare_window", ["loop"], environment, limit_s=_READ_LIMIT_S) as bare:
        bare.wait_for("painted")
        with Probe(
            "window_child", ["read", str(source), *_trace(is_traced=is_traced)], environment, limit_s=_READ_LIMIT_S
        ) as probe:
            probe.wait_for("reading")
            bare.send()
            found = probe.wait_for("read")
            bare.close_input()
            return found, bare.wait_for("loop")


def measure_closing(source: Path, models: Path | None, after_pages: int) -> dict[str, Any]:
    """Close the window while it reads and return how long its processes lived on and what was kept."""
    with home_folder(models) as environment:
        with Probe("window_child", ["close", str(source), f"--count={after_pages}"], environment) as probe:
            told = probe.wait_for("closing")
            begin = time.perf_counter()
            ids = [*told["workers"], probe.process.pid]
            while (left := [pid for pid in ids if _is_alive(pid)]) and time.perf_counter() - begin < _ENDS_WITHIN_S:
                probe.process.poll()
                time.sleep(0.01)
            seconds = time.perf_counter() - begin
            code = probe.process.poll()
        kept = _stored_pages(Path(environment["PAGESIGHT_HOME"]))
    return {
        "seconds": seconds,
        "left": len(left),
        "workers": len(told["workers"]),
        "told": told["stored"],
        "kept": kept,
        "code": code,
    }


def _is_alive(pid: int) -> bool:
    # A zombie counts: nobody has collected it.
    return bool(psutil.pid_exists(pid))


def _stored_pages(home: Path) -> int:
    import sqlite3

    connection = sqlite3.connect(home / "data" / "library.sqlite")
    try:
        (count,) = connection.execute("SELECT count(*) FROM pages").fetchone()
        return int(count)
    finally:
        connection.close()


def models_folder(*, is_quick: bool) -> Path | None:
    """Return installed models; in a quick run only where a variable names them."""
    named = os.environ.get(MODELS_VARIABLE)
    if named:
        return Path(named)
    if is_quick:
        return None
    from app.services.models.service import ModelService
    from core.settings import NetworkPolicy
    from engines.models.store import ModelStore

    ModelService(ModelStore(MODELS)).ensure_default_pack(network=NetworkPolicy.ALLOW)
    return MODELS


def priority() -> str:
    """Say how this run goes before or behind other programs of the machine, "" where it does not."""
    found = []
    if hasattr(os, "nice") and os.nice(0):
        found.append(f"niceness {os.nice(0)}")
    try:
        group = Path("/proc/self/autogroup").read_text(encoding="ascii").split()
    except OSError:  # no such file, or a kernel that does not group sessions
        group = []
    if group and group[-1] != "0":  # an empty file in some containers
        found.append(f"niceness of its session {group[-1]}")
    return f" Run beside other work, with {', '.join(found)}." if found else ""


def verdict(value: float, limit: float) -> str:
    """Say whether a limit is kept."""
    return "yes" if value <= limit else "no"


def turn_rows(read: dict[str, Any]) -> list[list[Cell]]:
    """Return the rows on turning pages."""
    rows: list[list[Cell]] = []
    for title, key in (
        ("a picture kept: complete", "kept_ms"),
        ("a picture kept: sharp", "sharp_kept_ms"),
        ("no picture kept: complete", "drawn_ms"),
        ("no picture kept: sharp", "sharp_drawn_ms"),
    ):
        times = sorted(read[key])
        if times:
            p95 = times[min(len(times) - 1, len(times) * 95 // 100)]
            rows.append(
                [
                    f"turning to a page, {title}",
                    len(times),
                    statistics.median(times),
                    p95,
                    times[-1],
                    verdict(times[-1], LIMITS["turn"]),
                ]
            )
    return rows


def report(options: argparse.Namespace) -> str:
    """Run what was asked for and return the section."""
    is_quick = options.quick
    models = models_folder(is_quick=is_quick)
    wanted = options.only or ["start", "memory", "scroll", "drop", "read", "close"]
    platform = "screen" if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else "offscreen"
    parts = [f"Machine: {describe()} Qt platform: {platform}.{priority()}"]
    if "start" in wanted:
        rows = measure_start(options.pairs, models)
        table = markdown_table(["median of pairs", "Pagesight", "bare QMainWindow", "ratio"], rows, digits=(0, 3, 3, 2))
        parts += ["### Start", f"{options.pairs} pairs; limit: {LIMITS['start']:.0f} times.", table]
    rows = []
    if "memory" in wanted:
        size = measure_memory(models, options.settle_s)
        rows.append(
            [
                "memory before the first document, RSS, MB",
                size["rss_mb"],
                LIMITS["memory"],
                verdict(size["rss_mb"], LIMITS["memory"]),
            ]
        )
        rows.append(["the same, PSS, MB", size["pss_mb"], None, None])
    if "scroll" in wanted:
        steps = measure_scroll(options.rows)
        rows.append([f"scroll step of {options.rows} rows, median, ms", statistics.median(steps), None, None])
        rows.append(
            [
                f"scroll step of {options.rows} rows, slowest of {len(steps)}, ms",
                max(steps),
                LIMITS["scroll"],
                verdict(max(steps), LIMITS["scroll"]),
            ]
        )
    if "drop" in wanted:
        drop = measure_drop(options.files, is_traced=options.trace)
        rows.append(
            [
                f"{options.files} files dropped: listed, s",
                drop["seconds"],
                LIMITS["drop"],
                verdict(drop["seconds"], LIMITS["drop"]),
            ]
        )
        rows.append(
            [
                "memory a file, bytes",
                drop["bytes_a_file"],
                LIMITS["file"],
                verdict(drop["bytes_a_file"], LIMITS["file"]),
            ]
        )
        rows.append(["longest stall of the event loop meanwhile, ms", drop["late_ms"], None, None])
    if "close" in wanted:
        source = SAMPLES / "born-digital.pdf" if models is None else varied_scan(options.pages)
        runs = [
            measure_closing(source, models, 1 if models is None else 2 + number) for number in range(options.closings)
        ]
        slowest = max(run["seconds"] for run in runs)
        rows.append(
            [
                f"closing at work: last process gone, slowest of {len(runs)}, s",
                slowest,
                LIMITS["close"],
                verdict(slowest, LIMITS["close"]),
            ]
        )
        rows.append(
            ["processes left", sum(run["left"] for run in runs), 0, verdict(sum(run["left"] for run in runs), 0)]
        )
        lost = sum(max(0, run["told"] - run["kept"]) for run in runs)
        rows.append(["pages told as read and not in the library", lost, 0, verdict(lost, 0)])
    if rows:
        parts += [
            "### At rest, lists, closing",
            markdown_table(["what", "measured", "limit", "kept"], rows, digits=(0, 2, 0, 0)),
        ]
    if "read" in wanted:
        source = SAMPLES / "born-digital.pdf" if models is None else varied_scan(options.pages)
        read, bare = measure_reading(source, models, is_traced=options.trace)
        loop = read["loop"]
        beyond = loop["p100"] - bare["p100"]
        parts += [
            "### While a scan is being read",
            f"{read['pages']} pages in {read['seconds']:.0f} s, a page turned twice a second ({read['lost']} without a "
            "picture in time). "
            "Lateness of a timer of 5 ms, in the window and in a bare window's process that ran beside it.",
            markdown_table(
                ["event loop", "calls", "p50, ms", "p99, ms", "p100, ms"],
                [
                    [title, side["calls"], side["p50"], side["p99"], side["p100"]]
                    for title, side in (("Pagesight", loop), ("bare", bare))
                ],
                digits=(0, 0, 1, 1, 1),
            ),
            f"Beyond the bare loop: {beyond:.1f} ms; limit {LIMITS['stall']:.0f} ms, "
            f"kept: {verdict(beyond, LIMITS['stall'])}.",
            markdown_table(
                ["page", "times", "p50, ms", "p95, ms", "slowest, ms", "≤ 100 ms"],
                turn_rows(read),
                digits=(0, 0, 1, 1, 1, 0),
            ),
        ]
    return "\n\n".join(parts) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, print and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small numbers, no models: shows only that it works")
    parser.add_argument("--only", nargs="*", choices=["start", "memory", "scroll", "drop", "read", "close"])
    parser.add_argument("--pairs", type=int)
    parser.add_argument("--pages", type=int)
    parser.add_argument("--rows", type=int)
    parser.add_argument("--files", type=int)
    parser.add_argument("--closings", type=int)
    parser.add_argument("--settle-s", type=float)
    parser.add_argument("--trace", action="store_true", help="write where the GUI thread is when it is late")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    usual = {
        "pairs": (15, 1),
        "pages": (200, 2),
        "rows": (2_000, 60),
        "files": (5_000, 50),
        "closings": (5, 1),
        "settle_s": (5.0, 0.5),
    }
    for name, (full, quick) in usual.items():
        if getattr(options, name) is None:
            setattr(options, name, quick if options.quick else full)
    text = report(options)
    print(text)
    if options.out is not None:
        write_section(options.out, "gui", text)


if __name__ == "__main__":
    main()
