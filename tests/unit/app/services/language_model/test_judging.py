"""Which lines answer, asked of the model worker: the mean of both readers; without the encoder, what to do."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from app.services.language_model.choice import ModelChoice
from app.services.language_model.hosted import HostedJudge
from app.services.language_model.tasks import build_model_tasks
from app.services.worker_tasks import WorkerConfig
from core.errors import ModelMissingError
from core.jobs import JobContext
from core.resources import resource_path
from core.settings import Settings
from engines.embedding.answer_reader import AnswerReader
from engines.embedding.bert_encoder import BertEncoder
from engines.embedding.small_answer_reader import SmallAnswerReader
from engines.host.host import WorkerHost
from tests.fakes.checkpoints import no_checkpoint

QUESTION = "Why was the pump replaced?"
LINES = ["The pump was replaced on 3 May by Ms Holt.", "Its bearing had worn out.", "The hall is green.", ""]
BEFORE = ["Report: ", "Report: The pump was replaced on 3 May by Ms Holt.", "", ""]


def judge_of(root: Path) -> tuple[HostedJudge, WorkerHost]:
    host = WorkerHost(build_model_tasks, WorkerConfig(root, Settings(llm_threads=1)), workers=1)
    return HostedJudge(host, ModelChoice(root, lambda: "auto", lambda: "auto")), host


def job() -> JobContext:
    return JobContext("job", lambda event: None, threading.Event())


@pytest.mark.model
def test_odds_of_likely_lines_are_the_mean_of_both_readers_the_small_one_a_fifth(
    chat_models_root: Path, installed_embedder: Path
) -> None:
    folder = resource_path("models/answer_reader")
    large = AnswerReader(folder).odds(QUESTION, LINES, no_checkpoint, BEFORE)
    small = SmallAnswerReader(BertEncoder(installed_embedder), folder / "small.safetensors").odds(
        QUESTION, LINES, no_checkpoint, BEFORE
    )
    judge, host = judge_of(chat_models_root)
    try:
        assert judge.is_available()
        odds = judge.odds(QUESTION, LINES, BEFORE, context=job())
    finally:
        host.shutdown(1.0)
    assert list(large > -5) == [True, True, False, False]
    assert np.allclose(odds, np.where(large > -5, 0.8 * large + 0.2 * small, large), atol=1e-3)
    assert odds.argmax() == 1


def test_without_the_encoder_it_says_what_to_install(tmp_path: Path) -> None:
    judge, host = judge_of(tmp_path)
    try:
        assert not judge.is_available()
        with pytest.raises(ModelMissingError, match="compares sentences"):
            judge.odds(QUESTION, LINES, context=job())
    finally:
        host.shutdown(1.0)
