"""The desktop's own services on Linux, asked over D-Bus: a notice, a picture of the screen. GUI thread only.

The portal (flatpak.github.io/xdg-desktop-portal, interfaces Notification and Screenshot) works with and without a
sandbox and on Wayland, where a program may not look at the screen itself. Nothing here waits for an answer.
"""

from __future__ import annotations

import sys
import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_NOTICE_ID = "queue"  # a later notice replaces the one before
_TAKEN, _REFUSED_BY_PERSON = 0, 1  # codes of a portal's response


class DesktopPortal(QObject):
    """Asks the portal, where there is one."""

    picture_taken = Signal(object)
    """Path of the file with a picture that the desktop has taken."""
    picture_refused = Signal(bool)
    """There is no picture: whether the person cancelled it; False where the desktop cannot or will not take one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._waits_for_picture = False
        self._watchers: dict[QDBusPendingCallWatcher, Callable[[bool], None]] = {}

    def send_notice(self, title: str, text: str, on_answer: Callable[[bool], None]) -> None:
        """Show a notice on the desktop.

        Args:
            title: First line.
            text: What it says.
            on_answer: Told whether the desktop took it.
        """
        notice = {"title": title, "body": text, "priority": "normal"}
        self._call("Notification", "AddNotification", [_NOTICE_ID, notice], on_answer)

    def take_picture(self) -> None:
        """Let the person take a picture with the desktop's own tool; answered by one of the two signals."""
        bus = _session_bus()
        if bus is None:
            self.picture_refused.emit(False)
            return
        token = f"pagesight_{uuid.uuid4().hex}"
        sender = bus.baseService().removeprefix(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        self._waits_for_picture = True
        # Listened to before it is asked: the answer may come before the call returns.
        slot = SLOT("_on_response(uint,QVariantMap)")
        bus.connect(_SERVICE, path, "org.freedesktop.portal.Request", "Response", self, slot)  # type: ignore[call-overload] # the stubs want bytes, PySide takes what SLOT returns
        options = {"interactive": True, "handle_token": token}
        self._call("Screenshot", "Screenshot", ["", options], self._on_asked)

    def _call(self, interface: str, member: str, arguments: list[object], on_answer: Callable[[bool], None]) -> None:
        bus = _session_bus()
        if bus is None:
            on_answer(False)
            return
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, f"org.freedesktop.portal.{interface}", member)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._watchers[watcher] = on_answer
        watcher.finished.connect(self._on_answered)

    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        on_answer = self._watchers.pop(watcher, None)
        is_taken = not watcher.isError()
        watcher.deleteLater()
        if on_answer is not None:
            on_answer(is_taken)

    def _on_asked(self, is_taken: bool) -> None:
        if not is_taken:
            self._give_picture(None, is_cancelled=False)

    @Slot("uint", "QVariantMap")
    def _on_response(self, code: int, results: dict[str, object]) -> None:
        url = QUrl(str(results.get("uri", "")))
        if code == _TAKEN and url.isLocalFile():
            self._give_picture(Path(url.toLocalFile()), is_cancelled=False)
        else:
            self._give_picture(None, is_cancelled=code == _REFUSED_BY_PERSON)

    def _give_picture(self, path: Path | None, *, is_cancelled: bool) -> None:
        if not self._waits_for_picture:
            return
        self._waits_for_picture = False
        if path is None:
            self.picture_refused.emit(is_cancelled)
        else:
            self.picture_taken.emit(path)


def _session_bus() -> QDBusConnection | None:
    if sys.platform in ("win32", "darwin"):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
