from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.geometry import BBox, Polygon, Transform
from core.mapping import map_line
from core.page_source import PageImage, Pixels
from engines.ocr.engine import OcrEngine, OcrResult
from tests.fakes.checkpoints import no_checkpoint

TEXT = (
    "The harbour master keeps a record of every ship",
    "that enters the bay between April and October.",
    "Cargo, crew and weather are written down by hand,",
    "first in pencil and then, when the day is over, in ink.",
    "In the year 1912 there were 482 ships from 17 ports.",
    "Most of them carried timber, salt and dried fish;",
    "a few had glass, paper and clocks from the south.",
    "The oldest page is kept in the town museum.",
)

pytestmark = pytest.mark.model


def drawn_page() -> tuple[Pixels, list[BBox]]:
    """A page of print with the box around the ink of each line."""
    image = Image.new("RGB", (1240, 1000), (250, 248, 240))
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=34)
    boxes = []
    for row, text in enumerate(TEXT):
        at = (110, 100 + 80 * row)
        draw.text(at, text, font=font, fill=(25, 25, 30))
        boxes.append(BBox(*draw.textbbox(at, text, font=font)))
    return np.array(image), boxes


def assert_reads_true(result: OcrResult, to_picture: Transform, boxes: list[BBox]) -> None:
    """Check text and place of every line; ``to_picture`` maps the drawn page to the picture that was read."""
    assert [line.text for line in result.lines] == list(TEXT)
    for line, drawn in zip(result.lines, boxes, strict=True):
        back = map_line(map_line(line, result.to_page), to_picture.inverse())
        assert back.bbox.iou(drawn) > 0.5
        assert back.bbox.expanded(8, 8).intersection(drawn) == drawn
        assert line.confidence is not None
        assert line.confidence > 0.9
        assert " ".join(word.text for word in line.words) == line.text


@pytest.mark.parametrize("clockwise", [0, 1, 2, 3])
def test_page_is_read_whichever_way_up_it_lies(real_engine: OcrEngine, clockwise: int) -> None:
    upright, boxes = drawn_page()
    picture = np.ascontiguousarray(np.rot90(upright, -clockwise))

    result = real_engine.read(PageImage(picture, 150), checkpoint=no_checkpoint)

    assert result.rotation_deg == (4 - clockwise) % 4 * 90
    assert_reads_true(result, Transform.quarter_turns(clockwise, upright.shape[1], upright.shape[0]), boxes)


@pytest.mark.parametrize("angle", [3.0, -3.0])
def test_slanted_page_is_levelled(real_engine: OcrEngine, angle: float) -> None:
    upright, boxes = drawn_page()
    image = Image.fromarray(upright)
    slanted = image.rotate(-angle, resample=Image.Resampling.BICUBIC, fillcolor=(250, 248, 240))
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    turn = Transform(cos, sin, -sin, cos)
    x, y = turn.apply(620, 500)
    to_picture = Transform(cos, sin, -sin, cos, 620 - x, 500 - y)

    result = real_engine.read(PageImage(np.array(slanted), 150), checkpoint=no_checkpoint)

    assert result.skew_deg == pytest.approx(angle, abs=0.2)
    assert result.rotation_deg == 0
    assert_reads_true(result, to_picture, boxes)


def test_word_boxes_stand_on_their_words(real_engine: OcrEngine) -> None:
    image = Image.new("RGB", (1000, 200), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=40)
    words, x, drawn = ["Invoice", "total", "of", "March:", "1,482.50"], 40.0, []
    for word in words:
        drawn.append(BBox(*draw.textbbox((x, 80), word, font=font)))
        draw.text((x, 80), word, font=font, fill="black")
        x += draw.textlength(word + " ", font=font)

    [line] = real_engine.read(PageImage(np.array(image), 150), checkpoint=no_checkpoint).lines

    assert [word.text for word in line.words] == words
    for read, box in zip(line.words, drawn, strict=True):
        assert (read.bbox.left, read.bbox.right) == pytest.approx((box.left, box.right), abs=5)


def test_picture_of_one_small_line_is_read(real_engine: OcrEngine) -> None:
    image = Image.new("RGB", (260, 30), "white")
    ImageDraw.Draw(image).text((8, 5), "Order no. 20471-B", font=ImageFont.load_default(size=17), fill="black")

    [line] = real_engine.read(PageImage(np.array(image), 96), checkpoint=no_checkpoint).lines

    assert line.text == "Order no. 20471-B"


def test_blank_page_has_no_lines(real_engine: OcrEngine) -> None:
    blank = np.full((1400, 1000, 3), 252, np.uint8)

    assert real_engine.read(PageImage(blank, 120), checkpoint=no_checkpoint).lines == ()


def test_detected_polygons_begin_at_the_top_left(real_engine: OcrEngine) -> None:
    upright, _ = drawn_page()

    result = real_engine.read(PageImage(upright, 150), checkpoint=no_checkpoint)

    for line in result.lines:
        polygon = line.polygon or Polygon.of_bbox(line.bbox)
        assert abs(polygon.angle_deg) < 1
