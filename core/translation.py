"""What is kept of a block that was translated. Core layer, frozen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class TranslationState(StrEnum):
    """How the translation of a block went.

    TRANSLATED: Code found its numbers, addresses and codes unchanged.
    DOUBTFUL: As TRANSLATED, but a name of the original is missing, or the model is not made for these languages.
    KEPT: It stays in the original, because no translation kept what must not change.
    UNCHANGED: There was nothing to translate: numbers alone, or text in the target language.
    """

    TRANSLATED = "translated"
    DOUBTFUL = "doubtful"
    KEPT = "kept"
    UNCHANGED = "unchanged"


_FROM_BEST = (
    TranslationState.UNCHANGED,
    TranslationState.TRANSLATED,
    TranslationState.DOUBTFUL,
    TranslationState.KEPT,
)


def worst_state(states: Iterable[TranslationState]) -> TranslationState:
    """Return the state that a person should hear of first; UNCHANGED for none."""
    return max(states, key=_FROM_BEST.index, default=TranslationState.UNCHANGED)


@dataclass(frozen=True, slots=True)
class BlockTranslation:
    """The original of a translated block.

    Attributes:
        source_text: Its text as it stood on the page; the rows of a table are lines, their cells apart by tabs.
        state: How it went.
        note: What a person should look at, in words; "" for nothing.
    """

    source_text: str
    state: TranslationState
    note: str = ""
