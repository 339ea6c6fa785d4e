"""English words that are used like each other ("vehicles" and "cars"), from a table in the resources.

Services layer. The table is made from the embeddings of a language model (``resources/word_neighbours``); it knows what
goes together, not what means the same, so that it only counts where a document has neither the word nor its meaning.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.resources import resource_path

if TYPE_CHECKING:
    import numpy as np

_FOLDER = "word_neighbours"
_OPPOSITES = tuple(
    frozenset(pair.split())
    for pair in [
        "tenant landlord",
        "lessee lessor",
        "buyer seller",
        "employer employee",
        "lender borrower",
        "open closed",
        "opened closed",
        "start end",
        "begin end",
        "arrival departure",
        "minimum maximum",
        "highest lowest",
        "high low",
        "first last",
        "before after",
        "income expenses",
        "profit loss",
        "revenue costs",
        "increase decrease",
        "rise fall",
        "male female",
        "mother father",
        "husband wife",
        "north south",
        "east west",
        "left right",
        "morning evening",
        "monday tuesday",
        "summer winter",
        "import export",
        "inside outside",
        "entrance exit",
        "buy sell",
        "debit credit",
        "assets liabilities",
        "winner loser",
        "teacher student",
        "doctor patient",
        "adult child",
        "adults children",
    ]
)


@cache
def _table() -> tuple[dict[str, int], tuple[str, ...], np.ndarray, np.ndarray]:
    import numpy as np

    words = tuple(resource_path(f"{_FOLDER}/words.txt").read_text(encoding="utf-8").split())
    with np.load(resource_path(f"{_FOLDER}/neighbours.npz")) as arrays:
        return {word: at for at, word in enumerate(words)}, words, arrays["nearest"], arrays["closeness"]


@lru_cache(maxsize=4_000)
def neighbours(word: str) -> tuple[tuple[str, float], ...]:
    """Return words that are used like one, the nearest first, with how near they are (0..1); none for unknown words."""
    places, words, nearest, closeness = _table()
    at = places.get(word)
    if at is None:
        return ()
    found = [
        (words[int(other)], int(near) / 255) for other, near in zip(nearest[at], closeness[at], strict=True) if near
    ]
    return tuple((other, near) for other, near in found if not _are_opposite(word, other))


def _are_opposite(one: str, other: str) -> bool:
    pair = {one.removesuffix("s"), other.removesuffix("s")}
    return any({word.removesuffix("s") for word in opposite} == pair for opposite in _OPPOSITES)
