# ruff: noqa: E501 - patterns that cannot be read in pieces
"""Numbers, dates, amounts, names and the like in a text, with values that can be compared across ways of writing them.

Services layer, pure functions. A value is a set of readings, because "1.234" and "03/04/2026" can be read in two ways;
two facts agree where they share one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.services.chat.calendars import find_dates
from app.services.chat.numerals import chinese_number, magnitude, read_number, spelled_numbers, western_digits
from app.services.library.folding import fold
from app.services.mail_addresses import MAIL_ADDRESS
from app.services.note_marks import without_note_marks


class FactKind(StrEnum):
    """What a fact is."""

    DATE = "date"
    TIME = "time"
    MONEY = "money"
    PERCENT = "percent"
    NUMBER = "number"
    EMAIL = "email"
    URL = "url"
    PHONE = "phone"
    IBAN = "iban"
    IDENTIFIER = "identifier"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of a text.

    Attributes:
        kind: What it is.
        start: Where it begins, characters.
        end: Where it ends, exclusive.
        text: As it is written.
        values: Its readings.
        unit: What follows a number ("days", "km"), or the currency of an amount as ISO 4217; "" for none.
    """

    kind: FactKind
    start: int
    end: int
    text: str
    values: frozenset[object]
    unit: str = ""


CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "cents": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "欧元": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "pence": "GBP", "sterling": "GBP",
    "¥": "JPY", "jpy": "JPY", "yen": "JPY", "円": "JPY", "日元": "JPY",
    "rmb": "CNY", "cny": "CNY", "yuan": "CNY", "元": "CNY", "人民币": "CNY",
    "chf": "CHF", "franken": "CHF", "francs": "CHF", "fr.": "CHF",
    "₹": "INR", "inr": "INR", "rs": "INR", "rupees": "INR", "rupee": "INR",
    "₽": "RUB", "rub": "RUB", "rubles": "RUB", "руб": "RUB", "рублей": "RUB",
    "r$": "BRL", "brl": "BRL", "reais": "BRL", "rm": "MYR", "myr": "MYR", "sgd": "SGD", "hkd": "HKD",
    "cad": "CAD", "aud": "AUD", "nzd": "NZD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "kr": "SEK", "pln": "PLN",
    "zł": "PLN", "czk": "CZK", "kč": "CZK", "huf": "HUF", "ft": "HUF", "try": "TRY", "₺": "TRY", "krw": "KRW", "₩": "KRW",
    "aed": "AED", "sar": "SAR", "ils": "ILS", "₪": "ILS", "mxn": "MXN", "zar": "ZAR",
}  # fmt: skip
_CURRENCY = "|".join(re.escape(word) for word in sorted(CURRENCIES, key=len, reverse=True))
_DIGIT = r"[0-9٠-٩۰-۹०-९０-９]"
_GROUPED = rf"{_DIGIT}{{1,3}}(?:[\u0020\u00a0\u202f]{_DIGIT}{{3}}(?!{_DIGIT}))+(?:[.,]{_DIGIT}+)?"
_NUMBER = rf"(?:{_GROUPED}|{_DIGIT}+(?:[.,'’\u066b\u066c]{_DIGIT}+)*)"
_NUMBER_RE = re.compile(rf"(?<![\w.,]){_NUMBER}|(?<=[^\W\d_a-zA-Z]){_NUMBER}|(?<![0-9]){_NUMBER}(?=[^\W\d_a-zA-Z])")
_MAGNITUDE = r"(?:[\s\u00a0-]*(?P<scale>thousand|million|billion|trillion|mio\.?|mrd\.?|millionen|milliarden|tausend|millions?|milliards?|mn|bn|tsd\.?|万|亿|萬|億))"
_BEFORE_MONEY = re.compile(
    rf"(?<!\w)(?P<unit>{_CURRENCY})\s?[-−]?\s?(?P<number>{_NUMBER})(?:[.,][-–—])?{_MAGNITUDE}?(?![\w%])", re.I
)
_AFTER_MONEY = re.compile(
    rf"(?<![\w.,])(?P<number>{_NUMBER})(?:[.,][-–—])?{_MAGNITUDE}?\s?(?P<unit>{_CURRENCY})(?![a-zà-ÿ])", re.I
)
_PERCENT = re.compile(
    rf"(?<![\w.,])(?P<number>{_NUMBER})\s?(?:%|％|per\s?cent\b|percent\b|prozent\b|pour\s?cent\b|por\s?ciento\b|por\s?cento\b|процент\w*)",
    re.I,
)
_EMAIL = re.compile(MAIL_ADDRESS)
_URL = re.compile(r"(?:https?://|www\.)[^\s,;)]+[^\s,;.)]", re.I)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b")
_TIME = re.compile(
    r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4])(?:[:h](?P<m>[0-5]\d)|\.(?P<m2>[0-5]\d)(?=\s?(?:uhr\b|[ap]\.?m)))(?::[0-5]\d)?\s?(?P<half>[ap]\.?m\.?)?(?![\d:]|[.,]\d)|(?<![\d.,:])(?P<h2>1[0-2]|[1-9])\s?(?P<half2>[ap]\.?m\b\.?)|(?P<h3>\d{1,2})[时時点點](?:(?P<m3>\d{1,2})分)?",
    re.I,
)
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:\+\d{1,3}[\s./-]?)?(?:\(0?\d{1,5}\)[\s./-]?)?\d{2,5}(?:[\s./-]\d{2,5}){1,4}(?![\w-]|[.,]\d)"
)
# Possessive: no text, however long its words, makes it try again.
_IDENTIFIER = re.compile(r"(?<!\w)[A-Za-z0-9]++(?:[-/_.][A-Za-z0-9]++)*+(?!\w)")
_LETTER_NUMBER = re.compile(r"(?<!\w)[A-Z]{1,4}\s\d{1,6}(?!\w|[.,]\d)")
_UNIT = re.compile(r"[\s\u00a0-]{0,2}(?P<unit>[^\W\d_]{1,16}|[°µ²³/%]+[^\W\d_]*)")
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ][\w’'.-]*[\w]|[A-ZÀ-ÞА-ЯЁ]\.?)"
_NAME = re.compile(
    rf"{_NAME_WORD}(?:\s+(?:(?:of|de|van|von|der|den|la|le|du|di|da|dos|das|and|&|the|und|et|y|zu|am)\s+)?{_NAME_WORD})*"
)
_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)\b", re.I)


