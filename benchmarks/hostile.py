"""Thousands of damaged and hostile files through the program: ``uv run python -m benchmarks.hostile [--count N]``.

First the hostile files of the corpus as they are, then mutated ones (``benchmarks.hardening.mutations``). Each goes
alone through a session of the real program that stays open: its first page, to text. The exit code is 1 after a breach:
the program died, a file took longer than a minute (on a machine where several processes want each core, so many times
longer; ``--limit`` for one that is slow by itself), a worker grew beyond 2 GB, or a file ended with neither a result
nor an error of ours in words.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.hardening.homes import make_home
from benchmarks.hardening.mutations import MutatedFile, hostile_files, mutated, mutation_sources
from benchmarks.hardening.notes import Notes
from benchmarks.hardening.process_figures import PeakWatch, crowding
from benchmarks.hardening.session import Asked, Session, SessionLostError
from benchmarks.machine import describe
from benchmarks.tables import markdown_table, write_section
from benchmarks.work_folder import WORK

LIMIT_S = 60.0
LIMIT_MB = 2_000 * 1.048576 * 1.05  # the program's own limit is 2,000 MiB, looked at four times a second
_GIVE_UP = 3  # times the limit, after which the program counts as hanging
_PAGES = "1"
_NOT_CLEAR = ("unexpected", "not_built")
_LOST_WORKER = ("worker_crashed", "page_timeout", "worker_out_of_memory")


@dataclass
class HostileRun:
    """The run and what it found.

    Attributes:
        folder: Where homes, notes and logs lie.
        notes: What is done.
        limit_s: Longest time for a file where nothing else runs.
        breaches: Sentences, empty when all is well.
    """

    folder: Path
    notes: Notes
    limit_s: float = LIMIT_S
    breaches: list[str] = field(default_factory=list)

    def run(self, numbers: Sequence[int], *, seed: int, until: float) -> None:
        """Work on files by number until the time is over.

        Args:
            numbers: Below the count of hostile files these, above it mutated ones.
            seed: Of the mutations.
            until: On the monotonic clock.
        """
        done = {row["number"] for row in self.notes.rows}
        waiting = [number for number in numbers if number not in done]
        hostile, sources = hostile_files(), mutation_sources()
        while waiting and time.monotonic() < until:
            home = make_home(self.folder / "home")
            with Session(home, self.folder / "session.log") as session, PeakWatch(session.pid) as peak:
                while waiting and time.monotonic() < until:
                    number = waiting.pop(0)
                    row = self._one(session, _file(number, hostile, sources, seed))
                    row |= {"number": number, "peak_mb": round(peak.peak_mb)}
                    self.notes.add(row)
                    self.judge(row)
                    if row["outcome"] == "lost":
                        break  # a new session for the rest

    def _one(self, session: Session, file: MutatedFile) -> dict[str, Any]:
        row: dict[str, Any] = {"name": file.name, "kind": file.kind, "origin": file.origin}
        with tempfile.TemporaryDirectory(prefix="hostile-", dir=self.folder) as place:
            path, out = Path(place) / file.name, Path(place) / "out"
            path.write_bytes(file.data)
            began, crowd = time.monotonic(), crowding()
            give_up_s = _GIVE_UP * self.limit_s * crowd
            try:
                answer = session.convert(Asked((path,), out, pages=_PAGES, limit_s=give_up_s))
            except SessionLostError as error:
                self._keep(file)
                return row | {"outcome": "lost", "message": str(error), "seconds": time.monotonic() - began}
            hidden = [left.name for left in out.rglob(".*")] if out.exists() else []
        failures = [*answer["failed"], *answer["page_failures"]]
        row |= {
            "outcome": failures[0]["code"] if failures else "result",
            "message": failures[0]["message"] if failures else "",
            "seconds": round(answer["seconds"], 2),
            "busy": round(max(crowd, crowding()), 1),
            "left": hidden,
            "ended": len(answer["finished"]) + len(answer["failed"]),
        }
        if row["outcome"] in (*_NOT_CLEAR, *_LOST_WORKER):
            self._keep(file)
        return row

    def _keep(self, file: MutatedFile) -> None:
        """Keep a file that did harm, to look into."""
        kept = self.folder / "kept"
        kept.mkdir(exist_ok=True)
        (kept / file.name).write_bytes(file.data)

    def judge(self, row: dict[str, Any]) -> None:
        """Add to the breaches what is wrong with the end of a file."""
        what = f"{row['name']} (from {row['origin']})"
        if row["outcome"] == "lost":
            self.breaches.append(f"{what}: {row['message']}")
        elif row["seconds"] > self.limit_s * row["busy"]:
            self.breaches.append(f"{what}: {row['seconds']:.0f} s")
        elif row["outcome"] in _NOT_CLEAR or (row["outcome"] != "result" and not row["message"]):
            self.breaches.append(f"{what}: no clear error: {row['outcome']}: {row['message']}")
        elif row["ended"] != 1 or row["left"]:
            self.breaches.append(f"{what}: ended {row['ended']} times, left {row['left']}")
        if row["peak_mb"] > LIMIT_MB and not any("MB" in breach for breach in self.breaches):
            self.breaches.append(f"{what}: a worker grew to {row['peak_mb']} MB")


def _file(number: int, hostile: Sequence[Path], sources: Sequence[Path], seed: int) -> MutatedFile:
    if number < len(hostile):
        path = hostile[number]
        return MutatedFile(f"h{number:03d}-{path.name}", "as it is", path.name, path.read_bytes())
    return mutated(number - len(hostile), seed, sources)


def summary(notes: Notes, breaches: Sequence[str]) -> str:
    """Return the section for docs/benchmarks.md."""
    rows = notes.rows
    codes = Counter(row["outcome"] for row in rows)
    lost = sum(codes[code] for code in _LOST_WORKER)
    seconds = sorted(row["seconds"] for row in rows) or [0.0]
    table = markdown_table(
        ["what", "number"],
        [
            ["files", len(rows)],
            ["of these as they are in the corpus", sum(row["kind"] == "as it is" for row in rows)],
            ["ended with a result", codes["result"]],
            ["ended with an error in words", len(rows) - codes["result"] - codes["lost"]],
            ["of these because their worker crashed, hung or grew too large", lost],
            ["the program died or hung", codes["lost"]],
            ["seconds a file, median", median(seconds)],
            ["seconds a file, longest", seconds[-1]],
            ["MB (10^6 bytes) of the largest worker", max((row["peak_mb"] for row in rows), default=0)],
            ["breaches", len(breaches)],
        ],
        digits=(0, 1),
    )
    reasons = ", ".join(f"{code} {count}" for code, count in codes.most_common() if code != "result")
    return f"Machine: {describe()}\n\n{table}\n\nErrors by code: {reasons or 'none'}.\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print what was found, and return the exit code: 1 where something was breached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5_000, help="mutated files beside those of the corpus")
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--step", type=int, default=1, help="take every so many files: several runs share the work")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="end after this time")
    parser.add_argument("--limit", type=float, default=LIMIT_S, help="seconds that a file may take on a quiet machine")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--resume", action="store_true", help="go on where the last run was cut off")
    parser.add_argument("--folder", type=Path, default=WORK / "hostile", help="where notes and logs lie")
    parser.add_argument("--out", type=Path, help="file whose section hostile is written")
    options = parser.parse_args(arguments)
    if not options.resume:
        shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(parents=True, exist_ok=True)
    notes = Notes(options.folder / "notes.jsonl", is_resumed=options.resume)
    run = HostileRun(options.folder, notes, options.limit)
    for row in notes.rows:
        run.judge(row)
    numbers = range(options.first, len(hostile_files()) + options.count, options.step)
    run.run(numbers, seed=options.seed, until=time.monotonic() + options.seconds)
    text = summary(notes, run.breaches)
    print(text)
    for breach in run.breaches:
        print(f"BREACH {breach}")
    if options.out is not None:
        write_section(options.out, "hostile", text)
    return 1 if run.breaches else 0


if __name__ == "__main__":
    sys.exit(main())
