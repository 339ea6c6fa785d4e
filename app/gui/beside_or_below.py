"""Buttons beside a text, or below it where too little room is left for the text. GUI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

_FEWEST_CHARACTERS = 36  # of the text in a line beside the buttons


def place_beside_or_below(grid: QGridLayout, text: QLabel, buttons: QWidget, room: int) -> None:
    """Put buttons where the text stays readable; nothing moves while they stand there already.

    Args:
        grid: The text is in its first row and second column, what follows the buttons beyond its third column.
        text: What is read; a text that is shorter than a short line is never put above its buttons.
        buttons: A button, or a widget that holds some; hidden ones need no room.
        room: Device-independent pixels for text and buttons together.
    """
    metrics = text.fontMetrics()
    whole = max(metrics.horizontalAdvance(line) for line in text.text().split("\n"))
    fewest = min(whole, _FEWEST_CHARACTERS * metrics.averageCharWidth())
    wanted = buttons.sizeHint().width() + grid.horizontalSpacing()
    row, column = (0, 2) if buttons.isHidden() or room - wanted >= fewest else (1, 1)
    at = grid.indexOf(buttons)
    if at >= 0 and grid.getItemPosition(at)[:2] == (row, column):  # type: ignore[index] # a tuple of four
        return
    if at >= 0:
        grid.removeWidget(buttons)
    alignment = Qt.AlignmentFlag.AlignVCenter if row == 0 else Qt.AlignmentFlag.AlignLeading
    grid.addWidget(buttons, row, column, alignment)
