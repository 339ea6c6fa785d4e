"""Fixtures of the window's tests: no screen is needed, and settings of Qt stay in the test's own folder."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.gui.main_window import MainWindow
    from app.gui.theme import Theme
    from core.settings import Settings
    from tests.fakes.api_serving import FakeApi
    from tests.fakes.chat import FakeChat
    from tests.fakes.watching import FakeWatching

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests wait longer than pytest-qt's five seconds before they fail: a busy machine is no defect."""
    from pytestqt.qtbot import QtBot

    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed", "waitCallback"):
        monkeypatch.setitem(getattr(QtBot, name).__kwdefaults__, "timeout", _PATIENCE_MS)


@pytest.fixture(autouse=True)
def _own_qsettings(tmp_path: Path) -> Iterator[None]:
    """Keep window geometry of tests out of the settings of whoever runs them."""
    from PySide6.QtCore import QCoreApplication, QSettings

    QCoreApplication.setOrganizationName("Pagesight")
    QCoreApplication.setApplicationName("Pagesight")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "qsettings"))
    yield
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Leave no language, locale or direction behind that a test gave to the application of all tests."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    from app.gui.translation import remove_translations

    locale = QLocale()
    yield
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        remove_translations(app)
    QLocale.setDefault(locale)


@pytest.fixture(autouse=True)
def _cycles_are_freed_here() -> Iterator[None]:
    """Keep Python from freeing widgets on threads of a pool, as ``app.gui.garbage`` does in the program."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the application, light again after the test."""
    from app.gui.theme import Appearance, Theme

    theme = Theme(qapp)
    theme.set_appearance(Appearance.LIGHT)
    yield theme
    theme.set_appearance(Appearance.LIGHT)
    theme.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Factory of main windows on fakes; ``host`` reads and draws pages, ``models`` are ready unless given."""
    from app.gui.main_window import MainWindow
    from app.gui.qt_jobs import stop_background
    from tests.fakes.gui_services import FakeModels, make_services
    from tests.fakes.window_host import WindowHost

    made: list[MainWindow] = []

    def make(
        host: WindowHost | None = None,
        models: FakeModels | None = None,
        settings: Settings | None = None,
        chat: FakeChat | None = None,
        api: FakeApi | None = None,
        watching: FakeWatching | None = None,
    ) -> MainWindow:
        services = make_services(
            tmp_path / "home",
            host=host or WindowHost(),
            models=models or FakeModels(tmp_path / "models", is_ready=True),
            settings=settings,
            chat=chat,
            api=api,
            watching=watching,
        )
        window = MainWindow(theme)
        window.build_later(services)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    for window in made:
        window.close_at_once()
        assert window.shut_down()
        stop_background(5)
        window.services.journal.close()
        window.services.library.close()


def pytest_configure(config: pytest.Config) -> None:
    """Let the one message pass that the platform without a screen gives for every window with a smallest size."""
    config.addinivalue_line("qt_log_ignore", r"This plugin does not support propagateSizeHints\(\)")
