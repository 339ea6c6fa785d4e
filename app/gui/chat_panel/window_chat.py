"""Connects a window with its chat: the dock is made when it is first shown, the page offers to ask about an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction

from app.gui import icons

if TYPE_CHECKING:
    from app.gui.chat_panel.panel import ChatPanel
    from app.gui.main_window import MainWindow
    from app.gui.services import GuiServices
    from core.geometry import BBox
    from core.settings import Settings

_CHAT_KEY = "window/chat"
_WIDTH_KEY = "window/chat_width"
_LEAST_PAGE = 240  # device-independent pixels that the page keeps where the names of tabs want more room


class WindowChat(QObject):
    """Nothing of the chat is loaded before it is shown. GUI thread only."""

    def __init__(self, window: MainWindow, services: GuiServices) -> None:
        """Connect actions; the chat is shown at once where it was shown in the last run."""
        super().__init__(window)
        self._window, self._services = window, services
        self._settings = services.settings
        self.panel: ChatPanel | None = None
        self.ask_area_action = QAction(self.tr("Ask about this area"), self)
        icons.set_icon(self.ask_area_action, "message-square-text")
        self.ask_area_action.triggered.connect(self._on_ask_area)
        window.page_view.regions.add_action(self.ask_area_action)
        window.page_view.add_action_to_menu(self.ask_area_action)
        window.workspace.page_changed.connect(self._enable)
        show = window.actions_.show_chat
        show.setEnabled(services.chat is not None)
        show.toggled.connect(self._on_toggled)
        show.setChecked(services.chat is not None and bool(QSettings().value(_CHAT_KEY, False, bool)))
        self._enable()

    def show(self) -> ChatPanel | None:
        """Show the chat and return it; None where the program was built without it."""
        self._window.actions_.show_chat.setChecked(self._services.chat is not None)
        return self.panel

    def apply_settings(self, settings: Settings) -> None:
        """Follow settings that hold at once."""
        self._settings = settings
        if self.panel is not None:
            self.panel.set_doubtful_below(settings.doubtful_below_percent / 100)

    def refresh(self) -> None:
        """Look again which model is installed."""
        if self.panel is not None:
            self.panel.presenter.refresh()

    def forget_all(self) -> None:
        """Follow a library that was emptied."""
        if self.panel is not None:
            self.panel.presenter.forget_all()

    def cancel(self) -> None:
        """Stop what is at work; for the end of the window."""
        if self.panel is not None:
            if self.panel.isVisible():
                QSettings().setValue(_WIDTH_KEY, self.panel.width())
            self.panel.cancel()

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether it ended in time."""
        return self.panel is None or self.panel.close_chat(timeout_s)

    @Slot(bool)
    def _on_toggled(self, is_shown: bool) -> None:
        QSettings().setValue(_CHAT_KEY, is_shown)
        if self.panel is None and is_shown:
            self._make()
        if self.panel is not None:
            self.panel.setVisible(is_shown)
            if is_shown and self._window.isVisible():
                self.panel.focus_question()

    def _make(self) -> None:
        from app.gui.chat_panel.panel import ChatPanel

        chat, window = self._services.chat, self._window
        if chat is None:
            return
        self.panel = ChatPanel(self._services, chat, window.page_view, window.chosen_documents, window)
        self.panel.set_doubtful_below(self._settings.doubtful_below_percent / 100)
        self.panel.models_requested.connect(self._on_models)
        self.panel.closed_by_person.connect(self._on_closed)
        self.panel.search_requested.connect(self._on_search)
        self.panel.message.connect(window.status.tell)
        window.library_panel.presenter.documents_gone.connect(self.panel.presenter.documents_gone)
        is_mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = Qt.DockWidgetArea.LeftDockWidgetArea if is_mirrored else Qt.DockWidgetArea.RightDockWidgetArea
        window.addDockWidget(end, self.panel)
        if window.isVisible():
            self._fit()
        else:  # the width of a dock holds only once its window is laid out
            window.first_painted.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        if self.panel is not None:
            room = self._window.width()
            width = min(int(str(QSettings().value(_WIDTH_KEY, 0, int))), room // 2)
            wanted = width or self.panel.fitting_width(room)
            self._window.resizeDocks([self.panel], [wanted], Qt.Orientation.Horizontal)
            QTimer.singleShot(0, self, self._share)

    @Slot()
    def _share(self) -> None:
        """Let the text give room to the page, from which all of the chat's was taken."""
        splitter = self._window.splitter
        lists, page, text = splitter.sizes()
        if 0 < page < text:
            room = page + text
            share = max(room // 2, min(text, self._window.text_panel.fitting_width, room - _LEAST_PAGE))
            splitter.setSizes([lists, room - share, share])

    @Slot()
    def _enable(self) -> None:
        self.ask_area_action.setEnabled(self._services.chat is not None and self._window.workspace.page is not None)

    @Slot()
    def _on_ask_area(self) -> None:
        canvas = self._window.page_view.canvas
        if canvas.region is not None:
            self._ask_about(canvas.region)
        else:
            self._window.status.tell(self.tr("Draw the area on the page; Esc gives up"))
            canvas.begin_area(self._ask_about)

    def _ask_about(self, area: BBox) -> None:
        panel = self.show()
        if panel is not None:
            panel.ask_about_area(self._window.workspace.page_index, area)

    @Slot()
    def _on_closed(self) -> None:
        self._window.actions_.show_chat.setChecked(False)

    @Slot()
    def _on_models(self) -> None:
        self._window.open_settings().show_models()

    @Slot()
    def _on_search(self) -> None:
        self._window.actions_.show_lists.setChecked(True)
        self._window.lists.setCurrentWidget(self._window.library_panel)
        self._window.library_panel.focus_search()
