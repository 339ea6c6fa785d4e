"""Let the reader learn from development questions, and find its odds on documents that it did not learn from.

    python tune.py ENCODER START.safetensors POOL LINES.jsonl OUT.safetensors ODDS.json

LINES.jsonl is the table of ``benchmarks.chat.line_table``, POOL/papers.jsonl mixes in questions about written papers.
Three readers learn from two thirds of the documents each and give their odds for the last third (ODDS.json, for
``fit_verdict.py``); then one learns from all and is written.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import torch
from network import Reader, arrays, chosen, framed, opened_tokenizer, write
from tokenizers import Tokenizer
from train import filled

FOLDS, EPOCHS, LINES, LOOKED_AT = 3, 2, 6, 10


def groups(rows: list[dict[str, Any]], rng: random.Random) -> list[dict[str, Any]]:
    """Return questions with right and wrong lines; some also without the right ones, as questions in vain."""
    made = []
    for row in rows:
        right = [[line["text"], line["before"]] for line in row["lines"] if line["right"]]
        wrong = [[line["text"], line["before"]] for line in row["lines"] if not line["right"] and not line["says"]]
        if right and row["is_answerable"]:
            made.append({"q": row["question"], "pos": right, "neg": wrong})
        if wrong and (not right or rng.random() < 0.35):
            made.append({"q": row["question"], "pos": [], "neg": wrong})
    return made


def tuned(encoder: Path, start: Path, rows: list[dict[str, Any]], papers: list[Any], rate: float, seed: int) -> Reader:
    """Return a reader that learned from the rows of some documents."""
    rng = random.Random(seed)
    tokenizer, net = opened_tokenizer(encoder), Reader(encoder, start)
    packs = []
    for _ in range(EPOCHS):
        own = groups(rows, rng)
        some = []
        for entry in [*own, *rng.sample(papers, min(len(papers), len(own) // 8))]:
            lines, rights = chosen(entry, rng, LINES)
            if lines:
                some.append((framed(tokenizer, entry["q"], lines, rng), rights))
        packs += filled(some, rng)
    optimizer, losses = net.optimizer(rate), []
    for at, pack in enumerate(packs):
        net.step(optimizer, pack, rate * min(1, (at + 1) / 10) * (1 - at / len(packs)), losses)
    third = max(1, len(losses) // 3)
    print(f"{len(packs)} steps, loss {np.mean(losses[:third]):.3f}, at last {np.mean(losses[-third:]):.3f}")
    return net


def odds_of(net: Reader, tokenizer: Tokenizer, row: dict[str, Any]) -> list[float]:
    """Return a reader's odds for the first lines of a question."""
    lines = [[line["text"], line["before"]] for line in row["lines"][:LOOKED_AT]]
    if not lines:
        return []
    with torch.no_grad():
        return [float(value) for value in net.odds(*arrays([(framed(tokenizer, row["question"], lines), 0)]))]


def main() -> None:
    """Write odds and the reader that learned from all."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "start", "pool", "lines", "out", "odds"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--rate", type=float, default=5e-5)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows = [json.loads(line) for line in options.lines.read_text(encoding="utf-8").splitlines()]
    papers = [json.loads(line) for line in (options.pool / "papers.jsonl").read_text(encoding="utf-8").splitlines()]
    documents = sorted({row["document"] for row in rows})
    random.Random(7).shuffle(documents)
    tokenizer = opened_tokenizer(options.encoder)
    found: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        left_out = set(documents[fold::FOLDS])
        learned = [row for row in rows if row["document"] not in left_out]
        net = tuned(options.encoder, options.start, learned, papers, options.rate, fold)
        found |= {row["id"]: odds_of(net, tokenizer, row) for row in rows if row["document"] in left_out}
    options.odds.write_text(json.dumps(found), encoding="utf-8")
    write(tuned(options.encoder, options.start, rows, papers, options.rate, FOLDS), options.out)


if __name__ == "__main__":
    main()
