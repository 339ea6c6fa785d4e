"""What is known about readers before and after a line is read: the plug through which languages reach the engine.

Engines layer; the app layer implements it from its table of languages and the models of the machine. A reader is named
by the id of its model; several ids joined by "+" are one reader that reads with all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

NO_LETTERS = "Zyyy"
"""Script of digits and signs alone; such a line goes with its neighbours."""


@dataclass(frozen=True, slots=True)
class ToldLanguage:
    """A language that a text seems to be in.

    Attributes:
        tag: BCP 47.
        reader: The reader that reads it best of those at hand.
        fit: How well the text fits the language, 0..1.
    """

    tag: str
    reader: str
    fit: float


class ReaderGuide(Protocol):
    """Says which reader to take. Cheap to ask; called from the thread that reads."""

    @property
    def default(self) -> str:
        """Reader of what is of no known script."""
        ...

    @property
    def scripts(self) -> frozenset[str] | None:
        """ISO 15924 codes of the scripts that lines may be in; None for all."""
        ...

    def reader_of(self, script: str) -> str | None:
        """Return the best reader of a script while the language is unknown; None where nobody here reads it."""
        ...

    def tell(self, script: str, texts: Sequence[str]) -> ToldLanguage | None:
        """Tell the language of lines of one script; None where that is in doubt."""
        ...

    def fit(self, tag: str, texts: Sequence[str]) -> float:
        """Return how well lines fit a language, 0..1."""
        ...

    def second_reader(self, script: str, texts: Sequence[str]) -> str | None:
        """Return who knows letters of these lines that the default reader, which read them, lacks; None for nobody."""
        ...

    def without(self, readers: Collection[str]) -> ReaderGuide:
        """Return the guide that never names some readers, which cannot be used."""
        ...


@dataclass(frozen=True, slots=True)
class OneReader:
    """The guide where one reader reads everything.

    Attributes:
        default: That reader.
    """

    default: str

    @property
    def scripts(self) -> frozenset[str]:
        """No script is asked for."""
        return frozenset()

    def reader_of(self, script: str) -> str:
        """Return the only reader."""
        return self.default

    def tell(self, script: str, texts: Sequence[str]) -> None:
        """Tell no language: it would change nothing."""

    def fit(self, tag: str, texts: Sequence[str]) -> float:
        """Fit everything."""
        return 1.0

    def second_reader(self, script: str, texts: Sequence[str]) -> None:
        """Ask nobody else."""

    def without(self, readers: Collection[str]) -> OneReader:
        """Return itself: without its only reader nothing can be read."""
        return self
