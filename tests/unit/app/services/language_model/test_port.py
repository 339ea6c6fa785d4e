from __future__ import annotations

import pytest

from app.services.language_model.port import ModelInfo


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