_LONGEST = 4_000  # characters that are looked at; passages are shorter
_LONGEST_CODE = 40
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "-", "\u2010": "-", "\u2011": "-"})


def find_facts(text: str, *, has_names: bool = True) -> list[Fact]:
    """Return the facts of a text in order; none overlaps another.

    Args:
        text: Any text.
        has_names: Whether runs of capitalised words count; not in languages that write every noun so.
    """
    # Text layers of PDFs write spaces and hyphens in several ways.
    text = western_digits(without_note_marks(text[:_LONGEST]).translate(_PLAIN))
    taken = bytearray(len(text))
    facts: list[Fact] = []

    def add(kind: FactKind, start: int, end: int, values: Iterable[object], unit: str = "") -> None:
        found = frozenset(values)
        if found and end > start and not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            facts.append(Fact(kind, start, end, text[start:end], found, unit))

    for match in _EMAIL.finditer(text) if "@" in text else ():
        add(FactKind.EMAIL, match.start(), match.end(), [fold(match.group())])
    for match in _URL.finditer(text):
        add(
            FactKind.URL,
            match.start(),
            match.end(),
            [fold(match.group()).removeprefix("https://").removeprefix("http://").rstrip("/")],
        )
    for match in _IBAN.finditer(text):
        add(FactKind.IBAN, match.start(), match.end(), [match.group().replace(" ", "")])
    for start, end, dates in find_dates(text):
        add(FactKind.DATE, start, end, dates)
    _add_amounts(text, add)
    for match in _TIME.finditer(text):
        add(FactKind.TIME, match.start(), match.end(), _times(match))
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        # "1 240 000" is a number, and of two groups without a leading 0 or + most are numbers of papers: "2025-0318".
        is_number = bool(re.fullmatch(r"\d{1,3}(?: \d{3})+", match.group())) or not (
            match.group().startswith(("+", "0", "(")) or len(re.findall(r"\d+", match.group())) > 2
        )
        if 7 <= len(digits) <= 16 and not is_number and not _ends_in_currency(text, match.end()):
            add(FactKind.PHONE, match.start(), match.end(), [digits])
    for match in _IDENTIFIER.finditer(text):
        if _is_code(match.group()):
            add(FactKind.IDENTIFIER, match.start(), match.end(), [re.sub(r"[\W_]", "", fold(match.group()))])
    for match in _LETTER_NUMBER.finditer(text):
        add(FactKind.IDENTIFIER, match.start(), match.end(), [re.sub(r"\s", "", fold(match.group()))])
    for match in _ORDINAL.finditer(text):
        add(FactKind.NUMBER, match.start(), match.end(), [float(match.group(1))], "ordinal")
    for match in _NUMBER_RE.finditer(text):
        unit = _unit_after(text, match.end())
        scale = magnitude(unit)
        values = [value * scale for value in read_number(match.group())]
        add(FactKind.NUMBER, match.start(), match.end(), values, unit)
    for start, end, value in spelled_numbers(text):
        add(FactKind.NUMBER, start, end, [value], _unit_after(text, end))
    for match in re.finditer(r"[〇零一二两三四五六七八九十百千万亿]+", text):
        value_of = chinese_number(match.group())
        after = text[match.end() : match.end() + 1]
        if value_of is not None and (
            len(match.group()) > 1 or after in "年月日天个本份次人岁元小时周号楼层届%件台张条位名"
        ):
            add(FactKind.NUMBER, match.start(), match.end(), [value_of], after)
    if has_names:
        _add_names(text, add)
    return sorted(facts, key=lambda fact: fact.start)


