"""What is done to a model, in the language of the window."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.gui.settings_dialog.stage_wording import known_stages, stage_text
from app.gui.translation import LANGUAGES, install_translations, ui_locale

_ENGINES = Path(__file__).parents[3] / "engines" / "models"
_TELLING = ("progress", "_hashed")  # their third argument is what is done
_NAME = "model.onnx"
_VERB = re.compile(r"(?<![\w.])(\w+ing|looks)\b")
_WORDS = re.compile(r"(?<![\w.])[a-z]+(?![\w.])")


def said() -> list[str]:
    """Return what the engines say, with names in the slots."""
    found = []
    for path in sorted(_ENGINES.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        told = [
            node.args[2]
            for node in nodes
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in _TELLING and len(node.args) > 2
        ]
        told += [
            node.value for node in nodes if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "what"
        ]
        found += [text for node in told if _VERB.search(text := _text(node))]
    return found


def _text(node: ast.expr) -> str:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else _NAME for part in parts)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_whatever_the_engines_say_is_translated(qapp: QApplication, language: str) -> None:
    stages = said()
    assert len(stages) >= 12
    install_translations(qapp, ui_locale(language))
    for stage in stages:
        shown = stage_text(stage)
        assert not set(_WORDS.findall(stage)) & set(_WORDS.findall(shown)) - {"pip"}, shown
        assert shown.count(_NAME) == stage.count(_NAME)


def test_phrases_are_those_of_the_engines(qapp: QApplication) -> None:
    stages = [*said(), "answering", "reading"]
    for known in known_stages():
        pattern = re.escape(known).replace(r"\{\}", ".+")
        assert any(re.search(pattern, stage) for stage in stages), known


@pytest.mark.parametrize(
    ("stage", "german"),
    [
        ("PP-OCRv6: downloading inference.onnx", "PP-OCRv6: inference.onnx wird heruntergeladen"),
        ("checking PP-OCRv6, inference.onnx", "PP-OCRv6, inference.onnx wird geprüft"),
        ("checking /usr/share/heb.traineddata", "/usr/share/heb.traineddata wird geprüft"),
        ("heb: trying the file /media/heb.traineddata", "heb: Versuch mit /media/heb.traineddata"),
        ("heb: copying", "heb: wird kopiert"),
        ("something new", "something new"),
    ],
)
def test_names_stay_as_they_are(qapp: QApplication, stage: str, german: str) -> None:
    install_translations(qapp, ui_locale("de"))
    assert stage_text(stage) == german
