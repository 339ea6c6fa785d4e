"""What a screen reader finds on the page: each line is a child of the canvas, with its text, place and confidence.

Qt owns interfaces that it was given and deletes them with their widget; Python must not free them earlier, so they are
kept here until then. Nothing is made before an assistive program asks. GUI thread only.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.overlay_item import percent, polygon_of
from app.services.views.page_text import PageText, TextLine

_NOWHERE = QRect()


class AccessibleLine(QAccessibleInterface):
    """A line of the page: its text is its name, its confidence its description."""

    def __init__(self, page: AccessibleCanvas, number: int) -> None:
        """Stand for the line of this index in the text of the page."""
        super().__init__()
        self._page, self._number = page, number

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the line is still shown."""
        return self._page.isValid() and self._number < self._page.line_count

    def object(self) -> QObject | None:  # type: ignore[override] # Qt's stubs forget None
        """Return nothing: a line is no object of Qt."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override] # Qt's stubs forget None
        """Return the window of the page."""
        return self._page.window() if self._page.isValid() else None

    def parent(self) -> QAccessibleInterface:
        """Return the page."""
        return self._page

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt's stubs forget None
        """Return nothing: a line has no parts."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name, and its stubs forget None
        """Return nothing: a line has no parts."""
        return None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return 0."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return -1."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return what the line says, or how sure that is."""
        line = self._page.line(self._number)
        if line is None:
            return ""
        if kind in (QAccessible.Text.Name, QAccessible.Text.Value):
            return line.text
        if kind is QAccessible.Text.Description and line.confidence is not None:
            return QCoreApplication.translate("PageCanvas", "Confidence {confidence}").format(
                confidence=percent(line.confidence)
            )
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Change nothing; text is edited elsewhere."""

    def rect(self) -> QRect:
        """Return the place on the screen."""
        return self._page.rect_of(self._number)

    def role(self) -> QAccessible.Role:
        """Return that of text."""
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        """Return that it cannot be edited, and whether it is in view."""
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = not self.rect().intersects(self._page.rect())
        return state


class AccessibleCanvas(QAccessibleWidget):
    """The page: its widgets, then its lines in reading order."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Stand for a canvas."""
        super().__init__(canvas, QAccessible.Role.Document)
        self.canvas = canvas
        self._lines: dict[int, AccessibleLine] = {}

    @property
    def line_count(self) -> int:
        """Lines of the page."""
        text = self._text()
        return len(text.lines) if text is not None else 0

    def line(self, number: int) -> TextLine | None:
        """Return a line of the page's text, None where there is none of that index."""
        text = self._text()
        return text.lines[number] if text is not None and number < len(text.lines) else None

    def rect_of(self, number: int) -> QRect:
        """Return where on the screen a line stands."""
        text = self._text()
        if text is None or number >= len(text.lines):
            return _NOWHERE
        box = self.canvas.mapFromScene(polygon_of(text.lines[number].quad)).boundingRect()
        return QRect(self.canvas.viewport().mapToGlobal(box.topLeft()), box.size())

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return the number of widgets and lines."""
        return super().childCount() + self.line_count

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt's stubs forget None
        """Return a widget or a line."""
        widgets = super().childCount()
        if index < widgets:
            return super().child(index)
        number = index - widgets
        if number >= self.line_count:
            return None
        if number not in self._lines:
            line = self._lines[number] = AccessibleLine(self, number)
            QAccessible.registerAccessibleInterface(line)
        return self._lines[number]

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return the index of a widget or a line, -1 for others."""
        for number, line in self._lines.items():
            if line is child:
                return super().childCount() + number
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name, and its stubs forget None
        """Return the line at a place of the screen, else the widget there."""
        text = self._text()
        if text is not None:
            point = self.canvas.mapToScene(self.canvas.viewport().mapFromGlobal(QPoint(x, y)))
            number = text.line_at(point.x(), point.y())
            if number is not None:
                return self.child(super().childCount() + number)
        return super().childAt(x, y)

    def forget_lines(self) -> None:
        """Let go of the lines of a page that is no longer shown."""
        lines, self._lines = self._lines, {}
        for line in lines.values():
            if shiboken6.isValid(line):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(line))

    def _text(self) -> PageText | None:
        return self.canvas.text if shiboken6.isValid(self.canvas) else None


class _Registry:
    """Keeps interfaces until Qt has deleted them."""

    def __init__(self) -> None:
        self._is_installed = False
        self._kept: dict[PageCanvas, AccessibleCanvas] = {}

    def install(self) -> None:
        if not self._is_installed:
            self._is_installed = True
            QAccessible.installFactory(self._make)

    def text_changed(self, canvas: PageCanvas) -> None:
        kept = self._kept.get(canvas)
        if kept is not None:
            kept.forget_lines()
            QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.ObjectReorder))

    def forget(self, canvas: PageCanvas) -> None:
        kept = self._kept.pop(canvas, None)
        if kept is not None:
            kept.forget_lines()

    def _make(self, key: str, target: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(target, PageCanvas):
            return None
        for gone in [canvas for canvas in self._kept if not shiboken6.isValid(canvas)]:
            self.forget(gone)
        interface = self._kept[target] = AccessibleCanvas(target)
        return interface


_registry = _Registry()


def make_accessible() -> None:
    """Let screen readers find the lines of every canvas; more calls do nothing."""
    _registry.install()


def text_changed(canvas: PageCanvas) -> None:
    """Tell screen readers that another page is shown; to be called after the canvas has its text."""
    _registry.text_changed(canvas)


def close_accessible(canvas: PageCanvas) -> None:
    """Let go of what screen readers were told of a canvas."""
    _registry.forget(canvas)
