"""What is done when a page cannot be shown: the bars above it, finding a moved file, passwords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui.error_wording import error_remedy, error_text, error_what
from app.gui.page_view.message_bar import MessageBar
from app.gui.password_bar import PasswordBar
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.library.library import Library, StoredDocument
from app.services.library.sources import find_source, set_source
from core.errors import (
    AppError,
    DocumentUnknownError,
    FileDamagedError,
    FileMissingError,
    FileUnreadableError,
    PasswordRequiredError,
    PasswordWrongError,
)
from core.text import shown_name

_ELSEWHERE = (FileMissingError, FileUnreadableError, FileDamagedError)
"""The file may lie elsewhere: it went away, its drive did, or another one has its name now."""


class SourceTrouble(QObject):
    """Shows why the document of the workspace cannot be drawn, and what mends it. GUI thread only.

    Whatever mends it ends in ``Workspace.source_changed``; whoever draws pages listens to that.
    """

    found = Signal(str)
    """The file of the document shown was found: its name."""

    def __init__(
        self, services: GuiServices, workspace: Workspace, message: MessageBar, password: PasswordBar, parent: QWidget
    ) -> None:
        """Use these bars."""
        super().__init__(parent)
        self._window = parent
        self._library = services.library
        self._passwords = services.passwords
        self._workspace = workspace
        self._message, self._password = message, password
        self._call: BackgroundCall | None = None
        self._has_looked = False
        self._is_telling = False
        message.find_requested.connect(self.choose_file)
        password.password_given.connect(self._on_password)
        workspace.document_changed.connect(self._on_document_changed)

    def show_error(self, error: AppError) -> None:
        """Say what went wrong; a file that went away is looked for once before that."""
        self._is_telling = True
        if isinstance(error, (PasswordRequiredError, PasswordWrongError)):
            self._message.clear()
            self._password.ask(is_wrong=isinstance(error, PasswordWrongError))
        elif isinstance(error, FileMissingError) and not self._has_looked:
            self._has_looked = True
            document_id = self._workspace.document_id
            if document_id is not None:
                self._run(partial(_find, self._library, document_id), partial(self._on_not_found, error))
        else:
            self._show(error)

    @property
    def is_telling(self) -> bool:
        """Whether something is said, or will be once the file was looked for."""
        return self._is_telling

    def clear(self) -> None:
        """Say nothing."""
        self._is_telling = False
        self._message.clear()
        self._password.clear()

    @Slot()
    def choose_file(self) -> None:
        """Let a person say where the file lies now."""
        dialog = QFileDialog(self._window, self.tr("Where is the file now?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take a file as the source of the document shown if its content is what was read."""
        document_id = self._workspace.document_id
        if document_id is not None:
            self._run(partial(_set, self._library, document_id, path), self._show)

    def _run(self, work: Callable[[], _Found], on_error: Callable[[AppError], None]) -> None:
        if self._call is not None:
            self._call.drop()
        self._call = run_in_background(self, work, self._on_found, on_error)

    def _on_found(self, found: _Found) -> None:
        document_id, before, path = found.document_id, found.before, found.path
        password = self._passwords.of(before)
        if password is not None:
            self._passwords.remember(path, password)
        if document_id == self._workspace.document_id:
            self.clear()
            self._has_looked = False
            if path != before:
                self.found.emit(shown_name(path.name))
        self._workspace.source_changed.emit(document_id)

    def _on_not_found(self, first: AppError, error: AppError) -> None:
        self._show(error if isinstance(error, DocumentUnknownError) else first)

    def _show(self, error: AppError) -> None:
        text = error_text(error)
        if text.startswith(error.what):  # without a place before it, it begins the sentence
            text = f"{error_what(error)} {error_remedy(error)}".strip()
        self._message.show_text(
            text,
            can_retry=not isinstance(error, DocumentUnknownError),
            can_find=isinstance(error, _ELSEWHERE),
        )

    @Slot(str)
    def _on_password(self, password: str) -> None:
        document_id = self._workspace.document_id
        if document_id is None:
            return
        if self._call is not None:
            self._call.drop()
        self._call = run_in_background(
            self, partial(self._library.document, document_id), partial(self._keep_password, password), self._show
        )

    def _keep_password(self, password: str, document: StoredDocument) -> None:
        self._passwords.remember(document.path, password)
        self._workspace.source_changed.emit(document.id)

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        if self._call is not None:
            self._call.drop()
            self._call = None
        self._has_looked = False
        self.clear()


@dataclass(frozen=True, slots=True)
class _Found:
    document_id: str
    before: Path
    path: Path


def _find(library: Library, document_id: str) -> _Found:
    document = library.document(document_id)
    return _Found(document_id, document.path, find_source(library, document))


def _set(library: Library, document_id: str, path: Path) -> _Found:
    document = library.document(document_id)
    set_source(library, document, path)
    return _Found(document_id, document.path, path)
