"""Making text fit for a file: characters that no format can hold are taken out, line ends are made one kind.

Exporters layer; pure functions on strings.
"""

from __future__ import annotations

import re

from core.text import without_surrogates

# Control characters but tab and line feed, halves of surrogate pairs, and the code points that Unicode calls
# non-characters at the end of the first plane: XML 1.0 forbids all of them but U+007F..U+009F, and nobody prints those.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNIT_SEPARATOR = "\x1f"


def printable(text: str) -> str:
    """Return the text without control characters, with line feeds as the only line ends. Tabs stay."""
    text = _LINE_END.sub("\n", text).replace(_UNIT_SEPARATOR, " ")
    return _FORBIDDEN.sub("", without_surrogates(text))


def text_lines(text: str) -> list[str]:
    """Return the printable text's lines, without white space around them and without empty ones."""
    return [stripped for line in printable(text).split("\n") if (stripped := line.strip())]


def single_line(text: str) -> str:
    """Return the printable text on one line."""
    if text.isascii() and text.isprintable():  # the cells of a table, nearly all of them
        return text.strip()
    return " ".join(text_lines(text))
