"""How late an event loop answers: a timer that notes by how much each of its calls came too late."""

from __future__ import annotations

import gc
import statistics
import sys
import threading
import time
import traceback
from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 5
_TRACED_S = 0.025
_LOOK_S = 0.005
_TOLD_COLLECTION_S = 0.005


class LoopProbe(QObject):
    """Notes lateness from its creation or ``reset`` on. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin."""
        super().__init__(parent)
        self.late_s = array("d")
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.due = 0.0
        self._begin()

    def reset(self) -> None:
        """Forget what was noted."""
        self.late_s = array("d")

    def _on_time(self) -> None:
        self.late_s.append(max(0.0, time.perf_counter() - self.due))
        self._begin()

    def _begin(self) -> None:
        self.due = time.perf_counter() + INTERVAL_MS / 1000
        self._timer.start(INTERVAL_MS)


class StallTracer(threading.Thread):
    """Writes to standard error where the GUI thread is whenever a probe is late; a tool for finding causes."""

    def __init__(self, probe: LoopProbe) -> None:
        """Prepare; call it on the GUI thread."""
        super().__init__(daemon=True)
        self._probe = probe
        self._watched = threading.get_ident()
        self._collection_began = 0.0
        gc.callbacks.append(self._on_collection)

    def _on_collection(self, phase: str, info: dict[str, int]) -> None:
        """Tell of searches for cycles that took long: no other Python runs meanwhile, this thread neither."""
        now = time.perf_counter()
        if phase == "start":
            self._collection_began = now
        elif now - self._collection_began > _TOLD_COLLECTION_S:
            took = (now - self._collection_began) * 1000
            sys.stderr.write(f"--- search for cycles, generation {info['generation']}: {took:.0f} ms\n")

    def run(self) -> None:
        """Look for ever."""
        told = 0.0
        while True:
            time.sleep(_LOOK_S)
            late, due = time.perf_counter() - self._probe.due, self._probe.due
            if late > _TRACED_S and due != told:
                told = due
                stack = traceback.format_stack(sys._current_frames()[self._watched])
                sys.stderr.write(f"--- {late * 1000:.0f} ms late\n{''.join(stack[-8:])}")


def summary_ms(late_s: Sequence[float]) -> dict[str, float]:
    """Return number, median, 99th percentile and maximum of latenesses, milliseconds."""
    if not late_s:
        return {"calls": 0, "p50": 0.0, "p99": 0.0, "p100": 0.0}
    ordered = sorted(late_s)
    return {
        "calls": len(ordered),
        "p50": statistics.median(ordered) * 1000,
        "p99": ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)] * 1000,
        "p100": ordered[-1] * 1000,
    }
