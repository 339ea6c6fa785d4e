"""Files that hold text already: asked once, without holding up the others. Free of widgets; GUI thread only.

A file that holds text waits behind the others while the question is open. When nothing else is left to do it is read
with its own text, which is the usual answer, and the question stays; whoever answers "read the pictures" later has the
file read again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.gui.queue.model import QueueModel
from app.gui.queue.rows import FileOptions, QueueRow, TextQuestion
from core.model import TextLayerMode


class TextPolicy(StrEnum):
    """What happens to files that hold text already; values of the setting ``text_in_files``."""

    ASK = "ask"
    KEEP = "keep"
    FORCE = "force"


class TextQuestions(QObject):
    """Which files are asked about, and what was answered."""

    changed = Signal()
    """Other files are asked about now."""
    remembered = Signal(str)
    """The answer (TextPolicy) shall hold from now on."""

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        """Ask about rows of a model."""
        super().__init__(parent)
        self._model = model
        self.policy = TextPolicy.ASK
        self._open: dict[int, None] = {}
        # "For all files of this batch" holds for what was in the list at that time, looked into or not.
        self._answer: TextPolicy | None = None
        self._answered_up_to = 0

    def may_start(self, row: QueueRow) -> bool:
        """Whether a waiting row can be read now; it is asked about where that must be done first."""
        if not needs_look(row):
            return True
        if row.peek is None:
            return False
        if not row.peek.has_text:
            return True
        answer = self._answer if self._answer is not None and row.key <= self._answered_up_to else self.policy
        if answer is TextPolicy.ASK:
            if row.key not in self._open:
                row.question = TextQuestion.OPEN
                self._open[row.key] = None
                self.changed.emit()
            return False
        self._settle(row, answer)
        return True

    def open_rows(self) -> list[QueueRow]:
        """Return the rows that are asked about, in the order they were found."""
        return [row for key in self._open if (row := self._model.row(key)) is not None]

    def answer(self, policy: TextPolicy, *, is_for_all: bool, is_remembered: bool) -> list[QueueRow]:
        """Settle the first row that is asked about, or all of this batch, and return the rows it concerns."""
        rows = self.open_rows()
        if not is_for_all:
            rows = rows[:1]
        else:
            self._answer = policy
            self._answered_up_to = max((row.key for row in self._model.rows), default=0)
        for row in rows:
            self._settle(row, policy)
        if is_remembered:
            self.policy = policy
            self.remembered.emit(str(policy))
        self.changed.emit()
        return rows

    def forget(self, keys: Iterable[int]) -> None:
        """Rows are gone, or have other options, which say what to do."""
        gone = [key for key in keys if key in self._open]
        for key in gone:
            del self._open[key]
        if gone:
            self.changed.emit()

    def _settle(self, row: QueueRow, policy: TextPolicy) -> None:
        row.question = TextQuestion.ANSWERED
        self._open.pop(row.key, None)
        if policy is TextPolicy.FORCE:
            row.options = forced(row.options)


def needs_look(row: QueueRow) -> bool:
    """Whether a file must be looked into before it is read: only PDFs hold text, only "automatic" leaves a choice."""
    return (
        row.question is not TextQuestion.ANSWERED
        and row.options.read.text_layer is TextLayerMode.AUTO
        and row.path.suffix.lower() == ".pdf"
    )


def forced(options: FileOptions) -> FileOptions:
    """Return options that read the pictures whatever the file holds."""
    return replace(options, read=replace(options.read, text_layer=TextLayerMode.FORCE))
