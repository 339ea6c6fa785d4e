# ruff: noqa: E501 - lists of words, and figures in one line
"""Make the questions and lines that the answer reader learns from.

    python make_pairs.py DATA ENCODER POOL [--seed 11] [--documents 6000]

DATA holds the public question sets that are at hand (``public_sets.py``), ENCODER is the folder of all-MiniLM-L6-v2. The
rest is made from ``things.txt``, ``papers*.txt``, ``situations.txt`` and ``events.py`` beside this script. Each line of the files in POOL is a question with
lines that answer it and lines of the same document that do not; a line is its text, or its text and what stands before it.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from events import event_documents
from papers import paper_texts, written_papers
from public_sets import (
    Group,
    content,
    finances,
    free_tables,
    group,
    hardest,
    policies,
    sentence_questions,
    short_sentences,
    tables,
)
from sentence_vectors import sentence_vectors
from slots import fill, new_slots
from things import thing_papers

HERE = Path(__file__).parent
_PLACED = {"sentences": 0.3, "changed": 0.3, "situations": 0.7, "missing": 0.7, "events": 0.7, "left out": 0.7}
_HEADINGS = ("", "", "", "", "", "", "General: ", "Notes: ", "Overview: ", "")


def read_situations() -> list[tuple[str, list[str], list[str]]]:
    """Return kind of document, questions and lines of each block of ``situations.txt``."""
    blocks = []
    for chunk in (HERE / "situations.txt").read_text(encoding="utf-8").split("\n\n"):
        rows = [line for line in chunk.splitlines() if line and not line.startswith("#")]
        if rows:
            blocks.append(
                (
                    rows[0][2:],
                    [row[2:] for row in rows if row.startswith("? ")],
                    [row[2:] for row in rows if row.startswith("= ")],
                )
            )
    return blocks


def situations(rng: random.Random, documents: int) -> Iterator[Group]:
    """Yield questions about documents made of the situations of one kind."""
    blocks = read_situations()
    kinds = sorted({kind for kind, _, _ in blocks})
    for _ in range(documents):
        kind = rng.choice(kinds)
        own = [block for block in blocks if block[0] == kind]
        foreign = [block for block in blocks if block[0] != kind]
        chosen = rng.sample(own, max(3, round(len(own) * rng.uniform(0.45, 0.9)))) + rng.sample(foreign, 2)
        lines: list[tuple[int, dict[str, str], str]] = []
        for number, block in enumerate(chosen):
            has_thing = any("{thing}" in line for line in block[2])
            for _ in range(rng.randint(2, 4) if has_thing else 1):
                slots = new_slots(rng)
                lines.append((number, slots, dressed(fill(rng.choice(block[2]), slots), kind, rng)))
        asked = rng.sample(range(len(lines)), min(3, len(lines)))
        for at in asked:
            number, slots, line = lines[at]
            question = spoken(fill(rng.choice(chosen[number][1]), slots), rng)
            thing = slots["thing"]
            needs = any("{thing}" in text for text in chosen[number][1])
            wrong = [text for other, its, text in lines if other != number or (needs and its["thing"] != thing)]
            if not needs and sum(other == number for other, _, _ in lines) > 1:
                continue
            rng.shuffle(wrong)
            same = [
                text
                for other, its, text in lines
                if other == number and text != line and needs and its["thing"] != thing
            ]
            yield group("situations", question, [line], [*same[:2], *wrong][:6])
        missing = [block for block in own if block not in chosen]
        for block in rng.sample(missing, min(2, len(missing))):
            slots = new_slots(rng)
            question = spoken(fill(rng.choice(block[1]), slots), rng)
            stock = [text for _, _, text in lines]
            counts = Counter(word for text in stock for word in content(text))
            idf = {word: 1.0 / count for word, count in counts.items()}
            yield group("missing", question, [], hardest(question, stock, idf, rng, 4))


def dressed(line: str, kind: str, rng: random.Random) -> str:
    """Return a line as it may stand in a document: numbered, or under a heading."""
    if rng.random() < 0.15 and ": " not in line[:20]:
        line = f"{rng.randint(1, 12)}.{rng.randint(1, 9)} {line}"
    if rng.random() < 0.25:
        line = f"{rng.choice(HEADINGS.get(kind, ('General',)))}: {line}"
    return line


HEADINGS = {
    "lease": ("Term", "Rent and charges", "Use", "Upkeep", "The premises"), "work": ("Pay", "Working time", "General terms", "Leave"),
    "invoice": ("Payment", "Invoice", "Terms"), "price": ("Price list", "Articles", "Spare parts"), "report": ("Results", "Summary", "Finances"),
    "minutes": ("Other business", "Agenda item", "Opening"), "manual": ("Safety", "Operation", "Care", "Technical data"),
    "event": ("Programme", "Practical notes"), "travel": ("Timetable", "Conditions of carriage"), "insurance": ("Cover", "Claims"),
    "health": ("Findings", "Treatment"), "letter": ("Notice",), "house": ("History", "Sights"), "food": ("Recipe",), "club": ("Rules",),
    "school": ("Examination", "Courses"),
}  # fmt: skip


def spoken(question: str, rng: random.Random) -> str:
    """Return a question as people type it."""
    if rng.random() < 0.2:
        question = question[0].lower() + question[1:]
    if rng.random() < 0.15:
        question = question.rstrip("?")
    if rng.random() < 0.08:
        question = (
            rng.choice(("Can you tell me: ", "I'd like to know: ", "Please: ", "According to the document, "))
            + question[0].lower()
            + question[1:]
        )
    return question


def placed(groups: Iterable[Group], rng: random.Random) -> Iterator[Group]:
    """Yield questions, of some sources with another line of the group, and a heading, before each line."""
    for each in groups:
        share = _PLACED.get(each["source"], 0.0)
        stock = [*each["pos"], *each["neg"]]

        def before(line: Any, share: float = share, stock: list[Any] = stock) -> Any:
            return [line, rng.choice(_HEADINGS) + rng.choice(stock)] if rng.random() < share else line

        yield each | {"pos": [before(line) for line in each["pos"]], "neg": [before(line) for line in each["neg"]]}


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "encoder", "pool"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--documents", type=int, default=6000)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    sources: dict[str, Iterable[Group]] = {
        "sentences": sentence_questions(options.data, rng),
        "policies": policies(options.data, rng, 3000),
        "tables": tables(options.data, rng),
        "finances": finances(options.data, rng),
        "short": short_sentences(options.data, rng),
        "free": free_tables(options.data, rng),
        "situations": situations(rng, options.documents),
        "events": event_documents(rng, options.documents // 2, group, spoken),
        "things": thing_papers(rng, options.documents * 3 // 2, spoken),
        "papers": written_papers(rng, 2, spoken, sentence_vectors(options.encoder, paper_texts())),
    }
    options.pool.mkdir(parents=True, exist_ok=True)
    for name, groups in sources.items():
        counts: Counter[str] = Counter()
        with (options.pool / f"{name}.jsonl").open("w", encoding="utf-8") as out:
            for each in placed(groups, rng):
                out.write(json.dumps(each, ensure_ascii=False) + "\n")
                counts[each["source"]] += 1
        print(dict(counts))


if __name__ == "__main__":
    main()
