"""Which texts of a table are numbers, for the formats that know numbers.

Exporters layer; pure functions on strings. A text is taken for a number only where there is one way to read it and the
cell shows it as the page does but for the signs of the reader's own country: "007", "+5", "1.234" (a thousand here,
little more than one there), dates, ranges, sums of money and more digits than a float holds stay text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_MOST_DIGITS = 15  # a float of 64 bits holds any number of that many decimal digits
_WHOLE = re.compile(r"0|[1-9][0-9]*")
_DECIMAL = re.compile(r"(?P<whole>0|[1-9][0-9]*)[.,](?P<part>[0-9]+)")
# Groups of three, the sign between them always the same: with a fraction behind another sign, or at least two of them.
_GROUPED = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:(?P<comma>(?:,[0-9]{3})+)|(?P<point>(?:\.[0-9]{3})+)"
    r"|(?P<space>(?:([ \u00a0\u2009\u202f'’])[0-9]{3})(?:\5[0-9]{3})*)))"
    r"(?:(?P<mark>[.,])(?P<part>[0-9]+))?"
)
_PERCENT = re.compile(r"(?P<number>.*?[0-9])(?P<gap>[ \u00a0\u202f]?)%")


@dataclass(frozen=True, slots=True)
class CellNumber:
    """A number and how a spreadsheet shows it as it was written.

    Attributes:
        value: The number; of 5 % it is 0.05.
        format: Number format of SpreadsheetML.
    """

    value: int | float
    format: str


def cell_number(text: str) -> CellNumber | None:
    """Return the number that a cell's text is, None where it is none or may be another one as well."""
    text = text.strip()
    percent = _PERCENT.fullmatch(text)
    number = _number(percent["number"] if percent is not None else text)
    if number is None:
        return None
    value, places, is_grouped = number
    shown = "#,##0" if is_grouped else "0"
    shown += f".{'0' * places}" if places else ""
    if percent is not None:
        gap = "\\ " if percent["gap"] else ""
        return CellNumber(float(value / 100), f"{shown}{gap}%")
    return CellNumber(float(value) if places else int(value), shown)


def _number(text: str) -> tuple[Decimal, int, bool] | None:
    """Return the value, the digits after the point and whether thousands are parted."""
    sign = "-" if text[:1] in ("-", "−") else ""
    digits = text[1:] if sign else text
    if sum(map(str.isdigit, digits)) > _MOST_DIGITS or (sign and not digits.strip("0.,")):
        return None  # a zero below zero would come out as 0
    if _WHOLE.fullmatch(digits):
        return Decimal(sign + digits), 0, False
    found = _DECIMAL.fullmatch(digits)
    if found is not None:
        whole, part = found["whole"], found["part"]
        is_clear = len(part) != 3 or whole == "0" or len(whole) > 3
        return (Decimal(f"{sign}{whole}.{part}"), len(part), False) if is_clear else None
    found = _GROUPED.fullmatch(digits)
    if found is None:
        return None
    mark, part = found["mark"], found["part"] or ""
    groups = found["comma"] or found["point"] or found["space"]
    is_clear = bool(mark) or (len(groups) >= 8 and found["space"] is None)
    if not is_clear or (mark == "," and found["comma"]) or (mark == "." and found["point"]):
        return None
    whole = "".join(char for char in found["whole"] if char.isdigit())
    return Decimal(f"{sign}{whole}.{part or 0}"), len(part), True
