"""The recovery dialog: after a kill or power cut it says what was cut off and asks what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.question_box import confirm
from app.gui.recovery.interrupted import InterruptedFile, delete, gather, offered, settle
from app.gui.recovery.model import InterruptedModel
from app.gui.services import GuiServices
from app.gui.wrapped_label import WrappedLabel
from app.services.library.journal import JobRecord
from core.errors import AppError


class _RoomyDelegate(QStyledItemDelegate):
    """Rows with room: scripts whose glyphs are taller than the font's own lines would lose their second line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the style's size and some more height."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + tokens.SPACE_2)


class RecoveryDialog(QDialog):
    """Offers to go on, to delete, or to decide another time."""

    go_on_requested = Signal(list)
    """Files shall be read on (list[InterruptedFile], in the order they were begun or added); their finished pages are
    in the library and are not read again."""
    loaded = Signal()
    """The list is filled."""

    def __init__(self, services: GuiServices, records: Sequence[JobRecord], parent: QWidget | None = None) -> None:
        """Show what ``Journal.mark_interrupted`` returned."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unfinished reading"))
        self._library, self._journal, self._uploads = services.library, services.journal, services.paths.api
        self.model = InterruptedModel(self)
        title = QLabel(self.tr("Some files were not finished"), self)
        title.setFont(theme.scaled_font(title.font(), tokens.TYPE_SUBTITLE, is_bold=True))
        text = WrappedLabel(
            self.tr(
                "The program ended while they were read or waited. Finished pages are kept and are not read again."
            ),
            self,
        )
        self._list = QListView(self)
        self._list.setAccessibleName(self.tr("Unfinished files"))
        self._list.setItemDelegate(_RoomyDelegate(self))
        self._list.setModel(self.model)
        self._list.setAlternatingRowColors(True)
        # Boxes in rows take their outline from the list's palette, which has that of the lines between parts.
        self._list.setPalette(theme.palettes_of_controls(theme.active_colours())["QCheckBox"])
        self._list.setSpacing(tokens.SPACE_HALF // 2)
        self._notice = Notice(self)
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self._go_on = self._add_button(self.tr("Go on reading"), role.AcceptRole)
        self._delete = self._add_button(self.tr("Delete…"), role.DestructiveRole)
        self._later = self._add_button(self.tr("Not now"), role.RejectRole)
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self._on_go_on)
        self._delete.clicked.connect(self._on_delete)
        self._later.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(self._notice)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.lineSpacing() * 20)
        self.model.checks_changed.connect(self._update)
        self._update()
        run_in_background(self, partial(gather, tuple(records), self._library), self._on_files, self._on_failed)

    def _add_button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAccessibleName(text)
        return button

    def _update(self) -> None:
        chosen = self.model.chosen()
        self._go_on.setEnabled(any(not file.is_missing for file in chosen))
        self._delete.setEnabled(bool(chosen))

    def _on_files(self, files: tuple[InterruptedFile, ...]) -> None:
        self.model.set_files(files)
        if files:
            self._list.setCurrentIndex(self.model.index(0))
        self.loaded.emit()

    def _on_go_on(self) -> None:
        files = tuple(file for file in self.model.chosen() if not file.is_missing)
        self.setEnabled(False)
        run_in_background(self, partial(self._settled, files), self._on_settled, self._on_failed)

    def _settled(self, files: tuple[InterruptedFile, ...]) -> tuple[InterruptedFile, ...]:
        settle(files, self._journal)
        return files

    def _on_settled(self, files: tuple[InterruptedFile, ...]) -> None:
        self.setEnabled(True)
        self.go_on_requested.emit(sorted(files, key=lambda file: file.began_at))
        self.accept()

    def _on_delete(self) -> None:
        confirm(
            self,
            self.tr("Delete"),
            self.tr("Delete what was read of %n file(s)?", "", len(self.model.chosen())),
            self.tr("The files themselves stay."),
            self.tr("Delete"),
            self._on_delete_agreed,
        )

    def _on_delete_agreed(self) -> None:
        self.setEnabled(False)
        files = self.model.chosen()
        run_in_background(self, partial(self._deleted, files), self._on_deleted, self._on_failed)

    def _deleted(self, files: tuple[InterruptedFile, ...]) -> tuple[InterruptedFile, ...]:
        delete(files, self._journal, self._library)
        return gather(offered(self._journal.mark_interrupted(), self._uploads), self._library)

    def _on_deleted(self, left: tuple[InterruptedFile, ...]) -> None:
        self.setEnabled(True)
        if left:
            self._on_files(left)
        else:
            self.accept()

    def _on_failed(self, error: AppError) -> None:
        self.setEnabled(True)
        self._notice.show_message(Tone.DANGER, error_text(error))
