"""The messages of a conversation in one document: bubbles and chips are painted below its text, nothing is a widget.

An answer that grows is written at the end only; what stands before is neither written nor laid out again. Long
conversations are filled in from their end, a few messages at a time, so that the newest are read at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.gui import theme, tokens
from app.gui.chat_panel import wording
from app.gui.chat_panel.citation_pictures import CitationPictures, request_for
from app.gui.chat_panel.transcript_painting import BlockPainter, link_cursor, part_rect, visible_blocks
from app.gui.chat_panel.transcript_writer import Look, TranscriptWriter, crop_name
from app.gui.page_view.toast import announce
from app.services.views.page_picture import PageRequest
from core.chat import ChatMessage, ChatRole, Citation
from core.number_order import without_isolates

_AT_ONCE = 12  # messages written before the first look at a conversation
_SLICE = 4  # earlier ones, at a time
_SLICE_MS = 15
_RESIZED_MS = 200
_ENDED = object()
_NEAR_END = 24  # device-independent pixels


class Transcript(QTextBrowser):
    """Shows messages. GUI thread only."""

    citation_opened = Signal(str)
    """The link of a chip was clicked, or Enter was pressed on it."""
    citation_pointed = Signal(str)
    """The pointer or the focus is on the chip of this link; "" for none."""
    area_opened = Signal(str)
    """The area of the question of this id shall be shown."""
    search_requested = Signal()
    """The search of the library is asked for."""
    escaped = Signal()
    """Esc was pressed."""
    menu_requested = Signal(object, QPoint)
    """The context menu is asked for: the answer (ChatMessage) or None, place on the screen."""

    def __init__(self, pictures: CitationPictures, look: Callable[[], Look], parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            pictures: Draws lines of pages.
            look: Tells how messages are written; its width is not used.
            parent: Owner.
        """
        super().__init__(parent)
        self._pictures, self._look = pictures, look
        self._messages: tuple[ChatMessage, ...] = ()
        self._starts: list[int] = []  # where messages begin in the document, those that are written
        self._unwritten = 0  # of the first messages
        self._carried = 0.0  # part of a pixel
        self._written_width = 0  # of this widget when all was written, device-independent pixels
        self._stream_start: int | None = None
        self._stream = ""
        self._writer: TranscriptWriter | None = None
        self._crops: dict[PageRequest, list[str]] = {}
        self._pointed = ""
        self.setAccessibleName(self.tr("Conversation"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(tokens.SPACE)
        self._fill = QTimer(self, singleShot=True, interval=_SLICE_MS)
        self._fill.timeout.connect(self._write_earlier)
        self._rest: tuple[QTextCursor, Iterator[None]] | None = None
        self._go_on_soon = QTimer(self, singleShot=True, interval=0)
        self._go_on_soon.timeout.connect(self._go_on)
        self._resized = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._resized.timeout.connect(self._on_resized)
        self.anchorClicked.connect(self._on_anchor)
        self.highlighted.connect(self._on_highlighted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        pictures.ready.connect(self._on_picture)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy the characters, without the marks that only keep numbers and names in order on the screen."""
        data = QMimeData()
        data.setText(without_isolates(self.textCursor().selection().toPlainText()))
        return data

    # What is shown

    @property
    def messages(self) -> tuple[ChatMessage, ...]:
        """The messages shown."""
        return self._messages

    @property
    def is_complete(self) -> bool:
        """Whether all is written; earlier messages and the rest of a long answer follow by themselves."""
        return self._unwritten == 0 and self._rest is None

    @property
    def streamed_text(self) -> str:
        """The text of the answer that grows; "" for none."""
        return self._stream

    def show_messages(self, messages: Sequence[ChatMessage]) -> None:
        """Show these; those that are shown already stay as they are, and what streams is taken away."""
        self._finish()
        new = tuple(messages)
        same = 0
        while same < min(len(new), len(self._messages)) and new[same] == self._messages[same]:
            same += 1
        if same < self._unwritten or same == 0:
            self._messages, self._stream, self._stream_start = new, "", None
            self.redraw()
            return
        is_at_end = self._is_at_end()
        cursor = self._edit()
        self._remove_stream(cursor)
        written = same - self._unwritten
        if written < len(self._starts):
            self._cut(cursor, self._starts[written])
            del self._starts[written:]
        self._messages = new
        for number, message in enumerate(new[same:], start=same + 1):
            self._append(cursor, message, may_pause=number == len(new))
        cursor.endEditBlock()
        has_question = any(message.role is ChatRole.USER for message in new[same:])
        if has_question:  # a chip that had the focus is not what the person is at any more
            self.moveCursor(QTextCursor.MoveOperation.End)
        if is_at_end or has_question:
            self._to_end()

    def show_stream(self, text: str) -> None:
        """Show so much of an answer that is being made; "" takes it away."""
        if text == self._stream:
            return
        self._finish()
        is_at_end = self._is_at_end()
        cursor = self._edit()
        if not text:
            self._remove_stream(cursor)
        else:
            if self._stream_start is None:
                cursor.movePosition(QTextCursor.MoveOperation.End)
                is_empty = self.document().isEmpty()
                self._made_writer().begin_stream(cursor, starts_block=not is_empty)
                self._stream_start = cursor.position()
            elif not text.startswith(self._stream):  # begun anew
                cursor.setPosition(self._stream_start)
                cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self._stream = ""
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._made_writer().insert_plain(cursor, text[len(self._stream) :])
            self._stream = text
        cursor.endEditBlock()
        if is_at_end:
            self._to_end()

    def redraw(self) -> None:
        """Write everything anew, the last messages first."""
        self._fill.stop()
        self._go_on_soon.stop()
        self._rest = None
        self._written_width = self.width()
        stream, self._stream, self._stream_start = self._stream, "", None
        self._writer = None
        self._starts, self._crops = [], {}
        self._point_at("")
        self.clear()
        self._unwritten, self._carried = max(0, len(self._messages) - _AT_ONCE), 0.0
        cursor = self._edit()
        for number, message in enumerate(self._messages[self._unwritten :], start=self._unwritten + 1):
            self._append(cursor, message, may_pause=number == len(self._messages))
        cursor.endEditBlock()
        self.show_stream(stream)
        self._to_end()
        if self._unwritten:
            self._fill.start()

    # Chips

    def citation(self, link: str) -> Citation | None:
        """Return the citation, or the line that comes near, of a chip's link."""
        message_id, _, number = link.removeprefix("cite:").partition("/")
        message = self._message(message_id)
        if not link.startswith("cite:") or message is None or not number.isdecimal():
            return None
        return message.shown_citations[int(number)] if int(number) < len(message.shown_citations) else None

    def is_nearest(self, link: str) -> bool:
        """Tell whether the chip of a link names a line that only comes near, and supports no sentence."""
        message_id, _, number = link.removeprefix("cite:").partition("/")
        message = self._message(message_id)
        return message is not None and number.isdecimal() and int(number) >= len(message.citations)

    def area_question(self, message_id: str) -> ChatMessage | None:
        """Return the question about an area."""
        return self._message(message_id)

    def chip_rect(self, link: str) -> QRect:
        """Return where a chip is on the screen; an empty rectangle where it is not in view."""
        for block, origin in visible_blocks(self):
            for part in block.textFormats():
                if part.format.anchorHref() == link:
                    rect = part_rect(block, origin, part).toAlignedRect()
                    return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect()

    def focus_chip(self, link: str) -> None:
        """Put the focus on a chip, as Tab does."""
        self._finish()
        cursor = link_cursor(self.document(), link)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if cursor is not None:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    # Writing

    def _edit(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        return cursor

    def _made_writer(self) -> TranscriptWriter:
        if self._writer is None:
            look = self._look()
            # With the room of the scroll bar, which comes and goes while messages are written.
            margins = 2 * (tokens.SPACE + tokens.SPACE_HALF) + self.verticalScrollBar().sizeHint().width()
            self._writer = TranscriptWriter(
                Look(
                    self.font(),
                    max(tokens.SPACE_4, self.width() - margins),
                    self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
                    look.doubtful_below,
                    look.has_several,
                    look.name_of,
                )
            )
        return self._writer

    def _append(self, cursor: QTextCursor, message: ChatMessage, *, may_pause: bool) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        is_first = not self._starts
        self._starts.append(0 if is_first else cursor.position() + 1)
        steps = self._made_writer().steps(cursor, message, starts_block=not is_first)
        self._note_crops(message)
        if next(steps, _ENDED) is _ENDED:
            return
        self._rest = (cursor, steps)
        if may_pause:
            self._go_on_soon.start()
        else:
            self._finish()

    def _go_on(self) -> None:
        """Write some more of a long answer, so that the window answers in between."""
        if self._rest is None:
            return
        is_at_end = self._is_at_end()
        cursor, steps = self._rest
        cursor.beginEditBlock()
        if next(steps, _ENDED) is _ENDED:
            self._rest = None
        else:
            self._go_on_soon.start()
        cursor.endEditBlock()
        if is_at_end:
            self._to_end()

    def _finish(self) -> None:
        """Write all that is left of a long answer: something comes behind it."""
        while self._rest is not None:
            self._go_on()
        self._go_on_soon.stop()

    def _write_earlier(self) -> None:
        """Write some of the messages above those that are written, without moving what is seen."""
        first = max(0, self._unwritten - _SLICE)
        block_format = self.document().begin().blockFormat()
        bar, layout = self.verticalScrollBar(), self.document().documentLayout()
        place = layout.blockBoundingRect(self.document().lastBlock()).top() - bar.value()
        before = self.document().characterCount()
        cursor = self._edit()
        cursor.setPosition(0)
        cursor.insertBlock(block_format)
        cursor.setPosition(0)
        starts = []
        for number, message in enumerate(self._messages[first : self._unwritten]):
            starts.append(cursor.position() + (number > 0))
            self._made_writer().write(cursor, message, starts_block=number > 0)
            self._note_crops(message)
        cursor.endEditBlock()
        added = self.document().characterCount() - before
        self._starts = [*starts, *(start + added for start in self._starts)]
        if self._stream_start is not None:
            self._stream_start += added
        self._unwritten = first
        # This lays out what is new, too. Bars know whole pixels only; what they leave is made good the next time.
        moved = layout.blockBoundingRect(self.document().lastBlock()).top() - place + self._carried
        bar.setMaximum(max(bar.maximum(), round(moved)))
        bar.setValue(round(moved))
        self._carried = moved - round(moved)
        if self._unwritten:
            self._fill.start()

    def _remove_stream(self, cursor: QTextCursor) -> None:
        if self._stream_start is not None:
            self._cut(cursor, self._stream_start)
        self._stream_start, self._stream = None, ""

    def _cut(self, cursor: QTextCursor, start: int) -> None:
        """Remove everything from the begin of a block on, and the block."""
        kept = self.document().findBlock(max(0, start - 1)).blockFormat()
        cursor.setPosition(max(0, start - 1))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if start > 0:
            cursor.setBlockFormat(kept)

    def _note_crops(self, message: ChatMessage) -> None:
        citations = message.shown_citations
        limit = self._look().doubtful_below if citations else 0.0
        for number, citation in enumerate(citations):
            is_doubtful = citation.confidence is not None and citation.confidence < limit
            request = request_for(citation) if is_doubtful else None
            if request is not None:
                self._crops.setdefault(request, []).append(crop_name(message.id, number))

    def _message(self, message_id: str) -> ChatMessage | None:
        return next((each for each in self._messages if each.id == message_id), None)

    # Pictures

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return pictures of lines; nothing is ever loaded from files or the network."""
        text = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        if text.startswith("crop:"):
            citation = self.citation(f"cite:{text.removeprefix('crop:')}")
            request = request_for(citation) if citation is not None else None
            found = self._pictures.image(request) if request is not None else None
            if found is not None and request is not None:
                return self._fitted(found, request)
        empty = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        empty.fill(Qt.GlobalColor.transparent)
        return empty

    @Slot(object)
    def _on_picture(self, request: PageRequest) -> None:
        image = self._pictures.image(request)
        names = self._crops.get(request, ())
        if image is None or not names:
            return
        fitted = self._fitted(image, request)
        for name in names:
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), fitted)
        self.viewport().update()

    def _fitted(self, image: QImage, request: PageRequest) -> QImage:
        """Return a picture in the size it is shown in; Qt's documents would scale it roughly."""
        ratio = self.devicePixelRatioF()
        size = self._made_writer().picture_size(request) * ratio
        fitted = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw bubbles, bars of quotations and chips, and the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, edge = self.document().textWidth(), self.fontMetrics().ascent()
        below = BlockPainter(painter, width, edge, self.devicePixelRatioF(), theme.active_colours())
        for block, origin in visible_blocks(self):
            below.paint(block, origin)
        painter.end()
        super().paintEvent(event)

    # Events

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_END

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        link = url.toString()
        if link.startswith("cite:"):
            self.citation_opened.emit(link)
        elif link.startswith("area:"):
            self.area_opened.emit(link.removeprefix("area:"))
        else:
            self.search_requested.emit()

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        self._point_at(url.toString())

    @Slot()
    def _on_scrolled(self) -> None:
        self._point_at("")

    def _point_at(self, link: str) -> None:
        citation = self.citation(link)
        link = link if citation is not None else ""
        if citation is not None:
            name = self._look().name_of(citation.document_id) if self._look().has_several else ""
            text = wording.chip_description(citation, name, is_nearest=self.is_nearest(link))
            self.setAccessibleDescription(text)
            if self.hasFocus() and link != self._pointed:
                announce(self, text)
        else:
            self.setAccessibleDescription("")
        if link != self._pointed:
            self._pointed = link
            self.citation_pointed.emit(link)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802 - Qt's name
        """Go to the next chip or link, and show and say what it is."""
        has_gone = super().focusNextPrevChild(is_next)
        cursor = self.textCursor()
        if has_gone and cursor.hasSelection():
            # The format of a cursor is that of the character before it; the selection may run either way.
            inside = QTextCursor(self.document())
            inside.setPosition(cursor.selectionEnd())
            self._point_at(inside.charFormat().anchorHref())
        return has_gone

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of Esc; all else is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self._point_at("")
            self.escaped.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hide what the focus showed."""
        super().focusOutEvent(event)
        self._point_at("")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Hide what the pointer showed."""
        super().leaveEvent(event)
        self._point_at("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of the answer below the pointer, or of the one the cursor is in."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        before = [number for number, start in enumerate(self._starts) if start <= cursor.position()]
        message = self._messages[self._unwritten + before[-1]] if before and self._messages else None
        is_answer = message is not None and message.role is ChatRole.ASSISTANT
        self.menu_requested.emit(message if is_answer else None, event.globalPos())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow colours and size of text."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_fill") and self._messages:
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stay at the end; pictures take the new width once it has settled."""
        is_at_end = self._is_at_end()
        super().resizeEvent(event)
        if is_at_end:
            self._to_end()
        if self.width() != self._written_width and self._messages:
            self._writer = None
            self._resized.start()

    def _on_resized(self) -> None:
        if self.width() == self._written_width:
            return
        threshold = self._look().doubtful_below
        if any(
            c.confidence is not None and c.confidence < threshold for m in self._messages for c in m.shown_citations
        ):
            self.redraw()
