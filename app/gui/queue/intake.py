"""The ways into the queue: dialogs, clipboard, drop. GUI thread only."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui.error_wording import error_text
from app.gui.qt_jobs import run_in_background
from app.gui.queue import sources
from core.errors import AppError

_FOLDER_KEY = "window/folder"


class Intake(QObject):
    """Asks for files, or takes them from outside, and tells their paths."""

    paths_given = Signal(object)
    """Files and folders (list[Path]) to be read."""
    message = Signal(str)
    """Why nothing came of it."""

    def __init__(self, pictures_folder: Path, window: QWidget, *, is_private: bool = False) -> None:
        """Serve a window.

        Args:
            pictures_folder: Where pasted pictures are stored; made when needed.
            window: Owner of the dialogs.
            is_private: Whether the folder that files were chosen from is to be forgotten.
        """
        super().__init__(window)
        self._folder = pictures_folder
        self._window = window
        self._is_private = is_private

    def open_files(self) -> None:
        """Ask for files."""
        dialog = QFileDialog(self._window, self.tr("Open files"), self._last_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures and PDFs") + f" ({sources.FILE_FILTER_PATTERNS})", self.tr("All files") + " (*)"]
        )
        self._open(dialog)

    def open_folder(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, self.tr("Open a folder"), self._last_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data):  # there is none where the system's clipboard does not answer
            self.message.emit(self.tr("The clipboard holds no picture and no files"))

    def takes(self, data: QMimeData) -> bool:
        """Tell whether there are files or a picture."""
        return sources.is_usable(data)

    def take(self, data: QMimeData) -> bool:
        """Take files or a picture, and tell whether there were any."""
        paths = sources.local_paths(data)
        if paths:
            self.paths_given.emit(paths)
            return True
        picture = sources.encoded_picture_of(data) or sources.picture_of(data)
        if picture is None:
            return False
        self._store(picture)
        return True

    def take_picture(self, picture: QImage) -> None:
        """Store a picture and tell its path."""
        self._store(picture)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            if not self._is_private:
                QSettings().setValue(_FOLDER_KEY, str(paths[0].parent))
            self.paths_given.emit(paths)

    def _last_folder(self) -> str:
        return str(QSettings().value(_FOLDER_KEY, str(Path.home())))

    def _store(self, picture: QImage | sources.EncodedPicture) -> None:
        store = partial(sources.store_picture, picture, self._folder)
        run_in_background(self, store, self._on_stored, self._on_error)

    def _on_stored(self, path: Path) -> None:
        self.paths_given.emit([path])

    def _on_error(self, error: AppError) -> None:
        self.message.emit(error_text(error))


def forget_folders() -> None:
    """Forget which folder files were chosen from last."""
    QSettings().remove(_FOLDER_KEY)
