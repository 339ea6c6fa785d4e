from __future__ import annotations

import numpy as np
import pytest

from core.geometry import BBox, Polygon
from engines.ocr.repair import light
from engines.ocr.repair.light import evened, shows_through, without_back
from tests.fakes.drawn_pages import drawn_page, seen_through, shaded


@pytest.mark.parametrize("shape", [(1, 1), (3, 9000), (9000, 3), (1, 600)])
def test_pictures_of_any_shape_are_looked_at_and_mended(shape: tuple[int, int]) -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (*shape, 3), dtype=np.uint8)
    line = Polygon.of_bbox(BBox(0, 0, shape[1], shape[0]))
    shows_through(pixels, [line])
    assert evened(pixels).shape == without_back(pixels).shape == pixels.shape


def test_strips_leave_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    page, _, _ = drawn_page()
    shadowed, seen = shaded(page), seen_through(page, page)
    assert len(page) > light._STRIP
    found = evened(shadowed), without_back(seen)
    monkeypatch.setattr(light, "_STRIP", 10**6)
    assert (found[0] == evened(shadowed)).all()
    assert (found[1] == without_back(seen)).all()
