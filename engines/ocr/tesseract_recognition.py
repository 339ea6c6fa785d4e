"""Line recognition with Tesseract's LSTM networks through tesserocr.

Engines layer, worker process only. Tesseract gets single lines: its own analysis of pages is not used, for detection is
the same for all recognisers.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import ModelDamagedError, RecognitionError
from core.page_source import Pixels
from engines.ocr.base import NOTHING_READ, CharSpan, Checkpoint, Reading
from engines.ocr.logical_order import with_phones_as_printed
from engines.ocr.points import is_point
from engines.ocr.spelling import spelled
from engines.ocr.tesseract_data import require_data

_HEIGHT = 36
_MARGIN = 6
_DPI = 300  # only keeps Tesseract from guessing: the networks scale lines themselves
_DARK_PAPER = 110  # median gray below which a line is light on dark, which the networks have hardly seen
_PERCENT_INK, _PERCENT_PAPER = 1, 90  # percentiles of gray that are stretched to black and white
_LEAST_CONTRAST = 16
_TRY_WHOLE_BELOW = 0.7
"""Readings less sure than this are tried once more without Tesseract's search for the line in the crop.

That search finds the line's baseline, which reads better, and takes one line in sixty, or a part of it, for a picture
of which it reads nothing. Ink over which nothing was read lowers the worth of a reading.
"""
_INK = 96  # gray below which a column of the prepared line holds ink
_SLACK = 4  # columns beside a character's box that belong to it: boxes are rough
_CERTAINTIES = (0.85, 0.94, 0.96, 0.97, 0.978, 0.985, 0.99, 1.0)
_CONFIDENCES = (0.02, 0.2, 0.35, 0.5, 0.7, 0.9, 0.96, 1.0)
"""What Tesseract calls certain, and what it is worth.

Measured on 860 readings of lines in 13 scripts with the right and with wrong networks, upright and upside down: of
lines read with a CER below .3 the mean certainty of the characters is .97 and more in 98 of 100, of lines read as
something else it is below that in 97 of 100; between .97 and .98 the mean CER is .5, from .985 on it is .1 and less.
The cuts of the engine (.5 is no text, .7 doubtful, .9 sure) then mean the same for both recognisers.
"""
_DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))


class TesseractRecogniser:
    """Reads line crops with one or several of Tesseract's networks; not thread-safe, holds memory until ``close``."""

    def __init__(self, data_folder: Path, names: Sequence[str]) -> None:
        """Load networks.

        Args:
            data_folder: A tessdata folder: of the system, or of our model store.
            names: Data names, for example ("heb",) or ("script/Hebrew", "eng"). Where there are several, every one
                reads each word and the surest wins, so the time adds up.

        Raises:
            ModelMissingError: If the folder lacks the data of a name.
            ModelDamagedError: If the data does not load.
            ValueError: If there is no name.
        """
        if not names:
            raise ValueError("no data named")
        joined = "+".join(require_data(data_folder, name) for name in names)
        self.names = tuple(names)
        self._tesserocr = _tesserocr()
        self._api: Any = _load(self._tesserocr, data_folder, joined)
        self._spaces_count = bool(self._api.GetBoolVariable("preserve_interword_spaces"))

    def recognise(self, crops: Sequence[Pixels], checkpoint: Checkpoint) -> list[Reading]:
        """Return one reading for each crop (see ``TextRecogniser``); text is in NFC.

        Raises:
            RecognitionError: If Tesseract fails, or after ``close``.
        """
        readings: list[Reading] = []
        for crop in crops:
            checkpoint()
            readings.append(self._line(crop))
        return readings

    def close(self) -> None:
        """Free the networks; may be called twice."""
        api, self._api = self._api, None
        if api is not None:
            api.End()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Free the networks."""
        self.close()

    def _line(self, crop: Pixels) -> Reading:
        if crop.size == 0:
            return NOTHING_READ
        gray = prepared(crop)
        search, whole = self._tesserocr.PSM.SINGLE_LINE, self._tesserocr.PSM.RAW_LINE
        reading = self._read(cv2.copyMakeBorder(gray, *(_MARGIN,) * 4, cv2.BORDER_CONSTANT, value=255), search, _MARGIN)
        worth = reading.confidence * _covered(gray, reading)
        if worth < _TRY_WHOLE_BELOW:
            again = self._read(gray, whole, 0)
            if again.confidence * _covered(gray, again) > worth:
                return again
        return reading

    def _read(self, gray: NDArray[np.uint8], mode: int, margin: int) -> Reading:
        if self._api is None:
            raise RecognitionError("Tesseract was closed before it should read", remedy="Start Pagesight again")
        height, width = gray.shape
        try:
            self._api.SetPageSegMode(mode)
            self._api.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
            self._api.SetSourceResolution(_DPI)
            if not self._api.Recognize():
                return NOTHING_READ
            symbols = list(self._symbols(width, margin))
        except (RuntimeError, MemoryError) as error:
            raise RecognitionError(
                f"Tesseract ({'+'.join(self.names)}) failed on a line of {width} x {height} pixels",
                remedy="Read the page again; if it fails again, install the model again",
            ) from error
        finally:
            self._api.Clear()
        return reading_of(symbols)

    def _symbols(self, width: int, margin: int) -> Iterator[CharSpan]:
        """Yield characters, with Tesseract's certainty, and the spaces between words, in logical order."""
        symbol_level = self._tesserocr.RIL.SYMBOL
        word_level = self._tesserocr.RIL.WORD
        iterator = self._api.GetIterator()
        if iterator is None:
            return
        inner = width - 2 * margin
        started = False
        for symbol in self._tesserocr.iterate_level(iterator, symbol_level):
            box = None if symbol.Empty(symbol_level) else symbol.BoundingBox(symbol_level)
            text = symbol.GetUTF8Text(symbol_level).translate(_DIRECTION_MARKS) if box is not None else ""
            if box is None or not text:
                continue
            left, right = ((min(max(x - margin, 0), inner) / inner) for x in (box[0], box[2]))
            if started and symbol.IsAtBeginningOf(word_level) and (not self._spaces_count or symbol.BlanksBeforeWord()):
                yield CharSpan(" ", left, left, 1.0)
            yield CharSpan(text, left, max(left, right), symbol.Confidence(symbol_level) / 100)
            started = True


