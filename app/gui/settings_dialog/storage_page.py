"""The page of storage and privacy: what is kept where, how large it is, and one button that deletes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.export_dialog.reveal import open_file
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.question_box import confirm
from app.gui.queue.intake import forget_folders
from app.gui.services import GuiServices
from app.gui.settings_dialog.form import SettingsForm
from app.gui.settings_dialog.place_row import PlaceRow
from app.gui.sizes import size_text
from app.gui.wrapped_label import WrappedLabel, place_at_start
from app.services.library.storage import Kept, StoredPlace, delete_stored, stored_places
from core.errors import AppError


class StoragePage(QWidget):
    """States what the program keeps, and deletes it when asked."""

    everything_deleted = Signal()
    """All documents were deleted."""

    def __init__(self, services: GuiServices, retention: SettingsForm, parent: QWidget | None = None) -> None:
        """Build the page; sizes are counted in the background.

        Args:
            services: Whose folders and library.
            retention: The form that holds the setting about how long documents are kept.
            parent: Owner.
        """
        super().__init__(parent)
        self._services = services
        self._places: tuple[StoredPlace, ...] = ()
        self._sizes: dict[Kept, QLabel] = {}
        self._notice = Notice(self)
        intro = WrappedLabel(
            self.tr(
                "Everything stays on this machine. Documents are never sent anywhere; the network is used only to get "
                "models, as you allow it under Models, and to look for a newer version when you ask for it. Your "
                "source files are never changed, only referred to."
            ),
            self,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_2)
        grid.setVerticalSpacing(tokens.SPACE_2)
        grid.setColumnStretch(0, 1)
        for row, (kept, title, text) in enumerate(self._rows()):
            self._add_row(grid, row, kept, title, text)
        self._delete = QPushButton(self.tr("Delete everything that was read…"), self)
        self._delete.setAccessibleName(self._delete.text())
        self._delete.setAutoDefault(False)
        icons.set_icon(self._delete, "trash-2")
        self._delete.clicked.connect(self._on_delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self._notice)
        layout.addWidget(intro)
        layout.addLayout(grid)
        layout.addWidget(PlaceRow(services.paths, self))
        layout.addWidget(retention)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Count the sizes again."""
        run_in_background(self, partial(stored_places, self._services.paths), self._on_places, self._on_failed)

    def _rows(self) -> tuple[tuple[Kept, str, str], ...]:
        return (
            (
                Kept.LIBRARY,
                self.tr("Library"),
                self.tr(
                    "The text and boxes of every document read and what you corrected, its name, place and "
                    "fingerprint; the files that wait to be read."
                ),
            ),
            (
                Kept.FILES,
                self.tr("Stored files"),
                self.tr("Pictures that were pasted or taken of the screen, and documents composed of pages."),
            ),
            (Kept.MODELS, self.tr("Models"), self.tr("Files of the networks that read; nothing about your documents.")),
            (Kept.SETTINGS, self.tr("Settings"), self.tr("These settings and the last choices of an export.")),
            (
                Kept.LOGS,
                self.tr("Logs"),
                self.tr("What the program did and errors, with file names, without any text."),
            ),
        )

    def _add_row(self, grid: QGridLayout, row: int, kept: Kept, title: str, text: str) -> None:
        cell = QVBoxLayout()
        cell.setSpacing(tokens.SPACE_HALF // 2)
        head = QLabel(title, self)
        head.setFont(theme.scaled_font(head.font(), tokens.TYPE_BODY, is_bold=True))
        cell.addWidget(head)
        cell.addWidget(WrappedLabel(text, self))
        path = WrappedLabel(QDir.toNativeSeparators(str(self._path(kept))), self, is_muted=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(self.tr("Place of {}").format(title))
        place_at_start(path)
        cell.addWidget(path)
        grid.addLayout(cell, row, 0)
        size = QLabel(self)
        size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self._sizes[kept] = size
        grid.addWidget(size, row, 1, Qt.AlignmentFlag.AlignTop)
        button = QPushButton(self.tr("Open folder"), self)
        button.setAccessibleName(self.tr("Open the folder of {}").format(title))
        button.setAutoDefault(False)
        button.setProperty("kept", str(kept))
        button.clicked.connect(self._on_open)
        grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    def _path(self, kept: Kept) -> Path:
        paths = self._services.paths
        return {
            Kept.LIBRARY: paths.library_file,
            Kept.FILES: paths.data,
            Kept.MODELS: paths.models,
            Kept.SETTINGS: paths.settings_file,
            Kept.LOGS: paths.logs,
        }[kept]

    def _on_places(self, places: tuple[StoredPlace, ...]) -> None:
        for place in places:
            self._sizes[place.kept].setText(size_text(place.size_bytes))

    def _on_open(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        path = self._path(Kept(str(sender.property("kept"))))
        folder = path if path.is_dir() else path.parent
        if not folder.is_dir() or not open_file(folder):
            self._notice.show_message(Tone.INFO, self.tr("Nothing has been kept there yet."))

    def _on_delete(self) -> None:
        confirm(
            self,
            self.tr("Delete everything"),
            self.tr("Delete all documents, what was read and corrected, pasted and composed files, and the logs?"),
            self.tr("This cannot be undone. Source files, exported files, models and settings stay."),
            self.tr("Delete everything"),
            self._on_delete_agreed,
            is_grave=True,
        )

    def _on_delete_agreed(self) -> None:
        self._delete.setEnabled(False)
        work = partial(delete_stored, self._services.paths, self._services.library)
        run_in_background(self, work, self._on_deleted, self._on_failed)

    def _on_deleted(self, _: None) -> None:
        self._delete.setEnabled(True)
        forget_folders()
        self._notice.show_message(Tone.SUCCESS, self.tr("Everything that was read has been deleted."))
        self.refresh()
        self.everything_deleted.emit()

    def _on_failed(self, error: AppError) -> None:
        self._delete.setEnabled(True)
        self._notice.show_message(Tone.DANGER, error_text(error))
