from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.services import GuiServices
from app.gui.settings_dialog.add_model_dialog import AddModelDialog
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.settings_dialog.model_field import ModelField
from app.gui.settings_dialog.model_table import SIZE, STATE, TITLE, USE, ModelKind
from app.gui.settings_dialog.model_wording import note_text, source_text
from app.gui.settings_dialog.models_page import ModelsPage
from app.gui.theme import Theme
from app.gui.translation import install_translations, ui_locale
from app.gui.wrapped_label import WrappedLabel
from app.services.models.calibration import CalibrationService
from app.services.models.measured import FILE_NAME, Calibration, CalibrationFile
from app.services.models.service import ModelRow, ModelService, NewModel
from core.jobs import JobContext
from engines.llama.profile import ModelProfile
from engines.models.store import ModelStore
from tests.fakes.gui_services import make_services

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(page: ModelsPage, column: int = TITLE) -> list[str]:
    return [str(page.shown.index(row, column).data()) for row in range(page.shown.rowCount())]


def enabled(page: ModelsPage, text: str) -> bool:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text).isEnabled()


def test_all_models_are_listed_and_keep_the_rules(page: ModelsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.shown)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert page.shown.rowCount() == len(page.table_model._rows) > 160


@pytest.mark.parametrize("word", ["hebrew", "עברית", "heb"])
def test_models_are_found_by_the_language_they_read(page: ModelsPage, word: str) -> None:
    page.search.setText(word)
    assert {"Tesseract: Hebrew", "Tesseract: Hebrew script"} <= set(shown(page))
    assert page.shown.rowCount() < 6
    assert any("Script: Hebrew" in label.text() for label in page.findChildren(WrappedLabel))


def test_the_systems_data_cannot_be_removed_here(page: ModelsPage) -> None:
    page.search.setText("tesseract-heb")
    assert shown(page, STATE) == ["Of the system"]
    assert not enabled(page, "Remove…")
    assert not enabled(page, "Install")


def test_kinds_narrow_the_list(page: ModelsPage) -> None:
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.USABLE))
    assert shown(page) == ["Tesseract: Hebrew"]
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.DEFAULT))
    assert page.shown.rowCount() == 3
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.MISSING))
    assert "Tesseract: Hebrew" not in shown(page)


def test_size_that_is_not_known_is_said(page: ModelsPage) -> None:
    page.search.setText("arabic_PP")
    assert shown(page, SIZE) == ["not known"]
    assert enabled(page, "Install")


def test_many_languages_of_one_model_stay_one_line(page: ModelsPage) -> None:
    page.search.setText("tesseract-script-Cyrillic")
    assert any("more" in label.text() for label in page.findChildren(WrappedLabel))


def test_nothing_found_leaves_nothing_to_install(page: ModelsPage) -> None:
    QTest.keyClicks(page.search, "no such model")
    assert page.shown.rowCount() == 0
    assert not enabled(page, "Install")
    page.search.clear()
    assert enabled(page, "Install")


TINY = Path(__file__).parents[2] / "data" / "tiny-vlm"


def with_models(root: Path, models: ModelService) -> GuiServices:
    return replace(make_services(root), models=models)


def test_notes_of_the_catalog_are_those_that_are_translated(tmp_path: Path) -> None:
    rows = [row for row in ModelService(ModelStore(tmp_path)).list() if row.is_language_model]
    assert rows
    assert all(note_text(replace(row, llm=ModelProfile(model_file="m", note="another"))) == row.note for row in rows)


def select(page: ModelsPage, title: str) -> None:
    row = shown(page).index(title)
    page.findChildren(QTableView)[0].setCurrentIndex(page.shown.index(row, TITLE))


def details(page: ModelsPage) -> str:
    return page._details.text()


def test_language_models_stand_before_the_data_of_tesseract_and_can_be_shown_alone(page: ModelsPage) -> None:
    titles = shown(page)
    chat = next(title for title in titles if title.startswith("Qwen3-VL 2B"))
    assert titles.index(chat) < 10
    page.kind.setCurrentIndex(page.kind.findData(ModelKind.LANGUAGE))
    assert set(shown(page, USE)) == {"Chats", "Chats and reads", "Reads pictures"}
    assert page.shown.rowCount() == 5


