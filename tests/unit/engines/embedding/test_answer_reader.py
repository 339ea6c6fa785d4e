# ruff: noqa: E501 - sentences
"""The reader of answers: a small one of chance against the same network in NumPy, and the one of the program on examples."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

from core.errors import ModelDamagedError
from core.jobs import JobCancelled
from core.resources import resource_path
from engines.embedding.answer_reader import (
    LAYER_FILES,
    NETWORK_FILE,
    TOKENIZER_FILE,
    WORDS_FILE,
    AnswerReader,
)
from engines.embedding.bert_network import gelu
from engines.embedding.line_batches import Floats
from tests.fakes.checkpoints import no_checkpoint

DATA = Path(__file__).parents[3] / "data"
SMALL = DATA / "chance_reader"
FILES = (NETWORK_FILE, *LAYER_FILES, WORDS_FILE, TOKENIZER_FILE)
SHIPPED = (*FILES, "small.safetensors")
QUESTION = "when was the pump painted ?"
LINES = [
    "4 June",
    "the pump was painted on 4 June .",
    "it was painted because the hall is small , and by a name in the report : " + "the pool is deep . " * 20,
    "unknown words stand here",
    "the large pool is deep",
    "who ?",
    "where is the pump ? in the hall .",
    "pump",
    "report : it is 4 .",
]
BEFORE = ["", "report :", "hall : " + "it is deep . " * 20, "", "pool", "why", "", "", "name : pump"]


@pytest.fixture(scope="module")
def small() -> AnswerReader:
    return AnswerReader(SMALL)


@pytest.fixture(scope="module")
def reader() -> AnswerReader:
    return AnswerReader(resource_path("models/answer_reader"))


def copied(folder: Path) -> Path:
    folder.mkdir()
    for name in FILES:
        shutil.copyfile(SMALL / name, folder / name)
    return folder


def test_odds_are_those_of_the_network_that_was_trained(small: AnswerReader) -> None:
    odds = small.odds(QUESTION, LINES, no_checkpoint, BEFORE)
    expected = np.array([Plain().odds(QUESTION, *each) for each in zip(LINES, BEFORE, strict=True)])
    assert np.ptp(expected) > 0.5
    # Seven bits for a weight, eight for what it is multiplied with; distances turned round would be 2.7 away.
    assert np.allclose(odds, expected, atol=0.2)
    assert np.corrcoef(odds, expected)[0, 1] > 0.99


def test_odds_depend_neither_on_order_nor_on_the_lines_beside(small: AnswerReader) -> None:
    together = small.odds(QUESTION, LINES, no_checkpoint, BEFORE)
    turned = small.odds(QUESTION, LINES[::-1], no_checkpoint, BEFORE[::-1])[::-1]
    alone = [small.odds(QUESTION, [line], no_checkpoint, [near])[0] for line, near in zip(LINES, BEFORE, strict=True)]
    assert np.allclose(together, turned, atol=0.02)
    assert np.allclose(together, alone, atol=0.02)


def test_what_stands_before_a_line_counts(small: AnswerReader) -> None:
    with_it, without = (small.odds(QUESTION, LINES[:2], no_checkpoint, before) for before in (["pool", "pool"], []))
    assert np.abs(with_it - without).min() > 1e-3


def test_several_threads_compute_the_same(small: AnswerReader) -> None:
    two = AnswerReader(SMALL, threads=2).odds(QUESTION, LINES, no_checkpoint, BEFORE)
    assert np.allclose(two, small.odds(QUESTION, LINES, no_checkpoint, BEFORE), atol=0.02)


@pytest.mark.parametrize("mark", ["</s>", "<s>", "<mask>", "<pad>"])
def test_marks_between_texts_are_words_where_a_line_holds_them(small: AnswerReader, mark: str) -> None:
    tokens = small._tokenizer.encode(f"two {mark} two", add_special_tokens=False).ids
    assert len(tokens) > 3
    assert not {0, 1, 2, small._tokenizer.token_to_id("<mask>")} & set(tokens)


def test_empty_texts_are_no_answer(small: AnswerReader) -> None:
    assert small.odds("", ["the pump"], no_checkpoint)[0] < -100
    assert small.odds(QUESTION, ["", "the pump"], no_checkpoint)[0] < -100
    assert small.odds(QUESTION, ["", "the pump"], no_checkpoint)[1] > -100
    assert small.odds(QUESTION, [], no_checkpoint).shape == (0,)


def test_stop_is_heard_between_batches(small: AnswerReader) -> None:
    calls = 0

    def stop_at_the_third() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        small.odds(QUESTION, LINES * 3, stop_at_the_third)
    assert calls == 3


@pytest.mark.parametrize("name", FILES)
def test_missing_and_damaged_files_are_told(tmp_path: Path, name: str) -> None:
    folder = copied(tmp_path / "cut")
    (folder / name).write_bytes((SMALL / name).read_bytes()[:700])
    with pytest.raises(ModelDamagedError, match="judges lines"):
        AnswerReader(folder)
    (folder / name).unlink()
    with pytest.raises(ModelDamagedError, match="Install the program again"):
        AnswerReader(folder)


def test_words_of_another_network_are_refused(tmp_path: Path) -> None:
    folder = copied(tmp_path / "other")
    held = load_file(SMALL / WORDS_FILE)
    for words, scales in ((held["words"][:-1], held["words.scale"][:-1]), (held["words"][:, :32], held["words.scale"])):
        save_file({"words": np.ascontiguousarray(words), "words.scale": scales}, folder / WORDS_FILE)
        with pytest.raises(ModelDamagedError, match="do not belong together"):
            AnswerReader(folder)


@pytest.mark.model
@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("Why was the pump replaced?", "The pump was replaced because its bearing had worn out.", "The pump was replaced on 3 May by Ms Holt."),
        ("When was the hall painted?", "The hall was painted on 4 June 2024.", "The hall was painted because of the jubilee."),
        ("What must be paid in all?", "Total due: 3,939.25 francs", "Please pay within thirty days."),
    ],
)  # fmt: skip
def test_line_that_answers_stands_above_one_that_does_not(
    reader: AnswerReader, question: str, right: str, wrong: str
) -> None:
    odds = reader.odds(question, [wrong, right], no_checkpoint)
    assert odds[1] > odds[0] + 0.5


@pytest.mark.model
def test_heading_tells_what_a_line_is_about(reader: AnswerReader) -> None:
    before = ["Small pool: ", "Large pool: "]
    small, large = reader.odds("How deep is the large pool?", ["It is 2.4 metres deep."] * 2, no_checkpoint, before)
    assert large > small + 0.3


@pytest.mark.model
def test_odds_of_the_program_are_those_of_the_framework_it_was_trained_in(reader: AnswerReader) -> None:
    held = json.loads((DATA / "reader_odds.json").read_text(encoding="utf-8"))
    away = []
    for row in held["rows"]:
        lines, before = zip(*row["lines"], strict=True)
        away.append(np.abs(reader.odds(row["question"], lines, no_checkpoint, before) - row["odds"]))
    # Seven bits for a weight here, sixteen there: far less than what tells right from wrong lines.
    assert np.concatenate(away).max() < 0.8
    assert np.concatenate(away).mean() < 0.25


@pytest.mark.model
def test_no_file_of_the_reader_is_too_large_for_hosts_of_code() -> None:
    sizes = [(resource_path("models/answer_reader") / name).stat().st_size for name in SHIPPED]
    assert max(sizes) < 50e6


class Plain:
    """The small network as its paper has it, one line at a time and in floating point (Song et al., "MPNet", 2020)."""

    def __init__(self) -> None:
        self.values = {
            name: value.astype(np.float32) for name, value in load_file(SMALL / "weights.safetensors").items()
        }
        held = load_file(SMALL / WORDS_FILE)
        self.words = held["words"] * held["words.scale"][:, None]
        self.tokenizer = Tokenizer.from_file(str(SMALL / TOKENIZER_FILE))

    def odds(self, question: str, line: str, before: str) -> float:
        asked, own, near = (
            self.tokenizer.encode(text).ids[:most] for text, most in ((question, 28), (line, 72), (before, 32))
        )
        ids = [0, *asked, 2, 2, *own, 2, *([2, *near, 2] if near else [])]
        kinds = np.array([0] * (len(asked) + 2) + [1] * (len(own) + 2) + [2] * (len(near) + 2 if near else 0))
        x = (
            self.words[ids]
            + self.values["embeddings.position_embeddings.weight"][: len(ids)]
            + self.values["embeddings.kinds.weight"][kinds]
        )
        x = self.normed(x, "embeddings.LayerNorm")
        table = self.values["encoder.relative_attention_bias.weight"]
        near_by = np.array([[table[bucket(heard - at)] for heard in range(len(ids))] for at in range(len(ids))])
        for layer in range(2):
            x = self.layer(x, near_by.transpose(2, 0, 1), f"encoder.layer.{layer}")
        pooled = np.concatenate([x[0], x[kinds == 0].mean(0), x[kinds == 1].mean(0)])
        return float(self.linear(gelu(self.linear(pooled, "judge.up")), "judge.out")[0])

    def layer(self, x: Floats, near_by: Floats, name: str) -> Floats:
        asking, known, told = (
            part.reshape(len(x), 2, 32).transpose(1, 0, 2)
            for part in np.split(self.linear(x, f"{name}.attention.qkv", is_turned=True), 3, -1)
        )
        scores = np.exp(asking @ known.transpose(0, 2, 1) / math.sqrt(32) + near_by)
        heard = (scores / scores.sum(-1, keepdims=True) @ told).transpose(1, 0, 2).reshape(x.shape)
        x = self.normed(x + self.linear(heard, f"{name}.attention.o"), f"{name}.attention.LayerNorm")
        inner = gelu(self.linear(x, f"{name}.intermediate.dense", is_turned=True))
        return self.normed(x + self.linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def linear(self, x: Floats, name: str, *, is_turned: bool = False) -> Floats:
        table = self.values[f"{name}.weight"]
        return cast("Floats", x @ (table if is_turned else table.T) + self.values[f"{name}.bias"])

    def normed(self, x: Floats, name: str) -> Floats:
        x = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-5)
        return cast("Floats", x * self.values[f"{name}.weight"] + self.values[f"{name}.bias"])


def bucket(ahead: int) -> int:
    """Return the number of a distance: 16 for each direction, each of the first 8 its own, up to 128 ever coarser."""
    far = abs(ahead)
    number = far if far < 8 else min(15, 8 + int(math.log(far / 8) / math.log(16) * 8))
    return number + (16 if ahead > 0 else 0)
