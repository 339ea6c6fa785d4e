"""The picture as a model wants it."""

from __future__ import annotations

import numpy as np
import pytest

from core.page_source import Pixels
from engines.llama.picture_shape import paper_colour, shaped
from engines.llama.profile import ModelProfile


def picture(height: int, width: int, colour: tuple[int, int, int] = (250, 240, 230)) -> Pixels:
    pixels: Pixels = np.full((height, width, 3), colour, np.uint8)
    pixels[height // 3 : -height // 3, width // 4 : -width // 4] = 20
    return pixels


def profile(**given: float) -> ModelProfile:
    return ModelProfile(model_file="m.gguf", pad_aspect=given.get("aspect", 0.0), max_side_px=int(given.get("side", 0)))


def test_without_wishes_the_picture_stays() -> None:
    pixels = picture(30, 90)
    assert np.array_equal(shaped(pixels, profile()), pixels)


def test_a_long_picture_is_scaled_down_and_a_short_one_is_not_enlarged() -> None:
    assert shaped(picture(300, 900), profile(side=300)).shape == (100, 300, 3)
    assert shaped(picture(30, 90), profile(side=300)).shape == (30, 90, 3)


@pytest.mark.parametrize(
    ("height", "width", "expected"), [(32, 100, (32, 256)), (32, 400, (50, 400)), (32, 256, (32, 256))]
)
def test_padding_reaches_the_aspect_with_paper_and_keeps_the_ink(
    height: int, width: int, expected: tuple[int, int]
) -> None:
    pixels = picture(height, width)
    padded = shaped(pixels, profile(aspect=8.0))
    assert padded.shape[:2] == expected
    top = (expected[0] - height) // 2
    assert np.array_equal(padded[top : top + height, :width], pixels)
    assert (padded[:, width:] == (250, 240, 230)).all()
    assert padded.flags.c_contiguous


def test_the_paper_is_the_median_of_the_rim() -> None:
    pixels = picture(40, 200, (255, 255, 255))
    pixels[:2, :30] = 0  # ink that touches the rim
    assert tuple(paper_colour(pixels)) == (255, 255, 255)


def test_one_pixel_is_a_picture() -> None:
    assert shaped(np.zeros((1, 1, 3), np.uint8), profile(aspect=8.0, side=100)).shape == (1, 8, 3)


@pytest.mark.parametrize("shape", [(10, 10), (10, 10, 4), (0, 10, 3)])
def test_what_is_no_picture_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="uint8"):
        shaped(np.zeros(shape, np.uint8), profile())
