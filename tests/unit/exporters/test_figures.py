from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import PageDamagedError
from core.geometry import BBox
from core.model import Block, BlockKind, FigureKind, Line, Page
from core.page_source import PageImage, PageSize, Pixels
from exporters.figures import FigureCropper, FigurePicture, figure_description, has_figures, missing_figure_note

RED, BLUE = (200, 0, 0), (0, 0, 200)


@dataclass
class DrawnSource:
    """A ``PageSource`` of pictures held in memory."""

    pages: list[Pixels]
    dpi: float = 100.0
    drawn: list[int] = field(default_factory=list)
    is_broken: bool = False
    path: Path = Path("drawn.png")
    media_type: str = "image/png"
    password: str | None = None

    @property
    def page_count(self) -> int:
        return len(self.pages)

    def page_size(self, page_index: int) -> PageSize:
        height, width = self.pages[page_index].shape[:2]
        return PageSize(width, height, self.dpi)

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        self.drawn.append(page_index)
        if self.is_broken:
            raise PageDamagedError("broken", page_index=page_index)
        return PageImage(self.pages[page_index], self.dpi)


def two_coloured(width: int = 300, height: int = 200) -> Pixels:
    """White with a figure at (50, 40)..(150, 100): red on the left, blue on the right."""
    pixels = np.full((height, width, 3), 255, dtype=np.uint8)
    pixels[40:100, 50:100] = RED
    pixels[40:100, 100:150] = BLUE
    return pixels


def figure(*box: float, kind: FigureKind = FigureKind.PICTURE, text: str = "") -> Block:
    bbox = BBox(*box)
    return Block(BlockKind.FIGURE, bbox, (Line(text, bbox),) if text else (), figure_kind=kind)


def page_with(*blocks: Block, index: int = 0, rotation_deg: int = 0, scale: int = 1) -> Page:
    return Page(index, 300 * scale, 200 * scale, 100.0 * scale, blocks, rotation_deg=rotation_deg)


def opened(picture: FigurePicture | None) -> Image.Image:
    assert picture is not None
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def test_figure_is_the_part_of_the_page_under_its_box() -> None:
    block = figure(50, 40, 150, 100)
    picture = FigureCropper(DrawnSource([two_coloured()])).picture(page_with(block), block)
    image = opened(picture)
    assert picture is not None
    assert (picture.media_type, picture.suffix, image.size) == ("image/png", ".png", (100, 60))
    assert (image.getpixel((0, 0)), image.getpixel((99, 59))) == (RED, BLUE)
    assert (picture.width_pt, picture.height_pt) == (72.0, 43.2)


def test_box_is_scaled_where_the_source_draws_in_another_resolution() -> None:
    block = figure(100, 80, 300, 200)
    image = opened(FigureCropper(DrawnSource([two_coloured()])).picture(page_with(block, scale=2), block))
    assert image.size == (100, 60)
    assert image.getpixel((0, 0)) == RED


def test_figure_of_a_turned_page_comes_out_upright() -> None:
    block = figure(50, 40, 150, 100)
    image = opened(FigureCropper(DrawnSource([two_coloured()])).picture(page_with(block, rotation_deg=90), block))
    # A clockwise turn puts what was left on top.
    assert image.size == (60, 100)
    assert (image.getpixel((30, 0)), image.getpixel((30, 99))) == (RED, BLUE)


def test_photo_becomes_a_jpeg_and_a_drawing_a_png() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 300, 3), dtype=np.uint8)
    shades = np.repeat(np.tile(np.arange(256, dtype=np.uint8)[:, None], (1, 300))[:, :, None], 3, axis=2)
    two_level = np.where(two_coloured() < 255, np.uint8(0), np.uint8(255))
    kinds = []
    for pixels in (noise, shades, two_level):
        height, width = pixels.shape[:2]
        block = figure(0, 0, width, height)
        page = Page(0, width, height, 100.0, (block,))
        picture = FigureCropper(DrawnSource([np.ascontiguousarray(pixels)])).picture(page, block)
        assert picture is not None
        kinds.append((picture.suffix, Image.open(io.BytesIO(picture.data)).mode))
    assert kinds == [(".jpg", "RGB"), (".jpg", "L"), (".png", "L")]


def test_page_is_drawn_once_for_all_its_figures() -> None:
    source = DrawnSource([two_coloured(), two_coloured()])
    cropper = FigureCropper(source)
    for index in (0, 0, 1, 1):
        block = figure(50, 40, 150, 100)
        assert cropper.picture(page_with(block, index=index), block) is not None
    assert source.drawn == [0, 1]


@pytest.mark.parametrize("box", [(400, 40, 500, 100), (50, 40, 50, 40), (299.5, 10, 320, 60)])
def test_box_without_pixels_gives_no_picture(box: tuple[float, ...]) -> None:
    block = figure(*box)
    assert FigureCropper(DrawnSource([two_coloured()])).picture(page_with(block), block) is None


def test_page_that_cannot_be_drawn_any_more_gives_no_picture_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    block = figure(50, 40, 150, 100)
    source = DrawnSource([two_coloured()], is_broken=True)
    cropper = FigureCropper(source)
    assert [cropper.picture(page_with(block), block) for _ in range(2)] == [None, None]
    assert source.drawn == [0]
    assert [record.message for record in caplog.records if "figures of page 1" in record.message]
    caplog.clear()


def test_without_a_source_there_is_no_picture() -> None:
    block = figure(50, 40, 150, 100)
    assert FigureCropper(None).picture(page_with(block), block) is None


def test_description_says_the_kind_and_the_text() -> None:
    signature = figure(0, 0, 9, 9, kind=FigureKind.SIGNATURE)
    stamp = figure(0, 0, 9, 9, kind=FigureKind.STAMP, text="Paid\n2024")
    assert [figure_description(block) for block in (signature, stamp, figure(0, 0, 9, 9))] == [
        "Signature",
        "Stamp: Paid 2024",
        "Figure",
    ]
    assert missing_figure_note(stamp) == "[Stamp: Paid 2024]"


def test_pages_with_figures_are_told_from_others() -> None:
    assert has_figures([page_with(), page_with(figure(0, 0, 9, 9))])
    assert not has_figures([page_with(Block(BlockKind.PARAGRAPH, BBox(0, 0, 9, 9)))])
