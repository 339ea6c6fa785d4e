"""Python's search for reference cycles, kept to the GUI thread.

Python looks for cycles on whichever thread happens to allocate. A cycle that holds a widget would then be freed on a
thread of a pool, and Qt ends the process with a fault when a widget is destroyed outside the GUI thread. So the
automatic search is off while a window exists, and a timer of the GUI thread searches instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 250


class GuiThreadCollector(QObject):
    """Searches for cycles at the rhythm that Python itself would. Create it on the GUI thread."""

    def __init__(self, parent: QObject) -> None:
        """Turn the automatic search off and begin."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @staticmethod
    def leave_out_what_exists() -> None:
        """Leave all that exists now out of later searches: modules, and what lives as long as the window."""
        gc.collect()
        gc.freeze()

    def collect_if_due(self) -> None:
        """Search the generations whose thresholds are passed."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if due[1] and due[2] else 1 if due[1] else 0)

    def stop(self) -> None:
        """Leave the search to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
