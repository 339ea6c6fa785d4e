"""Two minutes of ``hostile``, ``kill_runs`` and ``soak`` together: ``uv run python -m benchmarks.hardening_cut``.

For every commit; the full lengths are for a release. Each of the three gets a part of the time and begins nothing after
it, so that a slow machine does less and not longer; it finishes what it has begun. A page that is merely slow is
no breach: limits grow with the load of the machine, and the limit of a single file is three times that of the full run,
because a commit is tried on machines of any speed. The last line says what was done; the exit code is 1 after a breach.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import hostile, kill_runs, soak
from benchmarks.hardening.notes import Notes
from benchmarks.work_folder import WORK

_STRIDE = 61  # through the hostile files of the corpus and the mutated ones, so that both are met
_RUNS = 6  # each scene once
_PAGES, _FILES, _SETTLED = 40, 40, 10


@dataclass(frozen=True, slots=True)
class CutPart:
    """One of the three.

    Attributes:
        name: In words.
        folder: Below the cut's folder; its notes lie there.
        unit: What is counted.
        share: Of the time; kills take most, because each needs three runs of the program.
        main: Runs it.
        options: For ``main``, beside folder and time.
    """

    name: str
    folder: str
    unit: str
    share: float
    main: Callable[[Sequence[str]], int]
    options: tuple[str, ...]


def parts() -> tuple[CutPart, ...]:
    """Return the three, in the order they run."""
    limit = str(3 * hostile.LIMIT_S)
    long_day = ("--pages", str(_PAGES), "--files", str(_FILES), "--settled", str(_SETTLED))
    return (
        CutPart("hostile files", "hostile", "files", 0.2, hostile.main, ("--step", str(_STRIDE), "--limit", limit)),
        CutPart("kills", "kill_runs", "kills", 0.45, kill_runs.main, ("--runs", str(_RUNS))),
        CutPart("soak", "soak", "pages and files", 0.35, soak.main, long_day),
    )


def run_part(part: CutPart, folder: Path, seconds: float) -> tuple[bool, str]:
    """Run one of them.

    Args:
        part: Which.
        folder: The cut's folder.
        seconds: After which it begins nothing new.

    Returns:
        Whether nothing was breached and anything was done at all, and a few words for the last line.
    """
    place = folder / part.folder
    print(f"-- {part.name}", flush=True)
    code = part.main(["--folder", str(place), "--seconds", str(seconds), *part.options])
    done = sum(int(row.get("count", 1)) for row in Notes(place / "notes.jsonl", is_resumed=True).rows)
    is_sound = code == 0 and done > 0
    return is_sound, f"{part.name}: {done} {part.unit}, {'no breach' if is_sound else 'BREACHED'}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the three, one after the other, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--folder", type=Path, default=WORK / "hardening_cut")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    ended = [run_part(part, options.folder, options.seconds * part.share) for part in parts()]
    words = "; ".join(words for _, words in ended)
    print(f"hardening cut after {time.monotonic() - began:.0f} s: {words}", flush=True)
    return 0 if all(is_sound for is_sound, _ in ended) else 1


if __name__ == "__main__":
    sys.exit(main())
