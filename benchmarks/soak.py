"""A long day: ``uv run python -m benchmarks.soak [--pages 1000] [--files 2000] [--resume]``.

One session of the real program reads a scan of sparse pages, then small files, one group after the other. After each
group is looked at what the program and its workers take. Sizes must be flat from the hundredth page to the end (5 %),
files and threads must not pile up, and what was put into the folder for temporary files must be given back. The exit
code is 1 where that is breached. A run that was cut off goes on with ``--resume``; sizes are compared within each part.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.hardening.homes import make_home
from benchmarks.hardening.killing import leftovers
from benchmarks.hardening.notes import Notes
from benchmarks.hardening.process_figures import look_at
from benchmarks.hardening.session import Asked, Session, SessionLostError
from benchmarks.hardening.sparse_pages import small_files, sparse_scan
from benchmarks.machine import describe
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import WORK

MOST_GROWTH = 0.05
_GROUP = 10
_SETTLED = 100  # pages or files of a part after which sizes are compared
_LEAST = 200  # a part that is shorter shows no growth
_MORE_HANDLES = 4
_FLOOR_MB = 8.0  # growth below this is the allocator's grain, not a leak


@dataclass(frozen=True, slots=True)
class Span:
    """What one part of the run, in one process, took at its beginning and its end.

    Attributes:
        what: "pages" or "files".
        count: How many.
        parent: Median size of the program after the first hundred and at the end, MB.
        worker: That of its largest worker.
        handles: Open files of the program, likewise.
        threads: Its threads, likewise.
    """

    what: str
    count: int
    parent: tuple[float, float]
    worker: tuple[float, float]
    handles: tuple[float, float]
    threads: tuple[float, float]

    def breaches(self, settled: int) -> list[str]:
        """Return what grew too much."""
        found = []
        for name, (first, last) in (("program", self.parent), ("worker", self.worker)):
            if last - first > max(first * MOST_GROWTH, _FLOOR_MB):
                found.append(f"the {name} grew from {first:.0f} to {last:.0f} MB over {self.count} {self.what}")
        for name, (first, last) in (("open files", self.handles), ("threads", self.threads)):
            if last - first > _MORE_HANDLES:
                found.append(f"{name} grew from {first:.0f} to {last:.0f} after {settled} {self.what}")
        return found


def spans(rows: Sequence[dict[str, Any]], *, settled: int = _SETTLED, least: int = _LEAST) -> list[Span]:
    """Return one span for each process and kind of work that was long enough."""
    found = []
    for key in dict.fromkeys((row["pid"], row["what"]) for row in rows):
        of_it = [row for row in rows if (row["pid"], row["what"]) == key]
        seen, late = 0, []
        for row in of_it:
            seen += row["count"]
            if seen > settled:
                late.append(row)
        if seen < least or len(late) < 2:
            continue
        some = max(1, len(late) // 5)

        def ends(name: str, late: list[dict[str, Any]] = late, some: int = some) -> tuple[float, float]:
            return median(row[name] for row in late[:some]), median(row[name] for row in late[-some:])

        found.append(
            Span(
                str(key[1]),
                seen,
                ends("parent_mb"),
                ends("worker_mb"),
                ends("parent_files"),
                ends("parent_threads"),
            )
        )
    return found


def _work(options: argparse.Namespace, stock: Path) -> Iterator[tuple[str, str, Asked]]:
    """Yield kind, name and request of every group, in order."""
    out = options.folder / "out"
    scan = sparse_scan(stock / f"sparse-{options.pages}.pdf", options.pages, seed=3) if options.pages else None
    for begin in range(1, options.pages + 1, _GROUP):
        end = min(begin + _GROUP - 1, options.pages)
        yield "pages", f"p{begin}", Asked([scan] if scan else [], out, pages=f"{begin}-{end}")
    files = small_files(stock / "files", options.files, seed=4)
    for begin in range(0, options.files, _GROUP):
        yield "files", f"f{begin}", Asked(files[begin : begin + _GROUP], out, formats=("txt", "json"))


def run(options: argparse.Namespace, notes: Notes) -> list[str]:
    """Work on what is not done, and return what was breached besides sizes."""
    temporary = options.folder / "tmp"
    temporary.mkdir(exist_ok=True)
    os.environ["TMPDIR"] = str(temporary)
    done = {row["name"] for row in notes.rows}
    waiting = [work for work in _work(options, options.folder / "stock") if work[1] not in done]
    breaches = []
    until = time.monotonic() + options.seconds
    if waiting and options.seconds > 0:
        with Session(make_home(options.folder / "home"), options.folder / "session.log") as session:
            for what, name, asked in waiting:
                if time.monotonic() > until:
                    break
                try:
                    answer = session.convert(asked)
                except SessionLostError as error:
                    breaches.append(f"{name}: {error}")
                    break
                failed = [*answer["failed"], *answer["page_failures"]]
                if failed:
                    breaches.append(f"{name}: {failed[0]}")
                count = answer["pages"]
                notes.add(
                    {"name": name, "what": what, "count": count, "pid": session.pid, **asdict(look_at(session.pid))}
                )
    breaches += [f"left in the folder for temporary files: {name}" for name in leftovers(temporary)]
    return breaches


def summary(notes: Notes, found: Sequence[Span], settled: int = _SETTLED) -> str:
    """Return the section for docs/benchmarks.md; sizes were compared after ``settled`` pages or files."""
    rows: list[list[Cell]] = []
    for span in found:
        label = f"{span.count} {span.what} in one process"
        rows += [
            [f"{label}: program, MB", *span.parent],
            [f"{label}: largest worker, MB", *span.worker],
            [f"{label}: open files of the program", *span.handles],
            [f"{label}: threads of the program", *span.threads],
        ]
    table = f"No process read long enough to compare sizes; they are compared after {settled} pages or files."
    if rows:
        table = markdown_table(["what", f"after {settled}", "at the end"], rows, digits=(0, 0, 0))
    pages, files = (sum(row["count"] for row in notes.rows if row["what"] == what) for what in ("pages", "files"))
    return f"Machine: {describe()}\n\n{pages} pages and {files} files were read.\n\n{table}\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print what was found, and return the exit code: 1 where something was breached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=1_000)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin nothing after this time")
    parser.add_argument("--settled", type=int, default=_SETTLED, help="pages or files after which sizes are compared")
    parser.add_argument("--resume", action="store_true", help="go on where the last run was cut off")
    parser.add_argument("--folder", type=Path, default=WORK / "soak", help="where sources, home and notes lie")
    parser.add_argument("--out", type=Path, help="file whose section soak is written")
    options = parser.parse_args(arguments)
    if not options.resume:
        shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(parents=True, exist_ok=True)
    notes = Notes(options.folder / "notes.jsonl", is_resumed=options.resume)
    breaches = run(options, notes)
    found = spans(notes.rows, settled=options.settled, least=min(_LEAST, 2 * options.settled))
    breaches += [breach for span in found for breach in span.breaches(options.settled)]
    text = summary(notes, found, options.settled)
    print(text)
    for breach in breaches:
        print(f"BREACH {breach}")
    if options.out is not None:
        write_section(options.out, "soak", text)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