_MEASURED = re.compile(r"\d+(?:st|nd|rd|th|s|h|x|k|m|kg|km|cm|mm|kw|kwh|w|v|g|l|ml|m2|pm|am|d|er)", re.I)


def _is_code(text: str) -> bool:
    """Tell whether letters and digits make a code: "BW-2025-0418", "A4", "77-120-5"; not "1.5", "2024" or "10kg"."""
    if len(text) > _LONGEST_CODE or not any(char.isdigit() for char in text):
        return False
    if any(char.isalpha() or char == "_" for char in text):
        return not _MEASURED.fullmatch(text)
    return len(re.findall(r"[-/]", text)) >= 2


def _add_amounts(text: str, add: object) -> None:
    assert callable(add)  # noqa: S101 - for the type checker
    for pattern in (_PERCENT,):
        for match in pattern.finditer(text):
            add(FactKind.PERCENT, match.start(), match.end(), read_number(match.group("number")), "%")
    for pattern in (_BEFORE_MONEY, _AFTER_MONEY):
        for match in pattern.finditer(text):
            scale = magnitude(match.group("scale") or "")
            values = [value * scale for value in read_number(match.group("number"))]
            add(FactKind.MONEY, match.start(), match.end(), values, CURRENCIES[match.group("unit").lower()])


def _times(match: re.Match[str]) -> list[int]:
    hour = int(match.group("h") or match.group("h2") or match.group("h3"))
    minute = int(match.group("m") or match.group("m2") or match.group("m3") or 0)
    half = (match.group("half") or match.group("half2") or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return [hour * 60 + minute] if hour <= 24 else []


def _ends_in_currency(text: str, end: int) -> bool:
    match = re.match(rf"\s?({_CURRENCY})(?!\w)", text[end : end + 12], re.I)
    return match is not None


def _unit_after(text: str, end: int) -> str:
    match = _UNIT.match(text, end)
    return match.group("unit").lower() if match else ""


def _add_names(text: str, add: object) -> None:
    assert callable(add)  # noqa: S101 - for the type checker
    for match in _NAME.finditer(text):
        words = match.group().split()
        # The first word of a sentence says nothing by its capital; with more of them behind it, it may belong to a name.
        starts = match.start() == 0 or bool(re.search(r"[.!?:;|\n\t•]\s*[\"'“„(]?$", text[: match.start()]))
        start = match.start()
        if starts and fold(words[0].strip(".")) in _SENTENCE_OPENERS:
            start += len(words[0])
            start += len(text[start:]) - len(text[start:].lstrip())
            words = words[1:]
            starts = False
        while words and fold(words[0]) in _SENTENCE_OPENERS:
            start += len(words[0])
            start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip())
            words = words[1:]
        if words and all(fold(word.strip(".,")) in _NO_NAMES for word in words):
            continue
        if not words or (starts and len(words) == 1 and len(text.split()) > 4) or len("".join(words)) < 2:
            continue
        add(FactKind.NAME, start, match.end(), [fold(text[start : match.end()]).strip(" .")])


