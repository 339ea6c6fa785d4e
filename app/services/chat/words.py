# ruff: noqa: E501, SIM905 - texts and word lists
"""Words of documents and questions as they are compared: cut, folded and stemmed. Services layer, pure functions.

Scripts without spaces are cut into pairs of characters, so that they match without a dictionary.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.services.library.folding import fold
from app.services.note_marks import without_note_marks
from core.text import is_spaceless

_PIECE = re.compile(r"[A-Za-z]{1,4}\d+[A-Za-z]?(?![\w]|[.,]\d)|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|[%€$£¥§]")
_STEMMERS = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pt": "portuguese",
    "ru": "russian",
    "it": "italian",
    "nl": "dutch",
    "sv": "swedish",
    "da": "danish",
    "no": "norwegian",
    "fi": "finnish",
    "hu": "hungarian",
    "ro": "romanian",
    "tr": "turkish",
    "ar": "arabic",
    "hi": "hindi",
    "yi": "yiddish",
}
# Forms that no stemmer brings together and that questions and documents are full of.
_IRREGULAR = {
    "paid": "pay",
    "payment": "pay",
    "payabl": "pay",
    "built": "build",
    "began": "begin",
    "begun": "begin",
    "bought": "buy",
    "sold": "sell",
    "held": "hold",
    "kept": "keep",
    "met": "meet",
    "made": "make",
    "sent": "send",
    "spent": "spend",
    "lent": "lend",
    "left": "leav",
    "lost": "lose",
    "found": "find",
    "taken": "take",
    "took": "take",
    "given": "give",
    "gave": "give",
    "written": "write",
    "wrote": "write",
    "chosen": "choos",
    "chose": "choos",
    "rose": "rise",
    "risen": "rise",
    "fell": "fall",
    "fallen": "fall",
    "grew": "grow",
    "grown": "grow",
    "won": "win",
    "children": "child",
    "men": "man",
    "women": "woman",
    "people": "person",
    "longest": "long",
    "longer": "long",
    "highest": "high",
    "higher": "high",
    "earliest": "earli",
    "earlier": "earli",
    "latest": "late",
    "later": "late",
    "deliveri": "deliv",
    "deliver": "deliv",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annum": "year",
    "daili": "day",
    "weekli": "week",
    "quarter": "quarter",
}


# Who does and whom it is done to: a stemmer would make one word of them.
_ROLES = frozenset(
    (
        "employer employee payer payee lender lessor lessee seller buyer owner manager director trainer trainee container "
        "donor grantor grantee licensor licensee contractor insurer heater cleaner printer reader user supplier manufacturer "
        "producer holder leader teacher driver worker writer speaker"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text.

    Attributes:
        start: Where it begins, characters.
        end: Where it ends, exclusive.
        text: As it is written.
        stem: As it is compared.
    """

    start: int
    end: int
    text: str
    stem: str


class _Stemmers(threading.local):
    """Stemmers of one thread: each keeps the word it is at in itself, so that two threads would garble each other's."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def of(self, language: str) -> Any:
        if language not in self._made:
            import snowballstemmer

            self._made[language] = snowballstemmer.stemmer(_STEMMERS[language])
        return self._made[language]


_stemmers = _Stemmers()


@lru_cache(maxsize=60_000)
def stem(word: str, language: str = "en") -> str:
    """Return a folded word without its ending; words of languages without a stemmer stay whole."""
    if not word or word[0].isdigit() or language not in _STEMMERS:
        return word
    word = word.replace("’", "'").removesuffix("'s")
    if language == "en" and word.removesuffix("s") in _ROLES:
        return word.removesuffix("s")
    stemmed: str = _stemmers.of(language).stemWord(word)
    return _IRREGULAR.get(stemmed, stemmed) if language == "en" else fold(stemmed)


def tokenize(text: str, language: str = "en") -> list[Token]:
    """Cut a text into words, with their places."""
    tokens: list[Token] = []
    for match in _PIECE.finditer(without_note_marks(text)):
        piece = match.group()
        if is_spaceless(piece[0]):
            tokens += _pairs(piece, match.start())
            continue
        folded = fold(piece)
        key = stem(folded, language)
        tokens.append(Token(match.start(), match.end(), piece, key or folded))
    return tokens


def _pairs(piece: str, start: int) -> list[Token]:
    """Return all pairs of neighbouring characters of a run without spaces; a single character stands for itself."""
    folded = [fold(char) for char in piece]
    if len(piece) == 1:
        return [Token(start, start + 1, piece, folded[0])]
    return [
        Token(start + at, start + at + 2, piece[at : at + 2], folded[at] + folded[at + 1])
        for at in range(len(piece) - 1)
    ]


def stems(text: str, language: str = "en") -> list[str]:
    """Return the words of a text as they are compared, in order."""
    return [token.stem for token in tokenize(text, language)]


def is_close(one: str, other: str) -> bool:
    """Tell whether two words differ by so little that one is a slip of the pen, or of the reader, for the other."""
    limit = 0 if min(len(one), len(other)) < 5 else 1 if min(len(one), len(other)) < 9 else 2
    if not limit or abs(len(one) - len(other)) > limit or one[0] != other[0] or one.isdigit() or other.isdigit():
        return False
    return edit_distance(one, other, limit) <= limit


def edit_distance(one: str, other: str, limit: int) -> int:
    """Return the number of changed, missing, added or swapped characters; anything above ``limit`` may be cut off."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, previous, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
