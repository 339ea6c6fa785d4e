"""The line of "About" that looks for a newer version once its button is pressed, never else. GUI thread only."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui import tokens
from app.gui.error_wording import error_text
from app.gui.qt_jobs import run_in_background
from app.gui.wrapped_label import WrappedLabel
from app.services.settings_file import load_settings
from app.services.updates import UpdateReport, check_for_update, update_host
from core.errors import AppError


class UpdateRow(QWidget):
    """A button, and what came of it."""

    def __init__(self, settings_file: Path, parent: QWidget | None = None) -> None:
        """Build the row; nobody is asked.

        Args:
            settings_file: Says, at the moment of asking, whether the network may be used.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._settings_file = settings_file
        self.button = QPushButton(self.tr("Look for a newer version"), self)
        self.button.setAccessibleName(self.button.text())
        self.button.setAutoDefault(False)
        host = update_host()
        if host:
            self.button.setToolTip(self.tr("Asks {}; nothing about this machine is sent").format(host))
        self.button.clicked.connect(self._on_clicked)
        self.result = WrappedLabel("", self)
        self.result.setAccessibleName(self.tr("What was found"))
        self.result.setTextFormat(Qt.TextFormat.RichText)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.result.setOpenExternalLinks(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.result, 1)

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)
        self._say(self.tr("Asking…"))
        run_in_background(self, self._ask, self._on_report, self._on_error)

    def _ask(self) -> UpdateReport:
        return check_for_update(load_settings(self._settings_file).network)

    def _on_report(self, report: UpdateReport) -> None:
        self.button.setEnabled(True)
        if not report.host:
            self._say(self.tr("This build names no address to ask for newer versions; nobody was asked."))
        elif not report.is_newer:
            self._say(self.tr("This is the newest version."))
        else:
            self._say(self.tr("Version {} can be had.").format(report.newest), report.page)

    def _on_error(self, error: AppError) -> None:
        self.button.setEnabled(True)
        self._say(error_text(error))

    def _say(self, words: str, page: str = "") -> None:
        """Show words, and an address as a link; what came from outside is shown as text."""
        text = escape(words)
        if page:
            text += f' <a href="{escape(page)}">{escape(page)}</a>'
        self.result.setText(text)
