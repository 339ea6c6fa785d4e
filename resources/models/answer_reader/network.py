"""The answer reader as it is trained: a BERT that reads question, line and what stands before the line together.

"[CLS] question [SEP] line [SEP] what stands before it [SEP]". All layers of all-MiniLM-L6-v2 learn, the vectors of
words stay. Products of matrices are computed in bfloat16, which processors with AMX do fast; everything else in
float32. ``engines/embedding/answer_reader.py`` computes the same in NumPy.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

HEADS, SIZE = 12, 384
QUESTION, LINE, BEFORE = 28, 72, 32  # tokens
PLACES = 160  # vectors of positions that are kept
LINES = 7  # of a question in a step
TOKENS = 4096  # in a step, padding included
FIRST, LAST = 101, 102

Row = tuple[list[int], list[int]]
"""Tokens, and of each whether it is of the question (0), the line (1) or what stands before it (2)."""
Packed = list[tuple[list[Row], int]]
"""Questions: the rows of their lines, a right one first, and how many are right (0 or 1)."""


class Reader:
    """The network: parameters by name and what is computed with them."""

    def __init__(self, folder: Path, start: Path | None = None) -> None:
        """Load the encoder's weights, or beside its word vectors those of an earlier run."""
        held = load_file(folder / "model.safetensors")
        self.words = torch.tensor(held["embeddings.word_embeddings.weight"])
        values = load_file(start) if start else fresh(held)
        self.values = {
            name: torch.tensor(np.asarray(value, np.float32), requires_grad=True) for name, value in values.items()
        }
        self.layers = 1 + max(int(name.split(".")[2]) for name in values if name.startswith("encoder."))

    def linear(self, x: Tensor, *names: str) -> Tensor:
        """Return the output of one or several linear layers on the same input, in bfloat16."""
        weights, biases = ([self.values[f"{name}.{part}"] for name in names] for part in ("weight", "bias"))
        return functional.linear(x.bfloat16(), torch.cat(weights).bfloat16(), torch.cat(biases).bfloat16())

    def normed(self, x: Tensor, name: str) -> Tensor:
        """Return vectors normed."""
        return functional.layer_norm(x, (SIZE,), self.values[f"{name}.weight"], self.values[f"{name}.bias"], 1e-12)

    def states(self, ids: Tensor, kinds: Tensor, there: Tensor) -> Tensor:
        """Return the vectors of all tokens behind the last layer, (n, tokens, size)."""
        count, length = ids.shape
        values = self.values
        x = (
            functional.embedding(ids, self.words)
            + values["embeddings.position_embeddings.weight"][:length]
            + functional.embedding((kinds > 0).long(), values["embeddings.token_type_embeddings.weight"])
        )
        x = self.normed(x, "embeddings.LayerNorm")
        unheard = ((1 - there) * -1e4)[:, None, None, :].bfloat16()
        for layer in range(self.layers):
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

    def odds(self, ids: Tensor, kinds: Tensor, there: Tensor) -> Tensor:
        """Return the log-odds of rows, (n,); all arguments are (n, tokens), ``there`` is 0 for padding."""
        x = self.states(ids, kinds, there)
        pooled = [x[:, 0]]
        for of in (0, 1):
            mask = ((kinds == of).float() * there)[..., None]
            pooled.append((x * mask).sum(1) / mask.sum(1).clamp(min=1))
        return self.linear(functional.gelu(self.linear(torch.cat(pooled, -1), "judge.up")), "judge.out").float()[:, 0]

    def optimizer(self, rate: float) -> torch.optim.Optimizer:
        """Return what changes the parameters."""
        tables = [value for value in self.values.values() if value.ndim > 1]
        others = [value for value in self.values.values() if value.ndim == 1]
        return torch.optim.AdamW(
            [{"params": tables, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}],
            lr=rate,
            betas=(0.9, 0.98),
            fused=True,
        )

    def step(self, optimizer: torch.optim.Optimizer, pack: Packed, pace: float, losses: list[float]) -> None:
        """Learn from a batch and note its loss."""
        for each in optimizer.param_groups:
            each["lr"] = pace
        loss = loss_of(self.odds(*arrays(pack)), pack)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(self.values.values()), 1.0)
        optimizer.step()
        losses.append(float(loss.detach()))


def fresh(held: dict[str, Any]) -> dict[str, Any]:
    """Return the encoder's weights with a head that knows nothing yet."""
    is_kept = ("encoder.", "embeddings.LayerNorm", "embeddings.token_type", "embeddings.position_embeddings")
    values = {name: value for name, value in held.items() if name.startswith(is_kept)}
    values["embeddings.position_embeddings.weight"] = values["embeddings.position_embeddings.weight"][:PLACES]
    rng = np.random.default_rng(1)
    values["judge.up.weight"], values["judge.up.bias"] = rng.normal(0, 0.03, (256, 3 * SIZE)), np.zeros(256)
    values["judge.out.weight"], values["judge.out.bias"] = rng.normal(0, 0.03, (1, 256)), np.full(1, -1.0)
    return values


