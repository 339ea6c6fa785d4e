"""Which way up a page is, with PP-LCNet_x1_0_doc_ori, and the proof by reading.

Engines layer, worker process only. The classifier looks at 224x224 pixels and is sometimes sure and wrong; so a turn is
made only after lines were read both ways and read better turned.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from core.geometry import Polygon
from core.page_source import Pixels
from engines.ocr.base import Checkpoint, OrientationGuess, Reading
from engines.ocr.crops import crop_line, turned
from engines.ocr.line_reading import LineReader
from engines.ocr.paddle_modules import Network, SessionNetwork, load_predictor
from engines.ocr.reader_choice import ReaderGuide

TRUSTED_UPRIGHT = 0.9
"""From this confidence on, "upright" is believed without reading, where the lines run across the page too."""

# The label is the counter-clockwise turn in degrees that makes the page upright (PaddleX, doc_preprocessor pipeline).
_LABEL_TURNS = {"0": 0, "90": 3, "180": 2, "270": 1}
_SHORT_SIDE = 256
_CROP = 224
_LONGEST = 4  # short sides: of longer pictures the middle is enough, and a strip is not enlarged to gigabytes
_MEAN = np.array((0.485, 0.456, 0.406), np.float32)
_STD = np.array((0.229, 0.224, 0.225), np.float32)
_SAMPLE_LINES = 6
# By so much more confident must the sample read when turned. Measured on 35 pages: print read upside down loses .16 and
# more; a form with fields in all four directions read .13 better turned, and should stay.
_MIN_MARGIN = 0.14
_MIN_MARGIN_AGREED = 0.08  # where the classifier says the same
_TALL = 1.5  # a line box this many times as high as wide runs down the page


class PaddleOrientationClassifier:
    """Page orientation with one network."""

    def __init__(self, network: Network, labels: Sequence[str] = ("0", "90", "180", "270")) -> None:
        """Build from a network that takes (1, 3, 224, 224) float32 and gives (1, 4) probabilities of the labels."""
        self._network = network
        self._turns = [_LABEL_TURNS[label] for label in labels]

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> PaddleOrientationClassifier:
        """Load from a model folder.

        Raises:
            ModelMissingError: If the folder lacks a file.
            ModelDamagedError: If the files do not load.
        """
        predictor = load_predictor("DocImgOrientationClassification", folder, threads=threads)
        labels = predictor.config["PostProcess"]["Topk"]["label_list"]
        return cls(SessionNetwork(predictor), [str(label) for label in labels])

    def classify(self, pixels: Pixels) -> OrientationGuess:
        """Return the likeliest orientation (see ``OrientationClassifier``)."""
        pixels = _middle(pixels, _LONGEST * min(pixels.shape[:2]))
        height, width = pixels.shape[:2]
        factor = _SHORT_SIDE / min(height, width)
        size = (max(_CROP, round(width * factor)), max(_CROP, round(height * factor)))
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR)
        top, left = (small.shape[0] - _CROP) // 2, (small.shape[1] - _CROP) // 2
        crop = small[top : top + _CROP, left : left + _CROP].astype(np.float32) / 255
        tensor = ((crop - _MEAN) / _STD).transpose(2, 0, 1)[None]
        chances = self._network.run(np.ascontiguousarray(tensor, np.float32))[0]
        best = int(np.argmax(chances))
        return OrientationGuess(self._turns[best], float(chances[best]))


def _middle(pixels: Pixels, longest: int) -> Pixels:
    """Return the middle of a picture, neither side of it longer than that."""
    top, left = (max(0, side - longest) // 2 for side in pixels.shape[:2])
    return pixels[top : top + longest, left : left + longest]


def choose_turns(
    pixels: Pixels,
    polygons: Sequence[Polygon],
    guess: OrientationGuess | None,
    reader: LineReader,
    guide: ReaderGuide,
    checkpoint: Checkpoint,
) -> int:
    """Decide by how many clockwise quarter turns a page becomes upright.

    Args:
        pixels: (H, W, 3) uint8 RGB as it came.
        polygons: Lines detected in it.
        guess: The classifier's opinion; None where no classifier is installed.
        reader: Reads a sample of the lines.
        guide: Names the reader of their script.
        checkpoint: See ``Checkpoint``.

    Returns:
        0..3; 0 wherever the sample does not read clearly better turned. Where nobody here reads the script, the
        classifier's opinion if it is sure.
    """
    sample = _sample(polygons)
    if not sample:
        return 0
    tall = _run_down(polygons)
    is_sure = guess is not None and guess.confidence >= TRUSTED_UPRIGHT
    if not tall and guess is not None and guess.turns == 0 and is_sure:
        # It has learned from Chinese and Latin, and is sure of Hebrew upside down, too.
        upright = [crop_line(pixels, polygon) for polygon in sample]
        if not reader.looks_upside_down(upright, checkpoint):
            return 0
    # Lines that run down the page: turned by 90 or by 270 they run across. The page stays when neither reads well, for
    # then it may be vertical writing, which is upright.
    candidates = (1, 3) if tall else (0, 2)
    # Where the page needs k clockwise quarter turns, its text begins k corners before the top-left one.
    crops = [[crop_line(pixels, turned(polygon, -turns)) for polygon in sample] for turns in candidates]
    chosen = reader.reader_alike(crops, guide, checkpoint)
    if chosen is None:
        return guess.turns if guess is not None and is_sure and guess.turns in candidates else 0
    scores = {
        turns: _legibility(reader.read_with(chosen, cut, checkpoint))
        for turns, cut in zip(candidates, crops, strict=True)
    }
    best = max(scores, key=lambda turns: scores[turns])
    other = min(scores.values())
    agrees = guess is not None and guess.turns == best and is_sure
    return best if scores[best] - other >= (_MIN_MARGIN_AGREED if agrees else _MIN_MARGIN) else 0


def _run_down(polygons: Sequence[Polygon]) -> bool:
    """Tell whether more length of text runs down the page than across."""
    down = across = 0.0
    for polygon in polygons:
        box = polygon.bbox
        if box.height >= _TALL * box.width:
            down += box.height
        elif box.width >= _TALL * box.height:
            across += box.width
    return down > across


def _sample(polygons: Sequence[Polygon]) -> list[Polygon]:
    """Pick lines of middling length: the longest are often rules or headings in odd type."""
    by_length = sorted(polygons, key=lambda p: -max(p.length, p.thickness))
    head = by_length[: max(_SAMPLE_LINES, len(by_length) // 2)]
    step = max(1, len(head) // _SAMPLE_LINES)
    return head[::step][:_SAMPLE_LINES]


def _legibility(readings: Sequence[Reading]) -> float:
    return statistics.fmean(r.confidence * min(1.0, len(r.text.strip()) / 4) for r in readings)
