"""Size, place and parts of a main window, kept from one run to the next. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

_SIZE = QSize(1280, 800)
# Widths of lists, page and text at the start, as parts of the window.
_SHARES = (27, 43, 30)
_GEOMETRY, _SPLITTER = "window/geometry", "window/splitter"
_LISTS, _TEXT = "window/lists", "window/text"


def save_layout(window: MainWindow) -> None:
    """Keep how a window looks."""
    settings = QSettings()
    settings.setValue(_GEOMETRY, window.saveGeometry())
    settings.setValue(_SPLITTER, window.splitter.saveState())
    settings.setValue(_LISTS, window.actions_.show_lists.isChecked())
    settings.setValue(_TEXT, window.actions_.show_text.isChecked())


def restore_layout(window: MainWindow) -> None:
    """Let a window look as it was left, or as at the first start."""
    settings = QSettings()
    geometry, splitter = settings.value(_GEOMETRY), settings.value(_SPLITTER)
    if geometry is None or not window.restoreGeometry(geometry):
        window.resize(_SIZE)
    if splitter is None or not window.splitter.restoreState(splitter):
        window.splitter.setSizes([_SIZE.width() * share // 100 for share in _SHARES])
    # Set first, so that even what stays as it is takes effect.
    window.lists.setVisible(bool(settings.value(_LISTS, True, bool)))
    window.actions_.show_lists.setChecked(bool(settings.value(_LISTS, True, bool)))
    window.actions_.show_text.setChecked(bool(settings.value(_TEXT, True, bool)))
