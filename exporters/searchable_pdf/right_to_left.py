"""Writes lines that hold right-to-left letters, in an order from which readers recover the text.

Exporters layer; strings only. PDF has no notion of logical order: readers assume that right-to-left text stands in the
stream as it is seen, from left to right, and turn it round. So a run of right-to-left words is written in visual order
in one go; runs follow each other in logical order, which keeps numbers and Latin words of a mixed line in their places.
Each run and each space between runs is a text object of its own, and so is each Arabic digit: pypdf turns round
whatever it meets within one.

Tried with MuPDF, PDFium, Poppler, pdf.js, pypdf and pdfminer.six. Letters one by one in logical order would suit
pdfminer.six, which turns nothing round, but pdf.js would lose the spaces between words and MuPDF see spaces inside wide
ones; ActualText empties PDFium's text by area. What no order gives: PDFium swaps the brackets inside right-to-left text
and takes a line with as many Latin words as others for one from left to right; MuPDF turns Arabic-Indic digits round.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from exporters.searchable_pdf.glyphless_font import advance_of
from exporters.searchable_pdf.pen import NARROWEST, Pen
from exporters.searchable_pdf.text_placement import LTR_CLASSES, PlacedWord

_NUMBER_JOINERS = ("ES", "CS", "ET")


def mixed_run(words: Sequence[PlacedWord], pen: Pen, thickness: float, *, is_rtl: bool) -> str:
    """Return the operators of a stretch of words of one direction, in a line that also has right-to-left words.

    Args:
        words: The words in logical order.
        pen: Writes them.
        thickness: The line's.
        is_rtl: Whether the stretch runs from right to left.
    """
    if is_rtl:
        return _as_seen(words, pen, thickness)
    parts: list[str] = []
    for index, word in enumerate(words):
        parts += _rightward_word(word, pen, thickness)
        if word.has_space_after and index + 1 < len(words):
            gap = max(words[index + 1].start - word.end, thickness * NARROWEST)
            begin = pen.new_object(word.end) if _is_arabic(word.text) else ""
            parts.append(begin + pen.show(" ", gap))
    return "".join(parts)


def _rightward_word(word: PlacedWord, pen: Pen, thickness: float) -> Iterator[str]:
    """Write a number or a word of another script; pypdf turns Arabic digits round unless each stands by itself."""
    length = max(word.end - word.start, thickness * NARROWEST)
    if not _is_arabic(word.text):
        yield pen.new_object(word.start) + pen.show(word.text, length)
        return
    advances = _advances(word.text)
    left = word.start
    for char, advance in zip(word.text, advances, strict=True):
        width = length * advance / sum(advances)
        yield pen.new_object(left) + pen.show_codes([(char, advance)], width)
        left += width


def _as_seen(words: Sequence[PlacedWord], pen: Pen, thickness: float) -> str:
    """Write the words from the left end of the run to its right end without lifting the pen."""
    seen = list(reversed(words))
    at = seen[0].start
    parts = [pen.new_object(at)]
    for index, word in enumerate(seen):
        narrowest = thickness * NARROWEST
        is_last = index + 1 == len(seen)
        # Reversed, the space after a word in logical order stands to the left of it.
        has_space = not is_last and seen[index + 1].has_space_after
        limit = word.end if is_last else (seen[index + 1].start - (narrowest if has_space else 0))
        end = word.end if has_space else limit
        end = max(min(end, limit), at + narrowest)
        text = "".join(word.text[i] for run, _ in reversed(_letter_runs(word.text)) for i in run)
        parts.append(pen.show(text, end - at, first=word.text[0]))
        at = end
        if has_space:
            gap = max(seen[index + 1].start - at, narrowest)
            parts.append(pen.show(" ", gap))
            at += gap
    return "".join(parts)


def _letter_runs(text: str) -> list[tuple[list[int], bool]]:
    """Return the indices of a right-to-left word's characters: one by one, numbers and Latin letters in runs.

    Each run with whether it runs from left to right.
    """
    runs: list[tuple[list[int], bool]] = []
    for index, char in enumerate(text):
        kind = unicodedata.bidirectional(char)
        following = text[index + 1] if index + 1 < len(text) else ""
        is_open = bool(runs) and runs[-1][1]
        is_rightward = (
            kind in LTR_CLASSES
            or (kind == "NSM" and is_open)
            or (kind in _NUMBER_JOINERS and is_open and following != "" and _is_rightward(following))
        )
        if is_rightward and is_open:
            runs[-1][0].append(index)
        else:
            runs.append(([index], is_rightward))
    return runs


def _advances(word: str) -> list[int]:
    return [advance_of(char, is_first=index == 0) for index, char in enumerate(word)]


def _is_rightward(char: str) -> bool:
    return unicodedata.bidirectional(char) in LTR_CLASSES


def _is_arabic(word: str) -> bool:
    return any("\u0590" <= char <= "\u08ff" for char in word)
