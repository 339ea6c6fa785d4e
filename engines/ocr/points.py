"""Vowel points: marks over and under letters that Hebrew, Arabic and Syriac mostly do without. Engines layer."""

from __future__ import annotations

import unicodedata

# Thaana lies between them in Unicode and is left out: its vowel signs are part of every word, as in Indic scripts.
_HEBREW = range(0x0591, 0x05C8)
_ARABIC = (range(0x0610, 0x061B), range(0x064B, 0x0660), range(0x0670, 0x0671), range(0x06D6, 0x06EE))
_SYRIAC = range(0x0730, 0x074B)
_POINTED = (_HEBREW, *_ARABIC, _SYRIAC)


def is_point(text: str) -> bool:
    """Tell whether a text is vowel points and nothing else; False for an empty one."""
    return bool(text) and all(
        unicodedata.category(char) == "Mn" and any(ord(char) in part for part in _POINTED) for char in text
    )
