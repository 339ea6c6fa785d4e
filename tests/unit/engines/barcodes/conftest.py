"""Pages with bar codes that ZXing itself writes."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from core.page_source import Pixels

MakeCode = Callable[..., Pixels]
MakePage = Callable[..., Pixels]


@pytest.fixture
def make_code() -> MakeCode:
    """Return a maker of one code: ``make_code("text", "QRCode", scale=4)`` gives (H, W) uint8, quiet zone included."""

    def make(text: str | bytes, name: str = "QRCode", *, scale: int = 4) -> Pixels:
        import zxingcpp

        code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, name))
        return np.array(code.to_image(scale=scale))

    return make


@pytest.fixture
def make_page() -> MakePage:
    """Return a maker of a white page: ``make_page((code, left, top), angle_deg=)``, RGB."""

    def make(*codes: tuple[Pixels, int, int], width: int = 900, height: int = 900, angle_deg: float = 0.0) -> Pixels:
        page = np.full((height, width), 255, np.uint8)
        for code, left, top in codes:
            page[top : top + code.shape[0], left : left + code.shape[1]] = code
        if angle_deg:
            turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
            page = cv2.warpAffine(page, turn, (width, height), borderValue=255)
        return np.ascontiguousarray(np.repeat(page[:, :, None], 3, axis=2))

    return make
