"""Dates in many ways of writing them, as parts (year, month, day) of which some may be missing.

Services layer, pure functions. Names of months come from Babel's tables of the Unicode CLDR.
"""

from __future__ import annotations

import re
from functools import cache

from app.services.library.folding import fold
from app.services.month_names import full_year, month_names

DateParts = tuple[int | None, int | None, int | None]

_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "ru", "pl", "sv", "da", "cs", "tr", "ar", "hi")
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})|(?P<a>\d{1,2})(?P<sep>[-/.])\s?(?P<b>\d{1,2})(?P=sep)\s?"
    r"(?P<c>\d{4}|\d{2}))(?![\d/-]|[.,]\d)"
)
_CJK = re.compile(
    r"(?:(?P<y>\d{4}|[〇零一二三四五六七八九]{4})\s?[年년]\s?)?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[月월]"
    r"(?:\s?(?P<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號일])?|(?P<y2>\d{4}|[〇零一二三四五六七八九]{4})\s?[年년]"
)
_ISO_MONTH = re.compile(r"(?<![\d/.-])(?P<y>(?:19|20)\d{2})-(?P<m>0[1-9]|1[0-2])(?![\d/-])")


@cache
def _months() -> dict[str, int]:
    # Short names such as "mar" (Spanish for sea) are in it: they count only beside a day or a year.
    return month_names(_LANGUAGES, fold)


@cache
def _named() -> re.Pattern[str]:
    words = "|".join(re.escape(name) for name in sorted(_months(), key=len, reverse=True))
    day = r"(?P<d{0}>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?"
    year = r"(?P<y{0}>(?:1[5-9]|20)\d{{2}})"
    month = rf"(?P<n{{0}}>{words})\.?"
    joint = r"[\s,.-]*(?:of|de|del|do)?[\s,.-]*"
    forms = (
        rf"{day.format(1)}{joint}{month.format(1)}(?:{joint}{year.format(1)})?",
        rf"{month.format(2)}\s{{0,2}}{day.format(2)}(?!\d|[.,:]\d)(?:(?:\s?,\s?|\s){year.format(2)})?",
        rf"{month.format(3)}{joint}{year.format(3)}",
    )
    return re.compile(r"(?<!\w)(?:" + "|".join(forms) + r")(?!\w)")


def find_dates(text: str) -> list[tuple[int, int, frozenset[DateParts]]]:
    """Return the dates of a text with their places; "03/04/2026" has two readings. A year alone is no date here."""
    found: list[tuple[int, int, frozenset[DateParts]]] = []
    folded = text.lower() if text.isascii() else _fold_same_length(text)
    for match in _named().finditer(folded):
        index = next(i for i in (1, 2, 3) if match.group(f"n{i}"))
        month = _months()[match.group(f"n{index}")]
        day = int(match.group(f"d{index}")) if index < 3 else None
        year = match.group(f"y{index}")
        if day is None or 1 <= day <= 31:
            found.append((match.start(), match.end(), frozenset({(int(year) if year else None, month, day)})))
    for match in _NUMERIC.finditer(text):
        readings = _numeric_readings(match)
        if readings:
            found.append((match.start(), match.end(), readings))
    for match in _CJK.finditer(text):
        year_text = match.group("y") or match.group("y2")
        parts = (_cjk(year_text), _cjk(match.group("m")), _cjk(match.group("d")))
        if any(parts) and (parts[1] or 1) <= 12:
            found.append((match.start(), match.end(), frozenset({parts})))
    found += [
        (match.start(), match.end(), frozenset({(int(match.group("y")), int(match.group("m")), None)}))
        for match in _ISO_MONTH.finditer(text)
    ]
    return sorted(found, key=lambda entry: entry[0])


def _numeric_readings(match: re.Match[str]) -> frozenset[DateParts]:
    if match.group("y"):
        candidates = [(int(match.group("y")), int(match.group("m")), int(match.group("d")))]
    else:
        a, b, year = int(match.group("a")), int(match.group("b")), full_year(match.group("c"))
        candidates = [(year, b, a)]
        if match.group("sep") != ".":
            candidates.append((year, a, b))
    return frozenset((year, month, day) for year, month, day in candidates if 1 <= month <= 12 and 1 <= day <= 31)


def _cjk(text: str | None) -> int | None:
    from app.services.chat.numerals import chinese_number

    if not text:
        return None
    if text.isdigit() and text.isascii():
        return int(text)
    value = chinese_number(text)
    return int(value) if value is not None else None


def _fold_same_length(text: str) -> str:
    """Return the text folded as far as each character stays one character, so that places stay right."""
    return "".join(folded if len(folded := fold(char)) == 1 else char for char in text)
