"""Real models for tests: the tiny picture reader of tests/data, and the chat model of the test cache."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest

from core.page_source import Pixels
from engines.llama.loading import OpenOptions
from engines.llama.model import LlamaModel, open_model
from engines.llama.profile import ModelProfile

TINY = Path("tests/data/tiny-vlm")
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def tiny_profile(**changes: object) -> ModelProfile:
    given = tomllib.loads((TINY / "profile.toml").read_text(encoding="utf-8"))
    return msgspec.convert({**given, **changes}, ModelProfile)


@pytest.fixture(scope="session")
def tiny() -> Iterator[LlamaModel]:
    """The picture reader of tests/data: reads one line of capitals and digits."""
    pytest.importorskip("llama_cpp", reason="the extra llm is not installed")
    model = open_model(TINY, tiny_profile(), OpenOptions())
    yield model
    model.close()


@pytest.fixture(scope="session")
def smol(chat_models_root: Path) -> Iterator[LlamaModel]:
    """SmolLM2 135M, as the catalog opens it."""
    pytest.importorskip("llama_cpp", reason="the extra llm is not installed")
    from engines.models.store import ModelStore

    store = ModelStore(chat_models_root)
    entry = store.catalog.get("SmolLM2-135M-Instruct")
    assert entry.llm is not None
    model = open_model(store.path(entry.id), entry.llm, OpenOptions(context_tokens=2048, threads=2))
    yield model
    model.close()


@pytest.fixture(scope="session")
def draw_line() -> Callable[[str, int], Pixels]:
    """Return a function (text, width) -> picture of one line in the fixture's font, 32 pixels high."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(FONT, 20)

    def draw(text: str, width: int) -> Pixels:
        image = Image.new("RGB", (width, 32), "white")
        ImageDraw.Draw(image).text((6, 3), text, font=font, fill="black")
        pixels: Pixels = np.asarray(image)
        return pixels

    return draw
