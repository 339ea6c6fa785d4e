from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.notice import Tone
from app.gui.page_organiser.dialog import OrganiserDialog
from app.gui.page_organiser.files import FileChoice
from app.gui.services import GuiServices
from app.services.compose.plan import ComposePayload
from core.errors import DiskFullError
from tests.fakes.sample_files import locked_pdf, picture, text_pdf
from tests.fakes.worker_host import InProcessHost
from tests.gui.test_accessibility import nameless, unreachable

MakeDialog = Callable[..., OrganiserDialog]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return text_pdf(tmp_path / "report.pdf", *(f"page {number}" for number in range(1, 8)))


def order(dialog: OrganiserDialog) -> list[tuple[int, int]]:
    return [(entry.source, entry.page_index) for entry in dialog.presenter.entries]


def choose(dialog: OrganiserDialog, *rows: int) -> None:
    selection = dialog.grid.selectionModel()
    selection.clearSelection()
    for row in rows:
        selection.setCurrentIndex(dialog.presenter.model.index(row), selection.SelectionFlag.Select)
    dialog.grid.setFocus()


def press(dialog: OrganiserDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.grid, key, modifier)


def button(dialog: OrganiserDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def drop(dialog: OrganiserDialog, data: QMimeData, row: int) -> None:
    """Let something go before the middle of a page."""
    rect = dialog.grid.visualRect(dialog.presenter.model.index(row))
    point = QPointF(rect.left() + 4, rect.center().y())
    event = QDropEvent(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dialog.grid.dropEvent(event)


def created(qtbot: QtBot, dialog: OrganiserDialog) -> tuple[list[Path], bool]:
    with qtbot.waitSignal(dialog.documents_created) as signal:
        button(dialog, "Create").click()
    assert signal.args is not None
    paths, is_replacing = signal.args
    return paths, is_replacing


def texts(path: Path) -> list[str]:
    return [(page.extract_text() or "").strip() for page in pypdf.PdfReader(path).pages]


def test_files_become_one_document_in_the_order_of_the_grid(
    qtbot: QtBot, make_dialog: MakeDialog, report: Path, tmp_path: Path
) -> None:
    letter = text_pdf(tmp_path / "letter.pdf", "letter")
    dialog = make_dialog(FileChoice(report, "2-3"), letter)
    assert order(dialog) == [(0, 1), (0, 2), (1, 0)]
    choose(dialog, 2)
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    dialog.name.setText("Both")
    (made,), is_replacing = created(qtbot, dialog)
    assert (made.name, texts(made), is_replacing) == ("Both.pdf", ["letter", "page 2", "page 3"], False)
    assert dialog.isHidden()


def test_keyboard_moves_turns_takes_out_splits_and_undoes(make_dialog: MakeDialog, report: Path) -> None:
    dialog = make_dialog(report)
    alt, ctrl, shift = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier,
                        Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    columns = dialog.grid.columns()
    assert columns > 1
    choose(dialog, 0)
    press(dialog, Qt.Key.Key_Down, alt)
    assert order(dialog)[columns] == (0, 0)
    press(dialog, Qt.Key.Key_Up, alt)
    assert order(dialog)[0] == (0, 0)
    press(dialog, Qt.Key.Key_R, ctrl)
    press(dialog, Qt.Key.Key_R, ctrl)
    press(dialog, Qt.Key.Key_R, ctrl | shift)
    assert dialog.presenter.entries[0].turn_deg == 90
    choose(dialog, 1, 2)
    press(dialog, Qt.Key.Key_Delete)
    assert [index for _, index in order(dialog)] == [0, 3, 4, 5, 6]
    choose(dialog, 2)
    press(dialog, Qt.Key.Key_D, ctrl)
    assert dialog.presenter.entries[2].starts_document
    assert dialog.summary.text().startswith("2")
    while dialog.actions_.undo.isEnabled():
        dialog.actions_.undo.trigger()
    assert [index for _, index in order(dialog)] == list(range(7))
    assert not any(entry.starts_document or entry.turn_deg for entry in dialog.presenter.entries)
    while dialog.actions_.redo.isEnabled():
        dialog.actions_.redo.trigger()
    assert [index for _, index in order(dialog)] == [0, 3, 4, 5, 6]
    assert dialog.presenter.entries[2].starts_document


def test_arrows_follow_the_direction_of_a_mirrored_window(
    qtbot: QtBot, make_dialog: MakeDialog, report: Path, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = make_dialog(report)
        first, second = (dialog.grid.visualRect(dialog.presenter.model.index(row)) for row in (0, 1))
        assert first.left() > second.left()
        choose(dialog, 0)
        press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert order(dialog)[:2] == [(0, 1), (0, 0)]
        assert dialog.grid.place_at(QPoint(second.right() - 3, second.center().y())) == 1
        assert dialog.grid.place_at(QPoint(second.left() + 3, second.center().y())) == 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_split_button_shows_whether_a_document_begins_here(make_dialog: MakeDialog, report: Path) -> None:
    dialog = make_dialog(report)
    split = dialog.actions_.split
    choose(dialog, 0)
    assert not split.isEnabled()
    choose(dialog, 3)
    split.trigger()
    assert split.isChecked()
    choose(dialog, 4)
    assert not split.isChecked()
    choose(dialog, 3)
    split.trigger()
    assert not dialog.presenter.entries[3].starts_document


def test_splitting_makes_several_documents(qtbot: QtBot, make_dialog: MakeDialog, report: Path) -> None:
    dialog = make_dialog(report)
    choose(dialog, 5)
    dialog.actions_.split.trigger()
    paths, _ = created(qtbot, dialog)
    assert [path.name for path in paths] == ["report 1.pdf", "report 2.pdf"]
    assert [len(texts(path)) for path in paths] == [5, 2]


def test_dragged_pages_go_where_they_are_let_go(make_dialog: MakeDialog, report: Path) -> None:
    dialog = make_dialog(report)
    grid = dialog.grid
    rects = [grid.visualRect(dialog.presenter.model.index(row)) for row in range(7)]
    assert grid.place_at(rects[2].center() - QPoint(20, 0)) == 2
    assert grid.place_at(rects[2].center() + QPoint(20, 0)) == 3
    assert grid.place_at(QPoint(5, 10_000)) == 7
    assert grid.place_at(QPoint(grid.viewport().width() - 1, rects[0].center().y())) == grid.columns()
    grid.pages_dropped.emit(frozenset({dialog.presenter.entries[0].key}), 3)
    assert [index for _, index in order(dialog)][:3] == [1, 2, 0]


def test_dropped_files_go_between_pages(qtbot: QtBot, make_dialog: MakeDialog, report: Path, tmp_path: Path) -> None:
    dialog = make_dialog(report)
    data = QMimeData()
    folder = tmp_path / "folder"
    folder.mkdir()
    picture(folder / "a.png")
    picture(folder / "b.jpg")
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop(dialog, data, 2)
    qtbot.waitUntil(lambda: len(order(dialog)) == 9)
    assert order(dialog)[1:5] == [(0, 1), (1, 0), (2, 0), (0, 2)]
    dialog.actions_.undo.trigger()
    assert len(order(dialog)) == 7


def test_pictures_come_for_what_is_seen_and_not_for_a_thousand_pages(
    qtbot: QtBot, make_dialog: MakeDialog, host: InProcessHost, tmp_path: Path
) -> None:
    book = text_pdf(tmp_path / "book.pdf", *(["x"] * 1000))
    dialog = make_dialog(book)
    model = dialog.presenter.model
    qtbot.waitUntil(lambda: bool(dialog.grid.visible_rows()))
    qtbot.waitUntil(lambda: not any(model.needs_image(row) for row in dialog.grid.visible_rows()))
    assert model.needs_image(500)
    dialog.grid.scrollToBottom()
    qtbot.waitUntil(lambda: not model.needs_image(999))
    assert dialog.grid.visible_rows()[-1] == 999
    assert host.asked.count("render_page") < 120


def test_faults_are_named_and_the_good_files_stay(make_dialog: MakeDialog, report: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    dialog = make_dialog(report, bad, tmp_path / "gone.pdf")
    assert len(order(dialog)) == 7
    assert dialog.notice.tone is Tone.DANGER
    assert "bad.pdf" in dialog.notice.text
    assert "gone.pdf" in dialog.notice.text


def test_protected_file_is_opened_with_its_password(
    qtbot: QtBot, make_dialog: MakeDialog, services: GuiServices, tmp_path: Path
) -> None:
    locked = locked_pdf(tmp_path / "locked.pdf", "open", "secret page")
    dialog = make_dialog(locked)
    assert order(dialog) == []
    # One message says which file, and what becomes of it; a second one would say the same.
    assert dialog.password_bar.text.startswith("locked.pdf is protected with a password.")
    assert dialog.notice.text == ""
    assert not button(dialog, "Create").isEnabled()
    dialog.password_bar.password_given.emit("wrong")
    qtbot.waitUntil(lambda: "does not open" in dialog.password_bar.text)
    assert "locked.pdf" in dialog.password_bar.text
    dialog.password_bar.password_given.emit("open")
    qtbot.waitUntil(lambda: order(dialog) == [(0, 0)])
    (made,), _ = created(qtbot, dialog)
    assert texts(made) == ["secret page"]
    assert services.passwords.of(locked) == "open"


def test_key_that_confirms_a_password_makes_no_document(
    qtbot: QtBot, make_dialog: MakeDialog, host: InProcessHost, report: Path, tmp_path: Path
) -> None:
    dialog = make_dialog(report, locked_pdf(tmp_path / "locked.pdf", "open", "x"))
    field = dialog.password_bar.field
    dialog.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not dialog.presenter.is_busy
    field.setText("open")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(order(dialog)) == 8)
    assert "compose" not in host.asked


def test_files_are_taken_while_there_are_no_pages_yet(
    qtbot: QtBot, make_dialog: MakeDialog, report: Path, tmp_path: Path
) -> None:
    dialog = make_dialog(tmp_path / "gone.pdf")
    assert not dialog.grid.isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    action, mouse, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, data, mouse, keys)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(50, 50), action, data, mouse, keys))
    qtbot.waitUntil(lambda: len(order(dialog)) == 7)
    assert dialog.grid.isVisible()


