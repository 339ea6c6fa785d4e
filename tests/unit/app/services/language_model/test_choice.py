"""Which of the installed models chats and which reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.services.language_model.choice import ModelChoice, best_of, info_of
from app.services.models.service import ModelService
from app.services.tool_readiness import ToolCheck
from core.errors import ModelMissingError, ModelUnknownError
from core.model import Tier
from core.settings import Settings
from engines.models.catalog import ModelEntry, load_catalog
from engines.models.store import ModelStore

GB = 1024**3


def entry(name: str) -> ModelEntry:
    return load_catalog().get(name)


def choice(root: Path, chat: str = "auto", reader: str = "") -> ModelChoice:
    return ModelChoice(root, lambda: chat, lambda: reader)


def test_the_installed_one_is_taken_by_itself(tiny_root: Path) -> None:
    assert choice(tiny_root).chat().id == "own-tiny"
    assert choice(tiny_root).reader().id == "own-tiny"


def test_a_setting_that_changes_counts_at_once(tiny_root: Path) -> None:
    wanted = ["auto"]
    chooser = ModelChoice(tiny_root, lambda: wanted[0], lambda: "")
    assert chooser.chat().id == "own-tiny"
    wanted[0] = "Qwen3-VL-2B-Instruct"
    with pytest.raises(ModelMissingError, match="models install Qwen3-VL-2B-Instruct"):
        chooser.chat()
    wanted[0] = "nobody"
    with pytest.raises(ModelUnknownError):
        chooser.chat()


def test_a_named_model_that_cannot_do_it_is_refused(chat_models_root: Path) -> None:
    with pytest.raises(ModelMissingError, match="cannot do this"):
        choice(chat_models_root, reader="SmolLM2-135M-Instruct").reader()


def test_nothing_installed_is_told_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="reads pictures"):
        choice(tmp_path).reader()


def test_the_remedy_is_the_same_whoever_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engines.llama.runtime.importlib.util.find_spec", lambda _: object())
    check = ToolCheck(ModelService(ModelStore(tmp_path)), choice(tmp_path), Settings)
    with pytest.raises(ModelMissingError) as told:
        check.require_tier(Tier.VLM)
    with pytest.raises(ModelMissingError) as chosen:
        choice(tmp_path).reader()
    assert re.fullmatch(r'Run "pagesight models install [\w.-]+" \(\d\.\d GB\)', chosen.value.remedy)
    assert told.value.remedy.startswith(chosen.value.remedy)


def test_the_remedy_names_the_part_that_runs_models_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engines.llama.runtime.importlib.util.find_spec", lambda _: None)
    with pytest.raises(ModelMissingError, match=r'--extra llm", then "pagesight models install [\w.-]+"'):
        choice(tmp_path).reader()


def test_the_best_is_the_largest_that_leaves_room() -> None:
    small, middle, large = entry("SmolLM2-135M-Instruct"), entry("Qwen3-VL-2B-Instruct"), entry("Qwen3-VL-4B-Instruct")
    models = [middle, large, small]
    assert best_of(models, 64 * GB) is large
    assert best_of(models, (middle.ram_mb * 1024**2 * 10) // 7 + 10) is middle
    assert best_of(models, GB // 4) is small


def test_the_context_told_is_the_one_it_will_have() -> None:
    small = entry("SmolLM2-135M-Instruct")
    assert small.llm is not None
    assert info_of(small, Settings()).context_tokens == small.llm.context_tokens
    assert info_of(small, Settings(llm_context_tokens=1000)).context_tokens == 1000
    assert info_of(small, Settings(llm_context_tokens=200_000)).context_tokens == small.llm.trained_context_tokens
    assert info_of(small, Settings()).is_small
    assert not info_of(entry("Qwen3-VL-2B-Instruct"), Settings()).is_small
