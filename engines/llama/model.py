"""A language model loaded through llama.cpp: implements ``engines.llama.base.LanguageModel``. Engines layer.

Runs in the model worker only: a damaged file may end the process, and the picture encoder can only be stopped with it.
Prompts are built here from the model's template (``template``, ``vocabulary``), so that documents stay data and the
common beginning of two prompts stays in the KV cache, pictures included. docs/adr/0025.
"""

from __future__ import annotations

import contextlib
import ctypes
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import (
    AppError,
    ContextOverflowError,
    GenerationFailedError,
    ModelInvalidError,
    ModelMissingError,
)
from core.page_source import Pixels
from engines.llama.answer_writer import AnswerWriter
from engines.llama.base import Checkpoint, FinishReason, Generation, OnText, PromptMessage, Role, Sampling
from engines.llama.gguf import GgufInfo, read_model, read_projector
from engines.llama.grammar import build_grammar
from engines.llama.interruption import Interruption, TimeIsUpError
from engines.llama.loading import OpenOptions, context_for, load_llama
from engines.llama.loop_guard import LoopGuard
from engines.llama.memory import batch_tokens
from engines.llama.picture_shape import shaped
from engines.llama.profile import ModelProfile
from engines.llama.projector import Projector, picture_mark
from engines.llama.prompt_parts import PicturePart, PromptPart, TextPart, resumable
from engines.llama.runtime import Runtime, load_runtime
from engines.llama.template import CHATML, CHATML_MARK, PLAIN, PLAIN_STOP, ChatTemplate, Fragment, TemplateError
from engines.llama.vocabulary import Vocabulary


def open_model(folder: Path, profile: ModelProfile, options: OpenOptions) -> LlamaModel:
    """Load a model; its picture encoder is loaded with the first picture.

    Args:
        folder: Holds the files that the profile names.
        profile: How it wants to be used.
        options: How to open it.

    Raises:
        ModelMissingError: If a file is missing.
        ModelInvalidError: If a file is no GGUF, of the wrong kind, or the two do not belong together.
        ModelDamagedError: If a file is damaged.
        ModelTooLargeError: If llama.cpp gets no memory for it.
        NotBuiltError: If llama-cpp-python is not installed.
    """
    info = read_model(folder / profile.model_file)
    if profile.projector_file:
        read_projector(folder / profile.projector_file, info)
    return LlamaModel(load_runtime(), info, folder, profile, options)


