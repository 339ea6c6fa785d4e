"""One tool as a card: a button that also takes files. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.queue.option_wording import tool_name
from app.gui.queue.sources import local_paths
from app.gui.tool_gallery.wording import result_names, tool_sentence
from app.gui.wrapped_label import WrappedLabel, place_at_start
from app.services.tools import Tool
from core.errors import AppError

_ICON = tokens.ICON_TOOLBAR + tokens.SPACE_HALF
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ToolCard(QAbstractButton):
    """Click, Enter or Space choose the tool; files that are dropped on it go to it at once."""

    files_dropped = Signal(object)
    """Paths (list[Path]) of files and folders."""
    step_wanted = Signal(int, int)
    """The focus shall move: steps to the right and down."""

    def __init__(self, tool: Tool, parent: QWidget) -> None:
        """Show a tool that can run, as far as is known."""
        super().__init__(parent)
        self.tool = tool
        self._missing: AppError | None = None
        self._is_below_files = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._symbol = QLabel(self)
        self._name = WrappedLabel(tool_name(tool), self)
        self._name.setFont(theme.scaled_font(self._name.font(), tokens.TYPE_BODY, is_bold=True))
        self._sentence = WrappedLabel(tool_sentence(tool), self)
        self._makes = WrappedLabel(self.tr("Makes: {}").format(result_names(tool)), self, is_muted=True)
        self._needs = WrappedLabel("", self)
        self._needs.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it is that of buttons
        self._needs.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        texts = QVBoxLayout()
        texts.setSpacing(tokens.SPACE_HALF)
        for label in (self._name, self._sentence, self._makes, self._needs):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            place_at_start(label)  # names that begin with Latin letters, too
            texts.addWidget(label)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[tokens.SPACE + tokens.SPACE_HALF] * 4)
        layout.setSpacing(tokens.SPACE + tokens.SPACE_HALF)
        layout.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        self.setAccessibleName(tool_name(tool))
        self._describe()
        self._draw_symbol()

    @property
    def missing(self) -> AppError | None:
        """Why it cannot run; None where it can."""
        return self._missing

    def set_missing(self, missing: AppError | None) -> None:
        """Say why it cannot run now, or that it can."""
        self._missing = missing
        text = "" if missing is None else error_text(missing)
        self._needs.setText(text[:1].upper() + text[1:])
        self._needs.set_tint(theme.active_colours().warning)
        self._needs.setVisible(missing is not None)
        self._describe()
        self._draw_symbol()
        self.updateGeometry()

    def words(self) -> str:
        """Return all its words, for the search."""
        return " ".join((self._name.text(), self._sentence.text(), self._makes.text(), self.tool.slug)).casefold()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the theme and the size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_needs"):
            self._needs.set_tint(theme.active_colours().warning)
            self._draw_symbol()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses as Space does; arrows go to the neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            self.step_wanted.emit(*_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files while the tool can run."""
        if self._missing is None and local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._is_below_files = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The files went elsewhere."""
        self._is_below_files = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Give the files to the tool."""
        self._is_below_files = False
        self.update()
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card; its words are labels."""
        colours = theme.active_colours()
        is_marked = self.hasFocus() or self._is_below_files
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.FOCUS_BORDER if is_marked else tokens.BORDER
        painter.setPen(QPen(theme.colour(colours.accent if is_marked else colours.control_border), width))
        is_raised = self.underMouse() or self._is_below_files
        painter.setBrush(theme.colour(colours.surface_hover if is_raised else colours.surface))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), tokens.RADIUS, tokens.RADIUS)
        painter.end()

    def _describe(self) -> None:
        parts = (self._sentence.text(), self._makes.text(), self._needs.text())
        self.setAccessibleDescription(" ".join(part for part in parts if part))

    def _draw_symbol(self) -> None:
        colours = theme.active_colours()
        tint = colours.accent if self._missing is None else colours.text_muted
        edge = theme.icon_edge(_ICON, self.fontMetrics())
        self._symbol.setPixmap(icons.pixmap(self.tool.icon, edge, tint, self.devicePixelRatioF()))
