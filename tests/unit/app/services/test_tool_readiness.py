from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import msgspec
import pytest

from app.services import tool_readiness
from app.services.language_model.choice import ModelChoice
from app.services.models.recommendation import Machine
from app.services.models.service import ModelRow, ModelService, ModelState
from app.services.tool_readiness import ToolCheck, tool_object
from app.services.tools import tool, tools
from core.errors import ModelMissingError, NotBuiltError, ToolUnknownError, TranslationUnsupportedError
from core.settings import Settings
from engines.models.catalog import ModelEntry, load_catalog
from engines.models.store import ModelStore

LARGE = Machine(memory_mb=16_000, free_mb=12_000, cores=8)
SMALL = Machine(memory_mb=2_000, free_mb=1_000, cores=2)
SMALL_CHAT, SEES_AND_CHATS, ONLY_SEES = "SmolLM2-135M-Instruct", "Qwen3-VL-2B-Instruct", "PaddleOCR-VL-1.6"


@dataclass
class Computer:
    """A machine on which some models of the catalog are installed."""

    models: Path
    installed: tuple[str, ...] = ()
    machine: Machine = LARGE
    has_readers: bool = True
    settings: Settings = field(default_factory=Settings)

    def check(self) -> ToolCheck:
        listed = ModelService(ModelStore(self.models, system_tessdata=())).list()
        rows = [replace(row, state=self._state(row)) for row in listed]
        service = cast("ModelService", SimpleNamespace(list=lambda: tuple(rows)))
        return ToolCheck(service, cast("ModelChoice", self), lambda: self.settings, lambda: self.machine)

    def _state(self, row: ModelRow) -> ModelState:
        is_there = row.id in self.installed or (row.is_default and self.has_readers)
        return ModelState.INSTALLED if is_there else ModelState.MISSING

    def chat(self) -> ModelEntry:
        return self._first(can_chat=True)

    def reader(self) -> ModelEntry:
        return self._first(can_chat=False)

    def _first(self, *, can_chat: bool) -> ModelEntry:
        for model_id in self.installed:
            entry = load_catalog().get(model_id)
            if entry.llm is not None and (entry.llm.can_chat if can_chat else entry.llm.can_read):
                return entry
        raise ModelMissingError("no such model is installed", remedy="its own remedy")


@pytest.fixture(autouse=True)
def _has_llama(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool_readiness, "require_installed", lambda: None)


def test_on_a_machine_that_reads_print_all_but_three_tools_can_run(tmp_path: Path) -> None:
    found = {chosen.slug: state for chosen, state in Computer(tmp_path, (SMALL_CHAT,)).check().all()}
    lacking = {slug for slug, state in found.items() if not state.is_ready}
    assert lacking == {"handwriting-to-text", "math-to-latex", "translate"}
    for slug in lacking:
        state = found[slug]
        (model,) = state.models
        assert state.error is not None
        assert f'"pagesight models install {model.id}" (' in state.error.remedy
        assert model.command == f"pagesight models install {model.id}"
        assert model.size > 1_000_000_000
        assert model.ram_mb > 0


def test_a_bare_machine_is_told_what_the_first_conversion_fetches(tmp_path: Path) -> None:
    check = Computer(tmp_path, has_readers=False).check()
    state = check.of("pdf-to-word")
    assert not state.is_ready
    assert {model.command for model in state.models} == {"pagesight models install"}
    assert len(state.models) == 3
    assert state.error is not None
    assert "38 MB" in state.error.remedy
    assert not check.require("pdf-to-word").is_ready, "a conversion fetches them itself"


@pytest.mark.parametrize("slug", ["handwriting-to-text", "math-to-latex"])
def test_without_a_model_that_sees_one_that_fits_is_named(tmp_path: Path, slug: str) -> None:
    with pytest.raises(ModelMissingError, match=r"Qwen3-VL-2B-Instruct\" \(1\.6 GB\)"):
        Computer(tmp_path, (SMALL_CHAT,), Machine(6_000, 4_000, 16)).check().require(slug)
    tight = Computer(tmp_path, machine=SMALL).check().of(slug)
    assert tight.models, "a machine that nothing fits is still told what it would take"
    assert tight.error is not None
    assert "this machine has 2.1" in tight.error.remedy


def test_the_prompt_of_the_model_is_shown(tmp_path: Path) -> None:
    check = Computer(tmp_path, (ONLY_SEES,)).check()
    formulas, handwriting = check.require("math-to-latex"), check.require("handwriting-to-text")
    assert (formulas.model, formulas.prompt) == (ONLY_SEES, "Formula Recognition:")
    assert handwriting.prompt == "OCR:", "it has none of its own for handwriting"
    assert check.of("image-to-text").prompt == ""


