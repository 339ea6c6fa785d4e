"""Notices when a model repeats itself without end, while it writes. Engines layer, plain text.

A loop is a piece of text that follows itself again and again at the end of what was written. Documents repeat too: rows
of dots, empty table cells, receipts with the same line three times. So what counts is not a repetition but how much
text it makes up: short periods must go on for long, and blank or punctuation filling for much longer.
"""

from __future__ import annotations

_WINDOW = 6000  # characters at the end that are looked at
_CHECK_EVERY = 48  # characters between two looks
_LONGEST_PERIOD = 1500
_LEAST_TEXT = 240  # characters that a loop must fill, all rounds together
_LEAST_FILLING = 1200  # the same where the period holds no letter and no digit: dots, rules, empty cells
# Longest period -> rounds it must have gone: equal numbers in a column, equal rows of a table, sentences, paragraphs.
_LEAST_ROUNDS = ((12, 30), (60, 14), (200, 4), (_LONGEST_PERIOD, 3))


class LoopGuard:
    """Is fed the text piece by piece and says when it has become a loop."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._tail = ""
        self._unseen = 0

    def feed(self, text: str) -> bool:
        """Take more text; True once the end of it all repeats itself."""
        if not text:
            return False
        self._tail = (self._tail + text)[-_WINDOW:]
        self._unseen += len(text)
        if self._unseen < _CHECK_EVERY:
            return False
        self._unseen = 0
        return loop_period(self._tail) > 0


def loop_period(text: str) -> int:
    """Return the length of the piece that the end of the text repeats beyond measure; 0 where there is none.

    The prefix function of Knuth, Morris and Pratt on the reversed text gives the shortest period of every ending of it
    in one pass.
    """
    reversed_text = text[::-1]
    borders = [0] * len(reversed_text)
    first_word_sign = next(
        (at for at, character in enumerate(reversed_text) if character.isalnum()), len(reversed_text)
    )
    matched = 0
    for index in range(1, len(reversed_text)):
        while matched and reversed_text[index] != reversed_text[matched]:
            matched = borders[matched - 1]
        if reversed_text[index] == reversed_text[matched]:
            matched += 1
        borders[index] = matched
        length = index + 1
        period = length - matched
        # Longer endings of the same period come later; the first that is long enough settles it.
        if matched and period <= _LONGEST_PERIOD and _is_loop(length, period, has_words=first_word_sign < period):
            return period
    return 0


def _is_loop(length: int, period: int, *, has_words: bool) -> bool:
    if length < _LEAST_TEXT:
        return False
    if not has_words:
        return length >= _LEAST_FILLING
    return length / period >= next(rounds for longest, rounds in _LEAST_ROUNDS if period <= longest)
