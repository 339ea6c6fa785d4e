"""One window for one library, with real processes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.gui import single_instance
from app.gui.instance_server import InstanceServer
from app.gui.single_instance import InstanceLock, claim, pack, server_name

ROOT = Path(__file__).resolve().parents[2]

# Becomes the first of a data folder and says so, or hands its files over and says that.
_START = """
import sys
from pathlib import Path
from app.gui.single_instance import claim

lock = claim(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
heavy = {"PySide6.QtGui", "PySide6.QtWidgets", "numpy", "app.gui.main_window"} & set(sys.modules)
assert lock is None or "PySide6.QtNetwork" not in sys.modules
if lock is None:
    print("handed over", sorted(heavy), flush=True)
    sys.exit(0)
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from app.gui.instance_server import InstanceServer

app = QCoreApplication([])
server = InstanceServer(lock, app)
server.files_given.connect(lambda files: print("given", *files, flush=True))
ending = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
ending.activated.connect(app.quit)
print("first", flush=True)
app.exec()
server.close()
lock.release()
"""


Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def start(tmp_path: Path, data: Path) -> Iterator[Start]:
    """Start a process on a data folder with some files; whatever still runs ends with the test."""
    script = tmp_path / "start.py"
    script.write_text(_START, encoding="utf-8")
    made: list[subprocess.Popen[str]] = []

    def begin(*files: str, folder: Path = data) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(script), str(folder), *files],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        made.append(process)
        return process

    yield begin
    for process in made:
        process.communicate("" if process.stdin is not None and not process.stdin.closed else None, timeout=20)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def first(start: Start) -> subprocess.Popen[str]:
    process = start()
    assert said(process) == "first"
    return process


def test_second_start_hands_over_absolute_paths_and_loads_nothing_heavy(
    first: subprocess.Popen[str], start: Start, tmp_path: Path
) -> None:
    second = start("ä b.pdf", "/elsewhere/c.png")
    assert said(second) == "handed over []"
    assert second.wait(20) == 0
    assert said(first) == f"given {tmp_path / 'ä b.pdf'} /elsewhere/c.png"


def test_start_without_files_still_reaches_the_first(first: subprocess.Popen[str], start: Start) -> None:
    assert said(start()) == "handed over []"
    assert said(first) == "given"


def test_another_data_folder_is_another_instance(first: subprocess.Popen[str], start: Start, tmp_path: Path) -> None:
    assert said(start("a.pdf", folder=tmp_path / "other data")) == "first"


def test_of_several_started_together_exactly_one_is_first(start: Start) -> None:
    processes = [start(f"{number}.pdf") for number in range(4)]
    words = [said(process) for process in processes]
    assert sorted(word.split()[0] for word in words) == ["first", "handed", "handed", "handed"]
    winner = processes[words.index("first")]
    given = {Path(said(winner).removeprefix("given ")).name for _ in range(3)}
    assert given == {f"{number}.pdf" for number, word in enumerate(words) if word != "first"}


def test_killed_first_leaves_nothing_in_the_way(start: Start) -> None:
    killed = start()
    assert said(killed) == "first"
    killed.kill()
    killed.wait(20)
    assert said(start("a.pdf")) == "first"
    assert said(start("b.pdf")) == "handed over []"


@pytest.fixture
def server(qtbot: QtBot, data: Path) -> Iterator[InstanceServer]:
    lock = claim(data, [])
    assert lock is not None
    server = InstanceServer(lock)
    yield server
    server.close()
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes have no mode")
def test_only_the_user_can_reach_the_socket(server: InstanceServer, data: Path) -> None:
    socket = Path(server_name(data))
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(socket.parent.stat().st_mode) & 0o022 == 0


def test_message_that_claims_to_be_endless_is_refused(
    qtbot: QtBot, server: InstanceServer, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name(data))
    assert socket.waitForConnected(5_000)
    with qtbot.assertNotEmitted(server.files_given), qtbot.waitSignal(socket.disconnected):
        socket.write((single_instance.MAX_MESSAGE_BYTES + 1).to_bytes(4, "big") + b"x")
    assert "too long" in caplog.text


def test_message_in_pieces_is_put_together(qtbot: QtBot, server: InstanceServer, data: Path) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name(data))
    assert socket.waitForConnected(5_000)
    message = pack(["", "/a/b.pdf", "relative.pdf"])
    socket.write(message[:7])
    socket.waitForBytesWritten(5_000)
    with qtbot.waitSignal(server.files_given) as given:
        socket.write(message[7:])
    assert given.args == [[Path("/a/b.pdf")]]  # what is not absolute would mean another file here


def test_too_long_a_message_is_not_sent() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        pack(["x" * (single_instance.MAX_MESSAGE_BYTES + 1)])


def test_unwritable_data_folder_is_left_to_the_library_to_tell(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    lock = claim(tmp_path / "file" / "data", [])
    assert isinstance(lock, InstanceLock)
    assert lock.server_name == ""
