"""Writes raised digits of a text layer as superscript characters: "750" with a raised "1" behind is no 7501.

Engine layer, pure functions on MuPDF's spans. A text layer knows only characters; that some stand higher and smaller
is told by their size and place alone. One character always becomes one character, so that offsets stay.

MuPDF has a flag for raised text too. It is not asked: it is set for all that stands above the first letter of a line,
whatever its size, and missing where a line begins with the mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from core.raised import PLAIN_LETTERS, PLAIN_SIGNS, RAISED_LETTERS, RAISED_SIGNS

_CHAR_HAS_INK = 16 | 32 | 64  # filled, stroked, or used to clip what is then painted

_LARGEST = 0.87  # of the size of the text beside it; browsers write raised text with 0.83 of it
_LEAST_RISE = 0.2  # sizes of the text beside it between the two baselines
_MOST_RISE = 1.0
# A digit's top above the baseline of the text beside it, in its sizes: text set smaller on the same middle ends lower.
_LEAST_TOP = 0.6
_DIGIT_HEIGHT = 0.7  # of its size
_FARTHEST = 0.5  # sizes of the text beside it from side to side
_LEVEL = 0.1  # between baselines of one mark, in its size
_LONGEST = 12  # characters

_REACH = 8  # spans to either side that are looked at

_PLAIN, _RAISED = PLAIN_SIGNS + "−n", RAISED_SIGNS + "⁻ⁿ"
_TO_RAISED = str.maketrans(_PLAIN, _RAISED)
# Signs of notes and the comma between them have no raised forms, and look the same on the line.
_WITH_DIGITS = re.compile(rf"(?![.,:])(?=.*[0-9])[{re.escape(_PLAIN + _RAISED)}–,*†‡§¶ \u00a0]+")
# Amounts, years and numbers of papers are set small and high too: notes have one or two digits, and a list of them no
# cents. Powers of ten may have more.
_NO_NOTE = re.compile(r"[0-9]{3}|[0-9],[0-9]{2}(?![0-9])")
_TEN_AHEAD = re.compile(r"(?<![0-9])10$")
_CENTS_AHEAD = re.compile(r"(?<![0-9])[0-9]{1,3}[.,:]$")  # "12." before a raised "99"; behind "2020." it is a note
_TWO_DIGITS = re.compile(r"[0-9]{2}")
_SENTENCE_AHEAD = re.compile(r"[.,;!?)\]\"”»’]\s*$")  # what a note stands behind that is set apart by a blank
_FRACTION_BEHIND = ("/", "⁄")
_EXPONENT = re.compile(r"[-−–]?n")
_CHARGE = re.compile(r"[+\-−–]{1,2}")  # of an ion
# Behind these stands the upper half of a fraction.
_OPERATOR_AHEAD = re.compile(r"[=+−±·×/<>≤≥≈∼]\s*$|[(\[{]\s+$")
_LETTERS = re.compile(r"[a-pr-z](?:,[a-pr-z])*")  # there is no common raised q
# "20e", "1a", "2o" are ordinals, and no notes but behind a decimal.
_ORDINALS = frozenset("aeo")
_DECIMAL_AHEAD = re.compile(r"[0-9][.,][0-9]+$")
_TO_RAISED_LETTERS = str.maketrans(PLAIN_LETTERS, RAISED_LETTERS)


def with_raised_marks(line: dict[str, Any]) -> list[str]:
    """Return the texts of the spans of a MuPDF line, of the same lengths as they are there.

    Raised digits, signs beside them and exponents "n" become superscript characters, raised letters only where they
    stand behind a digit: "12.5" with a note "a" is not 12.5a, but "1st" stays what everybody writes. Text without ink
    stays: sizes and baselines that OCR guessed prove nothing.
    """
    spans = line["spans"]
    texts: list[str] = [span["text"] for span in spans]
    sizes = [span["size"] for span in spans]
    if max(sizes) <= 0 or min(sizes) > _LARGEST * max(sizes):
        return texts
    for run in _raised_runs(spans, line["dir"]):
        first, end = run[0], run[-1] + 1
        ahead, behind = "".join(texts[max(0, first - _REACH) : first]), "".join(texts[end : end + _REACH])
        texts[first:end] = _raised(texts[first:end], ahead, behind)
    return texts


def spread(line_text: str, marked: str, words: Sequence[str]) -> list[str]:
    """Return the words of a line as they are in its marked text.

    Args:
        line_text: The line as MuPDF has it.
        marked: The same with raised marks, of the same length.
        words: Words of the line in its order, as MuPDF cuts them.
    """
    found, end = [], 0
    for word in words:
        start = line_text.find(word, end)
        if start < 0:  # should MuPDF ever spell the two differently, the word stays
            found.append(word)
            continue
        end = start + len(word)
        found.append(marked[start:end])
    return found


def _raised_runs(spans: Sequence[dict[str, Any]], direction: tuple[float, float]) -> Iterator[list[int]]:
    """Yield indices of spans that follow each other and are raised; blank ones between them count for nothing."""
    shown = [index for index, span in enumerate(spans) if span["text"].strip()]
    raised: set[int] = set()
    run: list[int] = []
    for place, index in enumerate(shown):
        span = spans[index]
        before = (spans[i] for i in reversed(shown[max(0, place - _REACH) : place]) if i not in raised)
        behind = (spans[i] for i in shown[place + 1 : place + 1 + _REACH])
        bases = [
            next((base for base in side if 0 < span["size"] <= _LARGEST * base["size"]), None)
            for side in (before, behind)
        ]
        goes_on = bool(run) and _is_level(span, spans[run[-1]], direction)
        if goes_on or any(base is not None and _is_raised(span, base, direction) for base in bases):
            raised.add(index)
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_raised(span: dict[str, Any], base: dict[str, Any], direction: tuple[float, float]) -> bool:
    """Tell whether a span stands higher than the larger text beside it."""
    if not span["char_flags"] & _CHAR_HAS_INK or not span["alpha"]:
        return False
    rise = _rise(span, base, direction)
    top = rise + _DIGIT_HEIGHT * span["size"] / base["size"]
    return _LEAST_RISE <= rise <= _MOST_RISE and top >= _LEAST_TOP and _gap(span, base, direction) <= _FARTHEST


def _is_level(span: dict[str, Any], before: dict[str, Any], direction: tuple[float, float]) -> bool:
    """Tell whether a span goes on with the raised one before it."""
    is_alike = before["size"] * _LARGEST <= span["size"] <= before["size"] / _LARGEST
    return is_alike and abs(_rise(span, before, direction)) <= _LEVEL and _gap(span, before, direction) <= _FARTHEST


def _rise(span: dict[str, Any], base: dict[str, Any], direction: tuple[float, float]) -> float:
    """Return how far the baseline of a span is above another one's, in sizes of the other."""
    (x, y), (base_x, base_y), (ux, uy) = span["origin"], base["origin"], direction
    return float(uy * (x - base_x) - ux * (y - base_y)) / float(base["size"])


