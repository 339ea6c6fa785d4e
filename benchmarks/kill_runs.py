"""SIGKILL at random moments, then the next start: ``uv run python -m benchmarks.kill_runs [--runs N] [--resume]``.

The program, one of its workers, or both are killed during a conversion, an export, the installation of models, edits of
pages and deletions; moments are chosen by a seeded chance over the time that the work takes. Afterwards no finished
page may be lost or doubled, the library passes SQLite's own checks, no result is half, and the same command run again
ends well. Whatever is wrong is a breach, and the exit code is 1. POSIX only.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.hardening.kill_scenes import Place, Scene, SceneError, all_scenes
from benchmarks.hardening.killing import Victim, leftovers, run_killed, run_to_end
from benchmarks.hardening.notes import Notes
from benchmarks.machine import describe
from benchmarks.tables import markdown_table, write_section
from benchmarks.work_folder import WORK

_ORPHANED = re.compile(
    r"Traceback \(most recent call last\):\n"
    r'(?:  File "(?:<string>|[^"\n]*multiprocessing[/\\]spawn\.py)", line \d+, in [^\n]+\n(?:    [^\n]*\n)*)+'
    r"EOFError: Ran out of input\n?"
)
_OVERHANG = 1.05  # a little beyond the usual time, so that the very end is met, too


@dataclass
class KillRuns:
    """The runs.

    Attributes:
        folder: Where homes, sources and notes lie.
        notes: What is done.
        usual_s: How long each scene takes when nobody kills.
    """

    folder: Path
    notes: Notes
    usual_s: dict[str, float] = field(default_factory=dict)

    def run(self, runs: int, *, seed: int, until: float) -> None:
        """Kill so many times, or until the time is over."""
        scenes = all_scenes()
        done = {row["number"] for row in self.notes.rows}
        for number in range(runs):
            if number in done:
                continue
            if time.monotonic() > until:
                return
            chance = random.Random(f"{seed}-{number}")  # noqa: S311 - to be repeatable, not secret
            scene = scenes[number % len(scenes)]
            self.notes.add({"number": number, **self._one(scene, chance, number)})

    def _one(self, scene: Scene, chance: random.Random, number: int) -> dict[str, Any]:
        stock = self.folder / "stock"
        stock.mkdir(parents=True, exist_ok=True)
        if scene.id not in self.usual_s:
            self.usual_s[scene.id] = self._usual(scene, stock)
        victim = chance.choice(scene.victims)
        delay_s = chance.uniform(0.02, self.usual_s[scene.id] * _OVERHANG)
        place = Place(self.folder / f"run-{number:04d}", stock)
        shutil.rmtree(place.root, ignore_errors=True)
        scene.prepare(place)
        killed = run_killed(scene.command(place), place.environment(), victim=victim, delay_s=delay_s, chance=chance)
        problems = scene.after_kill(place, killed)
        if victim is Victim.WORKER and killed.was_hit and killed.code != 0:
            problems.append(f"the loss of a worker ended the program with {killed.code}: {killed.errors[-300:]}")
        ended = run_to_end(scene.command(place), place.environment())
        problems += scene.after_end(place, killed, ended)
        problems += [f"left in the folder for temporary files: {name}" for name in leftovers(place.temporary)]
        if shows_traceback(killed.errors + ended.errors):
            problems.append("a traceback was shown")
        if problems:
            (place.root / "errors.txt").write_text(killed.errors + "\n---\n" + ended.errors, encoding="utf-8")
        else:
            shutil.rmtree(place.root)
        return {
            "scene": scene.id,
            "victim": victim.value,
            "delay_s": round(delay_s, 3),
            "hit": killed.was_hit,
            "problems": problems,
        }

    def _usual(self, scene: Scene, stock: Path) -> float:
        """Return the seconds that the work takes when nobody kills."""
        place = Place(self.folder / "usual", stock)
        scene.prepare(place)
        ended = run_to_end(scene.command(place), place.environment())
        if ended.code == 0:
            scene.keep_whole(place)
        problems = scene.after_end(place, ended, ended) if scene.id != "library delete" else []
        shutil.rmtree(place.root)
        # The comparison of what is read again makes no sense for one run alone.
        if problems := [problem for problem in problems if "read again" not in problem]:
            raise SceneError(f"{scene.id} fails without any kill: {problems}")
        return ended.seconds


def summary(notes: Notes) -> str:
    """Return the section for docs/benchmarks.md."""
    scenes = list(dict.fromkeys(row["scene"] for row in notes.rows))
    rows = []
    for scene in scenes:
        of_it = [row for row in notes.rows if row["scene"] == scene]
        victims = Counter(row["victim"] for row in of_it if row["hit"])
        bad = sum(bool(row["problems"]) for row in of_it)
        rows.append([scene, len(of_it), *(victims[victim.value] for victim in Victim), bad])
    bad = sum(bool(row["problems"]) for row in notes.rows)
    hit = sum(row["hit"] for row in notes.rows)
    rows.append(["all", len(notes.rows), *[""] * len(Victim), bad])
    table = markdown_table(["while", "runs", *(f"{victim.value} killed" for victim in Victim), "breaches"], rows)
    return f"Machine: {describe()}\n\n{table}\n\n{hit} of {len(notes.rows)} kills met a living process.\n"


def shows_traceback(errors: str) -> bool:
    """Tell whether the program showed a traceback.

    One is Python's own and does not count: a worker that had just been started when its parent was killed finds no
    word of what to do. None of our code runs in it yet.
    """
    return "Traceback" in _ORPHANED.sub("", errors)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print what was found, and return the exit code: 1 where something was breached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no run after this time")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--resume", action="store_true", help="go on where the last run was cut off")
    parser.add_argument("--folder", type=Path, default=WORK / "kill_runs", help="where homes and notes lie")
    parser.add_argument("--out", type=Path, help="file whose section kill-runs is written")
    options = parser.parse_args(arguments)
    if not options.resume:
        shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(parents=True, exist_ok=True)
    notes = Notes(options.folder / "notes.jsonl", is_resumed=options.resume)
    KillRuns(options.folder, notes).run(options.runs, seed=options.seed, until=time.monotonic() + options.seconds)
    text = summary(notes)
    print(text)
    breaches = [row for row in notes.rows if row["problems"]]
    for row in breaches:
        print(f"BREACH run {row['number']} ({row['scene']}, {row['victim']}, {row['delay_s']} s): {row['problems']}")
    if options.out is not None:
        write_section(options.out, "kill-runs", text)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
