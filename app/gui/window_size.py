"""Sizes of windows in characters and lines, so that they grow with the text, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.gui import tokens


def resize_to_text(window: QWidget, characters: int, lines: int) -> None:
    """Make a window as large as so many characters and lines of its font, or as the screen allows."""
    metrics = window.fontMetrics()
    resize_on_screen(window, QSize(metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines))


def resize_on_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window a size, or what the screen allows of it."""
    room = window.screen().availableSize() - QSize(tokens.SPACE_4, 2 * tokens.SPACE_4)  # frame and title of the window
    window.resize(wanted.boundedTo(room))
