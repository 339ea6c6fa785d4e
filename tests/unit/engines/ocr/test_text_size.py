from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.page_source import Pixels
from engines.ocr.text_size import letter_height


def printed(size: int, scale: int = 1) -> Pixels:
    image = Image.new("RGB", (1200 * scale, 900 * scale), (245, 244, 240))
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=size)
    for row in range(8):
        draw.text((40, 40 + row * size * 2), "Some plain words of print, nothing else", font=font, fill=(30, 30, 30))
    draw.rectangle((20, 20, 1200 * scale - 20, 900 * scale - 20), outline=(0, 0, 0), width=3)
    return np.array(image)


@pytest.mark.parametrize(("size", "scale"), [(20, 1), (40, 1), (60, 3)])
def test_letters_are_about_half_the_type_size(size: int, scale: int) -> None:
    measured = letter_height(printed(size, scale))

    assert measured is not None
    assert 0.4 * size <= measured <= 0.85 * size


def test_blank_page_has_no_letters() -> None:
    assert letter_height(np.full((800, 600, 3), 250, np.uint8)) is None


def test_picture_of_one_pixel_has_no_letters() -> None:
    assert letter_height(np.zeros((1, 1, 3), np.uint8)) is None
