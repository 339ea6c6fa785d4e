"""The quick line reader before PP-OCRv6, as the program has it, and how much PP-OCRv6 reads again."""

from __future__ import annotations

from collections.abc import Sequence

from core.page_source import Pixels
from engines.ocr.base import Checkpoint, Reading, TextRecogniser
from engines.ocr.cascade import CascadeRecogniser


class Counted:
    """A recogniser whose crops are measured."""

    def __init__(self, recogniser: TextRecogniser) -> None:
        """Wrap."""
        self._recogniser = recogniser
        self.heights = 0.0
        """Summed widths so far, in line heights."""

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        self.heights += sum(crop.shape[1] / max(1, crop.shape[0]) for crop in crops)
        return self._recogniser.recognise(crops, checkpoint)


def in_a_row(
    quick: TextRecogniser, strong: TextRecogniser, doubtful_below: float
) -> tuple[CascadeRecogniser, Counted, Counted]:
    """Return the cascade, and both of its recognisers as they are counted."""
    first, second = Counted(quick), Counted(strong)
    return CascadeRecogniser(first, second, "latin-line-reader", doubtful_below=doubtful_below), first, second
