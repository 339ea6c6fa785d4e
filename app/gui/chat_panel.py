"""The place of the chat beside the text. The chat is not part of this version, and the panel says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.wrapped_label import WrappedLabel


class ChatPanel(QDockWidget):
    """Docked at the end of the window; empty, with what is missing and what it will be for."""

    models_requested = Signal()
    """The person wants to see which models there are."""
    closed_by_person = Signal()
    """The dock's own button closed it."""

    def __init__(self, parent: QWidget) -> None:
        """Build the panel."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chat"))
        self.setObjectName("chat")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        body = QWidget(self)
        self._picture = QLabel(body)
        title = WrappedLabel(self.tr("Chat is not part of this version yet"), body)
        title.setFont(theme.scaled_font(title.font(), tokens.TYPE_SUBTITLE, is_bold=True))
        text = WrappedLabel(
            self.tr(
                "It needs a language model that runs on this machine, and none of the models that Pagesight knows "
                "today is one. Once it is there you will be able to ask questions about the open document and be "
                "shown the places that the answer comes from. Until then the search of the library finds words in "
                "all documents."
            ),
            body,
            is_muted=True,
        )
        self.models_button = QPushButton(self.tr("Show the models…"), body)
        self.models_button.setAccessibleName(self.models_button.text())
        icons.set_icon(self.models_button, "brain")
        self.models_button.clicked.connect(self.models_requested)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_3, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self.models_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        body.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.setWidget(body)
        self._refresh_colours()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the dock's own button was used."""
        super().closeEvent(event)
        self.closed_by_person.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._refresh_colours()

    def _refresh_colours(self) -> None:
        tint = theme.active_colours().text_muted
        self._picture.setPixmap(icons.pixmap("message-square-text", tokens.ICON_LARGE, tint, self.devicePixelRatioF()))
