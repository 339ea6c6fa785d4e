"""Buttons side by side, or one below the other where the room is narrow. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QSizePolicy, QWidget

from app.gui import tokens


class ButtonRow(QWidget):
    """Never wider than its widest button needs, so that large letters do not push a page out of its window."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget) -> None:
        """Take buttons in their order."""
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(tokens.SPACE)
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button in self._buttons:
            self._line.addWidget(button)
        self._line.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of one row, or of all buttons above each other."""
        heights = [button.sizeHint().height() for button in self._buttons]
        if self._fits(width):
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
        """Turn the row into a column where it does not fit."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction.LeftToRight if self._fits(self.width()) else QBoxLayout.Direction.TopToBottom
        if direction is not self._line.direction():
            self._line.setDirection(direction)
            self.updateGeometry()

    def _wide(self) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + tokens.SPACE * (len(widths) - 1)

    def _fits(self, width: int) -> bool:
        return width >= self._wide()
