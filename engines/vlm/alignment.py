"""What a model read of a region, laid over the lines that the cpu tier found there. Engines layer; pure functions.

A vision language model gives text without places. Lines get the boxes of detected lines whose text or order they share;
text that belongs to none gets the region's own box. No box is made up; inside a detected line, words that both readings
share keep their boxes and the words between them are placed as a person's edit would place them (``core.line_edits``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from core.block_edits import shared_over
from core.geometry import BBox
from core.hyphenation import is_word_broken
from core.line_edits import line_with_text, plain_line
from core.model import Line, TextSource
from core.text import join_lines

_SAME_ROW = 0.5  # likeness of a row and a line that count as the same
_SAME_TEXT = 0.5  # likeness of two whole texts from which one can be shared out over the other's lines
_REACH = 4  # rows that a line may stand off its share of the way
_MOST_ROWS = 250  # aligning costs the product of rows and lines


@dataclass(frozen=True, slots=True)
class Reading:
    """How sure a model was of a text.

    Attributes:
        confidence: 0..1, None where nothing is known.
        source: What lines are marked with.
    """

    confidence: float | None
    source: TextSource = TextSource.VLM


def placed_lines(
    text: str, lines: Sequence[Line], box: BBox, reading: Reading, *, keeps_line_breaks: bool = False
) -> tuple[Line, ...]:
    """Return the lines of a text with places.

    Args:
        text: What the model read; its line breaks count.
        lines: Detected lines of the region in reading order.
        box: The region, pixels of the page frame.
        reading: How sure the model was.
        keeps_line_breaks: Whether line ends carry meaning, so that text is never shared out over other breaks.
    """
    rows = [row for part in text.split("\n") if (row := plain_line(part))]
    if not rows:
        return ()
    if not lines:
        return tuple(_unplaced(row, box, reading) for row in rows)
    if len(rows) == len(lines):
        return _hyphens_set([_read(line, row, reading) for line, row in zip(lines, rows, strict=True)])
    pairs = _row_pairs(rows, lines)
    if keeps_line_breaks or len(pairs) >= 0.6 * min(len(rows), len(lines)) > 1:
        line_of = dict(pairs)
        return _hyphens_set(
            [
                _read(lines[line_of[index]], row, reading) if index in line_of else _unplaced(row, box, reading)
                for index, row in enumerate(rows)
            ]
        )
    running = join_lines(
        (row, following is not None and is_word_broken(row, following, ())) for row, following in _next(rows)
    )
    old = join_lines((line.text, line.is_hyphenated) for line in lines)
    if likeness(old, running) >= _SAME_TEXT:
        known = {id(line): line for line in lines}
        shared = shared_over(lines, running)
        return tuple(_marked(known, line, lines, reading) for line in shared)
    return tuple(_unplaced(row, box, reading) for row in rows)


def likeness(first: str, second: str) -> float:
    """Return how much two texts have in common, 0..1, white space left out."""
    first, second = "".join(first.split()), "".join(second.split())
    if not first or not second:
        return float(first == second)
    matcher = SequenceMatcher(None, first, second, autojunk=len(first) > 1_000)
    return matcher.ratio()


def _next(rows: Sequence[str]) -> list[tuple[str, str | None]]:
    return list(zip(rows, [*rows[1:], None], strict=True))


def _row_pairs(rows: Sequence[str], lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return which row is which line, in order, so that the sum of likenesses is largest."""
    if len(rows) > _MOST_ROWS or len(lines) > _MOST_ROWS:
        return []
    # Rows far from a line's place are not even compared: a page of repeating rows would take seconds.
    reach = _REACH + abs(len(rows) - len(lines))
    slope = len(lines) / len(rows)
    like = [
        [_quick_likeness(row, line.text) if abs(i * slope - k) <= reach else 0.0 for k, line in enumerate(lines)]
        for i, row in enumerate(rows)
    ]
    best = [[0.0] * (len(lines) + 1) for _ in range(len(rows) + 1)]
    for i in range(len(rows) - 1, -1, -1):
        for k in range(len(lines) - 1, -1, -1):
            together = like[i][k] + best[i + 1][k + 1] if like[i][k] >= _SAME_ROW else 0.0
            best[i][k] = max(together, best[i + 1][k], best[i][k + 1])
    pairs, i, k = [], 0, 0
    while i < len(rows) and k < len(lines):
        if like[i][k] >= _SAME_ROW and best[i][k] == like[i][k] + best[i + 1][k + 1]:
            pairs.append((i, k))
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            i += 1
        else:
            k += 1
    return pairs


def _quick_likeness(row: str, line: str) -> float:
    matcher = SequenceMatcher(None, row, line, autojunk=False)
    # Upper bounds first: nearly all pairs of rows and lines have nothing to do with each other.
    if matcher.real_quick_ratio() < _SAME_ROW or matcher.quick_ratio() < _SAME_ROW:
        return 0.0
    return matcher.ratio()


def _read(line: Line, text: str, reading: Reading) -> Line:
    new = line_with_text(line, text)
    return _with_reading(new, line, reading) if new is not None else replace(line, text=text, words=())


def _marked(known: dict[int, Line], line: Line, lines: Sequence[Line], reading: Reading) -> Line:
    old = known.get(id(line)) or next((each for each in lines if each.bbox == line.bbox), line)
    return _with_reading(line, old, reading)


def _with_reading(new: Line, old: Line, reading: Reading) -> Line:
    """Return a line with the model's certainty; where both readers agree on a word, the surer one counts."""
    kept = {id(word) for word in old.words}
    words = tuple(
        replace(word, confidence=_surer(word.confidence, reading.confidence))
        if id(word) in kept
        else replace(word, confidence=reading.confidence)
        for word in new.words
    )
    if not any(id(word) in kept for word in new.words) and len(new.words) != len(old.words):
        words = ()  # nothing in the line says where one of them stands
    confidence = reading.confidence if new.text != old.text else _surer(old.confidence, reading.confidence)
    return replace(new, words=words, confidence=confidence, source=reading.source)


def _surer(first: float | None, second: float | None) -> float | None:
    if first is None or second is None:
        return first if second is None else second
    return max(first, second)


def _unplaced(row: str, box: BBox, reading: Reading) -> Line:
    return Line(row, box, confidence=reading.confidence, source=reading.source)


def _hyphens_set(lines: Sequence[Line]) -> tuple[Line, ...]:
    result = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        is_broken = following is not None and is_word_broken(line.text, following.text, ())
        result.append(line if line.is_hyphenated == is_broken else replace(line, is_hyphenated=is_broken))
    return tuple(result)
