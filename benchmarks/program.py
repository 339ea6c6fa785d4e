"""The program ``pagesight`` as a measured child process, with a data folder of the benchmark's own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.engine_table import MODELS
from benchmarks.model_folders import OPTIONAL_MODELS, ensure_models, usual_models
from benchmarks.work_folder import REPOSITORY, WORK


@dataclass(frozen=True, slots=True)
class ProgramRun:
    """What a run of the program cost.

    Attributes:
        exit_code: Its exit code.
        wall_s: From start to end.
        cpu_s: CPU seconds of it and its workers, None where the system does not tell.
        events: The JSON events with the seconds since the start, where ``--json`` was given.
    """

    exit_code: int
    wall_s: float
    cpu_s: float | None
    events: tuple[tuple[float, dict[str, Any]], ...]

    @property
    def reading_s(self) -> float | None:
        """Seconds from the first finished page to the last: the start-up is left out."""
        finished = [at for at, event in self.events if event.get("event") == "page_finished"]
        return finished[-1] - finished[0] if len(finished) > 1 else None


def program_command() -> list[str]:
    """Return the installed program of this environment."""
    folder = Path(sys.executable).parent
    found = shutil.which("pagesight", path=str(folder))
    return [found] if found else [sys.executable, "-c", "from app.main import main; main()"]


def program_environment() -> dict[str, str]:
    """Return an environment whose data folder is the benchmark's, with the usual models in it and no optional one."""
    ensure_models(MODELS)
    home = WORK / "home"
    models = home / "data" / "models"
    for source in usual_models(MODELS):
        if not (models / source.name).exists():
            shutil.copytree(source, models / source.name)
    for name in OPTIONAL_MODELS:
        shutil.rmtree(models / name, ignore_errors=True)
    return dict(os.environ, PAGESIGHT_HOME=str(home))


def run_program(
    arguments: Sequence[str], *, on_event: Callable[[dict[str, Any], int], None] | None = None
) -> ProgramRun:
    """Run the program to its end.

    Args:
        arguments: Its command line; with ``--json`` its events are noted.
        on_event: Told each event and the process's id.
    """
    environment = program_environment()
    before = os.times()
    begin = time.perf_counter()
    process = subprocess.Popen(
        [*program_command(), *arguments], stdout=subprocess.PIPE, encoding="utf-8", env=environment, cwd=REPOSITORY
    )
    events: list[tuple[float, dict[str, Any]]] = []
    with process:
        for line in process.stdout or ():
            if not line.startswith("{"):
                continue
            event = json.loads(line)
            events.append((time.perf_counter() - begin, event))
            if on_event is not None:
                on_event(event, process.pid)
    wall = time.perf_counter() - begin
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return ProgramRun(process.returncode, wall, cpu if cpu > 0 else None, tuple(events))
