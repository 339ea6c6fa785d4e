"""From the order of the ink to the order of reading, for lines in Arabic, Hebrew and their like. Engines layer.

A CTC network reads a line from left to right whatever its script, and so gives the letters of Arabic back to front with
the numbers in them the right way round. PaddleX turns that with the bidirectional algorithm, which undoes itself; here
it is the part of it (Unicode Standard Annex 9, rules W, N and L2) that one line without nested quotations needs, on
spans, so that every letter keeps its place. The groups of a phone number, which it would turn round, keep their order.
"""

from __future__ import annotations

import itertools
import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from core.number_order import phone_ranges
from engines.ocr.base import CharSpan

_LEFT, _RIGHT, _NUMBER, _NEUTRAL = "L", "R", "N", "-"
_RIGHT_KINDS = frozenset(("R", "AL"))
_NUMBER_KINDS = frozenset(("EN", "AN"))
_IN_NUMBERS = frozenset(("ES", "CS"))  # between two digits
_BESIDE_NUMBERS = frozenset(("ET",))  # before or behind digits: per cent, currencies
_IN_PHONES = frozenset(" \u00a0().+-\u2212/")
_WIDEST_STEP = 3.0  # over a space within a number, from one digit to the next, in such steps within its groups
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")  # brackets and their like


