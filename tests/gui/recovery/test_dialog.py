from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMessageBox, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.recovery.dialog import RecoveryDialog
from app.gui.recovery.interrupted import offered
from app.gui.services import GuiServices
from app.services.watch.port import JOB_PREFIX
from core.jobs import JobState
from tests.fakes.gui_services import add_read_document, make_services

# Offscreen windows have no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[GuiServices]:
    services = make_services(tmp_path)
    yield services
    services.journal.close()
    services.library.close()


def interrupt(services: GuiServices, job_id: str, path: Path, document_id: str | None = None) -> None:
    services.journal.begin(job_id, path)
    if document_id is not None:
        services.journal.attach(job_id, document_id)
    services.journal.finish(job_id, JobState.INTERRUPTED)


def open_dialog(qtbot: QtBot, services: GuiServices) -> RecoveryDialog:
    dialog = RecoveryDialog(services, services.journal.mark_interrupted())
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.loaded):
        dialog.show()
    return dialog


def click(owner: QWidget, text: str) -> None:
    button = next(b for b in owner.findChildren(QPushButton) if b.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_says_what_was_found_and_how_far_it_was(
    qtbot: QtBot, services: GuiServices, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf", ["one", "two"], page_count=9)
    interrupt(services, "first", tmp_path / "a.pdf", document)
    interrupt(services, "again", tmp_path / "a.pdf", document)
    interrupt(services, "gone", tmp_path / "gone.pdf")
    dialog = open_dialog(qtbot, services)
    model = dialog.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    gone, known = model.index(0), model.index(1)
    assert model.rowCount() == 2
    assert "2 of 9 page(s) read" in str(known.data())
    assert known.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert "no page read yet" in str(gone.data())
    assert "no longer there" in str(gone.data(Qt.ItemDataRole.AccessibleTextRole))
    assert gone.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_what_goes_on_by_itself_is_not_offered(qtbot: QtBot, services: GuiServices, tmp_path: Path) -> None:
    interrupt(services, f"{JOB_PREFIX}1", tmp_path / "watched.pdf")
    interrupt(services, "sent", services.paths.api / "1" / "upload")
    assert offered(services.journal.mark_interrupted(), services.paths.api) == []
    for name in ("a.pdf", "b.pdf"):
        interrupt(services, name, tmp_path / name, add_read_document(services.library, tmp_path / name))
    records = offered(services.journal.mark_interrupted(), services.paths.api)
    assert {record.path.name for record in records} == {"a.pdf", "b.pdf"}
    dialog = RecoveryDialog(services, records)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.loaded):
        dialog.show()
    view = dialog.findChild(QListView)
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)  # takes the check off the first row
    with qtbot.waitSignal(dialog.loaded):
        click(dialog, "Delete…")
        click(next(box for box in dialog.findChildren(QMessageBox)), "Delete")
    assert dialog.model.rowCount() == 1, "nor when the list is read again"
    assert "b.pdf" in str(dialog.model.index(0).data())


def test_goes_on_with_the_chosen_files(qtbot: QtBot, services: GuiServices, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        interrupt(services, name, tmp_path / name, add_read_document(services.library, tmp_path / name))
    dialog = open_dialog(qtbot, services)
    view = dialog.findChild(QListView)
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)  # takes the check off the first row
    with qtbot.waitSignal(dialog.go_on_requested) as asked:
        click(dialog, "Go on reading")
    assert [file.path for file in asked.args[0]] == [tmp_path / "a.pdf"]
    assert [record.path.name for record in services.journal.mark_interrupted()] == ["b.pdf"]
    assert len(services.library.entries()) == 2
    assert not dialog.isVisible()


def test_deletes_after_asking_and_keeps_the_rest_open(qtbot: QtBot, services: GuiServices, tmp_path: Path) -> None:
    kept = add_read_document(services.library, tmp_path / "b.pdf")
    interrupt(services, "b", tmp_path / "b.pdf", kept)
    interrupt(services, "a", tmp_path / "a.pdf", add_read_document(services.library, tmp_path / "a.pdf"))
    dialog = open_dialog(qtbot, services)
    dialog.model.setData(dialog.model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    click(dialog, "Delete…")
    (box,) = dialog.findChildren(QMessageBox)
    with qtbot.waitSignal(dialog.loaded):
        click(box, "Delete")
    assert [entry.id for entry in services.library.entries()] == [kept]
    assert [record.id for record in services.journal.mark_interrupted()] == ["b"]
    assert dialog.model.rowCount() == 1
    assert (tmp_path / "a.pdf").exists()


def test_not_now_changes_nothing(qtbot: QtBot, services: GuiServices, tmp_path: Path) -> None:
    interrupt(services, "a", tmp_path / "a.pdf", add_read_document(services.library, tmp_path / "a.pdf"))
    dialog = open_dialog(qtbot, services)
    click(dialog, "Not now")
    assert not dialog.isVisible()
    assert len(services.journal.mark_interrupted()) == 1


def test_nothing_can_be_gone_on_with_where_all_files_are_gone(
    qtbot: QtBot, services: GuiServices, tmp_path: Path
) -> None:
    interrupt(services, "a", tmp_path / "gone.pdf")
    dialog = open_dialog(qtbot, services)
    dialog.model.setData(dialog.model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    by_text = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert not by_text["Go on reading"].isEnabled()
    assert by_text["Delete…"].isEnabled()
