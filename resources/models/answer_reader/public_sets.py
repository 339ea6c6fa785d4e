# ruff: noqa: E501 - lists of words
"""Questions of public sets, each with lines that answer it and lines of the same text that do not.

README.md names the sets and their licences. In DATA lie, where they are at hand: ``src-*.txt`` and ``tgt-*.txt`` (sentences and
questions, line by line), ``policy-*.json``, ``tatqa-*.json``, ``wtq.tsv`` with ``wtq/csv``, ``qamr-*.tsv``, ``feta-*.jsonl``.
"""

from __future__ import annotations

import csv
import json
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "there",
        "their",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "not",
        "no",
        "than",
        "then",
        "which",
        "who",
        "whom",
        "whose",
        "what",
        "when",
        "where",
        "how",
        "why",
        "much",
        "many",
        "so",
        "such",
        "can",
        "could",
        "may",
        "might",
        "must",
        "will",
        "would",
        "shall",
        "should",
        "about",
        "you",
        "your",
        "we",
        "our",
        "i",
        "my",
        "me",
        "they",
        "them",
        "he",
        "she",
        "his",
        "her",
        "if",
    ]
)
WORD = re.compile(r"\w+")
Group = dict[str, Any]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return WORD.findall(text.lower())


def content(text: str) -> set[str]:
    """Return the words of a text that carry meaning."""
    return {word for word in words(text) if word not in STOP}


def group(source: str, question: str, right: list[Any], wrong: list[Any]) -> Group:
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


def short_sentences(folder: Path, rng: random.Random) -> Iterator[Group]:
    """Yield questions about sentences of encyclopedia and news; wrong ones are of the same article or share words."""
    if not (folder / "qamr-sentences.tsv").exists():
        return
    told: dict[str, str] = {}
    for line in (folder / "qamr-sentences.tsv").read_text(encoding="utf-8").splitlines():
        key, text = line.split("\t")
        for mark, sign in (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), (" n't", "n't")):
            text = text.replace(mark, sign)
        told[key] = untokenised(text)
    articles, index = defaultdict(list), defaultdict(list)
    counts = Counter(word for text in told.values() for word in content(text))
    for key, text in told.items():
        articles[article(key)].append(key)
        for word in content(text):
            if counts[word] < 80:
                index[word].append(key)
    idf = {word: math.log(len(told) / count) for word, count in counts.items()}
    rows = [
        line.split("\t")
        for part in ("dev", "test")
        for line in (folder / f"qamr-{part}.tsv").read_text(encoding="utf-8").splitlines()
    ]
    rng.shuffle(rows)
    seen: set[tuple[str, str]] = set()
    asked_of: Counter[str] = Counter()
    for row in rows:
        key, question = row[0], row[5].strip()
        is_seen = (key, question.lower()) in seen
        if key not in told or is_seen or len(question.split()) < 4 or asked_of[key] >= 6 or len(told[key]) > 380:
            continue
        seen.add((key, question.lower()))
        asked_of[key] += 1
        asked = content(question)
        own = articles[article(key)]
        near = {*own, *(other for word in asked for other in index.get(word, ())[:30])} - {key}

        def share(other: str, asked: set[str] = asked, own: list[str] = own) -> float:
            return sum(idf.get(word, 5) for word in asked & content(told[other])) + 2 * (other in own)

        wrong = [told[other] for other in sorted(near, key=share, reverse=True)[:5] if len(told[other]) <= 380]
        if len(wrong) >= 2:
            yield group("short sentences", question, [told[key]], wrong)
            if rng.random() < 0.12:
                yield group("short sentences, not told", question, [], wrong)


def article(key: str) -> str:
    """Return which article a sentence of QAMR is from."""
    return ":".join(key.split(":")[:3])


def free_tables(folder: Path, rng: random.Random) -> Iterator[Group]:
    """Yield questions about rows of tables whose answer is a sentence."""
    for path in sorted(folder.glob("feta-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            table = entry["table_array"]
            marked = {row for row, _ in entry["highlighted_cell_ids"] if row > 0}
            if not 3 <= len(table) <= 60 or not 1 <= len(marked) <= 2:
                continue
            title = ": ".join(filter(None, (entry["table_page_title"], entry["table_section_title"])))
            texts = [row_text(table[0], row) for row in table]
            right = [texts[row] for row in marked if row < len(texts) and 0 < len(texts[row]) <= 420]
            wrong = [
                text
                for row, text in enumerate(texts)
                if row and row not in marked and 0 < len(text) <= 420 and text not in right
            ]
            if right and wrong:
                chosen = rng.sample(wrong, min(5, len(wrong)))
                yield group("free tables", entry["question"], [[right[0], title]], [[text, title] for text in chosen])