def opened_tokenizer(folder: Path) -> Tokenizer:
    """Return the encoder's tokenizer, which neither cuts nor pads."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def framed(tokenizer: Tokenizer, question: str, lines: list[Any], rng: random.Random | None = None) -> list[Row]:
    """Return the rows of lines (texts, or texts with what stands before them); with chance some signs are left out."""
    if rng and rng.random() < 0.2:
        question = question.rstrip("? ")
    pairs = [(line, "") if isinstance(line, str) else (line[0], line[1]) for line in lines]
    texts = [question, *(text for pair in pairs for text in pair)]
    ids = [each.ids for each in tokenizer.encode_batch(texts, add_special_tokens=False)]
    asked, rows = ids[0][:QUESTION], []
    for at in range(len(pairs)):
        own, around = ids[1 + 2 * at][:LINE], ids[2 + 2 * at][:BEFORE]
        if rng and rng.random() < 0.1:
            around = []
        row = [FIRST, *asked, LAST, *own, LAST, *([*around, LAST] if around else [])]
        kinds = [0] * (len(asked) + 2) + [1] * (len(own) + 1) + ([2] * (len(around) + 1) if around else [])
        rows.append((row, kinds))
    return rows


def chosen(entry: dict[str, Any], rng: random.Random, most: int) -> tuple[list[Any], int]:
    """Return some lines of a question, a right one first, and how many of them are right."""
    right = rng.sample(entry["pos"], 1) if entry["pos"] else []
    return [*right, *rng.sample(entry["neg"], min(most - len(right), len(entry["neg"])))], len(right)


def arrays(pack: Packed) -> tuple[Tensor, Tensor, Tensor]:
    """Return tokens, kinds and what is no padding of all rows of a batch."""
    rows = [row for rows, _ in pack for row in rows]
    length = (max(len(row) for row, _ in rows) + 7) // 8 * 8
    ids, kinds, there = (np.zeros((len(rows), length), np.int64) for _ in range(3))
    for at, (row, kind) in enumerate(rows):
        ids[at, : len(row)], kinds[at, : len(kind)], there[at, : len(row)] = row, kind, 1
    return torch.from_numpy(ids), torch.from_numpy(kinds), torch.from_numpy(there).float()


def loss_of(odds: Tensor, pack: Packed) -> Tensor:
    """Return how far odds are from right: which line of a question, or none of them, and each line for itself."""
    grid = torch.full((len(pack), 1 + max(len(rows) for rows, _ in pack)), -1e4)
    grid[:, 0] = 0  # "none of them"
    index = [at for at, (rows, _) in enumerate(pack) for _ in rows]
    columns = [1 + column for rows, _ in pack for column in range(len(rows))]
    grid = grid.index_put((torch.tensor(index), torch.tensor(columns)), odds)
    target = torch.tensor([min(1, rights) for _, rights in pack])
    label = torch.tensor([float(column < rights) for rows, rights in pack for column in range(len(rows))])
    weight = torch.where(label > 0, 2.0, 1.0)
    single = functional.binary_cross_entropy_with_logits(odds, label * 0.98 + 0.01, weight=weight)
    return functional.cross_entropy(grid, target) + 0.5 * single


def sentence_vectors(folder: Path, texts: Sequence[str]) -> dict[str, np.ndarray]:
    """Return what the encoder itself makes of texts: vectors of length 1 that tell how near they are in meaning."""
    net, tokenizer = Reader(folder), opened_tokenizer(folder)
    ids = [each.ids[:LINE] for each in tokenizer.encode_batch(list(texts), add_special_tokens=False)]
    order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
    found: dict[str, np.ndarray] = {}
    with torch.no_grad():
        for start in range(0, len(order), 128):
            some = order[start : start + 128]
            rows: list[Row] = [([FIRST, *ids[at], LAST], [0] * (len(ids[at]) + 2)) for at in some]
            tokens, kinds, there = arrays([(rows, 0)])
            mean = (net.states(tokens, kinds, there) * there[..., None]).sum(1) / there.sum(1, keepdim=True)
            for at, vector in zip(some, functional.normalize(mean, dim=-1).numpy(), strict=True):
                found[texts[at]] = vector
    return found


def write(net: Reader, path: Path) -> None:
    """Write the parameters."""
    save_file({name: value.detach().numpy() for name, value in net.values.items()}, path)
