"""What a screen reader is told while an answer grows: each sentence once it is complete, then how it was checked."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.gui.chat_panel import wording
from core.chat import AnswerKind, ChatMessage

_END = re.compile(r"[.!?…](?=\s)|[。！？।\n]")


class SpokenAnswer:
    """Follows one conversation. GUI thread only."""

    def __init__(self, say: Callable[[str], None]) -> None:
        """Say what there is to say with this function."""
        self._say = say
        self._said = ""

    def begin(self) -> None:
        """Another answer begins."""
        self._said = ""

    def grow(self, text: str) -> None:
        """Say the sentences that are complete now."""
        if not text.startswith(self._said):
            self._said = ""
        ends = [match.end() for match in _END.finditer(text)]
        if ends and ends[-1] > len(self._said):
            new = text[len(self._said) : ends[-1]].strip()
            self._said = text[: ends[-1]]
            if new:
                self._say(new)

    def end(self, message: ChatMessage, *, has_several: bool) -> None:
        """Say what is still unsaid of the answer, how many places it names, and what comes near."""
        is_plain = message.kind is AnswerKind.ANSWER
        spoken = wording.spoken_answer(message, has_several=has_several)
        said = self._said.strip()
        rest = spoken.removeprefix(said).strip() if is_plain and said and spoken.startswith(said) else spoken
        count = len(message.citations)
        places = f"{wording.citation_count(count)}." if count else ""
        self._said = ""
        self._say(" ".join(part for part in (rest, places, wording.spoken_nearest(message)) if part))
