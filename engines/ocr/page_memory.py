"""Remembering what was said of a picture, for one page: samples of its lines are asked about before the others.

Engines layer, worker process only. Pictures are told apart by identity, so the same object must be shown again
(``crops.LineCrops`` sees to that); they are held as long as the memory is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from core.page_source import Pixels
from engines.ocr.base import Checkpoint, ScriptGuess
from engines.ocr.script_classifier import LineLook

AnswerT = TypeVar("AnswerT")


class PageMemory(Generic[AnswerT]):
    """Answers about crops, each asked for once."""

    def __init__(self, ask: Callable[[Sequence[Pixels], Checkpoint], list[AnswerT]]) -> None:
        """Ask this about crops that are new."""
        self._ask = ask
        self._known: dict[int, tuple[Pixels, AnswerT]] = {}

    def of(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[AnswerT]:
        """Return the answer about each crop."""
        new = list({id(crop): crop for crop in crops if id(crop) not in self._known}.values())
        if new:
            answers = self._ask(new, checkpoint)
            self._known |= {id(crop): (crop, answer) for crop, answer in zip(new, answers, strict=True)}
        return [self._known[id(crop)][1] for crop in crops]


class LookingClassifier(Protocol):
    """A script classifier that also tells whether lines stand on their head."""

    def look(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[LineLook]:
        """Return scripts and way up of each crop."""
        ...


class RememberingClassifier:
    """Looks at every crop once."""

    def __init__(self, classifier: LookingClassifier) -> None:
        """Ask this one about crops that are new."""
        self._memory = PageMemory(classifier.look)

    def classify(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[tuple[ScriptGuess, ...]]:
        """Return the likely scripts of each crop (see ``ScriptClassifier``)."""
        return [look.scripts for look in self.look(crops, checkpoint)]

    def look(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[LineLook]:
        """Return scripts and way up of each crop."""
        return self._memory.of(crops, checkpoint)
