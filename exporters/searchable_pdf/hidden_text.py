"""Finds and takes out text that draws nothing (render mode 3) in a page's content: the layer of an earlier reader.

Exporters layer; bytes in, bytes out. Only operators that show hidden text are cut; every other byte stays, so the page
looks the same. Syntax: ISO 32000-1, 7.2 (tokens), 7.8.2 (content streams), 8.9.7 (inline images), 9.3.6 (render mode).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_TOKEN = re.compile(
    rb"""[\0\t\n\f\r ]+ | %[^\r\n]*                      # blanks, comment
    | (?P<string>\() | <[0-9A-Fa-f\0\t\n\f\r ]*>         # strings
    | << | >> | [\[\]{}] | /[^\0\t\n\f\r ()<>\[\]{}/%]*  # delimiters, name
    | (?P<word>[^\0\t\n\f\r ()<>\[\]{}/%]+)              # number or operator
    """,
    re.VERBOSE,
)
_STRING_PART = re.compile(rb"\\.|[()]", re.DOTALL)
_IMAGE_DATA = re.compile(rb"ID[\0\t\n\f\r ].*?[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)", re.DOTALL)
_NUMBER = re.compile(rb"[+-]*[0-9.][0-9.+-]*\Z")
_CONSTANTS = frozenset((b"true", b"false", b"null"))

_HIDDEN = 3
_SHOWING = frozenset((b"Tj", b"TJ", b"'", b'"'))
_PAINTING = frozenset((
    b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"BI", b"EI", b"d0", b"d1",
))  # fmt: skip


class _SyntaxError(Exception):
    """The content cannot be read safely."""


def without_hidden_text(content: bytes, is_hidden_form: Callable[[str], bool] = lambda name: False) -> bytes | None:
    """Return the content without its hidden text; None where it has none or cannot be read safely.

    A text object that mixes hidden and visible text is left alone, as its visible part may stand where the hidden
    part's pen ended.

    Args:
        content: The decoded content streams of a page, joined by line feeds.
        is_hidden_form: Tells by its resource name whether a form holds nothing but hidden text; its use is cut then.
    """
    try:
        cuts = list(_cuts(content, is_hidden_form))
    except _SyntaxError:
        return None
    if not cuts:
        return None
    out, at = bytearray(), 0
    for start, end, replacement in cuts:
        out += content[at:start] + replacement
        at = end
    return bytes(out + content[at:])


def is_only_hidden_text(content: bytes, is_hidden_form: Callable[[str], bool] = lambda name: False) -> bool:
    """Tell whether a content stream shows hidden text, itself or by forms that do, and paints nothing."""
    mode, modes = 0, list[int]()
    shows = False
    try:
        for operator, operands, _, _ in _operators(content):
            if operator == b"Do" and operands and is_hidden_form(operands[-1][1:].decode("latin-1")):
                shows = True
            elif operator in _PAINTING:
                return False
            mode, modes = _next_mode(operator, operands, mode, modes)
            if operator in _SHOWING:
                shows = True
                if mode != _HIDDEN:
                    return False
    except _SyntaxError:
        return False
    return shows


def _cuts(content: bytes, is_hidden_form: Callable[[str], bool]) -> Iterator[tuple[int, int, bytes]]:
    mode, modes = 0, list[int]()
    pending: list[tuple[int, int, bytes]] = []
    has_visible = False
    for operator, operands, start, end in _operators(content):
        mode, modes = _next_mode(operator, operands, mode, modes)
        if operator == b"BT":
            pending, has_visible = [], False
        elif operator in _SHOWING:
            has_visible = has_visible or mode != _HIDDEN
            pending.append((start, end, _without_showing(operator, operands)))
        elif operator == b"ET":
            if not has_visible:
                yield from pending
            pending = []
        elif operator == b"Do" and operands and is_hidden_form(operands[-1][1:].decode("latin-1")):
            yield start, end, b""


def _without_showing(operator: bytes, operands: list[bytes]) -> bytes:
    """Return what is left of an operator when it shows nothing."""
    if operator == b"'":
        return b"T*"
    if operator == b'"' and len(operands) >= 2:
        return operands[0] + b" Tw " + operands[1] + b" Tc T*"
    return b""


def _next_mode(operator: bytes, operands: list[bytes], mode: int, modes: list[int]) -> tuple[int, list[int]]:
    if operator == b"q":
        return mode, [*modes, mode]
    if operator == b"Q":
        return (modes[-1], modes[:-1]) if modes else (mode, modes)
    if operator == b"Tr" and operands:
        try:
            return int(float(operands[-1])), modes
        except ValueError:
            raise _SyntaxError from None
    return mode, modes


def _operators(content: bytes) -> Iterator[tuple[bytes, list[bytes], int, int]]:
    """Yield (operator, operands, start of the first operand, end of the operator)."""
    at, start = 0, -1
    operands: list[bytes] = []
    while at < len(content):
        match = _TOKEN.match(content, at)
        if match is None:
            raise _SyntaxError
        end = _string_end(content, at) if match.group("string") else match.end()
        token = content[at:end]
        word = match.group("word")
        if token.isspace() or token[:1] in (b"%", b"\0"):
            at = end
            continue
        if start < 0:
            start = at
        at = end
        if word is None or _NUMBER.match(word) or word in _CONSTANTS:
            operands.append(token)
            continue
        if word == b"ID":
            image = _IMAGE_DATA.match(content, end - len(word))
            if image is None:
                raise _SyntaxError
            at = image.end()
        yield word, operands, start, at
        operands, start = [], -1


def _string_end(content: bytes, at: int) -> int:
    depth = 0
    for match in _STRING_PART.finditer(content, at):
        if match.group() == b"(":
            depth += 1
        elif match.group() == b")":
            depth -= 1
            if depth == 0:
                return match.end()
    raise _SyntaxError
