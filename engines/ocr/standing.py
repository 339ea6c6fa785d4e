"""Which readings of lines stand as text, and which are stains, stamps and pictures. Engines layer."""

from __future__ import annotations

import unicodedata

from engines.ocr.base import Reading

MIN_CONFIDENCE = 0.5
"""Lines read with less are stains, stamps and pictures far more often than text (the threshold of RapidOCR)."""

_POINTED_LEAST = 0.35
"""What long lines of Hebrew and Arabic letters need.

Vowel points unsettle the networks about the letters, too: well read lines of pointed Arabic have .37 to .7. Of 200
lines in other scripts, lines on their head and pieces of photographs the networks of Hebrew and Arabic made 61 that
look like lines of theirs, with .29 at most. In Cyrillic, Greek and Thai the like reaches .6: those are left out.
"""

_POINTED = ("HEBREW", "ARABIC")  # first words of the names that Unicode gives to their letters
_FEWEST_LETTERS = 12
_SAME_SCRIPT = 0.9  # of the letters
_LETTERS = 0.8  # of all that shows but marks: noise is full of figures and signs


def stands(reading: Reading) -> bool:
    """Tell whether a reading is sure enough to be text; a line that is lost is worse than one that looks doubtful."""
    if reading.confidence >= MIN_CONFIDENCE:
        return True
    return reading.confidence >= _POINTED_LEAST and _is_line_of_pointed_script(reading.text)


def _is_line_of_pointed_script(text: str) -> bool:
    shown = [char for char in text if not char.isspace() and not unicodedata.category(char).startswith("M")]
    letters = [char for char in shown if char.isalpha()]
    if len(letters) < max(_FEWEST_LETTERS, _LETTERS * len(shown)):
        return False
    names = [unicodedata.name(char, "").partition(" ")[0] for char in letters]
    return any(names.count(script) >= _SAME_SCRIPT * len(letters) for script in _POINTED)
