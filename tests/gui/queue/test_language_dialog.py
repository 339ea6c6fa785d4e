from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.notice import Notice
from app.gui.queue import language_field
from app.gui.queue.language_dialog import LanguageDialog
from app.gui.queue.language_field import LanguageField
from app.gui.queue.language_table import NAME, OWN_NAME, STATE
from app.gui.services import GuiServices
from app.services.languages import languages
from app.services.models.service import ModelFacts, ModelRow, ModelState
from core.settings import NetworkPolicy
from tests.fakes.gui_services import FakeModels, make_services

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class ModelsOfLanguages(FakeModels):
    """PP-OCRv6 and data for Hebrew and Yiddish; that for Hebrew can be had."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.states = {
            "PP-OCRv6_small_rec": ModelState.INSTALLED,
            "tesseract-heb": ModelState.MISSING,
            "tesseract-yid": ModelState.INSTALLED,
        }

    def list(self) -> tuple[ModelRow, ...]:
        return tuple(replace(row, package=f"package-of-{row.id}") for row in super().list())

    def facts(self) -> ModelFacts:
        return replace(super().facts(), rows=self.list())


@pytest.fixture(autouse=True)
def no_recent_choices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_field, "_recent", [])


@pytest.fixture
def models(tmp_path: Path) -> ModelsOfLanguages:
    return ModelsOfLanguages(tmp_path / "models")


@pytest.fixture
def services(tmp_path: Path, models: ModelsOfLanguages) -> Iterator[GuiServices]:
    services = make_services(tmp_path, models=models)
    yield services
    services.journal.close()
    services.library.close()


@pytest.fixture
def open_dialog(qtbot: QtBot, services: GuiServices) -> Callable[..., LanguageDialog]:
    def build(*codes: str) -> LanguageDialog:
        dialog = LanguageDialog(codes, services=services)
        qtbot.addWidget(dialog)
        assert dialog.tasks is not None
        with qtbot.waitSignal(dialog.tasks.facts_known):
            dialog.show()
        return dialog

    return build


def shown(dialog: LanguageDialog, column: int = NAME) -> list[str]:
    model = dialog.view.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def missing_notice(dialog: LanguageDialog) -> Notice:
    return dialog._missing


def test_table_keeps_the_rules_of_models(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    dialog = LanguageDialog(["de"])
    qtbot.addWidget(dialog)
    qtmodeltester.check(dialog.table)  # type: ignore[no-untyped-call] # the library is untyped
    qtmodeltester.check(dialog._shown)  # type: ignore[no-untyped-call] # the library is untyped


def test_all_languages_are_listed_and_the_checked_ones_first(qtbot: QtBot) -> None:
    dialog = LanguageDialog(["he", "de"])
    qtbot.addWidget(dialog)
    assert len(shown(dialog)) == len(languages())
    assert shown(dialog)[:2] == ["German", "Hebrew"]
    assert shown(dialog)[2:] == sorted(shown(dialog)[2:], key=str.casefold)


@pytest.mark.parametrize("word", ["french", "Français", "fra", "FR-ca"])
def test_language_is_found_by_name_own_name_and_code(qtbot: QtBot, word: str) -> None:
    dialog = LanguageDialog(["de"])
    qtbot.addWidget(dialog)
    dialog._search.setText(word)
    assert "French" in shown(dialog)
    assert dialog.option() == "de", "what is hidden stays checked"


def test_keyboard_and_mouse_check_and_uncheck(qtbot: QtBot) -> None:
    dialog = LanguageDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog._search, "yiddish")
    index = dialog.view.model().index(0, OWN_NAME)
    dialog.view.setCurrentIndex(index)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.option() == "yi"
    QTest.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=dialog.view.visualRect(index).center())
    assert dialog.option() == "auto"


def test_automatic_clears_the_choice(qtbot: QtBot) -> None:
    dialog = LanguageDialog(["de", "fr"])
    qtbot.addWidget(dialog)
    dialog._automatic.click()
    with qtbot.waitSignal(dialog.languages_chosen) as chosen:
        dialog.accept()
    assert chosen.args == ["auto"]


def test_state_of_the_data_is_told_with_words(open_dialog: Callable[..., LanguageDialog]) -> None:
    dialog = open_dialog("he", "yi", "en")
    assert dict(zip(shown(dialog)[:3], shown(dialog, STATE), strict=False)) == {
        "English": "Ready",
        "Hebrew": "Missing",
        "Yiddish": "Ready",
    }
    first = dialog.view.model().index(1, NAME)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Hebrew, עברית, Missing"


def test_missing_data_is_fetched_after_its_size_was_told(
    qtbot: QtBot, open_dialog: Callable[..., LanguageDialog], models: ModelsOfLanguages
) -> None:
    # GIVEN a choice with a language whose data is missing
    dialog = open_dialog("he", "yi")
    assert "Hebrew" in missing_notice(dialog).text
    assert "Yiddish" not in missing_notice(dialog).text
    assert models.policies == []
    # WHEN the person presses the button
    assert dialog.tasks is not None
    button = next(b for b in missing_notice(dialog).findChildren(QPushButton) if b.text() == "Download")
    with qtbot.waitSignal(dialog.tasks.installed), qtbot.waitSignal(dialog.tasks.facts_known):
        button.click()
    # THEN it is there and nothing is said any more
    assert models.policies == [NetworkPolicy.ALLOW]
    assert missing_notice(dialog).text == ""
    assert shown(dialog, STATE)[0] == "Ready"


def test_without_a_network_the_package_is_named(
    open_dialog: Callable[..., LanguageDialog], services: GuiServices
) -> None:
    services.paths.config.mkdir(parents=True, exist_ok=True)
    services.paths.settings_file.write_text("network = 'never'\n", encoding="utf-8")
    dialog = open_dialog("he")
    assert "package-of-tesseract-heb" in missing_notice(dialog).text
    assert all(button.isHidden() for button in missing_notice(dialog).findChildren(QPushButton))


def test_closing_stops_a_download(
    qtbot: QtBot, open_dialog: Callable[..., LanguageDialog], models: ModelsOfLanguages
) -> None:
    dialog = open_dialog("he")
    models.gate.clear()
    assert dialog.tasks is not None
    tasks = dialog.tasks
    with qtbot.waitSignal(tasks.progressed):
        dialog._on_get()
    assert not dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    with qtbot.waitSignal(tasks.running_changed):
        dialog.reject()
    assert models.states["tesseract-heb"] is ModelState.MISSING


def test_names_are_those_of_the_windows_language(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        dialog = LanguageDialog([])
        qtbot.addWidget(dialog)
        QTest.keyClicks(dialog._search, "jiddisch")
        assert shown(dialog) == ["Jiddisch"]
    finally:
        QLocale.setDefault(before)


def test_short_list_has_what_was_chosen_before(qtbot: QtBot) -> None:
    field = LanguageField()
    qtbot.addWidget(field)
    assert field.findData("he") < 0
    field._on_several("he")
    later = LanguageField()
    qtbot.addWidget(later)
    assert later.itemText(later.findData("he")) == "Hebrew – עברית"
    assert later.value() == "auto"


def test_window_in_a_language_that_is_not_read_has_a_choice_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_field, "language_of", lambda _: "tlh")
    field = LanguageField()
    qtbot.addWidget(field)
    assert field.findData("en") > 0
    assert field.value() == "auto"
