"""Buttons side by side, in as many rows as they need where the room is narrow. GUI thread only."""

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
        """Return the height of all rows."""
        areas = self._areas(width)
        return max((area.bottom() + 1 for area in areas), default=0)

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
        for button, area in zip(self._buttons, self._areas(self.width()), strict=True):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def _areas(self, width: int) -> list[QRect]:
        """Return the places of the buttons in a window that runs to the right."""
        areas: list[QRect] = []
        x = y = 0
        for button in self._buttons:
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + max(area.height() for area in areas if area.y() == y) + tokens.SPACE
            areas.append(QRect(x, y, min(size.width(), width), size.height()))
            x += size.width() + tokens.SPACE
        return areas

    def _wide(self) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + tokens.SPACE * (len(widths) - 1)
