"""Two recognisers in a row: a quick one reads every line, a strong one reads again what the quick one doubts.

Engines layer, worker process only. docs/adr/0053.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.page_source import Pixels
from engines.ocr.base import Checkpoint, Reading, TextRecogniser
from engines.ocr.page_memory import RememberingRecogniser

SURE = 0.985
"""Mean confidence of a line from which on the quick reading stands."""

NO_CHARACTER_BELOW = 0.7
"""A line with a less certain character is read again. Both thresholds were chosen on rendered pages (577 lines, three
dense pages and the samples): 6 % of the width is read again, and of 28,276 characters 3 stay that the strong recogniser
reads otherwise."""


class CascadeRecogniser:
    """Reads line crops with two recognisers."""

    def __init__(self, quick: TextRecogniser, strong: TextRecogniser, quick_id: str) -> None:
        """Build from loaded recognisers; readings that stand as the quick one made them carry its id."""
        self._quick = quick
        self._strong = strong
        self._quick_id = quick_id

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        readings = [replace(reading, reader=self._quick_id) for reading in self._quick.recognise(crops, checkpoint)]
        doubtful = [index for index, reading in enumerate(readings) if is_doubtful(reading)]
        again = self._strong.recognise([crops[index] for index in doubtful], checkpoint)
        for index, reading in zip(doubtful, again, strict=True):
            readings[index] = reading
        return readings

    def for_page(self) -> CascadeRecogniser:
        """Return the cascade for one page, whose quick recogniser reads every crop once (``page_memory``)."""
        return CascadeRecogniser(RememberingRecogniser(self._quick), self._strong, self._quick_id)

    def quick_readings(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return what the quick recogniser alone reads."""
        return self._quick.recognise(crops, checkpoint)


_AMISS_IN_NUMBERS = re.compile(r"\d \d|\d[OoIl|]|[OoIl|]\d")
"""A point that was lost, and letters for digits: seen in what the quick recogniser is sure of; amounts are precious."""


def is_doubtful(reading: Reading) -> bool:
    """Tell whether a line should be read again by a stronger recogniser."""
    return (
        reading.confidence < SURE
        or not reading.text.strip()
        or _AMISS_IN_NUMBERS.search(reading.text) is not None
        or any(span.confidence < NO_CHARACTER_BELOW for span in reading.spans)
    )
