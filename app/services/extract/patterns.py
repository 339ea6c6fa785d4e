"""Values in a line of text: where they stand, and what they are when normalised. Services layer; pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

from app.services.extract.lines import fold
from app.services.mail_addresses import MAIL_ADDRESS
from app.services.month_names import full_year, month_names
from app.services.note_marks import bare_text
from core.currencies import CURRENCY_CODES, UNCERTAIN_SIGNS, currency_of
from core.fields import FieldKind

_MONTH_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "ru", "tr", "ms")

AMBIGUOUS_DATE = "day and month may be the other way round"

_SIGN = r"(?:us\$|ca\$|hk\$|nt\$|[acrs]\$|[€£$¥￥₹₽₩₺₫฿₪]|\brm|\brp\.?|\bsfr\.?|\bfr\.)"
_CODE = rf"(?:\b(?:{'|'.join(sorted(code.lower() for code in CURRENCY_CODES))})\b)"
_UNIT = rf"(?:{_SIGN}|{_CODE})"
_DIGITS = r"(?:\d{1,3}(?:[ ',.]\d{3})+(?:[.,]\d{1,4})?|\d+(?:[.,]\d{1,4})?|[.,]\d{2})"
_AMOUNT = re.compile(
    rf"(?<![\w.,/])(?P<before>{_UNIT})?\s{{0,2}}(?P<sign>[-+(]?)\s?(?P<before2>{_SIGN})?\s?(?P<digits>{_DIGITS})"
    rf"(?P<after>\s?-(?![\w-])|-?\)?)\s{{0,1}}(?P<unit>{_UNIT}|zł|kč|元|円)?(?![\w/%]|[.,]\d|\s?%)"
)
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?%")
_NUMBER = re.compile(r"(?<![\w.,])[-+]?\d+(?:[.,]\d+)?(?![\w%])")
# Lookbehinds and possessive repeats keep each pattern linear on a line without spaces, however long.
_EMAIL = re.compile(MAIL_ADDRESS)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s,;<>\"]+|(?<![a-z0-9\-@\w.])[a-z0-9\-]++(?:\.[a-z0-9\-]++)*\.(?:com|org|net|de|fr|es|it|io|eu|uk|ch|at)\b(?:/[^\s,;<>\"]*)?"
)
_PHONE = re.compile(r"(?<![\w.,\-/])(?:\+|00)?\(?\d[\d\s()/.\-]{5,20}\d(?![\w,])")
_IBAN = re.compile(r"\b[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{2,4}){3,8}\b")
_VAT = re.compile(
    r"\b(?:ATU\d{8}|BE[01]?\d{9}|DE\s?\d{9}|DK\d{8}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR\s?[A-Z0-9]{2}\s?\d{9}|"
    r"GB\s?\d{3}\s?\d{4}\s?\d{2}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\d{11}|LU\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|SE\d{12}|"
    r"CHE-?\d{3}\.?\d{3}\.?\d{3})\b",
    re.IGNORECASE,
)
_YMD = re.compile(r"(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?!\d)")
_DMY = re.compile(r"(?<![\d.,])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])")
_NAMED_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-./]*(?:de\s+)?([^\W\d_]{3,12})\.?,?[\s\-./]*(?:de\s+)?(\d{4}|\d{2})(?!\d)"
)
_NAMED_MONTH_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Found:
    """A value in a line.

    Attributes:
        start: Where it begins, characters.
        end: Where it ends, exclusive.
        text: The characters themselves.
        value: Normalised; see ``core.fields.FieldValue``.
        note: What a person should know about it; "" for nothing.
        currency: ISO 4217 code of an amount that names one; "" for none.
    """

    start: int
    end: int
    text: str
    value: str | int | float | bool
    note: str = ""
    currency: str = ""


def values(kind: FieldKind, text: str, *, is_month_first: bool = False) -> list[Found]:
    """Return all values of a kind in a line, in order; empty for kinds that have no form of their own.

    Args:
        kind: What to look for.
        text: The line.
        is_month_first: Whether 03/04/2025 is a day in March.
    """
    if text.isascii():
        return _values(kind, text, is_month_first=is_month_first)
    bare, places = bare_text(text)
    found = _values(kind, bare, is_month_first=is_month_first)
    spans = [(places[each.start], places[each.end - 1] + 1) for each in found]
    return [
        replace(each, start=start, end=end, text=text[start:end])
        for each, (start, end) in zip(found, spans, strict=True)
    ]


def _values(kind: FieldKind, text: str, *, is_month_first: bool) -> list[Found]:
    folded = fold(text)
    match kind:
        case FieldKind.DATE:
            return list(_dates(text, folded, is_month_first=is_month_first))
        case FieldKind.AMOUNT:
            return list(_amounts(text, folded))
        case FieldKind.PERCENT:
            return [
                Found(m.start(), m.end(), text[m.start() : m.end()], m.group(1).replace(",", "."))
                for m in _PERCENT.finditer(folded)
            ]
        case FieldKind.NUMBER:
            return [_number(m, text) for m in _NUMBER.finditer(folded)]
        case FieldKind.INTEGER:
            return [
                Found(m.start(), m.end(), m.group(), int(m.group()))
                for m in re.finditer(r"(?<![\w.,])[-+]?\d{1,15}(?![\w%]|[.,]\d)", folded)
            ]
        case FieldKind.EMAIL:
            return [Found(m.start(), m.end(), m.group(), m.group().lower()) for m in _EMAIL.finditer(text)]
        case FieldKind.URL:
            return [
                Found(m.start(), m.end(), text[m.start() : m.end()], text[m.start() : m.end()].rstrip(".)"))
                for m in _URL.finditer(folded)
                if text[m.end() : m.end() + 1] != "@"
            ]
        case FieldKind.PHONE:
            return list(_phones(text))
        case FieldKind.IBAN:
            return [each for m in _IBAN.finditer(text) if (each := _iban(m)) is not None]
        case FieldKind.VAT_ID:
            return [
                Found(m.start(), m.end(), m.group(), re.sub(r"[\s.]", "", m.group()).upper())
                for m in _VAT.finditer(text)
            ]
        case FieldKind.CURRENCY:
            return [
                Found(found.start, found.end, found.text, found.currency)
                for found in _amounts(text, folded)
                if found.currency
            ] + [
                Found(m.start(), m.end(), text[m.start() : m.end()], m.group().upper())
                for m in re.finditer(_CODE, folded)
            ]
    return []


def normalised(kind: FieldKind, text: str, *, is_month_first: bool = False) -> Found | None:
    """Return the value that a whole text is, None where it is none of that kind."""
    found = values(kind, text, is_month_first=is_month_first)
    if found:
        return max(found, key=lambda each: each.end - each.start)
    has_form = kind not in (FieldKind.TEXT, FieldKind.CHOICE, FieldKind.BOOLEAN, FieldKind.CURRENCY)
    return None if has_form or not text.strip() else Found(0, len(text), text, " ".join(text.split()))


def decimal_of(value: object) -> Decimal | None:
    """Return the decimal of a normalised amount, None where it is none."""
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


# ---- Amounts and numbers


def _amounts(text: str, folded: str) -> Iterator[Found]:
    for m in _AMOUNT.finditer(folded):
        unit = m.group("before") or m.group("before2") or m.group("unit") or ""
        number = _decimal(m.group("digits"))
        if number is None:
            continue
        has_fraction = re.search(r"[.,]\d{2}$", m.group("digits")) is not None
        if not unit and not has_fraction:  # a bare whole number is a count, a year or a part of a name
            continue
        is_negative = m.group("sign") in ("-", "(") or m.group("after").strip().startswith("-")
        start, end = m.start(), m.end()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        yield Found(
            start,
            end,
            text[start:end],
            format(-number if is_negative and number else number, "f"),
            "the sign stands for several currencies" if unit in UNCERTAIN_SIGNS else "",
            currency_of(unit) if unit else "",
        )


def _decimal(digits: str) -> Decimal | None:
    """Return the number of digits with separators; the last separator is the decimal one unless three digits follow."""
    compact = re.sub(r"[ ']", "", digits)
    last = max(compact.rfind("."), compact.rfind(","))
    if last >= 0:
        whole, fraction = compact[:last], compact[last + 1 :]
        separators = compact.count(".") + compact.count(",")
        if len(fraction) == 3 and whole and (separators > 1 or len(whole) <= 3) and not whole.startswith("0"):
            compact = re.sub(r"[.,]", "", compact)
        else:
            compact = f"{re.sub(r'[.,]', '', whole) or '0'}.{fraction}"
    try:
        return Decimal(compact)
    except InvalidOperation:
        return None


def _number(match: re.Match[str], text: str) -> Found:
    value = float(match.group().replace(",", "."))
    return Found(
        match.start(), match.end(), text[match.start() : match.end()], int(value) if value.is_integer() else value
    )


# ---- Dates


def _dates(text: str, folded: str, *, is_month_first: bool) -> Iterator[Found]:
    found: list[Found] = []
    for m in _YMD.finditer(folded):
        found += _date(text, m, int(m.group(1)), int(m.group(2)), int(m.group(3)))
    for m in _DMY.finditer(folded):
        first, second, year = int(m.group(1)), int(m.group(3)), full_year(m.group(4))
        if m.group(2) == "." and len(m.group(4)) == 2 and m.group(0).count(".") != 2:
            continue
        is_ambiguous = first <= 12 and second <= 12 and first != second and m.group(2) != "."
        day, month = (second, first) if (is_month_first and m.group(2) != ".") or second > 12 else (first, second)
        note = AMBIGUOUS_DATE if is_ambiguous else ""
        found += _date(text, m, year, month, day, note)
    for pattern, is_day_first in ((_NAMED_DAY_FIRST, True), (_NAMED_MONTH_FIRST, False)):
        for m in pattern.finditer(folded):
            day_text, name = (m.group(1), m.group(2)) if is_day_first else (m.group(2), m.group(1))
            month_of_name = _months().get(name.rstrip("."))
            if month_of_name is not None:
                found += _date(text, m, full_year(m.group(3)), month_of_name, int(day_text))
    found.sort(key=lambda each: (each.start, each.start - each.end))
    end = -1
    for each in found:
        if each.start >= end:
            yield each
            end = each.end


def _date(text: str, match: re.Match[str], year: int, month: int, day: int, note: str = "") -> list[Found]:
    try:
        value = date(year, month, day)
    except ValueError:
        return []
    if not 1900 <= year <= 2100:
        return []
    return [Found(match.start(), match.end(), text[match.start() : match.end()], value.isoformat(), note)]


@cache
def _months() -> dict[str, int]:
    """Return the names of months in lower case, whole and short, of the languages that invoices come in."""
    return month_names(_MONTH_LANGUAGES, fold)


def month_first_evidence(texts: Iterator[str]) -> bool:
    """Tell whether the dates of a document have the month first: one at least must, and none may have it second."""
    first = second = 0
    for text in texts:
        for m in _DMY.finditer(fold(text)):
            if m.group(2) != ".":
                first += int(m.group(3)) > 12 >= int(m.group(1))
                second += int(m.group(1)) > 12 >= int(m.group(3))
    return first > 0 and second == 0


# ---- Phones and accounts


def _phones(text: str) -> Iterator[Found]:
    for m in _PHONE.finditer(text):
        raw = m.group()
        digits = re.sub(r"\D", "", raw)
        if (
            not 7 <= len(digits) <= 15
            or _YMD.search(raw)
            or _DMY.search(raw)
            or re.fullmatch(r"[\d\s]*\d[.,]\d{2}", raw)
        ):
            continue
        if raw.count("(") != raw.count(")") or re.search(r"\s\d+[.,]\d{2}(?=\s|$)", f" {raw}"):  # a row of prices
            continue
        prefix = "+" if raw.startswith("+") else ""
        yield Found(m.start(), m.end(), raw, prefix + digits)


def _iban(match: re.Match[str]) -> Found | None:
    compact = match.group().replace(" ", "").upper()
    for end in range(len(compact), 14, -1):  # what follows an account number may look like a part of it
        part = compact[:end]
        if is_iban(part):
            text = match.group()
            taken = 0
            for position, char in enumerate(text):
                taken += char != " "
                if taken == end:
                    return Found(match.start(), match.start() + position + 1, text[: position + 1], part)
    return None


def is_iban(compact: str) -> bool:
    """Tell whether letters and digits without spaces are an account number whose check digits are right (ISO 13616)."""
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", compact):
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1
