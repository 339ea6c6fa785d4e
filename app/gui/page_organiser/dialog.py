"""The page organiser as a dialog: the grid, what will be made of it, then progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.page_organiser.actions import OrganiserActions
from app.gui.page_organiser.entries import documents
from app.gui.page_organiser.files import FileChoice, proposed_name
from app.gui.page_organiser.grid import PageGrid
from app.gui.page_organiser.presenter import OrganiserPresenter
from app.gui.password_bar import PasswordBar
from app.gui.queue import sources
from app.gui.services import GuiServices
from app.gui.window_size import resize_on_screen
from app.services.compose.service import ComposedDocument
from app.services.recognise.options import ReadOptions
from core.errors import AppError, PasswordWrongError
from core.text import shown_name

_SHOWN_ERRORS = 3
_COLUMNS = 5  # pages beside each other at first


class OrganiserDialog(QDialog):
    """Makes documents of chosen pages."""

    documents_created = Signal(object, bool)
    """Files were made (list of Path); whether those they were made of shall leave the list they came from."""

    def __init__(
        self,
        services: GuiServices,
        choices: Sequence[FileChoice],
        options: ReadOptions,
        parent: QWidget | None = None,
        *,
        can_replace: bool = False,
        is_replacing: bool = False,
    ) -> None:
        """Begin with the pages of some files.

        Args:
            services: Services of the program.
            choices: The files, in order.
            options: How what is made will be read; results of pages that were read so come along.
            parent: The window it belongs to.
            can_replace: Whether the files can leave the list they came from.
            is_replacing: Whether that is proposed.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organise pages"))
        self.setAcceptDrops(True)
        self._options = options
        self._wants_close = False
        self.presenter = OrganiserPresenter(services, self)
        self.grid = PageGrid(self.presenter.model, self)
        self.actions_ = OrganiserActions(self.presenter, self.grid, self)
        self.notice = Notice(self)
        self.password_bar = PasswordBar(self)
        self.name = QLineEdit(proposed_name([choice.path for choice in choices]), self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setToolTip(self.tr("The new document is called so; several get numbers behind it"))
        self.name.setAcceptDrops(False)  # files dropped here are for the grid
        self.replace = QCheckBox(self.tr("Remove the source files from the list"), self)
        self.replace.setAccessibleName(self.replace.text())
        self.replace.setChecked(is_replacing)
        self.replace.setVisible(can_replace)
        self.summary = QLabel(self)
        self.summary.setAccessibleName(self.tr("What will be made"))
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        self._stack = self._make_stack()
        self._buttons = QDialogButtonBox(self)
        self._create = self._add_button(self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._cancel = self._add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._create.setDefault(True)
        self._lay_out()
        self._connect()
        self.presenter.add_files(choices)
        self._update()

    def reject(self) -> None:
        """Close; while something is being done, stop that first, and close when it has stopped."""
        if self.presenter.is_busy:
            self._wants_close = not self.presenter.is_creating
            self._cancel.setEnabled(False)
            self._cancel.setText(self.tr("Stopping…"))
            self.presenter.cancel()
            return
        self.presenter.close()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the window's cross as the button that stops everything."""
        if self.presenter.is_busy:
            event.ignore()
            self._wants_close = True
            self._cancel.setEnabled(False)
            self.presenter.cancel()
        else:
            self.presenter.close()
            super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files beside the grid too."""
        if sources.local_paths(event.mimeData()) and not self.presenter.is_creating:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Put the pages of dropped files behind the others."""
        if paths := sources.local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.add_paths(paths)

    def _make_stack(self) -> QStackedWidget:
        self._empty = QLabel(self.tr("No pages yet. Add files, or drop them here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        stack = QStackedWidget(self)
        stack.addWidget(self.grid)
        stack.addWidget(self._empty)
        return stack

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(tokens.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow("", self.replace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.actions_)
        layout.addWidget(self.notice)
        layout.addWidget(self.password_bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self._progress)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        cell, bar = self.grid.gridSize(), self.grid.verticalScrollBar().sizeHint().width()
        frame = 2 * (self.grid.frameWidth() + tokens.SPACE_2) + tokens.SPACE
        height = cell.height() * 2 + self.fontMetrics().lineSpacing() * 14
        resize_on_screen(self, QSize(cell.width() * _COLUMNS + bar + frame, height))

    def _connect(self) -> None:
        presenter, grid = self.presenter, self.grid
        self._create.clicked.connect(self._on_create)
        self._cancel.clicked.connect(self.reject)
        self.actions_.add_files.triggered.connect(self._on_add_files)
        self.name.textChanged.connect(self._update)
        self.password_bar.password_given.connect(self._on_password)
        grid.pages_dropped.connect(presenter.move)
        grid.files_dropped.connect(self._on_files_dropped)
        grid.settled.connect(self._on_settled)
        presenter.changed.connect(self._update)
        presenter.busy_changed.connect(self._on_busy_changed)
        presenter.progressed.connect(self._on_progressed)
        presenter.files_failed.connect(self._on_files_failed)
        presenter.password_wanted.connect(self._on_password_wanted)
        presenter.created.connect(self._on_created)
        presenter.refused.connect(self._on_refused)
        presenter.stopped.connect(self._on_stopped)

    def _add_button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAccessibleName(text)
        return button

    def _update(self) -> None:
        entries = self.presenter.entries
        is_busy = self.presenter.is_busy
        is_empty = not entries and not is_busy
        self._stack.setCurrentWidget(self._empty if is_empty else self.grid)
        self._create.setEnabled(bool(entries) and not is_busy and bool(self.name.text().strip()))
        for widget in (self.name, self.replace, self.grid):
            widget.setEnabled(not self.presenter.is_creating)
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        count = len(self.presenter.entries)
        if not count:
            return ""
        groups = documents(self.presenter.entries)
        pages = self.tr("%n page(s)", "", count)
        if len(groups) == 1:
            return self.tr("One document with {}").format(pages)
        return self.tr("{documents} with {pages} in all").format(
            documents=self.tr("%n document(s)", "", len(groups)), pages=pages
        )

    def _on_create(self) -> None:
        self.notice.clear()
        self.password_bar.clear()
        self.presenter.create(self.name.text().strip(), self._options)

    def _on_add_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures and PDFs") + f" ({sources.FILE_FILTER_PATTERNS})", self.tr("All files") + " (*)"]
        )
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def _on_files_chosen(self, names: list[str]) -> None:
        self.add_paths([Path(name) for name in names])

    def add_paths(self, paths: Sequence[Path], row: int | None = None) -> None:
        """Put the pages of files and folders before a row, at the end without one."""
        self.notice.clear()
        self.presenter.add_files([FileChoice(path) for path in paths], row)

    def _on_files_dropped(self, paths: list[Path], row: int) -> None:
        self.add_paths(paths, row)

    def _on_password(self, password: str) -> None:
        self.notice.clear()
        self.presenter.give_password(password)

    def _on_settled(self) -> None:
        self.presenter.show_rows(self.grid.visible_rows(), self.devicePixelRatioF())

    def _on_busy_changed(self) -> None:
        is_busy = self.presenter.is_busy
        if self._wants_close and not is_busy:
            self.reject()
            return
        self._progress.setVisible(is_busy)
        if is_busy:
            self._progress.setRange(0, 0)
        else:
            self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Stop") if self.presenter.is_creating else self.tr("Cancel"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._update()
        if not is_busy and not self.grid.currentIndex().isValid() and self.presenter.entries:
            self.grid.setCurrentIndex(self.presenter.model.index(0))
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_progressed(self, done: int, total: int) -> None:
        locale = QLocale()
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        text = self.tr("{} of {} pages") if self.presenter.is_creating else self.tr("{} of {} files")
        self._progress.setFormat(text.format(locale.toString(done), locale.toString(total)))

    def _on_files_failed(self, errors: list[AppError]) -> None:
        lines = [error_text(error) for error in errors[:_SHOWN_ERRORS]]
        if len(errors) > _SHOWN_ERRORS:
            lines.append(self.tr("and %n more file(s)", "", len(errors) - _SHOWN_ERRORS))
        self.notice.show_message(Tone.DANGER, "\n".join(lines))

    def _on_password_wanted(self, error: AppError) -> None:
        text = self.tr("{} is protected with a password. What is made of it is stored without one.")
        about = text.format(shown_name(Path(error.file or "").name))
        self.password_bar.ask(is_wrong=isinstance(error, PasswordWrongError), about=about)
        self.password_bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_created(self, made: list[ComposedDocument]) -> None:
        is_replacing = self.replace.isVisibleTo(self) and self.replace.isChecked()
        self.documents_created.emit([document.path for document in made], is_replacing)
        self.presenter.close()
        self.accept()

    def _on_refused(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, error_text(error))

    def _on_stopped(self) -> None:
        self.notice.show_message(Tone.INFO, self.tr("Stopped; nothing was stored."))
