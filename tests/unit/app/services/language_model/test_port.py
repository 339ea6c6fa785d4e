from __future__ import annotations

from typing import cast

import pytest

from app.services.language_model.port import ModelInfo, TextModel, has_large_model
from core.errors import ModelMissingError


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("SmolLM2 135M Instruct: small chat model", "SmolLM2 135M Instruct"),
        ("My model", "My model"),
        ("LLaVA:7b", "LLaVA:7b"),
    ],
)
def test_name_is_the_title_up_to_its_colon(title: str, name: str) -> None:
    assert ModelInfo("m", title, 4096).name == name


class _Choice:
    """Answers which model there is; the rest is not asked."""

    def __init__(self, found: ModelInfo | Exception) -> None:
        self._found = found

    def info(self) -> ModelInfo:
        if isinstance(self._found, Exception):
            raise self._found
        return self._found


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (ModelInfo("m", "Large", 4096), True),
        (ModelInfo("m", "Small", 4096, is_small=True), False),
        (ModelMissingError("none is installed"), False),
        (PermissionError("the folder of models"), False),
    ],
)
def test_a_large_model_is_there_only_where_it_can_be_seen(found: ModelInfo | Exception, expected: bool) -> None:
    assert has_large_model(cast("TextModel", _Choice(found))) is expected
