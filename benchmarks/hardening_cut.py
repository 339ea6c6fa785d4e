"""Two minutes of ``hostile``, ``kill_runs`` and ``soak`` together: ``uv run python -m benchmarks.hardening_cut``.

For every commit; the full lengths are for a release. Each of the three gets a third of the time and begins nothing
after it, so that a slow machine does less and not longer. The exit code is 1 where one of them was breached.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import hostile, kill_runs, soak
from benchmarks.work_folder import WORK

_STRIDE = 61  # through the hostile files of the corpus and the mutated ones, so that both are met
_RUNS = 9  # each scene at least once


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the three, one after the other, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--folder", type=Path, default=WORK / "hardening_cut")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    share = str(options.seconds / 3)

    def folder(name: str) -> list[str]:
        return ["--folder", str(options.folder / name), "--seconds", share]

    codes = [
        hostile.main([*folder("hostile"), "--step", str(_STRIDE)]),
        kill_runs.main([*folder("kill_runs"), "--runs", str(_RUNS)]),
        soak.main([*folder("soak"), "--pages", "120", "--files", "120", "--settled", "30"]),
    ]
    print(f"{time.monotonic() - began:.0f} s; exit codes {codes}")
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
