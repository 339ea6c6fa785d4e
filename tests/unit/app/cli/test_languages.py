from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from app.cli import models
from app.cli.languages import show_languages
from app.cli.program import Program
from app.services.languages import languages
from app.services.models.service import ModelService
from core.settings import NetworkPolicy, Settings
from engines.models.store import ModelStore
from tests.fakes.tessdata import tessdata


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A machine whose system has data for Hebrew and nothing else."""
    system = tmp_path / "system"
    system.mkdir()
    (system / "heb.traineddata").write_bytes(tessdata())
    service = ModelService(ModelStore(tmp_path / "models", system_tessdata=(system,)))
    fake = SimpleNamespace(
        models=lambda: service,
        settings=lambda: Settings(network=NetworkPolicy.NEVER),
        paths=lambda: SimpleNamespace(models=tmp_path / "models"),
    )
    return cast("Program", fake)


def test_all_languages_as_json(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_languages(program, "", only_ready=False, as_json=True) == 0
    found = json.loads(capsys.readouterr().out)
    assert [entry["code"] for entry in found] == [entry.code for entry in languages()]
    (hebrew,) = (entry for entry in found if entry["code"] == "he")
    assert (hebrew["ready"], hebrew["reader"], hebrew["direction"]) == (True, "tesseract-heb", "rtl")


@pytest.mark.parametrize("word", ["iw", "hebrew", "HEBREW", "עברית"])
def test_a_language_is_found_by_code_and_name(program: Program, capsys: pytest.CaptureFixture[str], word: str) -> None:
    assert show_languages(program, word, only_ready=False, as_json=True) == 0
    assert [entry["code"] for entry in json.loads(capsys.readouterr().out)] == ["he"]


def test_table_says_what_is_missing(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_languages(program, "yiddish", only_ready=False, as_json=False) == 0
    shown = capsys.readouterr().out
    assert "0 of 1 can be read" in shown
    assert "pagesight models install --language CODE" in shown
    assert show_languages(program, "no such language", only_ready=False, as_json=False) == 0
    assert "No language" in capsys.readouterr().out


def test_only_what_can_be_read(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_languages(program, "", only_ready=True, as_json=True) == 0
    assert [entry["code"] for entry in json.loads(capsys.readouterr().out)] == ["he"]


def test_installing_for_a_language_that_is_ready_fetches_nothing(
    program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models.install(program, (), ("he",), is_confirmed=False) == 0
    assert "Everything is installed already." in capsys.readouterr().out


def test_list_of_models_is_narrowed_by_a_word(
    program: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert models.show(program, "hebrew") == 0
    shown = capsys.readouterr().out
    assert "tesseract-heb" in shown
    assert "tesseract-script-Hebrew" in shown
    assert "tesseract-yid" not in shown
    count = len(program.models().list())
    assert f"2 of {count} models" in shown
    assert models.show(program, "", only_installed=True) == 0
    assert f"1 of {count} models" in capsys.readouterr().out


def test_what_belongs_to_the_system_is_not_removed(program: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert models.remove(program, ("tesseract-heb",)) == 0
    assert "belongs to the system" in capsys.readouterr().out
    assert program.models().list()
