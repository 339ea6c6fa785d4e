"""Whose turn it is: which waiting rows are read next. Free of widgets; GUI thread only."""

from __future__ import annotations

from collections.abc import Iterable

from app.gui.queue.model import QueueModel
from app.gui.queue.rows import QueueRow, RowState, TextQuestion
from app.gui.queue.text_questions import TextQuestions, needs_look


def next_turn(
    model: QueueModel, questions: TextQuestions, count: int, *, is_looked_into: bool, is_idle: bool
) -> list[QueueRow]:
    """Return the files of the person whose turn it is; those that are asked about come when nothing else is left.

    Args:
        model: All rows.
        questions: Which of them are asked about.
        count: Rows that can begin.
        is_looked_into: Whether files are looked into before they are read.
        is_idle: Whether no file of the person is in work.
    """
    turn: list[QueueRow] = []
    asked: list[QueueRow] = []
    is_looking = False
    for row in model.rows:
        if len(turn) == count:
            break
        if row.state is not RowState.WAITING or row.served is not None:
            continue
        if not is_looked_into or questions.may_start(row):
            turn.append(row)
        elif row.question is TextQuestion.OPEN:
            asked.append(row)
        else:
            is_looking = is_looking or needs_look(row)
    if not turn and is_idle and not is_looking:
        turn = asked[:count]
    return turn


def served_turn(rows: Iterable[QueueRow], count: int) -> list[QueueRow]:
    """Return the jobs of other programs whose turn it is: by priority, then in the order they came."""
    waiting = [row for row in rows if row.state is RowState.WAITING]
    return sorted(waiting, key=_falling_priority)[: max(0, count)]


def _falling_priority(row: QueueRow) -> int:
    return -row.served.priority if row.served is not None else 0
