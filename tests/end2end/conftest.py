"""Runs the program as its users do: as a process of its own, with a home of its own and the real models."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"


@dataclass(frozen=True)
class Run:
    """One ended run: exit code, JSON events of standard output, and standard error."""

    code: int
    events: list[dict[str, Any]]
    errors: str

    def of(self, kind: str) -> list[dict[str, Any]]:
        """Events of one kind."""
        return [event for event in self.events if event["event"] == kind]


class Cli:
    """Starts ``pagesight``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = {**os.environ, "PAGESIGHT_HOME": str(home), "PYTHONFAULTHANDLER": "1"}
        # Where this is set, every process compiles PaddleX anew, which takes longer than most of these tests.
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.is_bound_by_rights = False

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """Start a run and return the process; one ``is_bound_by_rights`` may not read everything even as superuser."""
        runner = ("-m", "tests.fakes.bound_by_rights") if self.is_bound_by_rights else ()
        return subprocess.Popen(
            [sys.executable, *runner, "-m", "app", *map(str, arguments)],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *arguments: str | Path) -> Run:
        """Run to the end. No run may ever show a traceback."""
        process = self.start(*arguments)
        out, errors = process.communicate(timeout=240)
        assert "Traceback" not in out + errors, errors
        events = [json.loads(row) for row in out.splitlines() if row.startswith("{")]
        return Run(process.returncode, events, errors)

    def convert(self, *arguments: str | Path) -> Run:
        """Run ``convert --json``."""
        return self("convert", "--json", *arguments)


@pytest.fixture
def make_cli(tmp_path: Path) -> Callable[..., Cli]:
    """Factory of command lines; ``models`` names the folder of installed models, None for a bare machine."""

    def make(models: Path | None, settings: str = "") -> Cli:
        home = tmp_path / "home"
        (home / "data").mkdir(parents=True)
        if models is not None:
            (home / "data" / "models").symlink_to(models, target_is_directory=True)
        if settings:
            (home / "config").mkdir()
            (home / "config" / "settings.toml").write_text(settings, encoding="utf-8")
        return Cli(home)

    return make


@pytest.fixture
def cli(make_cli: Callable[..., Cli], models_root: Path) -> Cli:
    """A command line on a machine where the default models are installed."""
    return make_cli(models_root)


@pytest.fixture
def make_scan(tmp_path: Path) -> Callable[[str, int], Path]:
    """Factory of small scanned PDFs: pages with one line of text each, as pictures."""
    import pymupdf

    def make(name: str, pages: int) -> Path:
        path = tmp_path / name
        with pymupdf.open() as scan:
            for number in range(1, pages + 1):
                with pymupdf.open() as drawn:
                    drawn.new_page(width=400, height=160).insert_text((30, 80), f"Page number {number}", fontsize=24)
                    picture = drawn[0].get_pixmap(dpi=150)
                scan.new_page(width=400, height=160).insert_image((0, 0, 400, 160), pixmap=picture)
            scan.save(path)
        return path

    return make
