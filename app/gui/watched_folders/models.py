"""Watched folders and the files set aside, as Qt's item models. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QDir, QLocale, QObject, Qt

from app.gui import icons, theme
from app.gui.error_wording import code_text, error_text
from app.gui.export_dialog.wording import isolated
from app.gui.queue.wording import plain_tip
from app.gui.row_model import Index, RowModel
from app.gui.translation import is_english
from app.gui.watched_folders.runner import Standing, WatchedFolder, WatchRunner
from app.gui.watched_folders.wording import makes, standing_text
from app.services.watch.port import WatchedFile
from core.text import shown_name

FOLDER, MAKES, STANDING, DONE, ASIDE = range(5)

# Name in the icon family and field of ``Colours``; the words beside it say the same.
_SYMBOLS = {
    Standing.STARTING: ("clock", "text_muted"),
    Standing.WATCHING: ("eye", "success"),
    Standing.WORKING: ("scan-text", "accent"),
    Standing.WAITING: ("clock", "warning"),
    Standing.HELD: ("triangle-alert", "warning"),
    Standing.PAUSED: ("pause", "text_muted"),
    Standing.FAILED: ("circle-x", "danger"),
}


class FoldersModel(RowModel):
    """One row a folder."""

    def __init__(self, runner: WatchRunner, parent: QObject | None = None) -> None:
        """Show the folders of a runner."""
        super().__init__(parent)
        self.name_columns(self.tr("Folder"), self.tr("Makes"), self.tr("State"), self.tr("Done"), self.tr("Set aside"))
        self._runner = runner
        self._rows: list[WatchedFolder] = runner.folders
        runner.reset.connect(self._on_reset)
        runner.changed.connect(self._on_changed)

    def row(self, number: int) -> WatchedFolder | None:
        """Return a folder by its row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        found = self.row(index.row()) if index.isValid() else None
        if found is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(found, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FOLDER:
            parts = [self._text(found, each) for each in (FOLDER, STANDING)]
            return ", ".join([*parts, self.tr("{} set aside").format(self._text(found, ASIDE))])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(found))
        if role == Qt.ItemDataRole.DecorationRole and column == STANDING:
            name, tint = _SYMBOLS[found.standing]
            return icons.icon(name, getattr(theme.active_colours(), tint))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (DONE, ASIDE):
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, found: WatchedFolder, column: int) -> str:
        locale = QLocale()
        return {
            FOLDER: shown_name(found.watch.folder.name) or str(found.watch.folder),
            MAKES: makes(found.watch),
            STANDING: standing_text(found),
            DONE: locale.toString(found.done),
            ASIDE: locale.toString(len(found.aside)),
        }[column]

    def _tip(self, found: WatchedFolder) -> str:
        lines = [
            isolated(QDir.toNativeSeparators(str(found.watch.folder))),
            self.tr("Results: {}").format(isolated(QDir.toNativeSeparators(str(found.watch.out)))),
        ]
        message = error_text(found.error) if found.error is not None else found.message
        return "\n".join([*lines, message] if message else lines)

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._rows = self._runner.folders
        self.endResetModel()

    def _on_changed(self, watch_id: str) -> None:
        for number, found in enumerate(self._rows):
            if found.watch.id == watch_id:
                self.dataChanged.emit(self.index(number, 0), self.index(number, ASIDE))


class AsideModel(RowModel):
    """Files of one folder that were set aside, the latest first: name, and what to do."""

    FILE, NOTE = range(2)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.name_columns(self.tr("File set aside"), self.tr("Why, and what to do"))
        self._rows: list[WatchedFile] = []

    def set_folder(self, found: WatchedFolder | None) -> None:
        """Show what was set aside of a folder; None shows nothing."""
        rows = list(reversed(found.aside.values())) if found is not None else []
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> WatchedFile | None:
        """Return a file by its row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        file = self.row(index.row()) if index.isValid() else None
        if file is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(file.path.name) if index.column() == self.FILE else _reason(file)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{isolated(QDir.toNativeSeparators(str(file.path)))}\n{file.note}")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == self.FILE:
            return icons.icon("triangle-alert", theme.active_colours().warning)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None


def _reason(file: WatchedFile) -> str:
    """Return why it was set aside, without the place, which the row has."""
    if file.error_code and not is_english():
        return code_text(file.error_code)
    text = file.note.removeprefix(f"{file.path}: ")
    return text[:1].upper() + text[1:]
