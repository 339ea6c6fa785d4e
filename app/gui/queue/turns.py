"""Whose turn it is: which waiting rows are read next. Free of widgets; GUI thread only."""

from __future__ import annotations

from app.gui.queue.model import QueueModel
from app.gui.queue.rows import QueueRow, RowState, TextQuestion
from app.gui.queue.text_questions import TextQuestions, needs_look


def next_turn(model: QueueModel, questions: TextQuestions, count: int, *, is_looked_into: bool) -> list[QueueRow]:
    """Return the rows whose turn it is; those that are asked about come when nothing else is left to do.

    Args:
        model: All rows.
        questions: Which of them are asked about.
        count: Rows that can begin.
        is_looked_into: Whether files are looked into before they are read.
    """
    turn: list[QueueRow] = []
    asked: list[QueueRow] = []
    is_looking = False
    for row in model.rows:
        if len(turn) == count:
            break
        if row.state is not RowState.WAITING:
            continue
        if not is_looked_into or questions.may_start(row):
            turn.append(row)
        elif row.question is TextQuestion.OPEN:
            asked.append(row)
        else:
            is_looking = is_looking or needs_look(row)
    is_idle = not (model.counts[RowState.READING] or model.counts[RowState.STOPPING])
    if not turn and is_idle and not is_looking:
        turn = asked[:count]
    return turn
