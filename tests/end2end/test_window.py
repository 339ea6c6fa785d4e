"""The real window with real models and real workers, driven from a drop to a searchable PDF on the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pymupdf
import pytest

from tests.end2end.conftest import ROOT, SAMPLES

# A process of its own: the window's program sets up Qt, threads and signals for itself. Each `yield` waits until what
# it yields is true.
_DRIVER = """
import json, sys
from pathlib import Path
import psutil
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
import app.gui.application as application
from app.gui.export_dialog.dialog import ExportDialog
from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from app.gui.settings_dialog.dialog import SettingsDialog
from app.main import Program

ENGINES = ("paddlex", "paddleocr", "onnxruntime", "llama_cpp", "cv2", "pymupdf")
source, target = Path(sys.argv[1]), Path(sys.argv[2])
found = {}


def steps(window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    where = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDragEnterEvent(where.toPoint(), *how))
    QApplication.sendEvent(window, QDropEvent(where, *how))
    rows = window.queue.model.rows
    yield lambda: len(rows) == 1 and rows[0].state.is_ended
    found["state"] = rows[0].state.name
    found["error"] = str(rows[0].error)
    yield lambda: window.workspace.page is not None and window.middle.currentWidget() is window.page_view
    canvas, overlay = window.page_view.canvas, window.page_view.actions_of_page.overlay
    if not overlay.isChecked():
        overlay.trigger()
    yield lambda: not canvas.frame.isEmpty()
    found["has_boxes"] = canvas.overlay_is_visible and canvas.text is not None
    found["lines"] = sum(len(block.lines) for block in window.workspace.page.blocks)
    found["text_is_shown"] = window.text_panel.isVisible()
    for index in range(window.lists.count()):
        window.lists.setCurrentIndex(index)
    window.actions_.settings.trigger()
    window.findChildren(SettingsDialog)[0].close()
    window.actions_.export.trigger()
    (dialog,) = window.findChildren(ExportDialog)
    ended = []
    dialog.presenter.finished.connect(ended.append)
    yield lambda: dialog.isVisible()
    for check in dialog.findChildren(QCheckBox):
        check.setChecked(check.text().endswith("(.pdf)"))
    next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Folder").setText(str(target))
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Export")
    yield lambda: button.isEnabled()
    button.click()
    yield lambda: bool(ended)
    found["exported"] = [dialog.presenter.results.data(dialog.presenter.results.index(0, column)) for column in range(
        dialog.presenter.results.columnCount())]
    dialog.close()
    found["engines"] = [name for name in ENGINES if name in sys.modules]


class Driver:
    def __init__(self, window):
        self.window, self.steps, self.until = window, steps(window), lambda: True
        self.timer = QTimer(window)
        self.timer.setInterval(20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        if self.until():
            try:
                self.until = next(self.steps)
            except StopIteration:
                self.timer.stop()
                self.workers = psutil.Process().children(recursive=True)
                self.window.close_at_once()


def main():
    begin = MainWindow.begin
    drivers = []
    MainWindow.begin = lambda window: (begin(window), drivers.append(Driver(window)))
    program = Program()
    found["code"] = application.run_window(program.window_services, [], program.settings())
    left = [w for w in drivers[0].workers if w.is_running()]
    found["left"] = [w.pid for w in left if "resource_tracker" not in " ".join(w.cmdline())]
    print("FOUND " + json.dumps(found))


if __name__ == "__main__":
    main()
"""


@pytest.mark.model
def test_a_scan_is_dropped_read_shown_and_exported_as_searchable_pdf(tmp_path: Path, models_root: Path) -> None:
    # GIVEN the program on a machine with the default models
    home, out = tmp_path / "home", tmp_path / "out"
    (home / "data").mkdir(parents=True)
    (home / "data" / "models").symlink_to(models_root, target_is_directory=True)
    script = tmp_path / "driver.py"
    script.write_text(_DRIVER, encoding="utf-8")
    environment = {
        **os.environ,
        "PAGESIGHT_HOME": str(home),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    # WHEN a scan is dropped, read and exported
    source = SAMPLES / "scan.pdf"
    ended = subprocess.run(
        [sys.executable, str(script), str(source), str(out)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    report = ended.stdout + ended.stderr
    (line,) = [line for line in ended.stdout.splitlines() if line.startswith("FOUND ")] or [f"FOUND none {report}"]
    found = json.loads(line.removeprefix("FOUND "))
    # THEN the window showed it, no engine was loaded into its process, and nothing of it is left
    assert found["state"] == "DONE", report
    assert found["has_boxes"]
    assert found["lines"] > 5
    assert found["text_is_shown"]
    assert found["engines"] == []
    assert (found["code"], found["left"]) == (0, [])
    assert "Traceback" not in report
    # AND the PDF on the disk holds the text over the same pages
    (written,) = list(out.glob("*.pdf"))
    with pymupdf.open(written) as pdf, pymupdf.open(source) as scan:
        assert pdf.page_count == scan.page_count
        texts = [page.get_text() for page in pdf]
        assert all(page.get_images() for page in pdf)
    assert all(len(text.split()) > 20 for text in texts)
