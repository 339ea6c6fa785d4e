"""The window's program: sets up Qt, opens the window, and ends everything in order."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.gui import icons, qt_jobs, tokens
from app.gui.button_words import name_buttons
from app.gui.error_wording import error_text
from app.gui.garbage import GuiThreadCollector
from app.gui.main_window import MainWindow
from app.gui.theme import Appearance, Theme
from app.gui.translation import install_translations, ui_locale
from core.errors import AppError, DisplayMissingError, UnexpectedError
from core.settings import Settings

if TYPE_CHECKING:
    from app.gui.services import GuiServices
    from app.gui.single_instance import InstanceLock

log = logging.getLogger(__name__)

ServicesFactory = Callable[[], AbstractContextManager["GuiServices"]]
APP_NAME = "Pagesight"
_BACKGROUND_STOP_S = 1.0
_THREAD_SWITCH_S = 0.0005
_UNSEEN_MS = 2_000  # a window that opens minimised is not painted; then the rest is built after this time


class Application(QApplication):
    """The QApplication, which also takes files that the system opens with it."""

    file_opened = Signal(str)
    """Path of a file (macOS: "open with", a file dropped on the dock)."""

    def event(self, event: QEvent) -> bool:
        """Take files; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def run_window(
    services_factory: ServicesFactory, files: Sequence[Path], settings: Settings, lock: InstanceLock | None = None
) -> int:
    """Open the window and return the exit code once it was closed.

    Args:
        services_factory: Opens the services; they end with the block, workers included.
        files: Files and folders to add at once.
        settings: Look of the window.
        lock: With it, files of later starts are taken over.

    Raises:
        AppError: If the services cannot be opened.
    """
    qInstallMessageHandler(_on_qt_message)
    # A thread that holds the interpreter gives it up after this time; the usual 5 ms, several times in the painting of
    # one picture, can be seen.
    sys.setswitchinterval(_THREAD_SWITCH_S)
    app = Application([APP_NAME])
    theme = set_up(app, settings)
    install_translations(app, ui_locale(settings.ui_language))
    with ExitStack() as stack:
        window = MainWindow(theme)
        hooks = _Hooks(window)
        opening = _Opening(window, lambda: stack.enter_context(services_factory()), files, lock)
        app.file_opened.connect(window.add_path)
        window.show()
        try:
            code = app.exec()
        finally:
            hooks.remove()
            window.shut_down()
            qt_jobs.stop_background(_BACKGROUND_STOP_S)
            window.deleteLater()
        if opening.error is not None:
            raise opening.error
        return code


class _Opening(QObject):
    """Opens the services and builds the rest of the window once the window is seen."""

    def __init__(
        self,
        window: MainWindow,
        open_services: Callable[[], GuiServices],
        files: Sequence[Path],
        lock: InstanceLock | None,
    ) -> None:
        super().__init__(window)
        self._lock = lock
        self.error: AppError | None = None
        self._window = window
        self._open_services = open_services
        self._files = files
        self._has_begun = False
        # Queued: the picture is on the screen only when the painting is over.
        window.first_painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self._begin)
        self._unseen.start(_UNSEEN_MS)

    @Slot()
    def _begin(self) -> None:
        if self._has_begun or not self._window.isVisible():  # closed before it was seen
            return
        self._has_begun = True
        try:
            services = self._open_services()
            QApplication.setApplicationVersion(program_version())
            self._window.build_later(services)
        except AppError as error:
            self._fail(error)
            return
        except Exception as error:
            log.exception("the window could not be built")
            self._fail(UnexpectedError.wrap(error))
            return
        GuiThreadCollector.leave_out_what_exists()
        if self._files:
            self._window.add_paths(self._files)
        self._window.begin()
        if self._lock is not None:
            from app.gui.instance_server import InstanceServer

            self._server = InstanceServer(self._lock, self)
            self._server.files_given.connect(self._on_files_given)

    @Slot(object)
    def _on_files_given(self, files: list[Path]) -> None:
        if files:
            self._window.add_paths(files)
        self._window.to_front()

    def _fail(self, error: AppError) -> None:
        self.error = error
        box = _error_box(error, self._window)
        box.finished.connect(self._window.close_at_once)
        box.open()


def show_error(error: AppError) -> None:
    """Show what keeps the window from opening, in the system's language and look, until the box is closed."""
    qInstallMessageHandler(_on_qt_message)
    app = Application([APP_NAME])
    settings = Settings()
    set_up(app, settings)
    install_translations(app, ui_locale(settings.ui_language))
    # Python would see the interrupt only when the box is gone; nothing has begun that needs an orderly end.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    _error_box(error, None).exec()


def _error_box(error: AppError, parent: QWidget | None) -> QMessageBox:
    text = error_text(error)
    text = text[:1].upper() + text[1:]
    box = QMessageBox(QMessageBox.Icon.Critical, APP_NAME, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    name_buttons(box)
    return box


def set_up(app: QApplication, settings: Settings) -> Theme:
    """Give the application its name, fonts and colours."""
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setOrganizationName(APP_NAME)
    app.setDesktopFileName("pagesight")
    GuiThreadCollector(app)
    theme = Theme(app)
    if settings.font_size_pt:
        theme.set_font_size(settings.font_size_pt)
    theme.set_appearance(Appearance(settings.appearance))
    app.setWindowIcon(program_icon())
    return theme


def program_icon() -> QIcon:
    """Return the picture of the program."""
    result = QIcon()
    for edge in (16, 32, 48, 128):
        result.addPixmap(icons.pixmap("scan-text", edge, tokens.LIGHT.accent))
    return result


def program_version() -> str:
    """Return the version of the program."""
    from importlib.metadata import PackageNotFoundError, version  # slow to load

    try:
        return version("pagesight")
    except PackageNotFoundError:  # run from a checkout that was not installed
        return "0"


class _Hooks(QObject):
    """Takes what nobody caught, and Ctrl-C in the terminal, while the window is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = _on_thread_exception
        # Python handles a signal only when it runs; the socket wakes Qt's loop up for that.
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._fd_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_wake)
        self._handlers = {number: signal.signal(number, self._on_signal) for number in (signal.SIGINT, signal.SIGTERM)}

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._before
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        self._reading.close()
        self._writing.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        self._window.tell_unexpected()

    def _on_wake(self) -> None:
        try:
            self._reading.recv(64)
        except BlockingIOError:
            return

    def _on_signal(self, number: int, frame: object) -> None:
        self._window.close_at_once()


def _on_thread_exception(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        log.critical("nobody caught this", exc_info=(arguments.exc_type, arguments.exc_value, arguments.exc_traceback))


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
    if kind is QtMsgType.QtFatalMsg:
        # Qt ends the process right after this; without a screen it does so with a page of hints for programmers.
        error = DisplayMissingError(
            "the window cannot open, no screen answers" if QApplication.instance() is None else f"Qt failed: {message}",
            remedy="Start it in a desktop session, or use the command line: pagesight convert FILE",
        )
        sys.stderr.write(f"pagesight: {error.message}\n")
        sys.stderr.flush()
        os._exit(error.exit_code)
