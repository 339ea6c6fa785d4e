from __future__ import annotations

import pytest

from core.page_source import PageImage, Pixels
from engines.ocr.engine import OcrEngine, OcrResult
from tests.fakes.checkpoints import no_checkpoint
from tests.fakes.drawn_pages import bent, drawn_page

pytestmark = pytest.mark.model


def image_of(pixels: Pixels) -> PageImage:
    return PageImage(pixels, 150.0)


def share_of_lines(result: OcrResult, lines: list[str]) -> float:
    read = {line.text for line in result.lines}
    return sum(line in read for line in lines) / len(lines)


def test_page_of_an_open_book_is_read_only_when_it_is_flattened(real_engine: OcrEngine) -> None:
    page, lines, boxes = drawn_page()
    image = image_of(bent(page, 40))

    as_it_is = real_engine.read(image, checkpoint=no_checkpoint)
    mended = real_engine.read(image, checkpoint=no_checkpoint, repair=True)

    assert share_of_lines(as_it_is, lines) < 0.3
    assert share_of_lines(mended, lines) >= 0.9
    assert mended.repairs == ("dewarp",)
    # Boxes lie over the ink of the picture that came: lines' middles are 20 px higher there than on the flat page.
    first = mended.lines[0]
    middle = next(word for word in first.words if word.bbox.contains_point(450, word.bbox.center[1]))
    assert mended.to_page.apply_bbox(middle.bbox).center[1] == pytest.approx(boxes[0].bbox.center[1] - 20, abs=8)


def test_clean_page_is_read_as_without_repair(real_engine: OcrEngine) -> None:
    page, lines, _ = drawn_page()

    result = real_engine.read(image_of(page), checkpoint=no_checkpoint, repair=True)

    assert result.repairs == ()
    assert share_of_lines(result, lines) >= 0.95
