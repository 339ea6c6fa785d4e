"""Writes what the chat knows of the likely lines of each question, and which of them answer it, to learn from.

    python -m benchmarks.chat.line_table --part dev OUT.jsonl

Each line of the file is a question: its document, whether it can be answered, and for each of its likely lines what the
readers are shown of it, whether they looked at it, the features of ``app.services.chat.verdict``, whether quoting that
line would be right and whether it says the fact at all. English questions alone; the questions before a follow-up are
asked, so that it is understood as in a conversation.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.services.chat.composing import Composed
from app.services.chat.port import AskRequest
from app.services.chat.prompts import read_before, read_text
from app.services.chat.quoting import quoted
from app.services.chat.service import ChatService
from app.services.chat.verdict import LOOKED_AT, features
from benchmarks.chat.asking import found_truths
from benchmarks.chat.judging import judge
from benchmarks.chat.question_set import PARTS, Question, load
from benchmarks.chat.reading import ReadDocument, read_documents
from benchmarks.chat.session import job_context, open_session
from core.chat import ChatMessage, ChatRole


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chat.line_table", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--part", choices=PARTS, default="dev")
    options = parser.parse_args()
    asked = load(options.part)
    documents = read_documents(asked)
    with open_session() as session, options.out.open("w", encoding="utf-8") as out:
        chat = session.chat
        if not isinstance(chat, ChatService):
            raise TypeError("the session's chat shows no lines")
        for chain in asked.chains():
            if chain[0].language == "en":
                for row in rows(chat, chain, documents[chain[0].document]):
                    out.write(json.dumps(row) + "\n")


def rows(chat: ChatService, chain: Sequence[Question], document: ReadDocument) -> Iterator[dict[str, Any]]:
    """Yield what is known of the likely lines of each question of a conversation."""
    conversation: str | None = None
    for number, question in enumerate(chain):
        request = AskRequest(question.text, (document.id,), conversation)
        understood, candidates = chat.likely_lines(request)
        seen = candidates[:LOOKED_AT]
        truths = found_truths(question, document)
        answers = [judge(_message(quoted(understood, each)), question, truths, document.pages) for each in seen]
        yield {
            "id": question.id,
            "document": question.document,
            "is_answerable": question.is_answerable,
            "question": understood.question.text,
            "lines": [
                {
                    "text": read_text(each.passage),
                    "before": read_before(each.passage),
                    "right": answer.is_right,
                    "says": answer.has_facts,
                    "known": features(each),
                    "is_looked_at": each.odds is not None,
                }
                for each, answer in zip(seen, answers, strict=True)
            ],
        }
        if number + 1 < len(chain):
            conversation = chat.ask(request, job_context(), lambda update: None).id


def _message(composed: Composed) -> ChatMessage:
    sentences, citations = tuple(composed.sentences), tuple(composed.citations)
    return ChatMessage("", ChatRole.ASSISTANT, composed.content, 0.0, composed.kind, sentences, citations)


if __name__ == "__main__":
    main()
