"""The list of models as it is shown: titles take the room that the other columns leave. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.gui import tokens
from app.gui.settings_dialog.model_table import TITLE

_FEWEST_CHARACTERS = 16  # of a title; in a narrower window the list is scrolled sideways, and the page is not
_FEWEST_LINES = 8


class ModelView(QTableView):
    """One row is chosen at a time."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        """Show a model with the columns of ``ModelTable``."""
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # Rows of one height: with many models, heights by content are asked for again at every change of width.
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # many titles differ only at their ends
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._on_section_resized)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()
            self._fit_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the titles the width that is left."""
        super().resizeEvent(event)
        self._fit_titles()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + tokens.SPACE)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _FEWEST_LINES)

    def _on_section_resized(self, section: int, _before: int, _after: int) -> None:
        if section != TITLE:
            self._fit_titles()

    def _fit_titles(self) -> None:
        header = self.horizontalHeader()
        room = self.viewport().width() - (header.length() - header.sectionSize(TITLE))
        header.resizeSection(TITLE, max(room, self.fontMetrics().averageCharWidth() * _FEWEST_CHARACTERS))
