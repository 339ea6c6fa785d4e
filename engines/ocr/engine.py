"""The CPU engine: a page picture in, lines of text in an upright, level picture out.

Engines layer, worker process only. Orientation, detection, recognition line by line, deskew; layout comes after it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from core.errors import ModelMissingError
from core.geometry import BBox, Polygon, Transform
from core.mapping import map_line
from core.model import Line
from core.page_source import PageImage, Pixels
from core.plane_map import PlaneMap, chained
from engines.ocr.base import (
    Checkpoint,
    OrientationClassifier,
    OrientationGuess,
    Reading,
    TextDetector,
    TextRecogniser,
)
from engines.ocr.cascade import CascadeRecogniser
from engines.ocr.crops import LineCrops, crop_line, padded
from engines.ocr.deskew import estimate_skew, straightened
from engines.ocr.known_text import unknown_lines
from engines.ocr.line_reading import LineReader
from engines.ocr.orientation import choose_turns
from engines.ocr.page_lines import CROP_PADDING, LineFinder
from engines.ocr.quick_pass import SCRIPTS, QuickPass
from engines.ocr.reader_choice import OneReader, ReaderGuide
from engines.ocr.reader_pool import ReaderPool
from engines.ocr.repair import repaired
from engines.ocr.repair.repairing import Repaired

_LINE_PICTURE_HEIGHT = 80  # a picture lower than this, in which nothing was detected, is tried as one line


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
        stage_seconds: CPU seconds of this process for "orientation", "quick pass", "detection", "repair", "recognition"
            and "deskew", as far as each took place.
        readers: Id of the reader of each line, by the line's box.
        unread: Number of lines left out because nobody here reads their script, by ISO 15924 code.
        repairs: What was done to the picture before it was read, as pages state it.
    """

    lines: tuple[Line, ...]
    width: int
    height: int
    to_page: PlaneMap
    rotation_deg: int
    skew_deg: float
    pixels: Pixels
    stage_seconds: dict[str, float] = field(default_factory=dict)
    readers: Mapping[BBox, str] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)
    repairs: tuple[str, ...] = ()


class OcrEngine:
    """Reads pages with one detector and the recognisers of one pool; not thread-safe."""

    def __init__(
        self,
        detector: TextDetector,
        reader: LineReader,
        orientation: OrientationClassifier | None = None,
        quick: QuickPass | None = None,
    ) -> None:
        """Build from loaded plugs.

        Args:
            detector: Finds lines.
            reader: Reads them.
            orientation: Tells which way up a page is; None leaves that to the lines alone.
            quick: Reads pages that suit it in the place of detector and default recogniser; None for none.
        """
        self._quick = quick
        self._detector = detector
        self._reader = reader
        self._orientation = orientation

    def read(
        self,
        image: PageImage,
        *,
        checkpoint: Checkpoint,
        guide: ReaderGuide | None = None,
        repair: bool = False,
        known: Sequence[BBox] = (),
    ) -> OcrResult:
        """Read one page.

        Args:
            image: The page frame's picture.
            checkpoint: See ``Checkpoint``.
            guide: Names the reader of each script; without it the default reader reads all.
            repair: Whether the picture is mended first where that helps reading.
            known: Where text is known without reading, in the page frame; lines there are left out.

        Raises:
            RecognitionError: If a network fails.
            ModelError: If a recogniser cannot be loaded.
        """
        guide = guide or OneReader(self._reader.default)
        clock = _StageClock()
        pixels = image.pixels
        checkpoint()
        guess: OrientationGuess | None = None
        if self._quick is not None and self._orientation is not None:
            with clock.stage("orientation"):
                guess = self._orientation.classify(pixels)
            reader = self._reader.remembering()
            with clock.stage("quick pass"):
                page = self._quick.page(pixels, guess, reader, guide, checkpoint)
            if page is not None:
                reader = reader.quickened(page.cascade, SCRIPTS)
                quick = _FoundPage(pixels, page.polygons, reader, crops=page.crops)
                return quick.read(image, guide, known, checkpoint, clock)
        with clock.stage("detection"):
            polygons = self._detector.detect(pixels, checkpoint)
        with clock.stage("orientation"):
            if guess is None and self._orientation is not None and polygons:
                guess = self._orientation.classify(pixels)
            turns = choose_turns(pixels, polygons, guess, self._reader, guide, checkpoint)
        if turns:
            pixels = np.ascontiguousarray(np.rot90(pixels, -turns))
            with clock.stage("detection"):  # the network finds lines across the page better than down the page
                polygons = self._detector.detect(pixels, checkpoint)
        if not polygons and min(pixels.shape[:2]) <= _LINE_PICTURE_HEIGHT:
            height, width = pixels.shape[:2]
            polygons = [Polygon(((0, 0), (width, 0), (width, height), (0, height)))]
        mended = None
        if repair:
            with clock.stage("repair"):
                read_sample = _SampleReader(self._reader, guide, checkpoint).read
                mended = repaired(pixels, polygons, self._detector.detect, read_sample, checkpoint)
            if mended is not None:
                pixels, polygons = mended.pixels, list(mended.polygons)
        found = _FoundPage(pixels, polygons, self._reader, turns, mended)
        return found.read(image, guide, known, checkpoint, clock)


