"""The dialogs of fields and translation, on a real library and a model that knows a few phrases."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.document_tools.fields_dialog import FieldsDialog
from app.gui.document_tools.translation_dialog import TranslationDialog
from app.gui.main_window import MainWindow
from app.gui.qt_jobs import stop_background
from app.gui.services import GuiServices
from app.gui.workspace import Workspace
from tests.fakes.gui_services import FakeExportHost, add_read_document, make_services
from tests.fakes.phrase_model import SMALL, PhraseModel
from tests.gui.test_accessibility import nameless, unreachable
from tests.screenshots_tools import INVOICE, PHRASES


class Place(NamedTuple):
    services: GuiServices
    workspace: Workspace
    document_id: str
    host: FakeExportHost


@pytest.fixture
def make_place(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Place]]:
    made: list[Place] = []

    def make(text: str = INVOICE, model: PhraseModel | None = None) -> Place:
        host = FakeExportHost()
        services = make_services(tmp_path / "home", host=host, text_model=model or PhraseModel(PHRASES))
        document_id = add_read_document(services.library, tmp_path / "invoice.pdf", [text])
        workspace = Workspace()
        workspace.set_document(document_id)
        workspace.set_page(services.library.load(document_id, [0]).pages[0])
        made.append(Place(services, workspace, document_id, host))
        return made[-1]

    yield make
    stop_background(5)
    for place in made:
        place.services.journal.close()
        place.services.library.close()


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Iterator[Callable[..., FieldsDialog | TranslationDialog]]:
    made: list[FieldsDialog | TranslationDialog] = []

    def make(kind: type[FieldsDialog | TranslationDialog], place: Place) -> FieldsDialog | TranslationDialog:
        dialog = kind(place.services, place.workspace)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        assert dialog.close_tool(5)


def _fields(qtbot: QtBot, open_dialog: Callable[..., FieldsDialog], place: Place) -> FieldsDialog:
    dialog = open_dialog(FieldsDialog, place)
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0 and not dialog.work.is_running)
    return dialog


def _cells(dialog: FieldsDialog) -> dict[str, list[str]]:
    model = dialog.model
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    return {row[0]: row[1:] for row in rows}


def test_fields_are_shown_with_their_proof(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., FieldsDialog]
) -> None:
    dialog = _fields(qtbot, open_dialog, make_place())
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells = _cells(dialog)
    assert cells["Invoice number"] == ["2025-0318", "supported", "1"]
    assert cells["Seller name"][1] == "to be checked"
    assert cells["IBAN"] == ["not found", "", ""]
    assert "add up to 259.54" in dialog.notice.text
    assert nameless(dialog) == []
    assert unreachable(dialog) == []


def test_a_chosen_row_asks_for_its_place(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., FieldsDialog]
) -> None:
    place = make_place()
    dialog = _fields(qtbot, open_dialog, place)
    with qtbot.waitSignal(dialog.place_requested) as asked:
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    document_id, page_index, boxes = asked.args
    assert (document_id, page_index) == (place.document_id, 0)
    assert boxes


def test_fields_are_copied_and_saved(
    qtbot: QtBot,
    make_place: Callable[..., Place],
    open_dialog: Callable[..., FieldsDialog],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    place = make_place()
    dialog = _fields(qtbot, open_dialog, place)
    dialog.copy_button.click()
    assert "Invoice number\t2025-0318" in QGuiApplication.clipboard().text()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "fields"), "Table (*.csv)"))
    )
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not dialog.work.is_running and bool(place.host.exports))
    (payload,) = place.host.exports
    assert (payload.format_id, payload.target) == ("csv", tmp_path / "fields.csv")
    assert payload.fields is not None
    assert payload.fields.plain()["invoice_number"] == "2025-0318"


def test_a_schema_of_ones_own_can_be_chosen_and_a_bad_one_says_why(
    qtbot: QtBot,
    make_place: Callable[..., Place],
    open_dialog: Callable[..., FieldsDialog],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    dialog = open_dialog(FieldsDialog, make_place())
    path = tmp_path / "mine.json"
    path.write_text("{}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (str(path), "")))
    dialog.choice.setCurrentIndex(dialog.choice.count() - 1)
    dialog.begin()
    assert "no properties" in dialog.notice.text
    path.write_text(json.dumps({"properties": {"subtotal": {"type": "number"}}}))
    dialog.begin()
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1 and not dialog.work.is_running)
    assert _cells(dialog)["Subtotal"][0] == "218.1"


def _translation(
    qtbot: QtBot, open_dialog: Callable[..., TranslationDialog], place: Place, *, anyway: bool = False
) -> TranslationDialog:
    dialog = open_dialog(TranslationDialog, place)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.anyway.setChecked(anyway)
    dialog.begin()
    qtbot.waitUntil(lambda: not dialog.work.is_running and bool(dialog.notice.text))
    return dialog


def test_original_and_translation_stand_beside_each_other_with_marks(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., TranslationDialog]
) -> None:
    place = make_place()
    dialog = _translation(qtbot, open_dialog, place)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: bool(dialog.model.index(0, 1).data()))
    rows = {dialog.model.index(row, 0).data(): row for row in range(dialog.model.rowCount())}
    total = rows["Total EUR 260.54"]
    assert dialog.model.index(total, 1).data() == "Total EUR 260.54"
    assert dialog.model.index(total, 2).data() == "Not translated"
    assert "260.54 would be missing" in dialog.model.index(total, 2).data(Qt.ItemDataRole.ToolTipRole)
    chain = rows["Brake pads and a new chain"]
    assert dialog.model.index(chain, 1).data() == "Bremsbeläge und eine neue Kette"
    assert dialog.model.index(chain, 2).data() == ""
    with qtbot.waitSignal(dialog.place_requested) as asked:
        dialog.table.selectRow(chain)
    assert asked.args[:2] == [place.document_id, 0]
    assert nameless(dialog) == []
    assert unreachable(dialog) == []


def test_a_translation_of_an_earlier_time_is_shown_at_once(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., TranslationDialog]
) -> None:
    place = make_place()
    _translation(qtbot, open_dialog, place)
    again = open_dialog(TranslationDialog, place)
    again.language.setCurrentIndex(again.language.findData("de"))
    qtbot.waitUntil(lambda: bool(again.model.index(0, 1).data()))


def test_a_model_that_is_too_small_says_so_and_may_try_anyway(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., TranslationDialog]
) -> None:
    place = make_place(model=PhraseModel(PHRASES, SMALL))
    dialog = _translation(qtbot, open_dialog, place)
    assert dialog.notice.text
    assert dialog.model.index(0, 1).data() == ""
    with qtbot.waitSignal(dialog.models_requested):
        dialog.notice.action_triggered.emit()
    dialog.anyway.setChecked(True)
    dialog.begin()
    qtbot.waitUntil(lambda: not dialog.work.is_running and "check every line" in dialog.notice.text)


def test_a_translation_is_saved_in_the_format_of_its_ending(
    qtbot: QtBot, make_place: Callable[..., Place], open_dialog: Callable[..., TranslationDialog], tmp_path: Path
) -> None:
    place = make_place()
    dialog = _translation(qtbot, open_dialog, place)
    dialog.save_to(tmp_path / "german.docx")
    qtbot.waitUntil(lambda: not dialog.work.is_running and bool(place.host.exports))
    (payload,) = place.host.exports
    assert (payload.format_id, payload.translated_to) == ("docx", "de")


def test_the_menu_opens_both_for_the_document_shown(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = make_window()
    tools = window.surroundings.tools
    assert not tools.fields_action.isEnabled()
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    window.add_paths([path])
    qtbot.waitUntil(lambda: window.workspace.page is not None)
    assert tools.fields_action.isEnabled()
    tools.fields_action.trigger()
    tools.translate_action.trigger()
    assert tools.fields is not None
    assert tools.fields.isVisible()
    assert tools.translation is not None
    assert tools.translation.isVisible()
