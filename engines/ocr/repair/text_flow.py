"""How the lines of a page bend: a smooth surface laid through their middles, and the map that flattens it.

Engines layer. A line of a bound or crumpled page stands off the straight by a polynomial in x whose coefficients change
slowly down the page; where each line would stand if it were straight is unknown and solved for at the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engines.ocr.repair.grid_map import GridMap
from engines.ocr.repair.middle_lines import MiddleLine

_LEAST_LINES = 6
_DEGREE_X, _DEGREE_Y = 4, 2
_RIDGE = 1e-3
_ROUNDS = 4
_GRID = 24
_SAMPLED = 60  # lines whose ends are tried against each other
_SHARED_MARGIN = 0.4  # share of the lines that must begin (or end) on one straight for it to be a margin


@dataclass(frozen=True, slots=True, eq=False)
class TextFlow:
    """The surface through the lines of a page.

    Attributes:
        coefficients: (_DEGREE_X, _DEGREE_Y + 1): weights of ((x - middle) / width)^p * (v / height - 1/2)^q, p from 1.
        starts: (n, 2): flat x and y of where each line begins.
        ends: (n, 2): of where it ends.
        width: Of the picture, pixels.
        height: Of the picture, pixels.
        bend: Largest stand-off of a line from the straight, in line heights.
        turn_deg: How much the direction of the lines changes over the page.
    """

    coefficients: NDArray[np.float64]
    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    width: int
    height: int
    bend: float
    turn_deg: float

    def offset(self, x: NDArray[np.float64], v: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return by how much the line that stands at ``v`` in the page's middle is lower at ``x``, pixels."""
        shift: NDArray[np.float64] = _terms(x, v, self.width, self.height) @ self.coefficients.ravel()
        return shift


def fit_flow(lines: Sequence[MiddleLine], width: int, height: int) -> TextFlow | None:
    """Lay the surface through the lines of a picture of that size; None where there are too few."""
    if len(lines) < _LEAST_LINES:
        return None
    flat = np.array([float(np.interp(width / 2, line.xs, line.ys)) for line in lines])
    weights = [np.ones(len(line.xs)) for line in lines]
    coefficients = np.zeros(_DEGREE_X * (_DEGREE_Y + 1))
    for _ in range(_ROUNDS):
        # Taking each line's own mean away leaves the coefficients alone in the equations.
        matrix, wanted = [], []
        terms = [_terms(line.xs, np.full(len(line.xs), v), width, height) for line, v in zip(lines, flat, strict=True)]
        for line, rows, weight in zip(lines, terms, weights, strict=True):
            root = np.sqrt(weight)[:, None]
            matrix.append((rows - np.average(rows, axis=0, weights=weight)) * root)
            wanted.append((line.ys - np.average(line.ys, weights=weight)) * root[:, 0])
        a, b = np.concatenate(matrix), np.concatenate(wanted)
        coefficients = np.linalg.solve(a.T @ a + _RIDGE * np.eye(a.shape[1]), a.T @ b)
        for index, (line, rows) in enumerate(zip(lines, terms, strict=True)):
            rest = line.ys - rows @ coefficients
            flat[index] = np.average(rest, weights=weights[index])
            weights[index] = 1 / (1 + ((rest - flat[index]) / (0.15 * line.thickness)) ** 2)
    shifts = [rows @ coefficients for rows in terms]
    slopes = np.array(
        [np.degrees(np.arctan2(s[-1] - s[0], x.xs[-1] - x.xs[0])) for s, x in zip(shifts, lines, strict=True)]
    )
    return TextFlow(
        coefficients.reshape(_DEGREE_X, _DEGREE_Y + 1),
        np.array([(line.xs[0], v) for line, v in zip(lines, flat, strict=True)]),
        np.array([(line.xs[-1], v) for line, v in zip(lines, flat, strict=True)]),
        width,
        height,
        bend=float(np.percentile([_bulge(s, x.xs) / x.thickness for s, x in zip(shifts, lines, strict=True)], 90)),
        turn_deg=float(np.percentile(slopes, 95) - np.percentile(slopes, 5)),
    )


def _bulge(shifts: NDArray[np.float64], xs: NDArray[np.float64]) -> float:
    chord = shifts[0] + (shifts[-1] - shifts[0]) * (xs - xs[0]) / max(1.0, xs[-1] - xs[0])
    return float(np.abs(shifts - chord).max())


def _terms(x: NDArray[np.float64], v: NDArray[np.float64], width: int, height: int) -> NDArray[np.float64]:
    along, down = x / width - 0.5, v / height - 0.5
    return np.stack([along**p * down**q for p in range(1, _DEGREE_X + 1) for q in range(_DEGREE_Y + 1)], axis=-1)


def flattening(flow: TextFlow) -> tuple[GridMap, int, int]:
    """Return the map from the flat picture to the bent one, and the flat picture's width and height in pixels."""
    width, height = flow.width, flow.height
    xs = np.linspace(0, width, _GRID + 1)
    top = -float(flow.offset(xs, np.zeros_like(xs)).max())
    bottom = height - float(flow.offset(xs, np.full_like(xs, height)).min())
    vs = np.linspace(min(0.0, top), max(float(height), bottom), _GRID + 1)
    u, v = np.meshgrid(xs, vs)
    x = _across(flow, u, v)
    # Beyond the outermost lines the surface goes on as it is there: polynomials run away.
    held = np.clip(v, flow.starts[:, 1].min(), flow.starts[:, 1].max())
    y = v + flow.offset(np.clip(x, 0, width), held)
    flat_height = float(vs[-1] - vs[0])
    return GridMap(np.stack((x, y), axis=2), width / _GRID, flat_height / _GRID), width, round(flat_height)


def _across(flow: TextFlow, u: NDArray[np.float64], v: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return where the picture holds what shall stand at ``u``: margins that lean are set upright."""
    left, right = _margin(flow.starts, flow.width), _margin(flow.ends, flow.width)
    middle = flow.height / 2
    if left is None and right is None:
        return u
    if left is None or right is None:
        slope, _ = left if left is not None else right or (0.0, 0.0)
        return u + slope * (v - middle)
    lefts, rights = (one[0] * v + one[1] for one in (left, right))
    flat_left, flat_right = (one[0] * middle + one[1] for one in (left, right))
    return lefts + (u - flat_left) * (rights - lefts) / (flat_right - flat_left)


def _margin(points: NDArray[np.float64], width: int) -> tuple[float, float] | None:
    """Return slope and place of the straight on which most lines begin or end: x = slope * v + place."""
    near = 0.012 * width
    points = points[:: max(1, len(points) // _SAMPLED)]
    best: tuple[int, float, float] = (0, 0.0, 0.0)
    for i in range(len(points)):
        for j in range(i + 1, len(points)):
            drop = points[j, 1] - points[i, 1]
            if abs(drop) < 0.1 * np.ptp(points[:, 1]):
                continue
            slope = (points[j, 0] - points[i, 0]) / drop
            if abs(slope) > 0.35:
                continue
            place = points[i, 0] - slope * points[i, 1]
            count = int(np.count_nonzero(np.abs(points[:, 0] - slope * points[:, 1] - place) < near))
            if count > best[0]:
                best = (count, float(slope), float(place))
    count, slope, place = best
    if count < max(_LEAST_LINES, _SHARED_MARGIN * len(points)):
        return None
    close = points[np.abs(points[:, 0] - slope * points[:, 1] - place) < near]
    fitted = np.polyfit(close[:, 1], close[:, 0], 1)
    return float(fitted[0]), float(fitted[1])
