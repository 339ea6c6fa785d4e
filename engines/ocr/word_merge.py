"""Words of another script inside a line, taken from a second reading of the same line. Engines layer.

PP-OCRv6 reads a German sentence with Greek words well but for those words, of which it knows some letters; a Greek
reader reads these, and rubbish for the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.ocr.base import CharSpan, Reading
from engines.ocr.reading_quality import script_of_letter

_TRUSTED = 0.55  # mean confidence of a word; what a network makes of letters it does not know has less
_COVERED = 0.5  # of a word's width, from which on another word stands in its place


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
    def confidence(self) -> float:
        return sum(span.confidence for span in self.spans) / len(self.spans)

    def letters_of(self, script: str) -> int:
        return sum(script_of_letter(char) == script for span in self.spans for char in span.text)

    def is_covered_by(self, other: _Word) -> bool:
        common = min(self.end, other.end) - max(self.start, other.start)
        return common > _COVERED * (self.end - self.start)


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
    if not changed:
        return line
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
