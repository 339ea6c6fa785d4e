"""The language model in its worker process, as services see it: implements ``port.TextModel``. Services layer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from app.services.language_model.choice import ModelChoice, info_of
from app.services.language_model.port import ModelInfo, OnText, PageArea
from app.services.language_model.tasks import (
    COUNT_TOKENS,
    EMBED,
    GENERATE,
    JUDGE,
    READER_FILE,
    SMALL_READER_FILE,
    CountTokensPayload,
    EmbedPayload,
    GeneratePayload,
    JudgePayload,
)
from app.services.library.library import Library
from app.services.task_host import StreamingHost
from app.services.worker_tasks import RenderPagePayload
from core.errors import (
    GenerationFailedError,
    ModelCrashedError,
    ModelMissingError,
    ModelOutOfMemoryError,
    PageTimeoutError,
    WorkerCrashedError,
    WorkerOutOfMemoryError,
)
from core.jobs import JobContext
from core.resources import resource_path
from core.settings import Settings
from engines.llama.base import Generation, PromptMessage, Sampling

log = logging.getLogger(__name__)

PRIORITY = 10  # a person waits; regions that a model reads meanwhile have 0
_POLL_S = 0.05
_LONGEST_SIDE_PX = 1600  # of a whole page that a model looks at; scaled down again to what its profile says


class HostedModel:
    """The model that chats, in a host of one worker that starts with the first question. Any thread but the GUI's."""

    def __init__(
        self,
        host: StreamingHost,
        choice: ModelChoice,
        settings: Callable[[], Settings],
        library: Library,
        password_of: Callable[[Path], str | None] = lambda path: None,
    ) -> None:
        """Use these services.

        Args:
            host: Runs ``app.services.language_model.tasks`` in one worker process.
            choice: Says which model answers.
            settings: Returns the settings in force.
            library: Knows the files of documents, for questions about a part of a page.
            password_of: Returns the password of an encrypted PDF where the person gave it.
        """
        self._host = host
        self._choice = choice
        self._settings = settings
        self._library = library
        self._password_of = password_of

    def info(self) -> ModelInfo:
        """Return which model would answer now; see ``TextModel.info``."""
        return info_of(self._choice.chat(), self._settings())

    def count_tokens(self, texts: Sequence[str], *, context: JobContext | None = None) -> list[int]:
        """Return the number of tokens of each text; see ``TextModel.count_tokens``."""
        if not texts:
            return []
        payload = CountTokensPayload(self._choice.chat().id, tuple(texts))
        counts: list[int] = self._done(COUNT_TOKENS, payload, context)
        return counts

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        context: JobContext,
        on_text: OnText | None = None,
        picture: PageArea | None = None,
    ) -> Generation:
        """Answer; see ``TextModel.generate``."""
        context.checkpoint()
        drawn = None if picture is None else self._to_draw(picture)
        payload = GeneratePayload(self._choice.chat().id, tuple(messages), sampling, drawn)
        generation: Generation = self._done(GENERATE, payload, context, on_text)
        return generation

    def _done(self, kind: str, payload: object, context: JobContext | None, on_text: OnText | None = None) -> Any:
        return _have_done(self._host, kind, payload, context, on_text)

    def _to_draw(self, picture: PageArea) -> RenderPagePayload:
        document = self._library.document(picture.document_id)
        return RenderPagePayload(
            document.path,
            self._password_of(document.path),
            document.source.fingerprint,
            picture.page_index,
            _LONGEST_SIDE_PX,
            picture.area,
        )