def test_source_that_is_gone_is_said_and_nothing_is_stored(
    qtbot: QtBot, make_dialog: MakeDialog, services: GuiServices, report: Path
) -> None:
    dialog = make_dialog(report)
    report.unlink()
    button(dialog, "Create").click()
    qtbot.waitUntil(lambda: "report.pdf" in dialog.notice.text)
    qtbot.waitUntil(button(dialog, "Create").isEnabled)
    assert dialog.isVisible()
    assert not list(services.paths.composed.rglob("*")) if services.paths.composed.exists() else True
    assert services.library.documents() == []


def test_full_disk_is_said_and_the_work_of_the_person_stays(
    qtbot: QtBot, make_dialog: MakeDialog, host: InProcessHost, report: Path
) -> None:
    def fill(kind: str, payload: object) -> None:
        if isinstance(payload, ComposePayload):
            raise DiskFullError("no room is left", remedy="Free space", file=payload.targets[0])

    host.before = fill
    dialog = make_dialog(report)
    dialog.presenter.remove([dialog.presenter.entries[0].key])
    button(dialog, "Create").click()
    qtbot.waitUntil(lambda: "no room is left" in dialog.notice.text)
    assert len(order(dialog)) == 6
    assert dialog.actions_.undo.isEnabled()


def test_stopping_keeps_the_dialog_and_leaves_nothing(
    qtbot: QtBot, make_dialog: MakeDialog, host: InProcessHost, services: GuiServices, report: Path
) -> None:
    held = threading.Event()

    def hold(kind: str, payload: object) -> None:
        if isinstance(payload, ComposePayload):
            held.set()
            while not host.cancelled:
                threading.Event().wait(0.01)

    host.before = hold
    dialog = make_dialog(report)
    button(dialog, "Create").click()
    qtbot.waitUntil(held.is_set)
    assert not dialog.grid.isEnabled()
    button(dialog, "Stop").click()
    qtbot.waitUntil(lambda: dialog.notice.text == "Stopped; nothing was stored.")
    qtbot.waitUntil(dialog.grid.isEnabled)
    assert dialog.isVisible()
    assert services.library.documents() == []
    assert not list(services.paths.composed.rglob("*.pdf"))


