"""Actions of the page view, for its toolbar, its menu and the menus of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.gui import icons
from app.gui.page_view.overlay_boxes import OverlayLevel


class PageActions(QObject):
    """Makes the actions and owns none of their effects; ``owner`` gets their shortcuts. GUI thread only.

    Attributes:
        previous_page: To the page before.
        next_page: To the page after.
        zoom_in: Larger.
        zoom_out: Smaller.
        fit_width: As wide as the view, checkable.
        fit_page: Whole page, checkable.
        actual_size: Size of print.
        turn_right: Turn the view clockwise.
        turn_left: Turn the view the other way.
        upright: Turn pages upright by what was read, checkable.
        overlay: Show boxes, checkable.
        levels: What is outlined, checkable, by level.
        confidence: Numbers of confidence, checkable.
        order: Numbers of reading order, checkable.
        copy: Copy the selected text.
        select_all: Select the text of the page.
        region: Draw a region, checkable.
    """

    def __init__(self, owner: QWidget) -> None:
        """Make all actions."""
        super().__init__(owner)
        self._owner = owner
        keys = QKeySequence.StandardKey
        self.previous_page = self._make(self.tr("Previous page"), "chevron-up", QKeySequence("Ctrl+PgUp"))
        self.next_page = self._make(self.tr("Next page"), "chevron-down", QKeySequence("Ctrl+PgDown"))
        self.zoom_in = self._make(self.tr("Zoom in"), "zoom-in", *QKeySequence.keyBindings(keys.ZoomIn), "Ctrl+=")
        self.zoom_out = self._make(self.tr("Zoom out"), "zoom-out", *QKeySequence.keyBindings(keys.ZoomOut))
        self.fit_width = self._make(self.tr("Fit width"), "move-horizontal", QKeySequence("Ctrl+2"))
        self.fit_page = self._make(self.tr("Fit page"), "maximize", QKeySequence("Ctrl+0"))
        self.actual_size = self._make(self.tr("Actual size"), None, QKeySequence("Ctrl+1"))
        self.turn_right = self._make(self.tr("Turn right"), "rotate-cw", QKeySequence("Ctrl+R"))
        self.turn_left = self._make(self.tr("Turn left"), "rotate-ccw", QKeySequence("Ctrl+Shift+R"))
        self.upright = self._make(self.tr("Show sideways pages upright"), None)
        self.overlay = self._make(self.tr("Show boxes"), "scan-text", QKeySequence("B"))
        self.levels = {
            OverlayLevel.BLOCKS: self._make(self.tr("Outline blocks"), None),
            OverlayLevel.LINES: self._make(self.tr("Outline lines"), None),
            OverlayLevel.WORDS: self._make(self.tr("Outline words"), None),
        }
        self.confidence = self._make(self.tr("Show confidence"), None)
        self.order = self._make(self.tr("Show reading order"), None)
        self.copy = self._make(self.tr("Copy"), "copy", QKeySequence(keys.Copy))
        self.select_all = self._make(self.tr("Select all text of the page"), None, QKeySequence(keys.SelectAll))
        self.region = self._make(self.tr("Choose a region"), "square-dashed", QKeySequence("R"))
        for action in (
            self.fit_width,
            self.fit_page,
            self.upright,
            self.overlay,
            self.confidence,
            self.order,
            self.region,
        ):
            action.setCheckable(True)
        self._level_group = QActionGroup(owner)
        for action in self.levels.values():
            action.setCheckable(True)
            self._level_group.addAction(action)

    def all(self) -> list[QAction]:
        """Return every action."""
        return [value for value in vars(self).values() if isinstance(value, QAction)] + list(self.levels.values())

    def view_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of everything that changes how the page is shown."""
        menu = QMenu(self.tr("Page"), parent)
        menu.addActions([self.zoom_in, self.zoom_out, self.fit_width, self.fit_page, self.actual_size])
        menu.addSeparator()
        menu.addActions([self.turn_right, self.turn_left, self.upright])
        menu.addSeparator()
        self.add_overlay_actions(menu)
        return menu

    def add_overlay_actions(self, menu: QMenu) -> None:
        """Put the actions of the overlay into a menu."""
        menu.addAction(self.overlay)
        menu.addActions(list(self.levels.values()))
        menu.addSeparator()
        menu.addActions([self.confidence, self.order])

    def _make(self, text: str, icon: str | None, *shortcuts: QKeySequence | str) -> QAction:
        action = QAction(text, self._owner)
        if icon is not None:
            icons.set_icon(action, icon)
        if shortcuts:
            keys = [QKeySequence(shortcut) for shortcut in shortcuts]
            action.setShortcuts(keys)
            # Other panels have text fields, where B is a letter and Ctrl+C copies what is selected there.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(f"{text} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})")
        self._owner.addAction(action)
        return action
