"""The page of models: what is installed, what it takes, and how to get, add, measure, check, import and remove it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.gui import icons, tokens
from app.gui.button_row import ButtonRow
from app.gui.error_wording import error_text
from app.gui.notice import Tone
from app.gui.question_box import confirm
from app.gui.queue import option_wording
from app.gui.queue.wording import in_one_line
from app.gui.settings_dialog.add_model_dialog import AddModelDialog
from app.gui.settings_dialog.form import SettingsForm
from app.gui.settings_dialog.licence_dialog import LicenceDialog
from app.gui.settings_dialog.model_table import ModelFilter, ModelKind, ModelTable
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.model_view import ModelView
from app.gui.settings_dialog.model_wording import (
    calibration_text,
    memory_text,
    note_text,
    recommendation_text,
    source_text,
    speed_text,
)
from app.gui.settings_dialog.model_work import ModelWork
from app.gui.sizes import size_text
from app.gui.translation import listed
from app.gui.wrapped_label import WrappedLabel
from app.services.languages import language
from app.services.models.service import ModelFacts, ModelRow, ModelService, ModelState, Verification
from core.errors import AppError
from core.settings import NetworkPolicy

if TYPE_CHECKING:
    from app.services.models.calibration import CalibrationService
    from app.services.models.guidance import Guidance
    from app.services.models.measured import Calibration

_MANY_LANGUAGES = 12


class ModelsPage(QWidget):
    """Lists models and works on them at once; only the setting about downloads waits for the dialog's OK."""

    rows_known = Signal(object)
    """How all models stand (tuple[ModelRow, ...])."""

    def __init__(
        self,
        models: ModelService,
        network: SettingsForm,
        parent: QWidget | None = None,
        calibration: Callable[[], CalibrationService] | None = None,
    ) -> None:
        """Build the page; ``network`` is the form that holds the setting about downloads."""
        super().__init__(parent)
        self._models = models
        self.tasks = ModelTasks(models, self, calibration)
        self.table_model = ModelTable(self)
        self.shown = ModelFilter(self.table_model, self)
        self._network = network
        self._facts: ModelFacts | None = None
        self._guidance: Guidance | None = None
        self._wanted: tuple[str, ...] = ()
        self._to_measure = ""

        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search models and languages"))
        self.search.setAccessibleName(self.tr("Search models and languages"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Which models are listed"))
        for kind, text in (
            (ModelKind.ALL, self.tr("All")),
            (ModelKind.LANGUAGE, self.tr("For chat and vision")),
            (ModelKind.DEFAULT, self.tr("Always needed")),
            (ModelKind.USABLE, self.tr("Usable now")),
            (ModelKind.MISSING, self.tr("Not installed")),
        ):
            self.kind.addItem(text, kind)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(tokens.SPACE)
        narrowing.addWidget(self.search, 1)
        narrowing.addWidget(self.kind)
        self._table = ModelView(self.shown, self)
        self._table.setAccessibleName(self.tr("Models"))
        self._details = WrappedLabel("", self, is_muted=True)
        self._disk = WrappedLabel("", self)
        self._work = ModelWork(self.tasks, self)
        self._notice = self._work.notice
        self._install = self._button(self.tr("Install"), "download", self._on_install)
        self._verify = self._button(self.tr("Verify all"), "shield-check", self._on_verify)
        self._remove = self._button(self.tr("Remove…"), "trash-2", self._on_remove)
        self._import = self._work.import_button
        self._add = self._button(self.tr("Add a model from a file…"), "file-plus", self._on_add)
        self._calibrate = self._button(self.tr("Measure its speed"), "gauge", self._on_calibrate)

        of_one = (self._install, self._remove, self._calibrate)
        of_all = (self._verify, self._import, self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._notice)
        layout.addLayout(narrowing)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._details)
        layout.addWidget(ButtonRow(of_one, self))
        layout.addWidget(ButtonRow(of_all, self))
        layout.addWidget(self._work)
        layout.addWidget(self._disk)
        layout.addWidget(network)
        for before, behind in itertools.pairwise((self._table, *of_one, *of_all)):
            self.setTabOrder(before, behind)

        self._table.selectionModel().selectionChanged.connect(self._update)
        self.search.textChanged.connect(self._on_narrowed)
        self.kind.currentIndexChanged.connect(self._on_narrowed)
        self.tasks.guidance_known.connect(self._on_guidance)
        self.tasks.facts_known.connect(self._on_facts)
        self.tasks.added.connect(self._on_added)
        self.tasks.calibrated.connect(self._on_calibrated)
        self._notice.action_triggered.connect(self._on_measure_installed)
        self.tasks.running_changed.connect(self._update)
        self.tasks.installed.connect(self._on_installed)
        self.tasks.verified.connect(self._on_verified)
        self._update()
        self.tasks.refresh()

    def _button(self, text: str, icon_name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        icons.set_icon(button, icon_name)
        button.clicked.connect(slot)
        return button

    def _selected(self) -> ModelRow | None:
        index = self.shown.mapToSource(self._table.currentIndex())
        return self.table_model.row(index.row()) if index.isValid() else None

    def _policy(self) -> NetworkPolicy:
        return NetworkPolicy(str(self._network.values()["network"]))

    def _update(self) -> None:
        row, is_idle = self._selected(), not self.tasks.is_running
        is_missing = row is not None and row.state is not ModelState.INSTALLED and not row.is_own
        self._install.setEnabled(is_idle and is_missing)
        is_ours = row is not None and row.state is not ModelState.MISSING and row.is_of_store
        self._remove.setEnabled(is_idle and is_ours)
        self._import.setEnabled(is_idle)
        self._add.setEnabled(is_idle)
        is_ready = row is not None and row.is_language_model and row.state is ModelState.INSTALLED
        self._calibrate.setEnabled(is_idle and is_ready and self.tasks.can_calibrate)
        has_any = self._facts is not None and any(row.state is not ModelState.MISSING for row in self._facts.rows)
        self._verify.setEnabled(is_idle and has_any)
        if row is None:
            self._details.setText("")
            return
        licence = self.tr("unknown") if row.licence == "LicenseRef-unknown" else row.licence
        parts = [self.tr("Licence {}").format(licence)]
        if row.is_language_model:
            parts.append(memory_text(row))
        if row.script:
            parts.append(self.tr("Script: {}").format(option_wording.script_name(row.script)))
        if row.languages:
            parts.append(self.tr("Languages: {}").format(self._languages(row)))
        if row.source:
            text = self.tr("from {}") if row.state is ModelState.INSTALLED else self.tr("would come from {}")
            parts.append(text.format(source_text(row.source)))
        self._details.setText("\n".join([*self._guiding(row), in_one_line(parts)]))

    def _guiding(self, row: ModelRow) -> list[str]:
        """Return what a language model can do, why it is recommended, and how quick it is here."""
        if not row.is_language_model:
            return []
        lines = [note_text(row)] if row.note else []
        if self._guidance is not None:
            found = self._guidance.recommendation_of(row.id)
            if found is not None:
                lines.append(recommendation_text(found, self._guidance))
            lines.append(speed_text(row, self._guidance))
        return [line for line in lines if line]

    def _languages(self, row: ModelRow) -> str:
        names = [option_wording.short_language_name(language(tag)) for tag in row.languages]
        text = listed(names[:_MANY_LANGUAGES])
        more = len(names) - _MANY_LANGUAGES
        return self.tr("{} and %n more", "", more).format(text) if more > 0 else text

    def _select_first(self) -> None:
        self._table.setCurrentIndex(self.shown.index(0, 0))  # selectRow finds no cell in a mirrored table

    def _on_narrowed(self) -> None:
        self.shown.narrow(self.search.text(), ModelKind(self.kind.currentData()))
        if self._selected() is None and self.shown.rowCount():
            self._select_first()
        self._update()

    def _on_guidance(self, guidance: Guidance) -> None:
        self._guidance = guidance
        found = (guidance.chat.row, guidance.reading.row)
        self.table_model.recommend(frozenset(row.id for row in found if row is not None))

    def _on_facts(self, facts: ModelFacts) -> None:
        is_first, self._facts = self._facts is None, facts
        self.table_model.set_rows(facts.rows)
        self.rows_known.emit(facts.rows)
        size = size_text(facts.size)
        self._disk.setText(self.tr("Installed models take {}.").format(size))
        if is_first and facts.rows:
            self._select_first()
        self._update()

    def _on_install(self) -> None:
        row = self._selected()
        if row is None:
            return
        self._wanted = (row.id,)
        if terms := self._models.terms_to_accept(self._wanted):
            dialog = LicenceDialog(row.title, terms[row.id], self)
            dialog.agreed.connect(self._on_licence_accepted)
            dialog.open()
            return
        policy = self._policy()
        if policy is not NetworkPolicy.ASK:
            self.tasks.install(self._wanted, policy)
            return
        source = source_text(row.source) or self.tr("its source")
        if row.download_size:
            more = self.tr("Up to {} are downloaded from {}.").format(size_text(row.download_size), source)
        else:
            more = self.tr("It is downloaded from {}.").format(source)
        confirm(
            self,
            self.tr("Install"),
            self.tr("Get {}?").format(row.title),
            more,
            self.tr("Download"),
            self._on_install_agreed,
            is_destructive=False,
        )

    def _on_licence_accepted(self) -> None:
        try:
            self._models.accept_terms(self._wanted)
        except AppError as error:
            self._notice.show_message(Tone.DANGER, error_text(error))
            return
        self._on_install()

    def _on_install_agreed(self) -> None:
        self.tasks.install(self._wanted, NetworkPolicy.ALLOW)

    def _on_add(self) -> None:
        dialog = AddModelDialog(self._models.profile_names(), self)
        dialog.chosen.connect(self.tasks.add)
        dialog.open()

    def _on_calibrate(self) -> None:
        row = self._selected()
        if row is not None:
            self.tasks.calibrate(row)

    def _on_added(self, row: ModelRow) -> None:
        self._tell_installed(self.tr("{} was added").format(row.title), row)

    def _tell_installed(self, text: str, row: ModelRow | None) -> None:
        """Say what is there now; the speed of a language model can be measured from the message."""
        can_measure = self.tasks.can_calibrate and row is not None and row.is_language_model
        self._to_measure = row.id if row is not None and can_measure else ""
        self._notice.show_message(Tone.SUCCESS, text, self.tr("Measure its speed") if can_measure else "")

    def _on_measure_installed(self) -> None:
        rows = self._facts.rows if self._facts is not None else ()
        row = next((row for row in rows if row.id == self._to_measure), None)
        if row is not None:
            self.tasks.calibrate(row)

    def _on_calibrated(self, found: Calibration) -> None:
        self._notice.show_message(Tone.SUCCESS, calibration_text(found))

    def _on_verify(self) -> None:
        self.tasks.verify(())

    def _on_remove(self) -> None:
        row = self._selected()
        if row is None:
            return
        self._wanted = (row.id,)
        if row.is_own:
            more = self.tr("Its file has to be added again before it can be used.")
        else:
            more = self.tr("It has to be downloaded or imported again before it can be used.")
        confirm(
            self,
            self.tr("Remove"),
            self.tr("Remove {}?").format(row.title),
            more,
            self.tr("Remove"),
            self._on_remove_agreed,
        )

    def _on_remove_agreed(self) -> None:
        self.tasks.remove(self._wanted[0])

    def _on_installed(self, ids: tuple[str, ...]) -> None:
        text = self.tr("%n model(s) installed", "", len(ids))
        rows = self._facts.rows if self._facts is not None else ()
        row = next((row for row in rows if row.id == ids[0]), None) if len(ids) == 1 else None
        self._tell_installed(text, row)

    def _on_verified(self, found: tuple[Verification, ...]) -> None:
        damaged = [verification for verification in found if verification.error is not None]
        if damaged:
            text = "\n".join(f"{v.model_id}: {error_text(v.error)}" for v in damaged if v.error is not None)
            self._notice.show_message(Tone.DANGER, text)
        else:
            self._notice.show_message(
                Tone.SUCCESS, self.tr("%n model(s) verified: all as they should be", "", len(found))
            )
