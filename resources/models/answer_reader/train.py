"""Teach all-MiniLM-L6-v2 to tell whether a line answers a question. PyTorch, on a CPU.

    python train.py ENCODER POOL OUT.safetensors --seconds 3600 [--start EARLIER.safetensors]

ENCODER is the folder of all-MiniLM-L6-v2, POOL one with the files of ``make_pairs.py`` and ``shares.json`` (how much
is drawn from each source; files and shares that change are read again). The pace falls to nothing when the seconds are
over.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from network import LINES, TOKENS, Packed, Reader, chosen, framed, opened_tokenizer, write
from tokenizers import Tokenizer


class Pool:
    """Questions by source, drawn by share without end."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Use a folder; it is looked at before every draw."""
        self.folder, self.rng = folder, random.Random(seed)
        self.stamps: dict[str, float] = {}
        self.of_file: dict[str, dict[str, list[dict[str, Any]]]] = {}
        self.groups: dict[str, list[dict[str, Any]]] = {}
        self.left: dict[str, list[dict[str, Any]]] = {}

    def refresh(self) -> None:
        """Read files that are new or changed."""
        is_changed = False
        for path in sorted(self.folder.glob("*.jsonl")):
            stamp = path.stat().st_mtime
            if self.stamps.get(path.name) == stamp:
                continue
            told: dict[str, list[dict[str, Any]]] = {}
            for at, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
                entry = json.loads(line)
                # Kept for judging; neighbours are of one text. Papers are judged by those of the benchmark.
                if (at // 100) % 40 != 7 or path.stem == "papers":
                    told.setdefault(entry["source"], []).append(entry)
            self.of_file[path.name], self.stamps[path.name], is_changed = told, stamp, True
        if is_changed:
            self.groups, self.left = {}, {}
            for told in self.of_file.values():
                for source, some in told.items():
                    self.groups.setdefault(source, []).extend(some)
            print("pool", {source: len(some) for source, some in self.groups.items()}, flush=True)

    def some(self, count: int) -> list[dict[str, Any]]:
        """Return questions; none of a source comes again before all its others came."""
        self.refresh()
        shares = json.loads((self.folder / "shares.json").read_text(encoding="utf-8"))
        sources = [source for source in self.groups if shares.get(source, 0) > 0]
        out = []
        for source in self.rng.choices(sources, [shares[source] for source in sources], k=count):
            if not self.left.get(source):
                self.left[source] = self.rng.sample(self.groups[source], len(self.groups[source]))
            out.append(self.left[source].pop())
        return out


def packs(pool: Pool, tokenizer: Tokenizer, rng: random.Random) -> Iterator[Packed]:
    """Yield batches without end: questions with their lines, of about one length each."""
    while True:
        some = []
        for entry in pool.some(640):
            lines, rights = chosen(entry, rng, LINES)
            if lines:
                some.append((framed(tokenizer, entry["q"], lines, rng), rights))
        yield from filled(some, rng)


def filled(some: Packed, rng: random.Random) -> list[Packed]:
    """Return questions as batches of at most ``TOKENS`` tokens, padding included, in any order."""
    made, own, room = [], [], 0
    for each in sorted(some, key=lambda each: max(len(row) for row, _ in each[0]) + rng.random()):
        length = max(len(row) for row, _ in each[0])
        if own and max(room, length) * (sum(len(rows) for rows, _ in own) + len(each[0])) > TOKENS:
            made.append(own)
            own, room = [], 0
        own.append(each)
        room = max(room, length)
    if own:
        made.append(own)
    rng.shuffle(made)
    return made


def main() -> None:
    """Train until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("pool", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    net = Reader(options.encoder, options.start)
    optimizer = net.optimizer(options.rate)
    begin, losses, pairs = time.time(), [], 0
    for at, pack in enumerate(packs(Pool(options.pool, options.seed), opened_tokenizer(options.encoder), rng)):
        done = (time.time() - begin) / options.seconds
        if done >= 1:
            break
        net.step(optimizer, pack, options.rate * min(1.0, (at + 1) / 150, (1 - done) / 0.9), losses)
        pairs += sum(len(rows) for rows, _ in pack)
        if at % 50 == 49:
            print(
                f"{at + 1} steps, {time.time() - begin:.0f} s, {pairs} pairs, loss {np.mean(losses[-50:]):.4f}",
                flush=True,
            )
        if at % 300 == 299:
            write(net, options.out.with_name(f"{options.out.stem}.{at + 1}.safetensors"))
    write(net, options.out)


if __name__ == "__main__":
    main()
