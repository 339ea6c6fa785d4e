from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Line, Table, TableCell
from core.page_source import Pixels
from engines.llama.profile import ModelProfile
from engines.vlm.crops import PagePicture, crop_block, crop_line, crop_page, padded_to_aspect
from tests.unit.engines.vlm.conftest import FONT, make_block

LINES = ModelProfile(model_file="m.gguf", pad_aspect=8.0)
BLOCKS = ModelProfile(model_file="m.gguf", max_picture_tokens=200)


def drawn(text: str, size: int, box: tuple[int, int], *, paper: int = 255, ink: int = 0) -> Pixels:
    image = Image.new("RGB", (1000, 400), (paper,) * 3)
    ImageDraw.Draw(image).text(box, text, font=ImageFont.truetype(FONT, size), fill=(ink,) * 3)
    return np.asarray(image)


def ink_rows(crop: Pixels) -> tuple[int, int]:
    rows = np.flatnonzero((crop.mean(axis=2) < 128).any(axis=1))
    return int(rows[0]), int(rows[-1]) + 1


@pytest.mark.parametrize("size", [14, 24, 40, 90])
@pytest.mark.parametrize(("paper", "ink"), [(255, 0), (190, 60)])
def test_a_line_lies_in_the_middle_of_its_canvas_black_on_white(size: int, paper: int, ink: int) -> None:
    picture = PagePicture(drawn("INVOICE 42", size, (100, 150), paper=paper, ink=ink))
    line = Line("INVOICE 42", BBox(95, 150, 105 + size * 6.6, 150 + size * 1.2))
    crop = crop_line(picture, line, LINES)
    assert crop is not None
    height, width = crop.shape[:2]
    assert (width, height % 32) == (8 * height, 0)
    top, bottom = ink_rows(crop)
    assert (bottom - top) / height == pytest.approx(0.5, abs=0.07)
    assert (top + bottom) / 2 / height == pytest.approx(0.5, abs=0.05)
    assert crop.min() < 10
    assert np.median(crop) >= 253


def test_a_wide_line_is_made_smaller_so_that_it_fits() -> None:
    picture = PagePicture(drawn("A LINE OF MANY LETTERS AND 1", 40, (20, 150)))
    crop = crop_line(picture, Line("x", BBox(15, 145, 900, 200)), LINES)
    assert crop is not None
    columns = np.flatnonzero((crop.mean(axis=2) < 128).any(axis=0))
    assert columns[0] > 0
    assert columns[-1] < crop.shape[1] - 1


def test_neighbours_above_and_below_are_left_out() -> None:
    pixels = drawn("MIDDLE", 40, (100, 150)).copy()
    pixels[130:142, 100:300] = 0  # the feet of the line above
    crop = crop_line(PagePicture(pixels), Line("MIDDLE", BBox(95, 148, 300, 200)), LINES)
    alone = crop_line(PagePicture(drawn("MIDDLE", 40, (100, 150))), Line("MIDDLE", BBox(95, 148, 300, 200)), LINES)
    assert crop is not None
    assert alone is not None
    assert np.abs(crop.astype(int) - alone.astype(int)).mean() < 2


def test_a_slanted_line_comes_out_upright() -> None:
    flat = drawn("INVOICE 42", 40, (300, 180))
    matrix = cv2.getRotationMatrix2D((500, 200), -8, 1.0)  # clockwise
    turned = cv2.warpAffine(flat, matrix, (1000, 400), borderValue=(255, 255, 255))
    corners = np.array([[298, 182, 1], [570, 182, 1], [570, 230, 1], [298, 230, 1]]) @ matrix.T
    polygon = Polygon.of(corners.tolist())
    crop = crop_line(PagePicture(turned), Line("INVOICE 42", polygon.bbox, polygon=polygon), LINES)
    assert crop is not None
    top, bottom = ink_rows(crop)
    assert (bottom - top) / crop.shape[0] == pytest.approx(0.5, abs=0.1)


def test_blank_paper_has_no_line() -> None:
    assert crop_line(PagePicture(drawn("", 40, (0, 0))), Line("x", BBox(100, 100, 300, 140)), LINES) is None


