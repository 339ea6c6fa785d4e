from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.export_dialog.dialog import ExportDialog
from app.gui.export_dialog.fields import FormatChecks
from app.gui.notice import Notice, Tone
from app.gui.queue.language_field import LanguageField
from app.gui.services import GuiServices
from app.gui.settings_dialog.dialog import SettingsDialog
from app.gui.settings_dialog.field_label import FieldLabel
from app.gui.settings_dialog.labels import AT_ONCE_GROUP, choice_label, setting_label
from app.gui.settings_dialog.model_table import STATE
from app.gui.theme import Theme
from app.services.export.choices import ExportChoices, load_choices, save_choices
from app.services.export.plan import ExistingFile
from app.services.settings_file import load_settings
from core.errors import ModelDownloadError
from core.settings import SETTINGS, NetworkPolicy, Settings
from tests.fakes.gui_services import FakeModels, add_read_document, make_services

# Offscreen windows have no window manager to tell.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[[], SettingsDialog]


@pytest.fixture
def models(tmp_path: Path) -> FakeModels:
    return FakeModels(tmp_path / "models")


@pytest.fixture
def services(tmp_path: Path, models: FakeModels) -> Iterator[GuiServices]:
    services = make_services(tmp_path, models=models)
    yield services
    services.journal.close()
    services.library.close()


@pytest.fixture
def open_dialog(qtbot: QtBot, services: GuiServices) -> Open:
    def build() -> SettingsDialog:
        dialog = SettingsDialog(services)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.models_page.tasks.facts_known):
            dialog.show()
        return dialog

    return build


