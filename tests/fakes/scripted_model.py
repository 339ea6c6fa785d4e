"""A language model that says what a test wrote down. Implements ``engines.llama.base.LanguageModel``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.page_source import Pixels
from engines.llama.base import Checkpoint, FinishReason, Generation, OnText, PromptMessage, Sampling


def generation(text: str, finish: FinishReason = FinishReason.STOP, probability: float = 0.9) -> Generation:
    """Return a generation of one token a character."""
    return Generation(text, finish, len(text), 10, 0, 0.0, 0.0, (probability,) * max(1, len(text)))


@dataclass
class ScriptedModel:
    """Answers the n-th picture with the n-th answer, the last one from then on; an exception is raised.

    Attributes:
        answers: Texts, generations or exceptions; a callable gets the prompt.
        context_tokens: See the Protocol.
        pictures: Every picture that was shown.
        prompts: The prompt of each.
        samplings: How each answer was to be chosen.
    """

    answers: Sequence[str | Generation | Exception | Callable[[str], str]]
    context_tokens: int = 4096
    can_see: bool = True
    pictures: list[Pixels] = field(default_factory=list)
    prompts: list[str] = field(default_factory=list)
    samplings: list[Sampling] = field(default_factory=list)

    def count_tokens(self, text: str) -> int:
        return len(text)

    def count_prompt_tokens(self, messages: Sequence[PromptMessage]) -> int:
        return sum(len(message.text) for message in messages)

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        checkpoint: Checkpoint,
        on_text: OnText | None = None,
        has_probabilities: bool = False,
    ) -> Generation:
        raise AssertionError("nothing here chats")

    def read_picture(
        self,
        pixels: Pixels,
        prompt: str,
        sampling: Sampling,
        *,
        checkpoint: Checkpoint,
        on_text: OnText | None = None,
        messages: Sequence[PromptMessage] = (),
    ) -> Generation:
        checkpoint()
        answer = self.answers[min(len(self.pictures), len(self.answers) - 1)]
        self.pictures.append(pixels)
        self.prompts.append(prompt)
        self.samplings.append(sampling)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            answer = answer(prompt)
        made = answer if isinstance(answer, Generation) else generation(answer)
        if on_text is not None:
            on_text(made.text)
        # As llama.cpp would: what is longer than asked for is cut.
        if len(made.text) > sampling.max_tokens and made.finish is FinishReason.STOP:
            made = replace(made, text=made.text[: sampling.max_tokens], finish=FinishReason.LENGTH)
        return made
