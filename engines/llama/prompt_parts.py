"""The parts of a prompt as they are taken into the context: text and pictures. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.llama.projector import Chunk


@dataclass(frozen=True, slots=True)
class TextPart:
    """Text of a prompt.

    Attributes:
        ids: Its tokens.
    """

    ids: tuple[int, ...]

    @property
    def cells(self) -> int:
        """Places it takes in the KV cache."""
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A picture of a prompt.

    Attributes:
        chunk: What the picture encoder made of it.
        mark: Stands at each of its positions where tokens are compared; no other picture has it.
    """

    chunk: Chunk
    mark: int

    @property
    def cells(self) -> int:
        """Places it takes in the KV cache."""
        return self.chunk.cells

    @property
    def ids(self) -> tuple[int, ...]:
        """The mark, as often as it has positions."""
        return (self.mark,) * self.chunk.positions


PromptPart = TextPart | PicturePart


def resumable(parts: Sequence[PromptPart], common: int) -> int:
    """Return the last position up to ``common`` where evaluation may go on: not inside of a picture."""
    start = 0
    for part in parts:
        end = start + len(part.ids)
        if isinstance(part, PicturePart) and start < common < end:
            return start
        start = end
    return common
