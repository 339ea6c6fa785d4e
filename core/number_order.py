"""Numbers of several groups in text that runs from right to left: phone numbers, ranges, serial numbers.

The bidirectional algorithm (Unicode Standard Annex 9) orders the groups of "011 123 4567" from right to left there, and
those of "123-4567" behind Arabic letters, too: a minus only joins European digits (rule W4), and those behind Arabic
letters count as Arabic ones (rule W2). People write them from left to right all the same. Core layer; pure.
"""

from __future__ import annotations

import itertools
import re

LEFT_TO_RIGHT_ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# No part may be looked through again and again: lines come from hostile files, and are read while the window waits.
_GROUPS = re.compile(r"(?<!\w)[+(]{0,3}\d(?:[\d \u00a0().+\-\u2212/:,]*\d)?(?!\w)")
_BETWEEN_NUMBERS = re.compile(r"[:,]\s|\s[-\u2212/]\s")
_SIGN = re.compile(r"[:,](?!\d\d(?!\S))")  # but for that of "09:05"
_PART = re.compile(r"\S+")
_JOINED_BY_MINUS = re.compile(r"[+(]|\d[-\u2212]")
# What keeps its order by itself (rule W4): one number, also with points, commas, strokes and colons in it.
_PLAIN = re.compile(r"\d[\d.,/:\u00a0]*")
_BORDER = re.compile(r"[\t\n]")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15  # of a phone number (ITU-T E.164)
_BEGINS_WITH_NIL = re.compile(r"\(?\d(?!\d)")
_NOT_IN_PHONES = re.compile(r"[:,]|  |\u00a0\u00a0")
_DATE_OR_AMOUNT = re.compile(
    r"\d{1,2}([./-])\d{1,2}\1\d{4}|\d{1,2}([./])\d{1,2}\2\d{2}|\d{4}([./-])\d{1,2}\3\d{1,2}|\d+\.\d{1,2}"
)


def without_isolates(text: str) -> str:
    """Return a text without the marks of isolated parts, as it is copied out of the window."""
    return text.translate(_ISOLATES)


def has_leftward_letters(text: str) -> bool:
    """Tell whether a text has letters that run from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def left_to_right_ranges(text: str) -> list[tuple[int, int]]:
    """Return begin and end of what must keep its order from left to right; empty for text that runs to the right.

    Args:
        text: Any text. Lines and cells (apart by tabs) without a letter are taken as a whole.
    """
    if not has_leftward_letters(text):
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
        for span in _numbers(line, match.span()):
            if _is_phone(line[slice(*span)]):
                found.append(span)
                continue
            parts = (_without_open_bracket(line, part.span()) for part in _PART.finditer(line, *span))
            found += [part for part in parts if _JOINED_BY_MINUS.search(line, *part)]
    return found


def phone_ranges(printed: str) -> list[tuple[int, int]]:
    """Return begin and end of the phone numbers of several groups in a line as its ink stands, from left to right.

    Those that are found keep their order when the line is turned into the order of reading; ``left_to_right_ranges``
    finds them again in what comes of that, unless further figures stand right beside them then. Columns of figures are
    not: a phone number begins with "+" or with
    a zero and further digits.
    """
    spans = (span for match in _GROUPS.finditer(printed) for span in _numbers(printed, match.span()))
    return [span for span in spans if _is_phone(text := printed[slice(*span)]) and not _BEGINS_WITH_NIL.match(text)]


def isolated_numbers(text: str) -> str:
    """Return a text to be shown, with marks that keep the order of such numbers; the same where there are none."""
    pieces, end = [], 0
    for first, last in left_to_right_ranges(text):
        pieces += [text[end:first], LEFT_TO_RIGHT_ISOLATE, text[first:last], END_OF_ISOLATE]
        end = last
    return "".join((*pieces, text[end:])) if end else text


def _numbers(line: str, whole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the numbers that groups make, for example of "011 123 4567 / 011 123 4568" the two."""
    if _is_phone(line[slice(*whole)]):
        return [_without_open_bracket(line, whole)]
    borders = [place for between in _BETWEEN_NUMBERS.finditer(line, *whole) for place in between.span()]
    ends = (whole[0], *borders, whole[1])
    spans = [part for span in zip(ends[::2], ends[1::2], strict=True) for part in _phones_beside_signs(line, span)]
    return [_without_open_bracket(line, span) for span in spans]


def _phones_beside_signs(line: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Part "2:011 123 4567" where one of the parts is a phone number; a time, "8:30-14:00", stays whole."""
    if _is_phone(line[slice(*span)]):
        return [span]
    ends = [span[0] - 1, *(sign.start() for sign in _SIGN.finditer(line, *span)), span[1]]
    parts = [(before + 1, behind) for before, behind in itertools.pairwise(ends)]
    return parts if any(_is_phone(line[slice(*part)]) for part in parts) else [span]


def _without_open_bracket(line: str, span: tuple[int, int]) -> tuple[int, int]:
    """Leave out a bracket that is closed behind the number, or opened at its end: the two are mirrored together."""
    first, last = span
    text = line[first:last]
    unclosed = text.count("(") - text.count(")")
    leading = min(max(unclosed, 0), len(text) - len(text.lstrip("(")))
    if unclosed > leading:
        kept = text[leading : text.rindex("(")].rstrip()
        if any(map(str.isdigit, kept)):
            return first + leading, first + leading + len(kept)
    return first + leading, last


def _is_phone(text: str) -> bool:
    """Tell whether groups stand in the order of a phone number.

    What was read may hold a printed "011 123 4567" as "4567 123 011", as the algorithm turns it, which is turned again
    to be shown: only an order that cannot have been turned is kept.
    """
    groups = re.findall(r"\d+", text)
    is_long = _FEWEST_DIGITS <= sum(map(len, groups)) <= _MOST_DIGITS
    if not is_long or len(groups) < 2 or _NOT_IN_PHONES.search(text):
        return False
    if any(map(_DATE_OR_AMOUNT.fullmatch, text.split())):
        return False
    if text.lstrip("(").startswith("+"):
        return True
    return int(groups[0][0]) == 0 and int(groups[-1][0]) != 0
