"""The place of the chat beside the text. The chat is not part of this version, and the panel says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.wrapped_label import WrappedLabel

_CHARACTERS = 34
_LEAST_WIDTH = 200  # device-independent pixels; with large letters the lists and the page need the room more
_LARGEST_PART = 4  # of the width of the window: a quarter


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
        area = QScrollArea(self)  # large letters in a low window: else the window would grow beyond the screen
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        area.setWidget(body)
        least = max(min(_LEAST_WIDTH, self._wanted_width()), body.minimumSizeHint().width())
        area.setMinimumWidth(least + area.verticalScrollBar().sizeHint().width())
        self.setWidget(area)
        self._refresh_colours()

    def fitting_width(self, window_width: int) -> int:
        """Return how wide it should be: as lines of text are read well, but no more than a part of the window."""
        return max(self.minimumSizeHint().width(), min(self._wanted_width(), window_width // _LARGEST_PART))

    def _wanted_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _CHARACTERS

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
