"""The blocks of a page with their translation, as Qt's item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui import icons
from app.gui.document_tools.notes import shown_note
from app.gui.document_tools.wording import state_text
from app.gui.queue.wording import plain_tip
from core.geometry import BBox
from core.model import Block, Page, block_text_with_marker
from core.translation import TranslationState

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICONS = {TranslationState.DOUBTFUL: "circle-alert", TranslationState.KEPT: "circle-x"}


class PairsModel(QAbstractTableModel):
    """Shows one row a block: the original, the translation, and what a person should look at. GUI thread only."""

    ORIGINAL, TRANSLATION, NOTE = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[tuple[Block, Block | None]] = []

    def set_pages(self, page: Page | None, translated: Page | None) -> None:
        """Show a page beside its translation; without one the second column is empty."""
        self.beginResetModel()
        self._rows = []
        if page is not None:
            others = translated.blocks if translated is not None else ()
            matches = len(others) == len(page.blocks)
            self._rows = [
                (block, others[number] if matches else None)
                for number, block in enumerate(page.blocks)
                if block.text.strip()
            ]
        self.endResetModel()

    def box(self, row: int) -> BBox | None:
        """Return where the block of a row stands."""
        return self._rows[row][0].bbox if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many blocks with text there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the columns: original, translation, note."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Original"), self.tr("Translation"), self.tr("To look at"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its icon, and why it is marked."""
        if not index.isValid():
            return None
        original, translated = self._rows[index.row()]
        made = translated.translation if translated is not None else None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == self.ORIGINAL:
                return block_text_with_marker(original)
            if column == self.TRANSLATION:
                return block_text_with_marker(translated) if translated is not None else ""
            return state_text(made.state) if made is not None else ""
        if role == Qt.ItemDataRole.ToolTipRole and made is not None and made.note:
            return plain_tip(shown_note(made.note))
        if role == Qt.ItemDataRole.DecorationRole and column == self.NOTE and made is not None and made.state in _ICONS:
            return icons.icon(_ICONS[made.state])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        return None
