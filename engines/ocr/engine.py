"""The CPU engine: a page picture in, lines of text in an upright, level picture out.

Engines layer, worker process only. Orientation, detection, deskew, line crops, recognition; layout comes after it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.geometry import Polygon, Transform
from core.mapping import map_line
from core.model import Line
from core.page_source import PageImage, Pixels
from core.text import is_spaceless
from engines.ocr.base import Checkpoint, OrientationClassifier, Reading, TextDetector, TextRecogniser
from engines.ocr.crops import crop_line, padded, turned
from engines.ocr.deskew import estimate_skew, straightened
from engines.ocr.ink import snapped_to_ink
from engines.ocr.lines import build_line
from engines.ocr.orientation import choose_turns

MIN_CONFIDENCE = 0.5
"""Lines read with less are stains, stamps and pictures far more often than text (the threshold of RapidOCR)."""

_TALL = 1.5  # a box this many times as high as wide holds a line that runs down the page, or one thin character
_SINGLE_CHARACTER = 1.6  # line heights: a tall box no higher than this is one character ("1", "l") standing upright
_LINE_PICTURE_HEIGHT = 80  # a picture lower than this, in which nothing was detected, is tried as one line
_SURE = 0.9
_DOUBTFUL = 0.7  # lines across the page read with less are tried upside down
_CROP_PADDING = 0.05
"""Paper above and below the detector's box, in line heights: fewer clipped accents and descenders, and the crop gets
narrower at the recogniser's height. Measured: CER .0471 against .0480."""


@dataclass(frozen=True, slots=True)
class OcrResult:
    """What was read on a page, in the working frame: the upright, level picture.

    Attributes:
        lines: In rows from top to bottom; boxes in pixels of ``pixels``.
        width: Width of the working frame, pixels.
        height: Height of the working frame, pixels.
        to_page: Map from the working frame to the page frame.
        rotation_deg: Clockwise turn that made the page upright: 0, 90, 180 or 270.
        skew_deg: Slant of the text that was undone after that turn, degrees clockwise.
        pixels: (height, width, 3) uint8 RGB.
        stage_seconds: CPU seconds of this process for "orientation", "detection", "deskew" and "recognition".
    """

    lines: tuple[Line, ...]
    width: int
    height: int
    to_page: Transform
    rotation_deg: int
    skew_deg: float
    pixels: Pixels
    stage_seconds: dict[str, float] = field(default_factory=dict)


