"""The tables of ``benchmarks.chat`` as Markdown, and the sentences to be read by eye."""

from __future__ import annotations

import os
import random
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from benchmarks.chat.records import Record, holds
from benchmarks.machine import processor
from benchmarks.tables import Cell, markdown_table

_NAMES = {"en": "English", "de": "German", "fr": "French", "zh": "Chinese"}
_PART_NAMES = {
    "dev": "development",
    "held_out": "held-out",
    "held_out_2": "second held-out",
    "held_out_3": "third held-out",
    "held_out_4": "fourth held-out",
    "held_out_5": "fifth held-out",
    "held_out_6": "sixth held-out",
    "held_out_7": "seventh held-out",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run reached.

    Attributes:
        answerable: Questions whose answer the documents hold.
        absent: Questions whose answer they do not hold.
        pages_found: Of the answerable ones, share with a right page among the first three; None if not asked.
        far_pages_found: The same of the questions about documents of more than three pages.
        far: How many these are.
        all_pages_found: The same with all documents searched at once, of the first questions.
        right: Share of right facts with a citation on a right line.
        facts: Share of right facts, citations aside.
        wrong_refusals: Share of the answerable that were refused.
        near: How many of the wrong refusals show a line that holds the answer as one that comes near, and how many
            there are; None where that was not noted.
        right_refusals: Share of the absent that were refused.
        nearest: Mean number of lines beside a right refusal; None where that was not noted.
        supported: Sentences marked supported.
        holding: Of them, how many are held by the lines they cite.
        looked_at: Of them, how many were read by eye.
        doubtful: Of them, how many code could not decide; without a verdict by eye they count as not held.
        invented: Of them, how many have a number or date that no cited line holds.
        unknown: Answers with a number or date that stands nowhere in the document.
        quotations: Share of answers that only quote.
        misplaced: Citations and nearest lines whose words do not stand where they say.
        errors: Questions that ended with an error.
        mean_s: Mean seconds an answer.
        median_s: Median.
        longest_s: The longest.
    """

    answerable: int
    absent: int
    pages_found: float | None
    far_pages_found: float | None
    far: int
    all_pages_found: float | None
    right: float
    facts: float
    wrong_refusals: float
    near: tuple[int, int] | None
    right_refusals: float
    nearest: float | None
    supported: int
    holding: int
    looked_at: int
    doubtful: int
    invented: int
    unknown: int
    quotations: float
    misplaced: int
    errors: int
    mean_s: float
    median_s: float
    longest_s: float


def figures(records: Sequence[Record], said: dict[str, bool]) -> Figures:
    """Add up records.

    Args:
        records: Of one run; at least one.
        said: Verdicts by eye, by digest of the sentence.
    """
    asked = [record for record in records if record.is_answerable]
    absent = [record for record in records if not record.is_answerable]
    found = [record.is_page_found for record in asked if record.is_page_found is not None]
    far = [record.is_page_found for record in asked if record.is_page_found is not None and record.page_count > 3]
    in_all = [record.is_page_found_in_all for record in asked if record.is_page_found_in_all is not None]
    sentences = [sentence for record in records for sentence in record.supported]
    seconds = [record.seconds for record in records]
    refused = [record for record in asked if record.is_refusal]
    beside = [record.nearest for record in absent if record.is_refusal and record.nearest is not None]
    is_noted = all(record.nearest is not None for record in refused)
    return Figures(
        answerable=len(asked),
        absent=len(absent),
        pages_found=_share(found, bool) if found else None,
        far_pages_found=_share(far, bool) if far else None,
        far=len(far),
        all_pages_found=_share(in_all, bool) if in_all else None,
        right=_share(asked, lambda record: record.is_right),
        facts=_share(asked, lambda record: record.has_facts),
        wrong_refusals=_share(asked, lambda record: record.is_refusal),
        near=(sum(record.is_line_near is True for record in refused), len(refused)) if is_noted else None,
        right_refusals=_share(absent, lambda record: record.is_refusal),
        nearest=statistics.fmean(beside) if beside else None,
        supported=len(sentences),
        holding=sum(holds(sentence, said) for sentence in sentences),
        looked_at=sum(sentence["digest"] in said for sentence in sentences),
        doubtful=sum(sentence["verdict"] == "doubtful" for sentence in sentences),
        invented=sum(bool(sentence["invented"]) for sentence in sentences),
        unknown=sum(bool(record.unknown_numbers) for record in records),
        quotations=_share(records, lambda record: record.is_quotation),
        misplaced=sum(record.misplaced for record in records),
        errors=sum(bool(record.error) for record in records),
        mean_s=statistics.fmean(seconds),
        median_s=statistics.median(seconds),
        longest_s=max(seconds),
    )


def _share(items: Sequence[Any], test: Callable[[Any], bool]) -> float:
    return sum(map(test, items)) / len(items) if items else 0.0


def table(ours: Figures, raw: Figures | None) -> str:
    """Return the figures as a table, the bare model beside the chat."""
    precision = ours.holding / ours.supported if ours.supported else 1.0
    rows: list[list[Cell]] = [
        ["questions with an answer in the document / without", "", *_both(ours, raw, _counts)],
        ["right page among the first 3 of retrieval", "≥ 97 %", _percent(ours.pages_found), "–"],
        [f"the same, documents of more than 3 pages ({ours.far})", "≥ 97 %", _percent(ours.far_pages_found), "–"],
        ["the same, all documents searched at once, no follow-ups", "", _percent(ours.all_pages_found), "–"],
        ["right fact, cited on the right line", "≥ 70 %", _percent(ours.right), "–"],
        ["right fact, wherever it is cited", "", *_both(ours, raw, lambda it: _percent(it.facts))],
        ["refused though the answer is there", "≤ 10 %", *_both(ours, raw, lambda it: _percent(it.wrong_refusals))],
        [
            "of these, shown the line all the same, as one that comes near",
            "",
            "{} of {}".format(*ours.near) if ours.near is not None else "–",
            "–",
        ],
        [
            '"not in this document" where it is not',
            "≥ 90 %",
            *_both(ours, raw, lambda it: _percent(it.right_refusals)),
        ],
        [
            "lines that come near, beside each of these, mean",
            "",
            f"{ours.nearest:.1f}" if ours.nearest is not None else "–",
            "–",
        ],
        ["sentences marked supported", "", ours.supported, "–"],
        ["of them held by the lines they cite", "≥ 97 %", f"{_percent(precision)} ({ours.holding})", "–"],
        ["of them read by eye / undecided by code", "", f"{ours.looked_at} / {ours.doubtful}", "–"],
        ["of them with an invented number or date", "0", ours.invented, "–"],
        [
            "answers with a number or date that the document does not have",
            "",
            *_both(ours, raw, lambda it: str(it.unknown)),
        ],
        ["answers that only quote a line", "", _percent(ours.quotations), "–"],
        ["citations and lines that come near whose words stand elsewhere", "0", ours.misplaced, "–"],
        ["questions that ended with an error", "0", *_both(ours, raw, lambda it: str(it.errors))],
        ["seconds an answer: mean / median / longest", "", *_both(ours, raw, _seconds)],
    ]
    return markdown_table(["figure", "asked for", "Pagesight", "the model alone"], rows)


def _both(ours: Figures, raw: Figures | None, show: Callable[[Figures], str]) -> list[Cell]:
    return [show(ours), show(raw) if raw is not None else "–"]


def _counts(figures_of: Figures) -> str:
    return f"{figures_of.answerable} / {figures_of.absent}"


def _seconds(figures_of: Figures) -> str:
    return f"{figures_of.mean_s:.1f} / {figures_of.median_s:.1f} / {figures_of.longest_s:.1f}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}".replace("%", " %")


def other_languages(records: Sequence[Record], raw: Sequence[Record], said: dict[str, bool]) -> str:
    """Return one row for each other language."""
    rows: list[list[Cell]] = []
    for language in sorted({record.language for record in records} - {"en"}):
        ours = figures([record for record in records if record.language == language], said)
        bare = [record for record in raw if record.language == language]
        rows.append(
            [
                _NAMES.get(language, language),
                _counts(ours),
                _percent(ours.pages_found),
                _percent(ours.right),
                _percent(figures(bare, {}).facts) if bare else "–",
                _percent(ours.wrong_refusals),
                _percent(ours.right_refusals),
                f"{ours.holding} of {ours.supported}",
                ours.invented,
            ]
        )
    header = [
        "language",
        "questions",
        "page in 3",
        "right fact and line",
        "model alone: right fact",
        "wrong refusals",
        "right refusals",
        "supported and held",
        "invented",
    ]
    return markdown_table(header, rows)


def by_document(records: Sequence[Record]) -> str:
    """Return one row for each document: what was asked and what was right, for people who look for weak spots."""
    rows: list[list[Cell]] = []
    for name in sorted({record.document for record in records}):
        of_it = [record for record in records if record.document == name]
        asked = [record for record in of_it if record.is_answerable]
        absent = [record for record in of_it if not record.is_answerable]
        rows.append(
            [
                name,
                f"{sum(record.is_right for record in asked)} of {len(asked)}",
                f"{sum(record.is_page_found is True for record in asked)} of {len(asked)}",
                f"{sum(record.is_refusal for record in asked)}",
                f"{sum(record.is_refusal for record in absent)} of {len(absent)}",
            ]
        )
    return markdown_table(["document", "right", "page in 3", "wrong refusals", "right refusals"], rows)


def render(part: str, records: Sequence[Record], raw: Sequence[Record], said: dict[str, bool]) -> str:
    """Return the whole section."""
    english = [record for record in records if record.language == "en"]
    bare = [record for record in raw if record.language == "en"]
    parts = [f"Machine: {_machine()} Part of the set: {_PART_NAMES[part]}."]
    if english:
        parts += ["### English", table(figures(english, said), figures(bare, {}) if bare else None)]
    if any(record.language != "en" for record in records):
        parts += ["### Other languages", other_languages(records, raw, said)]
    parts += ["### By document", by_document(records)]
    return "\n\n".join(parts) + "\n"


def _machine() -> str:
    load = f", load when this was written {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    library = version("llama-cpp-python")
    return f"{processor()}, {os.cpu_count()} cores{load}; llama-cpp-python {library}, SmolLM2-135M-Instruct (Q4_1)."


def for_a_look(records: Sequence[Record], *, sample: int = 40, seed: int = 1) -> str:
    """Return the doubtful supported sentences and a sample of the others, with their lines, to be read by eye."""
    both = [(record, sentence) for record in records for sentence in record.supported]
    doubtful = [entry for entry in both if entry[1]["verdict"] == "doubtful"]
    rest = [entry for entry in both if entry[1]["verdict"] != "doubtful"]
    chosen = random.Random(seed).sample(rest, min(sample, len(rest)))  # noqa: S311 - the same sample every time
    text = [f"DOUBTFUL ({len(doubtful)})", *map(_told, doubtful), f"SAMPLE ({len(chosen)})", *map(_told, chosen)]
    return "\n\n".join(text) + "\n"


def _told(entry: tuple[Record, dict[str, Any]]) -> str:
    record, sentence = entry
    lines = [
        f"{sentence['digest']} {sentence['verdict']} {record.id}: {record.question}",
        f"  says: {sentence['text']}",
    ]
    return "\n".join([*lines, *(f"  line: {line}" for line in sentence["cited"])])
