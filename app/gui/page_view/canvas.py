"""The surface on which a page is shown: zoom, pan, turn, and text that behaves like text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QRubberBand,
    QToolTip,
    QWidget,
)

from app.gui import theme, tokens
from app.gui.page_view.overlay_item import OverlayItem, OverlayLevel, overlay_boxes, percent, polygon_of
from app.gui.page_view.page_item import PageItem
from app.gui.page_view.selection_item import SelectionItem
from app.gui.page_view.text_selection import TextSelection
from app.gui.workspace import Place
from app.services.views.page_text import PageText
from core.geometry import BBox, Polygon

MIN_SCALE, MAX_SCALE = 0.02, 16.0
ZOOM_STEP = 1.25
_WHEEL_STEP = 1.0015  # to the power of eighths of a degree: a notch of a mouse wheel gives 1.2
_HIT_MARGIN = 3.0  # pixels of the screen around a word that still count as the word
_MARGIN = 0.02  # of the page's longer side, left free around it


class ZoomMode(StrEnum):
    """How the scale follows the size of the view."""

    FIT_WIDTH = "fit_width"
    FIT_PAGE = "fit_page"
    FREE = "free"


class PageCanvas(QGraphicsView):
    """Shows one page; scene coordinates are pixels of the page frame. GUI thread only."""

    scale_changed = Signal(float)
    """Pixels of the screen for a pixel of the page frame."""
    page_step_requested = Signal(int)
    """1 for the next page, -1 for the previous one."""
    page_end_requested = Signal(bool)
    """True for the last page, False for the first."""
    place_chosen = Signal(object)
    """A Place was clicked, or None beside all of them."""
    place_step_requested = Signal(Qt.Key)
    """An arrow key shall move the current place."""
    region_chosen = Signal(object)
    """A BBox of the page frame was drawn after ``choose_region``."""
    menu_requested = Signal(QPoint, QPointF)
    """The context menu is asked for: place on the screen, place in the page frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self.selection = TextSelection(self)
        self._text: PageText | None = None
        self._frame = QRectF()
        self._mode = ZoomMode.FIT_PAGE
        self._turn = 0
        self._level = OverlayLevel.LINES
        self._press: QPoint | None = None
        self._is_selecting = False
        self._is_choosing_region = False

        scene = QGraphicsScene(self)
        self._page_item, self._overlay, self._marks = PageItem(), OverlayItem(), SelectionItem()
        for item in (self._page_item, self._overlay, self._marks):
            scene.addItem(item)
        self._overlay.setVisible(False)
        self.setScene(scene)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(tokens.FOCUS_BORDER)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.selection.changed.connect(self._on_selection_changed)
        self._show_focus(is_focused=False)

    # What is shown

    @property
    def frame(self) -> QRectF:
        """The page frame; empty without a page."""
        return self._frame

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
        if (width, height) == (self._frame.width(), self._frame.height()):
            return
        self._frame = QRectF(0, 0, width, height)
        margin = max(width, height) * _MARGIN
        self._page_item.set_frame(width, height)
        self._marks.set_bounds(self._frame)
        self.setSceneRect(self._frame.adjusted(-margin, -margin, margin, margin))
        self._fit()

    def set_image(self, image: QImage) -> None:
        """Show a picture of the page frame, of any scale; a null image shows the empty sheet."""
        self._page_item.set_image(image)

    def set_text(self, text: PageText | None) -> None:
        """Show what was read of the page."""
        self._text = text
        self.selection.set_text(text)
        self.set_place(None)
        self._fill_overlay()

    def set_place(self, place: Place | None) -> None:
        """Outline a place and scroll to it."""
        quad = quad_of_place(self._text, place)
        self._marks.set_current(None if quad is None else polygon_of(quad))
        if quad is not None:
            box = quad.bbox
            self.ensureVisible(QRectF(box.left, box.top, box.width, box.height), tokens.SPACE_4, tokens.SPACE_4)

    # The overlay

    @property
    def overlay_is_visible(self) -> bool:
        """Whether boxes are shown."""
        return self._overlay.isVisible()

    def set_overlay(self, *, is_visible: bool, level: OverlayLevel, shows_confidence: bool, shows_order: bool) -> None:
        """Choose what is drawn over the page."""
        self._overlay.shows_confidence, self._overlay.shows_order = shows_confidence, shows_order
        if level is not self._level:
            self._level = level
            self._fill_overlay()
        self._overlay.setVisible(is_visible)
        self._overlay.update()

    def _fill_overlay(self) -> None:
        boxes = overlay_boxes(self._text, self._level) if self._text is not None else []
        blocks = overlay_boxes(self._text, OverlayLevel.BLOCKS) if self._text is not None else []
        self._overlay.set_boxes(self._frame, boxes, blocks)

    # Zoom and turn

    @property
    def scale_factor(self) -> float:
        """Pixels of the screen for a pixel of the page frame."""
        view = self.transform()
        return float((view.m11() ** 2 + view.m12() ** 2) ** 0.5)

    @property
    def zoom_mode(self) -> ZoomMode:
        """How the scale follows the size of the view."""
        return self._mode

    def set_zoom_mode(self, mode: ZoomMode) -> None:
        """Fit the page into the view, now and whenever it is resized."""
        self._mode = mode
        self._fit()

    def set_scale(self, scale: float) -> None:
        """Set a scale that stays."""
        self._mode = ZoomMode.FREE
        self._apply(scale)

    def zoom_by(self, factor: float) -> None:
        """Enlarge by a factor."""
        self.set_scale(self.scale_factor * factor)

    def zoom_in(self) -> None:
        """Enlarge by one step."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make smaller by one step."""
        self.zoom_by(1 / ZOOM_STEP)

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self.set_zoom_mode(ZoomMode.FIT_WIDTH)

    def fit_page(self) -> None:
        """Show the whole page."""
        self.set_zoom_mode(ZoomMode.FIT_PAGE)

    def set_turn(self, turn_deg: int) -> None:
        """Turn the view clockwise, by a multiple of 90."""
        self._turn = turn_deg % 360
        if self._mode is ZoomMode.FREE:
            self._apply(self.scale_factor)
        else:
            self._fit()

    def _fit(self) -> None:
        if self._frame.isEmpty():
            return
        if self._mode is ZoomMode.FREE:
            return
        width, height = self._frame.width(), self._frame.height()
        if self._turn % 180:
            width, height = height, width
        room = self.maximumViewportSize() - QSize(tokens.SPACE_2, tokens.SPACE_2)
        across, down = room.width() / width, room.height() / height
        if self._mode is ZoomMode.FIT_PAGE:
            self._apply(min(across, down))
            return
        bar = self.verticalScrollBar().sizeHint().width()
        needs_bar = height * across > room.height()
        self._apply((room.width() - bar) / width if needs_bar else across)

    def _apply(self, scale: float) -> None:
        scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        self.setTransform(QTransform().rotate(self._turn).scale(scale, scale))
        self.scale_changed.emit(scale)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the page fitted."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, else scroll, over the end of the page to the next one."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_WHEEL_STEP ** event.angleDelta().y())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom by pinching, tell about the word below the pointer."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor())
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value())
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text = self.tip_at(self.mapToScene(event.pos())) if self.overlay_is_visible else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
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

    def choose_region(self) -> None:
        """Let the next drag draw a region, told by ``region_chosen``; Esc gives up."""
        self._is_choosing_region = True
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a selection on text, a pan beside it."""
        self._press = event.position().toPoint()
        point = self.mapToScene(self._press)
        if self._is_choosing_region:
            self._band.setGeometry(self._press.x(), self._press.y(), 0, 0)
            self._band.show()
        elif event.button() is Qt.MouseButton.LeftButton and self._is_text(point):
            self._is_selecting = True
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.selection.extend(point.x(), point.y())
            else:
                self.selection.begin(point.x(), point.y())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            if event.button() is Qt.MouseButton.LeftButton:
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
            for bar, distance in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(
                    bar.value() - (-distance if bar.isRightToLeft() and bar is self.horizontalScrollBar() else distance)
                )
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a selection, a pan or a region; a click without a drag chooses a place."""
        press, was_selecting = self._press, self._is_selecting
        self._press, self._is_selecting = None, False
        point = self.mapToScene(event.position().toPoint())
        if press is None:
            return
        if self._is_choosing_region:
            region = self.mapToScene(self._band.geometry()).boundingRect().intersected(self._frame)
            self.cancel_region()
            if region.width() >= 1 and region.height() >= 1:
                self.region_chosen.emit(BBox(region.left(), region.top(), region.right(), region.bottom()))
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
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu at the pointer, or by key at the middle of the view."""
        self.menu_requested.emit(event.globalPos(), self.mapToScene(event.pos()))
        event.accept()

    def cancel_region(self) -> None:
        """Give up drawing a region."""
        self._is_choosing_region = False
        self._band.hide()
        self.viewport().unsetCursor()

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
        if self._is_choosing_region:
            return
        if self._is_text(point):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

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
        elif key is Qt.Key.Key_Escape:
            self.cancel_region()
            self.selection.clear()
            self.place_chosen.emit(None)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _step_page(self, delta: int, *, is_whole: bool) -> None:
        bar = self.verticalScrollBar()
        end = bar.maximum() if delta > 0 else bar.minimum()
        if is_whole or bar.value() == end:
            self.page_step_requested.emit(delta)
        else:
            bar.setValue(bar.value() + delta * bar.pageStep())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys arrive here."""
        super().focusInEvent(event)
        self._show_focus(is_focused=event.reason() is not Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys arrive elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(is_focused=False)

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 - Qt's name
        """Fill what lies around the page."""
        painter.fillRect(rect, QColor(theme.active_colours().backdrop))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._show_focus(is_focused=False)
            self.viewport().update()

    def _show_focus(self, *, is_focused: bool) -> None:
        colours = theme.active_colours()
        wanted = QColor(colours.accent if is_focused else colours.backdrop)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)

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
