"""Numbers, dates and words of a text in one spelling, so that a fact is found in whatever form an answer writes it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
} | {"sept": 9}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SMALL_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {name: number for number, name in enumerate(_SMALL_NAMES.split())}
_TENS = {name: number * 10 for number, name in enumerate(_TENS_NAMES.split(), 2)}
_UNIT = re.compile(rf"-({'|'.join(list(_SMALL)[1:10])})\b")
_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_DATES = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})"),
    re.compile(r"(?:(?P<y>\d{4})\s*年\s*)?(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"),
    re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?P<m>{_MONTH})\b\.?(?:,?\s+(?P<y>\d{{4}}))?"
    ),
    re.compile(rf"\b(?P<m>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*:)(?:,?\s+(?P<y>\d{{4}}))?"),
)
_TIME = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2})?\s*(?P<half>[ap]\.?m\b)?|(?<!\d)(?P<h2>\d{1,2})\s*(?P<half2>[ap]\.?m\b)"
)
_NUMBERS = {
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
    "de": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
    "fr": re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
}
_PAGE = re.compile(r"\s*\([^()]*\bp\.\s*\d+[^()]*\)")
_CJK = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a time or a date.

    Attributes:
        text: A word in small letters; a number without separators and closing zeros; "18:30"; "07-14" of a date.
        kind: "word", "number", "time" or "date".
        year: Of a date, "" where it has none.
    """

    text: str
    kind: str = "word"
    year: str = ""

    def matches(self, other: Token) -> bool:
        """Tell whether another token says the same; a date without a year matches the same day of any year."""
        years = {self.year, other.year} - {""}
        return (self.kind, self.text) == (other.kind, other.text) and len(years) < 2


def without_pages(text: str) -> str:
    """Return a sentence of an answer without its ``(p. N)``."""
    return _PAGE.sub("", text)


def tokens(text: str, language: str = "en") -> list[Token]:
    """Take a text apart.

    Args:
        text: Any text.
        language: ISO 639 code: how numbers are written.
    """
    return list(_tokens(unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'"), language))


def _tokens(text: str, language: str) -> Iterator[Token]:
    number = _NUMBERS.get(language, _NUMBERS["en"])
    at = 0
    while at < len(text):
        if found := _date(text, at):
            token, at = found
            yield token
        elif (time := _TIME.match(text, at)) and _is_time(time):
            yield Token(_clock(time), "time")
            at = time.end()
        elif figure := number.match(text, at):
            yield Token(_plain(figure[0], language), "number")
            at = figure.end()
        elif text[at] == "%":
            yield Token("percent")
            at += 1
        elif _CJK.match(text, at):
            yield Token(text[at])
            at += 1
        elif word := _LETTERS.match(text, at):
            written = _CJK.split(word[0])[0]
            at += len(written)
            unit = _UNIT.match(text, at) if written in _TENS else None
            yield _word(written, _SMALL[unit[1]] if unit else 0)
            at = unit.end() if unit else at
        else:
            at += 1


def _word(written: str, unit: int) -> Token:
    if written in _SMALL or written in _TENS:
        return Token(str(_SMALL.get(written, 0) + _TENS.get(written, 0) + unit), "number")
    return Token(written.removesuffix("'s"))


def _date(text: str, at: int) -> tuple[Token, int] | None:
    for pattern in _DATES:
        found = pattern.match(text, at)
        if found is None or (at and text[at].isalpha() and text[at - 1].isalpha() and not _CJK.match(text[at - 1])):
            continue
        month = _MONTHS.get(found["m"]) or int(found["m"]) if found["m"].isdigit() or found["m"] in _MONTHS else 0
        day = int(found["d"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return Token(f"{month:02}-{day:02}", "date", found["y"] or ""), found.end()
    return None


def _is_time(found: re.Match[str]) -> bool:
    hour, minute = int(found["h"] or found["h2"]), int(found["min"] or 0)
    return hour < 25 and minute < 60


def _clock(found: re.Match[str]) -> str:
    hour, half = int(found["h"] or found["h2"]), found["half"] or found["half2"] or ""
    if half.startswith("p") and hour < 12:
        hour += 12
    return f"{hour}:{found['min'] or '00'}"


def _plain(figure: str, language: str) -> str:
    if language in ("de", "fr"):
        figure = re.sub(r"[.\s]", "", figure).replace(",", ".")
    figure = figure.replace(",", "")
    if figure.startswith("0") and "." not in figure and len(figure) > 1:
        return figure  # a telephone number, a code
    value = Decimal(figure).normalize()
    return format(value, "f")


def contains(text: str, form: str, language: str = "en") -> bool:
    """Tell whether a text says what a form of a fact says: the same words, numbers and dates, side by side."""
    return _within(tokens(text, language), tokens(form, language))


def _within(whole: Sequence[Token], part: Sequence[Token]) -> bool:
    if not part:
        return False
    return any(
        all(mine.matches(its) for mine, its in zip(part, whole[start : start + len(part)], strict=True))
        for start in range(len(whole) - len(part) + 1)
    )


def numbers_not_in(sentence: str, sources: Sequence[str], language: str = "en") -> list[str]:
    """Return the numbers, times and dates of a sentence that no source holds.

    Words such as "three" count as numbers, "one" does not; the ``(p. N)`` of the sentence is left out. A date is held
    by the same day of a source that has its year, too.
    """
    held = [tokens(source, language) for source in sources]
    missing = []
    for token in tokens(without_pages(sentence), language):
        is_figure = token.kind != "word" and token != Token("1", "number")
        if is_figure and not any(_holds(source, token) for source in held):
            missing.append(f"{token.year}-{token.text}" if token.year else token.text)
    return missing


def _holds(source: Sequence[Token], token: Token) -> bool:
    figures = {its.text for its in source if its.kind == "number"} | {its.year for its in source if its.year}
    if token.kind == "number":
        parts = {str(int(part)) for its in source if its.kind == "date" for part in its.text.split("-")[1:]}
        clock = {part.lstrip("0") or "0" for its in source if its.kind == "time" for part in its.text.split(":")}
        return token.text in figures | parts | clock
    if token.kind == "date":
        return any(
            its.kind == "date" and its.text == token.text and (not token.year or token.year in figures)
            for its in source
        )
    return any(its.matches(token) for its in source)