def test_recommended_models_are_marked_and_say_why_and_what_they_cost(page: ModelsPage) -> None:
    assert page._guidance is not None
    recommended = page._guidance.chat.row
    assert recommended is not None
    select(page, recommended.title)
    index = page.shown.index(shown(page).index(recommended.title), TITLE)
    assert "recommended" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert recommended.note in details(page)
    assert "Recommended" in details(page)
    assert "Memory: about" in details(page)
    select(page, next(title for title in shown(page) if title.startswith("PP-OCRv6 small text det")))
    assert "Memory" not in details(page)


def test_measuring_needs_an_installed_language_model_and_something_that_measures(page: ModelsPage) -> None:
    assert not enabled(page, "Measure its speed")


def test_model_is_added_by_file_listed_chosen_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    services = with_models(tmp_path, ModelService(ModelStore(tmp_path / "models", system_tessdata=())))
    dialog = SettingsDialog(services)
    qtbot.addWidget(dialog)
    page = dialog.models_page
    with qtbot.waitSignal(page.tasks.facts_known):
        dialog.show()
    page._add.click()
    asking = page.findChildren(AddModelDialog)[0]
    add = next(button for button in asking.findChildren(QPushButton) if button.text() == "Add")
    assert not add.isEnabled()
    asking.model.line.setText(str(TINY / "tiny-vlm-model.gguf"))
    asking.projector.line.setText(str(TINY / "tiny-vlm-mmproj.gguf"))
    asking.profile_file.line.setText(str(TINY / "profile.toml"))
    asking.title.setText("Tiny reader")
    with qtbot.waitSignals([page.tasks.added, page.tasks.facts_known], timeout=20_000):
        add.click()
    assert "Tiny reader" in shown(page)
    select(page, "Tiny reader")
    assert "unknown" in details(page)
    assert not enabled(page, "Install")
    assert enabled(page, "Remove…")
    field = dialog.form("language_models").editor("vlm_model")
    assert isinstance(field, ModelField)
    assert [field.itemText(row) for row in range(field.count())] == ["The best that is installed", "Tiny reader"]
    field.setCurrentIndex(1)
    assert dialog.values()["vlm_model"] == "own-tiny-vlm-model"
    chat = dialog.form("language_models").editor("chat_model")
    assert isinstance(chat, ModelField)
    assert chat.count() == 1  # it cannot chat
    with qtbot.waitSignal(page.tasks.facts_known):
        page.tasks.remove("own-tiny-vlm-model")
    assert "Tiny reader" not in shown(page)
    assert field.currentText() == "own-tiny-vlm-model (not installed)"
    dialog.close()
    services.journal.close()
    services.library.close()


