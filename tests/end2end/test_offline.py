"""With the network forbidden the whole program opens no network socket, and its own process parses no document."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.api_server import make_token, served
from tests.end2end.conftest import ROOT, SAMPLES, Cli

MakeCli = Callable[..., Cli]
NEVER = 'network = "never"\n'
STRACE = shutil.which("strace")
PARSERS = {
    "PIL", "cv2", "docx", "fitz", "llama_cpp", "lxml", "onnxruntime", "openpyxl", "paddleocr", "paddlex", "pikepdf",
    "pillow_heif", "pymupdf", "pypdfium2", "tesserocr", "tokenizers", "zxingcpp",
}  # fmt: skip

pytestmark = pytest.mark.model


def _traced(log: Path, command: list[str | Path], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command with every network call of it and its children written down, where the system lets us."""
    watch: list[str | Path] = []
    if STRACE is not None:
        watch = [STRACE, "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-e", "signal=none", "-o", log]
    return subprocess.run(
        [*watch, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
    )


def _network_calls(log: Path) -> list[str]:
    """Return the calls that name an address family other than that of local sockets."""
    rows = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [row for row in rows if "AF_" in row and "AF_UNIX" not in row and "AF_LOCAL" not in row]


@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_the_watch_sees_a_connection_where_there_is_one(tmp_path: Path) -> None:
    code = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    _traced(tmp_path / "log", [sys.executable, "-c", code], dict(os.environ))
    assert any("connect(" in row and "127.0.0.1" in row for row in _network_calls(tmp_path / "log"))


@pytest.mark.timeout(600)
def test_no_command_opens_a_network_socket_or_parses_in_its_own_process(
    make_cli: MakeCli, chat_models_root: Path, tmp_path: Path
) -> None:
    cli = make_cli(chat_models_root, NEVER)
    out, note = tmp_path / "out", tmp_path / "note.json"
    formats = "txt,md,html,docx,pdf,csv,xlsx,json,hocr,alto"
    commands: dict[str, list[str | Path]] = {
        "convert": ["convert", SAMPLES / "scan.pdf", "--pages", "1", "--format", formats, "--out", out],
        "extract": ["extract", SAMPLES / "receipt.jpg", "--fields", "receipt", "--out", out],
        "chat": ["chat", SAMPLES / "born-digital.pdf", "How large should a barrel be?"],
        "doctor": ["doctor"],
    }
    for name, arguments in commands.items():
        program = [sys.executable, "-m", "tests.fakes.noted_modules", note, *arguments]
        ended = _traced(tmp_path / name, program, cli.environment)
        assert ended.returncode == 0, f"{name}: {ended.stderr}"
        assert _parsers_in(json.loads(note.read_text(encoding="utf-8"))) == set(), name
        if STRACE is not None:
            assert _network_calls(tmp_path / name) == [], name
    assert len(list(out.iterdir())) >= 11, "the commands have done their work"


@pytest.mark.timeout(600)
def test_the_window_opens_no_network_socket_and_loads_nothing_that_parses(
    make_cli: MakeCli, models_root: Path, tmp_path: Path
) -> None:
    cli = make_cli(models_root, NEVER)
    environment = {
        **cli.environment,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "LANG": "C.UTF-8",
    }
    note, log = tmp_path / "note.json", tmp_path / "log"
    files = [SAMPLES / "invoice.png", SAMPLES / "born-digital.pdf"]
    ended = _traced(log, [sys.executable, "-m", "tests.fakes.window_run", note, *files], environment)
    assert note.exists(), ended.stderr
    found = json.loads(note.read_text(encoding="utf-8"))
    assert found["states"] == ["DONE", "DONE"], ended.stderr
    assert (found["code"], found["is_drawn"], found["is_private_open"]) == (0, True, True)
    assert _parsers_in(found["modules"]) == set()
    if STRACE is not None:
        assert _network_calls(log) == []


class _WatchedCli(Cli):
    """A command line whose modules and network calls are written down."""

    def __init__(self, home: Path, note: Path, log: Path) -> None:
        super().__init__(home)
        self._note, self._log = note, log

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        # -D: the program is our child and gets our signals, strace watches from beside it.
        watch = [
            STRACE,
            "-D",
            "-f",
            "-qq",
            "--seccomp-bpf",
            "-e",
            "trace=%network",
            "-e",
            "signal=none",
            "-o",
            self._log,
        ]
        program = [sys.executable, "-m", "tests.fakes.noted_modules", self._note, *arguments]
        return subprocess.Popen(
            [*map(str, watch if STRACE is not None else ()), *map(str, program)],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@pytest.mark.timeout(600)
def test_the_server_connects_to_nobody_and_loads_nothing_that_parses(
    make_cli: MakeCli, models_root: Path, tmp_path: Path
) -> None:
    note, log = tmp_path / "note.json", tmp_path / "log"
    cli = make_cli(models_root, NEVER)
    watched = _WatchedCli(cli.home, note, log)
    with served(watched, token=make_token(cli)) as api:
        for sample in ("photo.jpg", "born-digital.pdf"):
            with (SAMPLES / sample).open("rb") as file:
                assert api.call("POST", "ocr/", files={"file": file}, data={"pages": "1"}).json()["status"] == "done"
        code, errors = api.stop()
    assert code == 0, errors
    assert _parsers_in(json.loads(note.read_text(encoding="utf-8"))) == set()
    if STRACE is not None:
        calls = _network_calls(log)
        own = "127.0.0.1"
        assert [call for call in calls if "connect(" in call and "AF_INET" in call] == []
        bound = [call for call in calls if "bind(" in call and "AF_INET" in call]
        assert bound, "it listens"
        assert [call for call in bound if own not in call] == [], "and on this machine alone"


def _parsers_in(modules: list[str]) -> set[str]:
    return PARSERS & {name.partition(".")[0] for name in modules}
