"""Ask the chat the questions of a part of the set and print or write the tables.

Documents are drawn and read once; records of each run lie in the work folder as JSON lines, beside the sentences that
are to be read by eye.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.chat.question_set import FOLDER, PARTS, QuestionSet, load
from benchmarks.chat.reading import read_documents
from benchmarks.chat.records import Record, store, stored, verdicts
from benchmarks.chat.report import for_a_look, render
from benchmarks.chat.session import open_session
from benchmarks.tables import write_section


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chat", description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="dev")
    parser.add_argument("--raw", action="store_true", help="ask the bare model, without our checks")
    parser.add_argument("--both", action="store_true", help="ask the chat, then the bare model")
    parser.add_argument("--only", default="", help="documents or questions, apart by commas; all if left out")
    parser.add_argument("--resume", action="store_true", help="go on with a run that was stopped")
    parser.add_argument("--report", action="store_true", help="only write the tables of the last runs")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args()
    asked = load(options.part)
    only = frozenset(filter(None, options.only.split(",")))
    if not options.report:
        run(asked, only, is_raw=options.raw, is_both=options.both, is_resumed=options.resume)
    text = report(options.part, is_partial=bool(only))
    print(text)
    if options.out is not None:
        write_section(options.out, section_name(options.part), text)


def section_name(part: str) -> str:
    """Return the name of the section of a part; those of the later held-out parts stand beside the first."""
    return "chat" if part in ("dev", "held_out") else f"chat-{part}"


def record_path(part: str, kind: str, *, is_partial: bool) -> Path:
    """Return where the records of a run are kept; those of a run over a few questions lie apart."""
    return FOLDER / part / f"{kind}{'-only' if is_partial else ''}.jsonl"


def run(asked: QuestionSet, only: frozenset[str], *, is_raw: bool, is_both: bool, is_resumed: bool = False) -> None:
    """Ask the questions and store the records.

    Args:
        asked: Questions and documents.
        only: Documents or questions; all if empty.
        is_raw: Ask the bare model.
        is_both: Ask the chat and then the bare model.
        is_resumed: Leave out conversations of which there are records.
    """
    from benchmarks.chat import asking, raw

    documents = read_documents(asked)
    kinds = ("chat", "raw") if is_both else ("raw",) if is_raw else ("chat",)
    with open_session() as session:
        for kind in kinds:
            path = record_path(asked.part, kind, is_partial=bool(only))
            records: list[Record] = stored(path) if is_resumed else []
            done = {record.id for record in records}
            for chain in asked.chains(only):
                if done.issuperset(question.id for question in chain):
                    continue
                document = documents[chain[0].document]
                if kind == "raw":
                    made = raw.ask_chain(chain, document, session)
                else:
                    alike = [name for name, its in asked.documents.items() if its.language == chain[0].language]
                    made = asking.ask_chain(chain, document, session, [documents[name].id for name in alike])
                _tell(kind, made)
                records += made
                store(records, path)  # what a stopped run leaves


def _tell(kind: str, records: Sequence[Record]) -> None:
    for record in records:
        print(f"{kind} {_mark(record)} {record.id}: {record.question} -> {record.answer!r} {record.error}", flush=True)


def _mark(record: Record) -> str:
    if record.error:
        return "ERROR"
    if not record.is_answerable:
        return "ok" if record.is_refusal else "WRONG"
    return "ok" if record.is_right else ("fact" if record.has_facts else "WRONG")


def report(part: str, *, is_partial: bool) -> str:
    """Return the section of the last runs, and write down what is to be read by eye."""
    records = stored(record_path(part, "chat", is_partial=is_partial))
    raw = stored(record_path(part, "raw", is_partial=is_partial))
    if not records:
        return f"Nothing has been asked of the chat; the bare model was asked {len(raw)} questions.\n"
    look = FOLDER / part / "look.txt"
    look.write_text(for_a_look(records), encoding="utf-8")
    return render(part, records, raw, verdicts(part))


if __name__ == "__main__":
    main()
