"""What all-MiniLM-L6-v2 makes of sentences: tells ``make_pairs.py`` which wrong lines mean nearly the same."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from network import PRODUCTS
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

HEADS, SIZE = 12, 384
LAYERS = 6
TOKENS = 72  # of a sentence
AT_ONCE = 128
FIRST, LAST = 101, 102


class Encoder:
    """The network: its weights by name and what is computed with them."""

    def __init__(self, folder: Path) -> None:
        """Load the weights."""
        self.values = {name: torch.tensor(value) for name, value in load_file(folder / "model.safetensors").items()}

    def linear(self, x: Tensor, *names: str) -> Tensor:
        """Return the output of one or several linear layers on the same input, in ``PRODUCTS``."""
        weights, biases = ([self.values[f"{name}.{part}"] for name in names] for part in ("weight", "bias"))
        return functional.linear(x.to(PRODUCTS), torch.cat(weights).to(PRODUCTS), torch.cat(biases).to(PRODUCTS))

    def normed(self, x: Tensor, name: str) -> Tensor:
        """Return vectors normed."""
        return functional.layer_norm(x, (SIZE,), self.values[f"{name}.weight"], self.values[f"{name}.bias"], 1e-12)

    def states(self, ids: Tensor, there: Tensor) -> Tensor:
        """Return the vectors of all tokens behind the last layer, (n, tokens, size)."""
        count, length = ids.shape
        x = (
            functional.embedding(ids, self.values["embeddings.word_embeddings.weight"])
            + self.values["embeddings.position_embeddings.weight"][:length]
            + self.values["embeddings.token_type_embeddings.weight"][0]
        )
        x = self.normed(x, "embeddings.LayerNorm")
        unheard = ((1 - there) * -1e4)[:, None, None, :].to(PRODUCTS)
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            asking, known, said = (
                self.linear(x, *(f"{name}.attention.self.{part}" for part in ("query", "key", "value")))
                .view(count, length, 3, HEADS, SIZE // HEADS)
                .permute(2, 0, 3, 1, 4)
            )
            scores = torch.matmul(asking, known.transpose(2, 3)) * (1 / math.sqrt(SIZE / HEADS)) + unheard
            heard = torch.matmul(torch.softmax(scores, -1), said).transpose(1, 2).reshape(count, length, SIZE)
            heard = self.linear(heard, f"{name}.attention.output.dense").float()
            x = self.normed(x + heard, f"{name}.attention.output.LayerNorm")
            inner = functional.gelu(self.linear(x, f"{name}.intermediate.dense"))
            x = self.normed(x + self.linear(inner, f"{name}.output.dense").float(), f"{name}.output.LayerNorm")
        return x


def sentence_vectors(folder: Path, texts: Sequence[str]) -> dict[str, np.ndarray]:
    """Return vectors of length 1 for texts, by text."""
    net, tokenizer = Encoder(folder), Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    ids = [[FIRST, *each.ids[:TOKENS], LAST] for each in tokenizer.encode_batch(list(texts), add_special_tokens=False)]
    order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
    found: dict[str, np.ndarray] = {}
    with torch.no_grad():
        for start in range(0, len(order), AT_ONCE):
            some = order[start : start + AT_ONCE]
            length = (max(len(ids[at]) for at in some) + 7) // 8 * 8
            tokens, there = torch.zeros((len(some), length), dtype=torch.long), torch.zeros((len(some), length))
            for row, at in enumerate(some):
                tokens[row, : len(ids[at])], there[row, : len(ids[at])] = torch.tensor(ids[at]), 1
            mean = (net.states(tokens, there) * there[..., None]).sum(1) / there.sum(1, keepdim=True)
            for at, vector in zip(some, functional.normalize(mean, dim=-1).numpy(), strict=True):
                found[texts[at]] = vector
    return found
