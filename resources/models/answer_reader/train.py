"""Teach all-mpnet-base-v2 to tell whether a line answers a question. PyTorch, on a CPU, over several sessions.

    python train.py BASE POOL RUN --until 04:36 [--rate 3e-5] [--fall-from PAIRS --fall-to PAIRS] [--still 6]

BASE is the folder of all-mpnet-base-v2, POOL one with the files of ``make_pairs.py`` and ``shares.json`` (how much is
drawn from each source). In RUN lie the last two states; training goes on from the newest by itself, with the
optimizer's state and the pool's place. A file ``stop`` in RUN ends it, an ``evaluate`` has it save at once; both are
removed. In the last session the rate falls to nothing between two numbers of pairs.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import torch
from checkpoints import opened_state, states, write_state
from network import LINES, TOKENS, Packed, Reader, batch_loss, chosen, framed, opened_tokenizer, padded
from tokenizers import Tokenizer

BLOCK = 640  # questions drawn at once
WARM_UP = 50  # steps
HEAD = 4.0  # times the rate, for what starts from nothing
MEAN_EVERY, MEAN_KEEPS = 5, 0.95  # steps, and how much of the mean weights stays
SAVE_EVERY, TELL_EVERY = 300.0, 60.0  # seconds


class Pool:
    """Questions by source, drawn by share; a block is the same whenever it is drawn again."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Read the files, but for the questions that are kept for judging."""
        self.seed = seed
        self.shares: dict[str, float] = json.loads((folder / "shares.json").read_text(encoding="utf-8"))
        self.groups: dict[str, list[bytes]] = {}
        for path in sorted(folder.glob("*.jsonl")):
            for at, line in enumerate(path.read_bytes().splitlines()):
                # Neighbours are of one text. Papers that are kept are not in the file.
                if (at // 100) % 40 != 7 or path.stem == "papers":
                    source = json.loads(line[: line.index(b'", "q"') + 1] + b"}")["source"]
                    self.groups.setdefault(source, []).append(line)
        self.orders: dict[str, tuple[int, list[int]]] = {}

    def block(self, number: int, drawn: dict[str, int]) -> list[dict[str, Any]]:
        """Return a block's questions and count them in ``drawn``; all of a source come before one comes again."""
        rng = random.Random(f"{self.seed} {number}")
        sources = [source for source in sorted(self.groups) if self.shares.get(source, 0) > 0]
        some = []
        for source in rng.choices(sources, [self.shares[source] for source in sources], k=BLOCK):
            group = self.groups[source]
            turn, at = divmod(drawn.get(source, 0), len(group))
            if self.orders.get(source, (-1, []))[0] != turn:
                self.orders[source] = turn, random.Random(f"{source} {turn}").sample(range(len(group)), len(group))
            some.append(json.loads(group[self.orders[source][1][at]]))
            drawn[source] = drawn.get(source, 0) + 1
        return some


def packs(pool: Pool, tokenizer: Tokenizer, state: dict[str, Any]) -> Iterator[Packed]:
    """Yield batches without end from where ``state`` stands, and keep it where they are."""
    while True:
        drawn, rng = dict(state["drawn"]), random.Random(f"lines {pool.seed} {state['block']}")
        some = []
        for entry in pool.block(state["block"], drawn):
            lines, rights = chosen(entry, rng, LINES)
            if lines:
                some.append((framed(tokenizer, entry["q"], lines, rng), rights))
        made = filled(some)
        for pack in made[state["used"] :]:
            state["used"] += 1
            yield pack
        state |= {"block": state["block"] + 1, "used": 0, "drawn": drawn}


def filled(some: Packed) -> list[Packed]:
    """Return questions in their order as batches of at most ``TOKENS`` tokens, padding included."""
    made, own, room = [], [], TOKENS
    for rows, rights in some:
        needed = [padded(len(row)) for row, _ in rows]
        fit = sum(sum(needed[: at + 1]) <= room for at in range(len(needed)))
        if fit < len(rows):
            if fit >= 3:  # full with some wrong lines less
                own.append((rows[:fit], rights))
            made.append(own)
            own, room = [], TOKENS
            if fit >= 3:
                continue
        own.append((rows, rights))
        room -= sum(needed)
    return [*made, own] if own and room < TOKENS // 2 else made


class Training:
    """Network, optimizer, mean weights and place, as they are in a file of states."""

    def __init__(self, base: Path, run: Path, rate: float) -> None:
        """Go on from the newest state, or begin."""
        self.run = run
        self.state: dict[str, Any] = {"step": 0, "pairs": 0, "block": 0, "used": 0, "drawn": {}, "seconds": 0.0}
        held: dict[str, dict[str, np.ndarray]] = {}
        if files := states(run):
            self.state, held = opened_state(files[-1])
            print("from", files[-1].name, self.state["pairs"], "pairs", flush=True)
        self.net = Reader(base, held.get("last"))
        values = self.net.values
        self.mean = {name: value.detach().clone() for name, value in values.items()}
        groups: dict[tuple[bool, bool], list[str]] = {}
        for name, value in values.items():
            is_new = name.startswith(("judge.", "embeddings.kinds"))
            groups.setdefault((is_new, value.ndim > 1), []).append(name)
        self.optimizer = torch.optim.AdamW(
            [
                {
                    "params": [values[name] for name in own],
                    "weight_decay": 0.01 * is_table,
                    "times": HEAD if is_new else 1.0,
                }
                for (is_new, is_table), own in groups.items()
            ],
            lr=rate,
            betas=(0.9, 0.98),
            fused=True,
        )
        if held:
            self.mean = {name: torch.from_numpy(value) for name, value in held["mean"].items()}
            for name, value in values.items():
                self.optimizer.state[value] = {
                    "step": torch.tensor(float(self.state["step"])),
                    "exp_avg": torch.from_numpy(held["m"][name]),
                    "exp_avg_sq": torch.from_numpy(held["v"][name]),
                }

    def learn(self, pack: Packed, rate: float) -> float:
        """Take one step and return its loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["times"]
        loss = batch_loss(self.net, pack)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(self.net.values.values()), 1.0)
        self.optimizer.step()
        self.state["step"] += 1
        self.state["pairs"] += sum(len(rows) for rows, _ in pack)
        if self.state["step"] % MEAN_EVERY == 0:
            kept = min(MEAN_KEEPS, 1 - 1 / (1 + self.state["step"] / MEAN_EVERY))
            with torch.no_grad():
                for name, value in self.net.values.items():
                    self.mean[name].lerp_(value, 1 - kept)
        return float(loss.detach())

    def save(self) -> Path:
        """Write the state and remove all but the last two."""
        values, moments = self.net.values, self.optimizer.state
        path = self.run / f"step-{self.state['step']:06d}.safetensors"
        tables = {
            "last": {name: value.detach().numpy() for name, value in values.items()},
            "mean": {name: value.numpy() for name, value in self.mean.items()},
            "m": {name: moments[value]["exp_avg"].numpy() for name, value in values.items()},
            "v": {name: moments[value]["exp_avg_sq"].numpy() for name, value in values.items()},
        }
        write_state(path, self.state, tables)
        for old in states(self.run)[:-2]:
            old.unlink()
        with contextlib.suppress(OSError, AttributeError):  # gives free memory back to the system
            ctypes.CDLL("libc.so.6").malloc_trim(0)
        return path


class Watch:
    """Tells how training goes, and when it is over."""

    def __init__(self, run: Path, state: dict[str, Any], until: str, fall_to: int) -> None:
        """Begin to watch; SIGTERM counts as a wish to stop."""
        self.run, self.state, self.fall_to = run, state, fall_to
        self.end = clock_time(until) if until else None
        self.asked: set[str] = set()
        self.losses: list[float] = []
        self.last = (time.time(), time.process_time(), int(state["pairs"]))
        signal.signal(signal.SIGTERM, lambda *_: self.asked.add("stop"))

    def tell(self, rate: float) -> None:
        """Print a line a minute."""
        now = (time.time(), time.process_time(), int(self.state["pairs"]))
        if now[0] - self.last[0] < TELL_EVERY:
            return
        seconds, work, pairs = (new - old for new, old in zip(now, self.last, strict=True))
        print(
            f"{datetime.now():%H:%M:%S} step {self.state['step']}, {now[2]} pairs, "
            f"loss {np.mean(self.losses[-20:]):.4f}, {pairs / seconds:.2f} pairs/s, {pairs / work:.1f} a CPU-second, "
            f"rate {rate:.1e}, {resident():.2f} GB",
            flush=True,
        )
        self.last = now

    def is_over(self) -> bool:
        """Tell whether the time or the pairs are over, or it was asked to stop."""
        self.asked |= {name for name in ("stop", "evaluate") if (self.run / name).exists()}
        is_late = self.end is not None and datetime.now() >= self.end
        return "stop" in self.asked or is_late or 0 < self.fall_to <= self.state["pairs"]

    def forget(self) -> None:
        """Take what was asked for as done."""
        for name in self.asked:
            (self.run / name).unlink(missing_ok=True)
        self.asked.clear()


def clock_time(text: str) -> datetime:
    """Return when the clock shows a time of day next."""
    hour, minute = map(int, text.split(":"))
    end = datetime.now().replace(hour=hour, minute=minute, second=0, microsecond=0)
    return end + timedelta(days=end < datetime.now())


def resident() -> float:
    """Return the memory that is held, in GB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e9


def main() -> None:
    """Train until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "pool", "run"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--until", default="", help="the time of day at which it stops")
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--fall-from", type=int, default=0, help="pairs from which the rate falls")
    parser.add_argument("--fall-to", type=int, default=0, help="pairs at which it is nothing")
    parser.add_argument("--still", type=int, default=0, help="how many of the lower layers do not learn any more")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most-memory", type=float, default=5.0, help="GB from which on it begins anew from its state")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)
    training = Training(options.base, options.run, options.rate)
    training.net.still = options.still
    state = training.state
    watch = Watch(options.run, state, options.until, options.fall_to)
    begin = saved = time.time()
    before = state["seconds"]
    for pack in packs(Pool(options.pool, options.seed), opened_tokenizer(options.base), state):
        rate = options.rate * min(1.0, (state["step"] + 1) / WARM_UP)
        if options.fall_to:
            left = (options.fall_to - state["pairs"]) / (options.fall_to - options.fall_from)
            rate *= min(1.0, max(0.0, left))
        watch.losses.append(training.learn(pack, rate))
        state["seconds"] = before + time.time() - begin
        watch.tell(rate)
        is_over = watch.is_over()
        if is_over or watch.asked or time.time() - saved > SAVE_EVERY:
            print(f"saved {training.save().name}, {resident():.2f} GB", flush=True)
            watch.forget()
            saved = time.time()
            if not is_over and resident() > options.most_memory:
                print("memory has grown: beginning again from the state", flush=True)
                os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606 - itself
        if is_over:
            break


if __name__ == "__main__":
    main()
