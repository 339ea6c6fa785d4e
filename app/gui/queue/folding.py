"""A line with a button that folds what belongs to it away, and says in short what is folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.gui import icons, tokens
from app.gui.elided_label import ElidedLabel

_FEWEST_CHARACTERS = 16  # of the button's name that are always seen


class FoldingLine(QWidget):
    """A button that shows and hides; whether it is open is remembered."""

    toggled = Signal(bool)
    """What belongs to it is shown now, or hidden."""

    def __init__(self, name: str, setting: str, parent: QWidget | None = None) -> None:
        """Begin as it was left, at first open.

        Args:
            name: What the button says.
            setting: Where its state is kept.
            parent: Owner.
        """
        super().__init__(parent)
        self._setting = setting
        self._text = ""
        self.button = QToolButton(self)
        self.button.setText(name)
        self.button.setAccessibleName(name)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setChecked(not QSettings().value(setting, False, bool))
        self.button.setToolTip(name)
        self._summary = ElidedLabel("", self, is_muted=True)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_HALF)
        layout.addWidget(self.button)
        layout.addWidget(self._summary, 1)
        self._show_arrow()
        # With large letters in a narrow window the end of the name is cut off, before the window gets too wide.
        fewest = _FEWEST_CHARACTERS * self.button.fontMetrics().averageCharWidth()
        self.button.setMinimumWidth(min(fewest, self.button.sizeHint().width()))
        self.button.toggled.connect(self._on_toggled)

    @property
    def is_open(self) -> bool:
        """Whether what belongs to it is shown."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show what belongs to it."""
        self.button.setChecked(True)

    def set_summary(self, text: str) -> None:
        """Say in short what is folded away."""
        self._text = text
        self._summary.setText("" if self.is_open else text)
        self.button.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point the other way in a mirrored window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._show_arrow()

    def _on_toggled(self, is_open: bool) -> None:
        QSettings().setValue(self._setting, not is_open)
        self._show_arrow()
        self.toggled.emit(is_open)

    def _show_arrow(self) -> None:
        # An icon: the style draws its own arrow over the text in a mirrored window.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if is_mirrored else "chevron-right"
        icons.set_icon(self.button, "chevron-down" if self.is_open else closed)
        self._summary.setText("" if self.is_open else self._text)
