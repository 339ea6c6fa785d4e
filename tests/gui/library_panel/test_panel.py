from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.library_panel.models import DETAILS_ROLE, WARNING_ROLE
from app.gui.library_panel.panel import LibraryPanel
from app.gui.notice import Notice, Tone
from app.gui.services import GuiServices
from app.gui.workspace import Place, Workspace
from core.page_edits import with_line_text
from tests.fakes.gui_services import add_read_document, make_services

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen windows have no manager to tell


@pytest.fixture
def services(tmp_path: Path) -> Iterator[GuiServices]:
    services = make_services(tmp_path)
    yield services
    services.journal.close()
    services.library.close()


@pytest.fixture
def workspace() -> Workspace:
    return Workspace()


@pytest.fixture
def panel(qtbot: QtBot, services: GuiServices, workspace: Workspace) -> LibraryPanel:
    panel = LibraryPanel(services, workspace)
    qtbot.addWidget(panel)
    return panel


def show(qtbot: QtBot, panel: LibraryPanel) -> None:
    with qtbot.waitSignal(panel.presenter.loaded):
        panel.show()


def search(qtbot: QtBot, panel: LibraryPanel, text: str) -> None:
    field = panel.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(panel.presenter.searched):
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def notice_of(panel: LibraryPanel) -> Notice:
    notice = panel.findChild(Notice)
    assert notice is not None
    return notice


def lists(panel: LibraryPanel) -> tuple[QListView, QListView]:
    by_name = {view.accessibleName(): view for view in panel.findChildren(QListView)}
    return by_name["Past documents"], by_name["Hits"]


