"""By what a notice is shown: the desktop's portal, else the tray, else the mark in the task bar alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.gui.desktop_portal import DesktopPortal
from app.gui.main_window import MainWindow


class Desktop:
    """What the desktop offers, and what was asked of it."""

    has_portal = False
    has_tray = False
    asked: ClassVar[list[str]] = []


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> type[Desktop]:
    Desktop.asked = []

    def send(portal: DesktopPortal, title: str, text: str, on_answer: Callable[[bool], None]) -> None:
        Desktop.asked.append(f"portal {text}")
        on_answer(Desktop.has_portal)

    monkeypatch.setattr(DesktopPortal, "send_notice", send)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: Desktop.has_tray)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda self, title, text, *_: Desktop.asked.append(f"tray {text}")
    )
    monkeypatch.setattr(QApplication, "alert", lambda window: Desktop.asked.append("task bar"))
    return Desktop


@pytest.mark.parametrize(
    ("has_portal", "has_tray", "asked"),
    [
        (True, True, ["task bar", "portal 3 files"]),
        (False, True, ["task bar", "portal 3 files", "tray 3 files"]),
        (False, False, ["task bar", "portal 3 files"]),
    ],
)
def test_notice_takes_the_best_way_there_is(
    make_window: Callable[..., MainWindow],
    desktop: type[Desktop],
    monkeypatch: pytest.MonkeyPatch,
    has_portal: bool,
    has_tray: bool,
    asked: list[str],
) -> None:
    monkeypatch.setattr(desktop, "has_portal", has_portal)
    monkeypatch.setattr(desktop, "has_tray", has_tray)
    make_window().surroundings.notice.show_notice("3 files")
    assert desktop.asked == asked