@pytest.mark.parametrize("turns", [0, 90, 180, 270])
def test_a_block_on_a_turned_page_comes_out_upright(turns: int) -> None:
    upright = Image.fromarray(drawn("HELLO 42", 40, (100, 150)))
    page = np.asarray(upright.rotate(turns, expand=True))  # anticlockwise on the page, so the text runs up at 90
    height, width = page.shape[:2]
    picture = PagePicture(page, text_angle_deg=-float(turns))
    block = Block(BlockKind.FIGURE, BBox(0, 0, width, height))
    crop = crop_block(picture, block, block.bbox, BLOCKS)
    assert crop.shape[1] > crop.shape[0]
    left_half, right_half = crop[:, : crop.shape[1] // 2], crop[:, crop.shape[1] // 2 :]
    assert (left_half < 128).sum() > (right_half < 128).sum(), "the text begins at the left"
    assert ink_rows(crop)[0] > 0.3 * crop.shape[0]


def test_a_block_stays_within_the_models_picture_tokens_and_text_is_not_larger_than_needed() -> None:
    picture = PagePicture(np.full((3000, 2000, 3), 255, np.uint8))
    block = Block(BlockKind.PARAGRAPH, BBox(0, 0, 2000, 3000))
    crop = crop_block(picture, block, block.bbox, BLOCKS)
    assert crop.shape[0] * crop.shape[1] <= 200 * 784 * 1.02
    assert crop_page(picture, (), BLOCKS).shape[0] * crop.shape[1] <= 200 * 784 * 1.02
    large = Block(BlockKind.PARAGRAPH, BBox(0, 0, 900, 100), (Line("X", BBox(0, 0, 900, 100)),))
    assert crop_block(picture, large, large.bbox, ModelProfile(model_file="m")).shape[0] < 70
    small = make_block("tiny")
    small = Block(small.kind, BBox(50, 100, 98, 110), (Line("tiny", BBox(50, 100, 98, 110)),))
    assert crop_block(picture, small, small.bbox, ModelProfile(model_file="m")).shape[0] > 20


def test_a_slanted_table_is_cut_out_without_its_neighbours() -> None:
    """GIVEN a page that was turned by 7 degrees, a table on it and a line above THEN the crop is the table alone."""
    page = np.full((600, 900, 3), 255, np.uint8)
    page[200:400, 100:800] = 200  # the table
    page[140:160, 100:300] = 0  # a line above it, inside of the box of the slanted table
    turn = cv2.getRotationMatrix2D((450, 300), 7.0, 1.0)  # anticlockwise
    slanted = cv2.warpAffine(page, turn, (900, 600), borderValue=(255, 255, 255))
    corners = [(100, 200), (800, 200), (800, 400), (100, 400)]
    quad = Polygon.of([tuple(turn @ (x, y, 1)) for x, y in corners])
    table = Block(BlockKind.TABLE, quad.bbox, table=Table(1, 1, (TableCell(0, 0, "x", quad.bbox),)), polygon=quad)
    crop = crop_block(PagePicture(slanted, text_angle_deg=-7.0), table, quad.bbox, ModelProfile(model_file="m"))
    assert abs(crop.shape[1] / crop.shape[0] - 700 / 200) < 0.15
    assert crop.min() > 100
    assert (crop < 220).mean() > 0.9


@pytest.mark.parametrize("box", [BBox(-50, -50, -10, -10), BBox(0, 0, 1, 1), BBox(5000, 5000, 5001, 5001)])
def test_a_box_beside_or_at_the_edge_of_the_page_gives_a_pixel_at_least(box: BBox) -> None:
    picture = PagePicture(drawn("A", 40, (0, 0)), text_angle_deg=3.0)
    assert min(crop_block(picture, Block(BlockKind.PARAGRAPH, box), box, LINES).shape[:2]) >= 1
    crop_line(picture, Line("x", box), LINES)


def test_paper_is_added_in_its_own_colour() -> None:
    crop = np.full((20, 40, 3), 200, np.uint8)
    padded = padded_to_aspect(crop, 8.0)
    assert padded.shape == (20, 160, 3)
    assert set(np.unique(padded)) == {200}
