from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.gui.page_organiser.entries import Entries, PageEntry, marked, moved, turned, without
from app.gui.page_organiser.model import OrganiserModel


def pages(count: int) -> Entries:
    return tuple(PageEntry(key, 0, key) for key in range(count))


def test_every_change_keeps_the_model_sound_and_indexes_on_their_pages(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model = OrganiserModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt leaves it untyped
    model.set_entries(pages(8))
    held = {key: QPersistentModelIndex(model.index(key)) for key in (0, 3, 7)}
    model.set_entries(moved(model.entries, {0, 5}, 8))
    model.set_entries(turned(model.entries, {3}, 90))
    model.set_entries(without(model.entries, {1, 2, 7}))
    model.set_entries((PageEntry(20, 1, 0), *model.entries, PageEntry(21, 1, 1)))
    assert [entry.key for entry in model.entries] == [20, 3, 4, 6, 0, 5, 21]
    rows = {key: index.row() for key, index in held.items()}
    assert rows == {0: 4, 3: 1, 7: -1}
    model.set_entries(())
    assert model.rowCount() == 0
    model.set_entries(pages(2))


def test_picture_belongs_to_the_page_wherever_it_stands(qtbot: QtBot) -> None:
    model = OrganiserModel()
    model.set_entries(pages(3))
    image = QImage(4, 5, QImage.Format.Format_RGB32)
    model.set_image(0, 2, image)
    model.set_entries(moved(model.entries, {2}, 0))
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) == image
    assert not model.needs_image(0)
    assert model.needs_image(1)
    model.keep_images(range(1, 3))
    assert model.needs_image(0)


def test_documents_are_numbered_where_there_are_several(qtbot: QtBot) -> None:
    model = OrganiserModel()
    model.set_entries(pages(4))
    assert [model.index(row).data(model.DOCUMENT_ROLE) for row in range(4)] == [0, 0, 0, 0]
    model.set_entries(marked(model.entries, {2}, starts_document=True))
    assert [model.index(row).data(model.DOCUMENT_ROLE) for row in range(4)] == [1, 0, 2, 0]
    model.set_entries(moved(model.entries, {2}, 0))
    assert [model.index(row).data(model.DOCUMENT_ROLE) for row in range(4)] == [0, 0, 0, 0]


def test_page_is_described_for_those_who_do_not_see_it(qtbot: QtBot) -> None:
    model = OrganiserModel()
    model.set_names(["letter.pdf"])
    model.set_entries(marked(turned(pages(3), {2}, 270), {2}, starts_document=True))
    model.set_fault(0, 2, "the page is broken")
    text = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Page 3, first of document 2, letter.pdf, page 3, turned by 270°, the page is broken"
    assert "letter.pdf" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_view_cannot_take_pages_out_by_dropping_them(qtbot: QtBot) -> None:
    model = OrganiserModel()
    model.set_entries(pages(2))
    data = model.mimeData([model.index(0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    assert not model.dropMimeData(QMimeData(), Qt.DropAction.CopyAction, 2, 0, QModelIndex())
    assert model.rowCount() == 2
