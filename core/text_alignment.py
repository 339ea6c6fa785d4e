"""Which parts of a text stay when a person changes it. Core layer; pure functions on strings."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from core.text import is_spaceless

Range = tuple[int, int]
Match = tuple[int, int, int]  # start in the old text, start in the new one, length

_ALIGNED = 2_000  # words or characters; longer stretches are taken as one change, since aligning costs their square


def tokens_of(text: str) -> list[Range]:
    """Return the words of a text as a recogniser parts them: at white space, and in scripts without spaces each sign.

    Closing punctuation stays with what stands before it.
    """
    spans: list[Range] = []
    glue = False
    for index, char in enumerate(text):
        if char.isspace():
            glue = False
            continue
        if glue and not _stands_apart(text, index):
            spans[-1] = (spans[-1][0], index + 1)
        else:
            spans.append((index, index + 1))
        glue = True
    return spans


def is_word_bound(text: str, at: int) -> bool:
    """Tell whether a word may end or begin at an offset."""
    return at in (0, len(text)) or text[at - 1].isspace() or text[at].isspace() or _stands_apart(text, at)


def matching_blocks(old: str, new: str) -> list[Match]:
    """Return stretches that two texts have in common, in order: whole words first, then characters between them."""
    olds, news = tokens_of(old), tokens_of(new)
    blocks: list[Match] = []
    for a, b, c, d in _token_changes([old[i:j] for i, j in olds], [new[i:j] for i, j in news]):
        if (a, b) == (c, d) == (0, 0):
            continue
        if b - a == d - c and [old[i:j] for i, j in olds[a:b]] == [new[i:j] for i, j in news[c:d]]:
            blocks += [(i, k, j - i) for (i, j), (k, _) in zip(olds[a:b], news[c:d], strict=True)]
        elif a < b and c < d:
            begin, other = olds[a][0], news[c][0]
            found = _common(old[begin : olds[b - 1][1]], new[other : news[d - 1][1]])
            blocks += [(i + begin, k + other, size) for i, k, size in found]
    return _joined(old, new, blocks)


def _stands_apart(text: str, at: int) -> bool:
    """Tell whether a character begins a word although none that is white space stands before it."""
    if unicodedata.category(text[at])[0] in "PM":
        return False
    return is_spaceless(text[at]) or (at > 0 and is_spaceless(text[at - 1]))


def _token_changes(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield ranges of tokens that are alike, or that stand for each other."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield 0, head, 0, head
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(middle_old), len(middle_new)) > _ALIGNED:
        yield head, len(old) - tail, head, len(new) - tail
    else:
        for _, a, b, c, d in SequenceMatcher(None, middle_old, middle_new, autojunk=False).get_opcodes():
            yield a + head, b + head, c + head, d + head
    yield len(old) - tail, len(old), len(new) - tail, len(new)


def _common(old: str, new: str) -> list[Match]:
    if max(len(old), len(new)) > _ALIGNED:
        return []
    return [
        (a, b, size) for a, b, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks() if size
    ]


def _joined(old: str, new: str, blocks: list[Match]) -> list[Match]:
    """Join stretches between which nothing stands, or the same white space."""
    joined: list[Match] = []
    for a, b, size in blocks:
        if joined:
            i, k, length = joined[-1]
            between = old[i + length : a]
            if between == new[k + length : b] and not between.strip():
                joined[-1] = (i, k, a + size - i)
                continue
        joined.append((a, b, size))
    return joined
