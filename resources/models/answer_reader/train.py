# ruff: noqa: E501 - lists of words, and figures in one line
"""Teach a small network to tell whether a line answers a question, from the token vectors of all-MiniLM-L6-v2.

    python train.py ENCODER PAIRS.jsonl WORK OUT.safetensors [--groups 6000] [--seconds 900]

ENCODER holds the published ``model.safetensors`` and ``tokenizer.json``, which stay as they are. Question and line are
encoded apart; of each token the vectors after the third and the sixth layer are kept (in WORK, so that a second run
needs not make them again). On top two small layers let the tokens of both look at each other. Needs JAX and optax,
which the program does not; it computes the same in NumPy (``engines/embedding/answer_reader.py``).
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

WIDTH, HEADS, SMALL, SMALL_HEADS, LAYERS = 384, 12, 96, 4, 2
MIDDLE = 3  # layer after which the first of the two vectors of a token is taken
QUESTION, LINE = 32, 64  # tokens
GROUPS, LINES = 16, 4
ROOMS, ASKED = (24, 40, 64), 24
SHARES = {"sentences": 0.34, "changed": 0.07, "situations": 0.22, "missing": 0.11, "events": 0.05, "left out": 0.07, "policies": 0.04, "tables": 0.04, "cells": 0.03, "finances": 0.03}  # fmt: skip


def base_states(base: dict[str, Any], ids: Any, there: Any) -> Any:
    """Return the vectors of tokens after the middle and the last layer of the encoder, side by side."""

    def norm(x: Any, name: str) -> Any:
        x = x - x.mean(-1, keepdims=True)
        return x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * base[f"{name}.weight"] + base[f"{name}.bias"]

    def linear(x: Any, name: str) -> Any:
        return x @ base[f"{name}.weight"].T + base[f"{name}.bias"]

    count, length = ids.shape
    x = base["embeddings.word_embeddings.weight"][ids] + base["embeddings.position_embeddings.weight"][:length]
    x = norm(x + base["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    mask = ((1 - there) * -1e4)[:, None, None, :]
    kept = []
    for layer in range(6):
        name = f"encoder.layer.{layer}"
        q, k, v = (
            linear(x, f"{name}.attention.self.{part}").reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / np.sqrt(WIDTH / HEADS) + mask, -1)
        heard = (scores @ v).transpose(0, 2, 1, 3).reshape(count, length, WIDTH)
        x = norm(x + linear(heard, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = jax.nn.gelu(linear(x, f"{name}.intermediate.dense"), approximate=False)
        x = norm(x + linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        if layer in (MIDDLE - 1, 5):
            kept.append(x)
    return jnp.concatenate(kept, -1)


def fresh(rng: np.random.Generator) -> dict[str, Any]:
    """Return a network that knows nothing yet."""

    def made(*shape: int, by: float = 1.0) -> np.ndarray:
        return (rng.standard_normal(shape) * by / np.sqrt(shape[-1])).astype(np.float32)

    net: dict[str, Any] = {
        "in.weight": made(SMALL, 2 * WIDTH),
        "in.bias": np.zeros(SMALL, np.float32),
        "near.weight": made(SMALL, 6),
        "kind": made(2, SMALL),
    }
    for layer in range(LAYERS):
        for part, (rows, columns) in {
            "q": (SMALL, SMALL),
            "k": (SMALL, SMALL),
            "v": (SMALL, SMALL),
            "o": (SMALL, SMALL),
            "up": (3 * SMALL, SMALL),
            "down": (SMALL, 3 * SMALL),
        }.items():
            net[f"{layer}.{part}.weight"] = made(rows, columns, by=0.5 if part in ("o", "down") else 1.0)
            net[f"{layer}.{part}.bias"] = np.zeros(rows, np.float32)
        net[f"{layer}.alike"] = np.tile(np.float32([[4.0], [2.0], [1.0]]), (1, SMALL_HEADS)) * np.float32(
            [1, 0.5, 0, -0.2]
        )
    net["judge.up.weight"], net["judge.up.bias"] = made(SMALL, 4 * SMALL + 3), np.zeros(SMALL, np.float32)
    net["judge.out.weight"], net["judge.out.bias"] = made(1, SMALL), np.float32([-1.0])
    return net


def judged(
    net: dict[str, Any], q: Any, q_there: Any, q_ids: Any, l: Any, l_there: Any, l_ids: Any, key: Any = None
) -> Any:
    """Return the log-odds that each line answers its question; arrays are (pairs, tokens, ...)."""

    def norm(x: Any) -> Any:
        x = x - x.mean(-1, keepdims=True)
        return x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-5)

    def linear(x: Any, name: str) -> Any:
        return x @ net[f"{name}.weight"].T + net[f"{name}.bias"]

    def unit(x: Any) -> Any:
        return x / jnp.sqrt((x * x).sum(-1, keepdims=True) + 1e-6)

    both, there = jnp.concatenate([q, l], 1), jnp.concatenate([q_there, l_there], 1)
    ids = jnp.concatenate([q_ids, l_ids], 1)
    pairs = there[:, :, None] * there[:, None, :]
    side = jnp.concatenate([jnp.zeros_like(q_there), jnp.ones_like(l_there)], 1)
    across = (side[:, :, None] != side[:, None, :]) * pairs
    middle, last = unit(both[..., :WIDTH]), unit(both[..., WIDTH:])
    # Alike in meaning, alike in form, the same word: of each token how near its nearest on the other side is.
    alike = [
        last @ last.transpose(0, 2, 1),
        middle @ middle.transpose(0, 2, 1),
        (ids[:, :, None] == ids[:, None, :]).astype(jnp.float32),
    ]
    nearest = [jnp.max(each * across, -1) for each in alike]
    second = [jnp.sum(each * across, -1) / jnp.maximum(across.sum(-1), 1) for each in alike]
    x = (
        norm(linear(both, "in"))
        + jnp.stack([*nearest, *second], -1) @ net["near.weight"].T
        + net["kind"][side.astype(jnp.int32)]
    )
    mask = (1 - there)[:, None, None, :] * -1e4
    for layer in range(LAYERS):
        if key is not None:
            key, one = jax.random.split(key)
            x = x * jax.random.bernoulli(one, 0.9, x.shape) / 0.9
        n = norm(x)
        split = [
            linear(n, f"{layer}.{part}").reshape(*n.shape[:2], SMALL_HEADS, -1).transpose(0, 2, 1, 3) for part in "qkv"
        ]
        bias = sum(
            each[:, None] * across[:, None] * net[f"{layer}.alike"][at][None, :, None, None]
            for at, each in enumerate(alike)
        )
        scores = jax.nn.softmax(
            split[0] @ split[1].transpose(0, 1, 3, 2) / np.sqrt(SMALL / SMALL_HEADS) + bias + mask, -1
        )
        heard = (scores @ split[2]).transpose(0, 2, 1, 3).reshape(x.shape)
        x = x + linear(heard, f"{layer}.o")
        x = x + linear(jax.nn.relu(linear(norm(x), f"{layer}.up")), f"{layer}.down")
    x = norm(x)
    pooled = []
    for of in ((1 - side) * there, side * there):
        pooled += [
            (x * of[..., None]).sum(1) / jnp.maximum(of.sum(1), 1)[:, None],
            jnp.max(x - (1 - of)[..., None] * 1e4, 1),
        ]
    mean_q, mean_l = (
        (v * of[..., None]).sum(1) / of.sum(1)[:, None]
        for v, of in ((q[..., WIDTH:], q_there), (l[..., WIDTH:], l_there))
    )
    cosine = (unit(mean_q) * unit(mean_l)).sum(-1)
    own = (1 - side) * there
    covered = [(near * own).sum(1) / own.sum(1) for near in (nearest[0], nearest[2])]
    features = jnp.concatenate([*pooled, jnp.stack([cosine, *covered], -1)], -1)
    if key is not None:
        key, one = jax.random.split(key)
        features = features * jax.random.bernoulli(one, 0.9, features.shape) / 0.9
    return linear(jax.nn.relu(linear(features, "judge.up")), "judge.out")[:, 0]


class States:
    """Token vectors of texts, made once."""

    def __init__(self, encoder: Path) -> None:
        """Load the encoder."""
        self.base = {
            name: jnp.asarray(value)
            for name, value in load_file(encoder / "model.safetensors").items()
            if value.dtype == np.float32
        }
        self.tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.run = jax.jit(lambda ids, there: base_states(self.base, ids, there).astype(jnp.float16))

    def of(self, texts: list[str], longest: list[int]) -> tuple[list[list[int]], np.ndarray, np.ndarray]:
        """Return token numbers (without frame), all vectors one under the other, and where those of each text begin."""
        ids = [
            each.ids[1:-1][: most - 2] for each, most in zip(self.tokenizer.encode_batch(texts), longest, strict=True)
        ]
        begins = np.concatenate([[0], np.cumsum([len(each) for each in ids])])
        vectors = np.zeros((int(begins[-1]), 2 * WIDTH), np.float16)
        order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
        for start in range(0, len(order), 64):
            some = order[start : start + 64]
            room = next(size for size in ROOMS if size >= max(len(ids[at]) for at in some) + 2)
            table, there = np.zeros((64, room), np.int32), np.zeros((64, room), np.float32)
            there[:, 0] = 1
            for row, at in enumerate(some):
                framed = [101, *ids[at], 102]
                table[row, : len(framed)], there[row, : len(framed)] = framed, 1
            made = np.asarray(self.run(table, there))
            for row, at in enumerate(some):
                vectors[begins[at] : begins[at + 1]] = made[row, 1 : 1 + len(ids[at])]
            if start % 6400 == 0:
                print(f"{start} of {len(order)} texts, {time.process_time():.0f} s of work", flush=True)
        return ids, vectors, begins


def some_groups(path: Path, count: int, rng: random.Random) -> list[dict[str, Any]]:
    """Return a choice of the questions, of each source its share; those for judging are marked."""
    told: dict[str, list[dict[str, Any]]] = {}
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        entry = json.loads(line)
        entry["is_judged"] = (at // 400) % 25 == 7  # neighbours are of one article: a whole stretch is kept
        told.setdefault(entry["source"], []).append(entry)
    chosen = []
    for source, share in SHARES.items():
        stock = told.get(source, [])
        chosen += rng.sample(stock, min(len(stock), round(share * count)))
    for entry in chosen:
        entry["pos"], entry["neg"] = entry["pos"][:1], entry["neg"][: LINES + 1]
    return chosen


class Batches:
    """Batches of questions with their lines, of about one length each."""

    def __init__(
        self,
        groups: list[dict[str, Any]],
        ids: list[list[int]],
        vectors: np.ndarray,
        begins: np.ndarray,
        number: dict[str, int],
    ) -> None:
        """Take groups, and of each text its token numbers and vectors."""
        self.groups, self.ids, self.vectors, self.begins, self.number = groups, ids, vectors, begins, number

    def chosen(self, group: dict[str, Any], rng: random.Random) -> tuple[int, list[int], bool]:
        """Return the numbers of the texts of one question for a step, a right line first."""
        lines = [*group["pos"], *rng.sample(group["neg"], min(LINES - len(group["pos"]), len(group["neg"])))]
        return self.number[group["q"]], [self.number[line] for line in lines], bool(group["pos"])

    def each(self, rng: random.Random) -> Iterator[tuple[np.ndarray, ...]]:
        """Yield batches without end."""
        while True:
            pool = [self.chosen(group, rng) for group in rng.sample(self.groups, len(self.groups))]
            for start in range(0, len(pool) - 16 * GROUPS + 1, 16 * GROUPS):
                part = sorted(
                    pool[start : start + 16 * GROUPS], key=lambda entry: max(len(self.ids[line]) for line in entry[1])
                )
                packs = [part[at : at + GROUPS] for at in range(0, len(part), GROUPS)]
                rng.shuffle(packs)
                for pack in packs:
                    yield self.packed(pack, rng)

    def packed(self, pack: list[tuple[int, list[int], bool]], rng: random.Random) -> tuple[np.ndarray, ...]:
        """Return the arrays of a batch and, last, its labels and which lines count."""
        spare = [line for _, lines, _ in pack for line in lines]
        room = next(size for size in ROOMS if size >= max(len(self.ids[line]) for line in spare))
        arrays = [
            np.zeros((GROUPS * LINES, length, *more), kind)
            for length in (ASKED, room)
            for more, kind in (((2 * WIDTH,), np.float16), ((), np.float32), ((), np.int32))
        ]
        label, counts = np.zeros(GROUPS * LINES, np.float32), np.zeros(GROUPS * LINES, np.float32)
        for g, (question, lines, has_right) in enumerate(pack):
            filled = [*lines, *(rng.choice(spare) for _ in range(LINES - len(lines)))]
            for at, line in enumerate(filled):
                row = g * LINES + at
                for first, text in ((0, question), (3, line)):
                    own = self.ids[text][: ASKED if first == 0 else room]
                    arrays[first][row, : len(own)] = self.vectors[self.begins[text] : self.begins[text] + len(own)]
                    arrays[first + 1][row, : len(own)] = 1
                    arrays[first + 2][row] = -1 - first  # padding is like nothing
                    arrays[first + 2][row, : len(own)] = own
                label[row], counts[row] = float(has_right and at == 0), float(at < len(lines) or line not in lines)
        return (*arrays, label, counts)


def main() -> None:
    """Train until the time is over and write what was learned."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--groups", type=int, default=6000)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=Path, help="weights of an earlier run to go on from")
    parser.add_argument("--shuffle", type=int, default=1, help="another order of the questions")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    groups = some_groups(options.pairs, options.groups, rng)
    texts = list(dict.fromkeys(text for each in groups for text in (each["q"], *each["pos"], *each["neg"])))
    asked = {each["q"] for each in groups}
    kept = options.work / f"states-{options.groups}-{options.seed}.npz"
    if kept.exists():
        with np.load(kept, allow_pickle=True) as held:
            ids, vectors, begins = list(held["ids"]), held["vectors"], held["begins"]
    else:
        ids, vectors, begins = States(options.encoder).of(
            texts, [QUESTION if text in asked else LINE for text in texts]
        )
        np.savez(kept, ids=np.array([*ids, None], object)[:-1], vectors=vectors, begins=begins)
    number = {text: at for at, text in enumerate(texts)}
    usable = [
        each
        for each in groups
        if all(ids[number[text]] for text in (each["q"], *each["pos"], *each["neg"])) and each["pos"] + each["neg"]
    ]
    learned = Batches([each for each in usable if not each["is_judged"]], ids, vectors, begins, number)
    judges = [each for each in usable if each["is_judged"]]
    print(len(learned.groups), "to learn from,", len(judges), "to judge by", flush=True)
    net = {name: jnp.asarray(value) for name, value in fresh(np.random.default_rng(options.seed)).items()}
    if options.start:
        net = {name: jnp.asarray(value.astype(np.float32)) for name, value in load_file(options.start).items()}
    print(sum(value.size for value in net.values()), "weights", flush=True)

    def loss_of(net: Any, key: Any, *batch: Any) -> Any:
        *arrays, label, counts = batch
        odds = judged(
            net,
            arrays[0].astype(jnp.float32),
            arrays[1],
            arrays[2],
            arrays[3].astype(jnp.float32),
            arrays[4],
            arrays[5],
            key,
        )
        single = optax.sigmoid_binary_cross_entropy(odds, label) * counts * jnp.where(label > 0, 2.0, 1.0)
        grouped = jnp.where(counts > 0, odds, -1e4).reshape(-1, LINES)
        has_right = label.reshape(-1, LINES)[:, 0]
        first = -jax.nn.log_softmax(grouped, -1)[:, 0] * has_right
        return single.sum() / counts.sum() + 0.5 * first.sum() / jnp.maximum(has_right.sum(), 1)

    pace = optax.warmup_cosine_decay_schedule(0, options.rate, 100, options.steps, options.rate * 0.03)
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(pace, b2=0.98, weight_decay=0.01))
    state = optimizer.init(net)

    @jax.jit
    def step(net: Any, state: Any, key: Any, *batch: Any) -> Any:
        loss, slope = jax.value_and_grad(loss_of)(net, key, *batch)
        change, state = optimizer.update(slope, state, net)
        return optax.apply_updates(net, change), state, loss

    judge = jax.jit(
        lambda net, *arrays: judged(
            net,
            arrays[0].astype(jnp.float32),
            arrays[1],
            arrays[2],
            arrays[3].astype(jnp.float32),
            arrays[4],
            arrays[5],
        )
    )
    begin, losses, key = time.time(), [], jax.random.PRNGKey(options.seed)
    for at, batch in enumerate(learned.each(random.Random(options.shuffle))):
        if at >= options.steps:
            break
        key, one = jax.random.split(key)
        net, state, loss = step(net, state, one, *batch)
        losses.append(float(loss))
        if at % 100 == 99:
            print(
                f"{at + 1} steps, {time.time() - begin:.0f} s, {time.process_time():.0f} s of work, loss {np.mean(losses[-100:]):.3f}",
                flush=True,
            )
        if at % 500 == 499 or at + 1 == options.steps:
            save_file({name: np.asarray(value, np.float16) for name, value in net.items()}, options.out)
            print(report(net, judge, Batches(judges, ids, vectors, begins, number)), flush=True)


