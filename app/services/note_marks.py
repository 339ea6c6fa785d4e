"""Marks of notes, written raised, taken off what they stand behind. Services layer; pure functions on strings.

"83,190,556²" is the number 83,190,556 with a note, and "the bank³" is the bank. To Python's patterns a raised digit is
a letter, to NFKC it is a digit: either would make it a part of the word or number before it.
"""

from __future__ import annotations

import re

RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"
RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_TO_PLAIN = str.maketrans(RAISED_SIGNS, "0123456789+-=()")
_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = re.compile(
    # squares and cubes of units are a part of them
    r"(?P<unit>(?<![^\W\d_])(?:[kcdmµn]?m|ft|yd|mi|s)(?:[²³]|⁻[¹²³]))"
    # powers of ten: 10⁻³ always, 10³ behind a sign of multiplication
    rf"|(?P<power>(?<=(?<!\d)10)⁻[{_DIGITS}]+|(?<=[×·⋅∙]10)[{_DIGITS}]+|(?<=[×·⋅∙]\s10)[{_DIGITS}]+)"
    rf"|[{RAISED_SIGNS}]+|(?<=\d)[{RAISED_LETTERS}]"
)


def without_note_marks(text: str) -> str:
    """Return the text with spaces in place of raised marks, as long as it was.

    Units keep their squares and cubes; exponents of powers of ten become plain digits, so that 10⁶ and 10⁹ stay two
    values.
    """
    return text if text.isascii() else _RAISED.sub(_replaced, text)


def _replaced(match: re.Match[str]) -> str:
    if match["unit"]:
        return match[0]
    return match[0].translate(_TO_PLAIN) if match["power"] else " " * len(match[0])
