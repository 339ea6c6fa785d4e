"""What the program has logged, and a report of it without anything private."""

from __future__ import annotations

from functools import partial
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QDir
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.button_words import name_buttons
from app.gui.error_wording import error_text
from app.gui.export_dialog.reveal import reveal_file
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.services import GuiServices
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel, place_at_start
from app.services.support_report import Level, LogEntry, make_report, read_log
from core.errors import AppError

_NAMED_PARTS = ("PySide6-Essentials", "PyMuPDF", "onnxruntime", "paddlex", "numpy", "pillow")


class LogDialog(QDialog):
    """Shows the log file by level."""

    def __init__(self, services: GuiServices, program_version: str, parent: QWidget | None = None) -> None:
        """Build the dialog and read the file in the background."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        self._services = services
        self._version = program_version
        self._file = services.paths.log_file
        self._entries: tuple[LogEntry, ...] = ()

        intro = WrappedLabel(
            self.tr(
                "What went wrong, with names of files and never with their text. The report that can be copied has no "
                "names of files either: versions, settings and the last messages."
            ),
            self,
        )
        place = WrappedLabel(QDir.toNativeSeparators(str(self._file)), self, is_muted=True)
        place_at_start(place)
        self.level = QComboBox(self)
        self.level.setAccessibleName(self.tr("Show"))
        for text, level in (
            (self.tr("Everything"), Level.INFO),
            (self.tr("Warnings and errors"), Level.WARNING),
            (self.tr("Errors only"), Level.ERROR),
        ):
            self.level.addItem(text, level)
        self.level.currentIndexChanged.connect(self._show)
        label = QLabel(self.tr("Show"), self)
        label.setBuddy(self.level)
        self._refresh = self._button(self.tr("Refresh"), "refresh-cw")
        self._refresh.clicked.connect(self.refresh)
        self._reveal = self._button(self.tr("Show in folder"), "folder-open")
        self._reveal.clicked.connect(self._on_reveal)
        self._copy = self._button(self.tr("Copy report"), "copy")
        self._copy.clicked.connect(self.copy_report)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(theme.fixed_font())
        self.text.setAccessibleName(self.tr("Messages"))
        self._notice = Notice(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        name_buttons(buttons)

        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE)
        row.addWidget(label)
        row.addWidget(self.level)
        row.addStretch(1)
        for each in (self._refresh, self._reveal, self._copy):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(intro)
        layout.addWidget(place)
        layout.addLayout(row)
        layout.addWidget(self._notice)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        resize_to_text(self, 110, 32)
        self.refresh()

    def refresh(self) -> None:
        """Read the file again."""
        run_in_background(self, partial(read_log, self._file), self._on_read, self._on_failed)

    def report(self) -> str:
        """Return the report of what was read last."""
        versions = {name: found for name in _NAMED_PARTS if (found := _version(name))}
        platform = QGuiApplication.platformName()
        return make_report(self._version, versions, self._services.settings, self._entries, where=platform)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self._notice.show_message(Tone.SUCCESS, self.tr("The report is on the clipboard. Read it before you send it."))

    def _button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        return button

    def _on_read(self, entries: tuple[LogEntry, ...]) -> None:
        self._entries = entries
        self._notice.clear()
        self._show()

    def _on_failed(self, error: AppError) -> None:
        self._notice.show_message(Tone.DANGER, error_text(error))

    def _show(self) -> None:
        least = Level(self.level.currentData())
        shown = [entry.text for entry in self._entries if entry.level >= least]
        self.text.setPlainText("\n".join(shown))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        if not shown:
            self.text.setPlaceholderText(self.tr("Nothing was logged."))

    def _on_reveal(self) -> None:
        if not self._file.exists() or not reveal_file(self._file):
            self._notice.show_message(Tone.INFO, self.tr("There is no log file yet."))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
