# ruff: noqa: E501 - word lists and patterns
"""Numbers as people write them: digits of other scripts, separators of either kind, words, Chinese numerals.

Services layer, pure functions.
"""

from __future__ import annotations

import re
import unicodedata

_SCALES = {
    "thousand": 1e3, "tausend": 1e3, "tsd": 1e3, "million": 1e6, "millions": 1e6, "mio": 1e6, "millionen": 1e6, "mn": 1e6,
    "billion": 1e9, "billions": 1e9, "bn": 1e9, "mrd": 1e9, "milliarden": 1e9, "milliard": 1e9, "milliards": 1e9,
    "trillion": 1e12, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8,
}  # fmt: skip
_ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
# Words that are articles as often as numbers, or other words of another language.
_UNSAFE = frozenset({"ein", "un", "uno", "six", "once", "null", "sept", "elf", "one"})
_WORDS: dict[str, float] = {}
for _words in _ONES.values():
    for _value, _word in enumerate(_words.split()):
        _WORDS.setdefault(_word, float(_value))
for _words in _TENS.values():
    for _value, _word in enumerate(_words.split(), 2):
        _WORDS.setdefault(_word, float(_value * 10))
for _word in _UNSAFE - {"six", "one"}:
    _WORDS.pop(_word, None)
_WORDS.update({"once": -1.0, "twice": 2.0, "dozen": 12.0, "hundred": 100.0, "thousand": 1000.0})
_WORDS.pop("once")
_TENS_EN = frozenset(_TENS["en"].split())
_SPELLED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_CHINESE = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CHINESE_UNITS = {"十": 10, "百": 100, "千": 1000}


def western_digits(text: str) -> str:
    """Return the text with digits of all scripts as 0 to 9; its length stays."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(char)) if _is_foreign_digit(char) else char for char in text)


def _is_foreign_digit(char: str) -> bool:
    return not char.isascii() and unicodedata.category(char) == "Nd"


def magnitude(word: str) -> float:
    """Return what a word after a number multiplies it with, 1.0 for any other word."""
    return _SCALES.get(word.lower().rstrip("."), 1.0)


def read_number(text: str) -> list[float]:
    """Return how a number with its separators can be read: "1.234" is 1234 and 1.234, "1,234.50" is 1234.5 only."""
    compact = re.sub(r"[\s\u00a0\u202f'’]", "", western_digits(text)).replace("\u066b", ".").replace("\u066c", ",")
    marks = [char for char in compact if char in ".,"]
    if not marks:
        return [float(compact)] if compact.isdigit() else []
    last = marks[-1]
    head, _, tail = compact.rpartition(last)
    digits = re.sub(r"[.,]", "", head)
    if len(set(marks)) == 2:
        return [float(f"{digits}.{tail}")] if marks.count(last) == 1 else []
    if len(marks) > 1:  # the same mark again and again groups; or these are parts of a version or a clause
        groups = compact.split(last)
        return [float(digits + tail)] if all(len(group) == 3 for group in groups[1:]) else []
    readings = [float(f"{digits or '0'}.{tail}")]
    if len(tail) == 3 and 1 <= len(digits) <= 3 and digits != "0":
        readings.append(float(digits + tail))
    return readings


def spelled_numbers(text: str) -> list[tuple[int, int, float]]:
    """Return numbers that are written as words, with their places; only words that are hardly anything else."""
    found: list[tuple[int, int, float]] = []
    for match in _SPELLED.finditer(text):
        word = match.group().lower()
        first, _, second = word.partition("-")
        value = _WORDS.get(word)
        if value is None and first in _TENS_EN and 0 < _WORDS.get(second, 0) < 10:
            value = _WORDS[first] + _WORDS[second]
        if value is None:
            continue
        start, end = match.span()
        if found and text[found[-1][1] : start].strip(" ") == "" and value in (100.0, 1000.0):
            start, _, before = found.pop()  # "two hundred"
            value *= before
        elif value in (100.0, 1000.0) and text[max(0, start - 2) : start].lower() not in ("a ", ""):
            continue
        found.append((start, end, value))
    return found


def chinese_number(text: str) -> float | None:
    """Return the value of Chinese numerals, None where they make no number."""
    total, section, digit = 0, 0, 0
    if all(char in _CHINESE for char in text):
        return float("".join(str(_CHINESE[char]) for char in text))
    for char in text:
        if char in _CHINESE:
            digit = _CHINESE[char]
        elif char in _CHINESE_UNITS:
            section += (digit or 1) * _CHINESE_UNITS[char]
            digit = 0
        elif char in "万亿":
            total = (total + section + digit) * (10_000 if char == "万" else 100_000_000)
            section, digit = 0, 0
        else:
            return None
    value = total + section + digit
    return float(value) if value or text in ("零", "〇") else None
