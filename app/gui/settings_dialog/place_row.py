"""Where library and models lie, and choosing another place for them."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.question_box import question_box
from app.gui.wrapped_label import WrappedLabel, place_at_start
from app.services import data_place
from app.services.paths import HOME_VARIABLE, AppPaths
from core.errors import AppError


class PlaceRow(QWidget):
    """States the place and lets another be chosen; that takes effect at the next start."""

    def __init__(self, paths: AppPaths, parent: QWidget | None = None) -> None:
        """Show how it stands."""
        super().__init__(parent)
        self._paths = paths
        self._target = Path()
        head = QLabel(self.tr("Place of library and models"), self)
        head.setFont(theme.scaled_font(head.font(), tokens.TYPE_BODY, is_bold=True))
        self._place = WrappedLabel(QDir.toNativeSeparators(str(paths.data)), self, is_muted=True)
        self._place.setAccessibleName(head.text())
        place_at_start(self._place)
        self._notice = Notice(self)
        self._choose = self._button(self.tr("Choose another place…"), "folder-input")
        self._choose.clicked.connect(self._on_choose)
        self._take_back = self._button(self.tr("Do not move"), "undo-2")
        self._take_back.clicked.connect(self._on_take_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._take_back)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_HALF)
        layout.addWidget(head)
        layout.addWidget(self._place)
        layout.addWidget(self._notice)
        layout.addLayout(buttons)
        self._show_state()

    def _button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        return button

    def _show_state(self) -> None:
        self._notice.clear()
        self._take_back.hide()
        if os.environ.get(HOME_VARIABLE):
            self._choose.setEnabled(False)
            text = self.tr("The variable {} names the place; it cannot be changed here.").format(HOME_VARIABLE)
            self._notice.show_message(Tone.INFO, text)
            return
        try:
            target, problem = data_place.pending_move(self._paths.config), data_place.last_problem(self._paths.config)
        except AppError as error:
            self._notice.show_message(Tone.DANGER, error_text(error))
            return
        if target is not None:
            text = self.tr("At the next start everything is moved to {}. That takes a while on another disk.")
            self._notice.show_message(Tone.INFO, text.format(QDir.toNativeSeparators(str(target))))
            self._take_back.show()
        elif problem:
            text = self.tr("It could not be moved and stays where it is: {}").format(problem)
            self._notice.show_message(Tone.WARNING, text)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for library and models"), str(self._paths.data.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    def choose(self, folder: str) -> None:
        """Ask what shall be done with the folder that was chosen."""
        self._target = Path(folder)
        box = question_box(
            self,
            self.tr("Another place"),
            self.tr("Move library and models to {}?").format(QDir.toNativeSeparators(folder)),
            self.tr(
                "Moving is done at the next start, before the window opens; the folder must be empty. Without moving, "
                "the next start uses what is in that folder or begins anew there, and the old folder stays as it is."
            ),
        )
        move = box.addButton(self.tr("Move"), QMessageBox.ButtonRole.AcceptRole)
        use = box.addButton(self.tr("Use without moving"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(move)
        move.clicked.connect(self._on_move)
        use.clicked.connect(self._on_use)
        box.open()

    def _on_move(self) -> None:
        self._do(partial(data_place.ask_move, self._paths, self._target))

    def _on_use(self) -> None:
        run_in_background(
            self, partial(data_place.use_folder, self._paths, self._target), self._on_used, self._on_failed
        )

    def _on_used(self, _: None) -> None:
        text = self.tr("The next start uses {}.").format(QDir.toNativeSeparators(str(self._target)))
        self._notice.show_message(Tone.INFO, text)

    def _on_take_back(self) -> None:
        self._do(partial(data_place.take_back, self._paths))

    def _do(self, work: partial[None]) -> None:
        run_in_background(self, work, self._on_done, self._on_failed)

    def _on_done(self, _: None) -> None:
        self._show_state()

    def _on_failed(self, error: AppError) -> None:
        self._notice.show_message(Tone.DANGER, error_text(error))
