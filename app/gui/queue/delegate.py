"""Paints the rows of the queue: a symbol beside the words of the state, and a thin bar below while a file is read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import icons, theme, tokens
from app.gui.queue import wording
from app.gui.queue.badge import badge, badge_size
from app.gui.queue.model import ROW_ROLE, Column
from app.gui.queue.rows import QueueRow, RowState, TextQuestion

_BAR = 3  # height of the bar, device-independent pixels

# Name in the icon family and field of ``Colours``; the words beside it say the same.
_SYMBOLS = {
    RowState.WAITING: ("clock", "text_muted"),
    RowState.READING: ("scan-text", "accent"),
    RowState.STOPPING: ("circle-stop", "text_muted"),
    RowState.DONE: ("circle-check", "success"),
    RowState.FAILED: ("circle-x", "danger"),
    RowState.CANCELLED: ("ban", "text_muted"),
}

_ASKED = ("circle-question-mark", "accent")  # a question about it is open above the list; the tool tip says which


class QueueDelegate(QStyledItemDelegate):
    """For the columns of ``QueueModel``."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without drawn symbols."""
        super().__init__(parent)
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._badges: dict[tuple[str, float], QIcon] = {}

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add symbol and colours to what the style paints."""
        super().initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        if not isinstance(row, QueueRow):
            return
        if index.column() == Column.FILE:
            option.textElideMode = Qt.TextElideMode.ElideMiddle  # endings and numbers tell files apart
            if row.served is not None:
                option.icon = self._badge(option)
                option.decorationSize = badge_size(wording.served_badge(), option.font)
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            return
        colours = theme.active_colours()
        is_asked = row.state is RowState.WAITING and row.question is TextQuestion.OPEN
        name, field = _ASKED if is_asked else _SYMBOLS[row.state]
        option.icon = self._icon(name, getattr(colours, field))
        edge = theme.icon_edge(tokens.ICON_SMALL, option.fontMetrics)
        option.decorationSize = QSize(edge, edge)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        if row.state in (RowState.WAITING, RowState.CANCELLED, RowState.STOPPING):
            option.palette.setColor(option.palette.ColorRole.Text, QColor(colours.text_muted))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if index.column() != Column.STATE or not isinstance(row, QueueRow):
            return
        if row.state is not RowState.READING or not row.total:
            return
        colours = theme.active_colours()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(tokens.SPACE_HALF, 0, -tokens.SPACE, 0)
        groove = QRect(area.left(), area.bottom() - _BAR - 1, area.width(), _BAR)
        filled = QRect(groove)
        filled.setWidth(round(groove.width() * row.done / row.total))
        painter.fillRect(groove, QColor(colours.control_border if is_selected else colours.border))
        painter.fillRect(
            QStyle.visualRect(option.direction, groove, filled),
            QColor(colours.on_accent if is_selected else colours.accent),
        )

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        width = super().sizeHint(option, index).width()
        edge = theme.icon_edge(tokens.ICON_SMALL, option.fontMetrics)
        return QSize(width, max(option.fontMetrics.height(), edge) + 2 * tokens.SPACE)

    def forget_colours(self) -> None:
        """Draw symbols anew, after the theme has changed."""
        self._icons.clear()
        self._badges.clear()

    def _badge(self, option: QStyleOptionViewItem) -> QIcon:
        ratio = option.widget.devicePixelRatioF() if option.widget is not None else 1.0
        key = (option.font.key(), ratio)
        if key not in self._badges:
            self._badges[key] = badge(wording.served_badge(), option.font, ratio)
        return self._badges[key]

    def _icon(self, name: str, tint: str) -> QIcon:
        if (name, tint) not in self._icons:
            self._icons[name, tint] = icons.icon(name, tint)
        return self._icons[name, tint]
