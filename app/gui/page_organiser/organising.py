"""The ways to the page organiser, and what becomes of what it makes: new rows of the queue. GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui import icons, panels
from app.gui.error_wording import error_text
from app.gui.page_organiser.files import FileChoice
from app.gui.qt_jobs import run_in_background
from app.gui.queue.panel import QueuePanel
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.gui.services import GuiServices
from app.gui.translation import listed
from app.services.library.library import Library, StoredDocument
from app.services.library.sources import find_source
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import AppError, FileMissingError
from core.model import TextLayerMode, Tier
from core.text import shown_name


@dataclass(frozen=True, slots=True)
class _Opened:
    """Documents of the library, ready to be organised."""

    choices: tuple[FileChoice, ...]
    options: ReadOptions


class PageOrganising(QObject):
    """Opens the organiser for rows of the queue and documents of the library."""

    message = Signal(str)
    """Why nothing came of it, or what was made."""

    def __init__(self, services: GuiServices, panel: QueuePanel, window: QWidget) -> None:
        """Serve a window: the actions appear in the context menu of its queue."""
        super().__init__(window)
        self._services = services
        self._panel = panel
        self._window = window
        self.merge_action = self._action(self.tr("Mer&ge into one document…"), "combine", "Ctrl+M")
        self.merge_action.setToolTip(self.tr("Make one document of the chosen files, in the order you want"))
        self.organise_action = self._action(self.tr("Organise pa&ges…"), "layout-grid", "Ctrl+Shift+M")
        self.organise_action.setToolTip(self.tr("Put pages into order, turn them, take them out, or split the file"))
        self.merge_action.triggered.connect(self._on_rows)
        self.organise_action.triggered.connect(self._on_rows)
        panel.view.addActions(self.actions())
        panel.view.selectionModel().selectionChanged.connect(self._enable)
        panel.presenter.model.rowsRemoved.connect(self._enable)
        self._enable()

    def actions(self) -> list[QAction]:
        """Return the actions for a menu, in order."""
        return [self.merge_action, self.organise_action]

    def open_documents(self, document_ids: Sequence[str]) -> None:
        """Organise the pages of documents of the library."""
        look_up = partial(_look_up, self._services.library, tuple(document_ids))
        run_in_background(self, look_up, self._on_looked_up, self._on_error)

    def _action(self, text: str, icon: str, shortcut: str) -> QAction:
        action = QAction(text, self)
        icons.set_icon(action, icon)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._panel.addAction(action)
        return action

    def _rows(self) -> list[QueueRow]:
        rows = self._panel.presenter.model
        return [row for key in self._panel.selected_keys() if (row := rows.row(key)) is not None]

    def _enable(self) -> None:
        count = len(self._panel.selected_keys())
        self.merge_action.setEnabled(count > 1)
        self.organise_action.setEnabled(count == 1)

    def _on_rows(self) -> None:
        rows = self._rows()
        if not rows:
            return
        options = rows[0].options
        dialog = panels.organiser_dialog(
            self._services,
            [FileChoice(row.path, row.options.pages) for row in rows],
            options.read,
            self._window,
            can_replace=True,
            is_replacing=all(row.state is RowState.WAITING for row in rows),
        )
        dialog.documents_created.connect(partial(self._on_created, options, [row.key for row in rows]))
        self._show(dialog)

    def _on_looked_up(self, opened: _Opened) -> None:
        dialog = panels.organiser_dialog(self._services, opened.choices, opened.options, self._window)
        dialog.documents_created.connect(partial(self._on_created, FileOptions(opened.options), []))
        self._show(dialog)

    def _show(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _on_created(self, options: FileOptions, keys: Iterable[int], paths: Sequence[Path], is_replacing: bool) -> None:
        queue = self._panel.presenter
        if is_replacing:
            queue.remove([key for key in keys if (row := queue.model.row(key)) and not row.state.is_active])
        rows = queue.add_files(paths, replace(options, pages=None))
        if rows:
            self._panel.select(rows[0].key)
        self.message.emit(self.tr("Made: {}").format(listed(shown_name(path.name) for path in paths)))

    def _on_error(self, error: AppError) -> None:
        self.message.emit(error_text(error))


def _look_up(library: Library, document_ids: tuple[str, ...]) -> _Opened:
    """Find the sources of documents, and how the first one was read.

    Raises:
        FileMissingError: If a source is gone.
        DocumentUnknownError: If a document is gone.
    """
    documents = [library.document(document_id) for document_id in document_ids]
    if not documents:
        raise FileMissingError("no document was chosen", remedy="Choose one in the library")
    choices = tuple(FileChoice(find_source(library, document)) for document in documents)
    return _Opened(choices, _options_of(documents[0]))


def _options_of(document: StoredDocument) -> ReadOptions:
    """Return the options whose key a document carries, so that its results come along; else the usual ones."""
    usual = ReadOptions(Tier.CPU, document.language, TextLayerMode.AUTO, CPU_MODELS)
    candidates = [replace(usual, text_layer=mode) for mode in TextLayerMode]
    return next((each for each in candidates if each.reading_key == document.reading_key), usual)
