"""Editing the text of a block where it stands in the text of the page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.gui.editing.page_editor import PageEditor
from app.gui.text_panel.block_field import BlockField
from app.gui.text_panel.plain_text_tab import PlainTextTab
from app.gui.workspace import Place, Workspace
from app.services.views.line_changes import rows_of, with_rows
from core.model import Block, Direction


class BlockEditing(QObject):
    """Opens the field over a block of the text, and takes over what was written. GUI thread only."""

    cell_requested = Signal(object)
    """A table is to be edited, which is done elsewhere: the Place."""

    def __init__(self, tab: PlainTextTab, workspace: Workspace, editor: PageEditor) -> None:
        """Edit in a tab."""
        super().__init__(tab)
        self._tab, self._workspace, self._editor = tab, workspace, editor
        self._block: int | None = None
        self._is_closing = False
        self.field = BlockField(tab.viewport())
        self.field.accepted.connect(self.accept)
        self.field.left.connect(self.leave)
        self.field.step_requested.connect(self._on_step)
        self.field.textChanged.connect(self._place)
        tab.edit_requested.connect(self.begin)
        tab.verticalScrollBar().valueChanged.connect(self._place)
        tab.resized.connect(self._place)
        # The field belongs to one version of one page.
        workspace.page_index_changed.connect(self.accept)
        workspace.document_changed.connect(self.accept)

    @property
    def is_open(self) -> bool:
        """Whether a block is being edited."""
        return self._block is not None

    @Slot()
    def begin(self) -> None:
        """Edit the block of the current place, with the caret in its line; the first one without a place."""
        page = self._workspace.page
        if page is None or not page.blocks or page.failure is not None:
            return
        place = self._workspace.place or Place(next((n for n, each in enumerate(page.blocks) if _is_text(each)), 0))
        block = page.blocks[place.block]
        if block.table is not None:
            self.cell_requested.emit(place)
            return
        if not _is_text(block):
            return
        self._workspace.set_place(place)
        self._block = place.block
        row = place.line or 0
        position = 0
        if place.word is not None and row < len(block.lines) and place.word < len(block.lines[row].words):
            position = max(0, block.lines[row].text.find(block.lines[row].words[place.word].text))
        is_rtl = any(line.direction is Direction.RIGHT_TO_LEFT for line in block.lines)
        direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self.field.setPlainText("")
        self.field.begin(rows_of(block), row, position, direction)
        self._place()

    @Slot()
    def accept(self) -> None:
        """Take over what was written."""
        block, rows = self._block, self.field.rows()
        if block is None:
            return
        self._close()
        page = self._workspace.page
        if page is not None and block < len(page.blocks):
            self._editor.apply(self.tr("Edit text"), partial(with_rows, block=block, rows=rows), Place(block))

    @Slot()
    def leave(self) -> None:
        """Forget what was written."""
        if self._block is not None:
            self._close()

    @Slot(int)
    def _on_step(self, delta: int) -> None:
        block = self._block
        self.accept()
        page = self._workspace.page
        if block is None or page is None:
            return
        target = block + delta
        while 0 <= target < len(page.blocks) and not _is_text(page.blocks[target]):
            target += delta
        if 0 <= target < len(page.blocks):
            self._workspace.set_place(Place(target, 0))
            self.begin()

    def _close(self) -> None:
        self._block = None
        had_focus = self.field.hasFocus()
        self.field.hide()
        if had_focus:
            self._tab.setFocus()

    @Slot()
    def _place(self) -> None:
        area = self._tab.area_of(self._block) if self._block is not None else None
        if area is not None:
            self.field.place(area)


def _is_text(block: Block) -> bool:
    return block.table is None and bool(block.lines)