class LlamaModel:
    """A loaded model. Used by one thread; ``close`` it before another is opened where memory is short."""

    def __init__(
        self, runtime: Runtime, info: GgufInfo, folder: Path, profile: ModelProfile, options: OpenOptions
    ) -> None:
        """Load it; use ``open_model``, which looks at the files first."""
        self.info, self.profile = info, profile
        self._runtime, self._folder, self._options = runtime, folder, options
        self._context_tokens = context_for(info, profile, options.context_tokens)
        self._batch = batch_tokens(info, profile)
        self._projector: Projector | None = None
        self._llama = load_llama(runtime, info.path, options, context_tokens=self._context_tokens, batch=self._batch)
        self._vocabulary = Vocabulary(runtime, runtime.api.llama_model_get_vocab(self._llama.model))
        self._template, self._extra_stop = self._choose_template()
        self._interruption = Interruption(runtime, self._llama.ctx)

    @property
    def context_tokens(self) -> int:
        """Most tokens of prompt and answer together."""
        return self._context_tokens

    @property
    def can_see(self) -> bool:
        """Whether it has a picture encoder."""
        return bool(self.profile.projector_file)

    def close(self) -> None:
        """Free everything. Nothing may be called afterwards."""
        if self._projector is not None:
            self._projector.close()
            self._projector = None
        with self._runtime.lock:
            self._llama.close()

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on; the picture encoder keeps what it was loaded with."""
        self._runtime.api.llama_set_n_threads(self._llama.ctx, threads, threads)

    def count_tokens(self, text: str) -> int:
        """Return how many tokens a text has, as it would stand inside a prompt."""
        return self._vocabulary.count(text)

    def prompt_ids(self, messages: Sequence[PromptMessage]) -> list[int]:
        """Return the tokens of the filled template."""
        return self._tokens(self._fragments(messages, has_picture=False))

    def forget(self) -> None:
        """Empty the KV cache: the next prompt is taken in from its beginning."""
        self._forget_from(0)

    def count_prompt_tokens(self, messages: Sequence[PromptMessage]) -> int:
        """Return how many tokens the filled template has."""
        return len(self.prompt_ids(messages))

    def open_projector(self) -> None:
        """Load the picture encoder, unless it is loaded.

        Raises:
            ModelMissingError: If the model has none.
            ModelInvalidError, ModelDamagedError: If its file cannot be used.
        """
        if self._projector is not None:
            return
        if not self.profile.projector_file:
            raise ModelMissingError(
                "this model has no picture encoder", remedy="Choose a model that reads pictures", file=self.info.path
            )
        path = self._folder / self.profile.projector_file
        read_projector(path, self.info)
        threads, has_gpu = self._options.threads, self._options.gpu_layers != 0
        self._projector = Projector(self._runtime, path, self._llama.model, threads=threads, has_gpu=has_gpu)

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        checkpoint: Checkpoint,
        on_text: OnText | None = None,
        has_probabilities: bool = False,
    ) -> Generation:
        """Answer; see ``LanguageModel.generate``."""
        parts = [TextPart(tuple(self.prompt_ids(messages)))]
        return self._answer(parts, sampling, checkpoint, on_text, has_probabilities=has_probabilities)

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
        """Look at a picture, then follow the prompt; see ``LanguageModel.read_picture``.

        Control tokens count in a prompt that the profile itself names, and in no other.
        """
        checkpoint()
        self.open_projector()
        projector = self._projector
        assert projector is not None  # noqa: S101 - opened above
        picture = shaped(pixels, self.profile)
        fragments = self._fragments([*messages, PromptMessage(Role.USER, prompt)], has_picture=True)
        if prompt in self.profile.prompts.values():
            fragments = tuple(
                Fragment(fragment.text, is_template=True) if fragment.text == prompt.strip() else fragment
                for fragment in fragments
            )
        at = next(index for index, fragment in enumerate(fragments) if fragment.is_picture)
        with projector.chunks(picture) as chunks:
            before = self._tokens(fragments[:at])
            after = self._vocabulary.tokens(fragments[at + 1 :])
            mark = picture_mark(picture)
            shown = [
                TextPart(chunk.tokens) if chunk.tokens is not None else PicturePart(chunk, mark) for chunk in chunks
            ]
            parts = [TextPart(tuple(before)), *shown, TextPart(tuple(after))]
            return self._answer(parts, sampling, checkpoint, on_text, has_probabilities=True, has_control_text=True)

    def _choose_template(self) -> tuple[ChatTemplate, tuple[str, ...]]:
        """Return the file's template; without a usable one ChatML where the vocabulary knows it, else plain words."""
        bos, eos = (self._vocabulary.text_of(token) for token in (self._vocabulary.bos, self._vocabulary.eos))
        probe = [PromptMessage(Role.USER, "?")]
        fallback = (CHATML, ()) if self._vocabulary.knows(CHATML_MARK) else (PLAIN, (PLAIN_STOP,))
        for source, stops in ((self.info.chat_template, ()), fallback):
            with contextlib.suppress(TemplateError):
                template = ChatTemplate(source, bos=bos, eos=eos)
                template.fragments(probe)
                return template, stops
        raise ModelInvalidError(
            "its chat template cannot be used", remedy="Choose another model", file=self.info.path
        )  # pragma: no cover - our own templates can

    # --- prompts ----------------------------------------------------------------------------------------------

    def _fragments(self, messages: Sequence[PromptMessage], *, has_picture: bool) -> tuple[Fragment, ...]:
        try:
            return self._template.fragments(messages, has_picture=has_picture)
        except TemplateError as error:
            raise GenerationFailedError(
                f"the model's chat template does not take these messages ({error})", remedy="Choose another model"
            ) from error

    def _tokens(self, fragments: Sequence[Fragment]) -> list[int]:
        """Return the tokens of the beginning of a prompt."""
        tokens = self._vocabulary.tokens(fragments)
        if self._vocabulary.has_bos and tokens[:1] != [self._vocabulary.bos]:
            tokens.insert(0, self._vocabulary.bos)
        return tokens

    # --- the work ---------------------------------------------------------------------------------------------

    def _answer(
        self,
        parts: Sequence[PromptPart],
        sampling: Sampling,
        checkpoint: Checkpoint,
        on_text: OnText | None,
        *,
        has_probabilities: bool,
        has_control_text: bool = False,
    ) -> Generation:
        began = time.perf_counter()
        cells = sum(part.cells for part in parts)
        if cells + sampling.max_tokens > self._context_tokens:
            raise ContextOverflowError(
                f"prompt ({cells} tokens) and answer ({sampling.max_tokens}) are longer than the model's context of "
                f"{self._context_tokens} tokens",
                remedy="Ask about fewer pages, or give the model a longer context in the settings",
            )
        grammar = build_grammar(self._runtime, self._vocabulary.pointer, sampling)
        checkpoint()
        give_up_at = None if sampling.time_limit_s is None else began + sampling.time_limit_s
        writer = AnswerWriter(
            self._vocabulary,
            (*sampling.stop, *self._extra_stop),
            on_text,
            LoopGuard() if sampling.has_loop_guard else None,
            has_control_text=has_control_text,
        )
        try:
            reused = self._take_in(parts, checkpoint, give_up_at)
        except TimeIsUpError:
            seconds = time.perf_counter() - began
            return Generation("", FinishReason.TIME, 0, cells, 0, seconds, seconds)
        ids = [number for part in parts for number in part.ids]
        probabilities: list[float] = []
        first_token_s = 0.0
        finish = FinishReason.LENGTH
        with contextlib.closing(self._sampled(ids, sampling, grammar)) as tokens:
            for token in tokens:
                if not writer.tokens:
                    first_token_s = time.perf_counter() - began
                if self._vocabulary.is_end(token):
                    finish = FinishReason.STOP
                    break
                if has_probabilities:
                    probabilities.append(self._probability(token))
                ended = writer.take(token)
                if ended is not None:
                    finish = ended
                    break
                if writer.tokens >= sampling.max_tokens:
                    break
                if give_up_at is not None and time.perf_counter() > give_up_at:
                    finish = FinishReason.TIME
                    break
                checkpoint()
        text = writer.finish()
        seconds = time.perf_counter() - began
        return Generation(
            text, finish, writer.tokens, cells, reused, first_token_s or seconds, seconds, tuple(probabilities)
        )

    def _take_in(self, parts: Sequence[PromptPart], checkpoint: Checkpoint, give_up_at: float | None) -> int:
        """Bring the prompt into the context and return how many positions of it were there."""
        ids = np.fromiter((number for part in parts for number in part.ids), np.intc)
        known = self._llama.input_ids[: self._llama.n_tokens]
        shorter = min(len(known), len(ids))
        unequal = np.nonzero(known[:shorter] != ids[:shorter])[0]
        common = int(unequal[0]) if len(unequal) else shorter
        common = self._forget_from(resumable(parts, min(common, len(ids) - 1)))
        start = 0
        with self._interruption.watching(checkpoint, give_up_at):
            for part in parts:
                end = start + len(part.ids)
                if isinstance(part, TextPart):
                    for at in range(max(start, common), end, self._batch):
                        self._evaluate(part.ids[at - start : min(at + self._batch, end) - start])
                elif start >= common:
                    self._look_at(part)
                start = end
        return common

    def _forget_from(self, position: int) -> int:
        """Drop the cache from a position on; return where evaluation begins, 0 where the model cannot drop a part."""
        api = self._runtime.api
        memory = api.llama_get_memory(self._llama.ctx)
        if position and not api.llama_memory_seq_rm(memory, 0, position, -1):
            position = 0  # recurrent networks
        if not position:
            api.llama_memory_clear(memory, True)
            self._llama.reset()
        self._llama.n_tokens = position
        return position

    def _evaluate(self, tokens: Sequence[int]) -> None:
        try:
            self._llama.eval(tokens)
        except RuntimeError as error:
            raise self._failure(error) from error

    def _look_at(self, part: PicturePart) -> None:
        projector = self._projector
        assert projector is not None  # noqa: S101 - there are no pictures without
        if projector.is_non_causal and part.chunk.cells > self._batch:
            raise GenerationFailedError(
                f"the picture takes {part.chunk.cells} tokens, this model can look at {self._batch}",
                remedy="Choose a smaller part of the page",
            )
        start = self._llama.n_tokens
        try:
            end = projector.evaluate(part.chunk, self._llama.ctx, position=start, batch=self._batch)
        except GenerationFailedError as error:
            raise self._failure(error) from error
        self._llama.input_ids[start:end] = part.mark
        self._llama.n_tokens = end

    def _failure(self, error: Exception) -> BaseException:
        """Return what to raise for a failed computation: what stopped it from outside, or an error for people."""
        if (raised := self._interruption.take_raised()) is not None:
            return raised
        self._forget_from(0)
        if isinstance(error, AppError):
            return error
        why = self._runtime.take_complaints() or str(error)
        return GenerationFailedError(f"llama.cpp failed ({why})", remedy="Try again, or choose another model")

    def _sampled(self, ids: list[int], sampling: Sampling, grammar: Any) -> Generator[int]:
        """Yield tokens; the whole prompt is in the context already, which llama-cpp-python notices."""
        self._llama.set_seed(sampling.seed)
        tokens = self._llama.generate(
            ids,
            top_k=0,
            top_p=sampling.top_p,
            min_p=0.0,
            temp=sampling.temperature,
            repeat_penalty=sampling.repeat_penalty,
            grammar=grammar,
        )
        with contextlib.closing(tokens):
            while True:
                try:
                    token = next(tokens)
                except RuntimeError as error:
                    raise self._failure(error) from error
                except StopIteration:
                    return
                yield int(token)

    def _probability(self, token: int) -> float:
        """Return the probability of a token that was just chosen, of the model's own distribution (temperature 1).

        The logits of the last evaluation lie untouched until the next one: sampling and grammars work on a copy.
        """
        pointer = self._runtime.api.llama_get_logits_ith(self._llama.ctx, -1)
        logits = np.ctypeslib.as_array(ctypes.cast(pointer, ctypes.POINTER(ctypes.c_float)), (self._llama.n_vocab(),))
        return float(1.0 / np.exp(logits - logits[token], dtype=np.float64).sum())
