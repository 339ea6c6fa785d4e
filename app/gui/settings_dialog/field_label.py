"""The name of a field in a form, on one line with the field however tall what stands below that is. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget


class FieldLabel(QLabel):
    """As high as its editor. A form of Qt sets its labels by a guess: somewhat below the top of a tall field."""

    def __init__(self, text: str, parent: QWidget | None = None, *, beside: QWidget | None = None) -> None:
        """Show a name.

        Args:
            text: The name.
            parent: Owner.
            beside: The editor, or nothing where the field begins with a line of text.
        """
        super().__init__(text, parent)
        self._beside = beside
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._match()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height of the editor."""
        return self._as_high(super().sizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the height of the editor."""
        return self._as_high(super().minimumSizeHint())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._match()

    def place_in(self, form: QFormLayout) -> None:
        """Stand at the top of the row of a form that holds it."""
        form.setAlignment(self, Qt.AlignmentFlag.AlignTop)

    def _as_high(self, size: QSize) -> QSize:
        return QSize(size.width(), max(size.height(), self._beside.sizeHint().height() if self._beside else 0))

    def _match(self) -> None:
        if self._beside is not None:  # a tick box without words is lower than a line of text
            self._beside.setMinimumHeight(super().sizeHint().height())
        self.updateGeometry()
