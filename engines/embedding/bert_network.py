"""The network of a small BERT, computed in NumPy. Engines layer, model worker only.

Half a dozen matrix products a layer, which NumPy hands to BLAS. The network is the one of Devlin et al., "BERT" (2019);
names of weights are those of the published files.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

_HEADS = 12
_EPSILON = 1e-12
_HIDDEN_SCORE = -1e4  # added to what a token would hear of padding
_PIECE = 32_768  # values whose gelu is computed at once: what lies between stays in the processor's cache

WORDS = "embeddings.word_embeddings.weight"

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]


class BertNetwork:
    """Weights and what is computed with them. Stateless; any thread."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        """Use weights by their published names.

        Raises:
            KeyError: If there are no token vectors among them.
            ValueError: If there are no layers.
        """
        self._weights = weights
        self.layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder."))
        self.size = int(self.word_vectors.shape[1])

    @property
    def word_vectors(self) -> Floats:
        """The vector of each token of the vocabulary before the first layer, (tokens, size)."""
        return self._weight(WORDS)

    def state(self, ids: Ints, is_there: Floats, kinds: Ints | None = None) -> Floats:
        """Return the vector of each token behind the last layer, (n, tokens, size).

        Args:
            ids: Numbers of tokens, (n, tokens).
            is_there: 1 for tokens, 0 for padding, (n, tokens).
            kinds: 0 for tokens of the first of two texts that are read together, 1 for those of the second,
                (n, tokens); left out, there is one text.
        """
        state = self._normed(
            self.word_vectors[ids]
            + self._weight("embeddings.position_embeddings.weight")[: ids.shape[1]]
            + self._weight("embeddings.token_type_embeddings.weight")[0 if kinds is None else kinds],
            "embeddings.LayerNorm",
        )
        unheard = ((1.0 - is_there) * np.float32(_HIDDEN_SCORE))[:, None, None, :]
        for layer in range(self.layers):
            state = self._layer(state, unheard, f"encoder.layer.{layer}")
        return state

    def _layer(self, state: Floats, unheard: Floats, name: str) -> Floats:
        count, length, width = state.shape

        def heads(part: str) -> Floats:
            split = self._linear(state, f"{name}.attention.self.{part}").reshape(count, length, _HEADS, -1)
            return split.transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(math.sqrt(query.shape[-1])) + unheard
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        heard = (scores @ value).transpose(0, 2, 1, 3).reshape(count, length, width)
        state = self._normed(
            state + self._linear(heard, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm"
        )
        inner = gelu(self._linear(state, f"{name}.intermediate.dense"))
        return self._normed(state + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _linear(self, values: Floats, name: str) -> Floats:
        return cast("Floats", values @ self._weight(f"{name}.weight").T + self._weight(f"{name}.bias"))

    def _normed(self, values: Floats, name: str) -> Floats:
        centred = values - values.mean(-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(_EPSILON))
        return cast("Floats", centred / spread * self._weight(f"{name}.weight") + self._weight(f"{name}.bias"))

    def _weight(self, name: str) -> Floats:
        return self._weights[name]


def gelu(values: Floats) -> Floats:
    """Return x times the normal distribution's share below x, its error function by Abramowitz and Stegun 7.1.26."""
    flat = values.reshape(-1)
    found = np.empty(flat.shape, np.float32)
    for start in range(0, len(flat), _PIECE):
        found[start : start + _PIECE] = _gelu(flat[start : start + _PIECE])
    return found.reshape(values.shape)


def _gelu(values: Floats) -> Floats:
    scaled = values / np.float32(math.sqrt(2))
    size = np.abs(scaled)
    t = 1 / (1 + np.float32(0.3275911) * size)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    share = np.copysign(1 - series * np.exp(-size * size), scaled)
    return cast("Floats", values * (1 + share) / 2)


def padded(batch: Sequence[Sequence[int]]) -> tuple[Ints, Floats]:
    """Return numbers of tokens as a table, filled up with 0, and 1 where there are tokens."""
    ids = np.zeros((len(batch), max(map(len, batch))), np.intp)
    is_there = np.zeros(ids.shape, np.float32)
    for row, tokens in enumerate(batch):
        ids[row, : len(tokens)] = tokens
        is_there[row, : len(tokens)] = 1.0
    return ids, is_there