def _gap(span: dict[str, Any], base: dict[str, Any], direction: tuple[float, float]) -> float:
    """Return what lies between two spans along the line, in sizes of the second; below 0 where they overlap."""
    (left, top, right, bottom), (base_left, base_top, base_right, base_bottom) = span["bbox"], base["bbox"]
    if abs(direction[0]) >= abs(direction[1]):
        return float(max(left - base_right, base_left - right)) / float(base["size"])
    return float(max(top - base_bottom, base_top - bottom)) / float(base["size"])


def _raised(parts: list[str], ahead: str, behind: str) -> list[str]:
    """Return the texts of a run of raised spans as they are written, between what stands ahead of it and behind it."""
    whole = "".join(parts)
    mark, ahead = whole.strip(), ahead + whole[: len(whole) - len(whole.lstrip())]
    last = ahead[-1:]
    if len(mark) > _LONGEST or _OPERATOR_AHEAD.search(ahead):
        return parts
    is_behind_text = last.isalnum() or last in tuple(")]}")
    if _WITH_DIGITS.fullmatch(mark):
        if not _is_note(mark, ahead, behind):
            return parts
        table = _TO_RAISED
    elif is_behind_text and (_EXPONENT.fullmatch(mark) or (_CHARGE.fullmatch(mark) and not behind[:1].isalnum())):
        table = _TO_RAISED
    elif last.isdigit() and _LETTERS.fullmatch(mark) and (mark not in _ORDINALS or _DECIMAL_AHEAD.search(ahead)):
        table = _TO_RAISED_LETTERS
    else:
        return parts
    if mark[0] == "–":  # a minus; between digits it is a range of notes
        first = next(index for index, part in enumerate(parts) if part.strip())
        parts[first] = parts[first].replace("–", "-", 1)
    return [part.translate(table) for part in parts]


def _is_note(mark: str, ahead: str, behind: str) -> bool:
    """Tell whether raised digits are notes or an exponent, and not cents, an amount, a year or half a fraction."""
    if behind.startswith(_FRACTION_BEHIND):
        return False
    if _NO_NOTE.search(mark) and not _TEN_AHEAD.search(ahead):
        return False
    if _TWO_DIGITS.fullmatch(mark) and _CENTS_AHEAD.search(ahead):
        return False
    return not ahead[-1:].isspace() or not ahead.strip() or _SENTENCE_AHEAD.search(ahead) is not None
