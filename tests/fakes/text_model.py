"""A model that chats from a script: implements ``app.services.language_model.port.TextModel``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.services.language_model.port import ModelInfo, OnText, PageArea
from core.errors import AppError, ModelMissingError
from core.jobs import JobContext
from engines.llama.base import FinishReason, Generation, PromptMessage, Sampling

Answer = str | AppError | Callable[[Sequence[PromptMessage]], str]


@dataclass
class ScriptedTextModel:
    """Gives the n-th answer to the n-th question, the last one from then on.

    Attributes:
        answers: Texts; an error is raised after ``before_error`` was said; a callable gets the prompt.
        before_error: What is said before an error.
        is_small: See ``ModelInfo``.
        is_installed: Whether there is a model at all.
        can_see: See ``ModelInfo``.
        context_tokens: See ``ModelInfo``.
        on_word: Called before each word, for example to cancel.
        prompts: Every prompt.
        samplings: How each answer was to be chosen.
        pictures: The picture of each prompt.
    """

    answers: Sequence[Answer] = ("",)
    before_error: str = ""
    is_small: bool = True
    is_installed: bool = True
    can_see: bool = False
    context_tokens: int = 4096
    on_word: Callable[[int], None] | None = None
    prompts: list[tuple[PromptMessage, ...]] = field(default_factory=list)
    samplings: list[Sampling] = field(default_factory=list)
    pictures: list[PageArea | None] = field(default_factory=list)

    def info(self) -> ModelInfo:
        if not self.is_installed:
            raise ModelMissingError("no model that answers questions is installed", remedy="Install one")
        return ModelInfo("scripted", "Scripted", self.context_tokens, can_see=self.can_see, is_small=self.is_small)

    def count_tokens(self, texts: Sequence[str], *, context: JobContext | None = None) -> list[int]:
        return [max(1, len(text) // 4) for text in texts]

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        context: JobContext,
        on_text: OnText | None = None,
        picture: PageArea | None = None,
    ) -> Generation:
        self.prompts.append(tuple(messages))
        self.samplings.append(sampling)
        self.pictures.append(picture)
        answer = self.answers[min(len(self.prompts), len(self.answers)) - 1]
        error = answer if isinstance(answer, AppError) else None
        text = self.before_error if error is not None else answer if isinstance(answer, str) else ""
        if callable(answer):
            text = answer(messages)
        for at, word in enumerate(text.split(" ")):
            if self.on_word is not None:
                self.on_word(at)
            context.checkpoint()
            if on_text is not None and text:
                on_text(word if at == 0 else f" {word}")
        if error is not None:
            raise error
        return Generation(text, FinishReason.STOP, len(text.split()), 10, 0, 0.0, 0.0)
