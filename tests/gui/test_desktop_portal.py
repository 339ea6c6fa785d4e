"""The portal, played by a second connection to a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Plays the portal: takes the notice, and answers a request for a picture with what the first argument says.
_PLAY = """
import sys
import uuid
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
from app.gui.desktop_portal import DesktopPortal

app = QCoreApplication([])
uuid.uuid4 = lambda: uuid.UUID(int=7)
root = "/org/freedesktop/portal/desktop"


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Request"})
class Request(QObject):
    Response = Signal("uint", "QVariantMap")


class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        if message.member() == "AddNotification":
            print("notice", message.signature(), flush=True)
            connection.send(message.createReply())
        elif message.member() == "Screenshot":
            print("screenshot", message.signature(), flush=True)
            connection.send(message.createReply([root]))
            sender = message.service().removeprefix(":").replace(".", "_")
            self.request = Request()
            path = f"{root}/request/{sender}/pagesight_{uuid.uuid4().hex}"
            assert connection.registerObject(path, self.request, QDBusConnection.RegisterOption.ExportAllSignals)
            code = int(sys.argv[1])
            self.request.Response.emit(code, {"uri": "file:///tmp/a%20b.png"} if code == 0 else {})
        else:
            return False
        return True


def play():
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
    fake = Portal(app)
    assert bus.registerVirtualObject(root, fake)
    assert bus.registerService("org.freedesktop.portal.Desktop")
    return bus, fake


held = play() if sys.argv[1] != "absent" else None
portal = DesktopPortal()


def end(*said):
    print(*said, flush=True)
    app.quit()


portal.picture_taken.connect(lambda path: end("taken", path))
portal.picture_refused.connect(lambda is_cancelled: end("refused", is_cancelled))


def ask(is_taken):
    print("answer", is_taken, flush=True)
    portal.take_picture()


QTimer.singleShot(0, lambda: portal.send_notice("Title", "Text", ask))
QTimer.singleShot(20_000, lambda: end("no answer"))
app.exec()
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus on this machine")
@pytest.mark.parametrize(
    ("played", "expected"),
    [
        ("0", ["notice sa{sv}", "answer True", "screenshot sa{sv}", "taken /tmp/a b.png"]),
        ("1", ["notice sa{sv}", "answer True", "screenshot sa{sv}", "refused True"]),
        ("2", ["notice sa{sv}", "answer True", "screenshot sa{sv}", "refused False"]),
        ("absent", ["answer False", "refused False"]),
    ],
)
def test_portal(tmp_path: Path, played: str, expected: list[str]) -> None:
    script = tmp_path / "play.py"
    script.write_text(_PLAY, encoding="utf-8")
    ended = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(script), played],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.splitlines() == expected, ended.stderr
