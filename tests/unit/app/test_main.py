from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.composition import hosts as composed_hosts
from app.composition.installation import Installation
from app.main import _SUBCOMMANDS, Program, _names_files
from app.services.open_sources import SourceRef
from app.services.recognise.peek import PeekService
from core.errors import AppError
from engines.host.host import WorkerHost
from tests.fakes.waiting import wait_until

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


def test_workers_that_saw_documents_of_a_private_window_end_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGESIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", list(root.handlers))
    monkeypatch.setattr(root, "level", root.level)
    program = Program()
    hosts: list[WorkerHost] = []
    make_host = composed_hosts.model_host

    def noted_host(installation: Installation, niceness: int) -> WorkerHost:
        hosts.append(make_host(installation, niceness))
        return hosts[-1]

    monkeypatch.setattr(composed_hosts, "model_host", noted_host)
    with program.window_services() as services:
        # GIVEN a private window that has used the readers, the model and the worker that draws
        assert services.open_private is not None
        with services.open_private() as private:
            used = [private.host, private.view_host, *hosts]
            assert all(isinstance(host, WorkerHost) for host in used)
            for host in used:
                nothing = SourceRef(tmp_path / "none.png")
                with pytest.raises(AppError):
                    host.submit("probe" if host not in hosts else "count_tokens", nothing, job_id="a").result(60)
            healths = [host.health() for host in used if isinstance(host, WorkerHost)]
            seen = [psutil.Process(worker.pid) for health in healths for worker in health]
            assert len(seen) == len(used) == 3
        # WHEN it is closed THEN their processes end, and with them what they remember
        wait_until(lambda: not any(process.is_running() for process in seen), "end of the workers")
