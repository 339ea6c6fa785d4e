"""What the model worker can do. ``build_model_tasks`` runs in the child, and so does everything it returns.

The handlers are composed of parts: answering and counting here, reading of pages with a vision model beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.services.language_model.free_cores import most_threads
from app.services.language_model.shelf import ModelShelf
from app.services.recognise.loading import kept_alive
from app.services.recognise.model_tasks import reading_tasks
from app.services.worker_tasks import RenderPagePayload, WorkerConfig, build_tasks
from core.page_source import Pixels
from core.resources import resource_path
from engines.host.tasks import TaskContext
from engines.llama.base import Generation, LanguageModel, PromptMessage, Role, Sampling
from engines.llama.runtime import prepare_process
from engines.models.store import ModelStore

if TYPE_CHECKING:
    from engines.embedding.answer_reader import AnswerReader
    from engines.embedding.bert_encoder import BertEncoder
    from engines.embedding.small_answer_reader import SmallAnswerReader

Vectors = NDArray[np.float32]

GENERATE = "generate"
COUNT_TOKENS = "count_tokens"
EMBED = "embed"
JUDGE = "judge"
LOAD_STAGE = "load"

# The picture encoder gives no sign of life and cannot be stopped: at 36 GFLOP/s a page of 1280 tokens takes minutes.
ENCODER_LIMIT_S = 900.0


@dataclass(frozen=True, slots=True)
class GeneratePayload:
    """A prompt to answer.

    Attributes:
        model: Id of the model.
        messages: The prompt.
        sampling: How to choose.
        picture: What the model looks at before the last message; None for text alone.
        has_probabilities: Whether token probabilities are wanted; with a picture they always come.
    """

    model: str
    messages: tuple[PromptMessage, ...]
    sampling: Sampling
    picture: RenderPagePayload | None = None
    has_probabilities: bool = False


@dataclass(frozen=True, slots=True)
class CountTokensPayload:
    """Texts to count.

    Attributes:
        model: Id of the model.
        texts: The texts.
    """

    model: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmbedPayload:
    """Sentences to turn into vectors.

    Attributes:
        model: Id of the model.
        texts: The sentences.
    """

    model: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JudgePayload:
    """Lines that may answer a question.

    Attributes:
        encoder: Id of the model that compares sentences, whose vectors of words the small reader shares.
        question: The question.
        lines: The lines.
        before: What stands before each; empty for nothing.
    """

    encoder: str
    question: str
    lines: tuple[str, ...]
    before: tuple[str, ...] = ()


READER_FILE, SMALL_READER_FILE = "models/answer_reader/reader.onnx", "models/answer_reader/small.safetensors"
_SHARE_OF_SMALL = 0.2
"""Of the mean of both readers' odds: of .2 to .5, what tells most questions of kept papers apart, docs/adr/0067."""
_LEAST_FOR_BOTH = -5.0
"""Odds of the large reader from which on the small one is asked, too: below, no line would be taken for an answer."""


def build_model_tasks(config: WorkerConfig) -> Mapping[str, Callable[..., object]]:
    """Return the tasks of the model worker by kind."""
    prepare_process()
    shelf = ModelShelf(config.models_root, config.settings)
    embedding = _Embedding(config)
    judging = _Judging(config, embedding)
    return {
        **_answering(shelf, config),
        **reading_tasks(shelf.opened, config),
        EMBED: embedding.embed,
        JUDGE: judging.judge,
    }


def _answering(shelf: ModelShelf, config: WorkerConfig) -> Mapping[str, Callable[..., object]]:
    answering = _Answering(shelf, build_tasks(config)["render_page"])
    return {GENERATE: answering.generate, COUNT_TOKENS: answering.count_tokens}


