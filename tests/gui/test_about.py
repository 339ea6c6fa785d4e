from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.about import AboutDialog
from app.services.parts import installed_parts
from tests.fakes.gui_services import FakeModels, make_services


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], AboutDialog]]:
    services = make_services(tmp_path, models=FakeModels(tmp_path / "models", is_ready=True))

    def build() -> AboutDialog:
        dialog = AboutDialog(services, "1.2.3")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
        return dialog

    yield build
    services.journal.close()
    services.library.close()


def cells(dialog: AboutDialog) -> list[tuple[str, str, str]]:
    shown = dialog.parts.model()
    rows = [[shown.index(row, column).data() for column in range(3)] for row in range(shown.rowCount())]
    return [(name, version, licence) for name, version, licence in rows]


def test_names_every_installed_part_and_every_model(
    open_dialog: Callable[[], AboutDialog], qtmodeltester: ModelTester
) -> None:
    dialog = open_dialog()
    qtmodeltester.check(dialog.table)  # type: ignore[no-untyped-call] # the plugin is untyped
    found = {(name, licence) for name, _, licence in cells(dialog)}
    assert {(part.name, part.licence) for part in installed_parts()} <= found
    assert {("detector", "Apache-2.0"), ("recogniser", "Apache-2.0")} <= found


def test_search_finds_by_name_and_by_licence(open_dialog: Callable[[], AboutDialog]) -> None:
    dialog = open_dialog()
    dialog.search.setText("pymupdf")
    assert "pymupdf" in {name for name, _, _ in cells(dialog)}
    assert all("pymupdf" in name for name, _, _ in cells(dialog))
    dialog.search.setText("agpl")
    assert cells(dialog)
    assert all("AGPL" in licence for _, _, licence in cells(dialog))


def test_licence_text_of_the_chosen_part_is_shown(qtbot: QtBot, open_dialog: Callable[[], AboutDialog]) -> None:
    dialog = open_dialog()
    dialog.search.setText("paddleocr")
    dialog.parts.selectRow(0)
    qtbot.waitUntil(lambda: "Apache License" in dialog.text.toPlainText())
    dialog.search.setText("pymupdf4llm")
    dialog.parts.selectRow(0)
    qtbot.waitUntil(lambda: "ships no text" in dialog.text.toPlainText())
    assert "Apache License" not in dialog.text.toPlainText()
