"""A language model that knows a few phrases; implements ``app.services.language_model.port.TextModel``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.services.language_model.port import ModelInfo, OnText, PageArea
from core.jobs import JobContext
from engines.llama.base import FinishReason, Generation, PromptMessage, Sampling

LARGE = ModelInfo("phrases", "Phrases", 4096, languages=("en", "de", "fr", "ar", "zh"))
SMALL = ModelInfo("small-phrases", "Small phrases", 2048, languages=("en",), is_small=True)


class PhraseModel:
    """Answers what it was told to answer, else with the question; remembers what it was asked."""

    def __init__(self, phrases: Mapping[str, str] | None = None, info: ModelInfo = LARGE) -> None:
        """Know some phrases."""
        self.phrases = dict(phrases or {})
        self.model_info = info
        self.asked: list[str] = []

    def info(self) -> ModelInfo:
        """Return which model this is."""
        return self.model_info

    def count_tokens(self, texts: Sequence[str], *, context: JobContext | None = None) -> list[int]:
        """Return a token for each four characters."""
        return [len(text) // 4 + 1 for text in texts]

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        context: JobContext,
        on_text: OnText | None = None,
        picture: PageArea | None = None,
    ) -> Generation:
        """Answer the last message."""
        context.checkpoint()
        question = messages[-1].text
        self.asked.append(question)
        return Generation(self.phrases.get(question, question), FinishReason.STOP, 1, 1, 0, 0.0, 0.0)
