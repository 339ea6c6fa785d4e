"""The models as a table, narrowed by a word and by what they are. GUI thread only."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import (
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from app.gui import icons, theme
from app.gui.queue import option_wording
from app.gui.row_model import Index, RowModel
from app.gui.sizes import size_text
from app.services.languages import language
from app.services.models.service import ModelRow, ModelState

TITLE, USE, STATE, SIZE = range(4)


class ModelKind(StrEnum):
    """What the list can be narrowed to."""

    ALL = "all"
    LANGUAGE = "language"
    DEFAULT = "default"
    USABLE = "usable"
    MISSING = "missing"


class ModelTable(RowModel):
    """All models of the catalog."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("Model"), self.tr("Use"), self.tr("State"), self.tr("Size"))
        self._rows: tuple[ModelRow, ...] = ()
        self._recommended: frozenset[str] = frozenset()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.title, self._use(row), self._state(row), self._size(row))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.id}\n{row.licence}\n{row.source}"
        is_recommended = row.id in self._recommended
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE and is_recommended:
            return self.tr("{}, recommended for this machine").format(row.title)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == TITLE and is_recommended:
            return icons.icon("star", theme.active_colours().accent)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            colours = theme.active_colours()
            name, tint = {
                ModelState.INSTALLED: ("circle-check", colours.success),
                ModelState.MISSING: ("circle-dashed", colours.text_muted),
                ModelState.DAMAGED: ("circle-x", colours.danger),
                ModelState.OUTDATED: ("triangle-alert", colours.warning),
            }[row.state]
            return icons.icon(name, tint)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def recommend(self, model_ids: frozenset[str]) -> None:
        """Mark the models that suit this machine."""
        self._recommended = model_ids
        if self._rows:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._rows) - 1, TITLE))

    def set_rows(self, rows: tuple[ModelRow, ...]) -> None:
        """Show how the models stand now: what is always needed first, then language models, data of Tesseract last."""
        rows = tuple(sorted(rows, key=_group))
        if [row.id for row in rows] == [row.id for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SIZE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ModelRow | None:
        """Return a model by its row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _use(self, row: ModelRow) -> str:
        if row.can_chat and row.can_see:
            return self.tr("Chats and reads")
        if row.can_chat:
            return self.tr("Chats")
        if row.can_see:
            return self.tr("Reads pictures")
        return {
            "text_detection": self.tr("Finds lines"),
            "text_recognition": self.tr("Reads lines"),
            "page_orientation": self.tr("Turns pages"),
            "layout": self.tr("Layout"),
            "embedding": self.tr("Compares sentences"),
            "quick_reading": self.tr("Reads print quickly"),
        }.get(row.role, row.role)

    def _size(self, row: ModelRow) -> str:
        return size_text(row.size) if row.size else self.tr("not known")

    def _state(self, row: ModelRow) -> str:
        if row.is_system:
            return self.tr("Of the system")
        if row.is_bundled and row.state is ModelState.INSTALLED:
            return self.tr("Of the program")
        return {
            ModelState.INSTALLED: self.tr("Installed"),
            ModelState.MISSING: self.tr("Not installed"),
            ModelState.DAMAGED: self.tr("Damaged"),
            ModelState.OUTDATED: self.tr("Older version"),
        }[row.state]


class ModelFilter(QSortFilterProxyModel):
    """The models of a kind that have a text in title, id, script or a language."""

    def __init__(self, table: ModelTable, parent: QObject | None = None) -> None:
        """Show all."""
        super().__init__(parent)
        self._table = table
        self._word = ""
        self._kind = ModelKind.ALL
        self.setSourceModel(table)

    def narrow(self, word: str, kind: ModelKind) -> None:
        """Show the models of a kind that have a word."""
        self.beginFilterChange()
        self._word, self._kind = word.strip().casefold(), kind
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether a model is shown."""
        model = self._table.row(row)
        return model is not None and _is_of(model, self._kind) and self._word in _words(model)


def _group(row: ModelRow) -> int:
    if row.is_default:
        return 0
    if row.is_language_model:
        return 1
    return 3 if row.id.startswith("tesseract-") else 2


def _is_of(row: ModelRow, kind: ModelKind) -> bool:
    match kind:
        case ModelKind.ALL:
            return True
        case ModelKind.LANGUAGE:
            return row.is_language_model
        case ModelKind.DEFAULT:
            return row.is_default
        case ModelKind.USABLE:
            return row.state is ModelState.INSTALLED
        case ModelKind.MISSING:
            return row.state is not ModelState.INSTALLED


def _script(row: ModelRow) -> str:
    return option_wording.script_name(row.script) if row.script else ""


def _words(row: ModelRow) -> str:
    entries = [language(tag) for tag in row.languages]
    names = [name for entry in entries for name in (entry.name, entry.native_name, entry.code, entry.tag)]
    names += [option_wording.short_language_name(entry) for entry in entries]
    return "\n".join((row.id, row.title, row.script, _script(row), *names)).casefold()
