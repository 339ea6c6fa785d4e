"""The dialog of languages: search, several of them, and getting the data that is missing. GUI thread only."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import tokens
from app.gui.button_words import name_buttons
from app.gui.notice import Notice, Tone
from app.gui.queue import option_wording
from app.gui.queue.language_table import NAME, OWN_NAME, STATE, LanguageFilter, LanguageTable
from app.gui.services import GuiServices
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.model_work import ModelWork
from app.gui.sizes import size_text
from app.gui.translation import listed
from app.gui.window_size import resize_to_text
from app.gui.wrapped_label import WrappedLabel
from app.services.models.language_data import language_data
from app.services.models.service import ModelFacts
from app.services.settings_file import load_settings
from core.errors import SettingsError
from core.settings import NetworkPolicy

log = logging.getLogger(__name__)


class LanguageView(QTableView):
    """A table whose rows are checked by the space bar in any column."""

    def __init__(self, table: LanguageTable, shown: LanguageFilter, parent: QWidget | None = None) -> None:
        """Show what a filter lets through."""
        super().__init__(parent)
        self._table, self._shown = table, shown
        self.setModel(shown)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + tokens.SPACE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(OWN_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Check the current language with the space bar."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._table.toggle(self._shown.mapToSource(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        index = self.currentIndex()
        if index.column() != NAME:  # there the check box itself answers
            self._table.toggle(self._shown.mapToSource(index))


class ChosenLanguages(WrappedLabel):
    """Names the languages that are checked."""


class LanguageDialog(QDialog):
    """A table of languages with check boxes."""

    languages_chosen = Signal(str)
    """The setting: "auto" where none is checked, else codes apart by commas."""

    def __init__(
        self, codes: Iterable[str], parent: QWidget | None = None, services: GuiServices | None = None
    ) -> None:
        """Check the languages of these codes, which are listed first.

        Args:
            codes: Our own codes.
            parent: Owner.
            services: Where given, missing data is marked and can be fetched.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Languages"))
        self._services = services
        self.table = LanguageTable(codes, self)
        self._shown = LanguageFilter(self.table, self)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search languages"))
        self._search.setAccessibleName(self.tr("Search languages"))
        self._search.setClearButtonEnabled(True)
        self.view = LanguageView(self.table, self._shown, self)
        self.view.setAccessibleName(self.tr("Languages"))
        self.view.setColumnHidden(STATE, services is None)
        self._summary = ChosenLanguages("", self)
        self._missing = Notice(self)
        self._missing.action_triggered.connect(self._on_get)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._automatic = self._buttons.addButton(self.tr("Automatic"), QDialogButtonBox.ButtonRole.ResetRole)
        self._automatic.setAccessibleName(self.tr("Automatic"))
        self._automatic.setToolTip(self.tr("Tell the language from the text"))
        self._automatic.setAutoDefault(False)
        self._automatic.clicked.connect(self.table.clear)
        name_buttons(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._summary)
        layout.addWidget(self._missing)
        self.tasks: ModelTasks | None = None
        if services is not None:
            self._follow_models(services, layout)
        layout.addWidget(self._buttons)
        resize_to_text(self, 64, 30)
        self._search.textChanged.connect(self._shown.set_text)
        self.table.choice_changed.connect(self._tell)
        self._tell()

    def option(self) -> str:
        """Return the setting for the checked languages."""
        return self.table.option()

    def accept(self) -> None:
        """Hand the choice over."""
        self.languages_chosen.emit(self.option())
        super().accept()

    def done(self, result: int) -> None:
        """End; a download at work is stopped and continued by the next attempt."""
        if self.tasks is not None:
            self.tasks.abandon()
        super().done(result)

    def _follow_models(self, services: GuiServices, layout: QVBoxLayout) -> None:
        self.tasks = ModelTasks(services.models, self)
        self._work = ModelWork(self.tasks, self)
        self._work.import_button.hide()
        layout.addWidget(self._work.notice)
        layout.addWidget(self._work)
        self.tasks.facts_known.connect(self._on_facts)
        self.tasks.running_changed.connect(self._on_running)
        self.tasks.refresh()

    def _tell(self) -> None:
        self._summary.setText(option_wording.language_names(self.option()))
        missing = self.table.missing()
        if not missing or self.tasks is None or self.tasks.is_running:
            self._missing.clear()
            return
        names = listed(option_wording.short_language_name(data.language) for data in missing)
        if self._policy() is NetworkPolicy.NEVER:
            packages = " ".join(dict.fromkeys(data.package for data in missing if data.package))
            text = self.tr("Data to read {} is missing, and your settings forbid downloads.").format(names)
            if packages:
                text += " " + self.tr("On Debian and Ubuntu these packages bring it: {}").format(packages)
            self._missing.show_message(Tone.WARNING, text)
            return
        size = size_text(sum(data.size for data in missing)).replace(" ", "\N{NO-BREAK SPACE}")
        text = self.tr("Data to read {} is missing: {} to download.").format(names, size)
        self._missing.show_message(Tone.WARNING, text, self.tr("Download"))

    def _policy(self) -> NetworkPolicy:
        """Return what the settings say now: they may have been changed since the window was built."""
        if self._services is None:
            return NetworkPolicy.NEVER
        try:
            return NetworkPolicy(load_settings(self._services.paths.settings_file).network)
        except SettingsError as error:
            log.warning("the settings file cannot be used: %s", error.message)
            return NetworkPolicy(self._services.settings.network)

    def _on_facts(self, facts: ModelFacts) -> None:
        self.table.set_data_known(language_data(facts.rows))
        self._tell()

    def _on_running(self, is_running: bool) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not is_running)
        self._tell()

    def _on_get(self) -> None:
        """Download: the message has named the size, so the button is the person's answer."""
        if self.tasks is not None:
            wanted = dict.fromkeys(data.to_install for data in self.table.missing())
            self.tasks.install(tuple(wanted), NetworkPolicy.ALLOW)
