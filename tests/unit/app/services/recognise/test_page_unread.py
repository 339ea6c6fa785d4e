from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

import numpy as np
import pytest

from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.page import PageReader
from core.errors import LanguageUnsupportedError
from core.geometry import BBox, Transform
from core.model import Page, TextLayerMode, TextLayerState, TextLayerVerdict, Tier
from core.page_source import PageImage, PageSize
from engines.intake.base import TextLayer
from engines.ocr.engine import OcrResult
from engines.ocr.reader_choice import ReaderGuide

_WIDTH, _HEIGHT = 300, 400
_WHITE = np.full((_HEIGHT, _WIDTH, 3), 255, np.uint8)


class Source:
    def text_layer(self, page_index: int) -> TextLayer:
        return TextLayer((), TextLayerVerdict(TextLayerState.NONE, "no text"))

    def page_image(self, page_index: int) -> PageImage:
        return PageImage(_WHITE, 72.0)

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(_WIDTH, _HEIGHT, 72.0)


class Engine:
    """Finds lines of which it can read none."""

    def __init__(self, unread: dict[str, int]) -> None:
        self.unread = unread

    def read(
        self,
        image: PageImage,
        *,
        checkpoint: Callable[[], None],
        guide: ReaderGuide,
        repair: bool,
        known: Sequence[BBox],
    ) -> OcrResult:
        return OcrResult((), _WIDTH, _HEIGHT, Transform(), 0, 0.0, _WHITE, unread=self.unread)


def read(unread: dict[str, int]) -> Page:
    reader = PageReader(lambda: cast("Any", Engine(unread)))
    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    return reader.read(cast("Any", Source()), 0, options, lambda: None)


def test_a_page_in_a_script_that_nobody_here_reads_fails_with_its_name() -> None:
    with pytest.raises(LanguageUnsupportedError, match="Hebrew"):
        read({"Hebr": 12})


def test_a_photograph_in_which_one_line_was_guessed_is_an_empty_page() -> None:
    page = read({"Tibt": 1})
    assert (page.blocks, page.unread_scripts) == ((), ("Tibt",))
