"""Escaping text so that Markdown shows it as it is, with as few backslashes as that takes.

Exporters layer; pure functions on strings. The rules are those of CommonMark 0.31 and of GitHub's tables,
strike-through and dollar formulas.
"""

from __future__ import annotations

import re

# Always special, wherever they stand.
_ALWAYS = re.compile(r"[\\`*]")
_ANY_MARKUP = re.compile(r"[\\`*_\[\]<>&~$!]")
# "<" that could open a tag, a comment or an address in angle brackets; "&" that begins a character reference.
_TAG_OPEN = re.compile(r"<(?=[A-Za-z/!?])")
_REFERENCE = re.compile(r"&(?=#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]*;)")
# "]" that could end a link's text or a definition's name. Without it no bracket before it means anything, as this
# exporter defines no link targets.
_LINK_END = re.compile(r"\](?=[(\[:])")
# "_" inside a word can neither open nor close emphasis.
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
# A dollar that may open a formula stands before a sign that is no space, one that may close it after such a sign and
# before no digit.
_DOLLAR_PAIR = re.compile(r"\$\$|\$(?=\S)(?=.*\S\$(?!\d))", re.DOTALL)

# What makes the start of a line more than text.
_BLOCK_START = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|[-|:][-|:\s]*$)")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|$)", re.ASCII)
_TASK_START = re.compile(r"\[(?=[ xX]\]\s)")
_CLOSING_HASHES = re.compile(r"(^|\s)(#+)$")


def escape_inline(text: str) -> str:
    """Escape what has a meaning anywhere in a line. The start of a line needs ``escape_line_start`` beside it."""
    text = _ALWAYS.sub(r"\\\g<0>", text)
    if "<" in text:
        text = _TAG_OPEN.sub(r"\<", text)
    if "&" in text:
        text = _REFERENCE.sub(r"\&", text)
    if "]" in text:
        text = _LINK_END.sub(r"\]", text)
    if "_" in text:
        text = _UNDERSCORE.sub(r"\_", text)
    if text.count("~") > 1:
        text = text.replace("~", r"\~")
    if "$" in text and _DOLLAR_PAIR.search(text):
        text = text.replace("$", r"\$")
    return text


def escape_line_start(line: str) -> str:
    """Escape what would make a line begin a heading, list, quotation, rule or table.

    Args:
        line: One line without white space around it, after ``escape_inline``.
    """
    if _BLOCK_START.match(line):
        return "\\" + line
    line = _NUMBER_START.sub(r"\1\\\2", line, count=1) if _NUMBER_START.match(line) else line
    return "\\" + line if _TASK_START.match(line) else line


def escape_lines(lines: list[str]) -> list[str]:
    """Escape the lines of one block. What pairs up may do so over line ends, so they are looked at together."""
    return [escape_line_start(line) for line in escape_inline("\n".join(lines)).split("\n")]


def escape_heading(line: str) -> str:
    """Escape the text of a ``#`` heading, whose end may not look like closing number signs."""
    return _CLOSING_HASHES.sub(r"\1\\\2", escape_inline(line))


def escape_alt(line: str) -> str:
    """Escape the description of a picture: whatever means anything between its brackets."""
    return _ANY_MARKUP.sub(r"\\\g<0>", line)


def escape_cell(line: str) -> str:
    """Escape the text of a table cell."""
    return escape_inline(line).replace("|", r"\|")


def safe_latex(latex: str) -> str:
    """Return the source of a formula on one line that stays inside its dollars and opens no HTML tag."""
    without_comments = (re.sub(r"(?<!\\)((?:\\\\)*)%.*", r"\1", line) for line in latex.splitlines())
    line = " ".join(" ".join(without_comments).split())
    # Dollars end the formula, and so would a backslash that takes the closing dollar with it.
    line = re.sub(r"(?<!\\)((?:\\\\)*)(?:\$|\\$)", r"\1", line)
    return re.sub(r"<(?=[A-Za-z/!?])", "< ", line)
