"""Bytes of tokens into text that may be shown: whole characters, nothing of a stop text. Engines layer."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class TextStream:
    """Takes the bytes of one token after the other; gives text as soon as it is sure.

    A character that is not whole is kept back, so is what may be the beginning of a stop text. Bytes that are no UTF-8
    become U+FFFD.
    """

    def __init__(self, stops: Sequence[str] = ()) -> None:
        """Begin.

        Args:
            stops: Texts that end the answer and are not part of it.
        """
        self._stops = tuple(stop for stop in stops if stop)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._kept_back = ""
        self._given: list[str] = []
        self.is_stopped = False

    @property
    def text(self) -> str:
        """All that was given."""
        return "".join(self._given)

    def feed(self, data: bytes) -> str:
        """Return what can be shown now; "" for nothing yet. After a stop text there is nothing any more."""
        return self._advance(self._decoder.decode(data))

    def finish(self) -> str:
        """Return the rest: a stop text that never came about, a character that was cut off."""
        shown = self._advance(self._decoder.decode(b"", final=True))
        if not self.is_stopped and self._kept_back:
            shown += self._kept_back
            self._given.append(self._kept_back)
        self._kept_back = ""
        return shown

    def _advance(self, more: str) -> str:
        if self.is_stopped:
            return ""
        pending = self._kept_back + more
        ends = [at for stop in self._stops if (at := pending.find(stop)) >= 0]
        if ends:
            self.is_stopped = True
            shown, self._kept_back = pending[: min(ends)], ""
        else:
            cut = len(pending) - self._overlap(pending)
            shown, self._kept_back = pending[:cut], pending[cut:]
        if shown:
            self._given.append(shown)
        return shown

    def _overlap(self, text: str) -> int:
        """Return the length of the longest end of the text that begins a stop text."""
        return max(
            (
                length
                for stop in self._stops
                for length in range(min(len(stop) - 1, len(text)), 0, -1)
                if text.endswith(stop[:length])
            ),
            default=0,
        )