def runs_left(text: str) -> bool:
    """Tell whether a line is written from right to left: more of its letters are than are not."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in _RIGHT_KINDS for kind in kinds) > kinds.count("L")


def in_logical_order(spans: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """Return the spans of a line in the order of reading.

    Args:
        spans: From left to right in the crop, as a CTC network gives them.

    Returns:
        The same spans, places unchanged; brackets in text that runs to the left stand for their mirror images. A line
        without a letter that runs to the left comes back as it is.
    """
    kinds = [_kind(span.text) for span in spans]
    if _RIGHT not in kinds:
        return tuple(spans)
    kinds = _with_marks(kinds, spans)
    for first, last in phone_ranges(_printed(spans)):
        kinds[first:last] = [_NUMBER] * (last - first)
    levels = _levels(kinds, [span.text for span in spans], left_line=runs_left("".join(s.text for s in spans)))
    order = list(range(len(spans)))
    for level in range(max(levels), 0, -1):
        order = _reversed_runs(order, levels, level)
    return tuple(
        replace(spans[i], text=spans[i].text.translate(_MIRRORED)) if levels[i] % 2 else spans[i] for i in order
    )


def with_phones_as_printed(spans: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """Return the spans of a line that its reader turned, with the groups of phone numbers in the order of the ink.

    Args:
        spans: In the order of reading, but for such numbers: "4567 123 011" where the ink is "011 123 4567".
    """
    result: list[CharSpan] = []
    for is_number, group in itertools.groupby(spans, key=lambda span: _is_in_phones(span.text)):
        run = list(group)
        result += _run_as_printed(run) if is_number else run
    return tuple(result)


def _is_in_phones(text: str) -> bool:
    return text in _IN_PHONES or _kind(text) == _NUMBER


def _run_as_printed(run: list[CharSpan]) -> list[CharSpan]:
    spaces = [span.text.isspace() for span in run]
    words = [list(group) for is_space, group in itertools.groupby(run, key=lambda s: s.text.isspace()) if not is_space]
    printed = [_word_as_printed(word) for word in reversed(words)]
    if len(words) < 2 or any(right[0].start < left[-1].start for left, right in itertools.pairwise(printed)):
        return run
    phones = phone_ranges(_printed(_with_spaces(printed)))
    if not phones:
        return run
    ends = list(itertools.accumulate((len(word) + 1 for word in printed), initial=0))
    # Words of one phone number have its number, all others one of their own.
    owners = [
        next((n for n, (first, last) in enumerate(phones) if first < end - 1 and begin < last), -end)
        for begin, end in itertools.pairwise(ends)
    ]
    ordered: list[list[CharSpan]] = []
    for owner, group in itertools.groupby(reversed(range(len(words))), key=lambda i: owners[i]):
        indexes = list(group)
        ordered += [printed[i] for i in reversed(indexes)] if owner >= 0 else [words[-1 - i] for i in indexes]
    before, behind = spaces.index(False), spaces[::-1].index(False)
    return [*run[:before], *_with_spaces(ordered), *run[len(run) - behind :]]


def _word_as_printed(word: list[CharSpan]) -> list[CharSpan]:
    """Return a word from left to right; its reader mirrored the brackets when it turned the line."""
    return [replace(s, text=s.text.translate(_MIRRORED)) for s in sorted(word, key=lambda s: s.start)]


def _with_spaces(words: list[list[CharSpan]]) -> list[CharSpan]:
    spans = list(words[0])
    for word in words[1:]:
        spans += [CharSpan(" ", word[0].start, word[0].start, 1.0), *word]
    return spans


def _printed(spans: Sequence[CharSpan]) -> str:
    """Return what spans from left to right hold, a character each, and a tab where a space parts columns."""
    texts = [span.text[:1] or "\0" for span in spans]
    pairs = itertools.pairwise(spans)
    steps = [b.start - a.start for a, b in pairs if _kind(a.text) == _kind(b.text) == _NUMBER]
    widest = _WIDEST_STEP * statistics.median(steps) if steps else 1.0
    for i in range(1, len(spans) - 1):
        if texts[i].isspace() and spans[i + 1].start - spans[i - 1].start > widest:
            texts[i] = "\t"
    return "".join(texts)


def _kind(text: str) -> str:
    kind = unicodedata.bidirectional(text[0]) if text else ""
    if kind == "L":
        return _LEFT
    if kind in _RIGHT_KINDS:
        return _RIGHT
    return _NUMBER if kind in _NUMBER_KINDS else _NEUTRAL


def _with_marks(kinds: list[str], spans: Sequence[CharSpan]) -> list[str]:
    """Count points and signs that combine with a letter that runs to the left as such letters."""
    found = list(kinds)
    # The letter that a mark belongs to was written before it and so stands on its right.
    for i in range(len(kinds) - 2, -1, -1):
        if found[i + 1] == _RIGHT and spans[i].text and unicodedata.category(spans[i].text[0]).startswith("M"):
            found[i] = _RIGHT
    return found


def _levels(kinds: list[str], texts: list[str], *, left_line: bool) -> list[int]:
    """Return the depth of each character: odd ones run to the left."""
    base = 1 if left_line else 0
    kinds = _with_number_signs(kinds, texts)
    if not left_line:
        kinds = _with_outer_numbers(kinds)
    levels: list[int] = []
    for kind, group in itertools.groupby(range(len(kinds)), key=lambda i: kinds[i]):
        indexes = list(group)
        if kind == _RIGHT:
            level = 1
        elif kind == _NEUTRAL:
            level = _neutral_level(kinds, indexes[0], indexes[-1], base)
        else:
            level = 2 if left_line or kind == _NUMBER else 0
        levels += [level] * len(indexes)
    return levels


def _with_number_signs(kinds: list[str], texts: list[str]) -> list[str]:
    """Count signs that belong to numbers ("1,5", "20%", "12/3") as parts of them."""
    found = list(kinds)
    signs = [unicodedata.bidirectional(text[0]) if text else "" for text in texts]
    for i in range(1, len(kinds) - 1):
        if signs[i] in _IN_NUMBERS and kinds[i - 1] == kinds[i + 1] == _NUMBER:
            found[i] = _NUMBER
    for i, sign in enumerate(signs):
        beside = found[max(0, i - 1) : i] + found[i + 1 : i + 2]
        if sign in _BESIDE_NUMBERS and _NUMBER in beside:
            found[i] = _NUMBER
    return found


def _with_outer_numbers(kinds: list[str]) -> list[str]:
    """Count numbers in a line that runs to the right as its letters, unless words that run to the left are around."""
    before = _last_letters(kinds)
    behind = _last_letters(kinds[::-1])[::-1]
    found: list[str] = []
    for kind, group in itertools.groupby(range(len(kinds)), key=lambda i: kinds[i]):
        indexes = list(group)
        is_within = before[indexes[0]] == behind[indexes[-1]] == _RIGHT
        found += [_LEFT if kind == _NUMBER and not is_within else kind] * len(indexes)
    return found


def _last_letters(kinds: list[str]) -> list[str]:
    """Return for each character the kind of the last letter before it, "" where there is none."""
    letters = (kind if kind in (_LEFT, _RIGHT) else "" for kind in kinds)
    return list(itertools.accumulate(letters, lambda last, kind: kind or last, initial=""))[:-1]


def _neutral_level(kinds: list[str], first: int, last: int, base: int) -> int:
    before = kinds[first - 1] if first else ""
    behind = kinds[last + 1] if last + 1 < len(kinds) else ""
    if base and before == behind == _LEFT:
        return 2
    if before in (_RIGHT, _NUMBER) and behind in (_RIGHT, _NUMBER):
        return 1
    # Numbers within foreign text belong to it: "page 5" in a line of Hebrew stays in one piece.
    if base and {before, behind} == {_LEFT, _NUMBER}:
        return 2
    return base


def _reversed_runs(order: list[int], levels: list[int], level: int) -> list[int]:
    result: list[int] = []
    for is_deep, group in itertools.groupby(order, key=lambda i: levels[i] >= level):
        run = list(group)
        result += reversed(run) if is_deep else run
    return result
