"""What the models of plain tables share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from app.gui.row_model import Index, RowModel


class Words(RowModel):
    """A word and its length a row."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.name_columns("Word", "Length")
        self._rows = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        word = self._rows[index.row()]
        return (word, str(len(word)))[index.column()]


def test_a_table_has_its_rows_its_columns_and_nothing_below(qtmodeltester: ModelTester) -> None:
    model = Words("one", "three")
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    below = model.index(0, 0)
    assert (model.rowCount(below), model.columnCount(below)) == (0, 0)
    assert model.index(1, 1).data() == "5"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # the library is untyped


def test_columns_have_names_and_rows_have_none() -> None:
    model, across, down = Words(), Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(column, across) for column in (0, 1, 2)] == ["Word", "Length", None]
    assert model.headerData(0, down) is None
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None
    assert not model.index(0, 0, QModelIndex()).isValid()
