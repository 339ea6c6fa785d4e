"""The engine that reads the pages of ``benchmarks.reading_order``: the program's own, any script."""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image

from app.services.languages import AUTO
from app.services.recognise.options import CPU_MODELS
from app.services.recognise.readers import LanguageGuide, installed_readers
from benchmarks.model_folders import DEFAULT_MODELS, ensure_models
from benchmarks.page_sets import DecodedItem
from benchmarks.work_folder import WORK
from core.page_source import PageImage
from engines.models.store import ModelStore
from engines.ocr.engine import OcrEngine, OcrResult, build_cpu_engine

_MODELS = WORK / "models"


@cache
def _engine() -> OcrEngine:
    ensure_models(_MODELS)
    return build_cpu_engine(*(_MODELS / name for name in DEFAULT_MODELS), folder_of=ModelStore(_MODELS).path)


def read_picture(decoded: DecodedItem, *, repair: bool = False) -> OcrResult:
    """Read an item of one page as the program does with the language left to itself.

    Args:
        decoded: Its picture.
        repair: Whether the page is mended first where that helps.
    """
    with Image.open(decoded.pages[0]) as image:
        picture = PageImage(np.asarray(image.convert("RGB")), decoded.dpi)
    guide = LanguageGuide(AUTO, CPU_MODELS[1], frozenset(installed_readers(_MODELS, AUTO)))
    return _engine().read(picture, checkpoint=lambda: None, guide=guide, repair=repair)
