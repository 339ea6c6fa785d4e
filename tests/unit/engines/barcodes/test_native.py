from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pymupdf
import pytest

from core.errors import PageDamagedError
from core.geometry import BBox
from core.page_source import Pixels
from engines.barcodes import barcodes_of_areas
from engines.intake.source import open_source
from tests.fakes.checkpoints import no_checkpoint

MakeCode = Callable[..., Pixels]


@pytest.fixture
def invoice(tmp_path: Path, make_code: MakeCode) -> Path:
    """A PDF with text, a QR code as a picture, one drawn of squares, and a code of drawn bars."""
    path = tmp_path / "invoice.pdf"
    with pymupdf.open() as document:
        page = document.new_page()
        for k in range(12):
            page.insert_text((72, 400 + 20 * k), "A line of an invoice that any reader can copy out of the file.")
        grey = make_code("as a picture", scale=2)
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, grey.shape[1], grey.shape[0], grey.tobytes(), False)
        page.insert_image(pymupdf.Rect(72, 72, 144, 144), pixmap=pixmap)
        shape = page.new_shape()
        for code, left in (
            (make_code("as squares", scale=1), 200.0),
            (make_code("BARS 1", "Code128", scale=1)[:1], 340.0),
        ):
            height = 1.5 if len(code) > 1 else 40.0
            for y, x in zip(*np.nonzero(code == 0), strict=True):
                shape.draw_rect(
                    pymupdf.Rect(left + 1.5 * x, 72 + height * y, left + 1.5 * x + 1.5, 72 + height * y + height)
                )
        shape.finish(fill=(0, 0, 0), color=None, width=0)
        shape.commit()
        document.save(path)
    return path


def test_codes_of_a_born_digital_page_are_read_where_they_stand(invoice: Path) -> None:
    with open_source(invoice) as source:
        layer, size = source.text_layer(0), source.page_size(0)
        blocks = barcodes_of_areas(
            (*layer.picture_boxes, *layer.dense_areas),
            width=size.width,
            height=size.height,
            dpi=size.dpi,
            draw=lambda region, factor: source.page_part(0, region, factor),
            checkpoint=no_checkpoint,
        )
    assert sorted(block.text for block in blocks) == ["BARS 1", "as a picture", "as squares"]
    zoom = size.dpi / 72
    picture = next(block for block in blocks if block.text == "as a picture")
    assert 72 * zoom < picture.bbox.left < picture.bbox.right < 144 * zoom


def test_only_places_of_a_fitting_size_are_drawn() -> None:
    drawn: list[BBox] = []

    def draw(region: BBox, factor: float) -> Pixels:
        drawn.append(region)
        return np.full((40, 40, 3), 255, np.uint8)

    areas = [BBox(0, 0, 1000, 1000), BBox(0, 0, 10, 10), BBox(100, 100, 200, 200), BBox(105, 105, 195, 195)]
    found = barcodes_of_areas(areas, width=1000, height=1400, dpi=100, draw=draw, checkpoint=no_checkpoint)
    assert found == ()
    assert [region.contains_point(150, 150) for region in drawn] == [True]


def test_picture_that_cannot_be_drawn_holds_none() -> None:
    def draw(region: BBox, factor: float) -> Pixels:
        raise PageDamagedError("no picture there")

    areas = [BBox(100, 100, 200, 200)]
    assert barcodes_of_areas(areas, width=1000, height=1400, dpi=100, draw=draw, checkpoint=no_checkpoint) == ()


def test_thousands_of_pictures_are_not_all_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    intersection = BBox.intersection

    def counted(box: BBox, other: BBox) -> BBox | None:
        nonlocal compared
        compared += 1
        return intersection(box, other)

    monkeypatch.setattr(BBox, "intersection", counted)
    tiles = [BBox(x, y, x + 90, y + 90) for x in range(0, 4000, 100) for y in range(0, 1000, 100)]
    white = np.full((90, 90, 3), 255, np.uint8)
    found = barcodes_of_areas(
        tiles, width=4000, height=1000, dpi=300, draw=lambda region, factor: white, checkpoint=no_checkpoint
    )
    assert found == ()
    assert compared < len(tiles)