def click(owner: QWidget, text: str) -> None:
    found = [b for b in owner.findChildren(QPushButton) if b.text().replace("&", "") == text and not b.isHidden()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def answer(owner: QWidget, text: str) -> None:
    click(next(box for box in owner.findChildren(QMessageBox) if box.isVisible()), text)


def notice_of(owner: QWidget) -> Notice:
    notice = owner.findChild(Notice, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert notice is not None
    return notice


def test_every_declared_setting_has_an_editor_and_a_name(open_dialog: Open) -> None:
    assert open_dialog().values() == {setting.key: setting.default for setting in SETTINGS}
    for setting in SETTINGS:
        assert setting_label(setting.key) != setting.key
        assert all(choice_label(setting.key, choice) != choice for choice in setting.choices)


def test_saves_what_was_changed(qtbot: QtBot, open_dialog: Open, services: GuiServices) -> None:
    dialog = open_dialog()
    workers = dialog.form("reading").editor("workers")
    assert isinstance(workers, QSpinBox)
    assert workers.text() == "automatic"
    workers.setValue(3)
    dialog.form("models").set_values({"network": "never"})
    with qtbot.waitSignals([dialog.settings_saved, dialog.restart_needed]):
        click(dialog, "Save")
    wanted = Settings(workers=3, network=NetworkPolicy.NEVER)
    assert load_settings(services.paths.settings_file) == wanted
    again = open_dialog()
    assert again.values()["workers"] == 3
    click(again, "Restore defaults")
    click(again, "Save")
    assert load_settings(services.paths.settings_file) == Settings()


def test_appearance_needs_no_restart(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.form("appearance").set_values({"appearance": "dark", "font_size_pt": 14})
    with qtbot.assertNotEmitted(dialog.restart_needed), qtbot.waitSignal(dialog.settings_saved) as saved:
        click(dialog, "Save")
    assert saved.args == [Settings(appearance="dark", font_size_pt=14)]


def test_wrong_name_template_cannot_be_saved(open_dialog: Open) -> None:
    dialog = open_dialog()
    line = dialog.form("export").editor("name_template")
    assert isinstance(line, QLineEdit)
    line.setText("{nme}")
    assert "no field 'nme'" in notice_of(dialog).text
    save = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save")
    assert not save.isEnabled()
    line.setText("{name}")
    assert save.isEnabled()
    assert notice_of(dialog).text == ""


def test_damaged_file_is_said_and_not_lost_before_saving(open_dialog: Open, services: GuiServices) -> None:
    services.paths.config.mkdir(parents=True)
    services.paths.settings_file.write_text("workers = 'many'\n")
    dialog = open_dialog()
    assert notice_of(dialog).tone is Tone.WARNING
    dialog.reject()
    assert services.paths.settings_file.read_text() == "workers = 'many'\n"


def test_file_that_cannot_be_written_keeps_the_dialog_open(open_dialog: Open, services: GuiServices) -> None:
    dialog = open_dialog()
    services.paths.config.write_text("a file where the folder should be")
    dialog.form("reading").set_values({"workers": 2})
    click(dialog, "Save")
    assert dialog.isVisible()
    assert notice_of(dialog).tone is Tone.DANGER


def test_keyboard_reaches_every_page(open_dialog: Open) -> None:
    dialog = open_dialog()
    pages = dialog.findChild(QListWidget)
    assert pages is not None
    pages.setFocus()
    for _ in range(pages.count() - 1):
        QTest.keyClick(pages, Qt.Key.Key_Down)
    assert pages.currentItem().text() == "Limits"
    dialog.show_page("Models")
    assert dialog.models_page.isVisible()


def test_everything_a_person_uses_has_a_name(open_dialog: Open) -> None:
    dialog = open_dialog()
    for kind in (QAbstractSpinBox, QComboBox, QPushButton, QTableView, QListWidget, QProgressBar):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName() or widget.isHidden(), widget
    for edit in dialog.findChildren(QLineEdit):
        assert edit.accessibleName() or isinstance(edit.parentWidget(), QAbstractSpinBox)


def test_installs_after_asking(qtbot: QtBot, open_dialog: Open, models: FakeModels, qtmodeltester: ModelTester) -> None:
    dialog = open_dialog()
    dialog.show_page("Models")
    page = dialog.models_page
    qtmodeltester.check(page.table_model)  # type: ignore[no-untyped-call] # the plugin is untyped
    assert page.table_model.index(0, STATE).data() == "Not installed"
    click(page, "Install")
    answer(page, "Cancel")
    assert models.policies == []
    click(page, "Install")
    with qtbot.waitSignal(page.tasks.installed):
        answer(page, "Download")
    assert models.policies == [NetworkPolicy.ALLOW]
    qtbot.waitUntil(lambda: page.table_model.index(0, STATE).data() == "Installed")
    assert page.table_model.index(1, STATE).data() == "Not installed"


def test_network_setting_in_the_dialog_holds_for_installing(
    qtbot: QtBot, open_dialog: Open, models: FakeModels
) -> None:
    dialog = open_dialog()
    dialog.show_page("Models")
    dialog.form("models").set_values({"network": "never"})
    with qtbot.waitSignal(dialog.models_page.tasks.installed):
        click(dialog.models_page, "Install")
    assert models.policies == [NetworkPolicy.NEVER]


def test_stopping_and_failing_to_install(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    dialog = open_dialog()
    dialog.show_page("Models")
    page = dialog.models_page
    dialog.form("models").set_values({"network": "allow"})
    models.gate.clear()
    with qtbot.waitSignal(page.tasks.progressed):
        click(page, "Install")
    with qtbot.waitSignal(page.tasks.running_changed):
        click(page, "Stop")
    assert notice_of(page).text == ""
    models.gate.set()
    models.error = ModelDownloadError("no source answered", remedy="Import the models from a folder")
    with qtbot.waitSignal(page.tasks.failed):
        click(page, "Install")
    assert "no source answered" in notice_of(page).text


def test_closing_does_not_wait_for_a_download(qtbot: QtBot, open_dialog: Open, models: FakeModels) -> None:
    dialog = open_dialog()
    dialog.form("models").set_values({"network": "allow"})
    tasks = dialog.models_page.tasks
    models.gate.clear()
    with qtbot.waitSignal(tasks.progressed):
        tasks.install((), NetworkPolicy.ALLOW)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    with qtbot.waitSignal(tasks.running_changed), qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert not tasks.is_running
    assert not models.is_default_pack_ready()


def test_verifies_imports_and_removes(qtbot: QtBot, open_dialog: Open, models: FakeModels, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.show_page("Models")
    page = dialog.models_page
    click(page, "Import from a folder…")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    with qtbot.waitSignal(page.tasks.installed), qtbot.waitSignal(page.tasks.facts_known):
        chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert models.imported == [tmp_path]
    models.damaged.add("recogniser")
    with qtbot.waitSignal(page.tasks.verified):
        click(page, "Verify all")
    assert "recogniser" in notice_of(page).text
    assert notice_of(page).tone is Tone.DANGER
    qtbot.waitUntil(lambda: not page.tasks.is_running)
    click(page, "Remove…")
    answer(page, "Remove")
    qtbot.waitUntil(lambda: page.table_model.index(0, STATE).data() == "Not installed")


def test_deletes_everything_after_asking(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path
) -> None:
    add_read_document(services.library, tmp_path / "a.pdf")
    dialog = open_dialog()
    dialog.show_page("Storage and privacy")
    click(dialog, "Delete everything that was read…")
    answer(dialog, "Cancel")
    assert len(services.library.entries()) == 1
    click(dialog, "Delete everything that was read…")
    with qtbot.waitSignal(dialog.everything_deleted):
        answer(dialog, "Delete everything")
    assert services.library.entries() == []
    assert (tmp_path / "a.pdf").exists()


def test_help_of_a_choice_is_not_shown_as_it_lists_the_values_of_the_file(open_dialog: Open) -> None:
    dialog = open_dialog()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for setting in SETTINGS:
        if setting.key in AT_ONCE_GROUP:  # their page says it in words of its own
            continue
        is_named = bool(setting.choices) or setting.key in ("chat_model", "vlm_model")
        assert (setting.help in shown) is not is_named, setting.key


def test_language_of_new_files_is_chosen_as_in_the_queue(
    qtbot: QtBot, open_dialog: Open, services: GuiServices
) -> None:
    dialog = open_dialog()
    language = dialog.form("reading").editor("language")
    assert isinstance(language, LanguageField)
    language.set_value("de")
    language.activated.emit(language.currentIndex())
    with qtbot.assertNotEmitted(dialog.restart_needed), qtbot.waitSignal(dialog.settings_saved):
        click(dialog, "Save")
    assert load_settings(services.paths.settings_file) == Settings(language="de")
    again = open_dialog()
    assert again.values()["language"] == "de"
    click(again, "Restore defaults")
    assert again.values()["language"] == "auto"


def test_language_that_is_not_known_is_shown_as_automatic(open_dialog: Open, services: GuiServices) -> None:
    services.paths.config.mkdir(parents=True)
    services.paths.settings_file.write_text("language = 'klingon'\n")
    assert open_dialog().values()["language"] == "auto"


def part(dialog: QWidget, kind: type[QWidget], name: str) -> QWidget:
    return next(found for found in dialog.findChildren(kind) if found.accessibleName() == name)


def test_export_starts_with_what_is_set_and_the_settings_show_what_was_exported_last(
    qtbot: QtBot, open_dialog: Open, services: GuiServices, tmp_path: Path
) -> None:
    choices_file = services.paths.config / "export.toml"
    save_choices(choices_file, ExportChoices(("docx",), tmp_path, "{date}", ExistingFile.NUMBER))
    dialog = open_dialog()
    word, text = (part(dialog, QCheckBox, name) for name in ("Word document (.docx)", "Plain text (.txt)"))
    folder = part(dialog, QLineEdit, "Folder")
    existing = part(dialog, QComboBox, "Where a file exists")
    assert isinstance(word, QCheckBox)
    assert isinstance(text, QCheckBox)
    assert isinstance(folder, QLineEdit)
    assert isinstance(existing, QComboBox)
    assert (word.isChecked(), text.isChecked()) == (True, False)
    assert (folder.text(), existing.currentText()) == (str(tmp_path), "Keep both, with a number")
    text.setChecked(True)
    pdfa = part(dialog, QCheckBox, "PDF/A-2 for archives")
    assert isinstance(pdfa, QCheckBox)
    pdfa.setChecked(True)
    folder.setText(str(tmp_path / "out"))
    existing.setCurrentIndex(existing.findText("Ask"))
    with qtbot.assertNotEmitted(dialog.restart_needed):
        click(dialog, "Save")
    export = ExportDialog(services, ())
    qtbot.addWidget(export)
    chosen = export.form.choices()
    assert set(chosen.formats) == {"docx", "txt"}
    assert chosen.is_pdfa
    assert (chosen.folder, chosen.template, chosen.existing) == (tmp_path / "out", "{date}", ExistingFile.ASK)


def test_what_is_not_changed_in_the_settings_stays_as_exported_last(open_dialog: Open, services: GuiServices) -> None:
    choices_file = services.paths.config / "export.toml"
    dialog = open_dialog()
    click(dialog, "Save")
    assert not choices_file.exists()
    dialog = open_dialog()
    save_choices(choices_file, ExportChoices(("pdf",), template="{number}"))  # an export beside the open settings
    dialog.form("export").set_values({"name_template": "{name} {date}"})
    click(dialog, "Save")
    assert load_choices(choices_file) == ExportChoices(("pdf",), template="{name} {date}")


def test_wrong_choices_of_export_cannot_be_saved_and_defaults_mend_them(open_dialog: Open) -> None:
    dialog = open_dialog()
    save = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save")
    markdown, folder = part(dialog, QCheckBox, "Markdown (.md)"), part(dialog, QLineEdit, "Folder")
    assert isinstance(markdown, QCheckBox)
    assert isinstance(folder, QLineEdit)
    markdown.setChecked(False)
    assert (save.isEnabled(), notice_of(dialog).text) == (False, "Choose at least one format.")
    markdown.setChecked(True)
    folder.setText("relative")
    assert (save.isEnabled(), notice_of(dialog).text) == (False, "Choose a folder.")
    click(dialog, "Restore defaults")
    assert (save.isEnabled(), folder.text()) == (True, "")


@pytest.mark.parametrize("points", [0, 20])
def test_names_stand_on_one_line_with_their_fields(open_dialog: Open, theme: Theme, points: int) -> None:
    theme.set_font_size(points)
    try:
        dialog = open_dialog()
        dialog.resize(1400, 900)
        seen = 0
        for page in range(dialog.pages.count()):
            dialog.pages.setCurrentRow(page)
            for label in dialog.findChildren(FieldLabel):
                field = label.buddy()
                if not label.isVisible():
                    continue
                name, place = (QRect(each.mapTo(dialog, QPoint()), each.size()) for each in (label, field))
                if name.bottom() < place.top():  # above it: no room beside it
                    continue
                if isinstance(field, FormatChecks):  # begins with a line of text
                    assert name.top() == place.top()
                    continue
                assert abs(name.center().y() - place.center().y()) <= 1, label.text()
                seen += 1
    finally:
        theme.set_font_size(0)
    assert seen > 10
