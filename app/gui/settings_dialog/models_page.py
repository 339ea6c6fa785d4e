"""The page of models: what is installed, what it takes, and how to get, check, import and remove it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.gui import icons, theme, tokens
from app.gui.error_wording import error_text
from app.gui.notice import Tone
from app.gui.queue.wording import in_one_line
from app.gui.settings_dialog.form import SettingsForm
from app.gui.settings_dialog.model_tasks import ModelTasks
from app.gui.settings_dialog.model_work import ModelWork
from app.gui.wrapped_label import WrappedLabel
from app.services.models.service import ModelFacts, ModelRow, ModelService, ModelState, Verification
from core.settings import NetworkPolicy

_Index = QModelIndex | QPersistentModelIndex
_TITLE, _STATE, _SIZE = range(3)


class ModelTable(QAbstractTableModel):
    """All models of the catalog."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: tuple[ModelRow, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return the number of models."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """Return the three columns: model, state, size."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Model"), self.tr("State"), self.tr("Size"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.title, self._state(row), QLocale().formattedDataSize(row.size))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.id}\n{row.licence}\n{row.source}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _STATE:
            colours = theme.active_colours()
            name, tint = {
                ModelState.INSTALLED: ("circle-check", colours.success),
                ModelState.MISSING: ("circle-dashed", colours.text_muted),
                ModelState.DAMAGED: ("circle-x", colours.danger),
                ModelState.OUTDATED: ("triangle-alert", colours.warning),
            }[row.state]
            return icons.icon(name, tint)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _SIZE:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def set_rows(self, rows: tuple[ModelRow, ...]) -> None:
        """Show how the models stand now."""
        if [row.id for row in rows] == [row.id for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _SIZE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> ModelRow | None:
        """Return a model by its row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _state(self, row: ModelRow) -> str:
        return {
            ModelState.INSTALLED: self.tr("Installed"),
            ModelState.MISSING: self.tr("Not installed"),
            ModelState.DAMAGED: self.tr("Damaged"),
            ModelState.OUTDATED: self.tr("Older version"),
        }[row.state]


class ModelsPage(QWidget):
    """Lists models and works on them at once; only the setting about downloads waits for the dialog's OK."""

    def __init__(self, models: ModelService, network: SettingsForm, parent: QWidget | None = None) -> None:
        """Build the page; ``network`` is the form that holds the setting about downloads."""
        super().__init__(parent)
        self.tasks = ModelTasks(models, self)
        self.table_model = ModelTable(self)
        self._network = network
        self._facts: ModelFacts | None = None
        self._wanted: tuple[str, ...] = ()

        self._table = QTableView(self)
        self._table.setAccessibleName(self.tr("Models"))
        self._table.setModel(self.table_model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + tokens.SPACE)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self._table.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self._details = WrappedLabel("", self, is_muted=True)
        self._disk = QLabel(self)
        self._work = ModelWork(self.tasks, self)
        self._notice = self._work.notice
        self._install = self._button(self.tr("Install"), "download", self._on_install)
        self._verify = self._button(self.tr("Verify all"), "shield-check", self._on_verify)
        self._remove = self._button(self.tr("Remove…"), "trash-2", self._on_remove)
        self._import = self._work.import_button

        buttons = QGridLayout()
        buttons.setSpacing(tokens.SPACE)
        for place, button in enumerate((self._install, self._remove, self._verify, self._import)):
            buttons.addWidget(button, place // 2, place % 2)
        buttons.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE)
        layout.addWidget(self._notice)
        layout.addWidget(self._table)
        layout.addWidget(self._details)
        layout.addLayout(buttons)
        layout.addWidget(self._work)
        layout.addWidget(self._disk)
        layout.addWidget(network)
        layout.addStretch(1)

        self._table.selectionModel().selectionChanged.connect(self._update)
        self.tasks.facts_known.connect(self._on_facts)
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
        return self.table_model.row(self._table.currentIndex().row()) if self._table.currentIndex().isValid() else None

    def _policy(self) -> NetworkPolicy:
        return NetworkPolicy(str(self._network.values()["network"]))

    def _update(self) -> None:
        row, is_idle = self._selected(), not self.tasks.is_running
        self._install.setEnabled(is_idle and row is not None and row.state is not ModelState.INSTALLED)
        self._remove.setEnabled(is_idle and row is not None and row.state is not ModelState.MISSING)
        self._import.setEnabled(is_idle)
        has_any = self._facts is not None and any(row.state is not ModelState.MISSING for row in self._facts.rows)
        self._verify.setEnabled(is_idle and has_any)
        if row is None:
            self._details.setText("")
            return
        parts = [self.tr("Licence {}").format(row.licence)]
        if row.languages:
            parts.append(self.tr("Languages: {}").format(", ".join(row.languages)))
        if row.source:
            text = self.tr("from {}") if row.state is ModelState.INSTALLED else self.tr("would come from {}")
            parts.append(text.format(row.source))
        self._details.setText(in_one_line(parts))

    def _on_facts(self, facts: ModelFacts) -> None:
        is_first, self._facts = self._facts is None, facts
        self.table_model.set_rows(facts.rows)
        size = QLocale().formattedDataSize(facts.size)
        self._disk.setText(self.tr("Installed models take {}.").format(size))
        if is_first and facts.rows:
            self._table.setCurrentIndex(self._table.model().index(0, 0))  # selectRow finds no cell in a mirrored table
        self._update()

    def _on_install(self) -> None:
        row = self._selected()
        if row is None:
            return
        self._wanted = (row.id,)
        policy = self._policy()
        if policy is not NetworkPolicy.ASK:
            self.tasks.install(self._wanted, policy)
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Install"))
        box.setText(self.tr("Get {}?").format(row.title))
        size = QLocale().formattedDataSize(row.size)
        box.setInformativeText(
            self.tr("Up to {} are downloaded from {}.").format(size, row.source or self.tr("its source"))
        )
        get = box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(get)
        get.clicked.connect(self._on_install_agreed)
        box.open()

    def _on_install_agreed(self) -> None:
        self.tasks.install(self._wanted, NetworkPolicy.ALLOW)

    def _on_verify(self) -> None:
        self.tasks.verify(())

    def _on_remove(self) -> None:
        row = self._selected()
        if row is None:
            return
        self._wanted = (row.id,)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove"))
        box.setText(self.tr("Remove {}?").format(row.title))
        box.setInformativeText(self.tr("It has to be downloaded or imported again before it can be used."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(self._on_remove_agreed)
        box.open()

    def _on_remove_agreed(self) -> None:
        self.tasks.remove(self._wanted[0])

    def _on_installed(self, ids: tuple[str, ...]) -> None:
        self._notice.show_message(Tone.SUCCESS, self.tr("%n model(s) installed", "", len(ids)))

    def _on_verified(self, found: tuple[Verification, ...]) -> None:
        damaged = [verification for verification in found if verification.error is not None]
        if damaged:
            text = "\n".join(f"{v.model_id}: {error_text(v.error)}" for v in damaged if v.error is not None)
            self._notice.show_message(Tone.DANGER, text)
        else:
            self._notice.show_message(
                Tone.SUCCESS, self.tr("%n model(s) verified: all as they should be", "", len(found))
            )
