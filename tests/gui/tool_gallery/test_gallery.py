"""The gallery of tools, and what becomes of files that are given to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.queue import option_text
from app.gui.queue.options_dialog import OptionsDialog
from app.gui.queue.rows import RowState
from app.gui.tool_gallery.card import ToolCard
from app.gui.tool_gallery.dialog import ToolGalleryDialog
from app.gui.tool_gallery.target_language_dialog import TargetLanguageDialog
from app.gui.tool_gallery.wording import known_slugs
from app.services.convert.tool_results import ToolRun
from app.services.tools import tool, tools
from core.errors import AppError, ModelMissingError
from core.model import Tier

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Open = Callable[[], ToolGalleryDialog]


def readiness() -> dict[str, AppError | None]:
    missing = ModelMissingError("no vision model is installed", remedy="Get one")
    return {each.slug: missing if each.tier is Tier.VLM else None for each in tools()}


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    window = make_window()
    window.services = replace(window.services, tool_readiness=readiness)
    window.surroundings.gallery._services = window.services
    return window


@pytest.fixture
def open_gallery(qtbot: QtBot, window: MainWindow) -> Open:
    def build() -> ToolGalleryDialog:
        dialog = window.surroundings.gallery.show()
        qtbot.waitUntil(lambda: card_of(dialog, "handwriting-to-text").missing is not None)
        return dialog

    return build


def card_of(dialog: ToolGalleryDialog, slug: str) -> ToolCard:
    return next(card for card in dialog.gallery.cards if card.tool.slug == slug)


def pick(owner: ToolGalleryDialog, paths: list[Path]) -> None:
    dialog = owner.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path) for path in paths])


def file(folder: Path, name: str = "a.pdf") -> Path:
    path = folder / name
    path.write_bytes(b"x")
    return path


def test_every_tool_has_a_card_with_words(open_gallery: Open) -> None:
    dialog = open_gallery()
    assert {card.tool.slug for card in dialog.gallery.cards} == {each.slug for each in tools()} == known_slugs()
    for card in dialog.gallery.cards:
        assert card.accessibleName()
        assert card.accessibleDescription()
    assert "no vision model" in card_of(dialog, "math-to-latex").accessibleDescription().lower()


def test_search_narrows_and_enter_takes_the_only_one(qtbot: QtBot, open_gallery: Open) -> None:
    dialog = open_gallery()
    QTest.keyClicks(dialog.search, "invoice")
    assert [card.tool.slug for card in dialog.gallery.visible_cards()] == ["invoice-to-json"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.findChild(QFileDialog) is not None
    dialog.search.setText("nothing of this kind")
    assert dialog.gallery.visible_cards() == []


def test_arrows_go_from_card_to_card(qtbot: QtBot, open_gallery: Open) -> None:
    dialog = open_gallery()
    dialog.activateWindow()
    dialog.search.setFocus()
    qtbot.waitUntil(dialog.search.hasFocus)
    cards = dialog.gallery.visible_cards()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert cards[0].hasFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_Down)
    focused = next(card for card in cards if card.hasFocus())
    assert focused.y() > cards[1].y()
    QTest.keyClick(focused, Qt.Key.Key_Up)
    assert cards[1].hasFocus() or cards[0].hasFocus()


def test_a_tool_that_cannot_run_says_why(open_gallery: Open) -> None:
    dialog = open_gallery()
    card_of(dialog, "handwriting-to-text").click()
    assert "no vision model" in dialog.notice.text
    assert dialog.findChild(QFileDialog) is None


def test_chosen_files_are_read_and_written_beside_them(
    qtbot: QtBot, window: MainWindow, open_gallery: Open, tmp_path: Path
) -> None:
    dialog = open_gallery()
    QTest.keyClick(card_of(dialog, "pdf-to-word"), Qt.Key.Key_Return)
    pick(dialog, [file(tmp_path)])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state is RowState.DONE)
    assert rows[0].outputs == (tmp_path / "a.docx",)
    assert (tmp_path / "a.docx").read_text() == "docx"
    assert rows[0].options.tool == "pdf-to-word"
    # once more: nothing is replaced
    window.queue.retry([rows[0].key], rows[0].options)
    qtbot.waitUntil(lambda: rows[0].outputs == (tmp_path / "a-2.docx",))


def test_results_go_to_a_folder_which_is_remembered(
    qtbot: QtBot, window: MainWindow, open_gallery: Open, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    dialog = open_gallery()
    dialog.place.set_folder(out)
    card_of(dialog, "invoice-to-json").click()
    pick(dialog, [file(tmp_path)])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state is RowState.DONE)
    assert rows[0].outputs == (out / "a.json",)
    assert open_gallery().place.folder() == out


def test_files_dropped_on_a_card_go_to_its_tool(
    qtbot: QtBot, window: MainWindow, open_gallery: Open, tmp_path: Path
) -> None:
    dialog = open_gallery()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file(tmp_path)))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    card_of(dialog, "pdf-to-markdown").dropEvent(event)
    qtbot.waitUntil(lambda: (tmp_path / "a.md").exists())


def test_translation_asks_for_the_language(
    qtbot: QtBot, window: MainWindow, open_gallery: Open, tmp_path: Path
) -> None:
    dialog = open_gallery()
    card_of(dialog, "translate").click()
    asked = dialog.findChild(TargetLanguageDialog)
    assert asked is not None
    asked.field.setCurrentIndex(asked.field.findData("de"))
    asked.accept_button.click()
    pick(dialog, [file(tmp_path)])
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state.is_ended)
    assert rows[0].options.run == ToolRun(None, "de", has_consent=False)
    assert rows[0].state is RowState.DONE, rows[0].error
    assert rows[0].outputs == (tmp_path / "a.md",)


def test_a_folder_that_refuses_fails_the_row_with_its_text_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "no folder").write_bytes(b"")
    window.surroundings.gallery.run(tool("pdf-to-text"), [file(tmp_path)], ToolRun(tmp_path / "no folder"))
    rows = window.queue.model.rows
    qtbot.waitUntil(lambda: len(rows) == 1 and rows[0].state is RowState.FAILED)
    assert rows[0].document_id is not None
    qtbot.waitUntil(lambda: window.workspace.page is not None)


def test_what_waits_keeps_its_tool_and_place(tmp_path: Path) -> None:
    options = option_text.tool_options(tool("translate"), ToolRun(tmp_path, "de", has_consent=True))
    assert option_text.from_text(option_text.to_text(options)) == options
    beside = option_text.tool_options(tool("pdf-to-word"), ToolRun())
    assert option_text.from_text(option_text.to_text(beside)) == beside
    assert option_text.from_text(option_text.to_text(option_text.default_options())).run is None


def test_the_options_of_a_row_keep_a_tool_that_is_not_in_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    options = option_text.tool_options(tool("translate"), ToolRun(tmp_path, "de"))
    (row,) = window.queue.add_files([file(tmp_path)], options)
    dialog = OptionsDialog([row], window)
    qtbot.addWidget(dialog)
    assert dialog.fields.apply_to(options) == options


def test_names_of_icons_exist(open_gallery: Open) -> None:
    open_gallery()  # would raise for a name that the family lacks


def test_what_is_found_begins_where_the_list_began(open_gallery: Open, qtbot: QtBot) -> None:
    dialog = open_gallery()
    first = dialog.gallery.cards[0].y()
    last = dialog.gallery.cards[-1]
    dialog.search.setText(last.tool.slug)
    qtbot.waitUntil(lambda: dialog.gallery.visible_cards() == [last])
    qtbot.waitUntil(lambda: last.y() == first)


def test_pictures_of_tools_grow_with_the_letters(open_gallery: Open, qtbot: QtBot) -> None:
    card = open_gallery().gallery.cards[0]
    before = card._symbol.pixmap().width()
    font = card.font()
    font.setPointSizeF(2 * font.pointSizeF())
    card.setFont(font)
    qtbot.waitUntil(lambda: card._symbol.pixmap().width() > 1.3 * before)
