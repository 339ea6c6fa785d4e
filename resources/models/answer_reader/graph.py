"""The answer reader as a network for ONNX Runtime, its tables in whole numbers of seven bits.

All layers and the head, from the vectors of words on; those lie in a file of their own. What a table is multiplied with
is rounded to eight bits token by token, so that a line's odds do not depend on the lines beside it. Tables have seven
bits, since processors without VNNI add two products of eight in sixteen bits, and too large ones are cut off there.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

PADDING = 3
"""Kind of tokens that fill a row up; 0 is the question, 1 the line, 2 what stands before it."""
_SETS = ("", 20), ("com.microsoft", 1)  # of operators, and their versions
_BUCKETS, _FARTHEST = 32, 128  # of relative positions
TURNED = ("attention.qkv", "intermediate.dense")  # stand as (in, out) in the trained file
_EPSILON = 1e-5
_UNHEARD = -1e4  # added to what a token would hear of padding
_LARGEST = 63
_UNMOVED = 1e-3  # steps by which weights differ that did not learn
_TRIED = np.linspace(0.6, 1.0, 21)  # scales of a row, by that at which its largest number just fits
# Rounding by the largest number of a token, on both sides of 0; and behind GELU, which gives nothing below -0.17.
_ROUNDED, _ROUNDED_GELU = (1 / 127, 128), (1 / 218, 37)

Values = Mapping[str, np.ndarray]


def network(values: Values, *, by_chance: bool = False) -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:
    """Return the network for trained weights, and the tables that it wants to find in other files, by name.

    Weights that were trained on from rounded ones want ``by_chance``, see ``rounded``.
    It takes ``vectors``, those of the words, (n, tokens, size) float32, and ``kinds``, (n, tokens) int64, and gives
    ``odds``, (n,) float32.
    """
    drawing = _Drawing(values, np.random.default_rng(1) if by_chance else None)
    return drawing.drawn(), drawing.outside


class _Drawing:
    def __init__(self, values: Values, rng: np.random.Generator | None) -> None:
        self.outside: dict[str, np.ndarray] = {}
        self._values = values
        self._rng = rng
        self._nodes: list[onnx.NodeProto] = []
        self._tables: dict[str, onnx.TensorProto] = {}
        self._size = values["embeddings.LayerNorm.weight"].shape[0]
        self._heads = values["encoder.relative_attention_bias.weight"].shape[1]
        self._layers = 1 + max(int(name.split(".")[2]) for name in values if name.startswith("encoder.layer."))

    def drawn(self) -> onnx.ModelProto:
        length = self._node("Shape", "kinds", start=1, end=2)
        state = self._entered(length)
        said = self._said(length)
        for layer in range(self._layers):
            state = self._layer(state, said, f"encoder.layer.{layer}")
        self._judged(state)
        graph = helper.make_graph(
            self._nodes,
            "answer_reader",
            [
                helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["n", "tokens", self._size]),
                helper.make_tensor_value_info("kinds", TensorProto.INT64, ["n", "tokens"]),
            ],
            [helper.make_tensor_value_info("odds", TensorProto.FLOAT, ["n"])],
            list(self._tables.values()),
        )
        versions = [helper.make_opsetid(*each) for each in _SETS]
        return helper.make_model(graph, opset_imports=versions, ir_version=10)

    def _entered(self, length: str) -> str:
        """Return the state before the first layer: word, place and kind together."""
        places = self._node(
            "Slice", self._floats("embeddings.position_embeddings.weight"), self._whole([0]), length, self._whole([0])
        )
        kinds = self._values["embeddings.kinds.weight"]
        kind = self._node("Gather", self._kept("kinds with padding", np.concatenate([kinds, kinds[:1]])), "kinds")
        state = self._node("Add", self._node("Add", "vectors", places), kind)
        return self._normed(state, "embeddings.LayerNorm")

    def _said(self, length: str) -> str:
        """Return what distance and padding add to what a token hears of another, (n, heads, tokens, tokens)."""
        numbers = buckets(self._values["embeddings.position_embeddings.weight"].shape[0])
        near = self._node(
            "Gather", self._floats("encoder.relative_attention_bias.weight"), self._kept("buckets", numbers)
        )
        both = self._node("Concat", length, length, axis=0)
        near = self._node(
            "Slice", self._node("Transpose", near, perm=[2, 0, 1]), self._whole([0, 0]), both, self._whole([1, 2])
        )
        unheard = self._node("Mul", self._is_kind(PADDING), self._number(_UNHEARD))
        return self._node("Add", near, self._node("Unsqueeze", unheard, self._whole([1, 2])))

    def _layer(self, state: str, said: str, name: str) -> str:
        size = self._size // self._heads
        asked = self._times(state, f"{name}.attention.qkv")
        split = self._node("Reshape", asked, self._whole([0, 0, 3, self._heads, size]))
        asking, known, told = (
            self._node("Gather", self._node("Transpose", split, perm=[2, 0, 3, 1, 4]), self._whole(part), axis=0)
            for part in range(3)
        )
        scores = self._node("MatMul", asking, self._node("Transpose", known, perm=[0, 1, 3, 2]))
        scores = self._node("Add", self._node("Mul", scores, self._number(1 / math.sqrt(size))), said)
        heard = self._node("MatMul", self._node("Softmax", scores, axis=-1), told)
        heard = self._node(
            "Reshape", self._node("Transpose", heard, perm=[0, 2, 1, 3]), self._whole([0, 0, self._size])
        )
        heard = self._times(heard, f"{name}.attention.o")
        state = self._normed(self._node("Add", state, heard), f"{name}.attention.LayerNorm")
        inner = self._node("Gelu", self._times(state, f"{name}.intermediate.dense"))
        made = self._times(inner, f"{name}.output.dense")
        return self._normed(self._node("Add", state, made), f"{name}.output.LayerNorm")

    def _judged(self, state: str) -> None:
        """Give the odds, by the first vector and the means over question and line."""
        pooled = [self._node("Gather", state, self._whole(0), axis=1)]
        for kind in (0, 1):
            mask = self._is_kind(kind)
            own = self._node("Mul", state, self._node("Unsqueeze", mask, self._whole([2])))
            count = self._node("ReduceSum", mask, self._whole([1]), keepdims=1)
            total = self._node("ReduceSum", own, self._whole([1]), keepdims=0)
            pooled.append(self._node("Div", total, self._node("Max", count, self._number(1.0))))
        up = self._node("Gelu", self._head(self._node("Concat", *pooled, axis=1), "judge.up"))
        self._node("Squeeze", self._head(up, "judge.out"), self._whole([1]), name="odds")

    def _head(self, state: str, name: str) -> str:
        return self._node("Gemm", state, self._floats(f"{name}.weight"), self._floats(f"{name}.bias"), transB=1)

    def _normed(self, state: str, name: str) -> str:
        parts = (self._floats(f"{name}.{part}") for part in ("weight", "bias"))
        return self._node("LayerNormalization", state, *parts, axis=-1, epsilon=_EPSILON)

    def _times(self, state: str, name: str) -> str:
        """Return the output of a linear layer, computed in whole numbers."""
        table = self._values[f"{name}.weight"]
        whole, scales = rounded(table.T if name.endswith(TURNED) else table, self._rng)
        is_behind_gelu = name.endswith("output.dense")
        step, zero = _ROUNDED_GELU if is_behind_gelu else _ROUNDED
        most = self._node(
            "ReduceMax", state if is_behind_gelu else self._node("Abs", state), self._whole([-1]), keepdims=1
        )
        most = self._node("Max", most, self._number(1.0 if is_behind_gelu else 1e-6))
        steps, zeros = self._number(step), self._kept(f"zero {zero}", np.array(zero, np.uint8))
        small = self._node("QuantizeLinear", self._node("Div", state, most), steps, zeros)
        made = self._node(
            "MatMulIntegerToFloat",
            small,
            self._elsewhere(f"{name}.weight", whole.T),
            steps,
            self._kept(f"{name}.scale", scales),
            zeros,
            domain="com.microsoft",
        )
        return self._node("Add", self._node("Mul", made, most), self._floats(f"{name}.bias"))

    def _is_kind(self, kind: int) -> str:
        """Return 1 for tokens of a kind and 0 for others, (n, tokens) float32."""
        return self._node("Cast", self._node("Equal", "kinds", self._whole(kind)), to=TensorProto.FLOAT)

    def _floats(self, name: str) -> str:
        return self._kept(name, self._values[name].astype(np.float32))

    def _number(self, value: float) -> str:
        return self._kept(f"number {value}", np.array(value, np.float32))

    def _whole(self, value: int | Sequence[int]) -> str:
        return self._kept(f"whole {value}", np.array(value, np.int64))

    def _kept(self, name: str, value: np.ndarray) -> str:
        if name not in self._tables:
            self._tables[name] = numpy_helper.from_array(value, name)
        return name

    def _elsewhere(self, name: str, value: np.ndarray) -> str:
        self.outside[name] = np.ascontiguousarray(value)
        self._tables[name] = TensorProto(
            name=name, data_type=TensorProto.INT8, dims=value.shape, data_location=TensorProto.EXTERNAL
        )
        return name

    def _node(self, kind: str, *inputs: str, domain: str = "", name: str = "", **attributes: Any) -> str:
        name = name or f"{kind} {len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, **attributes))
        return name


def rounded(table: np.ndarray, rng: np.random.Generator | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return a table in whole numbers, (out, in) int8, and the scale of each row, that by which it differs least.

    Args:
        table: The weights, (out, in).
        rng: Chance, for weights that were trained on from rounded ones. What they have learned since is mostly less
            than half a step, and the nearest whole number would be that which they came from: of the difference a
            fiftieth was kept. By chance, the likelier the nearer, all of it is kept on the mean (stochastic rounding).
    """
    full = np.abs(table).max(1, keepdims=True) / _LARGEST + 1e-12
    best, least = full, np.full(full.shape, np.inf)
    for tried in _TRIED:
        scale = full * tried
        loss = ((np.clip(np.rint(table / scale), -_LARGEST, _LARGEST) * scale - table) ** 2).sum(1, keepdims=True)
        best, least = np.where(loss < least, scale, best), np.minimum(loss, least)
    exact = table / best
    nearest = np.rint(exact)
    if rng is not None:
        drawn = np.floor(exact + rng.random(exact.shape))
        nearest = np.where(np.abs(exact - nearest) < _UNMOVED, nearest, drawn)
    whole = np.clip(nearest, -_LARGEST, _LARGEST).astype(np.int8)
    return whole, best[:, 0].astype(np.float32)


def buckets(length: int) -> np.ndarray:
    """Return for each token and each that it hears the number of their distance, (length, length) int32."""
    half, exact = _BUCKETS // 2, _BUCKETS // 4
    distance = np.arange(length)[:, None] - np.arange(length)[None]
    far = np.maximum(np.abs(distance), 1).astype(np.float32)
    coarse = exact + (np.log(far / exact) / math.log(_FARTHEST / exact) * (half - exact)).astype(np.int32)
    near = np.where(np.abs(distance) < exact, np.abs(distance), np.minimum(coarse, half - 1))
    return (near + (distance < 0) * half).astype(np.int32)
