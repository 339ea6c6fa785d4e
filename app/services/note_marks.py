"""Marks of notes, written raised, told from what they stand behind. Services layer; pure functions on strings.

"83,190,556²" is the number 83,190,556 with a note, and "the bank³" is the bank. To Python's patterns a raised digit is
a letter, to NFKC it is a digit: either would make it a part of the word or number before it.
"""

from __future__ import annotations

import re

from core.raised import PLAIN_SIGNS, RAISED_DIGITS, RAISED_LETTERS, RAISED_SIGNS

_TO_PLAIN = str.maketrans(RAISED_SIGNS, PLAIN_SIGNS)
_RAISED = re.compile(
    # squares and cubes of units, and of whatever stands behind a number, are a part of them
    r"(?P<unit>(?<![^\W\d_])(?:[kcdmµμn]?m|ft|yd|mi|s)(?:[²³]|⁻[¹²³])|(?<=\d)\s?[A-Za-zµμΩ]{1,4}[²³])"
    # powers of ten: 10⁻³ always, 10³ behind a sign of multiplication
    rf"|(?P<digits>(?<=(?<!\d)10)⁻[{RAISED_DIGITS}]+|(?<=[×·⋅∙]10)[{RAISED_DIGITS}]+|(?<=[×·⋅∙]\s10)[{RAISED_DIGITS}]+"
    # upper halves of fractions, cents, isotopes
    rf"|[{RAISED_DIGITS}]+(?=[/⁄])|(?<=\d[.,:])[{RAISED_DIGITS}]{{2}}(?![{RAISED_DIGITS}])|[{RAISED_DIGITS}]{{2,3}}(?=[A-Z][a-z]?\b))"
    rf"|[{RAISED_SIGNS}]+(?:[,–][{RAISED_SIGNS}]+)*|(?<=\d)[{RAISED_LETTERS}]+(?:,[{RAISED_LETTERS}]+)*"
)


def without_note_marks(text: str) -> str:
    """Return the text with spaces in place of raised marks, as long as it was.

    Units keep their squares and cubes; exponents of powers of ten, upper halves of fractions, cents and numbers of
    isotopes become plain digits, so that 10⁶ and 10⁹ stay two values.
    """
    return text if text.isascii() else _RAISED.sub(_replaced, text)


def bare_text(text: str) -> tuple[str, list[int]]:
    """Return the text without raised marks, and the place of each of its characters in the text given."""
    blanked = without_note_marks(text)
    places = [at for at, char in enumerate(blanked) if char != " " or text[at] == " "]
    return "".join([blanked[at] for at in places]), places


def note_marks(text: str) -> list[str]:
    """Return the raised marks of a text in order, in plain signs; not those of units, exponents and the like."""
    if text.isascii():
        return []
    found = (match for match in _RAISED.finditer(text) if not match["unit"] and not match["digits"])
    return [match[0].translate(_TO_PLAIN) for match in found]


def _replaced(match: re.Match[str]) -> str:
    if match["unit"]:
        return match[0]
    return match[0].translate(_TO_PLAIN) if match["digits"] else " " * len(match[0])
