"""Connects a window with the tools that work on its document; each dialog is made when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.gui import icons

if TYPE_CHECKING:
    from app.gui.document_tools.fields_dialog import FieldsDialog
    from app.gui.document_tools.tool_dialog import ToolDialog
    from app.gui.document_tools.translation_dialog import TranslationDialog
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from core.geometry import BBox


class WindowTools(QObject):
    """Nothing of the tools is loaded before it is asked for. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices) -> None:
        """Put the actions into the menu of tools."""
        super().__init__(window)
        self._window, self._services = window, services
        self.fields: FieldsDialog | None = None
        self.translation: TranslationDialog | None = None
        self.fields_action = QAction(self.tr("Take &fields out…"), self)
        self.fields_action.setToolTip(self.tr("Take values such as date and total out of the document"))
        icons.set_icon(self.fields_action, "list-checks")
        self.fields_action.triggered.connect(self.show_fields)
        self.translate_action = QAction(self.tr("&Translate…"), self)
        self.translate_action.setToolTip(self.tr("Translate the document beside its original"))
        icons.set_icon(self.translate_action, "languages")
        self.translate_action.triggered.connect(self.show_translation)
        window.actions_.add_tools([self.fields_action, self.translate_action])
        window.workspace.document_changed.connect(self._enable)
        self._enable()

    @Slot()
    def show_fields(self) -> FieldsDialog:
        """Open the dialog of fields, or bring it to the front."""
        from app.gui.document_tools.fields_dialog import FieldsDialog

        if self.fields is None:
            self.fields = FieldsDialog(self._services, self._window.workspace, self._window)
            self._connect(self.fields)
        self._show(self.fields)
        return self.fields

    @Slot()
    def show_translation(self) -> TranslationDialog:
        """Open the dialog of translation, or bring it to the front."""
        from app.gui.document_tools.translation_dialog import TranslationDialog

        if self.translation is None:
            self.translation = TranslationDialog(self._services, self._window.workspace, self._window)
            self._connect(self.translation)
        self._show(self.translation)
        return self.translation

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether all ended in time."""
        ended = [each.close_tool(timeout_s) for each in (self.fields, self.translation) if each is not None]
        return all(ended)

    def _connect(self, dialog: ToolDialog) -> None:
        dialog.place_requested.connect(self._on_place)
        dialog.models_requested.connect(self._on_models)

    def _show(self, dialog: ToolDialog) -> None:
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
        else:
            dialog.show()

    @Slot()
    def _enable(self) -> None:
        has_document = self._window.workspace.document_id is not None
        self.fields_action.setEnabled(has_document and self._services.extractor is not None)
        self.translate_action.setEnabled(has_document and self._services.translator is not None)

    @Slot(str, int, object)
    def _on_place(self, document_id: str, page_index: int, boxes: tuple[BBox, ...]) -> None:
        self._window.page_view.highlight.show(document_id, page_index, boxes)

    @Slot()
    def _on_models(self) -> None:
        self._window.open_settings().show_models()
