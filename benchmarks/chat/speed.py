"""Measure the time to the first piece of an answer: the first question about a document, and the one that follows it.

The documents take turns, so that nothing of a document is in the model's cache when its first question comes. Of
several starts each has a worker of its own; a ratio is always one of two questions that were asked in the same start.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.services.chat.port import AnswerUpdate, AskRequest
from benchmarks.chat.question_set import PARTS, Question, QuestionSet, load
from benchmarks.chat.reading import ReadDocument, read_documents
from benchmarks.chat.session import Session, job_context, open_session
from benchmarks.machine import processor
from benchmarks.tables import Cell, markdown_table, write_section

LIMIT = 0.35
"""Most of the first question's time that a follow-up may take."""
_LONGEST = 8  # pages of a document that is given to the model whole, or nearly


@dataclass(frozen=True, slots=True)
class Wait:
    """How long a person waited.

    Attributes:
        first_text_s: Until the first piece of the answer; None where the answer came in one piece, without the model.
        answer_s: Until the checked answer.
    """

    first_text_s: float | None
    answer_s: float


def main() -> None:
    """Ask, and print or write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chat.speed", description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="dev")
    parser.add_argument("--starts", type=int, default=1, help="how often the model's worker is started anew")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args()
    asked = load(options.part)
    documents = read_documents(asked)
    text = render([measure(asked, documents) for _ in range(max(1, options.starts))])
    print(text)
    if options.out is not None:
        write_section(options.out, "chat-speed", text)


def measure(asked: QuestionSet, documents: dict[str, ReadDocument]) -> list[tuple[Wait, Wait]]:
    """Start the worker, load the model and ask each document its two questions."""
    with open_session() as session:
        session.model.count_tokens(["The model is loaded by this."])
        return [_pair(*pair, documents, session) for pair in pairs(asked)]


def pairs(asked: QuestionSet) -> list[tuple[Question, Question]]:
    """Return for each short English document a first question and one to follow it, both with an answer in it."""
    found = []
    for name, document in asked.documents.items():
        if document.language != "en" or len(document.pages) > _LONGEST:
            continue
        mine = [question for question in asked.questions if question.document == name and question.is_answerable]
        following = next((question for question in mine if question.after), None)
        if following is not None:
            found.append((next(question for question in mine if question.id == following.after), following))
        elif len(mine) > 1:
            found.append((mine[0], mine[1]))
    return found


def _pair(
    first: Question, following: Question, documents: dict[str, ReadDocument], session: Session
) -> tuple[Wait, Wait]:
    document = documents[first.document]
    wait, conversation = _wait(AskRequest(first.text, (document.id,)), session)
    again, _ = _wait(AskRequest(following.text, (document.id,), conversation), session)
    return wait, again


def _wait(request: AskRequest, session: Session) -> tuple[Wait, str]:
    begin = time.perf_counter()
    seen: list[float] = []

    def note(update: AnswerUpdate) -> None:
        if update.text and not seen:
            seen.append(time.perf_counter() - begin)

    conversation = session.chat.ask(request, job_context(), note)
    return Wait(seen[0] if seen else None, time.perf_counter() - begin), conversation.id


def render(starts: Sequence[Sequence[tuple[Wait, Wait]]]) -> str:
    """Return the table of pairs of waits.

    Args:
        starts: The pairs of each start of the worker.
    """
    waits = [pair for start in starts for pair in start]
    rows: list[list[Cell]] = [_row("checked answer", [(first.answer_s, after.answer_s) for first, after in waits])]
    streamed = _streamed(waits)
    if streamed:
        rows.insert(0, _row("first piece of the answer", streamed))
    header = ["median seconds until", "pairs", "first question", "follow-up", "ratio of pairs, median", "limit"]
    count = f"{len(starts[0])} documents of up to {_LONGEST} pages, starts of the worker: {len(starts)}"
    head = f"Machine: {processor()}. {count}."
    text = f"{head}\n\n{markdown_table(header, rows, digits=(0, 0, 2, 2, 2, 2))}\n"
    ratios = [_ratio(both) for start in starts if (both := _streamed(start))]
    if len(ratios) > 1:
        text += f"\nFirst piece, ratio of each start: {', '.join(f'{ratio:.2f}' for ratio in ratios)}.\n"
    return text


def _streamed(waits: Sequence[tuple[Wait, Wait]]) -> list[tuple[float, float]]:
    return [
        (first.first_text_s, after.first_text_s) for first, after in waits if first.first_text_s and after.first_text_s
    ]


def _ratio(both: Sequence[tuple[float, float]]) -> float:
    return statistics.median(later / earlier for earlier, later in both)


def _row(name: str, both: Sequence[tuple[float, float]]) -> list[Cell]:
    first, after = [pair[0] for pair in both], [pair[1] for pair in both]
    limit = LIMIT if name.startswith("first") else None
    return [name, len(both), statistics.median(first), statistics.median(after), _ratio(both), limit]


if __name__ == "__main__":
    main()
