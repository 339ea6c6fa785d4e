from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.main import _SUBCOMMANDS, Program, _names_files
from app.services.recognise.peek import PeekService

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("arguments", "is_window"),
    [([], True), (["scan.pdf"], True), (["folder/x"], True), (["convrt", "scan.pdf"], False), (["--help"], False)],
)
def test_files_open_the_window_and_mistyped_commands_do_not(arguments: list[str], is_window: bool) -> None:
    assert _names_files(arguments) is is_window


def test_every_command_of_the_command_line_is_known() -> None:
    from app.cli.main import app

    names = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    names |= {group.name for group in app.registered_groups if group.name}
    assert names == set(_SUBCOMMANDS)


def test_a_mistyped_command_is_said_to_be_one() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "app", "convrt", "scan.pdf"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert shown.returncode == 2
    assert "No such command" in shown.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have classes there in place of numbers")
def test_reading_steps_back_behind_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGESIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", list(root.handlers))  # the log file of the program goes with the test
    monkeypatch.setattr(root, "level", root.level)
    own = psutil.Process().nice()
    before = {child.pid for child in psutil.Process().children()}
    with Program().window_services() as services:
        PeekService(services.host).peek((tmp_path / "none.png",)).result(60)  # a worker is up once it has answered
        fresh = [child for child in psutil.Process().children() if child.pid not in before]
        workers = [child for child in fresh if "resource_tracker" not in " ".join(child.cmdline())]
        assert {worker.nice() for worker in workers} == {min(19, own + 10)}
