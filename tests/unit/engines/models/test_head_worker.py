"""Heads of model files are read in a worker, whatever they do to it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ModelDamagedError, ModelInvalidError
from core.jobs import JobCancelled
from engines.models import head_worker
from engines.models.adding import NewModel, add_model
from engines.models.head_worker import read_heads
from engines.models.store import ModelStore
from tests.fakes.gguf_files import PROJECTOR, TEXT_MODEL, write_gguf


def _never(*_: object) -> None:
    raise AssertionError("the head was read in this process")


def test_a_model_is_added_without_its_head_being_read_in_this_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = write_gguf(tmp_path / "model.gguf", TEXT_MODEL)
    projector = write_gguf(tmp_path / "mmproj.gguf", PROJECTOR)
    # The worker is a new process and has the real functions.
    for name in ("read_model", "read_projector"):
        monkeypatch.setattr(head_worker, name, _never)
        monkeypatch.setattr(f"engines.llama.gguf.{name}", _never)
    entry = add_model(ModelStore(tmp_path / "store"), NewModel(model, projector))
    assert entry.llm is not None
    assert entry.llm.trained_context_tokens == 4096


def test_errors_of_the_head_come_back_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "letter.gguf"
    file.write_bytes(b"%PDF-1.7")
    with pytest.raises(ModelInvalidError, match="no GGUF"):
        read_heads(file, None)


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_a_head_that_never_comes_is_given_up_and_can_be_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe.gguf"
    os.mkfifo(pipe)
    monkeypatch.setattr(head_worker, "_LIMITS", replace(head_worker._LIMITS, stall_timeout_s=0.3))
    with pytest.raises(ModelDamagedError, match="stopped after"):
        read_heads(pipe, None)

    def cancel() -> None:
        raise JobCancelled("a")

    monkeypatch.setattr(head_worker, "_LIMITS", replace(head_worker._LIMITS, stall_timeout_s=600.0))
    with pytest.raises(JobCancelled):
        read_heads(pipe, None, cancel)
