"""A combo box that says with "…" that its choice is longer than it is wide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox


class ElidedComboBox(QComboBox):
    """Qt's combo box cuts the text of its choice in the middle of a letter."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """Shorten the text that is drawn; ``currentText`` stays the whole one."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        elided = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width() - 2)
        option.currentText = elided
