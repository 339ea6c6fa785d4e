"""Reads a few lines in every script that the data of a Debian machine cover, without being told the language."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from rapidfuzz.distance import Levenshtein

from app.services.languages import AUTO
from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.readers import installed_readers
from app.services.worker_tasks import ReadPagePayload, SourceRef, WorkerConfig, build_tasks
from benchmarks.languages.errors import as_seen
from benchmarks.languages.fonts import choose_family
from benchmarks.languages.pages import TextPart, draw_page
from benchmarks.languages.texts import names_of_places, script_of
from core.model import TextLayerMode, Tier
from core.serialization import page_from_json
from core.settings import Settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.model

SCRIPTS = {
    "en": ("Latn", "Noto Serif"),
    "ru": ("Cyrl", "Noto Serif"),
    "el": ("Grek", "Noto Serif"),
    "ar": ("Arab", "Noto Naskh Arabic"),
    "he": ("Hebr", "Noto Serif Hebrew"),
    "hi": ("Deva", "Noto Serif Devanagari"),
    "bn": ("Beng", "Noto Serif Bengali"),
    "pa": ("Guru", "Noto Serif Gurmukhi"),
    "gu": ("Gujr", "Noto Serif Gujarati"),
    "ta": ("Taml", "Noto Serif Tamil"),
    "te": ("Telu", "Noto Serif Telugu"),
    "kn": ("Knda", "Noto Serif Kannada"),
    "ml": ("Mlym", "Noto Serif Malayalam"),
    "si": ("Sinh", "Noto Serif Sinhala"),
    "th": ("Thai", "Noto Serif Thai"),
    "lo": ("Laoo", "Noto Serif Lao"),
    "km": ("Khmr", "Noto Serif Khmer"),
    "am": ("Ethi", "Noto Serif Ethiopic"),
    "hy": ("Armn", "Noto Serif Armenian"),
    "ka": ("Geor", "Noto Serif Georgian"),
    "ko": ("Hang", "Noto Serif CJK KR"),
    "zh-Hans": ("Hani", "Noto Serif CJK SC"),
    "ja": ("Hani", "Noto Serif CJK JP"),
}
MOST_ERRORS = 0.12


def text_of(tag: str) -> str:
    """Two lines of words: names of places in the language, from CLDR."""
    return " ".join(names_of_places(tag)[1].split()[:12])


class Context:
    """What tasks need of their host; nothing is cancelled."""

    def checkpoint(self) -> None:
        pass


@pytest.fixture(scope="module")
def tasks(models_root: Path) -> Mapping[str, Callable[..., Any]]:
    """The tasks of a worker process, all pages read by the same one."""
    return build_tasks(WorkerConfig(models_root, Settings()))


@pytest.mark.parametrize("tag", SCRIPTS)
def test_a_page_is_read_in_its_script_without_being_told(
    tag: str, tasks: Mapping[str, Callable[..., Any]], models_root: Path, tmp_path: Path, qapp: object
) -> None:
    script, family = SCRIPTS[tag]
    text = text_of(tag)
    grey = draw_page((TextPart(tag, script, (text,), ()),), (choose_family((family,), text),), 200, 12)
    Image.fromarray(grey).save(tmp_path / "page.png", dpi=(200, 200))
    ref = tasks["probe"](SourceRef(tmp_path / "page.png"), Context()).ref
    options = ReadOptions(Tier.CPU, AUTO, TextLayerMode.AUTO, CPU_MODELS, installed_readers(models_root, AUTO))
    page = page_from_json(tasks["read_page"](ReadPagePayload(ref, 0, options), Context()).page_json)
    assert script_of(page.text) == script, page.text
    truth, read = ("".join(as_seen(t).split()) for t in (text, page.text))
    assert Levenshtein.distance(truth, read) <= MOST_ERRORS * len(truth), f"{truth}\n{read}"
