"""Write a network's weights as ONNX, and the characters beside it.

python export.py net.pt OUT [--width 24 --context 160]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from charset import CHARACTERS
from net import LineNet, export

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--width", type=int, default=24)
    parser.add_argument("--context", type=int, default=160)
    options = parser.parse_args()
    net = LineNet(options.width, options.context)
    net.load_state_dict(torch.load(options.weights))
    options.out.mkdir(parents=True, exist_ok=True)
    export(net, str(options.out / "latin_line_reader.onnx"))
    (options.out / "characters.json").write_text(json.dumps(CHARACTERS, ensure_ascii=False), encoding="utf-8")
