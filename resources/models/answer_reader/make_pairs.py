# ruff: noqa: E501 - lists of words, and figures in one line
"""Make the questions and lines that the answer reader learns from.

    python make_pairs.py DATA OUT.jsonl [--seed 1] [--documents 6000]

DATA holds, where they are at hand, files of public question sets (README.md names them and their licences):
``src-*.txt`` and ``tgt-*.txt`` (sentences and questions, line by line), ``policy-*.json``, ``tatqa-*.json``, ``wtq.tsv``
with ``wtq/csv``. The rest is made from ``situations.txt`` and ``events.py`` beside this script. Each line of OUT is a
question with lines that answer it and lines of the same document that do not.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from events import event_documents
from slots import fill, new_slots

HERE = Path(__file__).parent
STOP = frozenset(
    "a an the of in on at to for from by with and or as is are was were be been it its this that these those there their has have had do does "
    "did not no than then which who whom whose what when where how why much many so such can could may might must will would shall should about "
    "you your we our i my me they them he his she her if".split()
)
WORD = re.compile(r"\w+")
Group = dict[str, object]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return WORD.findall(text.lower())


def content(text: str) -> set[str]:
    """Return the words of a text that carry meaning."""
    return {word for word in words(text) if word not in STOP}


def group(source: str, question: str, right: list[str], wrong: list[str]) -> Group:
    """Return a question with its lines."""
    return {"source": source, "q": question, "pos": right, "neg": wrong}


def hardest(question: str, lines: Iterable[str], idf: dict[str, float], rng: random.Random, most: int) -> list[str]:
    """Return lines that share most with a question, and some at random."""
    asked = content(question)
    scored = sorted(set(lines), key=lambda line: -sum(idf.get(word, 5.0) for word in asked & content(line)))
    rest = scored[most:]
    return scored[:most] + rng.sample(rest, min(2, len(rest)))


def sentence_questions(folder: Path, rng: random.Random) -> Iterator[Group]:
    """Yield questions about sentences of encyclopedia articles; negatives are sentences of the same article."""
    for part in ("dev", "test"):
        if not (folder / f"src-{part}.txt").exists():
            continue
        lines = [untokenised(line) for line in (folder / f"src-{part}.txt").read_text(encoding="utf-8").splitlines()]
        asked = [untokenised(line) for line in (folder / f"tgt-{part}.txt").read_text(encoding="utf-8").splitlines()]
        counts = Counter(word for line in set(lines) for word in content(line))
        idf = {word: math.log(len(lines) / count) for word, count in counts.items()}
        common = [word for word, count in counts.items() if 3 <= count <= 60 and len(word) > 3 and word.isalpha()]
        for at, (question, line) in enumerate(zip(asked, lines, strict=True)):
            near = [other for other in lines[max(0, at - 80) : at + 80] if other != line]
            if len(line) > 420 or not near:
                continue
            short = [other for other in near if len(other) <= 420]
            yield group("sentences", question, [line], hardest(question, short, idf, rng, 5))
            if rng.random() < 0.4:
                changed = another_word(question, line, near, common, rng)
                if changed:
                    yield group("changed", changed, [], [line, *hardest(changed, short, idf, rng, 2)])


def untokenised(text: str) -> str:
    """Return a tokenised sentence as it is written."""
    for mark, sign in (
        ("-lrb-", "("),
        ("-rrb-", ")"),
        ("-lsb-", "["),
        ("-rsb-", "]"),
        ("``", '"'),
        ("''", '"'),
        (" --", " –"),
    ):
        text = text.replace(mark, sign)
    text = re.sub(r"\s+([.,;:?!)\]%])", r"\1", text)
    text = re.sub(r"([(\[$£€])\s+", r"\1", text)
    return re.sub(r"\s+'s\b", "'s", text).strip()


def another_word(question: str, line: str, near: list[str], common: list[str], rng: random.Random) -> str:
    """Return a question with one of its things changed for another, so that the line no longer answers it."""
    held = content(line)
    tokens = question.split()
    places = [
        at
        for at, token in enumerate(tokens)
        if token.strip("?,.'\"").isalpha() and token.strip("?,.") in held and len(token) > 3
    ]
    if not places:
        return ""
    pool = [
        word
        for other in rng.sample(near, min(5, len(near)))
        for word in content(other)
        if word.isalpha() and len(word) > 3
    ]
    new = rng.choice(pool if pool and rng.random() < 0.6 else common)
    if new in held or new in tokens:
        return ""
    tokens[rng.choice(places)] = new
    return " ".join(tokens)


def policies(folder: Path, rng: random.Random, most: int) -> Iterator[Group]:
    """Yield questions about privacy policies."""
    made = []
    for path in sorted(folder.glob("policy-*.json")):
        for policy in json.loads(path.read_text(encoding="utf-8"))["data"]:
            paragraphs = [(part["context"], sentences(part["context"]), part["qas"]) for part in policy["paragraphs"]]
            stock = [text for _, cut, _ in paragraphs for text, _, _ in cut if 30 < len(text) <= 420]
            for context, cut, asked in paragraphs:
                for entry in asked:
                    spans = [(a["answer_start"], a["answer_start"] + len(a["text"])) for a in entry["answers"]]
                    right = [t for t, s, e in cut if any(min(e, b) - max(s, a) > 0.5 * (e - s) for a, b in spans)]
                    if not right or any(len(text) > 420 for text in right):
                        continue
                    other = [text for text in stock if text not in context]
                    wrong = rng.sample(other, min(5, len(other)))
                    made.append(group("policies", entry["question"], right[:2], wrong))
    rng.shuffle(made)
    yield from made[:most]


def sentences(text: str) -> list[tuple[str, int, int]]:
    """Return sentences with where they begin and end."""
    found, start = [], 0
    for match in re.finditer(r"(?<=[.!?])\s+(?=[A-Z\"(])|\n+", text):
        found.append((text[start : match.start()].strip(), start, match.start()))
        start = match.end()
    found.append((text[start:].strip(), start, len(text)))
    return [entry for entry in found if entry[0]]


def row_text(heads: list[str], cells: list[str], without: int = -1) -> str:
    """Return a row of a table as the chat shows it to models."""
    parts = [
        f"{head}: {cell}" if head else cell
        for at, (head, cell) in enumerate(zip(heads, cells, strict=False))
        if cell and at != without
    ]
    return " | ".join(parts)


def tables(folder: Path, rng: random.Random) -> Iterator[Group]:
    """Yield questions about tables whose answer is one cell of one row that the question names."""
    path = folder / "wtq.tsv"
    if not path.exists():
        return
    kept: dict[str, list[list[str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        _, question, name, target = line.split("\t")[:4]
        file = folder / "wtq" / name
        if "|" in target or not file.exists():
            continue
        if name not in kept:
            text = file.read_text(encoding="utf-8")
            kept[name] = [
                [" ".join(cell.split()) for cell in row]
                for row in csv.reader(text.splitlines(), escapechar="\\", doublequote=False)
            ]
        table = kept[name]
        if len(table) < 3 or len(table) > 60 or not table[0]:
            continue
        heads, rows = table[0], table[1:]
        asked = question.lower()
        holding = [at for at, row in enumerate(rows) if any(cell.lower() == target.lower() for cell in row)]
        named = [
            at
            for at in holding
            if any(len(cell) > 2 and cell.lower() != target.lower() and cell.lower() in asked for cell in rows[at])
        ]
        if len(holding) != 1 or not named:
            continue
        row = rows[named[0]]
        right = row_text(heads, row)
        if len(right) > 420:
            continue
        column = next(at for at, cell in enumerate(row) if cell.lower() == target.lower())
        others = [row_text(heads, other) for at, other in enumerate(rows) if at != named[0]]
        others = [text for text in others if 0 < len(text) <= 420 and text != right]
        yield group("tables", question, [right], rng.sample(others, min(4, len(others))))
        if len(heads) > 2 and rng.random() < 0.7:
            rest = [row_text(heads, other, column) for other in rng.sample(rows, min(3, len(rows)))]
            yield group("cells", question, [], [row_text(heads, row, column), *[text for text in rest if text]])


def finances(folder: Path, rng: random.Random) -> Iterator[Group]:
    """Yield questions about financial tables and the paragraphs around them."""
    for path in sorted(folder.glob("tatqa-*.json")):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            table = entry["table"]["table"]
            heads = table[0]
            rows = [row_text(["", *heads[1:]], row) for row in table[1:] if sum(bool(cell) for cell in row) > 1]
            told = [text for part in entry["paragraphs"] for text, _, _ in sentences(part["text"])]
            stock = [text for text in (*rows, *told) if len(text) <= 420]
            for asked in entry["questions"]:
                answer = asked["answer"]
                if asked["answer_type"] != "span" or not isinstance(answer, list) or len(answer) != 1:
                    continue
                wanted = str(answer[0]).lower().strip("$ .")
                pool = rows if asked["answer_from"] == "table" else told
                right = [text for text in pool if wanted and wanted in text.lower() and len(text) <= 420]
                if len(right) != 1:
                    continue
                wrong = [text for text in stock if text != right[0] and wanted not in text.lower()]
                yield group("finances", asked["question"], right, rng.sample(wrong, min(6, len(wrong))))


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


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=6000)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    groups = [
        *sentence_questions(options.data, rng),
        *policies(options.data, rng, 3000),
        *tables(options.data, rng),
        *finances(options.data, rng),
        *situations(rng, options.documents),
        *event_documents(rng, options.documents // 2, group, spoken),
    ]
    with options.out.open("w", encoding="utf-8") as out:
        for each in groups:
            out.write(json.dumps(each, ensure_ascii=False) + "\n")
    print(Counter(str(each["source"]) for each in groups))


if __name__ == "__main__":
    main()