def prepared(crop: Pixels) -> NDArray[np.uint8]:
    """Return a line as Tesseract reads it best: gray, black on white, of one height.

    Args:
        crop: (h, w, 3) uint8 RGB, at least one pixel each way.

    Returns:
        (``_HEIGHT``, w) uint8. The constants are the best of those tried on 24 degraded lines in each of 36 scripts
        and languages.
    """
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    if np.median(gray) < _DARK_PAPER:
        gray = 255 - gray
    ink, paper = np.percentile(gray, (_PERCENT_INK, _PERCENT_PAPER))
    scale = 255 / max(_LEAST_CONTRAST, float(paper) - float(ink))
    gray = cv2.convertScaleAbs(np.maximum(gray.astype(np.float32) - float(ink), 0), alpha=scale)
    factor = _HEIGHT / gray.shape[0]
    size = (max(1, round(gray.shape[1] * factor)), _HEIGHT)
    scaled: NDArray[np.uint8] = cv2.resize(gray, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    return scaled


def _covered(gray: NDArray[np.uint8], reading: Reading) -> float:
    """Return the share of the inked columns over which characters were read, 0..1."""
    inked = gray.min(axis=0) < _INK
    total = np.count_nonzero(inked)
    width = len(inked)
    for span in reading.spans:
        inked[max(0, math.floor(span.start * width) - _SLACK) : math.ceil(span.end * width) + _SLACK] = False
    return 1 - float(np.count_nonzero(inked) / total) if total else 1.0


def calibrated(certainty: float) -> float:
    """Return a certainty of Tesseract's as a confidence that means what PP-OCRv6's means, 0..1."""
    return float(np.interp(certainty, _CERTAINTIES, _CONFIDENCES))


def reading_of(symbols: Sequence[CharSpan]) -> Reading:
    """Return what a line's symbols say.

    Args:
        symbols: With Tesseract's certainties, and the spaces between words, in logical order.
    """
    ordered = with_phones_as_printed(symbols)
    spans = spelled(ordered)
    # A network that takes one vowel point for another has read the line all the same: a letter is as doubtful as its
    # points, a line is not. Counted with them, well read lines had .3 to .4 and were dropped.
    bare = [symbol for symbol in ordered if not is_point(symbol.text)]
    certain = [span.confidence for span in (spans if len(bare) == len(ordered) else spelled(bare)) if span.text != " "]
    if not certain:
        return NOTHING_READ
    return Reading(
        "".join(span.text for span in spans),
        calibrated(sum(certain) / len(certain)),
        tuple(replace(span, confidence=calibrated(span.confidence)) for span in spans),
    )


def _tesserocr() -> Any:
    """Import tesserocr, which has stubs but does not say so; here, so that only workers that need it load it."""
    import tesserocr  # type: ignore[import-untyped]

    tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)
    return tesserocr


def _load(tesserocr: Any, folder: Path, joined: str) -> Any:
    try:
        return tesserocr.PyTessBaseAPI(
            path=f"{folder}{os.sep}",
            lang=joined,
            oem=tesserocr.OEM.LSTM_ONLY,
            variables={"debug_file": os.devnull},  # its remarks on pictures and data would go to the worker's output
        )
    except RuntimeError as error:
        raise ModelDamagedError(
            f'Tesseract\'s data "{joined}" cannot be loaded',
            remedy="Install this model again, or the package of the system that it belongs to",
            file=folder,
        ) from error
