"""Numbers of several groups in text that runs from right to left: phone numbers, ranges, serial numbers.

The bidirectional algorithm (Unicode Standard Annex 9) orders the groups of "011 123 4567" from right to left there, and
those of "123-4567" behind Arabic letters, too: a minus only joins European digits (rule W4), and those behind Arabic
letters count as Arabic ones (rule W2). People write them from left to right all the same. Core layer; pure.
"""

from __future__ import annotations

import re

LEFT_TO_RIGHT_ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# No part may be looked through again and again: lines come from hostile files, and are read while the window waits.
_GROUPS = re.compile(r"(?<!\w)[+(]{0,3}\d(?:[\d \u00a0().+\-\u2212/]*\d)?(?!\w)")
_PART = re.compile(r"\S+")
_JOINED_BY_MINUS = re.compile(r"[+(]|\d[-\u2212]")
# What keeps its order by itself (rule W4): one number, also with points, commas, strokes and colons in it.
_PLAIN = re.compile(r"\d[\d.,/:\u00a0]*")
_BORDER = re.compile(r"[\t\n]")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15  # of a phone number (ITU-T E.164)


def without_isolates(text: str) -> str:
    """Return a text without the marks of isolated parts, as it is copied out of the window."""
    return text.translate(_ISOLATES)


def left_to_right_ranges(text: str) -> list[tuple[int, int]]:
    """Return begin and end of what must keep its order from left to right; empty for text that runs to the right.

    Args:
        text: Any text. Lines and cells (apart by tabs) without a letter are taken as a whole.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return []
    found: list[tuple[int, int]] = []
    start = 0
    for border in (*(match.start() for match in _BORDER.finditer(text)), len(text)):
        found += [(start + first, start + last) for first, last in ranges_of_line(text[start:border])]
        start = border + 1
    return found


def ranges_of_line(line: str) -> list[tuple[int, int]]:
    """Return the same for one line or cell of text that runs from right to left, with letters of it or without."""
    if not any(map(str.isdigit, line)):
        return []
    if not any(map(str.isalpha, line)):
        whole = line.strip()
        start = line.index(whole)
        return [] if _PLAIN.fullmatch(whole) else [(start, start + len(whole))]
    found: list[tuple[int, int]] = []
    letter, end = "", 0  # the last one before the number, and how far was looked for it
    for match in _GROUPS.finditer(line):
        letter = next(filter(str.isalpha, reversed(line[end : match.start()])), letter)
        end = match.end()
        if letter and not _RIGHT_TO_LEFT.match(letter):
            continue  # it goes with the letters before it, from left to right (rule W7)
        if _is_phone(match[0]):
            found.append(match.span())
            continue
        parts = (part.span() for part in _PART.finditer(line, *match.span()) if any(map(str.isdigit, part[0])))
        found += [(first, last) for first, last in parts if _JOINED_BY_MINUS.search(line, first, last)]
    return found


def isolated_numbers(text: str) -> str:
    """Return a text to be shown, with marks that keep the order of such numbers; the same where there are none."""
    pieces, end = [], 0
    for first, last in left_to_right_ranges(text):
        pieces += [text[end:first], LEFT_TO_RIGHT_ISOLATE, text[first:last], END_OF_ISOLATE]
        end = last
    return "".join((*pieces, text[end:])) if end else text


def _is_phone(text: str) -> bool:
    """Tell whether groups stand in the order of a phone number.

    A reader that turns lines by the algorithm gives a printed "011 123 4567" as "4567 123 011", which is turned again
    to be shown: only an order that cannot have been turned is kept.
    """
    groups = re.findall(r"\d+", text)
    is_long = _FEWEST_DIGITS <= sum(map(len, groups)) <= _MOST_DIGITS
    if not is_long or len(groups) < 2:
        return False
    if text.lstrip("(").startswith("+"):
        return True
    return int(groups[0][0]) == 0 and int(groups[-1][0]) != 0
