"""How well a line was read, as far as the reading itself tells: for comparing readers. Engines layer."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence

from core.page_source import Pixels
from engines.ocr.base import Reading

_FEWEST_LETTERS = 0.6
"""Letters for each line height of a crop's width. Print has 1 (Han) to 2.5; a network that does not know the script
leaves out most letters and is sure of the rest: PP-OCRv6 reads Russian as "C 20." with confidence .95."""

# First words of the names that Unicode gives to letters which readers of Latin know a few of.
_LETTER_NAMES = {"GREEK": "Grek", "CYRILLIC": "Cyrl"}
_FIRST_FOREIGN = 0x370
FEWEST_FOREIGN = 3  # letters of another script in a line: "α" and "μm" stand in texts of all scripts
_DOUBTFUL_WORD = 0.5
_SHORTEST_WORD = 3  # letters
_LETTER_IN_USE = 0.01  # of a text's letters, and
_FEWEST_IN_USE = 3  # so many times: rarer ones are misread letters
_KEPT_SHARE = (
    1 / 3
)  # of their number, in another reading of the same lines; a reader without the letter guesses at others


def legibility(reading: Reading, crop: Pixels) -> float:
    """Return how well a line reads, 0..1: the confidence, less where the text is too short for its picture.

    Args:
        reading: What was read.
        crop: The (h, w, 3) picture it was read in.
    """
    height, width = crop.shape[:2]
    letters = sum(not char.isspace() for char in reading.text)
    wanted = max(1.0, _FEWEST_LETTERS * int(width) / max(1, int(height)))
    share: float = min(1.0, letters / wanted)
    return reading.confidence * share


def sample_legibility(lines: Sequence[tuple[Reading, Pixels]]) -> float:
    """Return how well lines read together, each weighing by its length; 0 without lines."""
    weights = [crop.shape[1] / max(1, crop.shape[0]) for _, crop in lines]
    total = sum(weights)
    found = sum(legibility(reading, crop) * weight for (reading, crop), weight in zip(lines, weights, strict=True))
    return found / total if total else 0.0


def scripts_of_letters(text: str, *, at_least: float = FEWEST_FOREIGN) -> tuple[str, ...]:
    """Return the scripts beside Latin that some letters of a text are of, as far as readers of Latin know such letters.

    Args:
        text: What was read.
        at_least: Letters of a script that make it count.

    Returns:
        ISO 15924 codes, the commonest first.
    """
    found = Counter(script for char in text if (script := script_of_letter(char)) is not None)
    return tuple(script for script, count in found.most_common() if count >= at_least)


def script_of_letter(char: str) -> str | None:
    """Return the script beside Latin that a letter is of, None for all but those that readers of Latin know some of."""
    if ord(char) < _FIRST_FOREIGN or not char.isalpha():
        return None
    return _LETTER_NAMES.get(unicodedata.name(char, "").partition(" ")[0])


def loses_letters(before: str, after: str) -> bool:
    """Tell whether another reading of the same lines misses a letter that the first has all over.

    A reader of one language writes the nearest letter that it knows, and is sure of it: with the data of Russian "ӧ"
    becomes "б", and no confidence tells.

    Args:
        before: What a reader of more letters read.
        after: What the other read.
    """
    first, second = (Counter(char for char in text.lower() if char.isalpha()) for text in (before, after))
    fewest = max(_FEWEST_IN_USE, _LETTER_IN_USE * sum(first.values()))
    return any(count >= fewest and second[char] < _KEPT_SHARE * count for char, count in first.items())


def has_doubtful_word(reading: Reading) -> bool:
    """Tell whether a word of some letters was read with little confidence."""
    word: list[float] = []
    for span in reading.spans:
        if not span.text.isspace():
            word.append(span.confidence)
            continue
        if _is_doubtful(word):
            return True
        word = []
    return _is_doubtful(word)


def _is_doubtful(word: Sequence[float]) -> bool:
    return len(word) >= _SHORTEST_WORD and sum(word) / len(word) < _DOUBTFUL_WORD
