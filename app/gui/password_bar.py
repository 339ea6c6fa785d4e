"""A bar that asks for the password of a file: inside the window, never a dialog in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.gui import icons, theme, tokens
from app.gui.wrapped_label import WrappedLabel


class PasswordBar(QFrame):
    """Hidden until it asks. What is typed leaves it by the signal only and is cleared at once. GUI thread only."""

    password_given = Signal(str)
    """A password was typed and confirmed; never empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("passwordBar")
        self._icon = QLabel(self)
        self._text = WrappedLabel("", self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Password"))
        self.field.setAccessibleName(self.tr("Password of the file"))
        self.field.setAccessibleDescription(self.tr("It is kept in memory until the program ends and is never stored."))
        self.field.setMinimumWidth(20 * self.fontMetrics().averageCharWidth())
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self._show_action = QAction(self.tr("Show the password"), self)
        self._show_action.setCheckable(True)
        icons.set_icon(self._show_action, "eye")
        self._show_action.toggled.connect(self._on_show_toggled)
        self.field.addAction(self._show_action, QLineEdit.ActionPosition.TrailingPosition)
        self._unlock = QPushButton(self.tr("Unlock"), self)
        self._unlock.setAccessibleName(self.tr("Open the file with this password"))
        self._unlock.setAutoDefault(False)
        self._unlock.setEnabled(False)
        self._unlock.clicked.connect(self._give)
        layout = QGridLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE, tokens.SPACE_2, tokens.SPACE)
        layout.setHorizontalSpacing(tokens.SPACE)
        layout.setVerticalSpacing(tokens.SPACE)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 0, 1, 1, 2)
        layout.addWidget(self.field, 1, 1)
        layout.addWidget(self._unlock, 1, 2)
        layout.setColumnStretch(1, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, *, is_wrong: bool, about: str = "") -> None:
        """Ask for a password; the keyboard stays where it is.

        Args:
            is_wrong: Whether the last one did not open the file.
            about: Which file it is and why it is asked for, where the place of the bar does not say that.
        """
        text = about or self.tr("The file is protected. Type its password to open it; it is not stored.")
        if is_wrong:
            wrong = self.tr("This password does not open the file. Check upper and lower case.")
            text = f"{about}\n{wrong}" if about else wrong
        self._take_colours()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def clear(self) -> None:
        """Ask for nothing and forget what was typed."""
        self.field.clear()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep keys of the window, such as B, and the default button of a dialog out of the way of the field."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and event.text().isprintable():
            event.accept()
        if event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and not self.isHidden():
            self._take_colours()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._unlock.setEnabled(bool(text))

    @Slot(bool)
    def _on_show_toggled(self, is_shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        icons.set_icon(self._show_action, "eye-off" if is_shown else "eye")

    @Slot()
    def _give(self) -> None:
        password = self.field.text()
        if password:
            self.clear()
            self.password_given.emit(password)

    def _take_colours(self) -> None:
        colours = theme.active_colours()
        self.setStyleSheet(f"#passwordBar {{ background: {colours.warning_surface}; border: 0; }}")
        edge = theme.icon_edge(tokens.ICON_TOOLBAR, self.fontMetrics())
        self._icon.setPixmap(icons.pixmap("lock", edge, colours.warning, self.devicePixelRatioF()))
