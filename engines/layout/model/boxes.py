"""Outputs of detection networks to boxes: PicoDet's raw heads, and exports that end in boxes. Engines layer.

PicoDet (Yu et al., 2021) says for each point of four grids how likely each class is and, as a distribution over
distances (generalised focal loss, Li et al., 2020), how far the four sides of its box are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

STRIDES = (8, 16, 32, 64)  # pixels of the network's input from point to point of each grid
_MOST_CANDIDATES = 400


def boxes_of_heads(
    scores: Sequence[Array], distances: Sequence[Array], size: tuple[int, int], least_score: float
) -> Array:
    """Return boxes from raw heads, overlapping ones of a class dropped.

    Args:
        scores: (1, points, classes) of each grid.
        distances: (1, points, 4 * bins) of each grid: left, top, right, bottom.
        size: Height and width of the network's input.
        least_score: Boxes below it are dropped.

    Returns:
        (N, 6) float32: class, score, left, top, right, bottom in pixels of the input.
    """
    found: list[Array] = []
    for stride, score, distance in zip(STRIDES, scores, distances, strict=True):
        rows, cols = -(-size[0] // stride), -(-size[1] // stride)
        best = score[0].argmax(axis=1)
        sure = score[0].max(axis=1)
        chosen = np.flatnonzero(sure > least_score)
        if not len(chosen) or rows * cols != score.shape[1]:
            continue
        xs, ys = (chosen % cols + 0.5) * stride, (chosen // cols + 0.5) * stride
        bins = distance.shape[2] // 4
        logits = distance[0][chosen].reshape(-1, 4, bins)
        weights = np.exp(logits - logits.max(axis=2, keepdims=True))
        weights /= weights.sum(axis=2, keepdims=True)
        sides = (weights * np.arange(bins)).sum(axis=2) * stride
        found.append(
            np.stack(
                [best[chosen], sure[chosen], xs - sides[:, 0], ys - sides[:, 1], xs + sides[:, 2], ys + sides[:, 3]],
                axis=1,
            ).astype(np.float32)
        )
    if not found:
        return np.zeros((0, 6), np.float32)
    return without_doubles(np.concatenate(found), 0.5)


def without_doubles(boxes: Array, most_overlap: float) -> Array:
    """Return the boxes, best first, without those that overlap a better one of their class by more (IoU)."""
    ordered = boxes[np.argsort(-boxes[:, 1], kind="stable")][:_MOST_CANDIDATES]
    kept: list[int] = []
    for k in range(len(ordered)):
        same = [j for j in kept if ordered[j, 0] == ordered[k, 0]]
        if all(_overlap(ordered[j], ordered[k]) <= most_overlap for j in same):
            kept.append(k)
    result: Array = ordered[kept]
    return result


def _overlap(a: Array, b: Array) -> float:
    width = min(a[4], b[4]) - max(a[2], b[2])
    height = min(a[5], b[5]) - max(a[3], b[3])
    if width <= 0 or height <= 0:
        return 0.0
    common = float(width * height)
    areas = float((a[4] - a[2]) * (a[5] - a[3]) + (b[4] - b[2]) * (b[5] - b[3]))
    return common / max(areas - common, 1e-6)
