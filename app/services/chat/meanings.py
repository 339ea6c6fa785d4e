"""The lexicon as it is looked up: phrases of a text that have a meaning, and all phrases of the same meaning.

Services layer. Phrases are stemmed in the language of the text they are looked for in.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from app.services.chat.lexicon import generic_words, same_meanings, verbs
from app.services.chat.words import stems

Phrase = tuple[str, ...]
_LONGEST = 5


class Meanings:
    """The lexicon in one language's stems."""

    def __init__(self, language: str) -> None:
        """Stem all phrases."""
        self._phrases: list[tuple[Phrase, ...]] = []
        self._of: dict[Phrase, list[int]] = {}
        for meaning in same_meanings():
            phrases = dict.fromkeys(tuple(stems(phrase, language)) for phrase in meaning)
            kept = tuple(phrase for phrase in phrases if phrase)
            for phrase in kept:
                self._of.setdefault(phrase, []).append(len(self._phrases))
            self._phrases.append(kept)
        self.verbs = frozenset(stem for word in verbs() for stem in stems(word, language))
        self.generic = frozenset(stem for word in generic_words() for stem in stems(word, language))

    def longest_at(self, words: Sequence[str], at: int) -> int:
        """Return how many words from a place on are the longest phrase of the lexicon; 0 for none."""
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            if tuple(words[at : at + length]) in self._of:
                return length
        return 0

    def same_as(self, phrase: Phrase) -> tuple[Phrase, ...]:
        """Return the phrases that can mean the same as one, itself left out."""
        found = dict.fromkeys(other for meaning in self._of.get(phrase, ()) for other in self._phrases[meaning])
        found.pop(phrase, None)
        return tuple(found)


@cache
def meanings(language: str) -> Meanings:
    """Return the lexicon for texts of a language."""
    return Meanings(language)
