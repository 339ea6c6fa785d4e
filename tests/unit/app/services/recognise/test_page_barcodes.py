from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import zxingcpp

from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.page import PageReader
from app.services.recognise.region import read_region
from core.geometry import BBox, Transform
from core.model import BlockKind, Line, Page, TextLayerMode, TextLayerState, TextLayerVerdict, TextSource, Tier
from core.page_source import PageImage, PageSize, Pixels
from engines.intake.base import TextLayer
from engines.ocr.engine import OcrResult
from engines.ocr.reader_choice import ReaderGuide

WIDTH, HEIGHT, DPI = 600, 400, 150.0
CODE = BBox(60, 80, 192, 212)


def picture() -> Pixels:
    pixels = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    code = np.array(zxingcpp.create_barcode("https://example.org/17", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    top, left = int(CODE.top), int(CODE.left)
    pixels[top : top + code.shape[0], left : left + code.shape[1]] = code[:, :, None]
    return pixels


def line(text: str, top: float, left: float = 60, source: TextSource = TextSource.OCR) -> Line:
    return Line(text, BBox(left, top, left + 9 * len(text), top + 20), confidence=0.9, source=source)


@dataclass
class Source:
    """A page that shows a QR code."""

    layer: TextLayer

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(WIDTH, HEIGHT, DPI)

    def page_image(self, page_index: int) -> PageImage:
        return PageImage(picture(), DPI)

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        left, top, right, bottom = (int(v) for v in region.as_tuple())
        part = picture()[top:bottom, left:right]
        return np.repeat(np.repeat(part, round(factor), axis=0), round(factor), axis=1)

    def text_layer(self, page_index: int) -> TextLayer:
        return self.layer


class Engine:
    """Reads a line above the code, and rubbish inside it."""

    def read(
        self,
        image: PageImage,
        *,
        checkpoint: Callable[[], None],
        guide: ReaderGuide,
        repair: bool,
        known: Sequence[BBox],
    ) -> OcrResult:
        lines = (line("Pay with this code", 40), line("BQ#", 130, 100), line("Thank you for your order", 300))
        return OcrResult(
            lines=lines,
            width=image.width,
            height=image.height,
            to_page=Transform(),
            rotation_deg=0,
            skew_deg=0.0,
            pixels=image.pixels,
            stage_seconds={},
            readers={line.bbox: guide.default for line in lines},
        )


def layer(state: TextLayerState = TextLayerState.NONE, *lines: Line, areas: tuple[BBox, ...] = ()) -> TextLayer:
    return TextLayer(lines, TextLayerVerdict(state, "because"), dense_areas=areas)


def reader() -> PageReader:
    return PageReader(lambda: cast("Any", Engine()))


OPTIONS = ReadOptions(Tier.CPU, "en", TextLayerMode.AUTO, CPU_MODELS)


def said(page: Page) -> list[tuple[BlockKind, str]]:
    return [
        (block.kind if block.kind is BlockKind.BARCODE else BlockKind.PARAGRAPH, block.text) for block in page.blocks
    ]


def test_code_of_a_picture_stands_in_its_place_and_its_modules_are_not_read_as_text() -> None:
    page = reader().read(Source(layer()), 0, OPTIONS, lambda: None)
    assert said(page) == [
        (BlockKind.PARAGRAPH, "Pay with this code"),
        (BlockKind.BARCODE, "https://example.org/17"),
        (BlockKind.PARAGRAPH, "Thank you for your order"),
    ]
    code = page.blocks[1]
    assert (code.engine, code.model, code.barcode_format) == ("zxing-cpp", None, "QRCode")


def test_code_of_a_native_page_is_read_from_the_part_that_may_hold_one() -> None:
    native = [line(f"Native line number {k}", 250 + 30 * k, source=TextSource.TEXT_LAYER) for k in range(3)]
    page = reader().read(Source(layer(TextLayerState.GOOD, *native, areas=(CODE,))), 0, OPTIONS, lambda: None)
    codes = [block for block in page.blocks if block.kind is BlockKind.BARCODE]
    assert [(block.text, block.barcode_format) for block in codes] == [("https://example.org/17", "QRCode")]
    assert page.blocks[0] is codes[0]
    assert CODE.contains_point(*codes[0].bbox.center)
    assert page.source is TextSource.TEXT_LAYER


def test_code_of_a_native_page_is_read_in_an_area_too() -> None:
    native = line("Native words", 330, source=TextSource.TEXT_LAYER)
    source = Source(layer(TextLayerState.GOOD, native, areas=(CODE,)))
    page = read_region(reader(), source, 0, CODE.expanded(20, 20), OPTIONS, lambda: None)
    assert [block.text for block in page.blocks] == ["https://example.org/17"]


def test_language_is_not_told_by_a_code() -> None:
    page = reader().read(Source(layer()), 0, OPTIONS, lambda: None)
    assert page.blocks[1].lines[0].language is None
