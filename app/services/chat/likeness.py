"""How near passages are to a question in meaning, by a model that compares sentences. Services layer, any thread.

Vectors are kept for the texts that were looked at last, so that a document is only turned into vectors once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.services.chat.passages import Passage
from app.services.chat.prompts import shown
from app.services.language_model.port import Embedder
from core.jobs import JobContext

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KEPT = 12_000  # vectors of 768 bytes
_AT_ONCE = 64
_LONGEST = 600  # characters of a passage; the model reads about 120 words


class Likeness:
    """Compares a question with passages."""

    def __init__(self, embedder: Embedder) -> None:
        """Use a model that compares sentences."""
        self._embedder = embedder
        self._kept: OrderedDict[str, NDArray[np.float16]] = OrderedDict()
        self._lock = threading.Lock()

    def is_available(self) -> bool:
        """Whether the model is installed."""
        return self._embedder.is_available()

    def of(self, question: str, passages: Sequence[Passage], context: JobContext) -> list[float]:
        """Return the cosine of each passage with the question, -1..1.

        Raises:
            ModelError: If the model is damaged.
            EngineError: If its worker was lost.
            JobCancelled: If the job was asked to stop.
        """
        texts = [shown(passage)[:_LONGEST] for passage in passages]
        wanted = dict.fromkeys((question, *texts))
        with self._lock:  # taken out now: another thread may let go of them meanwhile
            known = {text: self._kept[text] for text in wanted if text in self._kept}
        new = [text for text in wanted if text not in known]
        for start in range(0, len(new), _AT_ONCE):
            context.checkpoint()
            part = new[start : start + _AT_ONCE]
            vectors = self._embedder.embed(part, context=context)
            made = {text: vector.astype("float16") for text, vector in zip(part, vectors, strict=True)}
            known |= made
            with self._lock:
                self._kept.update(made)
        with self._lock:
            for text in wanted:
                self._kept[text] = known[text]
                self._kept.move_to_end(text)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        asked = known[question].astype("float32")
        return [float(asked @ known[text].astype("float32")) for text in texts]
