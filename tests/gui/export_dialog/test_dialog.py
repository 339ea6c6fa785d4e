from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.export_dialog.dialog import ExportDialog
from app.gui.notice import Notice, Tone
from app.gui.services import GuiServices
from core.errors import ExportFailedError
from exporters.base import ExportFormat
from exporters.searchable_pdf.pdf_check import PdfCheck
from tests.fakes.gui_services import FakeExportHost, add_read_document, make_services

# Offscreen windows have no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[..., ExportDialog]


@pytest.fixture
def host() -> FakeExportHost:
    return FakeExportHost()


@pytest.fixture
def services(tmp_path: Path, host: FakeExportHost) -> Iterator[GuiServices]:
    services = make_services(tmp_path, host=host)
    yield services
    services.journal.close()
    services.library.close()


@pytest.fixture
def opened() -> list[tuple[str, Path]]:
    return []


@pytest.fixture
def open_dialog(qtbot: QtBot, services: GuiServices, tmp_path: Path, opened: list[tuple[str, Path]]) -> Open:
    def note(kind: str) -> Callable[[Path], bool]:
        def call(path: Path) -> bool:
            opened.append((kind, path))
            return True

        return call

    def build(*document_ids: str, folder: Path | None = tmp_path / "out") -> ExportDialog:
        dialog = ExportDialog(services, document_ids, open_path=note("open"), reveal_path=note("reveal"))
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.presenter.sources_known):
            dialog.show()
        if folder is not None:
            field(dialog, "Folder").setText(str(folder))
        return dialog

    return build


def field(dialog: ExportDialog, name: str) -> QLineEdit:
    return next(edit for edit in dialog.findChildren(QLineEdit) if edit.accessibleName() == name)


def choose(dialog: ExportDialog, *endings: str) -> None:
    for check in dialog.findChildren(QCheckBox):
        check.setChecked(any(check.text().endswith(f"(.{ending})") for ending in endings))


