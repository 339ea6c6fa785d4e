"""What came of one question, as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.chat.judging import JudgedAnswer, Verdict
from benchmarks.chat.question_set import PARTS, Question

_HERE = Path(__file__).parent


@dataclass(slots=True)
class Record:
    """One question through the chat or through the bare model.

    Attributes:
        id: Of the question.
        document: Name of the document.
        language: ISO 639 code.
        is_answerable: Whether the document holds the answer.
        is_follow_up: Whether it goes on with a conversation.
        question: Its words.
        answer: The answer's words.
        kind: Kind of the answer as the chat calls it; "raw" of the bare model.
        is_refusal: Whether it says that the document does not hold it.
        is_quotation: Whether it only quotes.
        has_facts: Whether it says the facts.
        is_right: Whether it says them with a citation on a right line.
        is_line_near: Whether a refusal shows a line that holds the answer among the nearest ones; None in records of
            before there were any.
        nearest: How many lines a refusal shows; None there.
        page_count: Pages of the document.
        is_page_found: Whether retrieval has a right page among the first three; None where not asked.
        is_page_found_in_all: The same with all documents of the language searched at once; first questions only.
        supported: Supported sentences: text, cited lines, verdict, invented numbers, digest.
        weak: Weak sentences in the same form.
        unsupported: How many sentences are marked unsupported.
        misplaced: Citations and nearest lines whose words do not stand where they say.
        unknown_numbers: Numbers and dates of the answer that stand nowhere in the document.
        seconds: From question to stored answer.
        first_text_s: Until the first piece of the answer; None without one.
        error: What went wrong; the question then counts as answered wrongly.
    """

    id: str
    document: str
    language: str
    is_answerable: bool
    is_follow_up: bool
    question: str
    answer: str = ""
    kind: str = ""
    is_refusal: bool = False
    is_quotation: bool = False
    has_facts: bool = False
    is_right: bool = False
    is_line_near: bool | None = None
    nearest: int | None = None
    page_count: int = 0
    is_page_found: bool | None = None
    is_page_found_in_all: bool | None = None
    supported: list[dict[str, Any]] = field(default_factory=list)
    weak: list[dict[str, Any]] = field(default_factory=list)
    unsupported: int = 0
    misplaced: int = 0
    unknown_numbers: list[str] = field(default_factory=list)
    seconds: float = 0.0
    first_text_s: float | None = None
    error: str = ""

    @classmethod
    def of(cls, question: Question) -> Record:
        """Begin the record of a question."""
        return cls(
            id=question.id,
            document=question.document,
            language=question.language,
            is_answerable=question.is_answerable,
            is_follow_up=bool(question.after),
            question=question.text,
        )

    def take(self, judged: JudgedAnswer) -> None:
        """Note what judging found."""
        self.is_refusal, self.is_quotation = judged.is_refusal, judged.is_quotation
        self.has_facts, self.is_right = judged.has_facts, judged.is_right
        self.is_line_near, self.nearest = judged.is_line_near, judged.nearest
        self.unsupported, self.misplaced = judged.unsupported, judged.misplaced
        for sentence in judged.sentences:
            entry = {
                "text": sentence.text,
                "cited": list(sentence.cited),
                "verdict": sentence.verdict.value,
                "invented": list(sentence.invented),
                "digest": sentence.digest(self.id),
            }
            (self.weak if sentence.is_weak else self.supported).append(entry)


def store(records: Iterable[Record], path: Path) -> None:
    """Write records, a line of JSON each."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(asdict(record), ensure_ascii=False) for record in records]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def stored(path: Path) -> list[Record]:
    """Return the records of a file, none where there is no file."""
    if not path.exists():
        return []
    return [Record(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def verdicts(part: str) -> dict[str, bool]:
    """Return the verdicts by eye of sentences, by digest: whether the cited lines hold what the sentence says.

    Raises:
        ValueError: If there is no such part.
    """
    if part not in PARTS:
        raise ValueError(f"no part {part!r}")
    path = _HERE / part / "verdicts.json"
    if not path.exists():
        return {}
    return {digest: bool(entry["holds"]) for digest, entry in json.loads(path.read_text(encoding="utf-8")).items()}


def holds(sentence: dict[str, Any], said: dict[str, bool]) -> bool:
    """Tell whether the cited lines hold a sentence: a verdict by eye where there is one, else code's; doubt is no."""
    seen = said.get(sentence["digest"])
    return seen if seen is not None else sentence["verdict"] != Verdict.DOUBTFUL.value
