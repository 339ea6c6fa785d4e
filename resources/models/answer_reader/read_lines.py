"""Find a trained reader's odds for the likely lines of the benchmark's questions, for ``fit_verdict.py``.

    python read_lines.py ENCODER TRAINED.safetensors LINES.jsonl ODDS.json

LINES.jsonl is the table of ``benchmarks.chat.line_table``. The reader has learned from none of these questions.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import torch
from network import Reader, arrays, framed, opened_tokenizer

_AT_ONCE = 64


def odds_of(net: Reader, encoder: Path, rows: list[dict[str, Any]]) -> dict[str, list[float]]:
    """Return of each question, by its id, the odds of its lines."""
    tokenizer = opened_tokenizer(encoder)
    framed_lines = sorted(
        (
            (row["id"], at, line)
            for row in rows
            for at, line in enumerate(
                framed(tokenizer, row["question"], [[line["text"], line["before"]] for line in row["lines"]])
            )
        ),
        key=lambda each: len(each[2][0]),
    )
    found = {row["id"]: [0.0] * len(row["lines"]) for row in rows}
    with torch.no_grad():
        for start in range(0, len(framed_lines), _AT_ONCE):
            some = framed_lines[start : start + _AT_ONCE]
            odds = net.odds(*arrays([([line for _, _, line in some], 0)])).tolist()
            for (name, at, _), value in zip(some, odds, strict=True):
                found[name][at] = value
    return found


def main() -> None:
    """Write the odds."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "trained", "lines", "odds"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = [json.loads(line) for line in options.lines.read_text(encoding="utf-8").splitlines()]
    found = odds_of(Reader(options.encoder, options.trained), options.encoder, rows)
    options.odds.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
