"""``pagesight --help`` against a bare Typer program with the same commands: ``uv run python -m benchmarks.startup``."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.machine import describe
from benchmarks.program import program_command
from benchmarks.tables import markdown_table, write_section
from benchmarks.work_folder import REPOSITORY

BARE_PROGRAM = Path(__file__).with_name("bare_program.py")


def time_once(command: Sequence[str]) -> tuple[float, float]:
    """Return wall-clock and CPU seconds of a command."""
    before, begin = os.times(), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, cwd=REPOSITORY)
    wall, after = time.perf_counter() - begin, os.times()
    return wall, after.children_user + after.children_system - before.children_user - before.children_system


def median_ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Return the median of first / second over the pairs."""
    return statistics.median(first / second for first, second in pairs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run pairs, print the table and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    ours = [*program_command(), "--help"]
    bare = [sys.executable, str(BARE_PROGRAM), "--help"]
    time_once(ours), time_once(bare)  # fills the caches of byte code
    pairs = []
    for number in range(options.pairs):
        first, second = (ours, bare) if number % 2 == 0 else (bare, ours)
        one, two = time_once(first), time_once(second)
        pairs.append((one, two) if number % 2 == 0 else (two, one))
    walls = [(mine[0], theirs[0]) for mine, theirs in pairs]
    cpus = [(mine[1], theirs[1]) for mine, theirs in pairs]
    table = markdown_table(
        ["median of pairs", "pagesight --help, s", "bare program, s", "ratio"],
        [
            ["wall", *(statistics.median(side) for side in zip(*walls, strict=True)), median_ratio(walls)],
            ["CPU", *(statistics.median(side) for side in zip(*cpus, strict=True)), median_ratio(cpus)],
        ],
        digits=(0, 3, 3, 2),
    )
    text = f"Machine: {describe()}\n\n{options.pairs} pairs.\n\n{table}"
    print(text)
    if options.out is not None:
        write_section(options.out, "startup", text)


if __name__ == "__main__":
    main()
