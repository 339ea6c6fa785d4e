# ruff: noqa: E501 - sentences
"""The small reader of answers on the real encoder: what answers stands above what only names the thing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from core.errors import ModelDamagedError
from core.jobs import JobCancelled
from core.resources import resource_path
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.small_answer_reader import SmallAnswerReader
from tests.fakes.checkpoints import no_checkpoint

WEIGHTS = resource_path("models/answer_reader/small.safetensors")
DATA = Path(__file__).parents[3] / "data"

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def reader(installed_embedder: Path) -> SmallAnswerReader:
    return SmallAnswerReader(BertEncoder(installed_embedder), WEIGHTS)


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("Why was the pump replaced?", "The pump was replaced because its bearing had worn out.", "The pump was replaced on 3 May by Ms Holt."),
        ("When was the hall painted?", "The hall was painted on 4 June 2024.", "The hall was painted because of the jubilee."),
    ],
)  # fmt: skip
def test_line_that_answers_stands_above_one_that_does_not(
    reader: SmallAnswerReader, question: str, right: str, wrong: str
) -> None:
    odds = reader.odds(question, [wrong, right], no_checkpoint)
    assert odds[1] > odds[0] + 0.3


def test_heading_tells_what_a_line_is_about(reader: SmallAnswerReader) -> None:
    before = ["Small pool: ", "Large pool: "]
    small, large = reader.odds("How deep is the large pool?", ["It is 2.4 metres deep."] * 2, no_checkpoint, before)
    assert large > small + 0.3


def test_odds_are_those_of_the_framework_it_was_trained_in(reader: SmallAnswerReader) -> None:
    held = json.loads((DATA / "small_reader_odds.json").read_text(encoding="utf-8"))
    for row in held["rows"]:
        lines, before = zip(*row["lines"], strict=True)
        odds = reader.odds(row["question"], lines, no_checkpoint, before)
        # Eight bits for a weight here, sixteen there: far less than what tells right from wrong lines.
        assert np.allclose(odds, row["odds"], atol=0.6)
        assert np.abs(odds - row["odds"]).mean() < 0.15


def test_odds_do_not_depend_on_the_batch(reader: SmallAnswerReader) -> None:
    lines = [f"line {number} " + "of some length " * (number % 9) for number in range(40)] + ["é" * 2000]
    together = reader.odds("How long is the line?", lines, no_checkpoint)
    alone = np.concatenate([reader.odds("How long is the line?", [line], no_checkpoint) for line in lines])
    assert np.allclose(together, alone, atol=1e-2)


def test_empty_texts_are_no_answer(reader: SmallAnswerReader) -> None:
    assert reader.odds("", ["A line."], no_checkpoint)[0] < -100
    assert reader.odds("How long?", ["", "Two days."], no_checkpoint)[0] < -100
    assert reader.odds("How long?", [], no_checkpoint).shape == (0,)


@pytest.mark.parametrize("mark", ["[SEP]", "[CLS]", "[PAD]"])
def test_marks_between_texts_are_words_where_a_line_holds_them(reader: SmallAnswerReader, mark: str) -> None:
    encoder = reader._tokenizer
    marks = {encoder.token_to_id(each) for each in ("[SEP]", "[CLS]", "[PAD]")}
    assert not marks & set(encoder.encode(f"a {mark} b", add_special_tokens=False).ids)


def test_stop_is_heard(reader: SmallAnswerReader) -> None:
    def stop() -> None:
        raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        reader.odds("How long?", ["Two days."], stop)


def test_weights_that_are_damaged_or_of_another_encoder_are_refused(installed_embedder: Path, tmp_path: Path) -> None:
    encoder = BertEncoder(installed_embedder)
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(WEIGHTS.read_bytes()[:1000])
    with pytest.raises(ModelDamagedError):
        SmallAnswerReader(encoder, cut)
    other = tmp_path / "other.safetensors"
    save_file(load_file(WEIGHTS) | {"judge.up.weight": np.zeros((8, 10), np.float16)}, other)
    with pytest.raises(ModelDamagedError, match="another encoder"):
        SmallAnswerReader(encoder, other)
    without_scales = tmp_path / "without_scales.safetensors"
    held = load_file(WEIGHTS)
    save_file({name: value for name, value in held.items() if not name.endswith(".scale")}, without_scales)
    with pytest.raises(ModelDamagedError):
        SmallAnswerReader(encoder, without_scales)
    for table in ("encoder.layer.3.output.dense.weight", "judge.out.bias"):
        without = tmp_path / "without.safetensors"
        save_file({name: value for name, value in held.items() if not name.startswith(table)}, without)
        with pytest.raises(ModelDamagedError):
            SmallAnswerReader(encoder, without)
