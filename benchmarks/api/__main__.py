"""Figures of the HTTP API: ``uv run python -m benchmarks.api [--only overhead,upload,crowd,fairness,killed,contract]``.

Each starts a server of its own with a data folder of its own. ``--out docs/benchmarks.md`` puts the figures there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.api import report
from benchmarks.api.contract import run_contract
from benchmarks.api.crowd import measure_crowd
from benchmarks.api.fairness import measure_fairness
from benchmarks.api.killed import measure_killed
from benchmarks.api.overhead import measure_overhead
from benchmarks.api.server import Home, RunningServer
from benchmarks.api.upload import measure_upload
from benchmarks.machine import describe


def contract() -> str:
    """Hold a server against its description with 5,000 requests."""
    settings = "api_inline_wait_s = 5.0\n"
    with Home(settings=settings) as home, RunningServer(home) as server:
        return report.contract_lines(run_contract(server.url, home.make_token("contract"), max_examples=420))


PARTS: dict[str, Callable[[], str]] = {
    "overhead": lambda: report.overhead_table(measure_overhead()),
    "upload": lambda: report.upload_lines(measure_upload()),
    "crowd": lambda: report.crowd_table(measure_crowd()),
    "fairness": lambda: report.fairness_table(measure_fairness()),
    "killed": lambda: report.killed_lines(measure_killed()),
    "contract": contract,
}


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.api", description=__doc__)
    parser.add_argument("--only", default=",".join(PARTS), help="parts, apart by commas")
    parser.add_argument("--out", type=Path, help="page that the figures are put into")
    arguments = parser.parse_args()
    machine = describe()  # with the load before anything is measured
    for name in arguments.only.split(","):
        if name not in PARTS:
            parser.error(f"there is no part {name!r}; parts: {', '.join(PARTS)}")
        text = PARTS[name]()
        sys.stdout.write(f"{text}\n\n")
        sys.stdout.flush()
        if arguments.out is not None:
            report.write_part(arguments.out, name, text, machine)


if __name__ == "__main__":
    main()