def button(dialog: ExportDialog | QMessageBox, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def click(dialog: ExportDialog | QMessageBox, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def export(qtbot: QtBot, dialog: ExportDialog) -> None:
    with qtbot.waitSignal(dialog.presenter.finished):
        click(dialog, "Export")


def notice_of(dialog: ExportDialog) -> Notice:
    notice = dialog.findChild(Notice)
    assert notice is not None
    return notice


def test_preview_shows_names_or_what_is_wrong(open_dialog: Open, services: GuiServices, tmp_path: Path) -> None:
    ids = [add_read_document(services.library, tmp_path / name) for name in ("a.pdf", "b.pdf", "c.pdf")]
    dialog = open_dialog(*ids)
    choose(dialog, "md")
    field(dialog, "Name of the files").setText("{number} {name}")
    assert dialog.form.preview == "Preview: 001 a.md, 002 b.md, …"
    assert button(dialog, "Export").isEnabled()
    field(dialog, "Name of the files").setText("{nme}")
    assert "no field 'nme'" in dialog.form.preview
    assert not button(dialog, "Export").isEnabled()
    field(dialog, "Name of the files").setText("{name}")
    choose(dialog)
    assert dialog.form.preview == "Choose at least one format."
    choose(dialog, "txt")
    field(dialog, "Folder").setText("relative")
    assert dialog.form.preview == "Choose a folder."
    assert not button(dialog, "Export").isEnabled()


def test_every_format_can_be_chosen_and_reached_in_its_group(open_dialog: Open) -> None:
    dialog = open_dialog()
    checks = [each for each in dialog.findChildren(QCheckBox) if each.text().endswith(")")]
    endings = [each.text().rpartition("(")[2].rstrip(")") for each in checks]
    assert sorted(endings) == sorted(each.suffix for each in ExportFormat)
    assert {each.accessibleDescription() for each in checks} == {"Documents", "Data"}
    chain: list[QWidget] = [checks[0]]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not checks[0]:
        chain.append(following)
    order = [each.text() for each in chain if isinstance(each, QCheckBox)]
    assert [text.rpartition("(")[2].rstrip(")") for text in order] == [
        ".md", ".txt", ".html", ".docx", ".pdf", "PDF/A-2 for archives", ".csv", ".xlsx", ".json", ".hocr", ".xml",
    ]  # fmt: skip


def test_pdfa_is_a_kind_of_pdf_and_remembered(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, host: FakeExportHost, tmp_path: Path
) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf")
    dialog = open_dialog(document)
    pdfa = next(each for each in dialog.findChildren(QCheckBox) if each.text().startswith("PDF/A"))
    choose(dialog, "md")
    assert not pdfa.isEnabled()
    choose(dialog, "pdf")
    pdfa.setChecked(True)
    assert pdfa.isEnabled()
    export(qtbot, dialog)
    assert [(each.format_id, each.options.pdfa) for each in host.exports] == [("pdf", True)]
    assert open_dialog(document).form.choices().is_pdfa


def test_writes_all_files_and_reports_on_pdfs(
    qtbot: QtBot,
    open_dialog: Open,
    services: GuiServices,
    tmp_path: Path,
    opened: list[tuple[str, Path]],
    qtmodeltester: ModelTester,
) -> None:
    ids = [add_read_document(services.library, tmp_path / name) for name in ("a.pdf", "b.pdf")]
    dialog = open_dialog(*ids)
    choose(dialog, "md", "pdf")
    export(qtbot, dialog)
    model = dialog.presenter.results
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert [model.index(row, 0).data() for row in range(4)] == ["a.md", "a.pdf", "b.md", "b.pdf"]
    assert model.index(0, 1).data() == "Written"
    assert model.index(1, 1).data().startswith("100% of the text found · boxes off by 1.0% of a line's height")
    assert "10.0% larger than the source" in model.index(1, 1).data()
    assert notice_of(dialog).tone is Tone.SUCCESS
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.md", "a.pdf", "b.md", "b.pdf"]
    click(dialog, "Show in folder")
    table = dialog.findChild(QTableView)
    assert table is not None
    table.selectRow(3)
    click(dialog, "Open")
    assert opened == [("reveal", tmp_path / "out" / "a.md"), ("open", tmp_path / "out" / "b.pdf")]


def test_written_files_can_be_dragged_out(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, host: FakeExportHost
) -> None:
    ids = [add_read_document(services.library, tmp_path / name) for name in ("a.pdf", "b.pdf")]
    dialog = open_dialog(*ids)
    choose(dialog, "txt")
    export(qtbot, dialog)
    table = dialog.findChild(QTableView)
    assert table is not None
    assert table.dragEnabled()
    model = dialog.presenter.results
    assert model.flags(model.index(1, 1)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    table.selectAll()
    data = model.mimeData(table.selectionModel().selectedIndexes())
    written = [Path(url.toLocalFile()) for url in data.urls()]
    assert written == [tmp_path / "out" / "a.txt", tmp_path / "out" / "b.txt"]
    assert all(path.is_file() for path in written)


def test_files_that_were_not_written_cannot_be_dragged(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, host: FakeExportHost
) -> None:
    host.failures["pdf"] = ExportFailedError("the file is too odd", remedy="Choose another format")
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    choose(dialog, "pdf")
    export(qtbot, dialog)
    model = dialog.presenter.results
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.mimeData([model.index(0, 0)]).urls() == []


def test_all_text_is_copied(qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path) -> None:
    ids = [add_read_document(services.library, tmp_path / name) for name in ("a.pdf", "b.pdf")]
    dialog = open_dialog(*ids)
    choose(dialog, "txt")
    export(qtbot, dialog)
    with qtbot.waitSignal(dialog.presenter.text_ready):
        click(dialog, "Copy all text")
    assert QGuiApplication.clipboard().text() == "Some text\n\nSome text\n"
    assert "Characters copied" in notice_of(dialog).text


def test_pdf_that_lost_text_is_reported_loudly(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, host: FakeExportHost
) -> None:
    host.check = PdfCheck(1, 10, 0.42, 0.42, 0.01, 900, 1_000)
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    choose(dialog, "pdf")
    export(qtbot, dialog)
    assert notice_of(dialog).tone is Tone.DANGER
    text = dialog.presenter.results.index(0, 1).data()
    assert text.startswith("The PDF does not hold what was read. 42% of the text found")
    assert "10.0% smaller" in text


def test_failure_of_one_file_is_shown_in_its_row(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, host: FakeExportHost
) -> None:
    host.failures["docx"] = ExportFailedError("the file is too odd", remedy="Choose another format")
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    choose(dialog, "txt", "docx")
    export(qtbot, dialog)
    model = dialog.presenter.results
    by_name = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(2)}
    assert by_name == {"a.docx": "The file is too odd. Choose another format.", "a.txt": "Written"}
    assert "1 of 2" in notice_of(dialog).text
    assert not button(dialog, "Open").isEnabled()


@pytest.mark.parametrize(("answer", "names"), [("Replace", ["a.md"]), ("Keep both", ["a-2.md", "a.md"])])
def test_asks_about_existing_files(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, answer: str, names: list[str]
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.md").write_text("mine")
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    choose(dialog, "md")
    with qtbot.waitSignal(dialog.presenter.existing_found):
        click(dialog, "Export")
    (box,) = dialog.findChildren(QMessageBox)
    with qtbot.waitSignal(dialog.presenter.finished):
        click(box, answer)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert ((tmp_path / "out" / "a.md").read_text() == "mine") is (answer == "Keep both")


def test_declining_changes_nothing(qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.md").write_text("mine")
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    choose(dialog, "md")
    with qtbot.waitSignal(dialog.presenter.existing_found):
        click(dialog, "Export")
    (box,) = dialog.findChildren(QMessageBox)
    click(box, "Cancel")
    assert (tmp_path / "out" / "a.md").read_text() == "mine"
    assert not dialog.presenter.is_running
    assert button(dialog, "Export").isEnabled()


def test_closing_while_files_are_written_stops_first(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path, host: FakeExportHost
) -> None:
    dialog = open_dialog(*(add_read_document(services.library, tmp_path / name) for name in ("a.pdf", "b.pdf")))
    choose(dialog, "md")
    host.gate.clear()
    with qtbot.waitSignal(dialog.presenter.started):
        click(dialog, "Export")
    dialog.close()
    assert dialog.isVisible()
    host.gate.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not dialog.presenter.is_running
    assert not (tmp_path / "out" / "b.md").exists()


def test_choices_are_remembered(qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path) -> None:
    document = add_read_document(services.library, tmp_path / "a.pdf")
    first = open_dialog(document)
    choose(first, "txt", "json")
    field(first, "Name of the files").setText("{name} read")
    combo = first.findChild(QComboBox)
    assert combo is not None
    combo.setCurrentIndex(2)
    chosen = first.form.choices()
    export(qtbot, first)
    assert open_dialog(document, folder=None).form.choices() == chosen


def test_everything_a_person_uses_has_a_name(open_dialog: Open, services: GuiServices, tmp_path: Path) -> None:
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    for kind in (QLineEdit, QCheckBox, QComboBox, QPushButton, QTableView):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName() or widget.isHidden(), widget


def test_a_protected_source_asks_for_its_password_and_only_its_file_is_written_again(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, host: FakeExportHost, tmp_path: Path
) -> None:
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    host.password = "right"  # noqa: S105 - of a fake
    choose(dialog, "txt", "pdf")
    export(qtbot, dialog)
    bar, model = dialog.password_bar, dialog.presenter.results
    assert "protected" in bar.text
    (tmp_path / "out" / "a.txt").write_text("not written again")
    QTest.keyClicks(bar.field, "wrong")
    with qtbot.waitSignal(dialog.presenter.finished):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert "does not open" in bar.text
    QTest.keyClicks(bar.field, "right")
    with qtbot.waitSignal(dialog.presenter.finished):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.text == ""
    assert notice_of(dialog).tone is not Tone.DANGER
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["a.txt", "a.pdf"]
    assert (tmp_path / "out" / "a.txt").read_text() == "not written again"
    assert [payload.password for payload in host.checked] == ["right"]


def test_a_password_typed_elsewhere_in_the_window_is_used(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, host: FakeExportHost, tmp_path: Path
) -> None:
    dialog = open_dialog(add_read_document(services.library, tmp_path / "a.pdf"))
    host.password = "right"  # noqa: S105 - of a fake
    services.passwords.remember(tmp_path / "a.pdf", "right")
    choose(dialog, "pdf")
    export(qtbot, dialog)
    assert dialog.password_bar.text == ""
    assert notice_of(dialog).tone is not Tone.DANGER


def test_names_of_files_have_room_in_the_report(
    qtbot: QtBot, services: GuiServices, open_dialog: Open, tmp_path: Path
) -> None:
    """The table is not laid out when the dialog is, and its columns were measured too early."""
    dialog = open_dialog(add_read_document(services.library, tmp_path / "letter.pdf"))
    choose(dialog, "txt")

    export(qtbot, dialog)

    table = dialog.findChild(QTableView)
    assert table is not None
    qtbot.waitUntil(lambda: table.columnWidth(0) > table.viewport().width() * 0.35)
    assert table.viewport().width() > dialog.width() / 2


def test_a_column_that_a_person_drew_keeps_its_width(
    qtbot: QtBot, services: GuiServices, open_dialog: Open, tmp_path: Path
) -> None:
    dialog = open_dialog(add_read_document(services.library, tmp_path / "letter.pdf"))
    choose(dialog, "txt")
    export(qtbot, dialog)
    table = dialog.findChild(QTableView)
    assert table is not None
    table.horizontalHeader().resizeSection(0, 123)

    dialog.resize(dialog.width() + 200, dialog.height())

    qtbot.waitUntil(lambda: table.viewport().width() > 500)
    assert table.columnWidth(0) == 123


def test_a_mirrored_report_has_a_chosen_row(
    qtbot: QtBot, qapp: QApplication, services: GuiServices, open_dialog: Open, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = open_dialog(add_read_document(services.library, tmp_path / "letter.pdf"))
        choose_by_name(dialog, "(.txt)")
        export(qtbot, dialog)
        assert button(dialog, "Open").isEnabled()
        assert button(dialog, "Show in folder").isEnabled()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def choose_by_name(dialog: ExportDialog, ending: str) -> None:
    for check in dialog.findChildren(QCheckBox):
        check.setChecked(check.accessibleName().endswith(ending))


def test_key_of_the_folder_leads_to_its_line(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    field(dialog, "Name of the files").setFocus()
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(field(dialog, "Folder").hasFocus)
