"""The document in another language: original and translation block by block, and files of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from app.gui.document_tools.pairs_model import PairsModel
from app.gui.document_tools.saving import Saving, save
from app.gui.document_tools.tool_dialog import ToolDialog
from app.gui.error_wording import error_text
from app.gui.notice import Tone
from app.gui.qt_jobs import BackgroundCall, run_in_background
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from app.services.export.writer import TranslatedPages
from app.services.library.library import Library
from app.services.translate.languages import offered, parse_target
from app.services.translate.service import TranslationOutcome, Translator
from core.errors import AppError, ModelMissingError, TranslationUnsupportedError
from core.jobs import JobContext
from core.model import Page

_FORMATS = (("Markdown", "md"), ("Word", "docx"), ("PDF", "pdf"), ("HTML", "html"), ("Text", "txt"), ("JSON", "json"))


class TranslationDialog(ToolDialog):
    """Translates the document that is shown and shows its page beside the original."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Build the dialog; translations that were made before are shown at once."""
        super().__init__(services, workspace, parent)
        self.intro.setText(
            self.tr(
                "Translates with the language model on this computer, block by block. Numbers, addresses and codes are "
                "compared with the original; what could not be kept stays untranslated and is marked."
            )
        )
        self.setWindowTitle(self.tr("Translation"))
        self._outcome: TranslationOutcome | None = None
        self._call: BackgroundCall | None = None
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language"))
        self._fill_languages()
        self.language.currentIndexChanged.connect(self._show_page)
        label = QLabel(self.tr("Language"), self)
        label.setBuddy(self.language)
        self.anyway = QCheckBox(self.tr("Also use a model not made for translating"), self)
        self.anyway.setAccessibleName(self.anyway.text())
        self.start_button.setText(self.tr("Translate"))
        self.start_button.setAccessibleName(self.start_button.text())
        self.model = PairsModel(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Original and translation"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PairsModel.NOTE, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.save_button.clicked.connect(self._on_save)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.language)
        head.addWidget(self.anyway)
        workspace.page_changed.connect(self._show_page)
        workspace.document_changed.connect(self._on_document_changed)
        self.lay_out(head, self.table)
        self._show_page()

    @property
    def code(self) -> str:
        """Code of the language that is chosen."""
        return str(self.language.currentData())

    def begin(self) -> None:
        """Translate the pages that were read; those that are translated already are not asked for again."""
        document_id, translator = self.workspace.document_id, self.services.translator
        if document_id is None or translator is None or self.work.is_running:
            return
        self._outcome = None
        self.start(
            partial(
                _translate,
                self.services.library,
                translator,
                document_id,
                self.code,
                has_consent=self.anyway.isChecked(),
            )
        )

    def take(self, result: object) -> None:
        """Show the translation, or that it was saved."""
        if isinstance(result, Path):
            self.notice.show_message(Tone.SUCCESS, self.tr("Saved: {name}").format(name=result.name), can_dismiss=True)
        elif isinstance(result, TranslationOutcome):
            self._outcome = result
            self._tell(result)
            self._show_page()

    def fail(self, error: AppError) -> None:
        """Say what went wrong; a better model is offered where one is missing."""
        if isinstance(error, ModelMissingError | TranslationUnsupportedError):
            self.notice.show_message(Tone.WARNING, error_text(error), self.tr("Models…"), can_dismiss=True)
        else:
            super().fail(error)

    def show_state(self) -> None:
        """Offer what can be done now."""
        super().show_state()
        is_running = self.work.is_running
        self.language.setEnabled(not is_running)
        self.anyway.setEnabled(not is_running)
        self.save_button.setEnabled(not is_running and self._outcome is not None)

    def save_to(self, target: Path) -> None:
        """Write the translation into a file; its ending says the format."""
        outcome, translator = self._outcome, self.services.translator
        if outcome is None or translator is None or self.work.is_running:
            return
        consent = bool(outcome.note)
        self.start(partial(_save, self.services, translator, outcome, target, has_consent=consent))

    def _fill_languages(self) -> None:
        """List the languages that a model is made for by their own names, those known best first."""
        for target in offered():
            self.language.addItem(target.entry.native_name, target.entry.code)
        own = self.locale().name().split("_")[0]
        at = self.language.findData("ch" if own == "zh" else own)
        self.language.setCurrentIndex(max(at, 0))

    def _tell(self, outcome: TranslationOutcome) -> None:
        parts = [self.tr("%n page(s) translated.", "", outcome.pages)]
        if outcome.note:
            parts.append(self.tr("The model is not made for this language: check every line."))
        if outcome.kept:
            parts.append(self.tr("%n block(s) stay in the original.", "", outcome.kept))
        if outcome.doubtful:
            parts.append(self.tr("%n block(s) should be checked.", "", outcome.doubtful))
        tone = Tone.WARNING if outcome.kept or outcome.doubtful else Tone.SUCCESS
        self.notice.show_message(tone, " ".join(parts), can_dismiss=True)

    @Slot()
    def _show_page(self) -> None:
        page, document_id, translator = self.workspace.page, self.workspace.document_id, self.services.translator
        self.model.set_pages(page, None)
        self.show_state()
        if self._call is not None:
            self._call.drop()
            self._call = None
        if page is not None and document_id is not None and translator is not None:
            load = partial(_translated_page, translator, document_id, self.code, page.index)
            self._call = run_in_background(self, load, self._on_page)

    @Slot(object)
    def _on_page(self, translated: Page | None) -> None:
        page = self.workspace.page
        if page is not None and translated is not None and translated.index == page.index:
            self.model.set_pages(page, translated)

    @Slot(QItemSelection)
    def _on_selected(self, selected: QItemSelection) -> None:
        rows = selected.indexes()
        box = self.model.box(rows[0].row()) if rows else None
        if box is not None and self.workspace.document_id is not None:
            self.place_requested.emit(self.workspace.document_id, self.workspace.page_index, (box,))

    @Slot()
    def _on_save(self) -> None:
        filters = ";;".join(f"{name} (*.{ending})" for name, ending in _FORMATS)
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Save translation"), "", filters)
        if name:
            target = Path(name)
            ending = next((ending for _, ending in _FORMATS if f"*.{ending})" in chosen), "md")
            known = {f".{ending}" for _, ending in _FORMATS}
            self.save_to(target if target.suffix in known else target.with_name(f"{target.name}.{ending}"))

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        if self._outcome is not None and self._outcome.document_id != document_id:
            self._outcome = None
        self._show_page()


# On other threads: no Qt below.


def _translate(
    library: Library, translator: Translator, document_id: str, code: str, context: JobContext, *, has_consent: bool
) -> TranslationOutcome:
    pages = library.finished_pages(document_id)
    return translator.translate(document_id, pages, code, context, has_consent=has_consent)


def _save(
    services: GuiServices,
    translator: Translator,
    outcome: TranslationOutcome,
    target: Path,
    context: JobContext,
    *,
    has_consent: bool,
) -> Path:
    # Pages that were corrected since are translated anew first; the others are taken as they are.
    document_id = outcome.document_id
    pages = services.library.finished_pages(document_id)
    translator.translate(document_id, pages, outcome.tag, context, has_consent=has_consent)
    written = TranslatedPages(outcome.tag, partial(translator.encoded_page, document_id, outcome.tag))
    return save(services, Saving(document_id, target, translation=written), context)


def _translated_page(translator: Translator, document_id: str, code: str, page_index: int) -> Page | None:
    return translator.page(document_id, parse_target(code).tag, page_index)
