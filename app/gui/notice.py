"""A message inside a window: a coloured box with an icon and a text that can be selected. Never a modal storm."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from app.gui import icons, theme, tokens
from app.gui.beside_or_below import place_beside_or_below
from app.gui.wrapped_label import WrappedLabel


class Tone(StrEnum):
    """What kind of message it is; each has an icon of its own, colour is never the only sign."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


_ICONS = {
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-x",
}


class Notice(QWidget):
    """Hidden until it has something to say."""

    action_triggered = Signal()
    """The button of the message was pressed."""
    dismissed = Signal()
    """A person has sent the message away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._tone = Tone.INFO
        self._text = WrappedLabel("", self)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._action = QPushButton(self)
        self._action.setAutoDefault(False)
        self._action.clicked.connect(self.action_triggered)
        self._action.hide()
        self._dismiss = QToolButton(self)
        self._dismiss.setAutoRaise(True)
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self._dismiss.accessibleName())
        self._dismiss.clicked.connect(self._on_dismissed)
        self._dismiss.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[tokens.SPACE] * 4)
        self._grid.setSpacing(tokens.SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._dismiss, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        self._place()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def tone(self) -> Tone:
        """What kind of message it is."""
        return self._tone

    def show_message(self, tone: Tone, text: str, action: str = "", *, can_dismiss: bool = False) -> None:
        """Show a message, with a button where an action is named, and one that sends it away where that is allowed."""
        self._tone = tone
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        if can_dismiss and self._dismiss.icon().isNull():  # not before: it takes time before the window is seen
            icons.set_icon(self._dismiss, "x")
        self._dismiss.setVisible(can_dismiss)
        self._place()
        self.setAccessibleName(text)
        self.show()
        self.update()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._text.setText("")
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button where the text stays readable."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._place()

    @property
    def _edge(self) -> int:
        return theme.icon_edge(tokens.ICON_SMALL, self.fontMetrics())

    def _place(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._edge + tokens.SPACE)  # of the icon
        around = self._grid.contentsMargins()
        room = self.contentsRect().width() - around.left() - around.right() - self._grid.columnMinimumWidth(0)
        if not self._dismiss.isHidden():
            room -= self._dismiss.sizeHint().width() + tokens.SPACE
        place_beside_or_below(self._grid, self._text, self._action, room)

    def _on_dismissed(self) -> None:
        self.clear()
        self.dismissed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw box and icon in the colours in force."""
        colours = theme.active_colours()
        surface, tint = {
            Tone.INFO: (colours.surface_hover, colours.accent),
            Tone.SUCCESS: (colours.surface_hover, colours.success),
            Tone.WARNING: (colours.warning_surface, colours.warning),
            Tone.DANGER: (colours.danger_surface, colours.danger),
        }[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(tint), tokens.BORDER))
        painter.setBrush(theme.colour(surface))
        painter.drawRoundedRect(
            QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS
        )
        edge = self._edge
        picture = icons.pixmap(_ICONS[self._tone], edge, tint, self.devicePixelRatioF())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - tokens.SPACE - edge if is_mirrored else tokens.SPACE
        top = self._text.y() + max(0, (self.fontMetrics().height() - edge) // 2)
        if self._text.height() > self._text.heightForWidth(self._text.width()):
            top = self._text.y() + (self._text.height() - edge) // 2
        painter.drawPixmap(left, top, picture)
        painter.end()
