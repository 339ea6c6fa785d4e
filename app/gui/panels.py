"""Builds the parts of the main window that are loaded after it is shown or when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from core.errors import AppError

if TYPE_CHECKING:
    from app.gui.corrections_notice import CorrectionsNotice
    from app.gui.editing.window_editing import WindowEditing
    from app.gui.library_panel.panel import LibraryPanel
    from app.gui.main_window import MainWindow
    from app.gui.other_programs.serving import Serving
    from app.gui.page_organiser.dialog import OrganiserDialog
    from app.gui.page_organiser.files import FileChoice
    from app.gui.page_organiser.organising import PageOrganising
    from app.gui.page_view.page_view import PageView
    from app.gui.page_view.thumbnail_panel import ThumbnailPanel
    from app.gui.private_mode import PrivateMode
    from app.gui.queue.intake import Intake
    from app.gui.queue.panel import QueuePanel
    from app.gui.queue.presenter import QueuePresenter
    from app.gui.queue.question_bar import QuestionBar
    from app.gui.recovery.dialog import RecoveryDialog
    from app.gui.services import GuiServices
    from app.gui.settings_dialog.dialog import SettingsDialog
    from app.gui.shortcuts.registry import Shortcuts
    from app.gui.surroundings import Surroundings
    from app.gui.text_panel import TextPanel
    from app.gui.theme import Theme
    from app.gui.welcome.dialog import WelcomeDialog
    from app.gui.workspace import Workspace
    from app.services.convert.tool_results import ToolResults
    from app.services.library.journal import JobRecord
    from app.services.library.speeds import Speeds
    from app.services.recognise.options import ReadOptions


def workspace(window: QWidget) -> Workspace:
    """Build what all panels look at."""
    from app.gui.workspace import Workspace

    return Workspace(window)


def queue_presenter(window: QWidget) -> QueuePresenter:
    """Build the state of the queue."""
    from app.gui.queue.presenter import QueuePresenter

    return QueuePresenter(window)


def queue_panel(queue: QueuePresenter, parent: QWidget, services: GuiServices) -> QueuePanel:
    """Build the list of files."""
    from app.gui.queue.panel import QueuePanel

    return QueuePanel(queue, parent, services)


def intake(services: GuiServices, window: QWidget) -> Intake:
    """Build the ways into the queue."""
    from app.gui.queue.intake import Intake

    return Intake(services.paths.pasted, window, is_private=services.is_private)


def page_view(services: GuiServices, workspace: Workspace, parent: QWidget) -> PageView:
    """Build the view of the page."""
    from app.gui.page_view.page_view import PageView

    return PageView(services, workspace, parent)


def thumbnail_panel(services: GuiServices, workspace: Workspace, parent: QWidget) -> ThumbnailPanel:
    """Build the list of pages."""
    from app.gui.page_view.thumbnail_panel import ThumbnailPanel

    return ThumbnailPanel(services, workspace, parent)


def text_panel(services: GuiServices, workspace: Workspace, parent: QWidget) -> TextPanel:
    """Build the text beside the page."""
    from app.gui.text_panel import TextPanel

    return TextPanel(services, workspace, parent)


def library_panel(services: GuiServices, workspace: Workspace, parent: QWidget) -> LibraryPanel:
    """Build the list of past documents."""
    from app.gui.library_panel.panel import LibraryPanel

    return LibraryPanel(services, workspace, parent)


def settings_dialog(
    services: GuiServices, parent: QWidget, shortcuts: Shortcuts | None = None, serving: Serving | None = None
) -> SettingsDialog:
    """Build the dialog of settings, with a page of keys where there are some, and the state of the HTTP API."""
    from app.gui.settings_dialog.dialog import SettingsDialog

    return SettingsDialog(services, parent, shortcuts, serving)


def welcome_dialog(services: GuiServices, parent: QWidget) -> WelcomeDialog:
    """Build the page of the first run."""
    from app.gui.welcome.dialog import WelcomeDialog

    return WelcomeDialog(services, parent)


def offered_again(services: GuiServices, records: Sequence[JobRecord]) -> list[JobRecord]:
    """Return the work that was cut off and does not go on by itself."""
    if not records:  # as nearly always: nothing is loaded for it
        return []
    from app.gui.recovery.interrupted import offered

    return offered(records, services.paths.api)


def recovery_dialog(services: GuiServices, records: Sequence[JobRecord], parent: QWidget) -> RecoveryDialog:
    """Build the question about work that was cut off."""
    from app.gui.recovery.dialog import RecoveryDialog

    return RecoveryDialog(services, records, parent)


def export_dialog(
    services: GuiServices, document_ids: Sequence[str], parent: QWidget, formats: Sequence[str] = ()
) -> QDialog:
    """Build the dialog that writes documents; it offers the formats, without any those of last time."""
    from app.gui.export_dialog.dialog import ExportDialog

    return ExportDialog(services, list(document_ids), parent, formats=formats)


def about_dialog(services: GuiServices, version: str, parent: QWidget) -> QDialog:
    """Build the list of parts and licences."""
    from app.gui.about import AboutDialog

    return AboutDialog(services, version, parent)


def question_bar(queue: QueuePresenter, services: GuiServices, parent: QWidget) -> QuestionBar:
    """Build the bar that asks about files that hold text already."""
    from app.gui.queue.question_bar import QuestionBar
    from app.services.settings_file import change_setting

    remember = partial(change_setting, services.paths.settings_file, "text_in_files")
    return QuestionBar(queue, remember, services.settings.text_in_files, parent)


def corrections_notice(services: GuiServices, workspace: Workspace, parent: QWidget) -> CorrectionsNotice:
    """Build the message about corrections of another reading."""
    from app.gui.corrections_notice import CorrectionsNotice

    return CorrectionsNotice(services.library, workspace, parent)


def editing(
    services: GuiServices, workspace: Workspace, page_view: PageView, text_panel: TextPanel, window: QWidget
) -> WindowEditing:
    """Build what corrects the text that was read."""
    from app.gui.editing.window_editing import WindowEditing

    return WindowEditing(services, workspace, page_view, text_panel, window)


def private_mode(window: MainWindow, theme: Theme) -> PrivateMode:
    """Build the switch of private mode."""
    from app.gui.private_mode import PrivateMode

    return PrivateMode(window, theme)


def remove_leftovers() -> None:
    """Delete what killed programs have left in the folder for temporary files. Any thread."""
    from app.services.leftovers import remove_leftovers as remove

    remove()


def start_reading(queue: QueuePresenter, services: GuiServices) -> None:
    """Give the queue the service that reads."""
    from app.services.recognise.peek import PeekService
    from app.services.recognise.reading_job import ReadingService

    reading = ReadingService(services.reader, services.library, services.journal, services.passwords)
    # One file more than there are workers, so that the next is open when the last pages of one are read.
    queue.use(
        reading,
        files_at_a_time=services.workers + 1,
        peeks=PeekService(services.host),
        speeds=partial(_speeds, services),
        journal=services.journal,
        tiers=services.tiers,
        results=_tool_results(services),
    )


def _tool_results(services: GuiServices) -> ToolResults | None:
    from app.services.convert.tool_results import ToolResults
    from app.services.settings_file import load_settings

    if services.tools is None:
        return None

    def template() -> str:
        try:
            return load_settings(services.paths.settings_file).name_template
        except AppError:
            return services.settings.name_template

    return ToolResults(services.library, services.writer, services.tools, services.passwords.of, template)


def _speeds(services: GuiServices) -> Speeds:
    """Return how fast pages are read here. Any thread but the GUI's."""
    from app.services.models.measured import reader_page_seconds

    page_s = reader_page_seconds(services.paths.models, services.settings.vlm_model)
    return services.library.speeds(services.workers).with_calibration(page_s)


def page_organising(services: GuiServices, queue_panel: QueuePanel, window: QWidget) -> PageOrganising:
    """Build the ways to the page organiser."""
    from app.gui.page_organiser.organising import PageOrganising

    return PageOrganising(services, queue_panel, window)


def organiser_dialog(
    services: GuiServices,
    choices: Sequence[FileChoice],
    options: ReadOptions,
    parent: QWidget,
    *,
    can_replace: bool = False,
    is_replacing: bool = False,
) -> OrganiserDialog:
    """Build the page organiser."""
    from app.gui.page_organiser.dialog import OrganiserDialog

    return OrganiserDialog(services, choices, options, parent, can_replace=can_replace, is_replacing=is_replacing)


def surroundings(window: MainWindow, services: GuiServices) -> Surroundings:
    """Make what surrounds the work: notices, captures, guide, log, chat, keys."""
    from app.gui.surroundings import Surroundings

    return Surroundings(window, services)
