"""What this program is and what it is made of: versions and licences, with their texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.button_words import name_buttons
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.row_model import Index, RowModel
from app.gui.row_table import row_table
from app.gui.services import GuiServices
from app.gui.update_row import UpdateRow
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel, place_at_start
from app.services.models.service import ModelService, ModelState
from app.services.parts import installed_parts, licence_text
from core.errors import AppError


@dataclass(frozen=True, slots=True)
class PartRow:
    """A row of the list: a package or a model."""

    name: str
    version: str
    licence: str
    note: str
    is_model: bool


def collect_rows(models: ModelService) -> tuple[PartRow, ...]:
    """Return the models of the catalog and the packages that are here. Any thread."""
    rows = [
        PartRow(row.id, "", row.licence, row.title if row.state is ModelState.INSTALLED else f"({row.title})", True)
        for row in models.list()
    ]
    rows += [PartRow(part.name, part.version, part.licence, part.note, False) for part in installed_parts()]
    return tuple(rows)


class PartTable(RowModel):
    """Parts with versions and licences."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("Part"), self.tr("Version"), self.tr("Licence"))
        self._rows: tuple[PartRow, ...] = ()

    def set_rows(self, rows: tuple[PartRow, ...]) -> None:
        """Show these parts."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> PartRow:
        """Return a part."""
        return self._rows[number]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, self.tr("model") if row.is_model else row.version, row.licence)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.note or None
        return None


class AboutDialog(QDialog):
    """Versions and licences of the program, its parts and the models it knows."""

    def __init__(self, services: GuiServices, version: str, parent: QWidget | None = None) -> None:
        """Build the dialog; the list is filled once it was collected in the background."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pagesight"))
        self._call: BackgroundCall | None = None
        title = QLabel(f"Pagesight {version}", self)
        title.setFont(theme.scaled_font(self.font(), tokens.TYPE_TITLE, is_bold=True))
        place_at_start(title)
        summary = WrappedLabel(
            self.tr(
                "Turns pictures and PDFs into text on this computer; nothing is sent anywhere.\n"
                "Free software under the GNU Affero General Public License, version 3 or later."
            ),
            self,
        )
        picture = QLabel(self)
        picture.setPixmap(
            icons.pixmap("scan-text", tokens.ICON_LARGE, theme.active_colours().accent, self.devicePixelRatioF())
        )
        self.updates = UpdateRow(services.paths.settings_file, self)
        self.table = PartTable(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.table)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search parts and licences"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.parts = self._make_view()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        name_buttons(buttons)

        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_2)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(summary)
        head.addLayout(words, 1)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.parts)
        halves.addWidget(self.text)
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_3, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addLayout(head)
        layout.addWidget(self.updates)
        layout.addWidget(self.search)
        layout.addWidget(halves, 1)
        layout.addWidget(buttons)
        resize_to_text(self, 90, 36)
        run_in_background(self, partial(collect_rows, services.models), self._on_rows)

    def _make_view(self) -> QTableView:
        view = row_table(self._shown, self.tr("Parts and their licences"), self)
        view.horizontalHeader().setStretchLastSection(True)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        return view

    def _on_rows(self, rows: tuple[PartRow, ...]) -> None:
        self.table.set_rows(rows)
        if rows:
            self.parts.setCurrentIndex(self._shown.index(0, 0))  # selectRow finds no cell in a mirrored table

    def _on_current(self, index: QModelIndex) -> None:
        if self._call is not None:
            self._call.drop()
            self._call = None
        if not index.isValid():
            self.text.clear()
            return
        row = self.table.row(self._shown.mapToSource(index).row())
        self.text.setPlainText("\n".join(part for part in (row.licence, row.note) if part))
        if not row.is_model:
            read: Callable[[], str] = partial(licence_text, row.name)
            self._call = run_in_background(self, read, self._on_text, self._on_no_text)

    def _on_text(self, text: str) -> None:
        self._call = None
        nothing = self.tr("This part ships no text of its licence; its name above says which it is.")
        self.text.setPlainText(f"{self.text.toPlainText()}\n\n{text or nothing}")

    def _on_no_text(self, error: AppError) -> None:
        self._on_text("")
