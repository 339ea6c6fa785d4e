"""Sentences to vectors with a small BERT (all-MiniLM-L6-v2), computed in NumPy. Engines layer, model worker only.

Six layers of 384 numbers need no framework: half a dozen matrix products a layer, which NumPy hands to BLAS. The
network is the one of Devlin et al., "BERT" (2019), with the mean over tokens that Sentence-BERT (Reimers and Gurevych,
2019) takes for the sentence; names of weights are those of the published file.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from core.errors import ModelDamagedError

WEIGHTS_FILE, TOKENIZER_FILE = "model.safetensors", "tokenizer.json"
_TOKENS = 128  # of a sentence that are looked at; longer ones add little to what it is about, and cost time
_AT_ONCE = 16
_HEADS = 12
_EPSILON = 1e-12
_HIDDEN_SCORE = -1e4  # added to what a token would hear of padding

Floats = NDArray[np.float32]


class BertEncoder:
    """A loaded encoder. One thread owns it."""

    def __init__(self, folder: Path) -> None:
        """Load weights and vocabulary.

        Args:
            folder: Holds ``model.safetensors`` and ``tokenizer.json``.

        Raises:
            ModelDamagedError: If one of them cannot be read.
        """
        try:
            self._weights: dict[str, Floats] = load_file(folder / WEIGHTS_FILE)
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            self._layers = 1 + max(int(name.split(".")[2]) for name in self._weights if name.startswith("encoder."))
            self.size = int(self._weight("embeddings.word_embeddings.weight").shape[1])
        except (OSError, SafetensorError, KeyError, ValueError) as error:
            raise _damaged(folder, error) from error
        except Exception as error:  # the tokenizer's library raises bare exceptions
            raise _damaged(folder, error) from error
        self._tokenizer.enable_truncation(_TOKENS)
        self._tokenizer.no_padding()

    def encode(self, texts: Sequence[str], checkpoint: Callable[[], None]) -> Floats:
        """Return one vector of length 1 for each text, (n, size) float32; that of an empty text is its frame's.

        Args:
            texts: Sentences or lines; what goes beyond 128 tokens is left out.
            checkpoint: Called before every 16 texts; raises ``JobCancelled`` when the job shall stop.
        """
        found = np.zeros((len(texts), self.size), np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(texts)), key=lambda index: len(tokens[index]))  # little padding
        for start in range(0, len(order), _AT_ONCE):
            checkpoint()
            chosen = order[start : start + _AT_ONCE]
            found[chosen] = self._encode([tokens[index] for index in chosen])
        return found

    def _encode(self, batch: list[list[int]]) -> Floats:
        count, length = len(batch), max(map(len, batch))
        ids = np.zeros((count, length), np.intp)
        is_there = np.zeros((count, length), np.float32)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = tokens
            is_there[row, : len(tokens)] = 1.0
        state = self._normed(
            self._weight("embeddings.word_embeddings.weight")[ids]
            + self._weight("embeddings.position_embeddings.weight")[:length]
            + self._weight("embeddings.token_type_embeddings.weight")[0],
            "embeddings.LayerNorm",
        )
        unheard = ((1.0 - is_there) * np.float32(_HIDDEN_SCORE))[:, None, None, :]
        for layer in range(self._layers):
            state = self._layer(state, unheard, f"encoder.layer.{layer}")
        mean = (state * is_there[..., None]).sum(1) / is_there.sum(1, keepdims=True)
        return cast("Floats", mean / np.linalg.norm(mean, axis=1, keepdims=True))

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
        inner = _gelu(self._linear(state, f"{name}.intermediate.dense"))
        return self._normed(state + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _linear(self, values: Floats, name: str) -> Floats:
        return cast("Floats", values @ self._weight(f"{name}.weight").T + self._weight(f"{name}.bias"))

    def _normed(self, values: Floats, name: str) -> Floats:
        centred = values - values.mean(-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(_EPSILON))
        return cast("Floats", centred / spread * self._weight(f"{name}.weight") + self._weight(f"{name}.bias"))

    def _weight(self, name: str) -> Floats:
        return self._weights[name]


def _gelu(values: Floats) -> Floats:
    """Return x times the normal distribution's share below x, its error function by Abramowitz and Stegun 7.1.26."""
    scaled = values / np.float32(math.sqrt(2))
    size = np.abs(scaled)
    t = 1 / (1 + np.float32(0.3275911) * size)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    share = np.copysign(1 - series * np.exp(-size * size), scaled)
    return cast("Floats", (values * (1 + share) / 2).astype(np.float32))


def _damaged(folder: Path, error: Exception) -> ModelDamagedError:
    return ModelDamagedError(
        f"the model that compares sentences cannot be loaded ({error})",
        remedy='Run "pagesight models verify" and install it again',
        file=folder,
    )
