"""The sentences of a document that say most about it, chosen by code. Services layer; pure.

Words that a document says often are what it is about; a sentence counts by how many of them it has for its length, the
first ones of a part a little more (the frequency method of Luhn, 1958, with the position weight of Edmundson, 1969).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from app.services.chat.passages import Passage
from app.services.chat.stopwords import stop_words
from app.services.chat.words import stems
from core.model import BlockKind

_SHORTEST, _LONGEST = 40, 360  # characters of a sentence that can stand alone
_MOST_SHARED = 0.6  # of the words of the shorter of two sentences that may be the same
_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


def chief_passages(passages: Sequence[Passage], count: int, language: str) -> list[Passage]:
    """Return up to ``count`` passages that say most, in reading order.

    Args:
        passages: Those of the document.
        count: How many are wanted.
        language: In whose stems words are compared.
    """
    stopped = {stem for word in stop_words(language) for stem in stems(word, language)}
    words = [
        set(stems(passage.text, language)) - stopped if _can_stand_alone(passage) else set() for passage in passages
    ]
    often: Counter[str] = Counter(stem for each in words for stem in each)
    scored = []
    place_on_page: Counter[tuple[str, int]] = Counter()
    for number, (passage, own) in enumerate(zip(passages, words, strict=True)):
        if not own:
            continue
        page = (passage.document_id, passage.page_index)
        place_on_page[page] += 1
        weight = sum(math.log1p(often[stem]) for stem in own if often[stem] > 1) / math.sqrt(len(own) + 4)
        weight *= 1.25 if place_on_page[page] == 1 else 1.1 if place_on_page[page] == 2 else 1.0
        scored.append((weight, number))
    chosen: list[int] = []
    for _, number in sorted(scored, key=lambda each: (-each[0], each[1])):
        if len(chosen) == count:
            break
        if all(_shared(words[number], words[other]) <= _MOST_SHARED for other in chosen):
            chosen.append(number)
    return [passages[number] for number in sorted(chosen)]


def likeliest(sentence: str, passages: Sequence[Passage], language: str, count: int = 12) -> list[Passage]:
    """Return the passages that share most words with a sentence, the likeliest first."""
    own = set(stems(sentence, language))
    scored = [(len(own & set(stems(passage.text, language))), -number) for number, passage in enumerate(passages)]
    best = sorted(range(len(passages)), key=lambda number: scored[number], reverse=True)[:count]
    return [passages[number] for number in best if scored[number][0] > 0]


def _can_stand_alone(passage: Passage) -> bool:
    text = passage.text.strip()
    if passage.kind not in _KINDS or not _SHORTEST <= len(text) <= _LONGEST:
        return False
    letters = sum(map(str.isalpha, text))
    return letters > 0.6 * len(text) and text[-1] in '.!?。！？…"”»'


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
