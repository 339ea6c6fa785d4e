"""A small label over the page that says that it is being read or waits; a page that was read needs none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.gui import icons, theme, tokens
from app.gui.page_view.thumbnail_model import PageState


class StateChip(QWidget):
    """Stays at the upper edge of its parent, in the middle. GUI thread only."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("stateChip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE, tokens.SPACE_HALF, tokens.SPACE, tokens.SPACE_HALF)
        row.setSpacing(tokens.SPACE_HALF)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self._state: PageState | None = None
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_state(self, state: PageState | None) -> None:
        """Say how far the page is; nothing where it was read, failed, or there is none."""
        self._state = state
        texts = {PageState.READING: self.tr("Being read"), PageState.WAITING: self.tr("Not read yet")}
        text = texts.get(state, "") if state is not None else ""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            self._take_colours()
            self._place()
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the upper edge."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and not self.isHidden():
            self._take_colours()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, tokens.SPACE)

    def _take_colours(self) -> None:
        colours = theme.active_colours()
        is_reading = self._state is PageState.READING
        surface, text = (colours.accent, colours.on_accent) if is_reading else (colours.surface, colours.text)
        border = colours.accent if is_reading else colours.border
        self.setStyleSheet(
            f"#stateChip {{ background: {surface}; border: {tokens.BORDER}px solid {border};"
            f" border-radius: {tokens.RADIUS}px; }} #stateChip QLabel {{ color: {text}; background: transparent; }}"
        )
        name = "loader-circle" if is_reading else "circle-dashed"
        edge = theme.icon_edge(tokens.ICON_SMALL, self.fontMetrics())
        self._icon.setPixmap(icons.pixmap(name, edge, text, self.devicePixelRatioF()))
