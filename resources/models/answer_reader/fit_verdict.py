# ruff: noqa: E501 - lists of words, and figures in one line
"""Learn how much each thing that is known of a line counts, and print how well that does on documents left out.

    python fit_verdict.py LINES.jsonl verdict.json [--twice DOCUMENT ...]

LINES is the table of ``benchmarks.chat.line_table``. The figures are those of each document judged by weights from all
others. Documents named with --twice count twice: those that nothing was fitted to before. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

THRESHOLDS = (-1.5, -1.2, -0.9, -0.6, -0.3, 0.0, 0.3, 0.6)


def table(rows: list[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """Return features and labels of all lines."""
    lines = [line for row in rows for line in row["lines"]]
    return np.array([list(line["known"].values()) for line in lines]), np.array([line["right"] for line in lines])


def fitted(rows: list[dict[str, Any]], twice: frozenset[str], strength: float) -> tuple[np.ndarray, ...]:
    """Return means, spreads and weights of features, and the bias."""
    known, right = table(rows)
    weight = np.concatenate([[2.0 if row["document"] in twice else 1.0] * len(row["lines"]) for row in rows])
    mean, spread = known.mean(0), known.std(0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=3000).fit((known - mean) / spread, right, sample_weight=weight)
    return mean, spread, model.coef_[0], model.intercept_[0]


def main() -> None:
    """Write the weights and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lines", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--twice", nargs="*", default=[])
    parser.add_argument("--strength", type=float, default=0.1)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.lines.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["lines"]]
    twice = frozenset(options.twice)
    best: dict[str, tuple[bool, float]] = {}
    for document in sorted({row["document"] for row in rows}):
        mean, spread, weights, bias = fitted(
            [row for row in rows if row["document"] != document], twice, options.strength
        )
        for row in rows:
            if row["document"] == document:
                odds = (table([row])[0] - mean) / spread @ weights + bias
                best[row["id"]] = row["lines"][int(odds.argmax())]["right"], float(odds.max())
    for name, chosen in (("all", rows), ("counted twice", [row for row in rows if row["document"] in twice])):
        there = [best[row["id"]] for row in chosen if row["is_answerable"]]
        absent = [best[row["id"]] for row in chosen if not row["is_answerable"]]
        if not there:
            continue
        print(f"{name}: right line first {np.mean([right for right, _ in there]):.3f}")
        for least in THRESHOLDS:
            right = np.mean([right and odds >= least for right, odds in there])
            print(
                f"  from {least:+.1f}: right {right:.3f}, refused {np.mean([odds < least for _, odds in there]):.3f}, absent refused {np.mean([odds < least for _, odds in absent]):.3f}"
            )
    mean, spread, weights, bias = fitted(rows, twice, options.strength)
    names = rows[0]["lines"][0]["known"]
    held = {
        name: {"mean": round(float(m), 5), "spread": round(float(s), 5), "weight": round(float(w), 5)}
        for name, m, s, w in zip(names, mean, spread, weights, strict=True)
    }
    options.out.write_text(
        json.dumps({"bias": round(float(bias), 5), "features": held}, indent=1) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
