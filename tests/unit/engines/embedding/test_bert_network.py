"""Small parts of the network in NumPy."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engines.embedding.bert_network import gelu, padded


@pytest.mark.parametrize("shape", [(3,), (2, 0, 5), (5, 7, 11), (1, 40_000), (3, 32_768)])
def test_gelu_is_the_normal_share_however_many_values(shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(1).normal(0, 3, shape).astype(np.float32)
    exact = np.array([x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in values.reshape(-1)]).reshape(shape)
    found = gelu(values)
    assert found.shape == shape
    assert found.dtype == np.float32
    assert np.allclose(found, exact, atol=1e-5)


def test_gelu_of_a_view_is_that_of_its_copy() -> None:
    values = np.random.default_rng(2).normal(0, 1, (64, 96)).astype(np.float32)
    assert np.array_equal(gelu(values.T), gelu(np.ascontiguousarray(values.T)))


def test_short_texts_are_filled_up() -> None:
    ids, is_there = padded([[5, 6, 7], [8]])
    assert ids.tolist() == [[5, 6, 7], [8, 0, 0]]
    assert is_there.tolist() == [[1, 1, 1], [1, 0, 0]]
