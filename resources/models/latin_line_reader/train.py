"""Train the quick line reader on lines that draw.py has drawn, for a fixed number of seconds.

    python train.py LINES OUT --seconds 3300

LINES holds lines-*.npz. Needs PyTorch (1.13 or later) and NumPy, nothing else. Until a seventh of the time is over, the
network is also told in which place each character stands, which spares CTC the long search for an alignment. Writes
OUT/net.pt and OUT/latin_line_reader.onnx of the averaged weights, and OUT/log.jsonl.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
from net import LineNet, export
from torch import nn

_PLACED = 0.15  # share of the time in which places are told
_SMOOTH = 0.998  # of the running average of the weights


class Lines:
    """All drawn lines, in memory; augmented a little each time."""

    def __init__(self, folder: Path, pattern: str, seed: int = 0) -> None:
        """Load."""
        self._folder, self._pattern = folder, pattern
        self._packs: dict[Path, dict[str, np.ndarray]] = {}
        self.random = np.random.default_rng(seed)
        self.refresh()

    def refresh(self) -> None:
        """Take up packs that have been drawn since."""
        new = [path for path in sorted(self._folder.glob(self._pattern)) if path not in self._packs]
        if not new:
            return
        for path in new:
            with np.load(path) as pack:
                self._packs[path] = {name: pack[name] for name in pack.files}
        self._owner = np.concatenate([np.full(len(p["labels"]), n) for n, p in enumerate(self._packs.values())])
        self._place = np.concatenate([np.arange(len(p["labels"])) for p in self._packs.values()])
        self._order = np.zeros(0, np.int64)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._owner)

    def at(self, picked: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return pictures, labels and places of lines by their numbers."""
        packs = list(self._packs.values())
        both = list(zip(self._owner[picked], self._place[picked], strict=True))
        pictures, labels, places = (
            np.stack([packs[n][name][i] for n, i in both]) for name in ("pictures", "labels", "places")
        )
        return pictures, labels.astype(np.int64), places.astype(np.int64)

    def batch(self, size: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return pictures (N, 1, 32, 256), labels (N, L) with 0 after the end, and their places in frames."""
        if len(self._order) < size:
            self._order = self.random.permutation(len(self))
        picked, self._order = self._order[:size], self._order[size:]
        pictures, labels, places = self.at(picked)
        return torch.from_numpy(self._varied(pictures))[:, None], torch.from_numpy(labels), torch.from_numpy(places)

    def _varied(self, pictures: np.ndarray) -> np.ndarray:
        draw = self.random
        count = len(pictures)
        shifted = np.roll(pictures, draw.integers(-1, 2), axis=1) if draw.random() < 0.4 else pictures
        x = shifted.astype(np.float32) * (1 / 255)
        gain = draw.uniform(0.75, 1.15, (count, 1, 1)).astype(np.float32)
        gamma = draw.random()
        if gamma < 0.25:
            x = np.sqrt(x)
        elif gamma < 0.4:
            x = x * x
        noise = draw.standard_normal((1, *x.shape[1:]), np.float32)  # one field for the batch: cheap
        level = (draw.random((count, 1, 1)) ** 3 * 0.15).astype(np.float32)
        return np.clip(x * gain + noise * level, 0, 1.2)


def train(options: argparse.Namespace) -> None:
    """Train until the time is over."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    lines = Lines(options.lines, "lines-*.npz", options.seed)
    judged = Lines(options.lines, "judge-*.npz", 1) if list(options.lines.glob("judge-*.npz")) else None
    net = LineNet(options.width, options.context)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    net = net.to(memory_format=torch.channels_last)
    smooth = copy.deepcopy(net)
    weights = [p for p in net.parameters() if p.ndim > 1]
    others = [p for p in net.parameters() if p.ndim <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": weights, "weight_decay": 0.02}, {"params": others, "weight_decay": 0.0}], lr=options.rate
    )
    placing = nn.CrossEntropyLoss(reduction="none")
    ctc = nn.CTCLoss(blank=0, zero_infinity=True, reduction="none")
    begin, step, told = time.monotonic(), 0, time.monotonic()
    log = (options.out / "log.jsonl").open("a", encoding="utf-8")
    average = 0.0
    while (spent := time.monotonic() - begin) < options.seconds:
        share = spent / options.seconds
        rate = options.rate * min(1.0, step / 150) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-6
        for group in optimiser.param_groups:
            group["lr"] = rate
        pictures, labels, places = lines.batch(options.batch)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.bf16):
            logits = net(pictures.to(memory_format=torch.channels_last))
        chances = torch.log_softmax(logits.float(), 2)
        lengths = (labels > 0).sum(1)
        frames = torch.full((len(labels),), chances.shape[1], dtype=torch.long)
        loss = chances.new_zeros(())
        is_placed = share < _PLACED and not options.start
        if is_placed:
            target = torch.zeros(chances.shape[:2], dtype=torch.long)
            target.scatter_(1, torch.where(labels > 0, places, 0).clamp(0, chances.shape[1] - 1), labels)
            weight = torch.where(target > 0, 1.0, 0.35)
            loss = (placing(chances.transpose(1, 2), target) * weight).mean() * 4.0
        if share >= _PLACED / 3 or options.start:
            costs = ctc(chances.transpose(0, 1), labels, frames, lengths) / lengths.clamp(min=1)
            costs = costs.clamp(max=20).mean()
            loss = costs + 0.3 * loss
            average += (float(costs.detach()) - average) / min(step + 1, 100)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        step += 1
        _follow(smooth, net, min(_SMOOTH, step / (step + 20)))
        if time.monotonic() - told > 60:
            told = time.monotonic()
            wrong, sure = judge(smooth, judged) if judged else (0.0, 0.0)
            row = {
                "seconds": round(spent),
                "step": step,
                "loss": round(average, 4),
                "wrong": wrong,
                "whole": sure,
                "lines": len(lines),
            }
            print(row, flush=True)
            log.write(json.dumps(row) + "\n")
            log.flush()
            torch.save(smooth.state_dict(), options.out / "net.pt")
            lines.refresh()
            begin += time.monotonic() - told if options.free_judge else 0
    torch.save(smooth.state_dict(), options.out / "net.pt")
    smooth = smooth.to(memory_format=torch.contiguous_format)
    export(smooth, str(options.out / "latin_line_reader.onnx"))
    print(
        json.dumps({"step": step, "lines": step * options.batch, "wrong": judge(smooth, judged, 4000) if judged else 0})
    )


