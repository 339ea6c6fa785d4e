"""Fields of the document: choose what to take out, see what was found and where, keep it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from app.gui.document_tools.fields_model import FieldsModel
from app.gui.document_tools.notes import shown_note
from app.gui.document_tools.saving import Saving, save
from app.gui.document_tools.tool_dialog import ToolDialog
from app.gui.document_tools.wording import preset_name
from app.gui.notice import Tone
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.extract.schema import PRESETS, FieldSchema, load_schema, preset
from app.services.extract.service import FieldExtractor
from app.services.library.library import Library
from app.services.library.stored_pages import stored_document
from core.errors import SchemaInvalidError
from core.fields import ExtractedFields
from core.jobs import JobContext

_OWN = "own"


class FieldsDialog(ToolDialog):
    """Takes fields out of the document that is shown."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Build the dialog; nothing is done before a person asks for it."""
        super().__init__(services, workspace, parent)
        self.intro.setText(
            self.tr(
                "Takes values out of the document that is shown. Each is looked up in the text; choose a row to see "
                "where it stands. What could not be proved is marked."
            )
        )
        self.setWindowTitle(self.tr("Fields"))
        self._fields: ExtractedFields | None = None
        self._schema: FieldSchema | None = None
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("What to take out"))
        for name in PRESETS:
            self.choice.addItem(preset_name(name), name)
        self.choice.addItem(self.tr("JSON Schema of your own…"), _OWN)
        self.choice.activated.connect(self._on_chosen)
        label = QLabel(self.tr("What to take out"), self)
        label.setBuddy(self.choice)
        self.start_button.setText(self.tr("Take out"))
        self.start_button.setAccessibleName(self.start_button.text())
        self.model = FieldsModel(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Fields"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FieldsModel.VALUE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.copy_button = self.button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._on_save)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.choice)
        workspace.document_changed.connect(self._on_document_changed)
        self.lay_out(head, self.table, (self.copy_button,))

    def begin(self) -> None:
        """Take the chosen fields out of the document that is shown."""
        document_id, extractor = self.workspace.document_id, self.services.extractor
        if document_id is None or extractor is None or self.work.is_running:
            return
        name = str(self.choice.currentData())
        schema = self._schema if name == _OWN else preset(name)
        if schema is None:
            self._on_chosen()
            return
        self._show(None)
        self.start(partial(_extract, self.services.library, extractor, document_id, schema))

    def take(self, result: object) -> None:
        """Show what was found, or that it was saved."""
        if isinstance(result, ExtractedFields):
            self._show(result)
            if result.warnings:
                self.notice.show_message(Tone.WARNING, "\n".join(map(shown_note, result.warnings)), can_dismiss=True)
        elif isinstance(result, Path):
            self.notice.show_message(Tone.SUCCESS, self.tr("Saved: {name}").format(name=result.name), can_dismiss=True)

    def show_state(self) -> None:
        """Offer what can be done now."""
        super().show_state()
        has_fields = self._fields is not None and not self.work.is_running
        self.save_button.setEnabled(has_fields)
        self.copy_button.setEnabled(has_fields)
        self.choice.setEnabled(not self.work.is_running)

    @Slot()
    def copy(self) -> None:
        """Copy names and values as a table."""
        QGuiApplication.clipboard().setText(self.model.tsv())

    def save_to(self, target: Path) -> None:
        """Write the fields into a file: a table for ``.csv``, else JSON with what proves each value."""
        if self._fields is not None and not self.work.is_running:
            self.start(partial(save, self.services, Saving(self._fields.document_id, target, self._fields)))

    def _show(self, fields: ExtractedFields | None) -> None:
        self._fields = fields
        self.model.set_fields(fields)
        self.show_state()

    @Slot()
    def _on_chosen(self) -> None:
        if self.choice.currentData() != _OWN:
            return
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("JSON Schema of your own"), "", self.tr("JSON Schema") + " (*.json)"
        )
        if not name:
            return
        try:
            self._schema = load_schema(name)
        except SchemaInvalidError as error:
            self._schema = None
            self.fail(error)

    @Slot(QItemSelection)
    def _on_selected(self, selected: QItemSelection) -> None:
        rows = selected.indexes()
        value = self.model.field(rows[0].row()) if rows else None
        if value is not None and value.citation is not None:
            cited = value.citation
            self.place_requested.emit(cited.document_id, cited.page_index, cited.boxes)

    @Slot()
    def _on_save(self) -> None:
        filters = ";;".join((self.tr("JSON") + " (*.json)", self.tr("Table") + " (*.csv)"))
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Save fields"), "", filters)
        if name:
            target = Path(name)
            ending = ".csv" if "*.csv" in chosen else ".json"
            self.save_to(target if target.suffix in (".json", ".csv") else target.with_name(target.name + ending))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        if self._fields is None or self._fields.document_id != document_id:
            self._show(None)


# On the thread of the work: no Qt below.


def _extract(
    library: Library, extractor: FieldExtractor, document_id: str, schema: FieldSchema, context: JobContext
) -> ExtractedFields:
    return extractor.extract(
        stored_document(library, document_id, library.finished_pages(document_id)), schema, context
    )
