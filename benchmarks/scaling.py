"""One worker against two on a 20-page scan, through ``pagesight convert``: ``uv run python -m benchmarks.scaling``."""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.machine import describe
from benchmarks.program import ProgramRun, run_program
from benchmarks.results import ratio
from benchmarks.scan_files import varied_scan
from benchmarks.tables import Cell, markdown_table, write_section


def convert_once(source: Path, workers: int) -> ProgramRun:
    """Convert a file to text with so many workers, keeping nothing.

    Raises:
        RuntimeError: If the program did not end well.
    """
    with tempfile.TemporaryDirectory() as folder:
        options = ["--format", "txt", "--out", folder, "--workers", str(workers), "--private", "--no-cache", "--json"]
        run = run_program(["convert", str(source), *options])
    if run.exit_code != 0:
        raise RuntimeError(f"pagesight convert ended with exit code {run.exit_code}")
    return run


def scaling_table(runs: dict[int, list[ProgramRun]], pages: int) -> str:
    """Return the table: medians for each number of workers, and how many times as fast as one worker."""
    base = statistics.median(run.wall_s for run in runs[1])
    base_reading = statistics.median(run.reading_s or 0.0 for run in runs[1])
    rows: list[list[Cell]] = []
    for workers, group in sorted(runs.items()):
        wall = statistics.median(run.wall_s for run in group)
        reading = statistics.median(run.reading_s or 0.0 for run in group)
        cpu = statistics.median(run.cpu_s or 0.0 for run in group)
        rows.append([str(workers), pages, wall, ratio(base, wall), reading, ratio(base_reading, reading), cpu])
    header = [
        "workers",
        "pages",
        "wall s, whole program",
        "times as fast",
        "s, first to last page",
        "times as fast, pages only",
        "CPU s",
    ]
    return markdown_table(header, rows, digits=(0, 0, 1, 2, 1, 2, 1))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run in turns, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    source = varied_scan(options.pages)
    counts = [int(count) for count in options.workers.split(",")]
    runs: dict[int, list[ProgramRun]] = {count: [] for count in counts}
    for _ in range(options.rounds):
        for count in counts:
            runs[count].append(convert_once(source, count))
    text = f"Machine: {describe()}\n\n{scaling_table(runs, options.pages)}"
    print(text)
    if options.out is not None:
        write_section(options.out, "scaling", text)


if __name__ == "__main__":
    main()
