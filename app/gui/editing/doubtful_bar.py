"""The bar of doubtful words: to the next and previous one, how many there are, and what counts as doubtful."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpinBox, QToolButton, QWidget

from app.gui import tokens
from app.gui.editing.doubtful_steps import DoubtfulCounts
from app.gui.elided_label import ElidedLabel


class _CountsLabel(ElidedLabel):
    """Says less where there is little room; the whole text stands in the tool tip.

    Attributes:
        shorter: What is said instead, from long to short.
    """

    shorter: tuple[str, ...] = ()

    @property
    def shown_text(self) -> str:
        """The longest that fits."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        texts = (self.text(), *self.shorter)
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        return next(fitting, metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room))


class DoubtfulBar(QFrame):
    """Shows counts and steps. GUI thread only."""

    threshold_changed = Signal(float)
    """The person chose another threshold, 0..1."""

    def __init__(self, steps: list[QAction], threshold: float, parent: QWidget | None = None) -> None:
        """Show the actions that step, and a threshold of 0..1."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE, tokens.SPACE_HALF, tokens.SPACE, tokens.SPACE_HALF)
        row.setSpacing(tokens.SPACE)
        for action in steps:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)
        self.label = _CountsLabel("", self, is_muted=True)
        row.addWidget(self.label, 1)
        self.threshold = QSpinBox(self)
        self.threshold.setRange(0, 100)
        self.threshold.setPrefix("< ")
        self.threshold.setSuffix(QLocale().percent())
        self.threshold.setValue(round(threshold * 100))
        self.threshold.setKeyboardTracking(False)
        self.threshold.setAccessibleName(self.tr("Doubtful below this confidence"))
        self.threshold.setToolTip(self.tr("Words whose confidence lies below this are doubtful"))
        self.threshold.valueChanged.connect(self._on_value)
        row.addWidget(self.threshold)
        self.show_counts(DoubtfulCounts())

    def set_threshold(self, threshold: float) -> None:
        """Show another threshold, 0..1, without telling of it."""
        blocker = QSignalBlocker(self.threshold)
        self.threshold.setValue(round(threshold * 100))
        blocker.unblock()

    @Slot(object)
    def show_counts(self, counts: DoubtfulCounts) -> None:
        """Show how many there are."""
        if counts.position:
            page = self.tr("{position} of {count} on this page").format(position=counts.position, count=counts.on_page)
        else:
            page = self.tr("%n doubtful on this page", "", counts.on_page)
        document = self.tr("{count} in the document").format(count=counts.in_document)
        if not counts.is_complete:
            document = self.tr("{count} in the document so far").format(count=counts.in_document)
        text = self.tr("{page}, {document}").format(page=page, document=document)
        self.label.shorter = (page, self.tr("%n doubtful", "", counts.on_page))
        self.label.setText(text)
        self.label.setAccessibleName(self.tr("Doubtful words: {counts}").format(counts=text))

    @Slot(int)
    def _on_value(self, value: int) -> None:
        self.threshold_changed.emit(value / 100)
