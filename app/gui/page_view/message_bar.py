"""A bar above the page that says why something cannot be shown, and offers to try again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui import icons, theme, tokens
from app.gui.beside_or_below import place_beside_or_below
from app.gui.page_view.toast import announce
from app.gui.wrapped_label import WrappedLabel


class MessageBar(QFrame):
    """Hidden while there is nothing to say. GUI thread only."""

    retry_requested = Signal()
    """It shall be tried again."""
    find_requested = Signal()
    """The file shall be chosen at its new place."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._icon = QLabel(self)
        self._text = WrappedLabel("", self)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(self.tr("Problem with this page"))
        self._buttons = QWidget(self)
        self._retry = QPushButton(self.tr("Try again"), self._buttons)
        self._retry.setAccessibleName(self.tr("Try to show the page again"))
        self._retry.clicked.connect(self.retry_requested)
        self._find = QPushButton(self.tr("Find file…"), self._buttons)
        self._find.setAccessibleName(self.tr("Choose where the file lies now"))
        self._find.clicked.connect(self.find_requested)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._find)
        row.addWidget(self._retry)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(tokens.SPACE_2, tokens.SPACE, tokens.SPACE_2, tokens.SPACE)
        self._grid.setSpacing(tokens.SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._place()
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_text(self, text: str, *, can_retry: bool, can_find: bool = False) -> None:
        """Say something that went wrong, and offer what may mend it."""
        self._take_colours()
        self._text.setText(text)
        self._retry.setVisible(can_retry)
        self._find.setVisible(can_find)
        self._buttons.setVisible(can_retry or can_find)
        self._place()
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._text.clear()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons where the text stays readable."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and self.text:
            self._take_colours()

    def _place(self) -> None:
        around = self._grid.contentsMargins()
        icon = theme.icon_edge(tokens.ICON_TOOLBAR, self.fontMetrics()) + tokens.SPACE
        room = self.width() - around.left() - around.right() - icon
        place_beside_or_below(self._grid, self._text, self._buttons, room)

    def _take_colours(self) -> None:
        colours = theme.active_colours()
        self.setStyleSheet(f"#messageBar {{ background: {colours.danger_surface}; border: 0; }}")
        ratio = self.devicePixelRatioF()
        edge = theme.icon_edge(tokens.ICON_TOOLBAR, self.fontMetrics())
        self._icon.setPixmap(icons.pixmap("circle-alert", edge, colours.danger, ratio))
