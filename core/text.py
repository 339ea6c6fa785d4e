"""Joining lines of text into running text. Core layer; pure functions on strings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SPACELESS_RANGES = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x31FF),  # CJK radicals, punctuation, kana, bopomofo
    (0x3400, 0x9FFF),  # CJK ideographs
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFF00, 0xFFEF),  # full-width forms
    (0x20000, 0x3FFFF),  # ideographs of the supplementary planes
)
_HYPHENS = "-\u2010\u00ad\u00ac\u2e17"
# After a hyphen these begin the second half of an ellipsis ("Vor- und Nachteile", "pre- or post-war").
_CONJUNCTIONS = frozenset("and or nor to und oder bis et ou y o e u och eller en of i a".split())  # noqa: SIM905

_SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """Return text that UTF-8 can hold: pairs of surrogates become their character, halves of pairs U+FFFD."""
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def is_spaceless(char: str) -> bool:
    """Tell whether the character belongs to a script that writes no spaces between words."""
    code = ord(char)
    return any(low <= code <= high for low, high in _SPACELESS_RANGES)


def join_lines(lines: Iterable[tuple[str, bool]], *, keep_breaks: bool = False) -> str:
    """Join lines to running text.

    Args:
        lines: Pairs of (text, is_hyphenated). Where the flag is set, the hyphen at the end is dropped and the next line
            follows without a space.
        keep_breaks: Put a line break between lines instead of a space.

    Returns:
        The text in NFC. No space is put between two characters of scripts that write none.
    """
    return join_with_ends(lines, keep_breaks=keep_breaks)[0]


def join_with_ends(lines: Iterable[tuple[str, bool]], *, keep_breaks: bool = False) -> tuple[str, list[int]]:
    """Join lines like ``join_lines`` and tell where each of them ends.

    Returns:
        The text, and for each line the number of characters up to and with it.
    """
    out = ""
    ends: list[int] = []
    glue_next = False
    for raw, is_hyphenated in lines:
        text = raw.strip()
        if text:
            out = _joined(out, text, glue=glue_next, keep_breaks=keep_breaks)
            glue_next = is_hyphenated and out[-1] in _HYPHENS
            if glue_next:
                out = out[:-1]
        ends.append(len(out))
    result = unicodedata.normalize("NFC", out)
    if len(result) != len(out):  # rare, for the parts are in NFC themselves
        ends = [len(unicodedata.normalize("NFC", out[:end])) for end in ends]
    return result, ends


def _joined(out: str, text: str, *, glue: bool, keep_breaks: bool) -> str:
    if not out or glue:
        return out + text
    if keep_breaks:
        return out + "\n" + text
    if (is_spaceless(out[-1]) and is_spaceless(text[0])) or _is_compound(out, text):
        return out + text
    return out + " " + text


def _is_compound(before: str, after: str) -> bool:
    """Tell whether the line end fell behind the hyphen of a compound, which stays and takes no space."""
    if len(before) < 2 or before[-1] not in "-\u2010" or not before[-2].isalnum() or not after[0].isalnum():
        return False
    return after.split()[0].lower() not in _CONJUNCTIONS


# Characters that turn the order of what follows (Unicode's Bidi_Control): with one, "txt.exe" is shown as "exe.txt".
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REPLACEMENT = "\ufffd"


def shown_name(name: str) -> str:
    """Return a name of a file for one line of a list or a title.

    Names may hold any character. Those that break the line, turn its order, or stand for bytes that are no text are
    shown as what they are: control characters by their pictures (U+2400 and on), the others by U+FFFD.
    """
    return name if name.isprintable() else "".join(map(_shown, name))


def _shown(char: str) -> str:
    if char.isprintable() or char == " ":
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    kind = unicodedata.category(char)
    is_wrong = kind in ("Cc", "Cs", "Zl", "Zp") or char in _TURNING
    return _REPLACEMENT if is_wrong else char
