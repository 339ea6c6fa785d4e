"""The actions of the window: each once, for menu, toolbar and buttons alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from app.gui import icons

_Key = QKeySequence.StandardKey


class WindowActions(QObject):
    """Actions of the main window; whoever makes them connects ``triggered``."""

    def __init__(self, parent: QObject) -> None:
        """Make all actions."""
        super().__init__(parent)
        self._undrawn: dict[QAction, str] = {}  # drawing the icons of menus may wait until the window is seen
        # Until the queue is there, whose action it is.
        self._pause_place = self._make(QCoreApplication.translate("QueuePanel", "&Pause"), "pause")
        self._pause_place.setEnabled(False)
        self.open_files = self._make(self.tr("&Open files…"), "folder-open", _Key.Open)
        self.open_files.setToolTip(self.tr("Choose pictures and PDFs to read"))
        self.open_folder = self._make(self.tr("Open &folder…"), "folder-input", "Ctrl+Shift+O")
        self.open_folder.setToolTip(self.tr("Read every picture and PDF of a folder and the folders in it"))
        self.paste = self._make(self.tr("&Paste"), "clipboard-paste", _Key.Paste)
        self.paste.setToolTip(self.tr("Read the picture or the files of the clipboard"))
        self.capture = self._make(self.tr("&Capture a part of the screen…"), "scan", "Ctrl+Shift+S")
        self.capture.setToolTip(self.tr("Draw a rectangle on the screen and read what is in it"))
        self.tools = self._make(self.tr("All &tools…"), "layout-grid", "Ctrl+T")
        self.tools.setToolTip(self.tr("Choose what shall come out: Word, tables, values of an invoice, a translation"))
        self.watch = self._make(self.tr("&Watched folders…"), "folder-sync", "Ctrl+Shift+W")
        self.watch.setToolTip(self.tr("Convert what appears in a folder by itself"))
        self.export = self._make(self.tr("&Export…"), "download", "Ctrl+Shift+E")
        self.export.setToolTip(self.tr("Write the chosen documents as text, Markdown, Word, PDF, CSV or JSON"))
        self.quit = self._make(self.tr("&Quit"), "log-out", _Key.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.settings = self._make(self.tr("&Settings…"), "settings", _Key.Preferences)
        if self.settings.shortcut().isEmpty():
            self.settings.setShortcut("Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.private = self._make(self.tr("Pri&vate window"), "eye-off", "Ctrl+Shift+P")
        self.private.setToolTip(self.tr("Read files without keeping anything of them"))
        self.private.setCheckable(True)
        self.show_lists = self._make(self.tr("Show &lists"), "panel-left", "F9")
        self.show_lists.setToolTip(self.tr("Queue, pages and library beside the page"))
        self.show_lists.setCheckable(True)
        self.show_text = self._make(self.tr("Show &text"), "panel-right", "F10")
        self.show_text.setToolTip(self.tr("The text beside the page"))
        self.show_text.setCheckable(True)
        self.show_chat = self._make(self.tr("Show c&hat"), "message-square-text", "F7")
        self.show_chat.setToolTip(self.tr("Ask about what was read"))
        self.show_chat.setCheckable(True)
        self.full_screen = self._make(self.tr("&Full screen"), "maximize", _Key.FullScreen)
        if self.full_screen.shortcut().isEmpty():  # X11 without a desktop that says otherwise
            self.full_screen.setShortcut("F11")
        self.full_screen.setCheckable(True)
        self.help = self._make(self.tr("&User guide"), "book-open", "F1")
        self.log = self._make(self.tr("&Log…"), "scroll-text")
        self.about = self._make(self.tr("&About Pagesight"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put all actions into menus."""
        file_menu = bar.addMenu(self.tr("&File"))
        file_menu.addActions([self.open_files, self.open_folder, self.paste, self.capture])
        file_menu.addSeparator()
        file_menu.addAction(self.export)
        file_menu.addSeparator()
        file_menu.addActions([self.private, self.settings, self.quit])
        # Keeps the place of the real one, which comes with the editing.
        self._edit_place = bar.addMenu(QCoreApplication.translate("WindowEditing", "&Edit"))
        self._queue_menu = bar.addMenu(self.tr("&Queue"))
        self._view_menu = bar.addMenu(self.tr("&View"))
        self._view_menu.addActions([self.show_lists, self.show_text, self.show_chat, self.full_screen])
        self._tools_menu = bar.addMenu(self.tr("&Tools"))
        self._tools_menu.addActions([self.tools, self.watch])
        bar.addMenu(self.tr("&Help")).addActions([self.help, self.log, self.about])

    def add_steering_actions(self, actions: Sequence[QAction]) -> None:
        """Put the actions that steer the queue on top of its menu."""
        entries = self._queue_menu.actions()
        if entries:
            self._queue_menu.insertActions(entries[0], list(actions))
        else:
            self._queue_menu.addActions(list(actions))

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Put the tools that work on the document that is shown below those that work on files."""
        self._tools_menu.addSeparator()
        self._tools_menu.addActions(list(actions))

    def add_pause(self, bar: QToolBar, pause: QAction) -> None:
        """Put the real action in the place that the toolbar keeps for it."""
        bar.insertAction(self._pause_place, pause)
        button = bar.widgetForAction(self._pause_place)
        bar.removeAction(self._pause_place)
        button.setParent(None)  # Qt deletes it later; until then it is not to be found
        self._pause_place.deleteLater()
        _name_button(bar, pause)

    def add_edit_menu(self, bar: QMenuBar, menu: QMenu, copying: Sequence[QAction]) -> None:
        """Put the menu of editing in the place that the bar keeps for it.

        Args:
            bar: Of the window.
            menu: Has undo and redo as its first part.
            copying: Actions of the page that choose and copy text; the second part.
        """
        first_separator = next((action for action in menu.actions() if action.isSeparator()), None)
        if first_separator is not None:
            menu.insertSeparator(first_separator)
            menu.insertActions(first_separator, list(copying))
        bar.insertMenu(self._edit_place.menuAction(), menu)
        bar.removeAction(self._edit_place.menuAction())
        self._edit_place.deleteLater()

    def draw_icons(self) -> None:
        """Give the icons to the actions that are not seen at first."""
        while self._undrawn:
            action, name = self._undrawn.popitem()
            icons.set_icon(action, name)

    def add_queue_actions(self, actions: Sequence[QAction]) -> None:
        """Put further entries at the end of the menu of the queue."""
        self._queue_menu.addSeparator()
        self._queue_menu.addActions(list(actions))

    def add_page_actions(self, page: QMenu, paging: Sequence[QAction]) -> None:
        """Put the actions that turn pages and the entries of the page view's menu on top of the menu of views."""
        self._view_menu.insertActions(self.show_lists, list(paging))
        self._view_menu.insertSeparator(self.show_lists)
        self._view_menu.insertActions(self.show_lists, page.actions())
        self._view_menu.insertSeparator(self.show_lists)

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the usual actions into the toolbar."""
        for action in (self.open_files, self.open_folder, self.paste, self._pause_place, self.export, self.settings):
            icons.set_icon(action, self._undrawn.pop(action))
        bar.addActions([self.open_files, self.open_folder, self.paste])
        bar.addSeparator()
        bar.addAction(self._pause_place)
        bar.addSeparator()
        bar.addActions([self.export, self.settings])
        for action in bar.actions():
            _name_button(bar, action)

    def _make(self, text: str, icon: str, shortcut: QKeySequence.StandardKey | str | None = None) -> QAction:
        action = QAction(text, self)
        action.setProperty(icons.NAME_PROPERTY, icon)
        self._undrawn[action] = icon
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action


def _name_button(bar: QToolBar, action: QAction) -> None:
    button = bar.widgetForAction(action)
    if button is not None and not action.isSeparator():
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
