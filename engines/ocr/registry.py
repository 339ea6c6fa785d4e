"""Which adapter a model of the CPU tier is read with. Engines layer.

Cheap to import: an adapter's module is imported when it is asked for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from core.errors import ModelDamagedError
from engines.ocr.base import ScriptClassifier, TextRecogniser

_LOGGER = logging.getLogger(__name__)

JOINT = "+"
"""Between the model ids of a reader that reads with several models at once: only Tesseract's can."""

_INDRA = "indra-"
OWN_QUICK_READER = "latin-line-reader"
"""Our own quick reader, which comes with the program and takes no model of the catalog (``latin_recognition``)."""

_TESSERACT = "tesseract-"
_TESSERACT_SCRIPT = "tesseract-script-"


def engine_of(reader: str) -> str:
    """Return the id of the engine that a reader belongs to, as blocks state it.

    Returns:
        "tesseract", "indra", "pagesight" (our own quick reader) or "paddleocr".
    """
    if reader.startswith(_INDRA):
        return "indra"
    if reader == OWN_QUICK_READER:
        return "pagesight"
    return "tesseract" if reader.startswith(_TESSERACT) else "paddleocr"


def load_reader(reader: str, folder_of: Callable[[str], Path], *, threads: int = 1) -> TextRecogniser:
    """Load a recogniser.

    Args:
        reader: Model id; of Tesseract's models several, apart by ``JOINT``, which must lie in one folder.
        folder_of: Returns the folder of a model by its id, or raises ``ModelError``.
        threads: Threads of one operator.

    Raises:
        ModelMissingError: If a model is not installed.
        ModelDamagedError: If its files do not load.
    """
    if engine_of(reader) == "tesseract":
        from engines.ocr.tesseract_recognition import TesseractRecogniser

        models = reader.split(JOINT)
        return TesseractRecogniser(folder_of(models[0]), [_tesseract_name(model) for model in models])
    from engines.ocr.paddle_recognition import PaddleTextRecogniser

    return PaddleTextRecogniser.load(folder_of(reader), threads=threads)


def load_classifier() -> ScriptClassifier | None:
    """Load the script classifier, which comes with the program; without its network no script is told."""
    from engines.ocr.script_classifier import OnnxScriptClassifier

    try:
        return OnnxScriptClassifier.load()
    except ModelDamagedError as error:
        _LOGGER.warning("%s; every line goes to the default recogniser", error.message)
        return None


def _tesseract_name(model: str) -> str:
    if model.startswith(_TESSERACT_SCRIPT):
        return f"script/{model.removeprefix(_TESSERACT_SCRIPT)}"
    return model.removeprefix(_TESSERACT)
