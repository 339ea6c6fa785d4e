"""The question before a window is closed while files are being read. It holds nothing up: events go on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.gui.button_words import name_buttons


class CloseQuestion(QObject):
    """Asks once at a time and remembers a yes. GUI thread only."""

    refused = Signal()
    """The window shall stay open."""

    def __init__(self, window: QWidget) -> None:
        """Ask on behalf of a window, which is closed after a yes."""
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self.is_answered = False

    def ask(self, *, is_private: bool) -> None:
        """Show the question, or bring the one that is open to the front.

        Args:
            is_private: Whether nothing of the window is kept.
        """
        if self._box is not None:
            self._box.activateWindow()
            return
        self._box = QMessageBox(
            QMessageBox.Icon.Question,
            QCoreApplication.translate("MainWindow", "Close Pagesight?"),
            QCoreApplication.translate(
                "MainWindow", "Files are still being read; nothing of this window is kept. Close anyway?"
            )
            if is_private
            else QCoreApplication.translate(
                "MainWindow",
                "Files are still being read. Pages that are finished are kept, and the next start offers to go on. "
                "Close anyway?",
            ),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        self._box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        name_buttons(self._box)
        close = self._box.button(QMessageBox.StandardButton.Close)
        close.setText(QCoreApplication.translate("MainWindow", "Close anyway"))
        close.setAccessibleName(close.text())
        self._box.finished.connect(self._on_answer)
        self._box.open()  # modal to its window only, and at once back here

    def forget_answer(self) -> None:
        """Ask again the next time; the window stayed open for another reason."""
        self.is_answered = False

    def _on_answer(self, answer: int) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.deleteLater()
        if answer == QMessageBox.StandardButton.Close:
            self.is_answered = True
            self._window.close()
        else:
            self.refused.emit()
