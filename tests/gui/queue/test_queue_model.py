from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.gui.queue.delegate import QueueDelegate
from app.gui.queue.model import Column, QueueModel
from app.gui.queue.rows import FileOptions, RowState, TextQuestion
from app.services.recognise.options import CPU_MODELS, ReadOptions
from core.errors import FileDamagedError
from core.model import TextLayerMode, Tier

pytestmark = pytest.mark.usefixtures("qapp")
OPTIONS = FileOptions(ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS))


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def make_model(count: int, clock: Clock | None = None) -> QueueModel:
    model = QueueModel(clock=clock or Clock())
    model.add([(Path(f"/files/{number}.pdf"), OPTIONS) for number in range(count)])
    return model


def names(model: QueueModel) -> str:
    return "".join(row.path.stem for row in model.rows)


def text(model: QueueModel, position: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(model.data(model.index(position, Column.STATE), role))


def test_model_keeps_the_rules_of_qt(qtmodeltester: object) -> None:
    model = make_model(5)
    qtmodeltester.check(model)  # type: ignore[attr-defined] # the fixture is untyped
    model.remove([2, 3, 5])
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_many_files_are_one_insertion(qtbot: QtBot) -> None:
    model = QueueModel()
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda parent, first, last: inserted.append((first, last)))
    model.add([(Path(f"{number}.png"), OPTIONS) for number in range(5000)])
    assert inserted == [(0, 4999)]
    assert model.counts[RowState.WAITING] == 5000


def test_remove_takes_neighbours_out_in_one_step() -> None:
    model = make_model(8)
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda parent, first, last: removed.append((first, last)))
    model.remove([2, 3, 4, 7, 99])
    assert removed == [(6, 6), (1, 3)]
    assert names(model) == "0457"
    assert model.row(5) is model.rows[1]
    assert model.row(2) is None
    assert model.counts[RowState.WAITING] == 4


@pytest.mark.parametrize(
    ("keys", "to", "expected"),
    [
        ([5], 0, "40123"),
        ([1], 5, "12340"),
        ([1, 3], 4, "13024"),
        ([2, 4], 0, "13024"),
        ([3], 2, "01234"),
        ([3], 3, "01234"),
    ],
)
def test_move_keeps_the_order_of_what_is_moved(keys: list[int], to: int, expected: str) -> None:
    model = make_model(5)
    model.move(keys, to)
    assert names(model) == expected


def test_moved_rows_keep_their_persistent_indexes() -> None:
    model = make_model(4)
    persistent = QPersistentModelIndex(model.index(3, 0))
    model.move([4], 0)
    assert persistent.row() == 0


def test_dropped_rows_move(qtbot: QtBot) -> None:
    model = make_model(4)
    data = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(1, 0)])
    is_taken = model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert names(model) == "2013"
    assert not is_taken  # else the view would remove the rows it believes were copied


def test_states_tell_the_whole_story() -> None:
    clock = Clock()
    model = make_model(1, clock)
    row = model.rows[0]
    assert text(model, 0) == "Waiting"
    model.set_state(row, RowState.READING)
    assert text(model, 0) == "Opening"
    row.total, row.started = 40, clock.now
    assert text(model, 0) == "0/40"
    row.done = row.fresh = 10
    clock.now += 20
    assert text(model, 0) == "10/40 · about 60 s left" or text(model, 0) == "10/40 · about 1 min left"
    model.is_paused = True
    assert text(model, 0) == "10/40 · Paused"
    model.set_state(row, RowState.DONE)
    row.confidence, row.seconds, row.failed_pages = 0.9799, 81.0, 2
    assert text(model, 0) == "97% · 40 pages · 1\u00a0min\u00a021\u00a0s · 2 pages failed"


def test_open_question_is_a_symbol_in_the_narrow_cell_and_words_elsewhere() -> None:
    model = make_model(2)
    model.rows[0].question = TextQuestion.OPEN
    delegate = QueueDelegate()
    symbols = []
    for position in range(2):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, model.index(position, Column.STATE))
        symbols.append(option.icon.pixmap(16, 16).toImage())
    assert text(model, 0) == text(model, 1) == "Waiting"
    assert symbols[0] != symbols[1]
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert text(model, 0, role) == "Waiting: holds text already"
        assert text(model, 1, role) == "Waiting"
    assert model.index(0, Column.FILE).data(Qt.ItemDataRole.AccessibleTextRole).endswith("holds text already")


def test_failure_gives_the_reason_and_the_remedy_on_hover() -> None:
    model = make_model(1)
    row = model.rows[0]
    row.error = FileDamagedError("the file is cut off", remedy="Get it again", file=row.path)
    model.set_state(row, RowState.FAILED)
    assert text(model, 0) == "The file is cut off"
    assert text(model, 0, Qt.ItemDataRole.ToolTipRole) == "The file is cut off. Get it again."
    assert text(model, 0, Qt.ItemDataRole.AccessibleDescriptionRole) == "The file is cut off. Get it again."


def test_reused_pages_say_nothing_about_the_time_left() -> None:
    clock = Clock()
    model = make_model(1, clock)
    row = model.rows[0]
    model.set_state(row, RowState.READING)
    row.total, row.done, row.fresh, row.started = 40, 30, 0, clock.now
    assert text(model, 0) == "30/40"


def test_file_named_like_a_tag_is_shown_as_it_is_named() -> None:
    model = QueueModel()
    model.add([(Path("/a/<b>x.pdf"), OPTIONS)])
    tip = model.data(model.index(0, Column.FILE), Qt.ItemDataRole.ToolTipRole)
    assert str(tip).startswith("<qt>/a/&lt;b&gt;x.pdf<br>")
