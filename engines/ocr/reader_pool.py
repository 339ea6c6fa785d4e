"""Line recognisers by id, loaded when first asked for. Engines layer, worker process only; one thread."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable

from core.errors import ModelError
from engines.ocr.base import TextRecogniser

_LOGGER = logging.getLogger(__name__)

MAX_LOADED = 3
"""Recognisers beside the default one that stay loaded. One takes 10 to 150 MB, and a page rarely holds more scripts."""


class ReaderPool:
    """Keeps the default recogniser, and of the others those used last."""

    def __init__(self, default: str, load: Callable[[str], TextRecogniser], *, max_loaded: int = MAX_LOADED) -> None:
        """Load nothing yet.

        Args:
            default: Id of the recogniser that is never given up.
            load: Loads a recogniser by its id; raises ``ModelError`` where it cannot.
            max_loaded: How many others stay loaded.
        """
        self.default = default
        self._load = load
        self._max_loaded = max_loaded
        self._loaded: OrderedDict[str, TextRecogniser] = OrderedDict()
        self.unusable: set[str] = set()
        """Recognisers that could not be loaded; they are not tried again."""

    @classmethod
    def of_one(cls, recogniser: TextRecogniser, reader: str = "default") -> ReaderPool:
        """Return a pool of one recogniser that is loaded already."""
        pool = cls(reader, lambda _: recogniser, max_loaded=0)
        pool.get(reader)
        return pool

    def get(self, reader: str) -> TextRecogniser:
        """Return a recogniser, ready to read.

        Raises:
            ModelError: If it cannot be loaded.
        """
        if reader not in self._loaded:
            self._make_room(reader)
            try:
                self._loaded[reader] = self._load(reader)
            except ModelError as error:
                if reader != self.default:
                    _LOGGER.warning("%s is passed over: %s", reader, error.message)
                    self.unusable.add(reader)
                raise
        self._loaded.move_to_end(reader)
        return self._loaded[reader]

    def close(self) -> None:
        """Give up all that is loaded."""
        while self._loaded:
            _close(self._loaded.popitem()[1])

    def _make_room(self, wanted: str) -> None:
        others = [reader for reader in self._loaded if reader != self.default]
        if wanted != self.default:
            for reader in others[: max(0, len(others) + 1 - self._max_loaded)]:
                _close(self._loaded.pop(reader))


def _close(recogniser: TextRecogniser) -> None:
    close = getattr(recogniser, "close", None)  # Tesseract's hold memory that Python does not count
    if close is not None:
        close()
