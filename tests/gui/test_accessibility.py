"""Walks the window and its dialogs: what can be used has a name, and can be reached by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.about import AboutDialog
from app.gui.help.window import HelpWindow
from app.gui.log_dialog import LogDialog
from app.gui.main_window import MainWindow
from app.gui.other_programs.token_dialog import TokenDialog
from app.gui.queue.rows import RowState
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.tool_gallery.target_language_dialog import TargetLanguageDialog
from app.gui.watched_folders.add_dialog import AddWatchDialog
from app.gui.watched_folders.watches import Watch
from app.services.accounts.port import TokenLimits
from app.services.chat.port import Readiness
from core.geometry import BBox
from tests.fakes.api_serving import FakeApi
from tests.fakes.chat import SMALL, FakeChat
from tests.fakes.gui_services import FakeModels
from tests.fakes.watching import FakeWatching

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QTextEdit,
)


def is_part_of_another(widget: QWidget) -> bool:
    """Whether Qt made the widget as part of one that carries the name: the field of a spin box, a scroll bar."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView):
        return True
    if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar):
        return True
    if parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer":
        return True
    if isinstance(widget, QAbstractButton) and isinstance(parent, QMenu):
        return True
    # Qt's own helpers: buttons of overflowing bars, scroll buttons, the corner of a table.
    own = widget.objectName().startswith("qt_") or widget.metaObject().className().startswith(
        ("QTableCorner", "QComboBoxPrivate")
    )
    in_popup = isinstance(parent, QAbstractScrollArea) and isinstance(widget, QAbstractButton)
    return own or in_popup


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not isinstance(widget, INTERACTIVE) or is_part_of_another(widget) or widget.isHidden():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()
        if not name.strip():
            chain: list[str] = []
            step: QWidget | None = widget
            while step is not None:
                chain.append(step.metaObject().className())
                step = step.parentWidget()
            found.append(" < ".join(chain))
    return found


def unreachable(root: QWidget) -> list[str]:
    """Return controls that the keyboard cannot reach: neither by focus nor by an action of a menu or shortcut."""
    in_menus = {action for menu in root.findChildren(QMenu) for action in menu.actions()}
    found = []
    for button in root.findChildren(QAbstractButton):
        if is_part_of_another(button) or button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        actions = button.actions()
        if not any(action in in_menus or not action.shortcut().isEmpty() for action in actions):
            found.append(button.accessibleName() or button.text())
    return found


def test_everything_in_the_window_has_a_name(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    window.add_paths([path])
    qtbot.waitUntil(lambda: [row.state for row in window.queue.model.rows] == [RowState.DONE])
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    assert nameless(window) == []


def test_buttons_can_be_reached_by_keyboard(make_window: Callable[..., MainWindow]) -> None:
    assert unreachable(make_window()) == []


def test_windows_beside_the_work_have_names_and_can_be_reached(
    qtbot: QtBot, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    services = window.services
    dialogs = (
        AboutDialog(services, "1"),
        LogDialog(services, "1"),
        HelpWindow(),
        SettingsDialog(services, None, window.surroundings.shortcuts),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
        assert unreachable(dialog) == []


def test_what_serves_and_works_by_itself_has_names_and_can_be_reached(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    api, watching = FakeApi(), FakeWatching()
    window = make_window(api=api, watching=watching)
    settings = window.open_settings()
    settings.show_other_programs()
    page = settings.programs_page
    tokens = page.tokens
    assert tokens is not None
    page.server.switch.click()
    tokens.make("a", TokenLimits(monthly_pages=5))
    qtbot.waitUntil(lambda: page.server.address.isVisible() and tokens.table.isVisible())
    tokens.limits.click()
    asked = tokens.findChild(TokenDialog)
    assert asked is not None
    runner = window.surroundings.watches.runner
    assert runner is not None
    runner.add(Watch(tmp_path, tmp_path / "out"))
    watched = window.surroundings.watches.show()
    assert watched is not None
    gallery = window.surroundings.gallery.show()
    add = AddWatchDialog(window.services, watched)
    language = TargetLanguageDialog(gallery)
    for own in (add, language):
        own.show()
    for dialog in (settings, asked, watched, gallery, add, language):
        assert nameless(dialog) == []
        assert unreachable(dialog) == []
    assert window.surroundings.programs.sign.isVisible()
    assert unreachable(window) == []


def test_chat_has_names_and_can_be_reached_in_all_its_states(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    chat = FakeChat(ready=Readiness(1, 1, None, "recogniser"), first_questions=("What is this document about?",))
    window = make_window(chat=chat, models=FakeModels(tmp_path / "none"))
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    window.add_paths([path])
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    window.actions_.show_chat.trigger()
    panel = window.surroundings.chat
    assert panel is not None
    qtbot.waitUntil(lambda: panel.start.install_button.isVisible())
    assert nameless(window) == []
    assert unreachable(panel) == []
    chat.ready = Readiness(1, 2, SMALL)
    panel.presenter.refresh()
    qtbot.waitUntil(lambda: panel.start.suggestion_buttons != [])
    assert nameless(window) == []
    assert unreachable(panel) == []
    chat.hold.set()
    window.page_view.canvas.set_region(BBox(95, 130, 560, 200))
    window.surroundings.chat_place.ask_area_action.trigger()
    panel.presenter.ask("What?")
    panel.presenter.ask("And then?")
    qtbot.waitUntil(lambda: bool(panel.transcript.streamed_text))
    assert panel.stop_button.isVisible()
    assert panel.composer.area.isVisible()
    assert nameless(window) == []
    assert unreachable(panel) == []
    chat.hold.clear()
    qtbot.waitUntil(lambda: not panel.presenter.is_busy and not panel.presenter.waiting)
    assert panel.again_button.isVisible()
    assert nameless(window) == []
    assert unreachable(panel) == []
    for menu in (panel.header.menu, panel.header.subject_menu):
        assert menu.title()
        assert all(action.text() for action in menu.actions() if not action.isSeparator())


def test_actions_of_menus_have_texts(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    menus = [action.menu() for action in window.menuBar().actions()]
    assert menus
    for menu in menus:
        assert isinstance(menu, QMenu)
        assert menu.title()
        actions = [action for action in menu.actions() if not action.isSeparator()]
        assert actions
        assert all(action.text() for action in actions)
