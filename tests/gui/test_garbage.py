from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.gui.garbage import GuiThreadCollector


class Knot:
    def __init__(self) -> None:
        self.itself = self
        self.freed_on: list[int] = []
        weakref.finalize(self, self.note, self.freed_on)

    @staticmethod
    def note(freed_on: list[int]) -> None:
        freed_on.append(threading.get_ident())


def test_cycles_are_freed_on_the_gui_thread_only(qtbot: QtBot) -> None:
    owner = QObject()
    collector = GuiThreadCollector(owner)
    try:
        knot = Knot()
        freed_on = knot.freed_on
        del knot

        def allocate() -> None:
            for _ in range(5):
                [[index] for index in range(20_000)]  # many times what makes Python search by itself

        thread = threading.Thread(target=allocate)
        thread.start()
        thread.join()
        assert freed_on == []
        kept = [[index] for index in range(5_000)]  # enough to make a search due
        qtbot.waitUntil(lambda: bool(freed_on))
        assert freed_on == [threading.get_ident()]
        assert len(kept) == 5_000
    finally:
        collector.stop()
    assert gc.isenabled()
