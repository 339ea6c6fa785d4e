"""The answer reader as it is trained: MPNet of base size that reads question, line and what stands before it together.

"<s> question </s></s> line </s></s> what stands before it </s>". All twelve layers of all-mpnet-base-v2 learn, the
vectors of words stay. Products are in bfloat16, which processors with AMX do fast, on old ones in float32; weights and
what changes them are float32. ``graph.py`` is the same network as the program computes it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

LAYERS, HEADS, SIZE, INNER = 12, 12, 768, 3072
BUCKETS, FARTHEST = 32, 128  # of relative positions
QUESTION, LINE, BEFORE = 28, 72, 32  # tokens
PLACES = 160  # vectors of positions that are kept; the first token's is the third of the file's
FIRST_PLACE = 2
LINES = 5  # of a question in a step; more questions are worth more than more wrong lines of each
TOKENS = 3584  # in every step, padding included: products then have one shape, and memory does not grow
STEP = 8  # rows are filled up to multiples of this
FIRST, PAD, LAST = 0, 1, 2
# What matrices are multiplied in: bfloat16 takes a hundred times as long as float32 where the processor cannot do it.
_QUICK = {"amx_bf16", "avx512_bf16"}
_FLAGS = Path("/proc/cpuinfo")  # Linux; elsewhere the slower way that always works
PRODUCTS = torch.bfloat16 if _FLAGS.exists() and _QUICK & set(_FLAGS.read_text().split()) else torch.float32
TURNED = ("attention.qkv", "intermediate.dense")
"""Layers whose tables stand as (in, out) here; in the files of others they are (out, in)."""

Row = tuple[list[int], list[int]]
"""Tokens, and of each whether it is of the question (0), the line (1) or what stands before it (2)."""
Packed = list[tuple[list[Row], int]]
"""Questions: the rows of their lines, a right one first, and how many are right (0 or 1)."""


@dataclass
class Sheet:
    """Rows behind each other, the shortest first; rows of one length stand together and hear only themselves."""

    ids: Tensor
    kinds: Tensor
    places: Tensor
    groups: list[tuple[int, int]]
    """How many rows, and of what length."""
    unheard: list[Tensor]
    """Of each group what is added for padding, (rows, 1, 1, length)."""
    shares: Tensor
    """What each token counts in the means over question and line, (2 * rows, tokens)."""
    starts: Tensor
    """Where the rows begin, in the order in which they were given; so are the shares."""


class Linear(torch.autograd.Function):
    """A linear layer in ``PRODUCTS`` whose way back takes the products in the form that is quickest with AMX.

    A table that makes vectors longer stands turned, (in, out): the gradient of it comes out of the quicker product so.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, is_turned: bool) -> Tensor:
        """Return the output for x, (n, in)."""
        table = weight.to(PRODUCTS)
        ctx.save_for_backward(x, table)
        ctx.is_turned = is_turned
        return torch.addmm(bias.to(PRODUCTS), x, table if is_turned else table.t())

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        """Return the gradients."""
        x, table = ctx.saved_tensors
        grad = grad.contiguous()
        back = grad @ (table.t() if ctx.is_turned else table)
        if ctx.is_turned:
            change = x.t().contiguous() @ grad
        elif table.shape[0] < table.shape[1]:
            change = grad.t().contiguous() @ x
        else:
            change = grad.t() @ x
        return back, change.float(), (grad.new_ones((1, len(grad))) @ grad)[0].float(), None


