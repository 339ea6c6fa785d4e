"""Words of a line taken from a second reading of the same line. Engines layer.

PP-OCRv6 reads a German sentence with Greek words well but for those words, of which it knows some letters; a Greek
reader reads these, and rubbish for the rest. Of Latin letters it lacks some, too ("ĉ", "þ", "ť"), and writes the
nearest it knows, or none, often without doubt; data of Tesseract that has them is sure of the whole word then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.ocr.base import CharSpan, Reading
from engines.ocr.reading_quality import script_of_letter

_TRUSTED = 0.55  # mean confidence of a word; what a network makes of letters it does not know has less
_COVERED = 0.5  # of a word's width, from which on another word stands in its place
_TOUCHED = 0.3  # of a word's width, from which on it stands for a part of another
_SURE_OF_ALL = 0.8  # least confidence of the characters of a word that holds letters which the first reading lacks
_SURER = 0.9  # the same of any other word, where the first reading doubts one of its characters:
_DOUBTED = 0.8
_LETTER_SIGNS = "\u02bb\u02bc\u2018\u2019"  # letters of Hawaiian, Uzbek, Navajo and others, as they are printed


@dataclass(frozen=True, slots=True)
class _Word:
    spans: tuple[CharSpan, ...]

    @property
    def start(self) -> float:
        return min(span.start for span in self.spans)

    @property
    def end(self) -> float:
        return max(span.end for span in self.spans)

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    @property
    def confidence(self) -> float:
        return sum(span.confidence for span in self.spans) / len(self.spans)

    @property
    def least_confidence(self) -> float:
        return min(span.confidence for span in self.spans)

    def letters_of(self, script: str) -> int:
        return sum(script_of_letter(char) == script for span in self.spans for char in span.text)

    def is_covered_by(self, other: _Word) -> bool:
        common = min(self.end, other.end) - max(self.start, other.start)
        return common > _COVERED * (self.end - self.start)

    def overlaps(self, other: _Word) -> bool:
        common = min(self.end, other.end) - max(self.start, other.start)
        return common > _TOUCHED * (self.end - self.start)


def with_words_of(script: str, line: Reading, second: Reading) -> Reading:
    """Return a line with the words that are of a script as a reader of that script reads them.

    Args:
        script: ISO 15924 code of a script that runs to the right.
        line: The line as it was read first.
        second: The same crop read by a reader of the script.

    Returns:
        ``line`` itself where no word is better in ``second``.
    """
    words = _words(line.spans)
    changed = False
    for word in _words(second.spans):
        if word.confidence < _TRUSTED or 2 * word.letters_of(script) <= len(word.spans):
            continue
        replaced = [old for old in words if old.is_covered_by(word)]
        # Its letters in the first reading tell more than the confidence: most of them are taken for Latin ones.
        if any(old.letters_of(script) or old.confidence < word.confidence for old in replaced):
            words = [*(old for old in words if old not in replaced), word]
            changed = True
    return _joined(words) if changed else line


def with_surer_words(line: Reading, second: Reading) -> Reading:
    """Return a line with the words that a second reader of the same script is sure of and that hold letters it lacks.

    Measured on pages of 30 languages in Latin letters: of 615 errors 68 went, and none came on any page.

    Args:
        line: The line as it was read first.
        second: The same crop read by a reader that knows more letters.

    Returns:
        ``line`` itself where no word is better in ``second``.
    """
    words, others = _words(line.spans), _words(second.spans)
    changed = False
    for word in others:
        replaced = [old for old in words if old.is_covered_by(word)]
        text = "".join(old.text for old in replaced)
        # Fewer letters than before are a word cut short; what other words stand for in part is no word for word.
        if not replaced or text == word.text or len(word.text) < len(text) - 1:
            continue
        if any(other is not word and other.overlaps(old) for other in others for old in replaced):
            continue
        new, lost = letters_beyond_ascii(word.text), letters_beyond_ascii(text)
        gained, missed = new - lost, lost - new
        doubt = min(old.least_confidence for old in replaced)
        knows_more = bool(gained) and len(gained) >= len(missed) and word.least_confidence >= _SURE_OF_ALL
        is_surer = not missed and doubt < _DOUBTED and word.least_confidence >= _SURER
        if knows_more or is_surer:
            words = [*(old for old in words if old not in replaced), word]
            changed = True
    return _joined(words) if changed else line


def letters_beyond_ascii(text: str) -> frozenset[str]:
    """Return the letters of a text that are not among a to z, lower case."""
    return frozenset(char for char in text.lower() if not char.isascii() and (char.isalpha() or char in _LETTER_SIGNS))


def _joined(words: Sequence[_Word]) -> Reading:
    spans: list[CharSpan] = []
    for word in sorted(words, key=lambda w: w.start):
        if spans:
            spans.append(CharSpan(" ", spans[-1].end, max(spans[-1].end, word.start), 1.0))
        spans.extend(word.spans)
    told = [span.confidence for span in spans if not span.text.isspace()]
    return Reading("".join(span.text for span in spans), sum(told) / len(told), tuple(spans))


def _words(spans: Sequence[CharSpan]) -> list[_Word]:
    words: list[list[CharSpan]] = [[]]
    for span in spans:
        if span.text.isspace():
            words.append([])
        else:
            words[-1].append(span)
    return [_Word(tuple(word)) for word in words if word]