def test_closing_while_files_are_looked_into_stops_first(
    qtbot: QtBot, make_dialog: MakeDialog, host: InProcessHost, report: Path
) -> None:
    def hold(kind: str, payload: object) -> None:
        while not host.cancelled:
            threading.Event().wait(0.01)

    host.before = hold
    dialog = make_dialog(report, wait=False)
    assert dialog.presenter.is_busy
    dialog.close()
    qtbot.waitUntil(dialog.isHidden)
    assert not dialog.presenter.is_busy


def test_nothing_can_be_made_without_pages_or_name(make_dialog: MakeDialog, report: Path) -> None:
    dialog = make_dialog(report)
    dialog.name.setText("  ")
    assert not button(dialog, "Create").isEnabled()
    dialog.name.setText("x")
    assert button(dialog, "Create").isEnabled()
    dialog.grid.selectAll()
    dialog.actions_.remove.trigger()
    assert not button(dialog, "Create").isEnabled()
    dialog.actions_.undo.trigger()
    assert button(dialog, "Create").isEnabled()


def test_everything_has_a_name_and_can_be_reached(make_dialog: MakeDialog, report: Path, tmp_path: Path) -> None:
    dialog = make_dialog(report, locked_pdf(tmp_path / "locked.pdf", "open", "x"), can_replace=True)
    assert nameless(dialog) == []
    assert unreachable(dialog) == []
    focusable = [widget for widget in (dialog.grid, dialog.name, dialog.replace) if widget.focusPolicy()]
    assert len(focusable) == 3
