"""From tokens to the text of an answer. Engines layer."""

from __future__ import annotations

from collections.abc import Sequence

from engines.llama.base import FinishReason, OnText
from engines.llama.loop_guard import LoopGuard
from engines.llama.text_stream import TextStream
from engines.llama.vocabulary import Vocabulary


class AnswerWriter:
    """Takes tokens, gives text, and says when it is enough."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        stops: Sequence[str],
        on_text: OnText | None,
        guard: LoopGuard | None,
        *,
        has_control_text: bool,
    ) -> None:
        """Begin.

        Args:
            vocabulary: Of the model that answers.
            stops: Texts that end the answer and do not belong to it.
            on_text: Called with each piece that is sure to belong to the answer.
            guard: Notices an answer that goes in circles; None where nothing does.
            has_control_text: Whether control tokens are written out.
        """
        self.tokens = 0
        self._vocabulary, self._on_text, self._guard = vocabulary, on_text, guard
        self._has_control_text = has_control_text
        self._stream = TextStream(stops)

    def take(self, token: int) -> FinishReason | None:
        """Take the next token; return why the answer ends with it, None where it goes on."""
        self.tokens += 1
        shown = self._stream.feed(self._vocabulary.piece(token, is_special_shown=self._has_control_text))
        self._show(shown)
        if self._stream.is_stopped:
            return FinishReason.STOP
        if self._guard is not None and self._guard.feed(shown):
            return FinishReason.LOOP
        return None

    def finish(self) -> str:
        """Return the whole answer; what was held back is told first."""
        self._show(self._stream.finish())
        return self._stream.text

    def _show(self, text: str) -> None:
        if text and self._on_text is not None:
            self._on_text(text)