def answer(qtbot: QtBot, panel: LibraryPanel, text: str) -> None:
    (box,) = [box for box in panel.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [button for button in box.buttons() if button.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_the_command_line_wrote_is_listed_when_the_window_is_turned_to(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    show(qtbot, panel)
    add_read_document(services.library, tmp_path / "from-elsewhere.pdf")
    with qtbot.waitSignal(panel.presenter.loaded):
        QApplication.sendEvent(panel, QEvent(QEvent.Type.WindowDeactivate))
        QApplication.sendEvent(panel, QEvent(QEvent.Type.WindowActivate))
    assert [panel.presenter.documents.index(0).data()] == ["from-elsewhere.pdf"]


def test_lists_documents_the_latest_first(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    add_read_document(services.library, tmp_path / "old.pdf", ["one", "two"])
    add_read_document(services.library, tmp_path / "new.pdf", ["one"], page_count=5, has_file=False)
    show(qtbot, panel)
    model = panel.presenter.documents
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert [model.index(row).data() for row in range(2)] == ["new.pdf", "old.pdf"]
    assert str(model.index(0).data(DETAILS_ROLE)).startswith("1 of 5 page(s) · 93%")
    assert model.index(0).data(WARNING_ROLE)
    assert not model.index(1).data(WARNING_ROLE)
    assert "new.pdf" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_choosing_a_document_shows_it(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, workspace: Workspace, tmp_path: Path
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf")
    show(qtbot, panel)
    documents, _ = lists(panel)
    place = documents.visualRect(panel.presenter.documents.index(0)).center()
    QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.document_id == document


def test_hit_leads_to_its_page_and_place_once_the_page_is_there(
    qtbot: QtBot,
    panel: LibraryPanel,
    services: GuiServices,
    workspace: Workspace,
    tmp_path: Path,
    qtmodeltester: ModelTester,
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf", ["nothing", "heading\nthe needle here"])
    show(qtbot, panel)
    search(qtbot, panel, "needle")
    qtmodeltester.check(panel.presenter.hits)  # type: ignore[no-untyped-call] # the plugin is untyped
    _, hits = lists(panel)
    assert hits.isVisible()
    hits.setCurrentIndex(panel.presenter.hits.index(0))
    hits.activated.emit(panel.presenter.hits.index(0))
    assert (workspace.document_id, workspace.page_index, workspace.place) == (document, 1, None)
    workspace.set_page(services.library.load(document, [1]).pages[0])
    assert workspace.place == Place(1, 0, 1)
    workspace.set_place(None)
    hits.activated.emit(panel.presenter.hits.index(0))
    assert workspace.place == Place(1, 0, 1)


def test_search_waits_for_a_pause_and_ends_when_the_field_is_emptied(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    add_read_document(services.library, tmp_path / "a.pdf", ["東京都の人口"])
    show(qtbot, panel)
    field = panel.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(panel.presenter.searched):
        field.setText("人口")
    documents, hits = lists(panel)
    assert panel.presenter.hits.rowCount() == 1
    assert hits.isVisible()
    field.clear()
    assert documents.isVisible()
    search(qtbot, panel, "absent words")
    assert not hits.isVisible()
    assert not documents.isVisible()


def test_deletes_after_asking_and_undoes(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, workspace: Workspace, tmp_path: Path
) -> None:
    first = add_read_document(services.library, tmp_path / "a.pdf")
    second = add_read_document(services.library, tmp_path / "b.pdf")
    show(qtbot, panel)
    workspace.set_document(first)
    documents, _ = lists(panel)
    documents.selectAll()
    documents.setFocus()
    qtbot.waitUntil(documents.hasFocus)
    QTest.keyClick(documents, Qt.Key.Key_Delete)
    answer(qtbot, panel, "Cancel")
    assert len(services.library.entries()) == 2
    documents.setFocus()
    qtbot.waitUntil(documents.hasFocus)
    QTest.keyClick(documents, Qt.Key.Key_Delete)
    with qtbot.waitSignal(panel.presenter.deleted):
        answer(qtbot, panel, "Delete")
    assert services.library.entries() == []
    assert workspace.document_id is None
    with qtbot.waitSignal(panel.presenter.restored):
        notice_of(panel).action_triggered.emit()
    assert {entry.id for entry in services.library.entries()} == {first, second}
    qtbot.waitUntil(lambda: panel.presenter.documents.rowCount() == 2)


def test_export_is_asked_for_the_chosen_documents(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    first = add_read_document(services.library, tmp_path / "a.pdf")
    second = add_read_document(services.library, tmp_path / "b.pdf")
    show(qtbot, panel)
    documents, _ = lists(panel)
    export = next(action for action in documents.actions() if action.text() == "Export…")
    assert not export.isEnabled()
    documents.selectAll()
    with qtbot.waitSignal(panel.export_requested) as asked:
        export.trigger()
    assert asked.args == [[second, first]]


def test_missing_source_is_found_by_content_or_asked_for(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").rename(tmp_path / "b.pdf")
    show(qtbot, panel)
    documents, _ = lists(panel)
    documents.setCurrentIndex(panel.presenter.documents.index(0))
    find = next(action for action in documents.actions() if action.text() == "Find source file…")
    with qtbot.waitSignal(panel.source_found) as found:
        find.trigger()
    assert found.args == [document]
    assert services.library.document(document).path == tmp_path / "b.pdf"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "b.pdf").rename(elsewhere / "c.pdf")
    with qtbot.waitSignal(panel.presenter.source_wanted):
        find.trigger()
    (dialog,) = panel.findChildren(QFileDialog)
    (tmp_path / "wrong.pdf").write_bytes(b"x")
    with qtbot.waitSignal(panel.presenter.failed):
        dialog.fileSelected.emit(str(tmp_path / "wrong.pdf"))
    assert notice_of(panel).tone is Tone.DANGER
    assert "not the file" in notice_of(panel).text
    with qtbot.waitSignal(panel.source_found):
        dialog.fileSelected.emit(str(elsewhere / "c.pdf"))
    assert services.library.document(document).path == elsewhere / "c.pdf"
    dialog.close()


def test_list_follows_pages_that_are_read(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, workspace: Workspace, tmp_path: Path
) -> None:
    show(qtbot, panel)
    document = add_read_document(services.library, tmp_path / "a.pdf")
    with qtbot.waitSignal(panel.presenter.loaded):
        workspace.page_stored.emit(document, 0)
    assert panel.presenter.documents.rowCount() == 1


def test_facts_of_a_document_stay_apart_in_a_mirrored_window(
    qtbot: QtBot, qapp: QApplication, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    add_read_document(services.library, tmp_path / "a.pdf")
    show(qtbot, panel)
    index = panel.presenter.documents.index(0)
    assert "\u2068" not in str(index.data(DETAILS_ROLE))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        text = str(index.data(DETAILS_ROLE))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    # Percent and date are numbers side by side, which would be read as one from the wrong end.
    assert text.startswith("\u200f\u2068")
    assert text.count("\u2068") == text.count("\u2069") == text.count(" · ") + 1


def test_corrected_pages_are_counted_where_there_are_some(
    qtbot: QtBot, panel: LibraryPanel, services: GuiServices, tmp_path: Path
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf", ["One", "Two", "Three"])
    show(qtbot, panel)
    index = panel.presenter.documents.index(0)
    assert "corrected" not in str(index.data(DETAILS_ROLE))
    for number in (0, 2):
        (result,) = services.library.page_results(document, [number])
        services.library.store_edit(document, with_line_text(result.page(), 0, 0, "Corrected"))
    with qtbot.waitSignal(panel.presenter.loaded):
        panel.presenter.refresh()
    for role in (DETAILS_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "2 corrected" in str(index.data(role))
