"""Watched folders: the list, how each stands, and the files that were set aside. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.button_row import ButtonRow
from app.gui.error_wording import error_text
from app.gui.export_dialog.reveal import open_file, reveal_file
from app.gui.notice import Notice, Tone
from app.gui.question_box import confirm
from app.gui.row_table import row_table
from app.gui.services import GuiServices
from app.gui.watched_folders.add_dialog import AddWatchDialog
from app.gui.watched_folders.models import FOLDER, MAKES, AsideModel, FoldersModel
from app.gui.watched_folders.runner import Standing, WatchedFolder, WatchRunner
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from core.errors import AppError


class WatchedFoldersDialog(QDialog):
    """Shows and changes what a runner watches; closing it ends no watch."""

    def __init__(self, services: GuiServices, runner: WatchRunner, parent: QWidget | None = None) -> None:
        """Show the folders of a runner."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watched folders"))
        self._services, self._runner = services, runner
        self._wanted = self._removing = ""
        intro = WrappedLabel(
            self.tr(
                "Files that appear in these folders are converted by themselves while Pagesight is open. Each is taken "
                "when it has stopped growing, and done once; a file that changes is done again."
            ),
            self,
        )
        self.notice = Notice(self)
        self.model = FoldersModel(runner, self)
        self.table = self._make_table(self.model, self.tr("Watched folders"))
        self.table.horizontalHeader().setSectionResizeMode(FOLDER, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(MAKES, QHeaderView.ResizeMode.Stretch)
        self._empty = WrappedLabel(self.tr("No folder is watched."), self, is_muted=True)
        self.add = self._button(self.tr("Add…"), "plus")
        self.pause = self._button(self.tr("Pause"), "pause")
        self.open_results = self._button(self.tr("Open results"), "folder-open")
        self.remove = self._button(self.tr("Remove…"), "x")
        head = QLabel(self.tr("Files set aside"), self)
        head.setFont(theme.scaled_font(head.font(), tokens.TYPE_BODY, is_bold=True))
        self._aside_note = WrappedLabel(
            self.tr(
                "A file that is broken or asks for a password is left where it is, a note beside the results says why, "
                "and the watch goes on. It is tried again when it changes."
            ),
            self,
            is_muted=True,
        )
        self.aside = AsideModel(self)
        self.aside_table = self._make_table(self.aside, head.text())
        self.aside_table.setWordWrap(True)
        header = self.aside_table.horizontalHeader()
        header.setSectionResizeMode(AsideModel.FILE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(AsideModel.NOTE, QHeaderView.ResizeMode.Stretch)
        self.aside_table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.show_file = self._button(self.tr("Show the file"), "folder-search-2")
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(intro)
        layout.addWidget(self.notice)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(ButtonRow((self.add, self.pause, self.open_results, self.remove), self))
        layout.addSpacing(tokens.SPACE)
        layout.addWidget(head)
        layout.addWidget(self._aside_note)
        layout.addWidget(self.aside_table, 1)
        layout.addWidget(ButtonRow((self.show_file,), self))
        layout.addWidget(buttons)
        self.add.clicked.connect(self._on_add)
        self.pause.clicked.connect(self._on_pause)
        self.open_results.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)
        self.show_file.clicked.connect(self._on_show_file)
        self.model.modelAboutToBeReset.connect(self._before_reset)
        self.model.modelReset.connect(self._after_reset)
        self.table.selectionModel().currentRowChanged.connect(self._update)
        self.aside_table.selectionModel().currentRowChanged.connect(self._update)
        runner.changed.connect(self._on_changed)
        runner.failed.connect(self._on_failed)
        self._after_reset()
        resize_to_text(self, 108, 38)

    def current(self) -> WatchedFolder | None:
        """Return the chosen folder."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _make_table(self, model: FoldersModel | AsideModel, name: str) -> QTableView:
        table = row_table(model, name, self)
        table.setAlternatingRowColors(True)
        return table

    def _button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.removesuffix("…"))
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        return button

    def _before_reset(self) -> None:
        current = self.current()
        self._wanted = self._wanted or (current.watch.id if current is not None else "")

    def _after_reset(self) -> None:
        count = self.model.rowCount()
        rows = {found.watch.id: row for row in range(count) if (found := self.model.row(row)) is not None}
        if count:
            self.table.setCurrentIndex(self.model.index(rows.get(self._wanted, 0), FOLDER))
        self._wanted = ""
        self._update()

    def _update(self) -> None:
        current = self.current()
        self._empty.setVisible(not self.model.rowCount())
        for button in (self.pause, self.open_results, self.remove):
            button.setEnabled(current is not None)
        is_stopped = current is not None and current.standing in (Standing.PAUSED, Standing.FAILED)
        self.pause.setText(self.tr("Resume") if is_stopped else self.tr("Pause"))
        self.pause.setAccessibleName(self.pause.text())
        icons.set_icon(self.pause, "play" if is_stopped else "pause")
        self.aside.set_folder(current)
        if self.aside.rowCount() and not self.aside_table.currentIndex().isValid():
            self.aside_table.setCurrentIndex(self.aside.index(0, 0))
        self.show_file.setEnabled(self.aside_table.currentIndex().isValid())
        if current is not None and (current.error is not None or current.message):
            tone = Tone.DANGER if current.error is not None else Tone.WARNING
            text = error_text(current.error) if current.error is not None else current.message
            self.notice.show_message(tone, text[:1].upper() + text[1:])
        else:
            self.notice.clear()

    def _on_changed(self, watch_id: str) -> None:
        current = self.current()
        if current is not None and current.watch.id == watch_id:
            self._update()

    def _on_add(self) -> None:
        dialog = AddWatchDialog(self._services, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, watch: object) -> None:
        self._wanted = getattr(watch, "id", "")
        self._runner.add(watch)  # type: ignore[arg-type] # a Watch; signals carry objects

    def _on_pause(self) -> None:
        current = self.current()
        if current is None:
            return
        if current.standing in (Standing.PAUSED, Standing.FAILED):
            self._runner.resume(current.watch.id)
        else:
            self._runner.pause(current.watch.id)

    def _on_open(self) -> None:
        current = self.current()
        if current is not None and not (current.watch.out.is_dir() and open_file(current.watch.out)):
            self.notice.show_message(Tone.INFO, self.tr("There are no results yet."), can_dismiss=True)

    def _on_remove(self) -> None:
        current = self.current()
        if current is None:
            return
        self._removing = current.watch.id
        confirm(
            self,
            self.tr("Remove"),
            self.tr("Watch “{}” no longer?").format(current.watch.folder.name),
            self.tr("The folder, its files and all results stay."),
            self.tr("Remove"),
            self._on_remove_agreed,
        )

    def _on_remove_agreed(self) -> None:
        self._runner.remove(self._removing)

    def _on_show_file(self) -> None:
        file = self.aside.row(self.aside_table.currentIndex().row())
        if file is not None:
            reveal_file(file.path)

    def _on_failed(self, error: AppError) -> None:
        self.notice.show_message(Tone.DANGER, error_text(error))
