"""Whose turn it is: which waiting rows are read next. Free of widgets; GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.gui.queue.model import QueueModel
from app.gui.queue.rows import QueueRow, RowState, TextQuestion
from app.gui.queue.text_questions import TextQuestions, needs_look
from app.services.recognise.tiers import missing_for


@dataclass(slots=True)
class Turn:
    """What is to be done now.

    Attributes:
        rows: To be read.
        unreadable: Passed over on the way: what their tier needs is not there.
    """

    rows: list[QueueRow] = field(default_factory=list)
    unreadable: list[QueueRow] = field(default_factory=list)


def next_turn(model: QueueModel, questions: TextQuestions, count: int, *, is_looked_into: bool) -> Turn:
    """Return the rows whose turn it is; those that are asked about come when nothing else is left to do.

    Args:
        model: All rows.
        questions: Which of them are asked about.
        count: Rows that can begin.
        is_looked_into: Whether files are looked into before they are read.
    """
    turn = Turn()
    asked: list[QueueRow] = []
    is_looking = False
    for row in model.rows:
        if len(turn.rows) == count:
            break
        if row.state is not RowState.WAITING:
            continue
        if missing_for(row.options.read.tier) is not None:
            turn.unreadable.append(row)
        elif not is_looked_into or questions.may_start(row):
            turn.rows.append(row)
        elif row.question is TextQuestion.OPEN:
            asked.append(row)
        else:
            is_looking = is_looking or needs_look(row)
    is_idle = not (model.counts[RowState.READING] or model.counts[RowState.STOPPING])
    if not turn.rows and is_idle and not is_looking:
        turn.rows = asked[:count]
    return turn
