"""Where a question is written: a field of a few lines, the area it is about, and the button that sends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage, QKeyEvent, QPixmap, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from app.gui import icons, tokens
from app.gui.chat_panel.citation_pictures import CitationPictures, request_of_boxes, shown_size
from app.gui.elided_label import ElidedLabel
from app.services.views.page_picture import PageRequest
from core.geometry import BBox

_MOST_LINES = 6
_PICTURE = QSize(64, 40)  # device-independent pixels


class QuestionField(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a line, Up in an empty field brings the last question back."""

    sent = Signal()
    """Enter was pressed."""
    recalled = Signal()
    """Up was pressed in an empty field."""
    escaped = Signal()
    """Esc was pressed."""
    _hint = ""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty, one line high."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(tokens.SPACE_HALF)
        self.textChanged.connect(self.updateGeometry)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_hint(self, text: str) -> None:
        """Say in the empty field what it is for, shortened where large letters leave no room for all of it."""
        self._hint = text
        self._show_hint()

    def set_text(self, text: str) -> None:
        """Put a text into the field, with the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send, recall and leave by keys."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers == Qt.KeyboardModifier.NoModifier:
            self.sent.emit()
        elif key == Qt.Key.Key_Up and modifiers == Qt.KeyboardModifier.NoModifier and not self.toPlainText():
            self.recalled.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the height for another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()
            self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten the hint to the new width."""
        super().resizeEvent(event)
        self._show_hint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no width: the panel is narrow where letters are large."""
        return QSize(0, self.minimumHeight())

    def _show_hint(self) -> None:
        # Qt breaks it into lines, of which a field of one line shows the first and says nothing of the others.
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        shown = self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        self.setPlaceholderText(shown)
        self.setToolTip("" if shown == self._hint else self._hint)

    def _fit(self) -> None:
        wanted = round(self.document().size().height())
        lines = max(1, min(_MOST_LINES, wanted))
        needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed if wanted > _MOST_LINES else never)
        around = 2 * (tokens.FOCUS_BORDER + tokens.SPACE_HALF)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + around + 2)


class AreaChip(QWidget):
    """The area of a page that the next question is about, with its picture; it can be taken away."""

    removed = Signal()
    """The area is not wanted any more."""

    def __init__(self, pictures: CitationPictures, parent: QWidget) -> None:
        """Stay hidden until there is an area."""
        super().__init__(parent)
        self._pictures = pictures
        self._request: PageRequest | None = None
        self._picture = QLabel(self)
        self._picture.setAccessibleName(self.tr("Picture of the area"))
        self.text = ElidedLabel("", self)
        self.remove = QToolButton(self)
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.setAccessibleName(self.tr("Do not ask about the area"))
        self.remove.setToolTip(self.remove.accessibleName())
        icons.set_icon(self.remove, "x")
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.remove)
        pictures.ready.connect(self._on_ready)
        self.hide()

    @property
    def has_picture(self) -> bool:
        """Whether the picture of the area is there."""
        return not self._picture.pixmap().isNull()

    def show_area(self, document_id: str, page_index: int, area: BBox, *, can_see: bool) -> None:
        """Show an area, and whether the model looks at it or only at its text."""
        self._request = request_of_boxes(document_id, page_index, (area,))
        text = self.tr("Area of page {}") if can_see else self.tr("Area of page {}, its text only")
        self.text.setText(text.format(page_index + 1))
        self._show_picture()
        self.show()

    def clear(self) -> None:
        """Show none."""
        self._request = None
        self._picture.setPixmap(QPixmap())
        self.hide()

    @Slot(object)
    def _on_ready(self, request: PageRequest) -> None:
        if request == self._request:
            self._show_picture()

    def _show_picture(self) -> None:
        image: QImage | None = self._pictures.image(self._request) if self._request is not None else None
        if image is None or self._request is None:
            self._picture.setPixmap(QPixmap())
            return
        ratio = self.devicePixelRatioF()
        size = shown_size(self._request, _PICTURE.width(), _PICTURE.height())
        picture = QPixmap.fromImage(image).scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)


class Composer(QWidget):
    """The field with its button, and the area above it. GUI thread only."""

    sent = Signal(str)
    """A question shall be asked (str)."""
    recalled = Signal()
    """The last question is wanted back in the field."""
    escaped = Signal()
    """Esc was pressed in the field."""
    area_removed = Signal()
    """The area was taken away."""

    def __init__(self, pictures: CitationPictures, parent: QWidget) -> None:
        """Build the parts."""
        super().__init__(parent)
        self.field = QuestionField(self)
        self.field.setAccessibleName(self.tr("Question"))
        self.field.setAccessibleDescription(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.field.set_hint(self.tr("Ask a question"))
        self.send = QToolButton(self)
        self.send.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.send.setAccessibleName(self.tr("Send the question"))
        self.send.setToolTip(self.tr("Send the question (Enter)"))
        icons.set_icon(self.send, "send-horizontal")
        self.area = AreaChip(pictures, self)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_HALF)
        row.addWidget(self.field, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_HALF)
        column.addWidget(self.area)
        column.addLayout(row)
        self.setFocusProxy(self.field)
        self.send.clicked.connect(self._on_send)
        self.field.sent.connect(self._on_send)
        self.field.recalled.connect(self.recalled)
        self.field.escaped.connect(self.escaped)
        self.field.textChanged.connect(self._enable)
        self.area.removed.connect(self.area_removed)
        self._can_ask = False
        self._enable()

    def set_can_ask(self, can_ask: bool, why_not: str = "") -> None:
        """Say whether a question can be asked, and in the field itself why none can."""
        self._can_ask = can_ask
        self.field.set_hint(self.tr("Ask a question") if can_ask or not why_not else why_not)
        self.field.setEnabled(can_ask)
        self._enable()

    @Slot()
    def _on_send(self) -> None:
        text = self.field.toPlainText().strip()
        if text and self._can_ask:
            self.field.clear()
            self.sent.emit(text)

    @Slot()
    def _enable(self) -> None:
        self.send.setEnabled(self._can_ask and bool(self.field.toPlainText().strip()))
