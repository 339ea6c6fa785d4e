"""Buttons side by side, or one below the other where the room is narrow. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from app.gui import tokens


class ButtonRow(QWidget):
    """Never wider than its widest button needs, so that large letters do not push a page out of its window.

    It places its buttons itself: Qt asks the layout of a widget for the height at a width, and never the widget.
    """

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget) -> None:
        """Take buttons in their order."""
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of one row, or of all buttons above each other."""
        heights = [button.sizeHint().height() for button in self._buttons]
        if width >= self._wide():
            return max(heights, default=0)
        return sum(heights) + tokens.SPACE * (len(heights) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one row."""
        return QSize(self._wide(), self.heightForWidth(self._wide()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest button."""
        width = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the buttons."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow another direction or another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self._place()

    def event(self, event: QEvent) -> bool:
        """Follow buttons whose words have changed: they ask for other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        is_row = self.width() >= self._wide()
        x = y = 0
        for button in self._buttons:
            size = button.sizeHint()
            area = QRect(x, y, min(size.width(), self.width()), size.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
            if is_row:
                x += size.width() + tokens.SPACE
            else:
                y += size.height() + tokens.SPACE

    def _wide(self) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + tokens.SPACE * (len(widths) - 1)