_NO_NAMES = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "vat",
        "no",
        "nr",
        "i",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "januar",
        "februar",
        "marz",
        "mai",
        "juni",
        "juli",
        "oktober",
        "dezember",
    ]
)
_SENTENCE_OPENERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "it",
        "its",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "to",
        "of",
        "with",
        "and",
        "or",
        "but",
        "if",
        "when",
        "while",
        "who",
        "what",
        "which",
        "where",
        "how",
        "why",
        "yes",
        "no",
        "not",
        "as",
        "there",
        "here",
        "according",
        "all",
        "each",
        "every",
        "any",
        "some",
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "can",
        "could",
        "may",
        "must",
        "will",
        "would",
        "shall",
        "should",
        "please",
        "both",
        "after",
        "before",
        "since",
        "until",
        "during",
        "between",
        "under",
        "over",
        "total",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "im",
        "am",
        "von",
        "zu",
        "und",
        "oder",
        "wenn",
        "ja",
        "nein",
        "laut",
        "le",
        "la",
        "les",
        "un",
        "une",
        "il",
        "elle",
        "du",
        "de",
        "et",
        "si",
        "oui",
        "non",
        "el",
        "los",
        "las",
        "una",
        "en",
        "y",
        "o",
        "si",
        "sí",
        "según",
    ]
)


def agrees(fact: Fact, others: Iterable[Fact], *, context_units: frozenset[str] = frozenset()) -> bool:
    """Tell whether one of the other facts says the same as this one.

    Args:
        fact: From a sentence that is checked.
        others: From the lines that it cites.
        context_units: Currencies that are named around the lines, for example in the head of a column.
    """
    return any(_agree(fact, other, context_units) for other in others)


_NUMERIC = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)


def _agree(fact: Fact, other: Fact, context_units: frozenset[str]) -> bool:
    if fact.kind is FactKind.DATE and other.kind is FactKind.DATE:
        return any(_is_within(mine, theirs) for mine in fact.values for theirs in other.values)
    if fact.kind is FactKind.NUMBER and other.kind is FactKind.DATE:
        # A year alone. Days and months of a date prove nothing about other numbers.
        years = {part[0] for part in other.values if isinstance(part, tuple) and part[0]}
        return any(value in years for value in fact.values if isinstance(value, float) and value >= 1000)
    if fact.kind in _NUMERIC and other.kind in _NUMERIC:
        if not fact.values & other.values:
            return False
        if fact.kind is FactKind.MONEY:
            units = {other.unit} if other.kind is FactKind.MONEY else context_units
            return not units or fact.unit in units
        if fact.kind is FactKind.PERCENT:
            return other.kind is FactKind.PERCENT or "%" in context_units
        return True
    if fact.kind is FactKind.NUMBER and other.kind is FactKind.TIME:
        return any(value * 60 in other.values for value in fact.values if isinstance(value, float))
    if fact.kind is FactKind.NUMBER and other.kind in (FactKind.IDENTIFIER, FactKind.PHONE, FactKind.IBAN):
        digits = re.sub(r"\D", "", fact.text)
        return len(digits) >= 2 and digits == re.sub(r"\D", "", other.text)
    if fact.kind is FactKind.NAME:
        return bool(fact.values & other.values)
    joined = (FactKind.IDENTIFIER, FactKind.PHONE, FactKind.NUMBER, FactKind.IBAN)
    if fact.kind in joined and other.kind in joined:
        return re.sub(r"[\W_]", "", fold(fact.text)) == re.sub(r"[\W_]", "", fold(other.text))
    return fact.kind is other.kind and bool(fact.values & other.values)


def _is_within(mine: object, theirs: object) -> bool:
    """Tell whether every part that one date names (year, month, day) is in the other."""
    assert isinstance(mine, tuple) and isinstance(theirs, tuple)  # noqa: S101, PT018 - for the type checker
    return all(part is None or part == their for part, their in zip(mine, theirs, strict=True))