def test_speed_of_a_model_that_was_just_added_is_measured_from_the_message(qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "models"
    measuring = MeasuringService(CalibrationFile(root / FILE_NAME))
    services = with_models(tmp_path, ModelService(ModelStore(root, system_tessdata=())))
    dialog = SettingsDialog(replace(services, calibration=lambda: measuring))
    qtbot.addWidget(dialog)
    page = dialog.models_page
    with qtbot.waitSignal(page.tasks.facts_known):
        dialog.show()
    dialog.show_models()
    with qtbot.waitSignals([page.tasks.added, page.tasks.facts_known], timeout=20_000):
        page.tasks.add(NewModel(TINY / "tiny-vlm-model.gguf", id="tiny", title="Tiny"))
    assert page._notice.text == "Tiny was added"
    with qtbot.waitSignal(page.tasks.calibrated, timeout=20_000):
        page._notice.findChildren(QPushButton)[0].click()
    assert "about 4 min a page" in page._notice.text.replace("\u00a0", " ")
    dialog.close()
    services.journal.close()
    services.library.close()


def test_file_that_is_no_model_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    services = with_models(tmp_path, ModelService(ModelStore(tmp_path / "models", system_tessdata=())))
    dialog = SettingsDialog(services)
    qtbot.addWidget(dialog)
    letter = tmp_path / "letter.gguf"
    letter.write_bytes(b"no model")
    page = dialog.models_page
    with qtbot.waitSignal(page.tasks.failed, timeout=20_000):
        page.tasks.add(NewModel(letter))
    assert "no GGUF" in page._notice.text
    dialog.close()
    services.journal.close()
    services.library.close()


def test_measured_speed_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "models"
    models = ModelService(ModelStore(root, system_tessdata=()))
    row = models.add(
        NewModel(TINY / "tiny-vlm-model.gguf", TINY / "tiny-vlm-mmproj.gguf", str(TINY / "profile.toml"), "tiny")
    )
    measuring = MeasuringService(CalibrationFile(root / FILE_NAME))
    services = replace(with_models(tmp_path, models), calibration=lambda: measuring)
    dialog = SettingsDialog(services)
    qtbot.addWidget(dialog)
    page = dialog.models_page
    with qtbot.waitSignal(page.tasks.facts_known):
        dialog.show()
    select(page, row.title)
    assert "was not measured yet" in details(page)
    with qtbot.waitSignals([page.tasks.calibrated, page.tasks.facts_known], timeout=20_000):
        next(button for button in page.findChildren(QPushButton) if button.text() == "Measure its speed").click()
    assert "Measured on this machine: about 4 min a page." in details(page).replace("\u00a0", " ")
    dialog.close()
    services.journal.close()
    services.library.close()


class MeasuringService(CalibrationService):
    """Finds what it is told."""

    def __init__(self, kept: CalibrationFile) -> None:
        self.kept = kept

    def calibrate(self, row: ModelRow, context: JobContext) -> Calibration:
        context.report(1, 7, "reading")
        found = Calibration(model_id=row.id, measured_at="", page_s=240.0, region_s=34.0)
        self.kept.store(found)
        return found


@pytest.mark.parametrize(
    ("source", "particulars"),
    [
        ("the Python package rapidocr 3.10.0 (through pip)", "rapidocr 3.10.0"),
        ("the model hub, maker/model@12345678", "maker/model@12345678"),
        ("the file /home/me/model.gguf", "/home/me/model.gguf"),
        ("the system's Tesseract data", "Tesseract"),
        ("/usr/share/tessdata (the system's)", "/usr/share/tessdata"),
        ("the program's own files", "eigenen Dateien des Programms"),
        ("what is already installed", "dem, was schon installiert ist"),
        ("the system's folder /usr/share/a or /opt/a", "/usr/share/a oder /opt/a"),
        ("one.org (model.gguf) and two.org (vision.gguf)", "one.org (model.gguf) und two.org (vision.gguf)"),
        ("the folder /home/me/this or that", "/home/me/this or that"),
    ],
)
def test_where_a_model_comes_from_has_no_english_words_in_other_languages(
    qapp: QApplication, source: str, particulars: str
) -> None:
    assert source_text(source) == source
    install_translations(qapp, ui_locale("de"))
    assert source_text(source) == particulars


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_page_is_as_wide_as_the_window_with_letters_of_twice_the_size(
    page: ModelsPage, theme: Theme, qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    # GIVEN a dialog of the usual size
    usual = qapp.font().pointSizeF()
    page.window().setLayoutDirection(direction)
    page.window().resize(1000, 720)
    table = page.findChildren(QTableView)[0]
    header = table.horizontalHeader()
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    (button,) = (button for button in buttons if button.text() == "Import from a folder…")
    usual_room = _room_of(button)
    areas = []
    parent = page.parentWidget()
    while parent is not None:
        areas += [parent] if isinstance(parent, QScrollArea) else []
        parent = parent.parentWidget()
    # WHEN the letters grow
    theme.set_font_size(round(2 * usual))
    try:
        qtbot.waitUntil(lambda: button.iconSize().width() > 20 and page.search.fontMetrics().height() > 25)
        # THEN the rows have grown with them, and nothing of the page lies beyond its window
        assert table.verticalHeader().defaultSectionSize() > table.fontMetrics().height() > 25
        qtbot.waitUntil(lambda: areas[0].horizontalScrollBar().maximum() == 0)
        assert all(page.rect().contains(one.mapTo(page, one.rect().center())) for one in buttons)
        # AND an icon keeps away from the edge of its button, and titles can be told from each other
        assert _room_of(button) >= usual_room + 6
        assert header.sectionSize(TITLE) >= 15 * table.fontMetrics().averageCharWidth()
    finally:
        theme.set_font_size(0)
        qtbot.waitUntil(lambda: button.iconSize().width() == 16)


def _room_of(button: QPushButton) -> int:
    words = button.fontMetrics().horizontalAdvance(button.text())
    return button.sizeHint().width() - words - button.iconSize().width()


def test_titles_take_the_room_that_other_columns_leave(page: ModelsPage) -> None:
    table = page.findChildren(QTableView)[0]
    page.window().resize(1200, 720)
    assert table.horizontalHeader().length() == table.viewport().width()
