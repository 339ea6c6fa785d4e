"""Every table of docs/benchmarks.md in one run: ``uv run python -m benchmarks.run_all --out docs/benchmarks.md``.

Runs the commands of ``benchmarks.sections`` one after the other, goes on where one fails, and makes the top of the page
anew. Hours; ``--only`` names sections, ``--long`` adds the three that take hours each. A run that was cut off goes on
with ``--resume``: sections that it finished are kept in ``benchmarks/work/run_all.json`` and are not run again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.sections import SECTIONS, Section
from benchmarks.work_folder import REPOSITORY, WORK

STATE = WORK / "run_all.json"


def chosen(only: Sequence[str], *, is_long: bool) -> list[Section]:
    """Return the sections that a run makes.

    Args:
        only: Names of sections; if empty, all that need nothing of the reader's machine.
        is_long: Whether those that take hours are among all.

    Raises:
        ValueError: If a name is no section's, or that of one which can only be run by itself.
    """
    known = {name: section for section in SECTIONS for name in section.names}
    if unknown := [name for name in only if name not in known]:
        raise ValueError(f"no such section: {', '.join(unknown)}; there are {', '.join(known)}")
    if not only:
        return [each for each in SECTIONS if (is_long or not each.takes_hours) and not each.needs_extra]
    wanted = [section for section in SECTIONS if any(name in only for name in section.names)]
    if alone := [section.command for section in wanted if section.needs_extra]:
        raise ValueError(f"to be run by itself: {', '.join(alone)}")
    return wanted


@dataclass(slots=True)
class Progress:
    """How far a run of all sections is.

    Attributes:
        finished: Commands that ended well.
        running: The command that runs, or that ran when the run was cut off; "" if none.
    """

    finished: list[str] = field(default_factory=list)
    running: str = ""

    @classmethod
    def load(cls, path: Path) -> Progress:
        """Read what a run left; an empty one if there is no such file."""
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls()

    def save(self, path: Path) -> None:
        """Write it, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        fresh.replace(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run them; the exit code is 1 if one failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="names of sections, apart by commas")
    parser.add_argument("--long", action="store_true", help="also those that take hours each")
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with the last run, which was cut off; any run without it begins anew and forgets that one",
    )
    parser.add_argument("--out", type=Path, default=REPOSITORY / "docs" / "benchmarks.md")
    options = parser.parse_args(arguments)
    page = options.out.absolute()
    try:
        sections = chosen(list(filter(None, options.only.split(","))), is_long=options.long)
    except ValueError as error:
        parser.error(str(error))
    progress = Progress.load(STATE) if options.resume else Progress()
    failed = []
    for section in sections:
        if section.command in progress.finished:
            continue
        was_cut_off = section.command == progress.running
        progress.running = section.command
        progress.save(STATE)
        began = time.perf_counter()
        command = [sys.executable, "-m", section.module, *section.arguments, "--out", str(page)]
        command += ["--resume"] if was_cut_off and section.can_resume else []
        code = subprocess.run(command, cwd=REPOSITORY, check=False).returncode
        print(f"{section.command}: exit code {code}, {time.perf_counter() - began:.0f} s", file=sys.stderr)
        if code:
            failed.append(section.command)
        else:
            progress.finished.append(section.command)
        progress.running = ""
        progress.save(STATE)
    overview = [sys.executable, "-m", "benchmarks.overview", "--page", str(page)]
    failed += (
        ["python -m benchmarks.overview"] if subprocess.run(overview, cwd=REPOSITORY, check=False).returncode else []
    )
    if failed:
        print("\n".join(["failed:", *failed]), file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
