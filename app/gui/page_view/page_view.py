"""The panel that shows the page: toolbar, picture, boxes, selection, messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.gui.page_view.canvas import PageCanvas
from app.gui.page_view.message_bar import MessageBar
from app.gui.page_view.overlay_item import OverlayLevel
from app.gui.page_view.page_actions import PageActions
from app.gui.page_view.page_loader import PageLoader
from app.gui.page_view.page_pictures import PagePictures, image_of
from app.gui.page_view.page_toolbar import PageToolbar
from app.gui.page_view.place_steps import step_block, step_line, step_word
from app.gui.page_view.toast import Toast, announce
from app.gui.page_view.zoom_view import ZoomMode
from app.gui.services import GuiServices
from app.gui.workspace import Place, Workspace
from app.services.library.library import StoredDocument
from app.services.views.page_picture import PagePicture, PageRequest, side_for
from app.services.views.page_text import PageText
from core.errors import AppError
from core.geometry import BBox
from core.model import Direction, Page

_CACHE_BYTES = 96 * 2**20
_QUICK_SIDE = 512  # drawn first: a tenth of the work of a sharp page
_SETTLE_MS = 120  # after the last zoom step before a sharper picture is asked for
_LOGICAL_DPI = 96.0  # pixels an inch that Qt calls 100 % on every system but macOS, where the difference is small
_DESCRIBED = 2000  # characters of the page that a screen reader is given at once


class PageView(QWidget):
    """Shows the page of the workspace. GUI thread only."""

    def __init__(self, services: GuiServices, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow a workspace."""
        super().__init__(parent)
        self._workspace = workspace
        self._pictures = PagePictures(services.host, services.library, cache_bytes=_CACHE_BYTES, parent=self)
        self._loader = PageLoader(services.library, workspace, self)
        self._turn = 0
        self._page_count = 0
        self._dpi = _LOGICAL_DPI
        self._shown: PagePicture | None = None
        self._region: BBox | None = None
        self._region_request: PageRequest | None = None

        self.actions_of_page = PageActions(self)
        self.canvas = PageCanvas(self)
        self._toolbar = PageToolbar(self.actions_of_page, self)
        self._message = MessageBar(self)
        self._empty = QLabel(self.tr("Open a document to see its pages here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._toast = Toast(self.canvas)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)

        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._message)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.canvas)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.installEventFilter(self)

        self._connect()
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

    def set_password(self, document_id: str, password: str) -> None:
        """Remember the password of an encrypted file until the window closes, and draw its page again."""
        self._pictures.set_password(document_id, password)
        if document_id == self._workspace.document_id:
            self._request()

    def view_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of everything that changes how the page is shown."""
        return self.actions_of_page.view_menu(parent)

    def close_view(self) -> None:
        """Take back what was asked for; call it before the worker host is shut down."""
        self._settle.stop()
        self._pictures.close()

    # Building

    def _connect(self) -> None:
        actions, canvas, workspace = self.actions_of_page, self.canvas, self._workspace
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
            (actions.copy_region, canvas.choose_region),
            *[(action, self._apply_overlay) for action in actions.levels.values()],
        ]
        for action, slot in pairs:
            action.triggered.connect(slot)  # type: ignore[attr-defined] # all are QActions
        workspace.document_changed.connect(self._on_document_changed)
        workspace.page_index_changed.connect(self._on_page_index_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.place_changed.connect(self._on_place_changed)
        self._loader.document_loaded.connect(self._on_document_loaded)
        self._loader.failed.connect(self._on_load_failed)
        self._pictures.ready.connect(self._on_picture)
        self._pictures.failed.connect(self._on_picture_failed)
        canvas.scale_changed.connect(self._on_scale_changed)
        canvas.page_step_requested.connect(self._step_page)
        canvas.page_end_requested.connect(self._on_page_end)
        canvas.place_chosen.connect(workspace.set_place)
        canvas.place_step_requested.connect(self._on_place_step)
        canvas.region_chosen.connect(self._on_region)
        canvas.menu_requested.connect(self._on_menu)
        canvas.selection.changed.connect(self._on_selection_changed)
        self._settle.timeout.connect(self._request)
        self._toolbar.page_chosen.connect(self._go_to)
        self._message.retry_requested.connect(self.retry)

    def _restore_defaults(self) -> None:
        actions = self.actions_of_page
        actions.levels[OverlayLevel.LINES].setChecked(True)
        actions.fit_page.setChecked(True)
        actions.copy.setEnabled(False)
        self._apply_overlay()

    # The document and its pages

    @Slot(object)
    def _on_document_changed(self, document_id: str | None) -> None:
        self._page_count = 0
        self._turn = 0
        self._message.clear()
        self.canvas.set_frame(0, 0)
        self._stack.setCurrentWidget(self._empty if document_id is None else self.canvas)
        self._toolbar.setEnabled(document_id is not None)
        for action in self.actions_of_page.all():
            action.setEnabled(document_id is not None)
        self.actions_of_page.copy.setEnabled(False)
        self._toolbar.set_pages(self._workspace.page_index, 0)
        self._on_page_index_changed(self._workspace.page_index)

    @Slot(object)
    def _on_document_loaded(self, document: StoredDocument | None) -> None:
        self._page_count = document.source.page_count if document is not None else 0
        self._show_page_number()
        self._request()

    @Slot(int)
    def _on_page_index_changed(self, page_index: int) -> None:
        self._shown = None
        self._region_request = None
        self._message.clear()
        self.canvas.set_image(QImage())
        self._show_page_number()
        self._describe()
        self._request()

    @Slot(object)
    def _on_page_changed(self, page: Page | None) -> None:
        if page is not None and self._shown is None and page.width > 0:
            self._set_frame(page.width, page.height, page.dpi)
        self.canvas.set_text(PageText(page) if page is not None else None)
        if page is not None and page.failure is not None:
            self._message.show_text(page.failure.message, can_retry=False)
        self.actions_of_page.upright.setEnabled(page is not None and page.rotation_deg != 0)
        self._apply_turn()
        self._describe()
        self._request()

    @Slot(object)
    def _on_load_failed(self, error: AppError) -> None:
        self._message.show_text(error.message, can_retry=True)

    def _show_page_number(self) -> None:
        index, count = self._workspace.page_index, self._page_count
        self._toolbar.set_pages(index, count)
        self.actions_of_page.previous_page.setEnabled(index > 0)
        self.actions_of_page.next_page.setEnabled(index + 1 < count)

    @Slot(int)
    def _go_to(self, page_index: int) -> None:
        if 0 <= page_index < self._page_count:
            self._workspace.set_page_index(page_index)

    @Slot(int)
    def _step_page(self, delta: int) -> None:
        before = self._workspace.page_index
        self._go_to(before + delta)
        if self._workspace.page_index != before:
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

    # Pictures

    def _request(self) -> None:
        """Ask for the picture of the page at the scale it is shown with, and show the best one that is there."""
        document_id, index = self._workspace.document_id, self._workspace.page_index
        if document_id is None:
            self._pictures.want([])
            return
        frame = self.canvas.frame
        side = _QUICK_SIDE
        if not frame.isEmpty():
            pixels = max(frame.width(), frame.height()) * self.canvas.scale_factor * self.devicePixelRatioF()
            side = side_for(pixels)
        sharp = PageRequest(document_id, index, side)
        best = self._pictures.cached(sharp) or self._pictures.nearest(sharp)
        wanted = [sharp]
        if best is None:
            wanted.insert(0, PageRequest(document_id, index, min(side, _QUICK_SIDE)))
        elif best is not self._shown:
            self._show(best)
        if self._region_request is not None:
            wanted.insert(0, self._region_request)
        if index + 1 < self._page_count and not frame.isEmpty():
            wanted.append(PageRequest(document_id, index + 1, side))  # so that turning the page shows it at once
        self._pictures.want(wanted)

    @Slot(object, object)
    def _on_picture(self, request: PageRequest, picture: PagePicture) -> None:
        if (request.document_id, request.page_index) != (self._workspace.document_id, self._workspace.page_index):
            return
        if request == self._region_request:
            self._copy_region(picture)
        if self._shown is None or picture.longest_side >= self._shown.longest_side:
            is_first = self.canvas.frame.isEmpty()
            self._show(picture)
            if is_first:  # only now is it known how large the page is
                self._request()

    def _show(self, picture: PagePicture) -> None:
        self._shown = picture
        self._set_frame(picture.frame_width, picture.frame_height, picture.frame_dpi)
        self.canvas.set_image(image_of(picture))

    def _set_frame(self, width: float, height: float, dpi: float) -> None:
        self._dpi = dpi or _LOGICAL_DPI
        self.canvas.set_frame(width, height)

    @Slot(object, object)
    def _on_picture_failed(self, request: PageRequest, error: AppError) -> None:
        if (request.document_id, request.page_index) == (self._workspace.document_id, self._workspace.page_index):
            self._message.show_text(error.message, can_retry=True)

    @Slot()
    def retry(self) -> None:
        """Try again what the message says did not work."""
        self._message.clear()
        if self._workspace.document_id is not None:
            self._loader.refresh_page(self._workspace.document_id, self._workspace.page_index)
        self._request()

    # Zoom, turn, overlay

    @Slot(float)
    def _on_scale_changed(self, scale: float) -> None:
        self._toolbar.set_zoom(scale * self._dpi / _LOGICAL_DPI)
        self.actions_of_page.fit_width.setChecked(self.canvas.zoom_mode is ZoomMode.FIT_WIDTH)
        self.actions_of_page.fit_page.setChecked(self.canvas.zoom_mode is ZoomMode.FIT_PAGE)
        self._settle.start()

    @Slot()
    def _on_actual_size(self) -> None:
        self.canvas.set_scale(_LOGICAL_DPI / self._dpi)

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
        page = self._workspace.page
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
        page = self._workspace.page
        if place is not None and page is not None and self.canvas.hasFocus() and place.block < len(page.blocks):
            block = page.blocks[place.block]
            line = block.lines[place.line] if place.line is not None and place.line < len(block.lines) else None
            word = line.words[place.word] if line is not None and place.word is not None else None
            announce(self.canvas, (word or line or block).text)

    @Slot(Qt.Key)
    def _on_place_step(self, key: Qt.Key) -> None:
        text, place = self.canvas.text, self._workspace.place
        if text is None:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            found = step_line(text, place, 1 if key is Qt.Key.Key_Down else -1)
        else:
            # To the right is back where text runs leftwards.
            is_forward = (key is Qt.Key.Key_Right) != self._runs_left(text, place)
            found = step_word(text, place, 1 if is_forward else -1)
        if found is not None:
            self._workspace.set_place(found)

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
            found = step_block(self.canvas.text, self._workspace.place, delta)
            if found is not None:
                self._workspace.set_place(found)
                return True
        return False

    # Menu and regions

    @Slot(QPoint, QPointF)
    def _on_menu(self, where: QPoint, point: QPointF) -> None:
        menu = self.context_menu(point)
        menu.popup(where)

    def context_menu(self, point: QPointF) -> QMenu:
        """Return the menu for a place of the page frame; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.actions_of_page
        menu.addActions([actions.copy, actions.select_all])
        menu.addSeparator()
        block = self.canvas.text.block_at(point.x(), point.y()) if self.canvas.text is not None else None
        if block is not None and self._workspace.page is not None:
            copy_block = menu.addAction(self.tr("Copy this block as a picture"))
            copy_block.setData(self._workspace.page.blocks[block].bbox)
            copy_block.triggered.connect(self._on_copy_block)
        menu.addAction(actions.copy_region)
        menu.addSeparator()
        actions.add_overlay_actions(menu)
        return menu

    @Slot()
    def _on_copy_block(self) -> None:
        action = self.sender()
        box = action.data() if isinstance(action, QAction) else None
        if isinstance(box, BBox):
            self._on_region(box)

    @Slot(object)
    def _on_region(self, region: BBox) -> None:
        """Copy a region from the sharpest picture there can be."""
        document_id, frame = self._workspace.document_id, self.canvas.frame
        if document_id is None or frame.isEmpty():
            return
        self._region = region
        request = PageRequest(document_id, self._workspace.page_index, side_for(max(frame.width(), frame.height())))
        picture = self._pictures.cached(request)
        if picture is not None:
            self._copy_region(picture)
        else:
            self._region_request = request
            self._request()

    def _copy_region(self, picture: PagePicture) -> None:
        self._region_request = None
        if self._region is None:
            return
        image = image_of(picture)
        across, down = image.width() / picture.frame_width, image.height() / picture.frame_height
        box = self._region.scaled(across, down)
        part = image.copy(QRectF(box.left, box.top, box.width, box.height).toAlignedRect().intersected(image.rect()))
        QGuiApplication.clipboard().setImage(part)
        size = self.tr("{width} × {height} pixels").format(width=part.width(), height=part.height())
        self._toast.tell(self.tr("Picture copied: {size}").format(size=size))

    # Accessibility

    def _describe(self) -> None:
        """Tell screen readers what is shown."""
        number = self._workspace.page_index + 1
        page = self._workspace.page
        if self._workspace.document_id is None:
            name, text = self.tr("Page view, no document"), ""
        elif page is None:
            name, text = self.tr("Page {number}, not read yet").format(number=number), ""
        else:
            lines = sum(len(block.lines) for block in page.blocks)
            name = self.tr("Page {number}, lines: {lines}").format(number=number, lines=lines)
            if page.mean_confidence is not None:
                confidence = int(page.mean_confidence * 100)
                name += ", " + self.tr("mean confidence {confidence} %").format(confidence=confidence)
            text = page.text[:_DESCRIBED]
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(text)
