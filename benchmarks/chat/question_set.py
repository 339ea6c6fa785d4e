"""The questions of a part, with their facts and the lines that hold them; the files of its documents.

Texts and questions lie in the folder of the part (``dev``, ``held_out`` and those after it); pages are drawn into the
work folder.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.chat.markup import Source, parse
from benchmarks.work_folder import WORK

PARTS = ("dev", "held_out", "held_out_2", "held_out_3", "held_out_4", "held_out_5", "held_out_6", "held_out_7")
FOLDER = WORK / "chat"
_HERE = Path(__file__).parent
# Name of the long document of a part that has one; its text is made by ``long_document`` of the part.
_LONG = {"dev": "locks", "held_out": "orchards"}


@dataclass(frozen=True, slots=True)
class Truth:
    """Words of a document that hold the fact that was asked for.

    Attributes:
        page_index: Their page, counted from 0.
        text: The words with enough around them to be found once on the page.
        key: The decisive part of ``text``.
    """

    page_index: int
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its truth.

    Attributes:
        id: Unique in its part.
        document: Name of the document.
        language: ISO 639 code of document and question.
        text: As a person writes it.
        facts: Each must be in the answer, in one of its forms; empty where the document does not hold the answer.
        reject: Words that make an answer wrong.
        truths: Where the facts stand; any of them is a right line.
        after: Id of the question before it in the same conversation; "" for a first question.
    """

    id: str
    document: str
    language: str
    text: str
    facts: tuple[tuple[str, ...], ...] = ()
    reject: tuple[str, ...] = ()
    truths: tuple[Truth, ...] = ()
    after: str = ""

    @property
    def is_answerable(self) -> bool:
        """Whether the document holds the answer."""
        return bool(self.facts)


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A drawn document.

    Attributes:
        name: Its name in the set.
        language: ISO 639 code.
        path: The PDF.
        pages: What was set on each page, line by line.
    """

    name: str
    language: str
    path: Path
    pages: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A part of the set.

    Attributes:
        part: One of ``PARTS``.
        documents: By name.
        questions: In the order in which they are asked; a follow-up stands after its question.
    """

    part: str
    documents: dict[str, DocumentFile]
    questions: tuple[Question, ...]

    def chains(self, only: Iterable[str] = ()) -> list[list[Question]]:
        """Return the conversations: a first question and its follow-ups.

        Args:
            only: Names of documents or ids of questions; all if empty.
        """
        wanted = frozenset(only)
        chains: dict[str, list[Question]] = {}
        first: dict[str, str] = {}
        for question in self.questions:
            first[question.id] = first[question.after] if question.after else question.id
            chains.setdefault(first[question.id], []).append(question)
        return [
            chain
            for chain in chains.values()
            if not wanted or any(question.id in wanted or question.document in wanted for question in chain)
        ]


def folded(text: str) -> str:
    """Return letters and digits alone, in one case and one form, for looking words up whatever their spacing."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def load(part: str) -> QuestionSet:
    """Draw the documents that are not there yet and read the questions.

    Raises:
        ValueError: If a truth is not found on exactly one page, an id is used twice, or a follow-up has no question
            before it.
    """
    documents = {name: _drawn(part, name, text) for name, text in sorted(_texts(part).items())}
    questions: list[Question] = []
    for path in sorted((_HERE / part / "questions").glob("*.toml")):
        document = documents[path.stem]
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
        asked = [*entries.get("ask", ()), *entries.get("absent", ())]
        questions += [question_from(entry, document) for entry in asked]
    _check(questions)
    return QuestionSet(part, documents, tuple(questions))


def question_from(entry: dict[str, Any], document: DocumentFile) -> Question:
    """Return a question of an entry of the TOML file.

    Raises:
        ValueError: If a truth is not found on exactly one page of the document.
    """
    return Question(
        id=entry["id"],
        document=document.name,
        language=document.language,
        text=entry["q"],
        facts=tuple(tuple(fact.split("|")) for fact in entry.get("facts", ())),
        reject=tuple(entry.get("reject", ())),
        truths=tuple(_truth(marked, document, entry.get("page")) for marked in entry.get("truth", ())),
        after=entry.get("after", ""),
    )


def _truth(marked: str, document: DocumentFile, page_number: int | None) -> Truth:
    found = re.search(r"\[(.+?)\]", marked)
    text = marked.replace("[", "").replace("]", "")
    key = found[1] if found else text
    wanted = folded(text)
    pages = [index for index, lines in enumerate(document.pages) if wanted in folded(" ".join(lines))]
    if page_number is not None:
        pages = [index for index in pages if index == page_number - 1]
    if len(pages) != 1:
        raise ValueError(f"{document.name}: {text!r} stands on {len(pages)} pages")
    return Truth(pages[0], text, key)


def _check(questions: Sequence[Question]) -> None:
    seen: set[str] = set()
    for question in questions:
        if question.id in seen:
            raise ValueError(f"id {question.id} is used twice")
        if question.after and question.after not in seen:
            raise ValueError(f"{question.id}: no question {question.after} before it")
        if question.is_answerable != bool(question.truths):
            raise ValueError(f"{question.id}: facts and truth belong together")
        seen.add(question.id)


def _texts(part: str) -> dict[str, str]:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (_HERE / part / "documents").glob("*.txt")}
    if part in _LONG:
        texts[_LONG[part]] = importlib.import_module(f"benchmarks.chat.{part}.long_document").text()
    return texts


def _drawn(part: str, name: str, text: str) -> DocumentFile:
    """Return a document, drawn anew only if its text or the way of drawing changed."""
    source = parse(text)
    drawing = (_HERE / "paper.py").read_text(encoding="utf-8") + (_HERE / "markup.py").read_text(encoding="utf-8")
    stamp = hashlib.sha256((drawing + text).encode()).hexdigest()
    path = FOLDER / part / f"{name}.pdf"
    kept = path.with_suffix(".json")
    if not path.exists() or not kept.exists() or json.loads(kept.read_text(encoding="utf-8"))["stamp"] != stamp:
        pages = _draw(source, path)
        kept.write_text(json.dumps({"stamp": stamp, "pages": pages}, ensure_ascii=False), encoding="utf-8")
    lines = json.loads(kept.read_text(encoding="utf-8"))["pages"]
    return DocumentFile(name, source.look.get("language", "en"), path, tuple(tuple(page) for page in lines))


def _draw(source: Source, path: Path) -> list[list[str]]:
    from benchmarks.chat.paper import draw

    return draw(source, path)
