"""Rows of a list that are high enough to be taken hold of. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.gui import tokens


class RoomyRows(QStyledItemDelegate):
    """The style's own rows are as high as their letters."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row with room above and below its text."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + tokens.SPACE_2)
