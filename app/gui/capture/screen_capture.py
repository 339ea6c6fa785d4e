"""Takes a part of the screen: hides the window, lets a rectangle be drawn, gives the picture. GUI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from app.gui.capture.overlay import CaptureOverlay
from app.gui.desktop_portal import DesktopPortal

_HIDING_MS = 350  # until the desktop has drawn what lies below the window; it tells nobody when it has


class ScreenCapture(QObject):
    """Serves one window; one picture at a time."""

    picture_taken = Signal(object)
    """The picture (QImage)."""
    file_taken = Signal(object)
    """The desktop's own tool wrote the picture to this file (Path)."""
    message = Signal(str)
    """Why there is none."""

    def __init__(self, window: QWidget, hiding_ms: int = _HIDING_MS) -> None:
        """Serve a window, which is hidden for ``hiding_ms`` before the screen is looked at."""
        super().__init__(window)
        self._window = window
        self._overlays: list[CaptureOverlay] = []
        self._is_at_work = False
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(hiding_ms)
        self._hiding.timeout.connect(self._look)
        self._portal = DesktopPortal(self)
        self._portal.picture_taken.connect(self._on_portal_picture)
        self._portal.picture_refused.connect(self._on_portal_refused)

    @property
    def overlays(self) -> tuple[CaptureOverlay, ...]:
        """What lies over the screens now."""
        return tuple(self._overlays)

    def begin(self) -> None:
        """Let the person choose a part of the screen."""
        if self._is_at_work:
            return
        self._is_at_work = True
        self._window.hide()
        self._hiding.start()

    def _look(self) -> None:
        # Wayland shows no program what others show.
        pictures = [] if is_wayland() else [(screen, grab(screen)) for screen in QGuiApplication.screens()]
        if not pictures or any(picture.isNull() for _, picture in pictures):
            # Not hidden any more: the desktop's tool may take its time, and the task bar leads back until it is done.
            self._window.showMinimized()
            self._is_at_work = False
            self._portal.take_picture()
            return
        for screen, picture in pictures:
            overlay = CaptureOverlay(picture, screen)
            overlay.chosen.connect(self._on_chosen)
            overlay.cancelled.connect(self._end)
            overlay.next_screen_asked.connect(self._on_next_screen)
            self._overlays.append(overlay)
            overlay.showFullScreen()
        self._overlays[0].activateWindow()
        self._overlays[0].setFocus()

    def _on_next_screen(self) -> None:
        sender = self.sender()
        if isinstance(sender, CaptureOverlay) and sender in self._overlays:
            following = self._overlays[(self._overlays.index(sender) + 1) % len(self._overlays)]
            following.activateWindow()
            following.setFocus()

    def _on_chosen(self, image: QImage) -> None:
        self._end()
        self.picture_taken.emit(image)

    def _on_portal_picture(self, path: Path) -> None:
        self._end()
        self.file_taken.emit(path)

    def _on_portal_refused(self, is_cancelled: bool) -> None:
        self._end()
        if not is_cancelled:
            self.message.emit(
                self.tr(
                    "This desktop lets no program take pictures of the screen. Take one with the desktop's own tool "
                    "(often the Print key), then paste it here."
                )
            )

    def _end(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.activateWindow()
        overlays, self._overlays = self._overlays, []
        for overlay in overlays:
            overlay.close()
        self._is_at_work = False


def is_wayland() -> bool:
    """Whether the program runs as a client of a Wayland desktop."""
    return QGuiApplication.platformName().startswith("wayland")


def grab(screen: QScreen) -> QPixmap:
    """Return what a screen shows now; a null picture where the system does not tell."""
    return screen.grabWindow(0)
