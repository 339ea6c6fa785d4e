"""The panel that shows the page: toolbar, picture, boxes, selection, messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.gui.error_wording import failure_text
from app.gui.page_view import accessible_page
from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.message_bar import MessageBar
from app.gui.page_view.overlay_boxes import OverlayLevel
from app.gui.page_view.overlay_item import percent
from app.gui.page_view.page_actions import PageActions
from app.gui.page_view.page_highlight import PageHighlight
from app.gui.page_view.page_loader import PageLoader
from app.gui.page_view.page_toolbar import PageToolbar
from app.gui.page_view.picture_feed import LOGICAL_DPI, PictureFeed
from app.gui.page_view.place_steps import step_block, step_line, step_word
from app.gui.page_view.region_tool import RegionTool
from app.gui.page_view.source_trouble import SourceTrouble
from app.gui.page_view.state_chip import StateChip
from app.gui.page_view.thumbnail_model import PageState
from app.gui.page_view.toast import Toast, announce
from app.gui.page_view.zoom_view import ZoomMode
from app.gui.password_bar import PasswordBar
from app.gui.services import GuiServices
from app.gui.workspace import Place, Workspace
from app.services.library.library import StoredDocument
from app.services.views.page_text import PageText
from core.errors import AppError
from core.geometry import BBox
from core.model import Direction, Page, block_text_with_marker

_DESCRIBED = 2000  # characters of the page that a screen reader is given at once


class PageView(QWidget):
    """Shows the page of the workspace. GUI thread only."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self.workspace = workspace
        self._loader = PageLoader(services.library, workspace, self)
        self._turn = 0
        self._page_count = 0
        self._tells_failure = False
        self._announced: tuple[str | None, int, PageState | None] | None = None

        self.actions_of_page = PageActions(self)
        accessible_page.make_accessible()
        self.canvas = PageCanvas(self)
        self._feed = PictureFeed(services, workspace, self.canvas, self)
        self._more: list[QAction] = []
        self.regions = RegionTool(self.canvas, self._feed, self)
        self._toolbar = PageToolbar(self.actions_of_page, self)
        self._message = MessageBar(self)
        self.password_bar = PasswordBar(self)
        self.trouble = SourceTrouble(services, workspace, self._message, self.password_bar, self)
        self._empty = QLabel(self.tr("Open a document to see its pages here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._toast = Toast(self.canvas)
        self.state_chip = StateChip(self.canvas)

        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._message)
        column.addWidget(self.password_bar)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.canvas)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.installEventFilter(self)

        self._connect()
        self.highlight = PageHighlight(self.canvas, workspace, self)
        self._restore_defaults()
        self._on_document_changed(workspace.document_id)
        self._on_page_changed(workspace.page)

    @property
    def message(self) -> str:
        """What is said above the page; empty where all is well."""
        return self._message.text

    @Slot(str, int)
    def refresh_page(self, document_id: str, page_index: int) -> None:
        """Load the page again where it is the one shown; connect it to the news that a page was read."""
        self._loader.refresh_page(document_id, page_index)

    def tell(self, text: str) -> None:
        """Show a message over the page for a moment."""
        self._toast.tell(text)

    def view_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of everything that changes how the page is shown."""
        return self.actions_of_page.view_menu(parent)

    def close_view(self) -> None:
        """Take back what was asked for; call it before the worker host is shut down."""
        self._feed.close()
        accessible_page.close_accessible(self.canvas)

    # Building

    def _connect(self) -> None:
        actions, canvas, workspace = self.actions_of_page, self.canvas, self.workspace
        pairs: list[tuple[object, Callable[..., None]]] = [
            (actions.previous_page, self._on_previous_page),
            (actions.next_page, self._on_next_page),
            (actions.zoom_in, canvas.zoom_in),
            (actions.zoom_out, canvas.zoom_out),
            (actions.fit_width, canvas.fit_width),
            (actions.fit_page, canvas.fit_page),
            (actions.actual_size, self._on_actual_size),
            (actions.turn_right, self._on_turn_right),
            (actions.turn_left, self._on_turn_left),
            (actions.upright, self._apply_turn),
            (actions.overlay, self._apply_overlay),
            (actions.confidence, self._apply_overlay),
            (actions.order, self._apply_overlay),
            (actions.copy, self.copy_selection),
            (actions.select_all, canvas.selection.select_all),
            *[(action, self._apply_overlay) for action in actions.levels.values()],
        ]
        for action, slot in pairs:
            action.triggered.connect(slot)  # type: ignore[attr-defined] # all are QActions
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._on_page_index_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.place_changed.connect(self._on_place_changed)
        workspace.pages_at_work_changed.connect(self._on_pages_at_work)
        self._loader.document_loaded.connect(self._on_document_loaded)
        self._loader.page_loaded.connect(self._describe)
        self._loader.failed.connect(self._on_problem)
        self._feed.failed.connect(self._on_problem)
        self._feed.drawn.connect(self._on_drawn)
        canvas.scale_changed.connect(self._on_scale_changed)
        canvas.page_step_requested.connect(self._step_page)
        canvas.page_end_requested.connect(self._on_page_end)
        canvas.place_chosen.connect(workspace.set_place)
        canvas.place_step_requested.connect(self._on_place_step)
        actions.region.toggled.connect(self._on_region_toggled)
        canvas.region_mode_changed.connect(actions.region.setChecked)
        self.regions.told.connect(self._toast.tell)
        self.regions.failed.connect(self._on_problem)
        canvas.menu_requested.connect(self._on_menu)
        canvas.selection.changed.connect(self._on_selection_changed)
        self._toolbar.page_chosen.connect(self._go_to)
        self._message.retry_requested.connect(self.retry)
        self.trouble.found.connect(self._on_source_found)
        workspace.source_changed.connect(self._on_source_changed)

    def _restore_defaults(self) -> None:
        actions = self.actions_of_page
        actions.levels[OverlayLevel.LINES].setChecked(True)
        actions.fit_page.setChecked(True)
        actions.confidence.setChecked(True)  # colour is never the only sign
        actions.copy.setEnabled(False)
        self._apply_overlay()

    # The document and its pages

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._page_count = 0
        self._turn = 0
        self.trouble.clear()
        self.canvas.set_frame(0, 0)
        self._stack.setCurrentWidget(self._empty if document_id is None else self.canvas)
        self._toolbar.setEnabled(document_id is not None)
        for action in self.actions_of_page.all():
            action.setEnabled(document_id is not None)
        self.actions_of_page.copy.setEnabled(False)
        self._toolbar.set_pages(self.workspace.page_index, 0)
        self._on_page_index_changed(self.workspace.page_index)

    @Slot(object)
    def _on_document_loaded(self, document: StoredDocument | None) -> None:
        self._page_count = document.source.page_count if document is not None else 0
        self._show_page_number()
        self._feed.set_page_count(self._page_count)

    @Slot(int)
    def _on_page_index_changed(self, page_index: int) -> None:
        self.trouble.clear()
        self.canvas.set_region(None)
        self._show_page_number()
        self._describe()
        self._feed.show_other_page()

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        if page is not None:
            self._feed.take_frame(page)
        self.canvas.set_text(self._loader.text_of(page, self.canvas.text) if page is not None else None)
        accessible_page.text_changed(self.canvas)
        self._show_failure()
        self.actions_of_page.upright.setEnabled(page is not None and page.rotation_deg != 0)
        self._apply_turn()
        self._describe()
        self._feed.request()

    def _show_page_number(self) -> None:
        index, count = self.workspace.page_index, self._page_count
        self._toolbar.set_pages(index, count)
        self.actions_of_page.previous_page.setEnabled(index > 0)
        self.actions_of_page.next_page.setEnabled(index + 1 < count)

    @Slot(int)
    def _go_to(self, page_index: int) -> None:
        if 0 <= page_index < self._page_count:
            self.workspace.set_page_index(page_index)

    @Slot(int)
    def _step_page(self, delta: int) -> None:
        before = self.workspace.page_index
        self._go_to(before + delta)
        if self.workspace.page_index != before:
            bar = self.canvas.verticalScrollBar()
            bar.setValue(bar.minimum() if delta > 0 else bar.maximum())

    @Slot()
    def _on_previous_page(self) -> None:
        self._step_page(-1)

    @Slot()
    def _on_next_page(self) -> None:
        self._step_page(1)

    @Slot(bool)
    def _on_page_end(self, is_last: bool) -> None:
        self._go_to(self._page_count - 1 if is_last else 0)

    @Slot(object)
    def _on_problem(self, error: AppError) -> None:
        self.trouble.show_error(error)

    @Slot()
    def _on_drawn(self) -> None:
        if self.trouble.is_telling:
            self.trouble.clear()
            self._show_failure()

    def _show_failure(self) -> None:
        page = self.workspace.page
        has_failed = page is not None and page.failure is not None
        if page is not None and page.failure is not None:
            self._message.show_text(failure_text(page.failure), can_retry=False)
        elif self._tells_failure and not self.trouble.is_telling:
            self._message.clear()  # it was read again
        self._tells_failure = has_failed

    @Slot(str)
    def _on_source_found(self, name: str) -> None:
        self._toast.tell(self.tr("The file was found: {name}").format(name=name))

    @Slot(str)
    def _on_source_changed(self, document_id: str) -> None:
        if document_id == self.workspace.document_id:
            self.trouble.clear()
            self._feed.source_changed()

    @Slot()
    def retry(self) -> None:
        """Try again what the message says did not work."""
        self.trouble.clear()
        if self.workspace.document_id is not None:
            self._loader.refresh_page(self.workspace.document_id, self.workspace.page_index)
        self._feed.request()

    # Zoom, turn, overlay

    @Slot(float)
    def _on_scale_changed(self, scale: float) -> None:
        self._toolbar.set_zoom(scale * self._feed.dpi / LOGICAL_DPI)
        self.actions_of_page.fit_width.setChecked(self.canvas.zoom_mode is ZoomMode.FIT_WIDTH)
        self.actions_of_page.fit_page.setChecked(self.canvas.zoom_mode is ZoomMode.FIT_PAGE)
        self._feed.request_soon()

    @Slot()
    def _on_actual_size(self) -> None:
        self.canvas.set_scale(LOGICAL_DPI / self._feed.dpi)

    @Slot()
    def _on_turn_right(self) -> None:
        self._turn += 90
        self._apply_turn()

    @Slot()
    def _on_turn_left(self) -> None:
        self._turn -= 90
        self._apply_turn()

    @Slot()
    def _apply_turn(self) -> None:
        page = self.workspace.page
        is_upright = self.actions_of_page.upright.isChecked()
        self.canvas.set_turn(self._turn + (page.rotation_deg if page is not None and is_upright else 0))

    @Slot()
    def _apply_overlay(self) -> None:
        actions = self.actions_of_page
        level = next((level for level, action in actions.levels.items() if action.isChecked()), OverlayLevel.LINES)
        self.canvas.set_overlay(
            is_visible=actions.overlay.isChecked(),
            level=level,
            shows_confidence=actions.confidence.isChecked(),
            shows_order=actions.order.isChecked(),
        )

    # Text

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected text and tell how much it was."""
        text = self.canvas.selection.text
        if text:
            QGuiApplication.clipboard().setText(text)
            self._toast.tell(self.tr("Characters copied: {count}").format(count=len(text)))

    @Slot()
    def _on_selection_changed(self) -> None:
        self.actions_of_page.copy.setEnabled(not self.canvas.selection.is_empty)

    @Slot(object)
    def _on_place_changed(self, place: Place | None) -> None:
        self.canvas.set_place(place)
        page = self.workspace.page
        if place is not None and page is not None and self.canvas.hasFocus() and place.block < len(page.blocks):
            block = page.blocks[place.block]
            line = block.lines[place.line] if place.line is not None and place.line < len(block.lines) else None
            word = line.words[place.word] if line is not None and place.word is not None else None
            announce(self.canvas, (word or line or block).text)

    @Slot(Qt.Key)
    def _on_place_step(self, key: Qt.Key) -> None:
        text, place = self.canvas.text, self.workspace.place
        if text is None:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            found = step_line(text, place, 1 if key is Qt.Key.Key_Down else -1)
        else:
            # To the right is back where text runs leftwards.
            is_forward = (key is Qt.Key.Key_Right) != self._runs_left(text, place)
            found = step_word(text, place, 1 if is_forward else -1)
        if found is not None:
            self.workspace.set_place(found)

    @staticmethod
    def _runs_left(text: PageText, place: Place | None) -> bool:
        if place is None:
            return False
        lines = text.page.blocks[place.block].lines
        index = place.line or 0
        return index < len(lines) and lines[index].direction is Direction.RIGHT_TO_LEFT

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go from block to block while boxes are shown, and out of the page after the last one."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self.canvas.overlay_is_visible
            and self.canvas.text is not None
        ):
            delta = 1 if event.key() == Qt.Key.Key_Tab else -1
            found = step_block(self.canvas.text, self.workspace.place, delta)
            if found is not None:
                self.workspace.set_place(found)
                return True
        return False

    # Menu and regions

    @Slot(QPoint, QPointF)
    def _on_menu(self, where: QPoint, point: QPointF) -> None:
        menu = self.context_menu(point)
        place = self.canvas.place_at(point)
        if self._more and place is not None and self.regions.region is None:
            self.workspace.set_place(place)
        menu.popup(where)

    def add_action_to_menu(self, action: QAction) -> None:
        """Offer something else for the current place, which a click for the menu makes the one below the pointer."""
        self._more.append(action)

    def context_menu(self, point: QPointF) -> QMenu:
        """Return the menu for a place of the page frame; it deletes itself when it closes."""
        region = self.regions.region
        if region is not None and region.contains_point(point.x(), point.y()):
            return self.regions.menu()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.actions_of_page
        menu.addActions([actions.copy, actions.select_all])
        menu.addSeparator()
        block = self.canvas.text.block_at(point.x(), point.y()) if self.canvas.text is not None else None
        if block is not None and self.workspace.page is not None:
            copy_block = menu.addAction(self.tr("Copy this block as a picture"))
            copy_block.setData(self.workspace.page.blocks[block].bbox)
            copy_block.triggered.connect(self._on_copy_block)
        menu.addAction(actions.region)
        if self._more:
            menu.addSeparator()
            menu.addActions(self._more)
        menu.addSeparator()
        actions.add_overlay_actions(menu)
        return menu

    @Slot()
    def _on_copy_block(self) -> None:
        action = self.sender()
        box = action.data() if isinstance(action, QAction) else None
        if isinstance(box, BBox):
            self.regions.copy_picture_of(box)

    @Slot(bool)
    def _on_region_toggled(self, is_on: bool) -> None:
        if is_on:
            self.canvas.choose_region()
        else:
            self.canvas.cancel_region()

    # Accessibility

    @Slot(str)
    def _on_pages_at_work(self, document_id: str) -> None:
        if document_id == self.workspace.document_id:
            self._describe()

    def _state(self) -> PageState | None:
        """Return how far the page shown is."""
        document_id, page = self.workspace.document_id, self.workspace.page
        if document_id is None:
            return None
        if self.workspace.page_index in self.workspace.pages_at_work(document_id):
            return PageState.READING
        if page is None:
            # Until the library has answered nothing is known.
            return PageState.WAITING if self._loader.is_loaded else None
        return PageState.DONE if page.failure is None else PageState.FAILED

    @Slot()
    def _describe(self) -> None:
        """Tell how far the page is, and screen readers what is shown."""
        state = self._state()
        self.state_chip.show_state(state)
        number = self.workspace.page_index + 1
        page = self.workspace.page
        if self.workspace.document_id is None:
            name, text = self.tr("Page view, no document"), ""
        elif page is None:
            words = self.tr("Page {number}, being read") if state is PageState.READING else ""
            name, text = (words or self.tr("Page {number}, not read yet")).format(number=number), ""
        else:
            lines = sum(len(block.lines) for block in page.blocks)
            name = self.tr("Page {number}, lines: {lines}").format(number=number, lines=lines)
            if page.mean_confidence is not None:
                confidence = percent(page.mean_confidence)
                name += ", " + self.tr("mean confidence {confidence}").format(confidence=confidence)
            text = _begin_of(page, _DESCRIBED)
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(text)
        shown = (self.workspace.document_id, self.workspace.page_index, state)
        if self._loader.is_loaded and shown != self._announced:
            self._announced = shown
            announce(self.canvas, name)


def _begin_of(page: Page, length: int) -> str:
    """Return the first characters of a page's text, without putting all of it together."""
    parts: list[str] = []
    for block in page.blocks:
        if sum(map(len, parts)) >= length:
            break
        if text := block_text_with_marker(block):
            parts.append(text)
    return "\n\n".join(parts)[:length]
