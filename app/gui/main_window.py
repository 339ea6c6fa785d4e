"""The main window: lists at the start, the page in the middle, its text at the end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTabWidget, QToolBar, QVBoxLayout, QWidget

from app.gui import icons, panels, tokens
from app.gui.actions import WindowActions
from app.gui.close_question import CloseQuestion
from app.gui.current_stack import CurrentStack
from app.gui.drop_hint import DropHint
from app.gui.error_wording import error_text
from app.gui.notice import Notice, Tone
from app.gui.qt_jobs import run_in_background
from app.gui.queue.start_page import StartPage
from app.gui.sizes import size_text
from app.gui.status_bar import StatusBar
from app.gui.theme import Appearance, Theme
from app.gui.window_layout import restore_layout, save_layout
from core.errors import AppError, ModelError
from core.text import shown_name

if TYPE_CHECKING:
    from app.gui.queue.rows import QueueRow
    from app.gui.services import GuiServices
    from app.gui.settings_dialog.dialog import SettingsDialog
    from app.services.library.journal import JobRecord
    from app.services.library.library import StoredDocument
    from app.services.models.service import ModelFacts
    from core.settings import Settings

_STOP_S = 1.5  # together with the second the worker host takes, closing stays below three
_STOP_CHAT_S = 0.5  # it was asked to stop before the queue was waited for
_WELCOMED_KEY = "window/welcomed"


class MainWindow(QMainWindow):
    """Holds the panels together; what they do is theirs.

    It is made in two steps, so that it is seen early: ``__init__`` makes what the first picture of it shows, and
    ``build_later`` all the rest once the services are open. Nothing heavy may be imported at the top of this file;
    ``benchmarks.gui`` measures it.
    """

    closed = Signal()
    """The window was closed and its work has stopped."""
    first_painted = Signal()
    """The window was drawn for the first time."""

    def __init__(self, theme: Theme) -> None:
        """Make what is seen first: bars, the frame and the start page."""
        super().__init__()
        self._theme = theme
        self._is_built = False
        self._is_painted = False
        self._is_forced = False
        self._has_stopped = False
        self._early_paths: list[Path] = []
        self.close_question = CloseQuestion(self)
        self.actions_ = WindowActions(self)
        self.status = StatusBar(self)
        offers = self.actions_
        self.start_page = StartPage([offers.open_files, offers.open_folder, offers.paste, offers.tools], self)
        self.actions_.export.setEnabled(False)
        self._lay_out()
        self._drop_hint = DropHint(self)
        self.setAcceptDrops(True)
        restore_layout(self)
        theme.changed.connect(self._on_theme_changed)

    def build_later(self, services: GuiServices) -> None:
        """Make the rest: everything that needs services or takes long to load. Called once."""
        self.services = services
        self.workspace = panels.workspace(self)
        self.queue = panels.queue_presenter(self)
        self.queue_panel = panels.queue_panel(self.queue, self, services)
        self.queue_panel.apply_settings(self.services.settings)
        self.intake = panels.intake(services, self)
        self.page_view = panels.page_view(services, self.workspace, self)
        self.thumbnails = panels.thumbnail_panel(services, self.workspace, self)
        self.text_panel = panels.text_panel(services, self.workspace, self)
        self.library_panel = panels.library_panel(services, self.workspace, self)
        self._lay_out_later()
        self._connect()
        panels.start_reading(self.queue, services)
        self._is_built = True
        self._on_current_row(self.queue_panel.current_row())
        self._add_features()
        self.actions_.draw_icons()
        if self._early_paths:
            self.add_paths(self._early_paths)

    def _add_features(self) -> None:
        """Make and connect what has a module of its own: two lines a feature."""
        self.question = panels.question_bar(self.queue, self.services, self)
        self.above.addWidget(self.question)
        self.private = panels.private_mode(self, self._theme)
        self.editing = panels.editing(self.services, self.workspace, self.page_view, self.text_panel, self)
        self.editing.message.connect(self.status.tell)
        self.editing.editor.page_saved.connect(self.thumbnails.refresh_page)
        self.corrections = panels.corrections_notice(self.services, self.workspace, self)
        self.corrections.setContentsMargins(0, tokens.SPACE_HALF, 0, tokens.SPACE_HALF)
        self.above.addWidget(self.corrections)
        self.editing.editor.page_saved.connect(self.corrections.refresh)
        self.library_panel.presenter.documents_gone.connect(self.corrections.refresh)
        page = self.page_view.actions_of_page
        self.actions_.add_edit_menu(self.menuBar(), self.editing.menu(self), [page.copy, page.select_all])
        self.organising = panels.page_organising(self.services, self.queue_panel, self)
        self.organising.message.connect(self.status.tell)
        self.library_panel.organise_requested.connect(self.organising.open_documents)
        self.actions_.add_queue_actions(self.organising.actions())
        self.surroundings = panels.surroundings(self, self.services)  # last: it lists the keys of all others

    # What others call.

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and folders to the queue and show it."""
        if not self._is_built:
            self._early_paths += paths
            return
        self.lists.setCurrentWidget(self.queue_panel)
        self.queue_panel.add_paths(paths)

    @Slot(str)
    def add_path(self, path: str) -> None:
        """Add one file that the system hands over."""
        self.add_paths([Path(path)])

    def begin(self) -> None:
        """Start what may wait until the window is shown."""
        run_in_background(self, self.services.journal.mark_interrupted, self._on_interrupted, self._on_error)
        run_in_background(self, panels.remove_leftovers, lambda _: None)
        self._check_models()
        self.surroundings.programs.begin()
        self.surroundings.watches.begin()

    def to_front(self) -> None:
        """Show the window above those of other programs."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def tell_unexpected(self) -> None:
        """Say that something went wrong that nobody foresaw."""
        self.status.tell(self.tr("Something failed unexpectedly; the log file holds the details"))

    def close_at_once(self) -> None:
        """Close without a question."""
        self._is_forced = True
        self.close()

    def shut_down(self) -> bool:
        """Stop all work of the window; tell whether it ended in time."""
        if self._has_stopped:
            return True
        self._has_stopped = True
        if not self._is_built:
            return True
        self.surroundings.chat_place.cancel()
        self.editing.close()
        self.page_view.close_view()
        self.thumbnails.close_view()
        self.surroundings.watches.ask_to_stop()
        has_stopped = self.surroundings.programs.close(_STOP_S)  # before the queue, whose end would fail its jobs
        has_ended = self.queue.shutdown(_STOP_S)
        has_ended = self.surroundings.watches.close(_STOP_CHAT_S) and has_ended
        has_ended = self.surroundings.tools.close(_STOP_CHAT_S) and has_ended
        return self.surroundings.chat_place.close(_STOP_CHAT_S) and has_ended and has_stopped

    # How it is built.

    def _lay_out(self) -> None:
        self.notice = Notice(self)
        self.notice.setContentsMargins(0, tokens.SPACE_HALF, 0, tokens.SPACE_HALF)
        self.lists = QTabWidget(self)
        self.lists.setDocumentMode(True)
        self._empty_tabs: dict[QWidget, str] = {}  # until the panels are there, which take these places
        for title in (self.tr("Queue"), self.tr("Pages"), self.tr("Library")):
            empty = QWidget()
            self._empty_tabs[empty] = title
            self.lists.addTab(empty, title)
        self.lists.tabBar().setAccessibleName(self.tr("Lists"))

        self.middle = CurrentStack(self)
        self.middle.addWidget(self.start_page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._text_place = QWidget()  # like the empty tabs
        self._text_place.hide()
        for widget in (self.lists, self.middle, self._text_place):
            self.splitter.addWidget(widget)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setHandleWidth(tokens.SPACE_HALF)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(tokens.SPACE, 0, tokens.SPACE, 0)
        self.above.setSpacing(0)  # what lies there brings its own room, so that hidden ones take none
        self.above.addWidget(self.notice)
        column.addLayout(self.above)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)

        self.toolbar = QToolBar(self.tr("Tools"), self)
        self.toolbar.setObjectName("tools")
        self.toolbar.setMovable(False)
        icons.fit_bar(self.toolbar)
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.toolbar)
        self.actions_.fill_toolbar(self.toolbar)
        icons.set_overflow_icon(self.toolbar)
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.show_lists.toggled.connect(self.lists.setVisible)
        self.actions_.full_screen.toggled.connect(self._set_full_screen)
        self.actions_.fill_menus(self.menuBar())
        self.setStatusBar(self.status)

    def _lay_out_later(self) -> None:
        current = self.lists.currentIndex()
        for panel, (empty, title) in zip(
            (self.queue_panel, self.thumbnails, self.library_panel), self._empty_tabs.items(), strict=True
        ):
            place = self.lists.indexOf(empty)
            self.lists.insertTab(place, panel, title)
            self.lists.setCurrentIndex(current)
            self.lists.removeTab(place + 1)
            empty.deleteLater()
        self.lists.setCurrentIndex(current)
        self.middle.addWidget(self.page_view)
        self.text_panel.hide()
        self.splitter.replaceWidget(self.splitter.indexOf(self._text_place), self.text_panel)
        self._text_place.deleteLater()
        self.start_page.offer_again([self.queue_panel.retry_action])
        self.actions_.add_pause(self.toolbar, self.queue_panel.pause_action)
        self.actions_.add_steering_actions(self.queue_panel.steering_actions())
        page = self.page_view.actions_of_page
        self.actions_.add_page_actions(self.page_view.view_menu(self), [page.previous_page, page.next_page])

    def _connect(self) -> None:
        queue, panel, workspace = self.queue, self.queue_panel, self.workspace
        panel.models_wanted.connect(self._open_models)
        queue.message.connect(self.status.tell)
        self.intake.message.connect(self.status.tell)
        self.intake.paths_given.connect(self.add_paths)
        queue.page_stored.connect(workspace.page_stored)
        queue.page_stored.connect(self.page_view.refresh_page)
        queue.page_stored.connect(self.thumbnails.refresh_page)
        queue.pages_at_work.connect(workspace.set_pages_at_work)
        queue.progress_changed.connect(self._on_progress)
        queue.row_ended.connect(self._on_row_ended)
        self.notice.action_triggered.connect(self._open_welcome)
        panel.current_changed.connect(self._on_current_row)
        panel.password_wanted.connect(self.start_page.password_bar.field.setFocus)
        self.start_page.password_given.connect(queue.give_password)
        workspace.document_changed.connect(self._on_document_changed)
        for changed in (workspace.page_changed, workspace.page_index_changed, workspace.pages_at_work_changed):
            changed.connect(self._on_page_changed)
        self.library_panel.export_requested.connect(self._export)
        self.library_panel.presenter.documents_gone.connect(self._on_documents_gone)

        actions = self.actions_
        actions.open_files.triggered.connect(self.intake.open_files)
        actions.open_folder.triggered.connect(self.intake.open_folder)
        actions.paste.triggered.connect(self.intake.paste)
        actions.export.triggered.connect(self._export_chosen)
        actions.settings.triggered.connect(self._open_settings)
        actions.show_text.toggled.connect(self._show_what_there_is)
        actions.about.triggered.connect(self._open_about)

    # What is shown.

    def _show_what_there_is(self) -> None:
        """Show the page where a document is chosen, else the start page; the text only beside a page."""
        has_document = self.workspace.document_id is not None
        self.middle.setCurrentWidget(self.page_view if has_document else self.start_page)
        self.text_panel.setVisible(has_document and self.actions_.show_text.isChecked())
        self.actions_.export.setEnabled(bool(self.chosen_documents()))

    def _on_current_row(self, row: QueueRow | None) -> None:
        from app.gui.queue.rows import RowState

        if row is not None:
            is_empty = row.is_deleted or (row.state is RowState.FAILED and row.done == row.failed_pages)
            has_page = row.document_id is not None and not is_empty
            self.workspace.set_document(row.document_id if has_page else None)
        self.start_page.show_row(row, is_next=row is not None and self.queue.is_next(row))
        self._show_what_there_is()

    def _on_document_changed(self, document_id: str | None) -> None:
        self.setWindowTitle("")
        if document_id is not None:
            run_in_background(
                self, partial(self.services.library.document, document_id), self._on_document, self._on_error
            )
        else:
            self.start_page.show_row(None)  # whoever chose a row without a page shows it next; else it was deleted
        self._show_what_there_is()

    def _on_documents_gone(self, document_ids: frozenset[str], is_gone: bool) -> None:
        self.queue.mark_deleted(document_ids, is_deleted=is_gone)
        row = self.queue_panel.current_row()
        if row is not None and row.document_id in document_ids and self.workspace.document_id is None:
            self._on_current_row(row)

    def _on_document(self, document: StoredDocument) -> None:
        if document.id == self.workspace.document_id:
            self.setWindowTitle(shown_name(document.source.name))

    def _on_page_changed(self) -> None:
        workspace = self.workspace
        at_work = frozenset() if workspace.document_id is None else workspace.pages_at_work(workspace.document_id)
        index = workspace.page_index
        self.status.show_page(index, workspace.page, is_at_work=index in at_work)

    def _on_progress(self) -> None:
        self.status.show_progress(self.queue.progress(), is_busy=self.queue.is_busy, is_paused=self.queue.is_paused)
        self.actions_.export.setEnabled(bool(self.chosen_documents()))
        row = self.queue_panel.current_row()
        if row is not None and self.middle.currentWidget() is self.start_page and self.workspace.document_id is None:
            self.start_page.follow(row, is_next=self.queue.is_next(row))

    def _on_theme_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            icons.refresh(app)
        if self._is_built:
            self.queue_panel.forget_colours()

    def _on_interrupted(self, found: list[JobRecord]) -> None:
        records = panels.offered_again(self.services, found)
        if records:
            dialog = panels.recovery_dialog(self.services, records, self)
            dialog.go_on_requested.connect(self.queue_panel.go_on)
            self.open_dialog(dialog)

    def _check_models(self) -> None:
        run_in_background(self, self.services.models.facts, self._on_model_facts, self._on_error)

    def _on_model_facts(self, facts: ModelFacts) -> None:
        if not facts.is_default_pack_ready:
            size = size_text(sum(fetch.size for fetch in facts.planned))
            self.notice.show_message(
                Tone.WARNING,
                self.tr(
                    "The models that read pictures are not installed ({}). PDFs that hold text can be read."
                ).format(size),
                self.tr("Install models…"),
            )
            if not QSettings().value(_WELCOMED_KEY, False, bool):
                self._open_welcome()
            return
        if not self.notice.isHidden():
            self.notice.clear()
            rows = self.queue.model.rows
            self.queue.retry([row.key for row in rows if isinstance(row.error, ModelError)])

    def _on_row_ended(self, key: int) -> None:
        row = self.queue.model.row(key)
        if row is not None and isinstance(row.error, ModelError):
            self._check_models()

    def _apply_settings(self, settings: Settings) -> None:
        self._theme.set_appearance(Appearance(settings.appearance))
        self._theme.set_font_size(settings.font_size_pt)

    def _on_library_emptied(self) -> None:
        self.workspace.set_document(None)
        self.queue.remove([row.key for row in self.queue.model.rows if row.state.is_ended])

    def _on_error(self, error: AppError) -> None:
        self.status.tell(error_text(error))

    # What a person does.

    def chosen_documents(self) -> list[str]:
        """Return the documents that are chosen in the list in view; without any the one that is shown."""
        from app.gui.queue.rows import RowState

        if self.lists.currentWidget() is self.library_panel and (chosen := self.library_panel.chosen_ids()):
            return chosen
        rows = [self.queue.model.row(key) for key in self.queue_panel.selected_keys()]
        chosen = [row.document_id for row in rows if row and row.document_id and row.state is RowState.DONE]
        shown = self.workspace.document_id
        if shown is not None and shown not in chosen:
            return [shown]
        return list(dict.fromkeys(chosen))

    def _export_chosen(self) -> None:
        self._export(self.chosen_documents())

    def _export(self, document_ids: Sequence[str]) -> None:
        if document_ids:
            formats = self.queue_panel.tool_formats(document_ids)
            self.open_dialog(panels.export_dialog(self.services, document_ids, self, formats))

    def _open_welcome(self) -> None:
        QSettings().setValue(_WELCOMED_KEY, True)
        dialog = panels.welcome_dialog(self.services, self)
        dialog.open_requested.connect(self.add_paths)
        dialog.models_ready.connect(self._check_models)
        self.open_dialog(dialog)

    def _open_settings(self) -> None:
        self.open_settings()

    def _open_models(self) -> None:
        self.open_settings().show_models()

    def open_settings(self) -> SettingsDialog:
        """Open the dialog of settings and return it."""
        dialog = panels.settings_dialog(
            self.services, self, self.surroundings.shortcuts, self.surroundings.programs.serving
        )
        dialog.settings_saved.connect(self.surroundings.apply_settings)
        dialog.settings_saved.connect(self._apply_settings)
        dialog.settings_saved.connect(self.question.apply_settings)
        dialog.settings_saved.connect(self.queue_panel.apply_settings)
        dialog.settings_saved.connect(self.editing.apply_settings)
        dialog.restart_needed.connect(self._tell_restart)
        dialog.everything_deleted.connect(self._on_library_emptied)
        dialog.everything_deleted.connect(self.surroundings.chat_place.forget_all)
        dialog.finished.connect(self.surroundings.chat_place.refresh)
        dialog.finished.connect(self._check_models)
        self.open_dialog(dialog)
        return dialog

    def _tell_restart(self) -> None:
        self.status.tell(self.tr("Some settings take effect when Pagesight is started again"))

    def _open_about(self) -> None:
        app = QApplication.instance()
        self.open_dialog(panels.about_dialog(self.services, app.applicationVersion() if app else "", self))

    def open_dialog(self, dialog: QWidget) -> None:
        """Show a dialog of this window, which is deleted when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _set_full_screen(self, is_full: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if is_full
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    # What Qt asks for.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window is seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and pictures anywhere on the window."""
        if self._is_built and self.intake.takes(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The files went elsewhere."""
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read what was dropped."""
        self._drop_hint.hide()
        if self.intake.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask while files are being read, then stop everything."""
        is_asked = self._is_built and not self._is_forced
        if is_asked and self.queue.is_busy and not self.close_question.is_answered:
            self.close_question.ask(is_private=self.services.is_private)
            event.ignore()
            return
        if self._is_built and not self.private.close_before_window(is_forced=self._is_forced):
            event.ignore()
            return
        save_layout(self)
        self.shut_down()
        event.accept()
        self.closed.emit()
