from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.geometry import BBox, Polygon
from engines.ocr.detection_plan import MAX_AREA, STRIDE, Tile, area_for, merge_tiles, plan_tiles


def upright(left: float, top: float, right: float, bottom: float) -> Polygon:
    return Polygon.of_bbox(BBox(left, top, right, bottom))


@given(st.integers(1, 30_000), st.integers(1, 30_000))
def test_tiles_cover_the_whole_picture_in_strides(width: int, height: int) -> None:
    tiles = plan_tiles(width, height)

    boxes = [tile.box for tile in tiles]
    assert min(b.left for b in boxes) == 0
    assert min(b.top for b in boxes) == 0
    assert max(b.right for b in boxes) == width
    assert max(b.bottom for b in boxes) == height
    for before, after in itertools.pairwise(boxes):
        assert before.intersection(after) is not None
    assert all(tile.width % STRIDE == 0 and tile.height % STRIDE == 0 for tile in tiles)


def test_a4_at_300_dpi_is_one_tile_within_the_area() -> None:
    [tile] = plan_tiles(2480, 3508, area=MAX_AREA)

    assert abs(tile.width * tile.height - MAX_AREA) < 100_000
    assert abs(tile.width / tile.height - 2480 / 3508) < 0.02


def test_small_picture_is_enlarged_but_not_beyond_the_limit() -> None:
    [tile] = plan_tiles(400, 320)

    assert (tile.width, tile.height) == (800, 640)


def test_very_long_picture_is_cut_along_its_length() -> None:
    tiles = plan_tiles(1280, 20_000)

    assert len(tiles) > 3
    assert all(tile.box.width == 1280 for tile in tiles)
    assert min(tile.width for tile in tiles) >= 512


def test_given_scale_is_kept_by_cutting_into_tiles() -> None:
    tiles = plan_tiles(4000, 5600, area=2_400_000, scale=0.6)

    assert len(tiles) > 1
    assert all(tile.width == 2400 for tile in tiles)
    assert all(tile.width * tile.height <= 2_500_000 for tile in tiles)


def test_line_found_in_both_tiles_is_kept_once() -> None:
    tile = Tile(BBox(0, 0, 100, 100), 96, 96)
    whole, cut = upright(10, 80, 90, 100), upright(10, 90, 90, 100)
    other = upright(10, 120, 90, 140)

    assert merge_tiles([(tile, [cut]), (tile, [whole, other])]) in ([whole, other], [other, whole])


def test_line_cut_between_tiles_is_put_together() -> None:
    tile = Tile(BBox(0, 0, 100, 100), 96, 96)

    [line] = merge_tiles([(tile, [upright(10, 20, 100, 40)]), (tile, [upright(80, 21, 180, 41)])])

    assert line.bbox == BBox(10, 20, 180, 41)


def test_neighbours_in_a_row_of_one_tile_stay_apart() -> None:
    tile = Tile(BBox(0, 0, 300, 100), 320, 96)
    first, second = upright(10, 20, 100, 40), upright(110, 20, 200, 40)

    assert merge_tiles([(tile, [first, second])]) == [first, second]


def test_page_of_large_type_is_shown_smaller_than_one_of_small_type() -> None:
    assert area_for(2480, 3508, 60.0) < area_for(2480, 3508, 28.0) < area_for(2480, 3508, 15.0)
    assert area_for(2480, 3508, 15.0) == MAX_AREA


def test_small_picture_is_shown_as_large_as_allowed() -> None:
    assert area_for(800, 1200, 60.0) == MAX_AREA


def test_page_without_measurable_letters_gets_a_middling_size() -> None:
    assert area_for(2480, 3508, 60.0) < area_for(2480, 3508, None) < MAX_AREA
