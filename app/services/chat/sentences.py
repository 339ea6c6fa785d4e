"""Sentences of a text: where each begins and ends, in scripts with and without spaces. Services layer."""

from __future__ import annotations

import re

_END = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？｡]+[”’」』）]*|[؟۔।॥]+(?=\s|$)|\n\s*\n)")
# Words with a full stop that ends no sentence.
_SHORT = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "no",
        "nr",
        "nos",
        "art",
        "sec",
        "cl",
        "para",
        "fig",
        "tab",
        "vol",
        "ed",
        "eds",
        "p",
        "pp",
        "pos",
        "approx",
        "ca",
        "cf",
        "e.g",
        "i.e",
        "etc",
        "vs",
        "inc",
        "ltd",
        "co",
        "corp",
        "bzw",
        "z.b",
        "d.h",
        "u.a",
        "usw",
        "ggf",
        "abs",
        "str",
        "tel",
        "dipl",
        "ing",
        "bd",
        "s",
        "hr",
        "fr",
        "mme",
        "mlle",
        "m",
        "sr",
        "sra",
        "srta",
        "dña",
        "núm",
        "art.º",
        "av",
        "apdo",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "dez",
        "okt",
        "rd",
        "ave",
        "ext",
        "int",
        "max",
        "min",
        "incl",
        "excl",
        "temp",
        "dept",
        "est",
    ]
)


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a text begin and end, white space left out."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.end() <= start or _goes_on(text, start, match):
            continue
        _add(spans, text, start, match.end())
        start = match.end()
    _add(spans, text, start, len(text))
    return spans


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the full stop belongs to an abbreviation, a number of a clause or an initial."""
    if not match.group().startswith(".") or match.group().startswith(("..", "…")):
        return False
    before = text[start : match.start()].rsplit(None, 1)
    word = before[-1] if before else ""
    after = text[match.end() :].lstrip()
    bare = word.lower().strip("(\"'“„[").rstrip(".")
    is_alone = len(before) == 1 and text[start : match.start()].strip() == word
    if len(bare) == 1 and bare.isalpha() and re.match(r"[^\W\d_]\.", after):
        return True  # "z. B.", "a. m."
    if re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,4}|[A-Za-z]", bare):
        # "1.2 The landlord …" and "J. Smith"; but "… in 2024." and "plan B." end where a new sentence begins.
        if is_alone or (len(bare) == 1 and bare.isalpha() and word[:1].isupper() and before[0] != word):
            return True
        return bool(after) and (after[0].islower() or bool(re.match(r"[A-ZÄÖÜ][a-zäöüé]+ (?:19|20)\d\d", after)))
    if bare in _SHORT or re.fullmatch(r"(?:[a-zäöü]\.)+[a-zäöü]", bare):
        return bool(after) and not (bare in ("etc", "usw") and after[0].isupper())
    return bool(after) and after[0].islower()


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))
