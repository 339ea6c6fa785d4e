"""The program as a process: how it opens, what it loads, how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Opens the window with the real services and worker host, and closes it once a file is being read.
_CLOSE_AT_WORK = """
import sys, time
from pathlib import Path
import psutil
from PySide6.QtCore import QObject, QTimer
import app.gui.application as application
from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from app.main import Program


class Watch(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.window = window
        self.timer = QTimer(self)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        global closed_at, workers
        row = self.window.queue.model.rows[0] if self.window.queue.model.rows else None
        if row is not None and row.state is not RowState.WAITING and psutil.Process().children():
            self.timer.stop()
            workers = psutil.Process().children(recursive=True)
            closed_at = time.monotonic()
            self.window.close_at_once()


def main():
    begin = MainWindow.begin
    MainWindow.begin = lambda window: (begin(window), Watch(window))
    program = Program()
    code = application.run_window(program.window_services, [Path(sys.argv[1])], program.settings())
    seconds = time.monotonic() - closed_at
    trackers = [w for w in workers if w.is_running() and "resource_tracker" not in " ".join(w.cmdline())]
    heavy = {"paddlex", "paddleocr", "onnxruntime", "llama_cpp", "cv2", "pymupdf"} & sys.modules.keys()
    print("ended", code, seconds < 3, trackers, sorted(heavy))


if __name__ == "__main__":
    main()
"""


def run(arguments: list[str], tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    home = {"PAGESIGHT_HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **home, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_closing_at_work_ends_every_worker_within_three_seconds(tmp_path: Path) -> None:
    script = tmp_path / "close_at_work.py"
    script.write_text(_CLOSE_AT_WORK, encoding="utf-8")
    ended = run([str(script), str(ROOT / "resources/samples/born-digital.pdf")], tmp_path, QT_QPA_PLATFORM="offscreen")
    assert "ended 0 True [] []" in ended.stdout, ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


def test_without_a_screen_the_program_says_so_and_what_to_do(tmp_path: Path) -> None:
    ended = run(["-m", "app"], tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=":4711", WAYLAND_DISPLAY="")
    assert ended.returncode == 80
    assert "pagesight convert" in ended.stderr
    assert "Traceback" not in ended.stderr


# Starts the program, prints what its box says and closes it.
_READ_THE_BOX = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
import app.gui.application as application
import app.main


class Watched(application.Application):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.timer = QTimer(self)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.timer.stop()
            print("box:", box.text())
            box.reject()


if __name__ == "__main__":
    application.Application = Watched
    sys.argv = ["pagesight"]
    app.main.main()
"""


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("settings.toml", b"workers = -1", "workers"),
        ("settings.toml", b"\xff\x00", "UTF-8"),
        ("storage.toml", b"[[[", "storage.toml"),
    ],
)
def test_files_that_keep_the_window_from_opening_are_told_in_a_box(
    tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(content)
    script = tmp_path / "read_the_box.py"
    script.write_text(_READ_THE_BOX, encoding="utf-8")
    ended = run([str(script)], tmp_path, QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8")
    assert ended.returncode == 2, ended.stderr
    box = ended.stdout.partition("box:")[2]
    assert word in box
    assert word in ended.stderr
    assert (folder / name).read_bytes() == content


def test_without_a_screen_unusable_settings_are_told_on_standard_error(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text("workers = -1", encoding="utf-8")
    ended = run(["-m", "app"], tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=":4711", WAYLAND_DISPLAY="")
    assert ended.returncode != 0
    assert "workers" in ended.stderr
    assert "Traceback" not in ended.stderr
