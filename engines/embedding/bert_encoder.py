"""Sentences to vectors with a small BERT (all-MiniLM-L6-v2), computed in NumPy. Engines layer, model worker only.

Six layers of 384 numbers need no framework (``bert_network``). The mean over tokens stands for the sentence, as in
Sentence-BERT (Reimers and Gurevych, 2019).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from core.errors import ModelDamagedError
from engines.embedding.bert_network import BertNetwork, Floats, padded

WEIGHTS_FILE, TOKENIZER_FILE = "model.safetensors", "tokenizer.json"
_TOKENS = 128  # of a sentence that are looked at; longer ones add little to what it is about, and cost time
_AT_ONCE = 16


class BertEncoder:
    """A loaded encoder. One thread owns it.

    Attributes:
        network: Its layers and vectors of words; the small answer reader shares the latter.
        tokenizer: Cuts texts into at most 128 tokens.
    """

    def __init__(self, folder: Path) -> None:
        """Load weights and vocabulary.

        Args:
            folder: Holds ``model.safetensors`` and ``tokenizer.json``.

        Raises:
            ModelDamagedError: If one of them cannot be read.
        """
        try:
            self.tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            self.network = BertNetwork(load_file(folder / WEIGHTS_FILE))
        except (OSError, SafetensorError, KeyError, ValueError) as error:
            raise _damaged(folder, error) from error
        except Exception as error:  # the tokenizer's library raises bare exceptions
            raise _damaged(folder, error) from error
        self.tokenizer.enable_truncation(_TOKENS)
        self.tokenizer.no_padding()

    def encode(self, texts: Sequence[str], checkpoint: Callable[[], None]) -> Floats:
        """Return one vector of length 1 for each text, (n, size) float32; that of an empty text is its frame's.

        Args:
            texts: Sentences or lines; what goes beyond 128 tokens is left out.
            checkpoint: Called before every 16 texts; raises ``JobCancelled`` when the job shall stop.
        """
        found = np.zeros((len(texts), self.network.size), np.float32)
        tokens = [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(texts)), key=lambda index: len(tokens[index]))  # little padding
        for start in range(0, len(order), _AT_ONCE):
            checkpoint()
            chosen = order[start : start + _AT_ONCE]
            found[chosen] = self._encode([tokens[index] for index in chosen])
        return found

    def _encode(self, batch: list[list[int]]) -> Floats:
        ids, is_there = padded(batch)
        state = self.network.state(ids, is_there)
        mean = (state * is_there[..., None]).sum(1) / is_there.sum(1, keepdims=True)
        return cast("Floats", mean / np.linalg.norm(mean, axis=1, keepdims=True))


def _damaged(folder: Path, error: Exception) -> ModelDamagedError:
    return ModelDamagedError(
        f"the model that compares sentences cannot be loaded ({error})",
        remedy='Run "pagesight models verify" and install it again',
        file=folder,
    )