class _Answering:
    def __init__(self, shelf: ModelShelf, render_page: Callable[..., Any]) -> None:
        self._shelf = shelf
        self._render_page = render_page

    def generate(self, payload: GeneratePayload, context: TaskContext) -> Generation:
        pixels = None if payload.picture is None else self._drawn(payload.picture, context)
        model = self._opened(payload.model, context, has_pictures=pixels is not None)
        if pixels is None:
            return model.generate(
                payload.messages,
                payload.sampling,
                checkpoint=context.checkpoint,
                on_text=context.emit,
                has_probabilities=payload.has_probabilities,
            )
        *before, last = payload.messages or (PromptMessage(Role.USER, ""),)
        with kept_alive(context.checkpoint, limit_s=ENCODER_LIMIT_S):
            return model.read_picture(
                pixels,
                last.text,
                payload.sampling,
                checkpoint=context.checkpoint,
                on_text=context.emit,
                messages=before,
            )

    def count_tokens(self, payload: CountTokensPayload, context: TaskContext) -> list[int]:
        model = self._opened(payload.model, context, has_pictures=False)
        counts: list[int] = []
        for text in payload.texts:
            context.checkpoint()
            counts.append(model.count_tokens(text))
        return counts

    def _opened(self, model_id: str, context: TaskContext, *, has_pictures: bool) -> LanguageModel:
        if not self._shelf.is_open(model_id, has_pictures=has_pictures):
            context.report(LOAD_STAGE, 0, 1)
        model, _ = self._shelf.opened(model_id, context.checkpoint, has_pictures=has_pictures)
        return model

    def _drawn(self, payload: RenderPagePayload, context: TaskContext) -> Pixels:
        pixels: Pixels = self._render_page(payload, context).picture.pixels
        return pixels


class _Embedding:
    def __init__(self, config: WorkerConfig) -> None:
        self._models_root = config.models_root
        self._encoders: dict[str, BertEncoder] = {}

    def embed(self, payload: EmbedPayload, context: TaskContext) -> Vectors:
        return self.encoder(payload.model, context).encode(payload.texts, context.checkpoint)

    def encoder(self, model: str, context: TaskContext) -> BertEncoder:
        context.checkpoint()
        if model not in self._encoders:
            from engines.embedding.bert_encoder import BertEncoder

            store = ModelStore(self._models_root)
            with kept_alive(context.checkpoint):
                store.verify(model)  # damaged weights would load, and compare by chance
                self._encoders[model] = BertEncoder(store.path(model))
        return self._encoders[model]


class _Judging:
    def __init__(self, config: WorkerConfig, embedding: _Embedding) -> None:
        self._threads = config.settings.llm_threads or most_threads()
        self._embedding = embedding
        self._readers: tuple[AnswerReader, SmallAnswerReader] | None = None
        self._encoder = ""

    def judge(self, payload: JudgePayload, context: TaskContext) -> Vectors:
        context.checkpoint()
        large, small = self._opened(payload.encoder, context)
        before = payload.before or ("",) * len(payload.lines)
        odds = large.odds(payload.question, payload.lines, context.checkpoint, before)
        likely = np.flatnonzero(odds >= _LEAST_FOR_BOTH)
        if len(likely):
            lines, around = ([texts[at] for at in likely] for texts in (payload.lines, before))
            second = small.odds(payload.question, lines, context.checkpoint, around)
            odds[likely] = (1 - _SHARE_OF_SMALL) * odds[likely] + _SHARE_OF_SMALL * second
        return odds

    def _opened(self, encoder: str, context: TaskContext) -> tuple[AnswerReader, SmallAnswerReader]:
        if self._readers is None or self._encoder != encoder:
            from engines.embedding.answer_reader import AnswerReader
            from engines.embedding.small_answer_reader import SmallAnswerReader

            shared = self._embedding.encoder(encoder, context)
            with kept_alive(context.checkpoint):
                self._readers = (
                    AnswerReader(resource_path(READER_FILE).parent, threads=self._threads),
                    SmallAnswerReader(shared, resource_path(SMALL_READER_FILE)),
                )
            self._encoder = encoder
        return self._readers
