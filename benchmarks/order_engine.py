"""The engine that reads the pages of ``benchmarks.reading_order``: the program's own, by the language of the page."""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image

from benchmarks.model_folders import DEFAULT_MODELS, ensure_models
from benchmarks.page_sets import DecodedItem
from benchmarks.work_folder import WORK
from core.page_source import PageImage
from engines.ocr.engine import OcrEngine, build_cpu_engine

_MODELS = WORK / "models"
_OTHER_SCRIPTS = {"ara": "ara", "heb": "heb"}  # read by Tesseract's data of the system
_TESSDATA = "/usr/share/tesseract-ocr/5/tessdata"


def picture_of(decoded: DecodedItem) -> PageImage:
    """Return the picture of an item of one page."""
    with Image.open(decoded.pages[0]) as image:
        return PageImage(np.asarray(image.convert("RGB")), decoded.dpi)


@cache
def engine_for(language: str) -> OcrEngine:
    """Return the engine that reads a language."""
    ensure_models(_MODELS)
    engine = build_cpu_engine(*(_MODELS / name for name in DEFAULT_MODELS))
    if language in _OTHER_SCRIPTS:
        from pathlib import Path

        from engines.ocr.tesseract_recognition import TesseractRecogniser

        engine._recogniser = TesseractRecogniser(Path(_TESSDATA), [_OTHER_SCRIPTS[language]])
    return engine
