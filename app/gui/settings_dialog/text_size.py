"""The size of the window's text, as a person asked for it. GUI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

_SYSTEM_SIZE = "pagesightSystemPointSize"


def apply_font_size(app: QApplication, size_pt: int) -> None:
    """Set the size of all text; 0 goes back to the system's."""
    kept = app.property(_SYSTEM_SIZE)
    if kept is None:
        kept = app.font().pointSizeF()
        app.setProperty(_SYSTEM_SIZE, kept)
    font = app.font()
    wanted = float(size_pt or kept)
    if wanted > 0 and font.pointSizeF() != wanted:
        font.setPointSizeF(wanted)
        app.setFont(font)
