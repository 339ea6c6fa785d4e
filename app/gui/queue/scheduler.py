"""Lets rows wait, and begins with them when it is their turn. Free of widgets; GUI thread only."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.queue.kept import KeptFiles
from app.gui.queue.model import QueueModel
from app.gui.queue.peeker import Peeker
from app.gui.queue.row_reader import RowReader
from app.gui.queue.rows import FileOptions, QueueRow, RowState, TextQuestion
from app.gui.queue.text_questions import TextQuestions
from app.gui.queue.turns import next_turn, served_turn


class Scheduler(QObject):
    """The way of a row from waiting to being read."""

    begun = Signal()
    """Rows are being read now."""
    changed = Signal(object)
    """Keys (list of int) of rows that look different."""

    def __init__(self, model: QueueModel, questions: TextQuestions, reader: RowReader, parent: QObject) -> None:
        """Serve the rows of a model."""
        super().__init__(parent)
        self._model = model
        self._questions = questions
        self._reader = reader
        self._is_closed = False
        self._served: dict[int, QueueRow] = {}  # rows of other programs that wait
        self._held: dict[str, QueueRow] = {}  # those of them, by job, that may not begin yet
        self._other_options: dict[int, FileOptions] = {}  # of rows that are being stopped
        self.kept = KeptFiles(self)
        self.peeker = Peeker(_is_waiting, self)
        self.peeker.peeked.connect(self._on_peeked)

    def enter(self, rows: Sequence[QueueRow]) -> None:
        """Let rows wait: give them a job, write them down and have them looked into."""
        for row in rows:
            row.job_id = uuid.uuid4().hex
        self.kept.enter(rows)
        self.peeker.add(rows)

    def enter_served(self, row: QueueRow, *, is_held: bool = False) -> None:
        """Let a job of another program wait, a held one until it is released; who sent it keeps a record of it."""
        self._served[row.key] = row
        if is_held:
            self._held[row.job_id] = row

    def release_served(self, job_id: str) -> bool:
        """Let a held job begin when it is its turn; tell whether there is one."""
        return self._held.pop(job_id, None) is not None

    def enter_again(self, rows: Iterable[QueueRow]) -> None:
        """Let rows wait for another attempt."""
        rows = list(rows)
        self.leave(rows)
        for row in rows:
            self._model.begin_again(row)
        self.enter(rows)
        self.changed.emit([row.key for row in rows])
        self.start_more()

    def read_otherwise(self, options: Mapping[QueueRow, FileOptions]) -> None:
        """Read rows with other options: waiting ones when it is their turn, the others again.

        One that is being read is stopped first, and taken up again when ``take_up_again`` is told that it has ended.
        """
        self.forget_other_options(row.key for row in options)
        idle: list[QueueRow] = []
        for row, other in options.items():
            if row.state.is_active:
                self._other_options[row.key] = other
                if row.state is RowState.READING:
                    self._model.set_state(row, RowState.STOPPING)
                    self._reader.stop(row)
                continue
            row.options = other
            idle.append(row)
            if row.question is TextQuestion.OPEN:  # whoever sets options has answered
                row.question = TextQuestion.ANSWERED
        self.enter_again(idle)
        self.changed.emit([row.key for row in options])

    def take_up_again(self, row: QueueRow) -> None:
        """Let a row that has ended wait again, where it was stopped to be read with other options."""
        other = self._other_options.pop(row.key, None)
        if other is not None:
            self.read_otherwise({row: other})

    def forget_other_options(self, keys: Iterable[int]) -> None:
        """Neither take rows up again nor ask about them."""
        keys = list(keys)
        for key in keys:
            self._other_options.pop(key, None)
        self._questions.forget(keys)

    def leave(self, rows: Iterable[QueueRow]) -> None:
        """Those of the rows that wait will not be read."""
        rows = list(rows)
        for row in rows:
            self._served.pop(row.key, None)
            self._held.pop(row.job_id, None)
        self.kept.leave(row for row in rows if row.state is RowState.WAITING and row.served is None)

    def start_more(self) -> None:
        """Begin with as many rows as can be read at the same time; a pause holds jobs of other programs too."""
        reader = self._reader
        if self._model.is_paused or self._is_closed or not self._model.counts[RowState.WAITING]:
            return
        turn: list[QueueRow] = []
        if reader.free > 0 and self._model.counts[RowState.WAITING] > len(self._served):
            is_looked_into = self.peeker.is_in_use
            turn = next_turn(
                self._model,
                self._questions,
                reader.free,
                is_looked_into=is_looked_into,
                is_idle=not reader.active,
            )
        if self._served:
            released = (row for row in self._served.values() if row.job_id not in self._held)
            turn += served_turn(released, reader.free_served)
        if not turn:
            return
        self.begun.emit()
        for row in turn:
            self._served.pop(row.key, None)
            reader.start(row)
        self.changed.emit([row.key for row in turn])

    def close(self) -> None:
        """Begin with no more."""
        self._is_closed = True
        self.peeker.close()

    @Slot(object)
    def _on_peeked(self, rows: list[QueueRow]) -> None:
        self.start_more()
        self.changed.emit([row.key for row in rows])


def _is_waiting(row: QueueRow) -> bool:
    return row.state is RowState.WAITING
