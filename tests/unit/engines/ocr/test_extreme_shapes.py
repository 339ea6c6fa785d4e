"""Pictures that are hundreds of times as long as wide: read whole, in a time that follows from their pixels."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from engines.intake import open_source
from engines.ocr.engine import OcrEngine

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]
_MOST_CPU_S = 60.0  # ten kinds of strips took 2 to 18, a dense page of A4 takes some 10


def _banner(width: int, height: int) -> Image.Image:
    """Return a strip with a numbered word every 500 pixels."""
    picture = Image.new("L", (width, height), 255)
    for number in range(width // 500):
        ImageDraw.Draw(picture).text((500 * number + 20, height // 5), f"banner {number}", fill=0, font_size=50)
    return picture


def test_a_banner_31_000_pixels_wide_is_read_whole_and_in_time(real_engine: OcrEngine, tmp_path: Path) -> None:
    path = tmp_path / "banner.png"
    _banner(31_000, 100).save(path)
    with open_source(path) as source:
        began = time.process_time()
        result = real_engine.read(source.page_image(0), checkpoint=lambda: None, repair=True)
    assert time.process_time() - began < _MOST_CPU_S
    text = " ".join(line.text for line in result.lines).lower()
    found = sum(f"{number}" in text.replace(" ", "") for number in range(62))
    assert text.count("banner") >= 55
    assert found >= 55


@pytest.mark.parametrize("size", [(31_000, 100), (100, 31_000)])
def test_a_strip_without_text_ends_in_time(real_engine: OcrEngine, tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "bars.png"
    picture = Image.new("L", size, 255)
    drawn = ImageDraw.Draw(picture)
    for place in range(0, max(size), 23):
        box = (place, 0, place + 8, size[1]) if size[0] > size[1] else (0, place, size[0], place + 8)
        drawn.rectangle(box, fill=0)
    picture.save(path)
    with open_source(path) as source:
        began = time.process_time()
        real_engine.read(source.page_image(0), checkpoint=lambda: None, repair=True)
    assert time.process_time() - began < _MOST_CPU_S