@dataclass(frozen=True, slots=True)
class _FoundPage:
    """An upright picture whose lines are found, and who shall read them."""

    pixels: Pixels
    polygons: Sequence[Polygon]
    reader: LineReader
    turns: int = 0
    mended: Repaired | None = None
    crops: LineCrops | None = None

    def read(
        self, image: PageImage, guide: ReaderGuide, known: Sequence[BBox], checkpoint: Checkpoint, clock: _StageClock
    ) -> OcrResult:
        """Read the lines and level the picture."""
        turn = Transform.quarter_turns(self.turns, image.width, image.height)
        to_page = chained(*([self.mended.to_original] if self.mended else []), turn.inverse())
        pixels = self.pixels
        with clock.stage("recognition"):
            unknown = unknown_lines(self.polygons, known, to_page)
            found = LineFinder(pixels, self.reader, guide, checkpoint, self.crops).lines(unknown)
            lines = found.lines
        level = Transform()
        with clock.stage("deskew"):
            skew = estimate_skew(self.polygons)
            if skew:
                checkpoint()
                # The crops were cut straight out of the slanted picture, which is sharper; now the boxes follow.
                pixels, level = straightened(pixels, skew)
                lines = tuple(replace(item, line=map_line(item.line, level)) for item in lines)
        return OcrResult(
            lines=tuple(sorted((item.line for item in lines), key=lambda line: (line.bbox.center[1], line.bbox.left))),
            width=pixels.shape[1],
            height=pixels.shape[0],
            to_page=chained(level.inverse(), to_page),
            rotation_deg=self.turns * 90,
            skew_deg=skew,
            pixels=pixels,
            stage_seconds=clock.seconds,
            readers={item.line.bbox: item.reader for item in lines},
            unread=found.unread,
            repairs=self.mended.repairs if self.mended else (),
        )


class _SampleReader:
    """Reads samples of a page's lines, all with the reader that the first sample calls for."""

    def __init__(self, reader: LineReader, guide: ReaderGuide, checkpoint: Checkpoint) -> None:
        self._reader = reader
        self._guide = guide
        self._checkpoint = checkpoint
        self._chosen: str | None = None

    def read(self, pixels: Pixels, polygons: Sequence[Polygon]) -> list[Reading]:
        crops = [crop_line(pixels, padded(polygon, CROP_PADDING)) for polygon in polygons]
        if self._chosen is None:
            self._chosen = self._reader.reader_alike([crops], self._guide, self._checkpoint) or self._reader.default
        return self._reader.read_with(self._chosen, crops, self._checkpoint)


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
    detection_dir: Path,
    recognition_dir: Path,
    orientation_dir: Path | None,
    *,
    threads: int = 1,
    folder_of: Callable[[str], Path] | None = None,
    quick_dir: Path | None = None,
    with_own_quick: bool = False,
) -> OcrEngine:
    """Load the default plugs of the CPU tier; recognisers of further scripts follow when a line asks for them.

    Args:
        detection_dir: Model folder of the detector.
        recognition_dir: Model folder of the default recogniser; its name is the reader's id.
        orientation_dir: Model folder of the orientation classifier, or None to go without.
        threads: Threads of one operator; pages in parallel beat operators in parallel, so 1 is the default.
        folder_of: Returns the folder of a model by its id, or raises ``ModelError``; None where there is no other.
        quick_dir: Model folder of the quick pass; its name is the id that its readings carry. None reads without.
        with_own_quick: Whether our own quick reader reads lines of Latin print first, on every page.

    Raises:
        ModelMissingError: If a folder lacks a file.
        ModelDamagedError: If files do not load.
    """
    from engines.ocr.orientation import PaddleOrientationClassifier
    from engines.ocr.paddle_detection import PaddleTextDetector
    from engines.ocr.paddle_recognition import PaddleTextRecogniser
    from engines.ocr.registry import load_classifier, load_reader

    default = recognition_dir.name

    def load(reader: str) -> TextRecogniser:
        if reader == default:
            return PaddleTextRecogniser.load(recognition_dir, threads=threads)
        if folder_of is None:
            raise ModelMissingError(f"the model {reader} is not installed")
        return load_reader(reader, folder_of, threads=threads)

    pool = ReaderPool(default, load)
    strong = pool.get(default)
    reader = LineReader(pool, load_classifier() if folder_of is not None else None)
    if with_own_quick:
        # Samples that tell which way up a page is, or whether it is mended well, go to the usual reader as before.
        reader = reader.quickened(_own_cascade(strong, threads), SCRIPTS, is_guarded=True)
    return OcrEngine(
        PaddleTextDetector.load(detection_dir, threads=threads),
        reader,
        PaddleOrientationClassifier.load(orientation_dir, threads=threads) if orientation_dir is not None else None,
        _quick_pass(quick_dir, strong, threads) if quick_dir is not None else None,
    )


def _own_cascade(strong: TextRecogniser, threads: int) -> CascadeRecogniser:
    from engines.ocr.latin_recognition import SURE, LatinTextRecogniser
    from engines.ocr.registry import OWN_QUICK_READER

    return CascadeRecogniser(LatinTextRecogniser.load(threads=threads), strong, OWN_QUICK_READER, doubtful_below=SURE)


def _quick_pass(folder: Path, strong: TextRecogniser, threads: int) -> QuickPass:
    from engines.ocr.indra_detection import IndraTextDetector
    from engines.ocr.indra_recognition import IndraTextRecogniser

    quick = IndraTextRecogniser.load(folder, threads=threads)
    return QuickPass(IndraTextDetector.load(folder, threads=threads), CascadeRecogniser(quick, strong, folder.name))
