"""The program started twice, as processes with the real window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.gui.single_instance import server_name
from app.main import Program, _claim
from app.services.data_place import ask_move
from app.services.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[2]

# Opens the window through the program's own entry point, and closes it once a later start has given it a file.
_FIRST = """
import sys
from PySide6.QtCore import QObject, QTimer
import app.main
from app.gui.main_window import MainWindow


class Watch(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.window = window
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def look(self):
        rows = self.window.queue.model.rows
        if rows:
            self.timer.stop()
            print("given", rows[0].path, flush=True)
            self.window.close_at_once()


def main():
    begin = MainWindow.begin

    def begin_and_watch(window):
        begin(window)
        Watch(window)
        print("open", flush=True)

    MainWindow.begin = begin_and_watch
    sys.argv = ["pagesight"]
    app.main.main()


if __name__ == "__main__":
    main()
"""


def test_second_start_hands_its_file_to_the_window_that_is_open(tmp_path: Path) -> None:
    # GIVEN a window
    script = tmp_path / "first.py"
    script.write_text(_FIRST, encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PAGESIGHT_HOME": str(tmp_path / "home"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    (tmp_path / "a.png").write_bytes(b"no picture")
    with subprocess.Popen(
        [sys.executable, str(script)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stderr is not None
        try:
            assert first.stdout.readline().strip() == "open"
            # WHEN the program is started again in another folder, with a file named from there
            second = subprocess.run(
                [sys.executable, "-m", "app", "a.png"],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            # THEN the second ends well and the first has the file
            assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
            assert first.stdout.readline().strip() == f"given {tmp_path / 'a.png'}"
            assert first.wait(60) == 0
        finally:
            first.kill()
        errors = first.stderr.read()
    assert "Traceback" not in errors


@pytest.mark.skipif(sys.platform != "linux", reason="the variables that name the folders are Linux's")
def test_data_folder_is_moved_at_the_start_and_the_lock_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    program = Program()
    old = program.paths()
    old.models.mkdir(parents=True)
    ask_move(old, tmp_path / "new place")
    lock = _claim(program, [])
    assert lock is not None
    assert program.paths().data == tmp_path / "new place"
    assert program.paths().models.is_dir()
    assert not old.models.exists()
    assert lock.server_name == server_name(tmp_path / "new place")
    lock.release()
