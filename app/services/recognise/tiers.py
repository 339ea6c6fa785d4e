"""The tiers: which of them this machine can read with now, and what is missing for the others."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from core.errors import AppError, ModelError, NotBuiltError
from core.model import Tier

_KNOWN_S = 2.0  # looking at what is installed takes some hundredths of a second, and windows ask with every file


class Tiers:
    """Tells which tiers can read. Any thread; asks what is installed every two seconds at most."""

    def __init__(
        self, choose_reader: Callable[[], object] | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Use what chooses the model of the tier vlm.

        Args:
            choose_reader: Returns the model, raises ``ModelError`` where there is none; None where nothing can run one.
            clock: Seconds.
        """
        self._choose_reader = choose_reader
        self._clock = clock
        self._lock = threading.Lock()
        self._missing: AppError | None = None
        self._known_until = 0.0

    def missing_for(self, tier: Tier) -> AppError | None:
        """Return why nothing can be read with a tier, None where it can.

        A missing model of the cpu tier is not told here: PDFs that hold text are read without one.
        """
        if tier is Tier.CPU:
            return None
        with self._lock:
            if self._clock() >= self._known_until:
                self._missing = self._look()
                self._known_until = self._clock() + _KNOWN_S
            return self._missing

    def _look(self) -> AppError | None:
        if self._choose_reader is None:
            return NotBuiltError(
                "nothing here can run a vision model",
                remedy="Use the tier cpu; it reads printed text, not handwriting or formulas",
            )
        try:
            self._choose_reader()
        except ModelError as error:
            return error
        return None