class OcrEngine:
    """Reads pages with one detector and one recogniser; not thread-safe."""

    def __init__(
        self,
        detector: TextDetector,
        recogniser: TextRecogniser,
        orientation: OrientationClassifier | None = None,
    ) -> None:
        """Build from loaded plugs; without ``orientation`` the lines alone tell how the page stands."""
        self._detector = detector
        self._recogniser = recogniser
        self._orientation = orientation

    def read(self, image: PageImage, *, checkpoint: Checkpoint) -> OcrResult:
        """Read one page.

        Args:
            image: The page frame's picture.
            checkpoint: See ``Checkpoint``.

        Raises:
            RecognitionError: If a network fails.
        """
        clock = _StageClock()
        pixels = image.pixels
        checkpoint()
        with clock.stage("detection"):
            polygons = self._detector.detect(pixels, checkpoint)
        with clock.stage("orientation"):
            guess = self._orientation.classify(pixels) if self._orientation is not None and polygons else None
            turns = choose_turns(pixels, polygons, guess, self._recogniser, checkpoint)
        to_working = Transform.quarter_turns(turns, image.width, image.height)
        if turns:
            pixels = np.ascontiguousarray(np.rot90(pixels, -turns))
            with clock.stage("detection"):  # the network finds lines across the page better than down the page
                polygons = self._detector.detect(pixels, checkpoint)
        if not polygons and min(pixels.shape[:2]) <= _LINE_PICTURE_HEIGHT:
            height, width = pixels.shape[:2]
            polygons = [Polygon(((0, 0), (width, 0), (width, height), (0, height)))]
        with clock.stage("recognition"):
            lines = self._read_lines(pixels, polygons, checkpoint)
        skew = 0.0
        with clock.stage("deskew"):
            skew = estimate_skew(polygons)
            if skew:
                checkpoint()
                # The crops were cut straight out of the slanted picture, which is sharper; now the boxes follow.
                pixels, level = straightened(pixels, skew)
                lines = [map_line(line, level) for line in lines]
                to_working = to_working.then(level)
        return OcrResult(
            lines=tuple(sorted(lines, key=lambda line: (line.bbox.center[1], line.bbox.left))),
            width=pixels.shape[1],
            height=pixels.shape[0],
            to_page=to_working.inverse(),
            rotation_deg=turns * 90,
            skew_deg=skew,
            pixels=pixels,
            stage_seconds=clock.seconds,
        )

    def _read_lines(self, pixels: Pixels, polygons: Sequence[Polygon], checkpoint: Checkpoint) -> list[Line]:
        heights = [p.thickness for p in polygons if p.length >= p.thickness]
        usual = float(np.median(heights)) if heights else 0.0
        across: list[Polygon] = []
        down: list[Polygon] = []
        for polygon in polygons:
            is_tall = polygon.thickness >= _TALL * polygon.length and polygon.thickness > _SINGLE_CHARACTER * usual
            (down if is_tall else across).append(polygon)
        found = [
            (reading, polygon, False)
            for reading, polygon in self._better_way_up(
                pixels, self._read(pixels, across, checkpoint), checkpoint, below=_DOUBTFUL, at_least=_SURE
            )
        ]
        found += self._read_down(pixels, down, checkpoint)
        lines = (
            build_line(reading, polygon, runs_down=runs_down)
            for reading, polygon, runs_down in found
            if reading.confidence >= MIN_CONFIDENCE
        )
        return [line for line in lines if line is not None]

    def _read(
        self, pixels: Pixels, polygons: Sequence[Polygon], checkpoint: Checkpoint
    ) -> list[tuple[Reading, Polygon]]:
        crops = [crop_line(pixels, padded(polygon, _CROP_PADDING)) for polygon in polygons]
        readings = self._recogniser.recognise(crops, checkpoint)
        return [
            (snapped_to_ink(reading, crop), polygon)
            for reading, crop, polygon in zip(readings, crops, polygons, strict=True)
        ]

    def _read_down(
        self, pixels: Pixels, polygons: Sequence[Polygon], checkpoint: Checkpoint
    ) -> Iterator[tuple[Reading, Polygon, bool]]:
        """Read lines that run down the page, and where that reads badly, as lines that run up."""
        downwards = [turned(p, 1) for p in polygons]
        readings = self._read(pixels, downwards, checkpoint)
        for (reading, polygon), begin in zip(
            self._better_way_up(pixels, readings, checkpoint, below=_SURE, at_least=0.0), downwards, strict=True
        ):
            yield reading, polygon, polygon is begin and any(is_spaceless(char) for char in reading.text)

    def _better_way_up(
        self,
        pixels: Pixels,
        found: list[tuple[Reading, Polygon]],
        checkpoint: Checkpoint,
        *,
        below: float,
        at_least: float,
    ) -> list[tuple[Reading, Polygon]]:
        """Read lines less sure than ``below`` the other way up too; keep it if better and ``at_least`` so sure."""
        doubtful = [index for index, (reading, _) in enumerate(found) if reading.confidence < below]
        again = self._read(pixels, [turned(found[index][1], 2) for index in doubtful], checkpoint)
        better = {
            index: second
            for index, second in zip(doubtful, again, strict=True)
            if second[0].confidence >= max(at_least, found[index][0].confidence)
        }
        return [better.get(index, first) for index, first in enumerate(found)]


class _StageClock:
    """Adds up CPU seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        begin = time.process_time()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - begin


def build_cpu_engine(
    detection_dir: Path, recognition_dir: Path, orientation_dir: Path | None, *, threads: int = 1
) -> OcrEngine:
    """Load the default plugs of the CPU tier.

    Args:
        detection_dir: Model folder of the detector.
        recognition_dir: Model folder of the recogniser.
        orientation_dir: Model folder of the orientation classifier, or None to go without.
        threads: Threads of one operator; pages in parallel beat operators in parallel, so 1 is the default.

    Raises:
        ModelMissingError: If a folder lacks a file.
        ModelDamagedError: If files do not load.
    """
    from engines.ocr.orientation import PaddleOrientationClassifier
    from engines.ocr.paddle_detection import PaddleTextDetector
    from engines.ocr.paddle_recognition import PaddleTextRecogniser

    return OcrEngine(
        PaddleTextDetector.load(detection_dir, threads=threads),
        PaddleTextRecogniser.load(recognition_dir, threads=threads),
        PaddleOrientationClassifier.load(orientation_dir, threads=threads) if orientation_dir is not None else None,
    )
