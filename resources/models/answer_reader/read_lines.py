"""Find a trained reader's odds for the likely lines of the benchmark's questions, for ``fit_verdict.py``.

    python read_lines.py BASE CHECKPOINT LINES.jsonl ODDS.json

LINES.jsonl is the table of ``benchmarks.chat.line_table``. The reader has learned from none of these questions.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import torch
from checkpoints import weights_of
from network import TOKENS, Reader, framed, laid, opened_tokenizer, padded


def odds_of(net: Reader, base: Path, rows: list[dict[str, Any]]) -> dict[str, list[float]]:
    """Return of each question, by its id, the odds of its lines."""
    tokenizer = opened_tokenizer(base)
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
    start = 0
    with torch.no_grad():
        while start < len(framed_lines):
            end, room = start, TOKENS
            while end < len(framed_lines) and (room := room - padded(len(framed_lines[end][2][0]))) >= 0:
                end += 1
            some = framed_lines[start:end]
            odds = net.odds(laid([line for _, _, line in some], TOKENS)).tolist()
            for (name, at, _), value in zip(some, odds, strict=True):
                found[name][at] = value
            start = end
    return found


def main() -> None:
    """Write the odds."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "checkpoint", "lines", "odds"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = [json.loads(line) for line in options.lines.read_text(encoding="utf-8").splitlines()]
    found = odds_of(Reader(options.base, weights_of(options.checkpoint)), options.base, rows)
    options.odds.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
