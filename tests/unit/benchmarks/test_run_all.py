"""The run of all tables goes on where it was cut off."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import run_all
from benchmarks.run_all import Progress
from benchmarks.sections import SECTIONS

ALL = [section for section in SECTIONS if not section.needs_extra]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., list[list[str]]]:
    """Runs the program with commands that do nothing, and returns those that it would have started."""
    monkeypatch.setattr(run_all, "STATE", tmp_path / "state.json")

    def run(*arguments: str, fails: str = "", cut_off_at: str = "") -> list[list[str]]:
        started: list[list[str]] = []

        def note(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
            started.append(command[2:])
            if cut_off_at and command[2] == cut_off_at:
                raise KeyboardInterrupt
            return subprocess.CompletedProcess(command, int(command[2] == fails))

        monkeypatch.setattr(subprocess, "run", note)
        code: int | None = None
        try:
            code = run_all.main([*arguments, "--out", str(tmp_path / "page.md")])
        except KeyboardInterrupt:
            assert cut_off_at
        assert code == (None if cut_off_at else int(bool(fails)))
        return started

    return run


def test_a_run_that_was_cut_off_goes_on_with_the_section_it_was_in(ran: Callable[..., list[list[str]]]) -> None:
    before = ran("--long", cut_off_at="benchmarks.hostile")
    after = ran("--long", "--resume")
    assert [command[0] for command in before] == [each.module for each in ALL][: len(before)]
    assert before[-1][0] == after[0][0] == "benchmarks.hostile"
    assert "--resume" not in before[-1]
    assert "--resume" in after[0]
    assert all("--resume" not in command for command in after[1:])
    assert [command[0] for command in after[1:]] == ["benchmarks.kill_runs", "benchmarks.soak", "benchmarks.overview"]


def test_what_failed_is_run_again_from_its_start(ran: Callable[..., list[list[str]]]) -> None:
    ran("--only", "chat,gui", fails="benchmarks.chat")
    again = ran("--only", "chat,gui", "--resume")
    assert [command[0] for command in again] == ["benchmarks.chat", "benchmarks.overview"]
    assert "--resume" not in again[0]


def test_a_new_run_begins_at_the_beginning(ran: Callable[..., list[list[str]]]) -> None:
    ran("--only", "gui")
    assert len(ran("--only", "gui", "--resume")) == 1
    assert len(ran("--only", "gui")) == 2


def test_a_state_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    assert Progress.load(tmp_path / "none.json") == Progress()
