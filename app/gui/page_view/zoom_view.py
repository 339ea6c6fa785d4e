"""A view that fits, zooms and turns what it shows, by keys, wheel and pinch."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from app.gui import theme, tokens

MIN_SCALE, MAX_SCALE = 0.02, 16.0
ZOOM_STEP = 1.25
_WHEEL_STEP = 1.0015  # to the power of eighths of a degree: a notch of a mouse wheel gives 1.2
_MARGIN = 0.02  # of the page's longer side, left free around it


class ZoomMode(StrEnum):
    """How the scale follows the size of the view."""

    FIT_WIDTH = "fit_width"
    FIT_PAGE = "fit_page"
    FREE = "free"


class ZoomView(QGraphicsView):
    """Shows one sheet; scene coordinates are those of the sheet, origin top-left. GUI thread only."""

    scale_changed = Signal(float)
    """Pixels of the screen for a pixel of the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a sheet."""
        super().__init__(parent)
        self._frame = QRectF()
        self._mode = ZoomMode.FIT_PAGE
        self._turn = 0
        self._shows_focus = False
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(*[tokens.FOCUS_BORDER] * 4)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def frame(self) -> QRectF:
        """The page frame; empty without a page."""
        return self._frame

    def show_frame(self, width: float, height: float) -> None:
        """Take a sheet of this size and fit it; the first one after none is shown from its top."""
        is_first = self._frame.isEmpty()
        self._frame = QRectF(0, 0, width, height)
        margin = max(width, height) * _MARGIN
        self.setSceneRect(self._frame.adjusted(-margin, -margin, margin, margin))
        self._fit()
        if is_first:
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
                bar.setValue(bar.minimum())

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

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Enlarge by a factor; what lies at a point of the viewport, by default its middle, stays there."""
        where = at if at is not None else self.viewport().rect().center()
        fixed = self.mapToScene(where)
        self.set_scale(self.scale_factor * factor)
        self.scroll_by(self.mapFromScene(fixed) - where)

    def scroll_by(self, distance: QPoint) -> None:
        """Move the view over the sheet by pixels of the screen, as far as there is sheet."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + (-distance.x() if across.isRightToLeft() else distance.x()))
        down.setValue(down.value() + distance.y())

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
        margin = 2 * _MARGIN * max(width, height)
        width, height = width + margin, height + margin
        # One pixel less, lest rounding brings a scroll bar for nothing.
        room = self.maximumViewportSize() - QSize(1, 1)
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
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_WHEEL_STEP ** event.angleDelta().y(), event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom by pinching."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), self.viewport().mapFromGlobal(pinch.hotSpot()).toPoint())
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw the edge around the view, which shows whether keys arrive here."""
        if event.type() is QEvent.Type.Paint:
            colours = theme.active_colours()
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(colours.backdrop))  # the corner between the scroll bars, too
            if self._shows_focus:
                edge = tokens.FOCUS_BORDER
                ring = self.viewport().geometry().adjusted(-edge, -edge, edge, edge)
                painter.fillRect(ring, QColor(colours.accent))
            painter.end()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys arrive here."""
        super().focusInEvent(event)
        self._show_focus(event.reason() is not Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys arrive elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(False)

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 - Qt's name
        """Fill what lies around the page."""
        painter.fillRect(rect, QColor(theme.active_colours().backdrop))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self.viewport().update()

    def _show_focus(self, shows_focus: bool) -> None:
        self._shows_focus = shows_focus
        self.update()
