"""The toolbar above the page: paging, zoom, turn, boxes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QSpinBox, QToolBar, QToolButton, QWidget

from app.gui import icons, tokens
from app.gui.page_view.page_actions import PageActions


class PageToolbar(QToolBar):
    """Shows the actions of the page view, the page number and the zoom. GUI thread only."""

    page_chosen = Signal(int)
    """A page was chosen by number; counted from 0."""

    def __init__(self, actions: PageActions, parent: QWidget) -> None:
        """Lay out the actions."""
        super().__init__(parent)
        icons.fit_bar(self)
        self.setAccessibleName(self.tr("Page toolbar"))
        self._number = QSpinBox(self)
        self._number.setAccessibleName(self.tr("Page number"))
        self._number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(self._on_number)
        self._count = QLabel(self)
        self._zoom = QLabel(self)
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1,600%") + tokens.SPACE)

        self.addActions([actions.previous_page, actions.next_page])
        self.addWidget(self._number)
        self.addWidget(self._count)
        self.addSeparator()
        self.addAction(actions.zoom_out)
        self.addWidget(self._zoom)
        self.addActions([actions.zoom_in, actions.fit_width, actions.fit_page])
        self.addSeparator()
        self.addAction(actions.turn_right)
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self.addActions([actions.region, actions.overlay])
        self.addWidget(self._options(actions))
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton) and action.text():
                button.setAccessibleName(action.text())
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.set_overflow_icon(self)
        self.set_pages(0, 0)
        self.set_zoom(1.0)

    def set_pages(self, page_index: int, count: int) -> None:
        """Show which page of how many is shown; a count of 0 is unknown."""
        self._number.blockSignals(True)
        self._number.setRange(1, max(1, count, page_index + 1))
        self._number.setValue(page_index + 1)
        self._number.blockSignals(False)
        self._number.setEnabled(count > 1)
        self._count.setText(self.tr("of {count}").format(count=count) if count else "")

    def set_zoom(self, factor: float) -> None:
        """Show the zoom; 1 is the size of print."""
        self._zoom.setText(QLocale().toString(round(factor * 100)) + QLocale().percent())

    def _options(self, actions: PageActions) -> QToolButton:
        button = QToolButton(self)
        icons.set_icon(button, "ellipsis-vertical")
        button.setObjectName("overlayOptions")
        button.setStyleSheet("#overlayOptions::menu-indicator { image: none; }")  # the dots say it already
        button.setToolTip(self.tr("What is shown over the page"))
        button.setAccessibleName(self.tr("What is shown over the page"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        actions.add_overlay_actions(menu)
        menu.addSeparator()
        menu.addActions([actions.actual_size, actions.turn_left, actions.upright])
        button.setMenu(menu)
        return button

    @Slot(int)
    def _on_number(self, number: int) -> None:
        self.page_chosen.emit(number - 1)
