"""Text out of a bar code made harmless to show and to write: nothing in it steers a terminal, a page or a reader.

Engines layer; pure functions.
"""

from __future__ import annotations

import unicodedata

_LONGEST_LINE = 8000
"""Characters; the largest standard code holds 7089 digits (QR version 40-L, ISO/IEC 18004)."""

_JOINERS = "\u200c\u200d"  # of Arabic and Indic spelling; invisible, and they steer nothing
_ESCAPED_CATEGORIES = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def safe_lines(text: str) -> list[str]:
    r"""Return the lines of a code's text that hold anything, NFC, with characters that steer escaped.

    Control characters, bidirectional overrides, zero-width and unassigned characters become ``\x1d`` or ``\u202e``; a
    tab becomes a space. A backslash stays, so that the text is for people and not meant to be turned back.
    """
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [safe for line in lines if (safe := "".join(map(_safe, line.replace("\t", " ")[:_LONGEST_LINE])).strip())]


def hexadecimal(raw: bytes) -> str:
    """Return bytes that are no text as digits: ``0x00ff``."""
    return "0x" + raw.hex()


def _safe(char: str) -> str:
    if char in _JOINERS or unicodedata.category(char) not in _ESCAPED_CATEGORIES:
        return char
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
