"""Chooses an installed language model, or leaves the choice to the program. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.services.models.service import ModelRow, ModelState

AUTO = "auto"


class ModelField(QComboBox):
    """The models of one use; what the settings name stays in the list, though it is not installed."""

    def __init__(self, *, for_chat: bool, parent: QWidget | None = None) -> None:
        """Offer the program's own choice until the models are known."""
        super().__init__(parent)
        self._for_chat = for_chat
        self._rows: tuple[ModelRow, ...] = ()
        self.addItem(self.tr("The best that is installed"), AUTO)

    def set_models(self, rows: Sequence[ModelRow]) -> None:
        """Offer the installed models that chat, or that read pictures."""
        self._rows = tuple(
            row
            for row in rows
            if row.state is ModelState.INSTALLED and (row.can_chat if self._for_chat else row.can_see)
        )
        self._fill(self.value())

    def set_value(self, model_id: str) -> None:
        """Choose a model by its id."""
        self._fill(model_id or AUTO)

    def value(self) -> str:
        """Return the id that is chosen, or "auto"."""
        return str(self.currentData() or AUTO)

    def _fill(self, chosen: str) -> None:
        was_blocked = self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("The best that is installed"), AUTO)
        for row in self._rows:
            self.addItem(row.title, row.id)
        if chosen != AUTO and self.findData(chosen) < 0:
            self.addItem(self.tr("{} (not installed)").format(chosen), chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(was_blocked)
