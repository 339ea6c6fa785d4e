"""A bare QMainWindow: ``start`` says when it is seen, ``loop`` notes how late its event loop answers.

The measure for the window of the program, in a process of its own. Speaks JSON lines; in ``loop``, a line on standard
input forgets what was noted so far, and its end ends the process.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Says when it was painted first."""

    is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, tell_painted)


def tell_painted() -> None:
    """Say it, with the CPU seconds so far."""
    times = os.times()
    print(json.dumps({"event": "painted", "cpu_s": times.user + times.system}), flush=True)
    if sys.argv[1:] == ["start"]:
        os._exit(0)  # what comes after is not measured


def main() -> None:
    """Run."""
    app = QApplication(["bare"])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    if sys.argv[1:] == ["start"]:
        app.exec()
        return
    from benchmarks.loop_probe import LoopProbe, summary_ms

    probe = LoopProbe(window)

    def on_line() -> None:
        if os.read(0, 4096):
            probe.reset()
        else:
            app.quit()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
    notifier.activated.connect(on_line)
    app.exec()
    print(json.dumps({"event": "loop", **summary_ms(probe.late_s)}), flush=True)


if __name__ == "__main__":
    main()
