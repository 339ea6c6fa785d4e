"""A long answer that streams into the real window, and how late its event loop is meanwhile; no model is needed.

Used by ``benchmarks.window_child``. The text is paced like a quick model's: what is measured is the window's own work.
"""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.services.chat.port import AnswerUpdate, AskRequest, OnUpdate, Readiness
from app.services.language_model.port import ModelInfo
from benchmarks.loop_probe import LoopProbe, StallTracer, summary_ms
from core.chat import AnswerSentence, ChatMessage, ChatRole, Citation, Conversation, LinePlace, Support
from core.geometry import BBox
from core.jobs import JobContext

TOKENS_A_SECOND = 60.0
_EARLIER = 100  # questions that were answered before
_WORDS = ("the", "rent", "is", "due", "on", "first", "day", "of", "every", "month", "and", "was", "paid", "in", "full")
_SETTLE_S = 1.0
_MODEL = ModelInfo("paced", "Paced text", 4096)


class PacedChat:
    """Implements ``app.services.chat.port.Chat`` with an answer of random words at a steady pace."""

    def __init__(self, tokens: int) -> None:
        """Answer with so many tokens, a word each."""
        self._tokens = tokens
        self._random = random.Random(7)  # noqa: S311 - words, no secrets
        self._kept: Conversation | None = None

    def readiness(self, document_ids: Sequence[str]) -> Readiness:
        """Return that all is there."""
        return Readiness(1, 1, _MODEL)

    def suggestions(self, document_ids: Sequence[str]) -> tuple[str, ...]:
        """Return none."""
        return ()

    def ask(self, request: AskRequest, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Stream the answer."""
        conversation = self._kept or Conversation(uuid.uuid4().hex, request.document_ids, (), time.time())
        said = self._answer(request.document_ids[0], self._tokens)
        words = said.content.split(" ")
        begin = time.perf_counter()
        for number in range(1, len(words) + 1):
            context.checkpoint()
            on_update(AnswerUpdate(conversation.id, " ".join(words[:number]), "answer"))
            time.sleep(max(0.0, begin + number / TOKENS_A_SECOND - time.perf_counter()))
        question = ChatMessage(uuid.uuid4().hex, ChatRole.USER, request.question, time.time())
        messages = (*conversation.messages, question, said)
        self._kept = Conversation(conversation.id, request.document_ids, messages, conversation.created_at)
        return self._kept

    def regenerate(self, conversation_id: str, context: JobContext, on_update: OnUpdate) -> Conversation:
        """Change nothing."""
        return self.conversation(conversation_id)

    def conversation(self, conversation_id: str) -> Conversation:
        """Return the only one."""
        if self._kept is None:
            raise LookupError(conversation_id)
        return self._kept

    def conversations(self, document_ids: Sequence[str]) -> list[Conversation]:
        """Return one with many questions and answers."""
        if self._kept is None and document_ids:
            messages: list[ChatMessage] = []
            for number in range(_EARLIER):
                text = f"What is said in part {number}?"
                messages += [
                    ChatMessage(uuid.uuid4().hex, ChatRole.USER, text, time.time()),
                    self._answer(document_ids[0], 80),
                ]
            self._kept = Conversation(uuid.uuid4().hex, tuple(document_ids), tuple(messages), time.time())
        return [] if self._kept is None else [self._kept]

    def delete_conversation(self, conversation_id: str) -> None:
        """Change nothing."""

    def as_markdown(self, conversation_id: str) -> str:
        """Return nothing."""
        return ""

    def last_answer(self, conversation_id: str) -> ChatMessage | None:
        """Return the last answer."""
        return self.conversation(conversation_id).messages[-1]

    def _answer(self, document_id: str, tokens: int) -> ChatMessage:
        """Return an answer in sentences of ten words, each with a citation, some weak, unsupported or doubtful."""
        content, sentences, citations = "", [], []
        for number in range(max(1, tokens // 11)):
            support = (Support.SUPPORTED, Support.SUPPORTED, Support.WEAK, Support.UNSUPPORTED)[number % 4]
            start = len(content) + (1 if content else 0)
            words = " ".join(self._random.choice(_WORDS) for _ in range(10))
            content += f"{' ' if content else ''}{words.capitalize()} (p. 1)."
            sentences.append(AnswerSentence(start, len(content), support, (number,)))
            box = BBox(60, 60 + number % 20 * 30, 500, 80 + number % 20 * 30)
            confidence = 0.6 if number % 10 == 0 else 0.97
            citations.append(Citation(document_id, 0, words, (box,), (LinePlace(0, 0),), support, confidence))
        return ChatMessage(
            uuid.uuid4().hex,
            ChatRole.ASSISTANT,
            content,
            time.time(),
            sentences=tuple(sentences),
            citations=tuple(citations),
            model=_MODEL.id,
        )


class WorkProbe(LoopProbe):
    """Notes the CPU time of the GUI thread between two calls, too: what other programs take is not in it."""

    def __init__(self, parent: QObject) -> None:
        """Begin."""
        self.longest_s = 0.0
        self._cpu = time.thread_time()
        super().__init__(parent)

    def reset(self) -> None:
        """Forget what was noted."""
        super().reset()
        self.longest_s, self._cpu = 0.0, time.thread_time()

    def _on_time(self) -> None:
        now = time.thread_time()
        self.longest_s, self._cpu = max(self.longest_s, now - self._cpu), now
        super()._on_time()


class ChatProbe(QObject):
    """Opens a file and its long conversation, asks, and notes how late the loop is from the question to the answer."""

    def __init__(
        self, window: Any, path: Path, tell: Callable[..., None], end: Callable[[], None], *, is_traced: bool
    ) -> None:
        """Read the file first."""
        super().__init__(window)
        self._window, self._tell, self._end, self._is_traced = window, tell, end, is_traced
        self._panel: Any = None
        self._loop: WorkProbe | None = None
        self._opened_late = self._opened_cpu = 0.0
        window.queue.row_ended.connect(self._on_read)
        window.add_paths([path])

    def _on_read(self, key: int) -> None:
        from benchmarks.window_probes import later

        row = self._window.queue.model.row(key)
        if row is None or row.error is not None:
            self._tell("error", error=row.error.message if row is not None else "the file is gone from the queue")
            self._end()
            return
        self._loop = WorkProbe(self)
        if self._is_traced:
            StallTracer(self._loop).start()
        self._window.actions_.show_chat.setChecked(True)
        self._panel = self._window.surroundings.chat
        later(self, 2 * _SETTLE_S, self._scroll)

    def _scroll(self) -> None:
        if self._loop is None:
            return
        self._opened_late = summary_ms(self._loop.late_s)["p100"]
        self._opened_cpu = self._loop.longest_s * 1000
        steps = []
        bar = self._panel.transcript.verticalScrollBar()
        for number in range(200):
            begin = time.perf_counter()
            bar.setValue(bar.maximum() * number // 199)
            self._panel.transcript.viewport().repaint()
            steps.append((time.perf_counter() - begin) * 1000)
        self._steps = sorted(steps)
        from benchmarks.window_probes import later

        later(self, _SETTLE_S, self._ask)

    def _ask(self) -> None:
        if self._loop is None:
            return
        self._tell("streaming")
        self._loop.reset()
        self._begin = time.perf_counter()
        self._panel.presenter.answered.connect(self._on_answered)
        self._panel.presenter.ask("What is the rent?")

    def _on_answered(self, _: object) -> None:
        from benchmarks.window_probes import later

        later(self, _SETTLE_S, self._sum_up)

    def _sum_up(self) -> None:
        message = self._panel.presenter.messages[-1]
        self._tell(
            "streamed",
            seconds=time.perf_counter() - self._begin - _SETTLE_S,
            tokens=len(message.content.split(" ")),
            messages=len(self._panel.presenter.messages),
            loop=summary_ms(self._loop.late_s if self._loop is not None else ()),
            longest_cpu_ms=self._loop.longest_s * 1000 if self._loop is not None else 0.0,
            opened_late_ms=self._opened_late,
            opened_cpu_ms=self._opened_cpu,
            scroll_p50_ms=self._steps[len(self._steps) // 2],
            scroll_p100_ms=self._steps[-1],
        )
        self._end()