def report(net: Any, judge: Any, batches: Batches) -> str:
    """Return, for each source, how often the right line is first and how well odds part right lines from wrong ones."""
    told = []
    for source in SHARES:
        rng = random.Random(5)
        own = [each for each in batches.groups if each["source"] == source]
        first, right, wrong = [], [], []
        for start in range(0, len(own) - GROUPS + 1, GROUPS):
            pack = [batches.chosen(each, rng) for each in own[start : start + GROUPS]]
            *arrays, label, counts = batches.packed(pack, rng)
            odds = np.asarray(judge(net, *arrays))
            right += list(odds[label > 0])
            wrong += list(odds[(label == 0) & (counts > 0)])
            held = np.where(counts > 0, odds, -99).reshape(-1, LINES)
            first += [row[0] >= row.max() for row, has in zip(held, label.reshape(-1, LINES)[:, 0], strict=True) if has]
        if wrong:
            parted = float(np.mean([[a > b for b in wrong] for a in right])) if right else float("nan")
            told.append(
                f"  {source}: first {np.mean(first) if first else float('nan'):.2f} parted {parted:.3f} above 0: right {np.mean(np.array(right or [0]) > 0):.2f} wrong {np.mean(np.array(wrong) > 0):.2f}"
            )
    return "\n".join(told)


if __name__ == "__main__":
    main()
