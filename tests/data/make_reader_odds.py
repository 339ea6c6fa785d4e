"""Compute the odds of ``reader_odds.json`` anew with the weights that the program's reader was exported from.

    PYTHONPATH=resources/models/answer_reader python tests/data/make_reader_odds.py BASE CHECKPOINT [CHECKPOINT ...]

Needs PyTorch.
"""

import json
import sys
from pathlib import Path

import torch
from checkpoints import mean_weights
from network import Reader
from read_lines import odds_of

FILE = Path(__file__).with_name("reader_odds.json")

torch.set_num_threads(1)
base, *checkpoints = map(Path, sys.argv[1:])
held = json.loads(FILE.read_text(encoding="utf-8"))
held["from"] = f"all-mpnet-base-v2 trained further (resources/models/answer_reader), computed by PyTorch {torch.__version__.split('+')[0]} in bfloat16"
rows = [
    {"id": str(at), "question": row["question"], "lines": [{"text": text, "before": before} for text, before in row["lines"]]}
    for at, row in enumerate(held["rows"])
]
odds = odds_of(Reader(base, mean_weights(checkpoints)), base, rows)
for at, row in enumerate(held["rows"]):
    row["odds"] = [round(value, 3) for value in odds[str(at)]]
FILE.write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")
