"""What services that need a language model see of it. Implemented by ``hosted`` (the model worker) and by test fakes.

Services layer; plain values. Everything may be called from any thread but the GUI's: calls wait for the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.geometry import BBox
from core.jobs import JobContext
from engines.llama.base import Generation, PromptMessage, Sampling

OnText = Callable[[str], None]
"""Receives pieces of the answer in order, on a thread of the host; must be quick."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which model answers.

    Attributes:
        id: Its id in the catalog or the id a person's file was given.
        title: One line for people.
        context_tokens: Most tokens of prompt and answer together.
        can_see: Whether it can be asked about a picture.
        languages: ISO 639 codes it answers in well; empty where nobody said.
        note: One honest sentence for people about what it can do; "" for none.
        is_small: Whether it has fewer than a billion parameters or so: answers lean on quoting.
    """

    id: str
    title: str
    context_tokens: int
    can_see: bool = False
    languages: tuple[str, ...] = ()
    note: str = ""
    is_small: bool = False

    @property
    def name(self) -> str:
        """The title without what follows its colon, for sentences: "SmolLM2 135M Instruct"."""
        return self.title.partition(": ")[0]


@dataclass(frozen=True, slots=True)
class PageArea:
    """A part of a page that is shown to the model; the worker draws it itself.

    Attributes:
        document_id: A document of the library.
        page_index: Which page, counted from 0.
        area: Pixels of the page frame; None for the whole page.
    """

    document_id: str
    page_index: int
    area: BBox | None = None


class Embedder(Protocol):
    """Turns sentences into vectors, so that those that say the same in other words lie near each other."""

    def is_available(self) -> bool:
        """Whether a model for it is installed; cheap."""
        ...

    def embed(self, texts: Sequence[str], *, context: JobContext) -> NDArray[np.float32]:
        """Return a vector of length 1 for each text, (n, 384) float32; their dot product is the cosine.

        Raises:
            ModelError: If the model is missing or damaged.
            EngineError: If the worker was lost.
            JobCancelled: If the job was asked to stop.
        """
        ...


class LineJudge(Protocol):
    """Tells how surely a line answers a question."""

    def is_available(self) -> bool:
        """Whether what it needs is installed; cheap."""
        ...

    def odds(
        self, question: str, lines: Sequence[str], before: Sequence[str] = (), *, context: JobContext
    ) -> NDArray[np.float32]:
        """Return the log-odds of each line, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked.
            lines: Texts.
            before: For each line the heading it stands under and the line before it; left out, they are read alone.
            context: Stops it.

        Raises:
            ModelError: If a model is missing or damaged.
            EngineError: If the worker was lost.
            JobCancelled: If the job was asked to stop.
        """
        ...


class TextModel(Protocol):
    """The model that chats, translates and extracts."""

    def info(self) -> ModelInfo:
        """Return which model would answer now, without loading it.

        Raises:
            ModelMissingError: If none is installed; the remedy names the one to install.
        """
        ...

    def count_tokens(self, texts: Sequence[str], *, context: JobContext | None = None) -> list[int]:
        """Return the number of tokens of each text; loads the model.

        Args:
            texts: The texts.
            context: Progress (stage "load") and cancel of the job that asks; a cancel takes effect within a second.

        Raises:
            ModelError: If the model is missing, damaged, or needs more memory than there is.
            EngineError: If the worker was lost.
            JobCancelled: If the job was asked to stop.
        """
        ...

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        context: JobContext,
        on_text: OnText | None = None,
        picture: PageArea | None = None,
    ) -> Generation:
        """Answer; see ``engines.llama.base.LanguageModel``.

        Args:
            messages: The prompt; with a picture the last one is the prompt that follows it.
            sampling: How to choose.
            context: Progress and cancel of the job; a cancel takes effect within a second.
            on_text: See ``OnText``.
            picture: Part of a page that the model looks at first.

        Raises:
            ModelError: If the model is missing, damaged, or needs more memory than there is.
            ContextOverflowError: If prompt and answer do not fit.
            EngineError: If the worker was lost or llama.cpp failed. What had been made by then went to ``on_text``.
            JobCancelled: If the job was asked to stop.
        """
        ...


def has_large_model(model: TextModel | None) -> bool:
    """Tell whether a model is there now that can be trusted with more than quoting; nothing is loaded."""
    if model is None:
        return False
    try:
        return not model.info().is_small
    except (ModelError, OSError):  # OSError: the folder of models cannot be read
        return False
