"""What a translation may not change: numbers, dates' digits, addresses, codes; and names, which are looked for too.

Services layer; pure functions on strings. A translation is held against its original by these, never believed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from app.services.mail_addresses import MAIL_ADDRESS
from app.services.note_marks import note_marks, without_note_marks

# Lookbehinds and possessive repeats keep each pattern linear on text without spaces, however long.
_ADDRESS = re.compile(MAIL_ADDRESS + r"|(?:https?://|www\.)[^\s<>\"）)]+")
_RUN = re.compile(r"(?<![A-Za-z0-9_\-/])[A-Za-z0-9_][A-Za-z0-9_\-/]*+")  # codes are of ASCII letters and digits
_NUMBER = re.compile(r"(?:(?<![\w.,)\-])-)?\d+(?:[.,:/\-']\d+)*")
_ORDINAL = re.compile(r"(?<!\w)(\d+)(?:st|nd|rd|th|er|ère|ème|º|ª|ste)(?!\w)", re.IGNORECASE)
_UNIT_JOINED = re.compile(
    r"(?<!\w)(\d+(?:[.,]\d+)?)(%|°[CF]?|[mglhsVWKNAC]|kg|mg|cm|mm|km|ml|cl|dl|kWh?|[kKMGT]?B|[kMG]?Hz|px|pt|dpi|min|"
    r"EUR|USD|GBP|CHF|RM|bar|ppm)(?!\w)"
)
_TITLED = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|M|Mme|Sr|Sra|Sig)\.?\s+([^\W\d_][\w’'\-]+)")
_PAIR = re.compile(r"(?<![.!?:;]\s)(?<!^)(?<![\w’'\-])([^\W\d_a-z][\w’'\-]++(?:\s+[^\W\d_a-z][\w’'\-]++)+)")
_NOUNS_HAVE_CAPITALS = ("de", "lb", "gsw", "nds")


@dataclass(frozen=True, slots=True)
class Changed:
    """What a translation changed.

    Attributes:
        missing: Numbers, addresses and codes of the original that it lacks.
        added: Numbers that the original does not have.
        names: Names of the original that it lacks; they may have been translated rightly, as those of cities are.
    """

    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        """Whether all is there that must be, and nothing more."""
        return not self.missing and not self.added


def changes(source: str, translated: str, *, source_language: str | None = None) -> Changed:
    """Hold a translation against its original.

    Args:
        source: The original.
        translated: The translation.
        source_language: BCP 47 tag of the original's language, where known: in some every noun has a capital, so that
            no name can be told by it.
    """
    before, after = _fixed(source), _fixed(translated)
    missing = before - after
    added = Counter({word: count for word, count in (after - before).items() if word.lstrip("-")[:1].isdigit()})
    for one, other in ((missing, added), (added, missing)):
        for word in list(one):  # "2e" is how French and Dutch write "2nd"
            both = min(one[word], other[f"{word}e"]) if word.isdigit() else 0
            one[word] -= both
            other[f"{word}e"] -= both
    missing, added = +missing, +added
    marks, marks_after = Counter(note_marks(source)), Counter(note_marks(translated))
    if changed_marks := marks_after - marks:  # one that is only lost changes no number
        missing, added = missing + (marks - marks_after), added + changed_marks
    folded = _plain(translated)
    names = tuple(name for name in _names(source, source_language) if _plain(name) not in folded)
    return Changed(tuple(missing.elements()), tuple(added.elements()), names)


def protected(text: str) -> tuple[str, ...]:
    """Return what of a text may not change, each once, for the model to be told."""
    return tuple(dict.fromkeys(_fixed(text)))


def has_words(text: str) -> bool:
    """Tell whether there is anything to translate: letters that are no part of an address or code."""
    rest = _RUN.sub(lambda run: " " if _is_code(run.group()) else run.group(), _ADDRESS.sub(" ", text))
    return sum(map(str.isalpha, rest)) >= 2


def _fixed(text: str) -> Counter[str]:
    """Return the numbers, addresses and codes of a text with how often each stands there."""
    text = _plain(text)
    found: Counter[str] = Counter()

    def take(match: re.Match[str]) -> str:
        found[match.group().rstrip(".-/").casefold()] += 1
        return " "

    rest = _ADDRESS.sub(take, text)
    # "1st", "20kg" and "19%" are a number and a word, which may be written apart in another language.
    rest = _UNIT_JOINED.sub(r"\1 \2", _ORDINAL.sub(r"\1", rest))
    rest = _RUN.sub(lambda run: take(run) if _is_code(run.group()) else run.group(), rest)
    found.update(_NUMBER.findall(rest))
    return found


def _is_code(run: str) -> bool:
    """Tell whether a run of letters, digits, hyphens and slashes is a code: it has letters and digits."""
    return any(map(str.isdigit, run)) and any(map(str.isalpha, run))


def _plain(text: str) -> str:
    """Return a text with digits and spaces in one form: full-width and Arabic digits are digits, note marks none."""
    text = unicodedata.normalize("NFKC", without_note_marks(text))
    text = text.replace("\u2212", "-")
    return "".join(str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char for char in text)


def _names(text: str, language: str | None) -> list[str]:
    names = [match.group(1) for match in _TITLED.finditer(text)]
    if (language or "").split("-")[0] not in _NOUNS_HAVE_CAPITALS and not text.isupper():
        names += [name for match in _PAIR.finditer(text) if not (name := match.group(1)).isupper()]
    return list(dict.fromkeys(names))
