"""Names of months, and years of two digits: what all who read dates in texts share. Services layer.

The names come from Babel's tables of the Unicode CLDR.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

_SHORTEST = 3  # characters; shorter ones are words of many other things
_ALSO = {"sept": 9, "mrz": 3, "marz": 3, "maerz": 3}  # as people write them, not as the tables do
_CENTURY_TURNS = 70  # POSIX, strptime %y has 69; a birthday in 1969 is rarer than none


def month_names(languages: Iterable[str], fold: Callable[[str], str]) -> dict[str, int]:
    """Return the numbers of months, 1 to 12, by their names, whole and short; of two languages the first one counts.

    Args:
        languages: BCP 47 tags.
        fold: Brings a name into the form in which texts are compared.
    """
    from babel import Locale

    names: dict[str, int] = {}
    for language in languages:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    key = fold(str(name)).strip(". ")
                    if len(key) >= _SHORTEST and not key[0].isdigit():
                        names.setdefault(key, int(number))
    return {**names, **_ALSO}


def full_year(digits: str) -> int:
    """Return the year of four digits, or of two, which lie between 1970 and 2069."""
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < _CENTURY_TURNS else 1900)
