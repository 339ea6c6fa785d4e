"""The card beside a chip: the cited lines as a picture and as text, where they stand, and how far they support."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.chat_panel import wording
from app.gui.chat_panel.citation_pictures import CitationPictures, request_for, shown_size
from app.gui.page_view.overlay_item import percent
from app.gui.queue.wording import in_one_line
from app.gui.wrapped_label import WrappedLabel
from app.services.views.page_picture import PageRequest
from core.chat import Citation, Support

_WIDTH = 360  # device-independent pixels of the picture at most
_HEIGHT = 150
_MARGIN = tokens.SPACE + tokens.SPACE_HALF
_LONGEST = 420  # characters of the text
_ICONS = {
    Support.SUPPORTED: "circle-check",
    Support.WEAK: "circle-alert",
    Support.UNSUPPORTED: "triangle-alert",
}


class CitationCard(QWidget):
    """Lies over the window and takes neither the focus nor the pointer. GUI thread only."""

    def __init__(self, pictures: CitationPictures, parent: QWidget) -> None:
        """Stay hidden until there is something to show."""
        super().__init__(parent)
        self._pictures = pictures
        self._request: PageRequest | None = None
        self._place = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Cited place"))
        self._symbol = QLabel(self)
        self._support = WrappedLabel("", self)
        self._support.setFont(theme.scaled_font(self.font(), tokens.TYPE_BODY, is_bold=True))
        self._picture = QLabel(self)
        self.quoted = WrappedLabel("", self)
        self.place = WrappedLabel("", self, is_muted=True)
        self.place.setFont(theme.scaled_font(self.font(), tokens.TYPE_CAPTION))
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE)
        head.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._support, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*[_MARGIN] * 4)
        column.setSpacing(tokens.SPACE)
        column.addLayout(head)
        column.addWidget(self._picture)
        column.addWidget(self.quoted)
        column.addWidget(self.place)
        pictures.ready.connect(self._on_ready)
        self.hide()

    @property
    def has_picture(self) -> bool:
        """Whether the picture of the lines is there."""
        return not self._picture.pixmap().isNull()

    def show_citation(self, citation: Citation, document_name: str, chip: QRect, *, is_nearest: bool = False) -> None:
        """Show a citation beside a chip.

        Args:
            citation: What to show.
            document_name: Name of its document, "" where that is not needed.
            chip: The chip's place on the screen.
            is_nearest: Whether it only comes near what was asked, and supports nothing.
        """
        colours = theme.active_colours()
        tint = {
            Support.SUPPORTED: colours.success,
            Support.WEAK: colours.warning,
            Support.UNSUPPORTED: colours.danger,
        }[citation.support]
        icon, text = _ICONS[citation.support], wording.support_text(citation.support)
        if is_nearest:
            icon, tint, text = "text-search", colours.text_muted, wording.nearest_support_text()
        edge = theme.icon_edge(tokens.ICON_SMALL, self.fontMetrics())
        self._symbol.setPixmap(icons.pixmap(icon, edge, tint, self.devicePixelRatioF()))
        self._support.setText(text)
        text = " ".join(citation.snippet.split())
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        self.quoted.setText(self.tr("“{}”").format(shown))
        parts = [document_name] if document_name else []
        parts.append(self.tr("page {}").format(citation.page_index + 1))
        if citation.confidence is not None:
            parts.append(self.tr("read with {} confidence").format(percent(citation.confidence)))
        self.place.setText(in_one_line(parts))
        self._request, self._place = request_for(citation), chip
        image = self._pictures.image(self._request) if self._request is not None else None
        self._show_picture(image)
        self._fit()
        self.show()
        self.raise_()

    @Slot(object)
    def _on_ready(self, request: PageRequest) -> None:
        if request == self._request and self.isVisible():
            self._show_picture(self._pictures.image(request))
            self._fit()

    def _room(self) -> QSize:
        window = self.parentWidget()
        width = window.width() - 2 * tokens.SPACE_2 if window is not None else _WIDTH
        return QSize(max(tokens.SPACE_4, min(_WIDTH, width)), _HEIGHT)

    def _show_picture(self, image: QImage | None) -> None:
        if image is None or self._request is None:
            self._picture.setPixmap(QPixmap())
            self._picture.hide()
            return
        room = self._room()
        ratio = self.devicePixelRatioF()
        size = shown_size(self._request, room.width(), room.height())
        picture = QPixmap.fromImage(image).scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._picture.show()

    def _fit(self) -> None:
        width = self._room().width() + 2 * _MARGIN
        room = self._room().width()
        for label in (self.quoted, self.place):
            label.setFixedWidth(room)
        self._support.setFixedWidth(room - self._symbol.sizeHint().width() - tokens.SPACE)
        self._column.activate()
        self.resize(width, self._column.heightForWidth(width))
        self._put()

    def _put(self) -> None:
        """Lie below the chip where there is room, else above it, and inside the window."""
        window = self.parentWidget()
        if window is None:
            return
        top_left = window.mapFromGlobal(self._place.topLeft())
        below = top_left.y() + self._place.height() + tokens.SPACE_HALF
        above = top_left.y() - self.height() - tokens.SPACE_HALF
        y = below if below + self.height() <= window.height() or above < 0 else above
        x = top_left.x() + self._place.width() // 2 - self.width() // 2
        x = max(tokens.SPACE, min(x, window.width() - self.width() - tokens.SPACE))
        self.move(QPoint(x, max(0, min(y, window.height() - self.height()))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sheet."""
        colours = theme.active_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Qt.GlobalColor.transparent)
        painter.setPen(QPen(theme.colour(colours.control_border), tokens.BORDER))
        painter.setBrush(theme.colour(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        painter.end()
