"""The words of Qt's standard buttons: those that the window says itself, where Qt's translation says others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def name_buttons(box: QDialogButtonBox | QMessageBox) -> None:
    """Let "Cancel" and "Close" of a box read as everywhere in the window, and give them accessible names."""
    for kind, text in (
        (box.StandardButton.Cancel, QCoreApplication.translate("SettingsDialog", "Cancel")),
        (box.StandardButton.Close, QCoreApplication.translate("ExportDialog", "Close")),
    ):
        button = box.button(kind)  # type: ignore[arg-type] # each box has its own enum
        if button is not None:
            button.setText(text)
            button.setAccessibleName(text)