class Reader:
    """The network: parameters by name and what is computed with them."""

    def __init__(self, folder: Path, values: dict[str, np.ndarray] | None = None) -> None:
        """Load the base's weights, or beside its word vectors those of an earlier run.

        Args:
            folder: Of the base.
            values: Of the earlier run.
        """
        held = load_file(folder / "model.safetensors")
        self.words = torch.tensor(held["embeddings.word_embeddings.weight"])
        self.values = {
            name: torch.tensor(np.asarray(value, np.float32), requires_grad=True)
            for name, value in sorted((values or fresh(held)).items())
        }
        self.still = 0
        """How many of the lower layers, and with them what stands below, do not learn."""
        self._buckets: dict[int, Tensor] = {}

    def linear(self, x: Tensor, name: str) -> Tensor:
        """Return the output of a linear layer, in ``PRODUCTS``."""
        values = self.values
        return Linear.apply(x.to(PRODUCTS), values[f"{name}.weight"], values[f"{name}.bias"], name.endswith(TURNED))

    def normed(self, x: Tensor, name: str) -> Tensor:
        """Return vectors normed."""
        return functional.layer_norm(x, (SIZE,), self.values[f"{name}.weight"], self.values[f"{name}.bias"], 1e-5)

    def _nearness(self, length: int) -> Tensor:
        """Return what relative positions add to the scores, (1, heads, length, length)."""
        if length not in self._buckets:
            self._buckets[length] = buckets(length)
        table = self.values["encoder.relative_attention_bias.weight"]
        return functional.embedding(self._buckets[length], table).permute(2, 0, 1)[None]

    def _layer(self, x: Tensor, sheet: Sheet, said: list[Tensor], layer: int) -> Tensor:
        name = f"encoder.layer.{layer}"
        sizes = [count * length for count, length in sheet.groups]
        rest = x.shape[0] - sum(sizes)
        parts = self.linear(x, f"{name}.attention.qkv").split([*sizes, rest] if rest else sizes)
        heard = []
        for (count, length), own, near in zip(sheet.groups, parts[: len(sizes)], said, strict=True):
            asking, known, told = own.view(count, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
            scores = torch.matmul(asking, known.transpose(2, 3)) * (1 / math.sqrt(SIZE / HEADS)) + near
            heard.append(torch.matmul(torch.softmax(scores, -1), told).transpose(1, 2).reshape(-1, SIZE))
        if rest:
            heard.append(x.new_zeros((rest, SIZE), dtype=PRODUCTS))
        x = self.normed(x + self.linear(torch.cat(heard), f"{name}.attention.o"), f"{name}.attention.LayerNorm")
        inner = functional.gelu(self.linear(x, f"{name}.intermediate.dense"))
        return self.normed(x + self.linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def states(self, sheet: Sheet) -> Tensor:
        """Return the vectors of all tokens behind the last layer, (tokens, size)."""
        learns = torch.is_grad_enabled()
        with torch.set_grad_enabled(learns and not self.still):
            x = (
                functional.embedding(sheet.ids, self.words)
                + functional.embedding(sheet.places, self.values["embeddings.position_embeddings.weight"])
                + functional.embedding(sheet.kinds, self.values["embeddings.kinds.weight"])
            )
            x = self.normed(x, "embeddings.LayerNorm").to(PRODUCTS)
        said = [
            (self._nearness(length) + unheard).to(PRODUCTS)
            for (_, length), unheard in zip(sheet.groups, sheet.unheard, strict=True)
        ]
        for layer in range(LAYERS):
            with torch.set_grad_enabled(learns and layer >= self.still):
                x = self._layer(x, sheet, said, layer)
        return x

    def odds(self, sheet: Sheet) -> Tensor:
        """Return the log-odds of rows, in the order in which they were given."""
        x = self.states(sheet).float()
        means = (sheet.shares @ x).view(2, -1, SIZE)
        pooled = torch.cat((x[sheet.starts], means[0], means[1]), -1)
        return self.linear(functional.gelu(self.linear(pooled, "judge.up")), "judge.out").float()[:, 0]


def buckets(length: int) -> Tensor:
    """Return for each token and each that it hears the number of their distance, (length, length)."""
    half, exact = BUCKETS // 2, BUCKETS // 4
    distance = torch.arange(length)[:, None] - torch.arange(length)[None]
    far = distance.abs().clamp(min=1).float()
    coarse = exact + (torch.log(far / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
    near = torch.where(distance.abs() < exact, distance.abs(), coarse.clamp(max=half - 1))
    return near + (distance < 0).long() * half


def fresh(held: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the base's weights with a head that knows nothing yet."""
    values = {name: held[name] for name in ("embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias")}
    places = held["embeddings.position_embeddings.weight"]
    values["embeddings.position_embeddings.weight"] = places[FIRST_PLACE : FIRST_PLACE + PLACES]
    values["encoder.relative_attention_bias.weight"] = held["encoder.relative_attention_bias.weight"]
    values["embeddings.kinds.weight"] = np.zeros((3, SIZE))
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part in ("weight", "bias"):
            values[f"{name}.attention.qkv.{part}"] = np.concatenate(
                [held[f"{name}.attention.attn.{each}.{part}"] for each in "qkv"]
            )
            values[f"{name}.attention.o.{part}"] = held[f"{name}.attention.attn.o.{part}"]
            for own in ("attention.LayerNorm", "intermediate.dense", "output.dense", "output.LayerNorm"):
                values[f"{name}.{own}.{part}"] = held[f"{name}.{own}.{part}"]
        for own in TURNED:
            values[f"{name}.{own}.weight"] = np.ascontiguousarray(values[f"{name}.{own}.weight"].T)
    rng = np.random.default_rng(1)
    values["judge.up.weight"], values["judge.up.bias"] = rng.normal(0, 0.03, (256, 3 * SIZE)), np.zeros(256)
    values["judge.out.weight"], values["judge.out.bias"] = rng.normal(0, 0.03, (1, 256)), np.full(1, -1.0)
    return values


def opened_tokenizer(folder: Path) -> Tokenizer:
    """Return the base's tokenizer, which neither cuts nor pads."""
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
        row = [FIRST, *asked, LAST, LAST, *own, LAST, *([LAST, *around, LAST] if around else [])]
        kinds = [0] * (len(asked) + 2) + [1] * (len(own) + 2) + ([2] * (len(around) + 2) if around else [])
        rows.append((row, kinds))
    return rows


def chosen(entry: dict[str, Any], rng: random.Random, most: int) -> tuple[list[Any], int]:
    """Return some lines of a question, a right one first, and how many of them are right."""
    right = rng.sample(entry["pos"], 1) if entry["pos"] else []
    return [*right, *rng.sample(entry["neg"], min(most - len(right), len(entry["neg"])))], len(right)


def padded(length: int) -> int:
    """Return the length that rows of a length are filled up to."""
    return -(-length // STEP) * STEP


def laid(rows: Sequence[Row], tokens: int = 0) -> Sheet:
    """Return rows as they are computed, filled up to a number of tokens."""
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
    lengths = [padded(len(rows[at][0])) for at in order]
    total = max(tokens, sum(lengths))
    ids = np.full(total, PAD, np.int64)
    kinds, places = np.zeros(total, np.int64), np.zeros(total, np.int64)
    shares = np.zeros((2, len(rows), total), np.float32)
    starts = np.zeros(len(rows), np.int64)
    groups = [(lengths.count(length), length) for length in sorted(set(lengths))]
    unheard = [np.zeros((count, 1, 1, length), np.float32) for count, length in groups]
    begin, done = 0, 0
    for (count, length), own in zip(groups, unheard, strict=True):
        for line in range(count):
            at = order[done]
            row, kind = rows[at]
            end = begin + len(row)
            ids[begin:end], kinds[begin:end] = row, kind
            places[begin : begin + length] = np.arange(length)
            for of in (0, 1):
                shares[of, at, begin:end] = np.equal(kind, of) / max(1, kind.count(of))
            own[line, ..., len(row) :] = -1e4
            starts[at] = begin
            begin, done = begin + length, done + 1
    return Sheet(
        torch.from_numpy(ids),
        torch.from_numpy(kinds),
        torch.from_numpy(places),
        groups,
        [torch.from_numpy(own) for own in unheard],
        torch.from_numpy(shares.reshape(-1, total)),
        torch.from_numpy(starts),
    )


def batch_loss(net: Reader, pack: Packed) -> Tensor:
    """Return the loss of a batch of at most ``TOKENS`` tokens."""
    return loss_of(net.odds(laid([row for rows, _ in pack for row in rows], TOKENS)), pack)


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
