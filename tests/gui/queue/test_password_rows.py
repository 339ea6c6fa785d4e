from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from core.errors import PasswordRequiredError, PasswordWrongError
from tests.fakes.window_host import WindowHost


class LockedFiles(WindowHost):
    """Files named "locked" open with the password "right" only."""

    def submit(self, kind: str, payload: object, **options: object) -> object:  # type: ignore[override] # looks on
        path, given = getattr(payload, "path", None), getattr(payload, "password", None)
        if kind == "probe" and isinstance(path, Path) and path.stem == "locked":
            self.pages_of = lambda _: (
                1 if given == "right" else (PasswordWrongError if given else PasswordRequiredError)("protected")
            )
        elif kind == "probe":
            self.pages_of = lambda _: 1
        return super().submit(kind, payload, **options)  # type: ignore[arg-type] # as it came


def test_a_protected_file_is_read_once_its_password_was_typed(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window(LockedFiles())
    path = tmp_path / "locked.pdf"
    path.touch()
    window.add_paths([path])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state is RowState.FAILED)
    bar = window.start_page.password_bar
    qtbot.waitUntil(lambda: "protected" in bar.text)
    qtbot.waitUntil(window.queue_panel.password_action.isEnabled)
    window.queue_panel.password_action.trigger()
    QTest.keyClicks(bar.field, "wrong")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in bar.text)
    QTest.keyClicks(bar.field, "right")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows[0].state is RowState.DONE)
    qtbot.waitUntil(lambda: not window.queue_panel.password_action.isEnabled())
    assert window.services.passwords.of(path) == "right"
    assert "right" not in Path(window.services.paths.library_file).read_bytes().decode("latin-1")
