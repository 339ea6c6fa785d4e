"""Two recognisers in a row: a quick one reads every line, a strong one reads again what the quick one doubts.

Engines layer, worker process only. docs/adr/0053.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.page_source import Pixels
from engines.ocr.base import Checkpoint, Reading, TextRecogniser
from engines.ocr.doubts import NO_CHARACTER_BELOW, Doubt, doubts
from engines.ocr.page_memory import PageMemory
from engines.ocr.rereading import Stretch, doubtful_stretches, with_stretches

_STRAIGHT_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})

# German and other quotations begin low; their upper marks stay with them. One that began on a line before ends with the
# mark that begins an English one, but behind a word and with none before it on its line.
_LOW_QUOTATION = re.compile('.*[\u201e\u201a]|[^"\u201c\u201d]*[^\\s"\u201c\u201d]\u201c(?!\\w)')


@dataclass(frozen=True, slots=True)
class QuickLook:
    """What the quick recogniser read in a line, and what of it is in doubt.

    Attributes:
        reading: The whole line.
        doubtful: What should be read again, from left to right.
        share: Part of the line's width that the doubtful stretches take, 0..1.
    """

    reading: Reading
    doubtful: tuple[Stretch, ...]
    share: float


class CascadeRecogniser:
    """Reads line crops with two recognisers."""

    def __init__(
        self,
        quick: TextRecogniser,
        strong: TextRecogniser,
        quick_id: str,
        *,
        doubtful_below: float = NO_CHARACTER_BELOW,
    ) -> None:
        """Build from loaded recognisers.

        Args:
            quick: Reads every line.
            strong: Reads again what the quick one doubts.
            quick_id: Readings that stand as the quick one made them carry it.
            doubtful_below: Confidence of a character of the quick one below which it is in doubt.
        """
        self._doubtful_below = doubtful_below
        self._quick = quick
        self._strong = strong
        self._quick_id = quick_id
        self.look: Callable[[Sequence[Pixels], Checkpoint], list[QuickLook]] = self._looks

    def for_page(self) -> CascadeRecogniser:
        """Return the cascade for one page, whose quick recogniser looks at every crop once (``page_memory``)."""
        page = CascadeRecogniser(self._quick, self._strong, self._quick_id, doubtful_below=self._doubtful_below)
        page.look = PageMemory(self._looks).of
        return page

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``)."""
        looks = self.look(crops, checkpoint)
        parts = [
            crop[:, stretch.left : stretch.right]
            for crop, look in zip(crops, looks, strict=True)
            for stretch in look.doubtful
        ]
        again = iter(self._strong.recognise(parts, checkpoint))
        return [
            self._decided(look, [(stretch, next(again)) for stretch in look.doubtful], int(crop.shape[1]))
            for crop, look in zip(crops, looks, strict=True)
        ]

    def _looks(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[QuickLook]:
        readings = self._quick.recognise(crops, checkpoint)
        return [
            _look(_plainly_quoted(reading), crop, self._doubtful_below)
            for reading, crop in zip(readings, crops, strict=True)
        ]

    def _decided(self, look: QuickLook, again: Sequence[tuple[Stretch, Reading]], width: int) -> Reading:
        reading = look.reading
        kept = [(stretch, second) for stretch, second in again if self._is_better(second, reading, stretch)]
        if len(kept) == 1 and kept[0][0].end - kept[0][0].first == len(reading.spans):
            return kept[0][1]
        merged = with_stretches(reading, kept, width)
        by_strong = sum(len(second.spans) for _, second in kept)
        return replace(merged, reader=self._quick_id if 2 * by_strong < len(merged.spans) else "")

    def _is_better(self, second: Reading, first: Reading, stretch: Stretch) -> bool:
        """Tell whether what the strong recogniser read shall stand.

        Where the quick one was unsure the surer of both is right more often than either; where it left something out
        its confidence says nothing. Where the strong one sees no text, only what the quick one doubted is no text
        either: a stroke beside a word, that no character stands for, takes nothing away from the word.
        """
        chances = [span.confidence for span in first.spans[stretch.first : stretch.end] if not span.text.isspace()]
        if not chances:
            return True
        mean = sum(chances) / len(chances)
        if not second.spans:
            return mean < self._doubtful_below
        return stretch.doubt is Doubt.FAULT or second.confidence >= mean


def _plainly_quoted(reading: Reading) -> Reading:
    """Return a reading with quotation marks as the strong recogniser writes them, straight ones.

    Both read words of one sentence, and pages of one document: a quotation should not end with another mark than it
    began with, nor "it's" be spelled in two ways.
    """
    if reading.text.isascii() or _LOW_QUOTATION.match(reading.text):
        return reading
    spans = tuple(
        span if span.text.isascii() else replace(span, text=span.text.translate(_STRAIGHT_QUOTES))
        for span in reading.spans
    )
    return replace(reading, text="".join(span.text for span in spans), spans=spans)


def _look(reading: Reading, crop: Pixels, doubtful_below: float) -> QuickLook:
    width = crop.shape[1]
    if not reading.text.strip():
        return QuickLook(reading, (Stretch(0, len(reading.spans), 0, int(width), Doubt.FAULT),), 1.0)
    stretches = tuple(doubtful_stretches(reading, doubts(reading, crop, doubtful_below), crop))
    return QuickLook(reading, stretches, sum(one.right - one.left for one in stretches) / max(1, width))
