from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.main import _SUBCOMMANDS, _names_files

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
