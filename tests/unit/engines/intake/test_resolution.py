import math

import pytest

from engines.intake.limits import Limits
from engines.intake.resolution import PlacedPicture, bounded_scale, page_dpi, picture_dpi


def scan_at(dpi: float, share: float = 1.0) -> PlacedPicture:
    return PlacedPicture(round(595 * dpi / 72), round(842 * dpi / 72), 595, 842, share)


@pytest.mark.parametrize(("native", "chosen"), [(150, 150), (300, 300), (400, 400), (600, 300), (1200, 400), (96, 96)])
def test_scan_is_read_at_its_own_pixels_or_a_whole_fraction_of_them(native: float, chosen: float) -> None:
    dpi = page_dpi([scan_at(native)], has_visible_text=False, smallest_text_pt=None)

    assert dpi == pytest.approx(chosen, rel=0.002)


def test_scan_in_strips_counts_as_one() -> None:
    strips = [PlacedPicture(1654, 117, 595, 42.1, 0.05)] * 20

    assert page_dpi(strips, has_visible_text=False, smallest_text_pt=None) == pytest.approx(200, abs=1)


@pytest.mark.parametrize(("size_pt", "chosen"), [(12, 200), (10, 200), (8, 250), (6, 300), (2, 300), (None, 300)])
def test_page_of_text_gets_200_to_300_dpi_by_its_smallest_type(size_pt: float | None, chosen: float) -> None:
    assert page_dpi([], has_visible_text=size_pt is not None, smallest_text_pt=size_pt) == chosen


def test_text_over_a_coarse_background_picture_is_not_drawn_coarse() -> None:
    assert page_dpi([scan_at(72)], has_visible_text=True, smallest_text_pt=11) == 200


def test_half_page_picture_raises_the_resolution_up_to_300() -> None:
    assert page_dpi([scan_at(600, share=0.5)], has_visible_text=True, smallest_text_pt=12) == 300


def test_picture_without_extent_does_no_harm() -> None:
    flat = PlacedPicture(100, 100, 0.0, 10.0, 0.9)

    assert page_dpi([flat], has_visible_text=False, smallest_text_pt=None) == 300


def test_scale_keeps_pixels_and_sides_within_the_limits() -> None:
    limits = Limits(max_page_pixels=1_000_000, max_page_side=2000)

    assert bounded_scale(900, 900, limits) == 1.0
    assert bounded_scale(4000, 10, limits) == 0.5
    scale = bounded_scale(3000, 3000, limits)
    assert math.isclose((3000 * scale) ** 2, 1_000_000)


@pytest.mark.parametrize(
    ("size", "stated", "dpi"),
    [
        ((2480, 3508), (300.0, 300.0), 300),
        ((1654, 2339), (96.0, 96.0), 200),  # a default that would make a poster of it: A4 proportions tell better
        ((3000, 4000), (72.0, 72.0), 342),  # camera
        ((1920, 1080), (96.0, 96.0), 96),
        ((1920, 1080), None, 96),
        ((2550, 3300), None, 300),
        ((1240, 1754), (1.0, 1.0), 150),
        ((640, 3000), None, 203),  # till receipt
        ((100, 100), None, 96),
    ],
)
def test_implausible_resolution_is_replaced_by_an_estimate(
    size: tuple[int, int], stated: tuple[float, float] | None, dpi: float
) -> None:
    assert picture_dpi(*size, stated) == dpi
