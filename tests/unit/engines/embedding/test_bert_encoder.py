"""The encoder on the real network: near in meaning is near in direction, whatever stands beside it in a batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelDamagedError
from core.jobs import JobCancelled
from engines.embedding.bert_encoder import TOKENIZER_FILE, WEIGHTS_FILE, BertEncoder
from tests.fakes.checkpoints import no_checkpoint


@pytest.fixture(scope="module")
def encoder(installed_embedder: Path) -> BertEncoder:
    return BertEncoder(installed_embedder)


@pytest.mark.model
def test_reference_sentences_have_the_published_likeness(encoder: BertEncoder) -> None:
    # The example of the model's own card; its figures are 0.6946 and 0.2569 in 32-bit floats.
    happy, dog, sunny = encoder.encode(
        ["That is a happy person", "That is a happy dog", "Today is a sunny day"], no_checkpoint
    )
    assert float(happy @ dog) == pytest.approx(0.6946, abs=0.002)
    assert float(happy @ sunny) == pytest.approx(0.2569, abs=0.002)


@pytest.mark.model
def test_other_words_of_one_meaning_are_nearer_than_the_same_words_of_another(encoder: BertEncoder) -> None:
    question, same, other = encoder.encode(
        ["When must the money be paid back?", "The loan is to be returned by 3 May.", "The back door must be painted."],
        no_checkpoint,
    )
    assert float(question @ same) > float(question @ other) + 0.1


@pytest.mark.model
def test_vectors_do_not_depend_on_the_batch(encoder: BertEncoder) -> None:
    texts = [f"line {number} " + "of some length " * (number % 9) for number in range(40)] + ["", "é" * 2000]
    together = encoder.encode(texts, no_checkpoint)
    alone = np.concatenate([encoder.encode([text], no_checkpoint) for text in texts])
    assert np.allclose(together, alone, atol=1e-4)
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-4)


@pytest.mark.model
def test_stop_is_heard_between_batches(encoder: BertEncoder) -> None:
    calls = 0

    def stop_at_the_third() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        encoder.encode(["a sentence"] * 100, stop_at_the_third)
    assert calls == 3


@pytest.mark.parametrize("name", [WEIGHTS_FILE, TOKENIZER_FILE])
def test_damaged_files_are_told(tmp_path: Path, name: str) -> None:
    (tmp_path / WEIGHTS_FILE).write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00not json")
    (tmp_path / TOKENIZER_FILE).write_text("{}")
    (tmp_path / name).write_bytes(b"\x00")
    with pytest.raises(ModelDamagedError, match="compares sentences"):
        BertEncoder(tmp_path)


def test_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelDamagedError):
        BertEncoder(tmp_path / "nowhere")