def test_a_reader_without_a_prompt_for_formulas_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = load_catalog().get(ONLY_SEES)
    assert entry.llm is not None
    computer = Computer(tmp_path, (ONLY_SEES,))
    without = replace_prompts(entry)
    monkeypatch.setattr(computer, "reader", lambda: without)
    state = computer.check().of("math-to-latex")
    assert state.is_ready
    assert "no prompt for formulas" in state.notes[0]


def replace_prompts(entry: ModelEntry) -> ModelEntry:
    assert entry.llm is not None
    return msgspec.structs.replace(entry, llm=msgspec.structs.replace(entry.llm, prompts={}))


def test_a_small_model_does_not_translate_and_a_larger_one_is_named(tmp_path: Path) -> None:
    check = Computer(tmp_path, (SMALL_CHAT,), Machine(6_000, 4_000, 8)).check()
    with pytest.raises(TranslationUnsupportedError, match=r"too small.*Qwen3-VL-2B-Instruct\" \(1\.6 GB\)"):
        check.require("translate", "de")
    hindi = check.of("translate", "hi")
    assert [model.id for model in hindi.models] == ["Qwen3-VL-4B-Instruct"], "the smaller one was not made for Hindi"
    assert not check.of("translate", "yi").models, "nothing in the catalog was"


def test_a_larger_model_translates_to_the_languages_it_is_made_for(tmp_path: Path) -> None:
    check = Computer(tmp_path, (SEES_AND_CHATS,)).check()
    assert check.of("translate").is_ready
    assert check.require("translate", "de").model == SEES_AND_CHATS
    assert not check.of("translate", "hi").is_ready
    with pytest.raises(TranslationUnsupportedError):
        check.of("translate", "xx-unknown")


def test_a_model_that_the_settings_name_comes_first(tmp_path: Path) -> None:
    computer = Computer(tmp_path, (SMALL_CHAT,), settings=Settings(vlm_model=ONLY_SEES, chat_model=SMALL_CHAT))
    reading, translating = computer.check().of("math-to-latex"), computer.check().of("translate", "de")
    assert [model.id for model in reading.models] == [ONLY_SEES]
    assert reading.error is not None
    assert "set vlm_model" not in reading.error.remedy
    assert translating.error is not None
    assert f'set chat_model to "auto", as it names {SMALL_CHAT} now' in translating.error.remedy


def test_rules_alone_are_said_to_be_rules(tmp_path: Path) -> None:
    small, large = Computer(tmp_path, (SMALL_CHAT,)).check(), Computer(tmp_path, (SEES_AND_CHATS,)).check()
    for slug in ("summarize", "receipt-to-json", "invoice-to-json", "business-card-to-json"):
        state = small.of(slug)
        assert state.is_ready
        assert "by rules" in state.notes[0]
        assert "larger language model" in state.notes[0]
        assert large.of(slug).model == SEES_AND_CHATS
        assert large.of(slug).notes == ()


def test_without_llama_nothing_with_a_model_is_promised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise NotBuiltError("language models need a part", remedy="Install it")

    monkeypatch.setattr(tool_readiness, "require_installed", missing)
    check = Computer(tmp_path, (SEES_AND_CHATS,)).check()
    for slug in ("handwriting-to-text", "math-to-latex", "translate"):
        with pytest.raises(NotBuiltError):
            check.require(slug)
    assert check.of("summarize").is_ready
    assert check.of("invoice-to-json").is_ready


def test_an_unknown_tool_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolUnknownError, match="pdf-to-word"):
        Computer(tmp_path).check().of("nope")


def test_json_of_a_tool_says_all(tmp_path: Path) -> None:
    check = Computer(tmp_path, (SMALL_CHAT,)).check()
    made = [tool_object(chosen, state) for chosen, state in check.all()]
    assert [each["slug"] for each in made] == [each.slug for each in tools()]
    (formulas,) = (each for each in made if each["slug"] == "math-to-latex")
    assert (formulas["tier"], formulas["content"], formulas["is_ready"]) == ("vlm", "formulas", False)
    assert formulas["needed_models"]
    assert formulas["reason"]
    assert formulas["remedy"]
    tables = tool_object(tool("extract-tables"), check.of("extract-tables"))
    assert (tables["formats"], tables["group"], tables["post"]) == (["csv"], "data", ["file-a-table", "expect-tables"])
    json.dumps(made)