@torch.no_grad()
def _follow(smooth: nn.Module, net: nn.Module, keep: float) -> None:
    mine, theirs = list(smooth.state_dict().values()), list(net.state_dict().values())
    for old, new in zip(mine, theirs, strict=True):
        if old.dtype.is_floating_point:
            old.mul_(keep).add_(new, alpha=1 - keep)
        else:
            old.copy_(new)


@torch.no_grad()
def judge(net: LineNet, lines: Lines, count: int = 512) -> tuple[float, float]:
    """Return the share of wrong characters, and of lines without one."""
    net.eval()
    wrong = total = whole = 0
    count = min(count, len(lines))
    for begin in range(0, count, 64):
        shown, labels, _ = lines.at(np.arange(begin, min(begin + 64, count)))
        best = net(torch.from_numpy(shown.astype(np.float32) / 255)[:, None]).argmax(2).numpy()
        for row, label in zip(best, labels, strict=True):
            read = [c for place, c in enumerate(row) if c and (place == 0 or row[place - 1] != c)]
            truth = [c for c in label if c]
            off = distance(read, truth)
            wrong, total, whole = wrong + off, total + len(truth), whole + (off == 0)
    net.train()
    return round(wrong / max(1, total), 4), round(whole / count, 4)


def distance(read: list[int], truth: list[int]) -> int:
    """Return the edit distance."""
    row = list(range(len(truth) + 1))
    for i, a in enumerate(read, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(truth, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lines", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=3300)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--width", type=int, default=24)
    parser.add_argument("--context", type=int, default=160)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--free-judge", action="store_true", help="do not count the time of judging")
    parser.add_argument("--start", type=Path, help="weights to begin from")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    train(options)


if __name__ == "__main__":
    main()
