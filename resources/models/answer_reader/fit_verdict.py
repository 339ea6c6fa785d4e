"""Learn how much each thing that is known of a line counts, and print how well that does on documents left out.

    python fit_verdict.py LINES.jsonl verdict.json [--odds ODDS.json]

LINES is the table of ``benchmarks.chat.line_table``, with the odds of the program's readers; ODDS what
``read_lines.py`` found with another reader. Neither has learned from any of the questions. The figures are those of
each document judged by weights from all others. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

LEAST_ODDS, ENOUGH, AT_ONCE = -9.0, 0.0, 8  # as in app/services/chat/verdict.py


def as_looked_at(row: dict[str, Any]) -> dict[str, Any]:
    """Return a question with those of its lines that the program's readers looked at, in the order of the search."""
    lines = [line for line in row["lines"] if line["is_looked_at"]]
    return row | {"lines": sorted(lines, key=lambda line: -line["known"]["score"])}


def with_odds(row: dict[str, Any], odds: list[float]) -> dict[str, Any]:
    """Return a question with the reader's odds among what is known of its lines, in the order of the search.

    Raises:
        ValueError: If the odds are those of another table.
    """
    lines = [
        line | {"known": line["known"] | {"odds": max(LEAST_ODDS, own)}}
        for line, own in zip(row["lines"], odds, strict=True)
    ]
    return row | {"lines": sorted(lines, key=lambda line: -line["known"]["score"])}


def table(rows: list[dict[str, Any]]) -> tuple[np.ndarray, np.ndarray]:
    """Return features and labels of all lines."""
    lines = [line for row in rows for line in row["lines"]]
    return np.array([list(line["known"].values()) for line in lines]), np.array([line["right"] for line in lines])


def fitted(rows: list[dict[str, Any]], strength: float) -> tuple[np.ndarray, ...]:
    """Return means, spreads and weights of features, and the bias."""
    known, right = table(rows)
    mean, spread = known.mean(0), known.std(0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=3000).fit((known - mean) / spread, right)
    return mean, spread, model.coef_[0], model.intercept_[0]


def left_out(rows: list[dict[str, Any]], strength: float) -> dict[str, tuple[bool, float]]:
    """Return of each question whether its best line is right and that line's log-odds, judged by other documents."""
    best: dict[str, tuple[bool, float]] = {}
    for document in sorted({row["document"] for row in rows}):
        mean, spread, weights, bias = fitted(
            [row for row in rows if row["document"] != document and row["lines"]], strength
        )
        for row in rows:
            if row["document"] != document:
                continue
            best[row["id"]] = False, -99.0
            if row["lines"]:
                odds = (table([row])[0] - mean) / spread @ weights + bias
                odds = odds[: looked_at(odds)]
                best[row["id"]] = row["lines"][int(odds.argmax())]["right"], float(odds.max())
    return best


def looked_at(odds: np.ndarray) -> int:
    """Return how many lines the program looks at, which stops where some that it looked at hold an answer."""
    return next((end for end in range(AT_ONCE, len(odds), AT_ONCE) if odds[:end].max() >= ENOUGH), len(odds))


def main() -> None:
    """Write the weights and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("lines", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--odds", type=Path, help="of another reader than the program's")
    parser.add_argument("--strength", type=float, default=0.1)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.lines.read_text(encoding="utf-8").splitlines()]
    if options.odds is None:
        rows = [as_looked_at(row) for row in rows]
    else:
        odds = json.loads(options.odds.read_text(encoding="utf-8"))
        rows = [with_odds(row, odds[row["id"]]) for row in rows]
    best = left_out(rows, options.strength)
    there = [best[row["id"]] for row in rows if row["is_answerable"]]
    absent = [best[row["id"]] for row in rows if not row["is_answerable"]]
    print(f"{len(there)} answered, {len(absent)} not; right line first {np.mean([right for right, _ in there]):.3f}")
    for least in np.arange(-2.5, -0.99, 0.05):
        right = np.mean([is_right and value >= least for is_right, value in there])
        refused, absent_refused = (np.mean([value < least for _, value in some]) for some in (there, absent))
        print(f"  from {least:+.2f}: right {right:.3f}, refused {refused:.3f}, absent refused {absent_refused:.3f}")
    mean, spread, weights, bias = fitted([row for row in rows if row["lines"]], options.strength)
    names = next(row for row in rows if row["lines"])["lines"][0]["known"]
    held = {
        name: {"mean": round(float(m), 5), "spread": round(float(s), 5), "weight": round(float(w), 5)}
        for name, m, s, w in zip(names, mean, spread, weights, strict=True)
    }
    text = json.dumps({"bias": round(float(bias), 5), "features": held}, indent=1)
    options.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
