"""The blocks of a page in reading order as Qt's item model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.model import Block, BlockKind, Page, block_text_with_marker

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MIME = "application/x-pagesight-block"
_BEGIN = 120  # characters of a block that are shown


class OrderModel(QAbstractListModel):
    """Shows one row for each block. GUI thread only.

    It never changes the order itself: what a person drags is told, and comes back as another page.
    """

    move_requested = Signal(int, int)
    """The block of this index shall have that index afterwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()

    def set_page(self, page: Page | None) -> None:
        """Show the blocks of a page."""
        self.beginResetModel()
        self._blocks = page.blocks if page is not None else ()
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of blocks."""
        return 0 if parent.isValid() else len(self._blocks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return number, kind and begin of the text of a block."""
        if not index.isValid() or not 0 <= index.row() < len(self._blocks):
            return None
        block = self._blocks[index.row()]
        text = " ".join(block_text_with_marker(block)[: 2 * _BEGIN].split())[:_BEGIN]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{index.row() + 1}  {text}" if text else f"{index.row() + 1}  ({kind_name(block.kind)})"
        if role == Qt.ItemDataRole.ToolTipRole:
            return kind_name(block.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}, {kind_name(block.kind)}: {text}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be dragged, and dropped between rows."""
        flags = super().flags(index)
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Blocks are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Take only rows of this list."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the row that is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Tell where a row was dropped; the answer is always no, lest the view removes the row by itself."""
        if data.hasFormat(_MIME) and row >= 0:
            source = int(bytes(data.data(_MIME).data()).decode())
            self.move(source, row if row <= source else row - 1)
        return False

    def move(self, source: int, target: int) -> None:
        """Ask for a block to have another index."""
        if source != target and 0 <= source < len(self._blocks) and 0 <= target < len(self._blocks):
            self.move_requested.emit(source, target)


def kind_name(kind: BlockKind) -> str:
    """Return what a kind of block is called."""
    return {
        BlockKind.PARAGRAPH: QCoreApplication.translate("Blocks", "paragraph"),
        BlockKind.HEADING: QCoreApplication.translate("Blocks", "heading"),
        BlockKind.LIST_ITEM: QCoreApplication.translate("Blocks", "list item"),
        BlockKind.TABLE: QCoreApplication.translate("Blocks", "table"),
        BlockKind.FORMULA: QCoreApplication.translate("Blocks", "formula"),
        BlockKind.FIGURE: QCoreApplication.translate("Blocks", "figure"),
        BlockKind.CAPTION: QCoreApplication.translate("Blocks", "caption"),
        BlockKind.FOOTNOTE: QCoreApplication.translate("Blocks", "footnote"),
        BlockKind.PAGE_HEADER: QCoreApplication.translate("Blocks", "page header"),
        BlockKind.PAGE_FOOTER: QCoreApplication.translate("Blocks", "page footer"),
        BlockKind.BARCODE: QCoreApplication.translate("Blocks", "bar code"),
    }[kind]