class HostedEmbedder:
    """The model that compares sentences, in the same worker: implements ``port.Embedder``. Any thread but the GUI's."""

    def __init__(self, host: StreamingHost, choice: ModelChoice) -> None:
        """Use a host that runs ``app.services.language_model.tasks``; ``choice`` says which model there is."""
        self._host = host
        self._choice = choice

    def is_available(self) -> bool:
        """Whether a model for it is installed."""
        return self._choice.embedder() is not None

    def embed(self, texts: Sequence[str], *, context: JobContext) -> NDArray[np.float32]:
        """Return a vector for each text; see ``Embedder.embed``."""
        entry = self._choice.embedder()
        if entry is None:
            raise _no_embedder()
        vectors: NDArray[np.float32] = _have_done(self._host, EMBED, EmbedPayload(entry.id, tuple(texts)), context)
        return vectors


class HostedJudge:
    """Tells which lines answer, in the same worker: implements ``port.LineJudge``. Any thread but the GUI's."""

    def __init__(self, host: StreamingHost, choice: ModelChoice) -> None:
        """Use a host that runs ``app.services.language_model.tasks``; ``choice`` says which encoder it shares."""
        self._host = host
        self._choice = choice

    def is_available(self) -> bool:
        """Whether the model that compares sentences is installed, and our networks came with the program."""
        try:
            resource_path(READER_FILE)
            resource_path(SMALL_READER_FILE)
        except FileNotFoundError:
            return False
        return self._choice.embedder() is not None

    def odds(
        self, question: str, lines: Sequence[str], before: Sequence[str] = (), *, context: JobContext
    ) -> NDArray[np.float32]:
        """Return the log-odds of each line; see ``LineJudge.odds``."""
        entry = self._choice.embedder()
        if entry is None:
            raise _no_embedder()
        payload = JudgePayload(entry.id, question, tuple(lines), tuple(before))
        odds: NDArray[np.float32] = _have_done(self._host, JUDGE, payload, context)
        return odds


def _no_embedder() -> ModelMissingError:
    return ModelMissingError("no model that compares sentences is installed", remedy='Run "pagesight models install"')


def _have_done(
    host: StreamingHost, kind: str, payload: object, context: JobContext | None, on_text: OnText | None = None
) -> Any:
    """Have the worker do a task; whoever asks can stop it, and hears how far it is."""
    receiver = _UntilLeft(on_text)
    # Not the id of the job that asks: a job may ask several times, and only this task shall be stopped.
    job_id = f"{kind}-{uuid4().hex}"

    def report(stage: str, done: int, total: int) -> None:
        if context is not None:
            context.report(done, total, stage)

    future = host.submit(kind, payload, job_id=job_id, priority=PRIORITY, on_progress=report, on_partial=receiver.take)
    try:
        while not wait([future], timeout=_POLL_S).done:
            if context is not None:
                context.checkpoint()
    except BaseException:
        receiver.leave()
        host.cancel_job(job_id)
        raise
    return _result(future)


def _result(future: Future[Any]) -> Any:
    """Return the result; the loss of the worker is told in words of the model, not of pages being read."""
    try:
        return future.result()
    except WorkerCrashedError as error:
        log.warning("the model worker was lost: %s", error.what)
        raise ModelCrashedError(
            "the process of the language model ended unexpectedly",
            remedy="Ask again; what it had written is kept. If it happens again, choose another model",
        ) from error
    except WorkerOutOfMemoryError as error:
        raise ModelOutOfMemoryError(
            "the memory did not suffice for the language model, so it was stopped",
            remedy="Close other programs, set a shorter context, or choose a smaller model",
        ) from error
    except PageTimeoutError as error:
        raise GenerationFailedError(
            "the language model gave no sign of life, so it was stopped",
            remedy="Ask again, or choose a smaller model",
        ) from error


class _UntilLeft:
    """Hands text on until whoever asked has gone: the worker may write a little longer."""

    def __init__(self, on_text: OnText | None) -> None:
        self._on_text = on_text
        self._lock = threading.Lock()

    def take(self, text: str) -> None:
        with self._lock:
            if self._on_text is not None:
                self._on_text(text)

    def leave(self) -> None:
        with self._lock:
            self._on_text = None
