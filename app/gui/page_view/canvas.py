"""The surface on which a page is shown, with text that behaves like text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsScene,
    QRubberBand,
    QToolTip,
    QWidget,
)

from app.gui import tokens
from app.gui.page_view.highlight_item import HighlightItem
from app.gui.page_view.overlay_boxes import OverlayBoxes, OverlayLevel
from app.gui.page_view.overlay_item import OverlayItem, percent, polygon_of
from app.gui.page_view.page_item import PageItem
from app.gui.page_view.selection_item import SelectionItem
from app.gui.page_view.text_selection import TextSelection
from app.gui.page_view.zoom_view import ZoomView
from app.gui.queue.wording import plain_tip
from app.gui.workspace import Place
from app.services.views.page_text import PageText
from core.geometry import BBox, Polygon

_HIT_MARGIN = 3.0  # pixels of the screen around a word that still count as the word

_OVERSCROLL = 240  # eighths of a degree beyond the end of a page that turn it: two notches, lest inertia turns many


class PageCanvas(ZoomView):
    """Shows one page; scene coordinates are pixels of the page frame. GUI thread only."""

    page_step_requested = Signal(int)
    """1 for the next page, -1 for the previous one."""
    page_end_requested = Signal(bool)
    """True for the last page, False for the first."""
    place_chosen = Signal(object)
    """A Place was clicked, or None beside all of them."""
    place_step_requested = Signal(Qt.Key)
    """An arrow key shall move the current place."""
    region_chosen = Signal(object, QPoint)
    """A region was drawn: a BBox of the page frame, and where on the screen that ended."""
    region_mode_changed = Signal(bool)
    """Whether the next drag draws a region."""
    menu_requested = Signal(QPoint, QPointF)
    """The context menu is asked for: place on the screen, place in the page frame."""
    frame_changed = Signal()
    """A page of another size is shown."""
    highlight_dismissed = Signal(bool)
    """What is highlighted is not wanted any more: True for Esc, False for a click on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self.selection = TextSelection(self)
        self._text: PageText | None = None
        self._level = OverlayLevel.LINES
        self._press: QPoint | None = None
        self._is_selecting = False
        self._is_choosing_region = False
        self._is_region_mode = False
        self._is_pan_key_down = False
        self._double_click: tuple[int, QPoint] | None = None
        self._region: BBox | None = None
        self._use_area: Callable[[BBox], None] | None = None
        self._overscroll = 0
        self._is_overlay_wanted = False

        scene = QGraphicsScene(self)
        self._page_item, self._overlay, self._marks = PageItem(), OverlayItem(), SelectionItem()
        self._highlight = HighlightItem()
        for item in (self._page_item, self._highlight, self._overlay, self._marks):
            scene.addItem(item)
        self._overlay.setVisible(False)
        self.setScene(scene)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.selection.changed.connect(self._on_selection_changed)

    # What is shown

    @property
    def image(self) -> QImage:
        """The picture shown now."""
        return self._page_item.image

    @property
    def text(self) -> PageText | None:
        """The text of the page."""
        return self._text

    def set_frame(self, width: float, height: float) -> None:
        """Show an empty sheet of this size (pixels of the page frame); 0 shows nothing."""
        if (width, height) == (self.frame.width(), self.frame.height()):
            return
        self._page_item.set_frame(width, height)
        self._marks.set_bounds(QRectF(0, 0, width, height))
        self._fill_overlay()
        self.show_frame(width, height)
        self.frame_changed.emit()

    def set_image(self, image: QImage) -> None:
        """Show a picture of the page frame, of any scale; a null image shows the empty sheet."""
        self._page_item.set_image(image)

    def set_tile(self, image: QImage, area: BBox) -> None:
        """Show a sharper picture of a part of the page frame above the picture; a null image shows none."""
        self._page_item.set_tile(image, QRectF(area.left, area.top, area.width, area.height))

    @property
    def visible_area(self) -> BBox:
        """The part of the page frame that is in view; empty where none is."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self.frame)
        return BBox(seen.left(), seen.top(), seen.right(), seen.bottom())

    def set_text(self, text: PageText | None) -> None:
        """Show what was read of the page."""
        self._text = text
        self.selection.set_text(text)
        self.set_place(None)
        self.set_region(None)
        self._fill_overlay()

    def set_place(self, place: Place | None) -> None:
        """Outline a place and scroll to it."""
        quad = quad_of_place(self._text, place)
        self._marks.set_current(None if quad is None else polygon_of(quad))
        if quad is not None:
            box = quad.bbox
            self.ensureVisible(QRectF(box.left, box.top, box.width, box.height), tokens.SPACE_4, tokens.SPACE_4)

    @property
    def highlighted_area(self) -> QRectF:
        """What is highlighted, in the page frame; empty where nothing is."""
        return self._highlight.area

    def set_highlight(self, boxes: Sequence[BBox], *, scrolls: bool = True) -> None:
        """Tint parts of the page frame until they are replaced, and scroll to them."""
        self._highlight.set_boxes(boxes)
        if boxes and scrolls and not self.frame.isEmpty():
            self.ensureVisible(self._highlight.area, tokens.SPACE_4, tokens.SPACE_4)

    # The overlay

    @property
    def overlay_is_visible(self) -> bool:
        """Whether boxes are shown."""
        return self._overlay.isVisible()

    def set_overlay(self, *, is_visible: bool, level: OverlayLevel, shows_confidence: bool, shows_order: bool) -> None:
        """Choose what is drawn over the page."""
        self._overlay.shows_confidence, self._overlay.shows_order = shows_confidence, shows_order
        if level is not self._level or is_visible != self._is_overlay_wanted:
            self._level, self._is_overlay_wanted = level, is_visible
            self._fill_overlay()
        self._overlay.setVisible(is_visible)
        self._overlay.update()

    def _fill_overlay(self) -> None:
        overlay = self._overlay
        text = self._text if self._is_overlay_wanted else None  # what is not shown need not be collected
        boxes = OverlayBoxes(text, self._level, overlay.boxes)
        overlay.set_boxes(self.frame, boxes, OverlayBoxes(text, OverlayLevel.BLOCKS, overlay.blocks))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell about the word below the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text = self.tip_at(self.mapToScene(event.pos())) if self.overlay_is_visible else ""
            QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """Return what is told of the word, line and block at a place of the page frame."""
        if self._text is None:
            return ""
        parts: list[str] = []
        found = self._text.span_at(point.x(), point.y(), self._reach())
        if found is not None:
            line = self._text.lines[found.line]
            span = line.spans[found.span]
            if span.word is not None and span.confidence is not None:
                parts.append(f"{line.text[span.start : span.end]} · {percent(span.confidence)}")
            if line.confidence is not None:
                parts.append(self.tr("Line: {confidence}").format(confidence=percent(line.confidence)))
        return "\n".join(parts)

    # Pointer

    @property
    def region(self) -> BBox | None:
        """The region that was drawn, in the page frame; it stays framed until Esc, a click or another page."""
        return self._region

    def set_region(self, region: BBox | None) -> None:
        """Frame a region, or none."""
        self._region = region
        box = region or BBox(0, 0, 0, 0)
        self._marks.set_region(QRectF(box.left, box.top, box.width, box.height))

    def choose_region(self) -> None:
        """Let the next drag draw a region, told by ``region_chosen``; Esc gives up. Ctrl does so for one drag."""
        if not self._is_region_mode:
            self._is_region_mode = True
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
            self.region_mode_changed.emit(True)

    def begin_area(self, use: Callable[[BBox], None]) -> None:
        """Let the next drag draw an area for one use, called with a BBox of the page frame.

        Enter takes the box of the current place instead, for the keyboard; Esc gives up.
        """
        self.choose_region()
        self._use_area = use
        self.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a selection on text, a pan beside it."""
        self._press = event.position().toPoint()
        point = self.mapToScene(self._press)
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_pan = event.button() is Qt.MouseButton.MiddleButton or (is_left and self._is_pan_key_down)
        if is_left and not is_pan:
            self.set_region(None)
            self.highlight_dismissed.emit(False)
        if is_left and not is_pan and (self._is_region_mode or has_control):
            self._is_choosing_region = True
            self._band.setGeometry(self._press.x(), self._press.y(), 0, 0)
            self._band.show()
        elif is_left and not is_pan and self._is_third_click(event) and self._is_text(point):
            self._is_selecting = True
            self.selection.begin_line(point.x(), point.y())
        elif not is_pan and event.button() is Qt.MouseButton.LeftButton and self._is_text(point):
            self._is_selecting = True
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.selection.extend(point.x(), point.y())
            else:
                self.selection.begin(point.x(), point.y())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            if not is_pan:
                self.selection.clear()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._press = None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with what the press began; show what a press would do."""
        position = event.position().toPoint()
        point = self.mapToScene(position)
        if self._press is None:
            self._show_cursor(point)
        elif self._is_choosing_region:
            self._band.setGeometry(QRectF(self._press, position).normalized().toRect())
        elif self._is_selecting:
            if (position - self._press).manhattanLength() > 2:
                self.selection.extend(point.x(), point.y())
                self.ensureVisible(QRectF(point, point), tokens.SPACE_2, tokens.SPACE_2)
        else:
            moved = position - self._press
            self._press = position
            self.scroll_by(-moved)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a selection, a pan or a region; a click without a drag chooses a place."""
        press, was_selecting = self._press, self._is_selecting
        self._press, self._is_selecting = None, False
        point = self.mapToScene(event.position().toPoint())
        if press is None:
            return
        if self._is_choosing_region:
            region = self.mapToScene(self._band.geometry()).boundingRect().intersected(self.frame)
            is_large = min(self._band.width(), self._band.height()) > QApplication.startDragDistance() // 2
            use = self._use_area
            self.cancel_region()
            if is_large and not region.isEmpty() and use is not None:
                use(BBox(region.left(), region.top(), region.right(), region.bottom()))
            elif is_large and not region.isEmpty():
                self.set_region(BBox(region.left(), region.top(), region.right(), region.bottom()))
                self.region_chosen.emit(self._region, event.globalPosition().toPoint())
        elif self._is_pan_key_down:
            pass
        elif event.button() is Qt.MouseButton.LeftButton and (not was_selecting or self.selection.is_empty):
            self.place_chosen.emit(self.place_at(point))
        self._show_cursor(point)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the word below the pointer."""
        point = self.mapToScene(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._is_text(point):
            self._press, self._is_selecting = event.position().toPoint(), True
            self.selection.begin_word(point.x(), point.y())
            self._double_click = (event.timestamp(), self._press)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu at the pointer, or by key at the current place."""
        where = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self._marks.current is not None:
            where = self.mapFromScene(self._marks.current.boundingRect().center())
        self.menu_requested.emit(self.viewport().mapToGlobal(where), self.mapToScene(where))
        event.accept()

    def cancel_region(self) -> None:
        """Give up drawing a region."""
        self._use_area = None
        self._is_choosing_region = False
        self._band.hide()
        self.viewport().unsetCursor()
        if self._is_region_mode:
            self._is_region_mode = False
            self.region_mode_changed.emit(False)

    def _is_third_click(self, event: QMouseEvent) -> bool:
        if self._double_click is None:
            return False
        (when, where), self._double_click = self._double_click, None
        is_soon = event.timestamp() - when <= QApplication.doubleClickInterval()
        distance = (event.position().toPoint() - where).manhattanLength()
        return is_soon and distance <= QApplication.startDragDistance()

    def place_at(self, point: QPointF) -> Place | None:
        """Return the word, line or block at a place of the page frame."""
        if self._text is None:
            return None
        found = self._text.span_at(point.x(), point.y(), self._reach())
        if found is not None:
            line = self._text.lines[found.line]
            return Place(line.block, line.line, line.spans[found.span].word)
        block = self._text.block_at(point.x(), point.y())
        return None if block is None else Place(block)

    def _is_text(self, point: QPointF) -> bool:
        return self._text is not None and self._text.line_at(point.x(), point.y(), self._reach()) is not None

    def _reach(self) -> float:
        return _HIT_MARGIN / self.scale_factor

    def _show_cursor(self, point: QPointF) -> None:
        if self._is_region_mode:
            return
        if self._is_pan_key_down:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._is_text(point):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll on to the next page once the end of this one was reached and the wheel is still turned."""
        bar, turned = self.verticalScrollBar(), event.angleDelta().y()
        end = bar.minimum() if turned > 0 else bar.maximum()
        is_beyond = turned != 0 and bar.value() == end and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not is_beyond or turned * self._overscroll < 0:
            self._overscroll = 0
        if is_beyond:
            self._overscroll += turned
            if abs(self._overscroll) >= _OVERSCROLL:
                self._overscroll = 0
                self.page_step_requested.emit(-1 if turned > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page with PgUp, PgDn, Home and End; move the place with arrows while boxes are shown."""
        key = Qt.Key(event.key())
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step_page(1 if key is Qt.Key.Key_PageDown else -1, is_whole=has_control)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.page_end_requested.emit(key is Qt.Key.Key_End)
        elif key in _ARROWS and self.overlay_is_visible and self._text is not None:
            self.place_step_requested.emit(key)
        elif key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_pan_key_down = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._use_area is not None:
            box, use = self._marks.current, self._use_area
            self.cancel_region()
            if box is not None:
                rect = box.boundingRect().intersected(self.frame)
                use(BBox(rect.left(), rect.top(), rect.right(), rect.bottom()))
        elif key is Qt.Key.Key_Escape:
            self.cancel_region()
            self.set_region(None)
            self.selection.clear()
            self.place_chosen.emit(None)
            self.highlight_dismissed.emit(True)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End moving the page by dragging with Space held."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_pan_key_down = False
                self._show_cursor(self.mapToScene(self.viewport().mapFromGlobal(self.cursor().pos())))
            event.accept()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Forget keys whose release goes elsewhere."""
        self._is_pan_key_down = False
        super().focusOutEvent(event)

    def _step_page(self, delta: int, *, is_whole: bool) -> None:
        bar = self.verticalScrollBar()
        end = bar.maximum() if delta > 0 else bar.minimum()
        if is_whole or bar.value() == end:
            self.page_step_requested.emit(delta)
        else:
            bar.setValue(bar.value() + delta * bar.pageStep())

    def _on_selection_changed(self) -> None:
        self._marks.set_selected([polygon_of(quad) for quad in self.selection.quads])


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def quad_of_place(text: PageText | None, place: Place | None) -> Polygon | None:
    """Return the corners of a place; None where the page has no such place."""
    if text is None or place is None or not 0 <= place.block < len(text.page.blocks):
        return None
    number = None if place.line is None else text.line_number(place.block, place.line)
    if number is None:
        block = text.page.blocks[place.block]
        return block.polygon or Polygon.of_bbox(block.bbox)
    line = text.lines[number]
    return (
        next((span.quad for span in line.spans if span.word == place.word), line.quad)
        if place.word is not None
        else line.quad
    )
