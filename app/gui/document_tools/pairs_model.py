"""The blocks of a page with their translation, as Qt's item model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from app.gui import icons, theme
from app.gui.document_tools.notes import shown_note
from app.gui.document_tools.wording import state_text
from app.gui.queue.wording import plain_tip
from app.gui.row_model import Index, RowModel
from core.geometry import BBox
from core.model import Block, Page, block_text_with_marker
from core.number_order import isolated_numbers
from core.translation import TranslationState

# Name in the icon family and field of ``Colours``; the words beside it say the same.
_ICONS = {TranslationState.DOUBTFUL: ("circle-alert", "warning"), TranslationState.KEPT: ("circle-x", "danger")}


class PairsModel(RowModel):
    """Shows one row a block: the original, the translation, and what a person should look at. GUI thread only."""

    ORIGINAL, TRANSLATION, NOTE = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("Original"), self.tr("Translation"), self.tr("To look at"))
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its icon, and why it is marked."""
        if not index.isValid():
            return None
        original, translated = self._rows[index.row()]
        made = translated.translation if translated is not None else None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == self.ORIGINAL:
                return isolated_numbers(block_text_with_marker(original))
            if column == self.TRANSLATION:
                return isolated_numbers(block_text_with_marker(translated)) if translated is not None else ""
            return state_text(made.state) if made is not None else ""
        if role == Qt.ItemDataRole.ToolTipRole and made is not None and made.note:
            return plain_tip(shown_note(made.note))
        if role == Qt.ItemDataRole.DecorationRole and column == self.NOTE and made is not None and made.state in _ICONS:
            name, tint = _ICONS[made.state]
            return icons.icon(name, getattr(theme.active_colours(), tint))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            down = Qt.AlignmentFlag.AlignVCenter if column == self.NOTE else Qt.AlignmentFlag.AlignTop  # as its icon
            return int(Qt.AlignmentFlag.AlignLeading | down)
        return None
