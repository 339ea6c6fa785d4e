"""A button that says with "…" that its words are longer than it is wide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from app.gui import tokens


class ElidedButton(QPushButton):
    """Qt's button cuts its words in the middle of a letter, at both ends. ``text`` stays the whole one."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Shorten the text that is drawn."""
        super().initStyleOption(option)
        option.text = self.shown_text

    @property
    def shown_text(self) -> str:
        """What fits into the width."""
        option = QStyleOptionButton()
        super().initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not self.icon().isNull():
            room -= self.iconSize().width() + tokens.SPACE_HALF  # as the style sets the words off from the icon
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, _MNEMONIC)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say the whole text in a tool tip where it is shortened."""
        super().resizeEvent(event)
        self._tell()

    def event(self, event: QEvent) -> bool:
        """Say it anew before the tip is shown: the words may be others by now."""
        if event.type() is QEvent.Type.ToolTip:
            self._tell()
        return super().event(event)

    def _tell(self) -> None:
        self.setToolTip("" if self.shown_text == self.text() else self.text())


_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)
