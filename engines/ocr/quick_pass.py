"""Whether a page can be read the quick way: upright, of letters the quick recogniser knows, and read well by it.

Engines layer, worker process only. What does not suit is left to the usual way, which has lost a few hundredths of its
time then.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint, OrientationGuess, TextDetector
from engines.ocr.cascade import CascadeRecogniser, QuickLook
from engines.ocr.crops import LineCrops
from engines.ocr.line_reading import LineReader
from engines.ocr.missed_letters import missed_letters
from engines.ocr.orientation import TRUSTED_UPRIGHT
from engines.ocr.page_lines import CROP_PADDING
from engines.ocr.reader_choice import NO_LETTERS, ReaderGuide
from engines.ocr.repair.suspicion import lines_are_missing, looks_bent

SCRIPTS = frozenset({"Latn", NO_LETTERS})
"""Scripts of lines that the quick recogniser reads: of others it may be sure and wrong."""

_FEWEST_LINES = 3
_SAMPLE = 16
_OF_SCRIPT = 0.9  # of the sample's lines
_WITH_LETTERS = 0.5  # of the sample's lines: a page of digits alone may be of any script
_MOST_DOUBTED = 0.2
"""Of the lines' width. Chosen on rendered receipts (``benchmarks.cascade``): up to there both recognisers together make
fewer errors than the strong one alone, and of clean print a twentieth is doubted."""
_MOST_MISSED = 0.004
"""Of the page's letters. The quick detector passes over single figures of tables, the usual one does not."""
_READS_WELL = 0.9  # mean confidence of the sample
_TALL = 1.5


@dataclass(frozen=True, slots=True)
class QuickPage:
    """A page that suits the quick way, and what was found out about it.

    Attributes:
        polygons: Its lines.
        crops: Cuts them out; those that were looked at are there already.
        cascade: Reads them; what the quick recogniser has read already it does not read again.
    """

    polygons: Sequence[Polygon]
    crops: LineCrops
    cascade: CascadeRecogniser


@dataclass(frozen=True, slots=True)
class QuickPass:
    """A quick detector and a cascade that begins with a quick recogniser.

    Attributes:
        detector: Finds lines that run across.
        cascade: Reads them.
    """

    detector: TextDetector
    cascade: CascadeRecogniser

    def page(
        self,
        pixels: Pixels,
        guess: OrientationGuess | None,
        reader: LineReader,
        guide: ReaderGuide,
        checkpoint: Checkpoint,
    ) -> QuickPage | None:
        """Return a page that can be read quickly; None for others.

        Args:
            pixels: (H, W, 3) uint8 RGB as it came.
            guess: Which way up it seems to be; None where nothing tells.
            reader: Tells scripts and lines that stand on their head, and remembers what it told.
            guide: Says which scripts may occur.
            checkpoint: See ``Checkpoint``.

        Raises:
            RecognitionError: If a network fails.
        """
        if guess is None or guess.turns or guess.confidence < TRUSTED_UPRIGHT:
            return None
        polygons = self.detector.detect(pixels, checkpoint)
        if len(polygons) < _FEWEST_LINES or _runs_down(polygons):
            return None
        sample = _spread(polygons)
        cut = LineCrops(pixels, CROP_PADDING)
        crops = cut.of(sample)
        scripts = reader.scripts(crops, [polygon.bbox for polygon in sample], guide, checkpoint)
        known = sum(line[0].script in SCRIPTS for line in scripts)
        letters = sum(line[0].script != NO_LETTERS for line in scripts)  # none where nothing here tells scripts
        if known < _OF_SCRIPT * len(sample) or letters < _WITH_LETTERS * len(sample):
            return None
        if reader.looks_upside_down(crops, checkpoint):
            return None
        cascade = self.cascade.for_page()
        for some in (sample, polygons):  # pages that do not suit are known by the sample, nearly always
            if not _is_read_well(cascade.look(cut.of(some), checkpoint), some):
                return None
        checkpoint()
        # A page that wants mending is found out by the usual way's finer lines.
        if looks_bent(pixels, polygons) or lines_are_missing(pixels, polygons):
            return None
        if missed_letters(pixels, polygons) > _MOST_MISSED:
            return None
        return QuickPage(polygons, cut, cascade)


def _is_read_well(looks: Sequence[QuickLook], polygons: Sequence[Polygon]) -> bool:
    lengths = [polygon.length for polygon in polygons]
    doubted = sum(length * look.share for length, look in zip(lengths, looks, strict=True))
    if doubted > _MOST_DOUBTED * sum(lengths):
        return False
    return statistics.fmean(look.reading.confidence for look in looks) >= _READS_WELL


def _runs_down(polygons: Sequence[Polygon]) -> bool:
    tall = sum(polygon.bbox.height >= _TALL * polygon.bbox.width for polygon in polygons)
    return tall > 0.1 * len(polygons)


def _spread(polygons: Sequence[Polygon]) -> list[Polygon]:
    """Pick lines from all over the page, longer ones rather."""
    longer = sorted(polygons, key=lambda polygon: -polygon.length)[: max(_SAMPLE, len(polygons) * 3 // 4)]
    inorder = sorted(longer, key=lambda polygon: polygon.bbox.top)
    step = max(1, math.ceil(len(inorder) / _SAMPLE))
    return inorder[::step]
