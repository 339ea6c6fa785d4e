"""Whether a line answers a question, told from what the encoder of sentences makes of each word of both.

Engines layer, model worker only. A network of 300,000 weights that we trained (``resources/models/answer_reader``) on
top of all-MiniLM-L6-v2: the tokens of question and line look at each other in two small layers of attention, which are
told beforehand which tokens are alike. The computation is that of ``train.py`` there, in NumPy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file

from core.errors import ModelDamagedError
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.bert_network import Floats, Ints, padded

_MIDDLE = 2  # place of the layer whose vectors are used beside those of the last
_FIRST, _LAST = 101, 102  # tokens around a text
_QUESTION_TOKENS, _LINE_TOKENS = 24, 62  # without these; as it was trained
_HEADS = 4
_NOWHERE = np.float32(1e4)
_AT_ONCE = 16


class AnswerReader:
    """Says how surely lines answer a question. One thread owns it."""

    def __init__(self, encoder: BertEncoder, weights: Path) -> None:
        """Load what was trained.

        Args:
            encoder: The encoder of sentences, which it reads with.
            weights: Our file.

        Raises:
            ModelDamagedError: If the file cannot be read or is another network's.
        """
        self._encoder = encoder
        try:
            self._net: dict[str, Floats] = {
                name: value.astype(np.float32) for name, value in load_file(weights).items()
            }
            self._layers = sum(name.endswith(".alike") for name in self._net)
            width = int(self._net["in.weight"].shape[1])
        except (OSError, SafetensorError, KeyError, IndexError, ValueError) as error:
            raise _damaged(weights, str(error)) from error
        if width != 2 * encoder.network.size:
            raise _damaged(weights, "it was made for another encoder")

    def odds(self, question: str, lines: Sequence[str], checkpoint: Callable[[], None]) -> Floats:
        """Return for each line the log-odds that it answers the question, (n,) float32; 0 is an even chance.

        Args:
            question: As it was asked; its first 24 tokens are looked at.
            lines: Of each the first 62 tokens are looked at.
            checkpoint: Called before every 16 lines; raises ``JobCancelled`` when the job shall stop.
        """
        asked, *told = ([*each.ids[1:-1]] for each in self._encoder.tokenizer.encode_batch([question, *lines]))
        asked, told = asked[:_QUESTION_TOKENS], [line[:_LINE_TOKENS] for line in told]
        found = np.full(len(told), -_NOWHERE, np.float32)
        order = sorted((at for at, line in enumerate(told) if line), key=lambda at: len(told[at]))  # little padding
        if not asked:
            return found
        question_vectors, _ = self._vectors([asked])
        for start in range(0, len(order), _AT_ONCE):
            checkpoint()
            chosen = order[start : start + _AT_ONCE]
            vectors, is_there = self._vectors([told[at] for at in chosen])
            ids, _ = padded([told[at] for at in chosen])
            found[chosen] = self._judged(question_vectors, np.array([asked], np.intp), vectors, ids, is_there)
        return found

    def _vectors(self, batch: Sequence[Sequence[int]]) -> tuple[Floats, Floats]:
        """Return the vectors of the tokens between the frame, after the middle and the last layer side by side."""
        ids, is_there = padded([[_FIRST, *tokens, _LAST] for tokens in batch])
        states = self._encoder.network.states(ids, is_there)
        own = is_there[:, 2:]  # the frame takes two places
        both = np.concatenate([states[_MIDDLE], states[-1]], -1)[:, 1:-1]
        return both * own[..., None], own

    def _judged(self, question: Floats, asked: Ints, lines: Floats, ids: Ints, is_there: Floats) -> Floats:
        """Return the log-odds of lines, (n,): vectors are (1 or n, tokens, 2 x size), numbers (1 or n, tokens)."""
        count, length, half = len(lines), question.shape[1], question.shape[2] // 2
        both = np.concatenate([np.repeat(question, count, 0), lines], 1)
        numbers = np.concatenate([np.repeat(asked, count, 0), ids], 1)
        there = np.concatenate([np.ones((count, length), np.float32), is_there], 1)
        side = (np.arange(both.shape[1]) >= length).astype(np.float32)
        across = (side[:, None] != side) * there[:, :, None] * there[:, None, :]
        middle, last = _unit(both[..., :half]), _unit(both[..., half:])
        # Alike in meaning, alike in form, the same word: of each token how near its nearest on the other side is.
        alike = [
            last @ last.transpose(0, 2, 1),
            middle @ middle.transpose(0, 2, 1),
            (numbers[:, :, None] == numbers[:, None, :]).astype(np.float32),
        ]
        nearest = [(each * across).max(-1) for each in alike]
        share = [(each * across).sum(-1) / np.maximum(across.sum(-1), 1) for each in alike]
        state = _normed(self._linear(both, "in")) + self._net["kind"][side.astype(np.intp)]
        state = state + np.stack([*nearest, *share], -1) @ self._net["near.weight"].T
        unheard = (1 - there)[:, None, None, :] * -_NOWHERE
        for layer in range(self._layers):
            state = self._layer(state, alike, across, unheard, layer)
        state = _normed(state)
        own, of_line = (1 - side) * there, side * there
        pooled = [part for of in (own, of_line) for part in (_mean(state, of), _largest(state, of))]
        cosine = (_unit(_mean(both[..., half:], own)) * _unit(_mean(both[..., half:], of_line))).sum(-1)
        covered = [(near * own).sum(1) / own.sum(1) for near in (nearest[0], nearest[2])]
        features = np.concatenate([*pooled, np.stack([cosine, *covered], -1)], -1)
        return self._linear(np.maximum(self._linear(features, "judge.up"), 0), "judge.out")[:, 0]

    def _layer(self, state: Floats, alike: Sequence[Floats], across: Floats, unheard: Floats, layer: int) -> Floats:
        normed = _normed(state)
        query, key, value = (
            self._linear(normed, f"{layer}.{part}").reshape(*state.shape[:2], _HEADS, -1).transpose(0, 2, 1, 3)
            for part in "qkv"
        )
        by = self._net[f"{layer}.alike"]
        told = sum(
            (each * across)[:, None] * by[at][None, :, None, None] for at, each in enumerate(alike)
        )  # what is alike is looked at first
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(query.shape[-1])) + told + unheard
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        state = state + self._linear((scores @ value).transpose(0, 2, 1, 3).reshape(state.shape), f"{layer}.o")
        inner = np.maximum(self._linear(_normed(state), f"{layer}.up"), 0)
        return cast("Floats", state + self._linear(inner, f"{layer}.down"))

    def _linear(self, values: NDArray[np.float32], name: str) -> Floats:
        return cast("Floats", values @ self._net[f"{name}.weight"].T + self._net[f"{name}.bias"])


def _normed(values: Floats) -> Floats:
    centred = values - values.mean(-1, keepdims=True)
    return cast("Floats", centred / np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(1e-5)))


def _unit(values: Floats) -> Floats:
    return cast("Floats", values / np.sqrt((values * values).sum(-1, keepdims=True) + np.float32(1e-6)))


def _mean(values: Floats, of: Floats) -> Floats:
    return cast("Floats", (values * of[..., None]).sum(1) / np.maximum(of.sum(1), 1)[:, None])


def _largest(values: Floats, of: Floats) -> Floats:
    return cast("Floats", (values - (1 - of)[..., None] * _NOWHERE).max(1))


def _damaged(path: Path, why: str) -> ModelDamagedError:
    return ModelDamagedError(
        f"the part that judges lines cannot be loaded ({why})", remedy="Install the program again", file=path
    )
