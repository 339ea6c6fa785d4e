"""What a language model is to the rest of the program: messages or a picture in, text and its certainty out.

Engines layer, plain values and a Protocol; importing this loads no library. ``engines.llama.model`` implements it on
llama-cpp-python.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.page_source import Pixels

Checkpoint = Callable[[], None]
"""Called before every token and at least every 0.3 s where llama.cpp lets us; raises ``JobCancelled``."""

OnText = Callable[[str], None]
"""Receives text as it is made, whole characters only, on the thread that generates."""


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class FinishReason(StrEnum):
    """Why a generation ended."""

    STOP = "stop"
    LENGTH = "length"
    LOOP = "loop"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class PromptMessage:
    """One turn of a prompt.

    Attributes:
        role: Who speaks.
        text: Plain words. Control tokens of the model and llama.cpp's media marker in it are data: the engine takes
            their effect away before the template is filled, so that no document can pose as a turn.
    """

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen, and when to end.

    Attributes:
        max_tokens: Most tokens that are made.
        temperature: 0 takes the likeliest token each time.
        top_p: Nucleus sampling, 1.0 for none.
        repeat_penalty: 1.0 for none.
        seed: For a temperature above 0.
        stop: Texts that end the answer and are not part of it.
        grammar: GBNF that the answer must follow; None for free text.
        json_schema: JSON Schema (its text) that the answer must follow; None for free text. Not together with grammar.
        time_limit_s: Wall-clock seconds after which generation ends with ``TIME``; None for no limit.
        has_loop_guard: Whether text that repeats itself ends generation with ``LOOP``.
    """

    max_tokens: int = 512
    temperature: float = 0.0
    top_p: float = 1.0
    repeat_penalty: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    grammar: str | None = None
    json_schema: str | None = None
    time_limit_s: float | None = None
    has_loop_guard: bool = False


@dataclass(frozen=True, slots=True)
class Generation:
    """What a model made.

    Attributes:
        text: The whole text, valid Unicode; bytes that are none were replaced by U+FFFD.
        finish: Why it ended.
        tokens: Tokens made.
        prompt_tokens: Tokens of the prompt, pictures included.
        reused_tokens: Of these, how many were still in the KV cache.
        first_token_s: Seconds to the first token.
        seconds: Seconds in all.
        token_probabilities: Probability (0..1) of each token that was made, before any grammar; empty where not asked.
    """

    text: str
    finish: FinishReason
    tokens: int
    prompt_tokens: int
    reused_tokens: int
    first_token_s: float
    seconds: float
    token_probabilities: tuple[float, ...] = ()

    @property
    def confidence(self) -> float | None:
        """Geometric mean of the token probabilities, None where they were not asked for."""
        if not self.token_probabilities:
            return None
        import math

        total = sum(math.log(max(probability, 1e-9)) for probability in self.token_probabilities)
        return math.exp(total / len(self.token_probabilities))


class LanguageModel(Protocol):
    """A loaded model. One thread owns it; it adds llama.cpp's own compute threads and no others."""

    @property
    def context_tokens(self) -> int:
        """Most tokens of prompt and answer together."""
        ...

    @property
    def can_see(self) -> bool:
        """Whether a picture encoder is loaded with it, or can be."""
        ...

    def count_tokens(self, text: str) -> int:
        """Return how many tokens a text has, as it would stand inside a prompt."""
        ...

    def count_prompt_tokens(self, messages: Sequence[PromptMessage]) -> int:
        """Return how many tokens the filled template has."""
        ...

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        checkpoint: Checkpoint,
        on_text: OnText | None = None,
        has_probabilities: bool = False,
    ) -> Generation:
        """Answer; the longest prefix that the prompt shares with the one before stays in the KV cache.

        Raises:
            ContextOverflowError: If prompt and ``max_tokens`` do not fit into the context.
            GenerationFailedError: If llama.cpp fails.
            JobCancelled: From ``checkpoint``.
        """
        ...

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
        """Look at a picture, then follow the prompt. Token probabilities are always there.

        Args:
            pixels: (H, W, 3) uint8 RGB.
            prompt: Stands after the picture in the last user turn, for example "OCR:".
            sampling: How to choose.
            checkpoint: Called before every token; the picture encoder itself cannot be interrupted.
            on_text: See ``OnText``.
            messages: Turns before the picture, for example a system message.

        Raises:
            ModelMissingError: If the model has no picture encoder.
            ContextOverflowError: If picture, prompt and answer do not fit into the context.
            GenerationFailedError: If llama.cpp fails.
            JobCancelled: From ``checkpoint``.
        """
        ...
