"""One spelling for what networks write in two ways, so that texts compare and can be searched.

Engines layer. NFC leaves these apart, for Unicode gives them no canonical equivalence; readers see no difference.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from engines.ocr.base import CharSpan

_JOINERS = "\u200c\u200d"
_TONE_MARKS = "\u0e48\u0e49\u0e4a\u0e4b\u0ec8\u0ec9\u0eca\u0ecb"
# Nikhahit and aa, with or without a tone mark between: the vowel am of Thai and Lao is written with one character.
_AM = {("\u0e4d", "\u0e32"): "\u0e33", ("\u0ecd", "\u0eb2"): "\u0eb3"}
_ETHIOPIC_WORD_SPACE, _ETHIOPIC_FULL_STOP = "\u1361", "\u1362"  # two of the one look like the other

# Forms of Greek letters that Unicode keeps for formulas: in old prints they are ordinary letters of words, and a search
# for the word must find it. The micro sign is what some data of Tesseract write for mu.
_GREEK_FORMS = str.maketrans("\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u00b5", "βθφπκρεμ")


# Typewriters have one key for the figure one and the letter l, and prints set both alike. Before an apostrophe and the
# begin of a word that an article is shortened before (French, Italian, Catalan), it is the article.
_APOSTROPHES = "'’"
_SHORTENED_BEFORE = frozenset("aeiouyh")
_OPENING = "(«[“„"  # straight quotes may as well close: "the '1'is"
_WORD_LETTERS = 2  # behind the apostrophe; fewer may be an abbreviation of a measure


def spelled(spans: Sequence[CharSpan]) -> list[CharSpan]:
    """Return the characters of a line in the usual spelling and in NFC, marks in one span with their base.

    Args:
        spans: In logical order, marks in spans of their own or not.
    """
    found: list[CharSpan] = []
    for span in spans:
        before = found[-1] if found else None
        if before is None or before.text.isspace():
            found.append(span)
        elif belongs_to_base(span.text):
            found[-1] = merged(before, span, before.text + span.text)
        elif (composed := _with_am(before.text, span.text)) is not None:
            found[-1] = merged(before, span, composed)
        elif before.text == span.text == _ETHIOPIC_WORD_SPACE:
            found[-1] = merged(before, span, _ETHIOPIC_FULL_STOP)
        else:
            found.append(span)
    found = [span if span.text.isascii() else _in_nfc(span) for span in found]
    return [_shortened_article(found, i) or _letter_of_word(found, i) for i in range(len(found))]


def belongs_to_base(text: str) -> bool:
    """Tell whether a character combines with the one before it."""
    return unicodedata.category(text[0]).startswith("M") or text[0] in _JOINERS


def merged(first: CharSpan, second: CharSpan, text: str) -> CharSpan:
    """Return one span with that text in place of both."""
    return CharSpan(
        text,
        min(first.start, second.start),
        max(first.end, second.end),
        min(first.confidence, second.confidence),
    )


def _in_nfc(span: CharSpan) -> CharSpan:
    text = unicodedata.normalize("NFC", span.text)
    return span if text == span.text else replace(span, text=text)


def _letter_of_word(spans: Sequence[CharSpan], i: int) -> CharSpan:
    """Return a character, in its usual form where it is a Greek letter with another one beside it."""
    span = spans[i]
    text = span.text.translate(_GREEK_FORMS) if not span.text.isascii() else span.text
    if text == span.text or not any(
        _is_greek(other.text) for other in (*spans[max(0, i - 1) : i], *spans[i + 1 : i + 2])
    ):
        return span
    return replace(span, text=text)


def _shortened_article(spans: Sequence[CharSpan], i: int) -> CharSpan | None:
    """Return the letter l for a figure one that can only be a shortened article ("1'homme"), None for all else."""
    if spans[i].text != "1" or i + 1 >= len(spans) or spans[i + 1].text not in _APOSTROPHES:
        return None
    behind = [span.text for span in spans[i + 2 : i + 2 + _WORD_LETTERS]]
    if len(behind) < _WORD_LETTERS or not all(text.isalpha() for text in behind):
        return None
    is_begin = i == 0 or spans[i - 1].text.isspace() or spans[i - 1].text in _OPENING
    first = unicodedata.normalize("NFD", behind[0])[0].lower()
    return replace(spans[i], text="l") if is_begin and first in _SHORTENED_BEFORE else None


def _is_greek(text: str) -> bool:
    return "\u0370" <= text[:1] <= "\u03ff" or "\u1f00" <= text[:1] <= "\u1fff"


def _with_am(cluster: str, vowel: str) -> str | None:
    base = cluster.rstrip(_TONE_MARKS)
    am = _AM.get((base[-1:], vowel[0]))
    return base[:-1] + cluster[len(base) :] + am + vowel[1:] if am is not None else None
