"""The export dialog: formats, folder, names, then progress and results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, tokens
from app.gui.error_wording import error_text
from app.gui.export_dialog.choices_form import ChoicesForm
from app.gui.export_dialog.presenter import ExportPresenter
from app.gui.export_dialog.results import OUTCOME_ROLE
from app.gui.export_dialog.results_table import ResultsTable
from app.gui.export_dialog.reveal import open_file, reveal_file
from app.gui.notice import Notice, Tone
from app.gui.password_bar import PasswordBar
from app.gui.question_box import question_box
from app.gui.services import GuiServices
from app.services.export.batch import ExportOutcome, ExportRequest
from app.services.export.choices import ExportChoices, load_choices, save_choices
from app.services.export.plan import ExistingFile
from core.errors import AppError, PasswordWrongError
from exporters.base import ExportOptions


class ExportDialog(QDialog):
    """Exports documents of the library."""

    def __init__(
        self,
        services: GuiServices,
        document_ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        formats: Sequence[str] = (),
        open_path: Callable[[Path], bool] = open_file,
        reveal_path: Callable[[Path], bool] = reveal_file,
    ) -> None:
        """Build the dialog with the choices of last time.

        Args:
            services: Services of the program.
            document_ids: What to export.
            parent: The window it belongs to.
            formats: Ids of the formats to offer first; those of last time without.
            open_path: Opens a file with the system's program.
            reveal_path: Shows a file in its folder.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._open_path, self._reveal_path = open_path, reveal_path
        self._choices_file = services.paths.config / "export.toml"
        self._wants_close = False
        self.presenter = ExportPresenter(services, document_ids, self)

        last = load_choices(self._choices_file)
        folder = last.folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.form = ChoicesForm(
            ExportChoices(
                tuple(formats) or last.formats,
                folder,
                last.template or services.settings.name_template,
                last.existing,
                last.is_pdfa,
            ),
            len(document_ids),
            self,
        )
        self.form.changed.connect(self._update_buttons)

        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        self._progress_text = QLabel(self)
        self._table = self._make_table()
        self._reveal = QPushButton(self.tr("Show in folder"), self)
        icons.set_icon(self._reveal, "folder-open")
        self._reveal.clicked.connect(self._on_reveal)
        self._open = QPushButton(self.tr("Open"), self)
        icons.set_icon(self._open, "external-link")
        self._open.clicked.connect(self._on_open)
        self._copy_text = QPushButton(self.tr("Copy all text"), self)
        icons.set_icon(self._copy_text, "copy")
        self._copy_text.setToolTip(self.tr("Copy the text of the exported documents"))
        self._copy_text.clicked.connect(self.presenter.copy_text)
        for button in (self._reveal, self._open, self._copy_text):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        beside = QHBoxLayout()
        beside.addWidget(self._reveal)
        beside.addWidget(self._open)
        beside.addWidget(self._copy_text)
        beside.addStretch(1)
        self.password_bar = PasswordBar(self)
        self.password_bar.password_given.connect(self.presenter.give_password)
        results = QWidget(self)
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._progress_text)
        column.addWidget(self._progress)
        column.addWidget(self._table, 1)
        column.addWidget(self.password_bar)
        column.addLayout(beside)
        self._results_page = results

        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.form)
        self._pages.addWidget(results)
        self._notice = Notice(self)
        self._buttons = QDialogButtonBox(self)
        self._export = self._add_button(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._back = self._add_button(self.tr("Back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._stop = self._add_button(self.tr("Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self._add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._export.setDefault(True)
        self._export.clicked.connect(self._on_export)
        self._back.clicked.connect(self._on_back)
        self._stop.clicked.connect(self._on_stop)
        self._close.clicked.connect(self.reject)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.lineSpacing() * 26)

        self.presenter.sources_known.connect(self.form.set_sources)
        self.presenter.existing_found.connect(self._on_existing_found)
        self.presenter.started.connect(self._on_started)
        self.presenter.progressed.connect(self._on_progressed)
        self.presenter.finished.connect(self._on_finished)
        self.presenter.refused.connect(self._on_refused)
        self.presenter.text_ready.connect(self._on_text)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.presenter.load_sources()
        self._update_buttons()

    def reject(self) -> None:
        """Close; while files are being written, stop first and close when that is done."""
        if self.presenter.is_running:
            self._wants_close = True
            self._on_stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the window's cross as the close button."""
        if self.presenter.is_running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _make_table(self) -> ResultsTable:
        table = ResultsTable(self.presenter.results, self)
        table.setAccessibleName(self.tr("Results of the export"))
        table.doubleClicked.connect(self._on_open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, slot in ((self.tr("Open"), self._on_open), (self.tr("Show in folder"), self._on_reveal)):
            action = QAction(text, table)
            action.triggered.connect(slot)
            table.addAction(action)
        return table

    def _add_button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(text, role)
        button.setAccessibleName(text)
        return button

    def _update_buttons(self) -> None:
        is_form = self._pages.currentWidget() is self.form
        is_running = self.presenter.is_running
        self._export.setVisible(is_form)
        self._export.setEnabled(is_form and self.form.is_valid and not is_running)
        self._back.setVisible(not is_form and not is_running)
        self._stop.setVisible(is_running)
        self._on_selection_changed()

    def _request(self) -> ExportRequest:
        choices = self.form.choices()
        return ExportRequest(
            self.presenter.document_ids,
            choices.formats,
            choices.folder or Path(),
            choices.template,
            choices.existing,
            datetime.now().astimezone(),
            ExportOptions(pdfa=choices.is_pdfa),
        )

    def _on_export(self) -> None:
        if not self.form.is_valid:
            return
        save_choices(self._choices_file, self.form.choices())
        self._notice.clear()
        self._export.setEnabled(False)
        self.presenter.begin(self._request())

    def _on_existing_found(self, count: int) -> None:
        box = question_box(self, self.tr("Export"), self.tr("%n file(s) of these names exist already.", "", count))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        number = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(number)
        replace.clicked.connect(self._on_replace)
        number.clicked.connect(self._on_number)
        box.finished.connect(self._update_buttons)
        box.open()

    def _on_replace(self) -> None:
        self.presenter.go_on(ExistingFile.REPLACE)

    def _on_number(self) -> None:
        self.presenter.go_on(ExistingFile.NUMBER)

    def _on_started(self) -> None:
        self._notice.clear()
        self.password_bar.clear()
        self._stop.setEnabled(True)
        self._stop.setText(self.tr("Stop"))
        self._progress.show()
        self._pages.setCurrentWidget(self._results_page)
        self._update_buttons()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)
        locale = QLocale()
        text = self.tr("{} of {} files done").format(locale.toString(done), locale.toString(total))
        self._progress_text.setText(text)

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._stop.setText(self.tr("Stopping…"))
        self.presenter.cancel()

    def _on_finished(self, is_stopped: bool) -> None:
        self._progress.hide()
        self._update_buttons()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        outcomes = self.presenter.results.outcomes()
        locked = self.presenter.locked
        if locked and not is_stopped:
            self.password_bar.ask(is_wrong=any(isinstance(each.error, PasswordWrongError) for each in locked))
            self.password_bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
        bad = [outcome for outcome in outcomes if not outcome.is_good]
        locale = QLocale()
        if bad:
            text = self.tr("{} of {} files could not be made as they should be.").format(
                locale.toString(len(bad)), locale.toString(len(outcomes))
            )
            self._notice.show_message(Tone.DANGER, text)
            self._table.choose_row(outcomes.index(bad[0]))
        elif is_stopped:
            self._notice.show_message(Tone.WARNING, self.tr("Stopped; what was written so far stays."))
        elif outcomes:
            self._notice.show_message(Tone.SUCCESS, self.tr("%n file(s) written", "", len(outcomes)))
            self._table.choose_row(0)
        if self._wants_close:
            self._wants_close = False
            super().reject()

    def _on_refused(self, error: AppError) -> None:
        self._notice.show_message(Tone.DANGER, error_text(error))
        self._update_buttons()

    def _on_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notice.show_message(
            Tone.SUCCESS, self.tr("Characters copied: {count}").format(count=QLocale().toString(len(text)))
        )

    def _on_back(self) -> None:
        self.password_bar.clear()
        self._notice.clear()
        self._pages.setCurrentWidget(self.form)
        self._update_buttons()

    def _selected(self) -> ExportOutcome | None:
        outcome = self._table.currentIndex().data(OUTCOME_ROLE) if self._table.currentIndex().isValid() else None
        return outcome if isinstance(outcome, ExportOutcome) and outcome.written else None

    def _on_selection_changed(self) -> None:
        has_file = self._selected() is not None
        self._reveal.setEnabled(has_file)
        self._open.setEnabled(has_file)

    def _on_reveal(self) -> None:
        if (outcome := self._selected()) is not None:
            self._reveal_path(outcome.written[0])

    def _on_open(self, _: QModelIndex | bool = False) -> None:
        if (outcome := self._selected()) is not None:
            self._open_path(outcome.written[0])
