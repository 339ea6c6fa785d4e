"""The fields of reading options, alone and in the dialog."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from app.gui.queue.language_dialog import LanguageDialog
from app.gui.queue.language_field import LanguageField
from app.gui.queue.option_text import default_options, from_text, to_text
from app.gui.queue.options_dialog import OptionsDialog
from app.gui.queue.options_row import OptionsRow
from app.gui.queue.rows import FileOptions, QueueRow, RowState
from app.services.recognise.tiers import Tiers
from app.services.tools import Tool
from core.errors import ModelMissingError
from core.model import Content, TextLayerMode, Tier


@pytest.fixture
def fields(qtbot: QtBot) -> OptionsRow:
    fields = OptionsRow()
    qtbot.addWidget(fields)
    fields.show()
    return fields


def choose(combo: QComboBox, data: str) -> None:
    """Choose an entry as a person does; a language that is not in the short list, in the dialog."""
    if isinstance(combo, LanguageField) and combo.findData(data) < 0:
        combo.set_value(data)
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def check(dialog: LanguageDialog, word: str) -> None:
    """Search a language and check it with the keyboard."""
    dialog._search.clear()
    QTest.keyClicks(dialog._search, word)
    dialog.view.setCurrentIndex(dialog.view.model().index(0, 1))
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)


def rows(*options: FileOptions) -> list[QueueRow]:
    return [QueueRow(number, Path(f"{number}.pdf"), one) for number, one in enumerate(options, 1)]


def test_what_this_version_lacks_cannot_be_chosen_and_says_so(fields: OptionsRow) -> None:
    lacking = [tool for tool in fields._tools.values() if tool.needs]
    for tool in lacking:
        index = fields._tool.findData(tool.slug)
        model = fields._tool.model()
        assert isinstance(model, QStandardItemModel)
        assert not model.item(index).flags() & Qt.ItemFlag.ItemIsEnabled
        assert "not in this version" in fields._tool.itemText(index)


def test_a_tier_without_a_model_says_so_and_offers_one(fields: OptionsRow, qtbot: QtBot) -> None:
    installed: list[str] = []

    def reader() -> object:
        if not installed:
            raise ModelMissingError("no model reads pictures", remedy='Run "pagesight models install Qwen3-VL"')
        return installed[0]

    now = [0.0]
    fields._tiers = Tiers(reader, lambda: now[0])
    choose(fields._tier, Tier.VLM)
    assert fields._tier_notice.isVisible()
    assert fields._tier_notice.text().startswith("No model reads pictures.")
    assert "pagesight models" not in fields._tier_notice.text()  # the link is the remedy in a window
    with qtbot.waitSignal(fields.models_wanted):
        fields._tier_notice.linkActivated.emit("models")
    installed.append("Qwen3-VL")
    now[0] = 10.0
    fields.show_what_is_missing()
    assert not fields._tier_notice.isVisible()
    options = fields.options()
    assert options is not None
    assert options.read.tier is Tier.VLM


def test_a_tool_for_handwriting_presets_the_tier_and_what_is_asked_for(fields: OptionsRow) -> None:
    choose(fields._tool, "handwriting-to-text")
    options = fields.options()
    assert options is not None
    assert (options.read.tier, options.read.content) == (Tier.VLM, Content.HANDWRITING)
    assert from_text(to_text(options)) == options
    choose(fields._tier, Tier.CPU)
    options = fields.options()
    assert options is not None
    assert options.read.content is Content.PRINT


def test_what_is_wrong_with_the_pages_stands_at_the_field(fields: OptionsRow) -> None:
    fields.set_pages("3-1")
    assert fields.options() is None
    assert fields._pages_error.isVisible()
    assert "1-3" in fields._pages_error.text()
    fields.set_pages("1-3,7,10-end")
    assert not fields._pages_error.isVisible()
    options = fields.options()
    assert options is not None
    assert options.pages == "1-3,7,10-end"


def test_a_tool_presets_and_what_was_chosen_counts_before_it(fields: OptionsRow) -> None:
    fields._tools["image-to-text"] = Tool("image-to-text", "x", "x", ("txt",), language="de")
    choose(fields._tool, "image-to-text")
    options = fields.options()
    assert options is not None
    assert (options.tool, options.read.language) == ("image-to-text", "de")
    choose(fields._language, "fr")
    choose(fields._tool, "pdf-to-word")
    choose(fields._tool, "image-to-text")
    options = fields.options()
    assert options is not None
    assert options.read.language == "fr"


def test_several_languages_are_chosen_in_a_dialog(qtbot: QtBot) -> None:
    field = LanguageField()
    qtbot.addWidget(field)
    choose(field, "several")
    (dialog,) = field.findChildren(LanguageDialog)
    check(dialog, "german")
    check(dialog, "english")
    with qtbot.waitSignal(field.chosen):
        dialog.accept()
    assert field.value() == "de,en"
    assert "English" in field.currentText()
    assert "German" in field.currentText()
    choose(field, "fr")
    assert field.value() == "fr"


def test_cancelled_dialog_of_languages_changes_nothing(qtbot: QtBot) -> None:
    field = LanguageField()
    qtbot.addWidget(field)
    choose(field, "fr")
    choose(field, "several")
    (dialog,) = field.findChildren(LanguageDialog)
    dialog.reject()
    assert (field.value(), field.currentData()) == ("fr", "fr")


def test_dialog_changes_only_what_was_changed(qtbot: QtBot) -> None:
    usual = default_options()
    german = replace(usual, read=replace(usual.read, language="de"), pages="2")
    dialog = OptionsDialog(rows(usual, german))
    qtbot.addWidget(dialog)
    choose(dialog.fields._text_layer, TextLayerMode.FORCE)
    with qtbot.waitSignal(dialog.options_chosen) as chosen:
        dialog.accept()
    first, second = chosen.args[0][1], chosen.args[0][2]
    assert (first.read.language, first.pages, first.read.text_layer) == ("auto", None, TextLayerMode.FORCE)
    assert (second.read.language, second.pages, second.read.text_layer) == ("de", "2", TextLayerMode.FORCE)


def test_dialog_shares_options_of_many_rows(qtbot: QtBot) -> None:
    dialog = OptionsDialog(rows(*[default_options() for _ in range(50)]))
    qtbot.addWidget(dialog)
    dialog.fields.set_pages("1")
    with qtbot.waitSignal(dialog.options_chosen) as chosen:
        dialog.accept()
    assert len({id(options) for options in chosen.args[0].values()}) == 1


def test_dialog_stays_open_while_the_pages_cannot_be_understood(qtbot: QtBot) -> None:
    dialog = OptionsDialog(rows(default_options()))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields.set_pages("x")
    dialog.accept()
    assert dialog.isVisible()


def test_dialog_says_that_read_files_are_read_again(qtbot: QtBot) -> None:
    (row,) = rows(default_options())
    row.state = RowState.DONE
    dialog = OptionsDialog([row])
    qtbot.addWidget(dialog)
    assert "again" in dialog._accept.text()
    assert any("read again" in label.text() for label in dialog.findChildren(QLabel))


def test_every_control_of_the_dialogs_has_a_name(qtbot: QtBot) -> None:
    from tests.gui.test_accessibility import nameless, unreachable

    for dialog in (OptionsDialog(rows(default_options())), LanguageDialog(["de"])):
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
        assert unreachable(dialog) == []


def test_usual_language_is_shown_until_another_is_chosen(qtbot: QtBot, fields: OptionsRow) -> None:
    with qtbot.waitSignal(fields.changed):
        fields.set_usual_language("fr,de")
    assert language_of(fields) == "de,fr"
    choose(fields._language, "it")
    fields.set_usual_language("de,fr")  # other settings were saved
    assert language_of(fields) == "it"
    fields.set_usual_language("en")
    assert language_of(fields) == "en"
    fields.set_usual_language("klingon")
    assert language_of(fields) == "en"


def test_tool_counts_before_the_usual_language(fields: OptionsRow) -> None:
    fields._tools["pdf-to-word"] = replace(fields._tools["pdf-to-word"], language="ru")
    choose(fields._tool, "pdf-to-word")
    fields.set_usual_language("de")
    assert language_of(fields) == "ru"
    choose(fields._tool, "")
    assert language_of(fields) == "de"


def test_dialog_of_options_goes_back_to_the_usual_language(qtbot: QtBot) -> None:
    dialog = OptionsDialog(rows(default_options()), language="de")
    qtbot.addWidget(dialog)
    assert language_of(dialog.fields) == "auto"
    choose(dialog.fields._tool, "pdf-to-word")
    assert language_of(dialog.fields) == "de"


def language_of(fields: OptionsRow) -> str:
    options = fields.options()
    assert options is not None
    return options.read.language
