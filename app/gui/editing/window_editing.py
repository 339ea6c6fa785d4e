"""Everything of the window that corrects what was read: made once, given the parts of the window that it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.editing.doubtful_bar import DoubtfulBar
from app.gui.editing.doubtful_steps import DoubtfulSteps
from app.gui.editing.edit_actions import EditActions
from app.gui.editing.ink_editing import InkEditing
from app.gui.editing.page_editor import PageEditor
from app.gui.editing.reread_dialog import RereadDialog
from app.gui.editing.rereading_call import Rereading
from app.gui.error_wording import error_text
from app.gui.page_view.page_view import PageView
from app.gui.qt_jobs import run_in_background
from app.gui.services import GuiServices
from app.gui.text_panel import TextPanel
from app.gui.text_panel.reading_bar import ReadingBar
from app.gui.workspace import Workspace
from app.services.settings_file import change_setting
from core.errors import AppError
from core.geometry import BBox
from core.model import Page
from core.page_edits import with_area_read, without_area
from core.settings import Settings

if TYPE_CHECKING:
    from app.gui.improve.accepting import Accepting


class WindowEditing(QObject):
    """Connects the editor, the field under the ink, the text panel and the menu of a window. GUI thread only."""

    message = Signal(str)
    """Something to tell in the status bar."""

    def __init__(
        self,
        services: GuiServices,
        workspace: Workspace,
        page_view: PageView,
        text_panel: TextPanel,
        window: QWidget,
    ) -> None:
        """Make the parts and connect them."""
        super().__init__(window)
        self._services, self._workspace, self._window = services, workspace, window
        self._page_view, self._canvas, self._text_panel = page_view, page_view.canvas, text_panel
        self.editor = PageEditor(services.editing, workspace, self)
        self.actions_ = EditActions(window, self.editor.undo_stack, (page_view, text_panel))
        threshold = services.settings.doubtful_below_percent / 100
        self.steps = DoubtfulSteps(services.library, workspace, self.editor, threshold)
        self.ink = InkEditing(page_view.canvas, workspace, self.editor, self.steps)
        self.bar = DoubtfulBar([self.actions_.previous_doubtful, self.actions_.next_doubtful], threshold, text_panel)
        self.reading_bar = ReadingBar(workspace, self.actions_.restore_block, self.actions_.restore_page, text_panel)
        text_panel.set_editor(self.editor)
        text_panel.text.set_threshold(threshold)
        text_panel.add_below_text(self.reading_bar)
        text_panel.add_below(self.bar)
        self._to_remember: int | None = None
        self._is_remembering = False
        self._told_end = False
        self._accepting: Accepting | None = None
        self.actions_.improve.setVisible(services.improving is not None)
        self._connect()
        self._enable()

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of corrections."""
        menu = QMenu(self.tr("&Edit"), parent)
        self.actions_.fill_menu(menu)
        return menu

    def close(self) -> None:
        """Write what is not written yet; for the end of the window, before the library is closed."""
        if self._text_panel.block_editing is not None:
            self._text_panel.block_editing.accept()
        self.editor.write_rest()

    def _connect(self) -> None:
        actions, workspace = self.actions_, self._workspace
        pairs: list[tuple[QAction, Callable[..., None]]] = [
            (actions.edit_text, self._text_panel.edit_current),
            (actions.edit_word, self.ink.begin),
            (actions.next_doubtful, self._on_next_doubtful),
            (actions.previous_doubtful, self._on_previous_doubtful),
            (actions.read_page, self._on_read_page),
            (actions.read_area, self._on_read_area),
            (actions.ignore_area, self._on_ignore_area),
            (actions.improve, self._on_improve),
            (actions.restore_block, self._on_restore_block),
            (actions.restore_page, self._on_restore_page),
        ]
        for action, slot in pairs:
            action.triggered.connect(slot)
        for action in (actions.read_area, actions.ignore_area):
            self._page_view.regions.add_action(action)
        for action in (actions.edit_word, actions.edit_text):
            self._page_view.add_action_to_menu(action)
        self.steps.counts_changed.connect(self.bar.show_counts)
        self.steps.end_reached.connect(self._on_end)
        self.bar.threshold_changed.connect(self._on_threshold)
        self.editor.failed.connect(self._on_error)
        self.editor.about_to_replace.connect(self._accept_typed)
        self.editor.changed_elsewhere.connect(self._on_changed_elsewhere)
        self._text_panel.menu_requested.connect(self._on_text_menu)
        workspace.page_changed.connect(self._enable)
        self.bar.show_counts(self.steps.counts)

    @Slot()
    def _enable(self) -> None:
        page = self._workspace.page
        is_usable = page is not None and page.failure is None
        for action in self.actions_.of_page():
            action.setEnabled(is_usable)
        self.actions_.read_page.setEnabled(page is not None)
        self.actions_.read_area.setEnabled(page is not None)
        self.bar.setVisible(page is not None)
        self.reading_bar.refresh()

    @Slot(object)
    def _on_text_menu(self, menu: QMenu) -> None:
        actions = self.actions_
        menu.addSeparator()
        menu.addActions([actions.edit_text, actions.edit_word])
        menu.addSeparator()
        menu.addActions([actions.restore_block, actions.restore_page])

    # Doubtful words

    @Slot()
    def _on_next_doubtful(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous_doubtful(self) -> None:
        self._step(-1)

    def _step(self, delta: int) -> None:
        self._accept_text()
        if self._told_end:
            self._told_end = False
            self.message.emit("")  # it does not hold any more
        self.steps.step(delta)

    @Slot(int)
    def _on_end(self, delta: int) -> None:
        self._told_end = True
        self.message.emit(
            self.tr("No more doubtful words after this place")
            if delta > 0
            else self.tr("No more doubtful words before this place")
        )

    @Slot(float)
    def _on_threshold(self, threshold: float) -> None:
        self._set_threshold(threshold)
        self._to_remember = round(threshold * 100)
        if not self._is_remembering:
            self._remember()

    def _remember(self) -> None:
        """Write the threshold into the settings; one write at a time, so that the last one holds."""
        percent, self._to_remember = self._to_remember, None
        if percent is not None:
            self._is_remembering = True
            file = self._services.paths.settings_file
            change = partial(change_setting, file, "doubtful_below_percent", percent)
            run_in_background(self, change, self._on_remembered, self._on_not_remembered)

    def _on_remembered(self, settings: Settings) -> None:
        self._is_remembering = False
        self._remember()

    def _on_not_remembered(self, error: AppError) -> None:
        self._is_remembering = False
        self._on_error(error)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Take the threshold of the settings."""
        self.bar.set_threshold(settings.doubtful_below_percent / 100)
        self._set_threshold(settings.doubtful_below_percent / 100)

    def _set_threshold(self, threshold: float) -> None:
        self.steps.set_threshold(threshold)
        self._text_panel.text.set_threshold(threshold)

    @Slot()
    def _accept_typed(self) -> None:
        """Take over what stands in an open field, before the page below it is another one."""
        self._accept_text()
        self.ink.accept()

    @Slot()
    def _on_changed_elsewhere(self) -> None:
        text = self.tr("This page was changed elsewhere and is shown as it is now. Undo brings your version back.")
        self._page_view.tell(text)
        self.message.emit(text)

    def _accept_text(self) -> None:
        if self._text_panel.block_editing is not None:
            self._text_panel.block_editing.accept()

    # Reading again, areas

    @Slot()
    def _on_read_page(self) -> None:
        self._open_reading(None)

    @Slot()
    def _on_read_area(self) -> None:
        self._with_area(self._open_reading)

    @Slot()
    def _on_ignore_area(self) -> None:
        self._with_area(self._ignore)

    def _with_area(self, use: Callable[[BBox], None]) -> None:
        """Use the area that is framed on the page, or the one that is drawn next."""
        if self._canvas.region is not None:
            region = self._canvas.region
            self._canvas.set_region(None)
            use(region)
        else:
            self.message.emit(self.tr("Draw the area on the page; Esc gives up"))
            self._canvas.begin_area(use)

    def _ignore(self, area: BBox) -> None:
        if not self.editor.apply(self.tr("Ignore area"), partial(without_area, area=area)):
            self.message.emit(self.tr("There is no text in this area"))

    def _open_reading(self, area: BBox | None) -> None:
        page, document_id = self._workspace.page, self._workspace.document_id
        if page is None or document_id is None:
            return
        self._accept_text()
        dialog = RereadDialog(self._services, document_id, self._workspace.page or page, area, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.taken.connect(partial(self._on_taken, document_id, page.index, area))
        dialog.show()

    def _on_taken(self, document_id: str, page_index: int, area: BBox | None, result: Rereading) -> None:
        page = self._workspace.page
        if page is None or (self._workspace.document_id, page.index) != (document_id, page_index):
            return
        name = self.tr("Read page again") if area is None else self.tr("Read area")
        self.editor.apply(name, partial(taken, area=area, result=result), may_have_failed=True)

    # A second look at doubtful parts

    @Slot()
    def _on_improve(self) -> None:
        from app.gui.improve.accepting import Accepting
        from app.gui.improve.dialog import ImproveDialog

        improving, document_id = self._services.improving, self._workspace.document_id
        if improving is None or document_id is None:
            return
        self._accept_text()
        if self._accepting is None:
            self._accepting = Accepting(improving, self.editor, self._workspace, self)
        dialog = ImproveDialog(self._services, improving, document_id, self._workspace.page_index, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accept_wanted.connect(self._accepting.accept)
        self._accepting.settled.connect(dialog.settle)
        dialog.show()

    # Back to the machine's reading

    @Slot()
    def _on_restore_block(self) -> None:
        place = self._workspace.place
        if place is not None:
            self.editor.apply(self.tr("Restore block"), partial(with_block_restored, block=place.block))

    @Slot()
    def _on_restore_page(self) -> None:
        page, document_id = self._workspace.page, self._workspace.document_id
        if page is not None and document_id is not None:
            call = partial(self._services.editing.machine_page, document_id, page.index)
            run_in_background(self, call, partial(self._on_machine_page, document_id), self._on_error)

    def _on_machine_page(self, document_id: str, machine: Page | None) -> None:
        page = self._workspace.page
        shown = None if page is None else (self._workspace.document_id, page.index)
        if machine is not None and shown == (document_id, machine.index):
            self.editor.apply(self.tr("Restore page"), partial(_instead, machine), may_have_failed=True)

    @Slot(object)
    def _on_error(self, error: AppError) -> None:
        self.message.emit(error_text(error))


def taken(page: Page, area: BBox | None, result: Rereading) -> Page:
    """Return the page with what was read anew in an area, or all over it, in place of what is there.

    A page that could not be read may not even have a size; it becomes what was read.
    """
    if page.failure is not None:
        return replace(result.page, index=page.index, is_edited=True)
    if area is None:
        return replace(page, blocks=result.page.blocks, is_edited=True)
    return with_area_read(page, area, result.page.blocks)


def with_block_restored(page: Page, block: int) -> Page:
    """Return the page with a block as the machine read it; the same page where nobody changed that."""
    machine = page.blocks[block].machine_reading if block < len(page.blocks) else None
    if machine is None:
        return page
    return replace(page, blocks=(*page.blocks[:block], machine, *page.blocks[block + 1 :]))


def _instead(machine: Page, page: Page) -> Page:
    return machine
