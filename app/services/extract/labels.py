"""Values that stand beside the label of a field: on its line, to the right of it, or below. Services layer; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from app.services.extract.lines import SourceLine
from app.services.extract.patterns import Found, values
from app.services.extract.schema import FieldSpec
from core.fields import FieldKind

_LONGEST_TEXT = 120
_LINES_AT_ONCE = 500
_REFERENCE = re.compile(r"[#:.=\s]*((?=[^\s]*\d)[\w][\w\-/.]*)")
_AFTER = re.compile(r"^[\s:.#=\-]*")
_FORMS = (
    FieldKind.DATE, FieldKind.AMOUNT, FieldKind.PERCENT, FieldKind.NUMBER, FieldKind.INTEGER, FieldKind.EMAIL,
    FieldKind.PHONE, FieldKind.URL, FieldKind.IBAN, FieldKind.VAT_ID, FieldKind.CURRENCY,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that may be the one a field asks for.

    Attributes:
        found: The value and where it stands in its line.
        line: Index of its line among the lines of the document.
        label_line: Index of the line its label stands in; None where no label was found.
        label: The label; "" where none was found.
        score: How good a guess it is; comparable within a field.
    """

    found: Found
    line: int
    label_line: int | None
    label: str
    score: float


def labelled(
    spec: FieldSpec,
    lines: Sequence[SourceLine],
    *,
    is_month_first: bool,
    checkpoint: Callable[[], None] = lambda: None,
) -> list[Candidate]:
    """Return the values beside labels of a field, the best first.

    Args:
        spec: The field.
        lines: The lines of the document.
        is_month_first: Whether 03/04/2025 is a day in March here.
        checkpoint: Called every few hundred lines; raises ``JobCancelled``.
    """
    found: list[Candidate] = []
    any_label = _any_pattern(spec.labels)
    for index, line in enumerate(lines):
        if index % _LINES_AT_ONCE == 0:
            checkpoint()
        folded = line.folded
        if any_label is None or any_label.search(folded) is None:
            continue
        for rank, label in enumerate(spec.labels):
            match = label_pattern(label).search(folded)
            if match is None or _is_ruled_out(spec, folded, match):
                continue
            base = 100.0 - 0.8 * min(rank, 40) + min(len(label), 20) * 0.2
            if match.start() > 0 and folded[: match.start()].strip(" *:-.(#"):
                base -= 6.0  # the label is in the middle of a line, perhaps of a sentence
            found += _beside(spec, lines, index, match.end(), label, base, is_month_first=is_month_first)
            break  # later labels are weaker names for the same thing
    found.sort(key=lambda each: -each.score)
    return found


@cache
def _any_pattern(labels: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(label_pattern(label).pattern for label in labels)) if labels else None


@cache
def label_pattern(label: str) -> re.Pattern[str]:
    """Return what finds a label in a folded line, as whole words."""
    words = r"\s*".join(re.escape(word) for word in label.split())
    start = r"(?<![^\W_])" if label[:1].isalnum() else ""
    end = r"(?![^\W_])" if label[-1:].isalnum() else ""
    if re.search(r"[\u2e80-\u9fff\u3040-\u30ff]", label):
        start = end = ""
    return re.compile(start + words + end)


def _is_ruled_out(spec: FieldSpec, folded: str, match: re.Match[str]) -> bool:
    # A word that rules a line out does not count where it is a part of the label itself.
    rest = folded[: match.start()] + "\0" + folded[match.end() :]
    whole = folded
    for word in spec.not_labels:
        if word in match.group():
            continue
        if word in rest:
            return True
        at = whole.find(word)
        if at >= 0 and at < match.end() and at + len(word) > match.start():
            return True
    return False


def _beside(
    spec: FieldSpec,
    lines: Sequence[SourceLine],
    index: int,
    after: int,
    label: str,
    base: float,
    *,
    is_month_first: bool,
) -> Iterator[Candidate]:
    line = lines[index]
    here = _in_text(spec, line.text, after, is_month_first=is_month_first, is_rest=True)
    if here:
        # Of several amounts in a row the last one is the sum; of other values the first belongs to the label.
        best = here[-1] if spec.kind is FieldKind.AMOUNT else here[0]
        yield Candidate(best, index, index, label, base + 10.0)
        return
    if spec.kind is FieldKind.AMOUNT and (before := values(spec.kind, line.text[:after])):
        yield Candidate(before[-1], index, index, label, base - 4.0)
    rest = line.text[after:].strip(" \t:.#=-*()")
    if len(rest.split()) > (0 if spec.kind is FieldKind.TEXT else 2):
        return  # a sentence that goes on: what stands beside or below it is no value of its own
    for other in range(max(0, index - 6), min(len(lines), index + 12)):
        if other == index or lines[other].page_index != line.page_index:
            continue
        if line.is_beside(lines[other]):
            part = _in_text(spec, lines[other].text, 0, is_month_first=is_month_first)
            if part:
                distance = (lines[other].bbox.left - line.bbox.right) / max(line.bbox.height, 1.0)
                yield Candidate(part[0], other, index, label, base + 8.0 - min(distance, 20.0) * 0.2)
        elif line.is_above(lines[other]):
            part = _in_text(spec, lines[other].text, 0, is_month_first=is_month_first)
            if part:
                yield Candidate(part[0], other, index, label, base + 2.0)
    following = index + 1
    if following < len(lines) and lines[following].page_index == line.page_index and spec.kind is FieldKind.AMOUNT:
        part = _in_text(spec, lines[following].text, 0, is_month_first=is_month_first)
        if len(part) == 1 and len(part[0].text) >= 0.6 * len(lines[following].text):
            yield Candidate(part[0], following, index, label, base + 1.0)


def _in_text(spec: FieldSpec, text: str, start: int, *, is_month_first: bool, is_rest: bool = False) -> list[Found]:
    """Return the values of a field in a line from a place on."""
    if spec.kind in _FORMS:
        return [each for each in values(spec.kind, text, is_month_first=is_month_first) if each.start >= start]
    if spec.kind is FieldKind.CHOICE:
        folded = text.casefold()
        hits = ((folded.find(choice.casefold(), start), choice) for choice in spec.choices)
        return [Found(at, at + len(choice), text[at : at + len(choice)], choice) for at, choice in hits if at >= 0]
    if spec.kind is FieldKind.BOOLEAN:
        return []  # a box that is ticked is no word
    rest = text[start:]
    if spec.role == "reference":
        match = _REFERENCE.match(rest)
        if match is None:
            return []
        word = match.group(1).rstrip(".-/")
        at = start + match.start(1)
        return [Found(at, at + len(word), word, word)] if word else []
    skipped = _AFTER.match(rest)
    at = start + (skipped.end() if skipped is not None and is_rest else 0)
    if is_rest and at == start and rest[:1].isalnum():
        return []
    word = text[at:].split("\t")[0].split("   ")[0].strip()
    if is_rest and spec.role != "after_label" and not re.match(r"\s*[:=#\t]|\s{2,}", rest):
        return []  # "name of the customer", a sentence: without a colon the words after a label are no value
    if not word or len(word) > _LONGEST_TEXT:
        return []
    return [Found(at, at + len(word), word, " ".join(word.split()))]
