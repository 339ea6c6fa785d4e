"""What WordprocessingML wants to know of scripts: directions of runs, fonts and languages of complex scripts.

Exporters layer; pure functions on strings. Word has three fonts and three languages for each run: for East Asian
characters, for complex scripts (those that need shaping or run from right to left) and for all else.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from operator import itemgetter

from core.number_order import ranges_of_line
from exporters.flow import RIGHT_TO_LEFT_LETTER

_STRONG = re.compile(r"[^\W_]")
_EAST_ASIAN_LANGUAGES = frozenset(("zh", "ja", "ko", "yue", "wuu", "nan", "hak", "lzh"))
# Languages written in a complex script unless their tag names another one.
_COMPLEX_LANGUAGES = frozenset((
    # from right to left
    "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ota", "pnb", "ps", "sd",
    "skr", "syr", "ug", "ur", "yi",
    # scripts of India and its neighbours
    "as", "awa", "bho", "bn", "bo", "bpy", "doi", "dz", "gom", "gu", "hi", "kn", "kok", "mai", "ml", "mr",
    "ne", "new", "or", "pa", "pi", "sa", "si", "ta", "te",
    # scripts of South-East Asia
    "km", "lo", "my", "shn", "th",
))  # fmt: skip
_COMPLEX_SCRIPTS = frozenset((
    "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu",
    "Knda", "Mlym", "Sinh", "Thai", "Laoo", "Tibt", "Mymr", "Khmr",
))  # fmt: skip
# Fonts that come with Word or Windows and hold the script; where one is missing every program takes another.
_COMPLEX_FONTS = (
    (re.compile("[\u0900-\u0dff]"), "Nirmala UI"),
    (re.compile("[\u0e00-\u0eff\u1780-\u17ff]"), "Leelawadee UI"),
    (re.compile("[\u0f00-\u0fff]"), "Microsoft Himalaya"),
    (re.compile("[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]"), "Myanmar Text"),
    (re.compile("[\u0700-\u074f]"), "Estrangelo Edessa"),
    (re.compile("[\u0780-\u07bf]"), "MV Boli"),
    (re.compile("[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"), "Arial"),
)


def language_attribute(tag: str) -> dict[str, str]:
    """Return the attribute of ``w:lang`` for a BCP 47 tag: East Asian, complex and other scripts have their own."""
    primary, *parts = tag.split("-")
    primary = primary.lower()
    if primary in _EAST_ASIAN_LANGUAGES:
        return {"eastAsia": tag}
    script = next((part.title() for part in parts if len(part) == 4 and part.isalpha()), None)
    is_complex = primary in _COMPLEX_LANGUAGES if script is None else script in _COMPLEX_SCRIPTS
    return {"bidi": tag} if is_complex else {"val": tag}


def complex_font(text: str) -> str | None:
    """Return the font for the complex script in a text, None where it has none; of several the first of the table."""
    if text.isascii():
        return None
    return next((font for characters, font in _COMPLEX_FONTS if characters.search(text)), None)


def stretches(text: str, *, is_leftward: bool) -> Iterator[tuple[str, bool]]:
    """Yield a paragraph in stretches of one direction, each with whether it runs from right to left.

    Numbers of several groups keep their order. Between letters of two directions blanks and signs go with the
    paragraph, as they do at its ends; a number goes with the letters before it (Unicode Standard Annex 9, rules N1, N2
    and W7).

    Args:
        text: The paragraph.
        is_leftward: Whether it runs from right to left.
    """
    parts: list[tuple[str, bool]] = []
    end = 0
    for first, last in ranges_of_line(text) if is_leftward else ():
        parts += [*_by_letters(text[end:first], is_leftward=True), (text[first:last], False)]
        end = last
    parts += _by_letters(text[end:], is_leftward=is_leftward)
    for now, group in itertools.groupby(parts, key=itemgetter(1)):
        yield "".join(part for part, _ in group), now


def _by_letters(text: str, *, is_leftward: bool) -> Iterator[tuple[str, bool]]:
    if not text:
        return
    if not is_leftward and not RIGHT_TO_LEFT_LETTER.search(text):
        yield text, False
        return
    start = end = 0
    current = is_leftward
    for match in _STRONG.finditer(text):
        now = current if match[0].isdigit() else bool(RIGHT_TO_LEFT_LETTER.match(match[0]))
        if now is not current:
            border = match.start() if current is is_leftward else end
            if border > start:
                yield text[start:border], current
            start, current = border, now
        end = _end_of_letter(text, match.end())
    if current is not is_leftward and end < len(text):
        yield text[start:end], current
        start, current = end, is_leftward
    yield text[start:], current


def _end_of_letter(text: str, end: int) -> int:
    """Return where a letter ends together with the marks on it."""
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return end
