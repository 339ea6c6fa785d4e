from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.export_dialog.dialog import ExportDialog
from app.gui.main_window import MainWindow
from app.gui.queue.rows import RowState
from app.gui.recovery.dialog import RecoveryDialog
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.theme import Appearance, Theme
from app.gui.welcome.dialog import WelcomeDialog
from core.errors import FileDamagedError, ModelMissingError
from core.jobs import JobState
from core.settings import Settings
from engines.models.store import ModelState
from tests.fakes.gui_services import FakeModels, add_read_document
from tests.fakes.window_host import WindowHost

MakeWindow = Callable[..., MainWindow]


def states(window: MainWindow) -> list[RowState]:
    return [row.state for row in window.queue.model.rows]


def answer_question(window: MainWindow, answer: QMessageBox.StandardButton) -> None:
    """Press a button of the only question that is open."""
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    box.button(answer).click()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "in"
    folder.mkdir()
    paths = [folder / "a.pdf", folder / "b.png"]
    for path in paths:
        path.write_bytes(b"x")
    return paths


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something over a widget and let it go; return whether it was taken."""
    position = QPointF(target.rect().center())
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(position.toPoint(), *arguments)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    receiver: QWidget | None = target
    while receiver is not None and not isinstance(receiver, MainWindow):
        receiver = receiver.parentWidget()
    assert receiver is not None
    event = QDropEvent(position, *arguments)
    QApplication.sendEvent(receiver, event)
    return event.isAccepted()


def test_empty_window_says_what_to_do(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.middle.currentWidget() is window.start_page
    assert window.start_page.isVisible()
    assert not window.text_panel.isVisible()
    assert not window.actions_.export.isEnabled()


@pytest.mark.parametrize("place", ["start_page", "queue_panel", "middle", "lists"])
def test_files_dropped_anywhere_are_read(qtbot: QtBot, make_window: MakeWindow, files: list[Path], place: str) -> None:
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    assert drop(getattr(window, place), data)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE])


def test_files_dropped_on_the_list_are_read(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    assert drop(window.queue_panel.view.viewport(), data)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])


def test_dropped_text_is_not_taken(make_window: MakeWindow) -> None:
    window = make_window()
    data = QMimeData()
    data.setText("words")
    assert not drop(window.start_page, data)


def test_folder_dropped_is_searched(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0].parent))])
    assert drop(window, data)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE])


def test_pasted_picture_becomes_a_stored_file(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    window.actions_.paste.trigger()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    path = window.queue.model.rows[0].path
    assert path.is_relative_to(window.services.paths.data)
    assert QImage(str(path)).size() == image.size()


def test_empty_clipboard_is_told(make_window: MakeWindow) -> None:
    window = make_window()
    QGuiApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert "clipboard" in window.status.currentMessage()


def test_first_page_is_shown_while_the_second_is_read(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost()
    host.hold.set()
    window = make_window(host)
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: host.held() == 2)
    qtbot.waitUntil(lambda: window.workspace.document_id is not None)
    assert window.middle.currentWidget() is window.page_view
    assert window.workspace.page is None
    host.let_go(1)
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    assert states(window) == [RowState.READING]
    host.let_go()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    assert window.text_panel.isVisible()
    assert window.actions_.export.isEnabled()


def test_status_bar_knows_no_confidence_of_a_page_that_is_being_read(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    def page_text() -> str:
        return next((label.text() for label in window.status.findChildren(QLabel) if "Page " in label.text()), "")

    host = WindowHost(lambda path: 1)
    window = make_window(host)
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: page_text() == "Page 1 · confidence 86%")
    document = window.workspace.document_id
    assert document is not None
    window.workspace.set_pages_at_work(document, frozenset({0}))
    assert page_text() == "Page 1 · being read"
    window.workspace.set_pages_at_work(document, frozenset())
    assert page_text() == "Page 1 · confidence 86%"
    host.hold.set()  # a file of which nothing is read yet
    window.add_paths(files[1:])
    qtbot.waitUntil(lambda: len(window.queue.model.rows) == 2)
    window.queue_panel.select(window.queue.model.rows[1].key)
    qtbot.waitUntil(lambda: window.workspace.document_id not in (None, document))
    qtbot.waitUntil(lambda: page_text() == "Page 1 · being read")
    host.let_go()
    qtbot.waitUntil(lambda: page_text() == "Page 1 · confidence 86%")


def test_choosing_a_row_shows_its_document(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window()
    window.add_paths(files)
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE, RowState.DONE])
    first, second = window.queue.model.rows
    assert window.workspace.document_id == first.document_id
    window.queue_panel.select(second.key)
    assert window.workspace.document_id == second.document_id
    qtbot.waitUntil(lambda: window.windowTitle() == "b.png")


def test_failed_file_says_why_in_the_middle(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    window = make_window(WindowHost(lambda path: FileDamagedError("the file is cut off", remedy="Get it again")))
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED])
    assert window.middle.currentWidget() is window.start_page
    texts = " ".join(label.text() for label in window.start_page.findChildren(type(window.start_page._hint)))
    assert "The file is cut off. Get it again." in texts
    assert "a.pdf" in texts


def test_document_of_the_library_is_shown_without_a_row(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    document_id = add_read_document(window.services.library, tmp_path / "old.pdf")
    window.workspace.set_document(document_id)
    assert window.middle.currentWidget() is window.page_view
    assert window.actions_.export.isEnabled()
    qtbot.waitUntil(lambda: window.windowTitle() == "old.pdf")


def test_document_deleted_while_it_is_shown_leaves_the_empty_page(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    row = window.queue_panel.current_row()
    assert row is not None
    qtbot.waitUntil(lambda: window.workspace.document_id is not None)
    window.library_panel.presenter.delete([str(row.document_id)])
    qtbot.waitUntil(lambda: window.workspace.document_id is None)
    assert window.middle.currentWidget() is window.start_page
    shown = [label.text() for label in window.start_page.findChildren(QLabel) if label.isVisible()]
    assert row.path.name not in shown


def test_export_takes_what_is_chosen_in_the_library_while_it_is_open(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    ids = {add_read_document(window.services.library, tmp_path / name) for name in ("old.pdf", "older.pdf")}
    window.workspace.set_document(min(ids))
    with qtbot.waitSignal(window.library_panel.presenter.loaded):
        window.lists.setCurrentWidget(window.library_panel)
    (documents,) = (
        view for view in window.library_panel.findChildren(QListView) if view.accessibleName() == "Past documents"
    )
    documents.selectAll()
    window.actions_.export.trigger()
    (dialog,) = window.findChildren(ExportDialog)
    assert set(dialog.presenter.document_ids) == ids


def test_menus_offer_copying_paging_and_full_screen(make_window: MakeWindow) -> None:
    window = make_window()
    texts: dict[str, list[str]] = {}
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        texts[entry.text()] = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts["&Edit"][2:4] == ["Copy", "Select all text of the page"]
    assert texts["&View"][:2] == ["Previous page", "Next page"]
    assert not window.actions_.full_screen.shortcut().isEmpty()


def test_size_and_layout_come_back(make_window: MakeWindow) -> None:
    first = make_window()
    first.resize(790, 640)  # fits the screen that there is without a screen
    first.actions_.show_lists.setChecked(False)
    first.close_at_once()
    second = make_window()
    assert not second.lists.isVisible()
    assert second.height() == 640


def test_closing_while_files_are_read_asks(qtbot: QtBot, make_window: MakeWindow, files: list[Path]) -> None:
    host = WindowHost()
    host.hold.set()
    window = make_window(host)
    window.add_paths(files)
    qtbot.waitUntil(lambda: host.held() > 0)
    assert not window.close()
    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert box.informativeText().endswith("Close anyway?") or box.text().endswith("Close anyway?")
    assert box.button(QMessageBox.StandardButton.Close).text() == "Close anyway"
    answer_question(window, QMessageBox.StandardButton.Cancel)
    assert window.isVisible()
    assert host.held() > 0
    assert not window.close()
    with qtbot.waitSignal(window.closed):
        answer_question(window, QMessageBox.StandardButton.Close)
    assert host.held() == 0


def test_dark_and_light_can_be_changed_while_it_is_open(make_window: MakeWindow, theme: Theme) -> None:
    window = make_window()
    light = window.actions_.open_files.icon().pixmap(20, 20).toImage()
    theme.set_appearance(Appearance.DARK)
    assert window.actions_.open_files.icon().pixmap(20, 20).toImage() != light


def test_panels_fit_at_1280_by_800(make_window: MakeWindow) -> None:
    window = make_window()
    window.resize(1280, 800)
    hint = window.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 800
    assert window.size().width() == 1280
    assert window.mapToGlobal(QPoint(0, 0)) is not None


def read_or(models: FakeModels, error: ModelMissingError) -> ModelMissingError | None:
    return None if models.is_default_pack_ready() else error


def test_missing_models_are_told_and_installing_them_reads_what_failed(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path], tmp_path: Path
) -> None:
    models = FakeModels(tmp_path / "models")
    missing = ModelMissingError("the model is not installed")
    window = make_window(WindowHost(outcome=lambda path, index: read_or(models, missing)), models)
    window.begin()
    qtbot.waitUntil(lambda: window.notice.isVisible())
    (welcome,) = window.findChildren(WelcomeDialog)
    window.add_paths(files[:1])
    qtbot.waitUntil(lambda: states(window) == [RowState.FAILED])
    models.states = dict.fromkeys(models.states, ModelState.INSTALLED)
    welcome.models_ready.emit()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])
    assert not window.notice.isVisible()
    welcome.close()


def test_work_cut_off_at_the_last_run_is_offered_and_gone_on_with(
    qtbot: QtBot, make_window: MakeWindow, files: list[Path]
) -> None:
    window = make_window()
    window.services.journal.begin("cut off", files[0])
    window.services.journal.finish("cut off", JobState.INTERRUPTED)
    window.begin()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)))
    (dialog,) = window.findChildren(RecoveryDialog)
    with qtbot.waitSignal(dialog.go_on_requested):
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
        next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Go on reading").click()
    qtbot.waitUntil(lambda: states(window) == [RowState.DONE])


def test_saved_settings_change_the_look_at_once(qtbot: QtBot, make_window: MakeWindow, theme: Theme) -> None:
    window = make_window()
    window.actions_.settings.trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.settings_saved.emit(Settings(appearance="dark", font_size_pt=15))
    assert theme.appearance is Appearance.DARK
    qtbot.waitUntil(lambda: window.queue_panel.view.font().pointSize() == 15)
    theme.set_font_size(0)
    dialog.close()
